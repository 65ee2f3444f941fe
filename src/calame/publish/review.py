"""`review.html`: the article beside its evidence, in one file that works without a network."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from markupsafe import Markup

from calame import __version__
from calame.contracts import BODY, Article, Doubt, Measure, Source
from calame.publish.evidence import Proof, prove
from calame.publish.filters import Filters
from calame.publish.interface import Ui, interface
from calame.publish.listing import listing, set_aside
from calame.publish.page import asset, environment, policy
from calame.publish.rounds import turns
from calame.publish.snippet import DESCRIPTION, snippet
from calame.publish.unread import told_unread
from calame.text.title_width import TITLE_PIXELS

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_ROOM = 1.15
"""A bar that is not a share ends a little above the greater of value and threshold, so that both show."""
_GROUPED = re.compile(r"(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))")
_FULL: Final = 100.0
_FEW: Final = 15
"""Per cents up to which a threshold would be too thin to see on a bar of 100."""
_FRENCH: Final = Markup(' lang="fr"')


@dataclass(frozen=True, slots=True)
class Gauge:
    """A measure as a bar; lengths are 0 to 100."""

    measure: Measure
    length: float | None
    """`None` when nothing says how long a bar would be full."""
    zone: tuple[float, float] | None
    """What the threshold admits, from and to; `None` when it names no figure."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a source."""

    text: str
    anchor: str
    cited: bool
    """Whether the article rests on it."""
    doubted: bool = False


def render_review(article: Article, *, ui: Ui | None = None, site: str | None = None) -> str:
    """The review page as HTML5. All text is escaped; the only script is a constant of this package.

    Args:
        article: what to show.
        ui: language of everything that the page says in its own name; French when not given.
        site: web address under which the article will stand, for the preview of its result.
    """
    style, script = asset("review.css"), asset("review.js")
    proof = prove(article)
    listed = listing(proof)
    sources = [(source, segments(source, proof, article.ledger.doubts)) for source in article.sources]
    spoken = interface(ui)
    return (
        environment()
        .get_template("review.html.j2")
        .render(
            version=__version__,
            article=article,
            headings={section.id: section.heading for section in article.draft.sections},
            proof=proof,
            facts={fact.id: fact for fact in article.ledger.facts},
            groups=_groups(article),
            sources=sources,
            anchors={segment.anchor for _, cut in sources for segment in cut},
            most_words=max((max(part.words, part.budget or 0) for part in proof.sections), default=0) or 1,
            turns=turns(article),
            listed=listed,
            aside=set_aside(proof, article.review.overruled),
            filters=Filters(proof, listed),
            body_styles=BODY,
            unread=told_unread(article.draft.unread, ui),
            snippet=snippet(article.draft.metadata, site),
            most_pixels=TITLE_PIXELS,
            description_range=DESCRIPTION,
            ui=spoken,
            say=spoken.say,
            fr=_FRENCH if spoken.language != "fr" else Markup(),
            style=style,
            script=script,
            policy=policy(style=style, script=script),
        )
    )


def _groups(article: Article) -> list[tuple[str, list[Gauge]]]:
    """The measures by what hangs on them, each group under the key of its title."""
    groups: dict[str, list[Gauge]] = {"gated": [], "graded": [], "informed": []}
    for measure in article.review.measures:
        name = "gated" if measure.passed is not None else "graded" if measure.grade else "informed"
        groups[name].append(gauge(measure))
    return [(name, gauges) for name, gauges in groups.items() if gauges]


def gauge(measure: Measure) -> Gauge:
    """`measure` drawn on a scale of its own: per cents to 100, all else to just above its threshold."""
    bounds = [float(found.replace(",", ".")) for found in _NUMBER.findall(_GROUPED.sub("", measure.threshold))]
    if measure.unit != "%" and not bounds:
        return Gauge(measure, None, None)
    share = measure.unit == "%" and (not bounds or max(bounds) > _FEW)
    top = _FULL if share else max(measure.value, *bounds) * _ROOM or 1.0
    return Gauge(measure, _share(measure.value, top), _zone(measure.threshold, bounds, top))


def _zone(wording: str, bounds: list[float], top: float) -> tuple[float, float] | None:
    """What a threshold admits, on a bar of `top`."""
    if not bounds:
        return None
    if len(bounds) > 1:
        return _share(min(bounds), top), _share(max(bounds), top)
    most = wording.startswith(("au plus", "moins"))
    return (0.0, _share(bounds[0], top)) if most else (_share(bounds[0], top), _FULL)


def segments(source: Source, proof: Proof, doubts: Sequence[Doubt] = ()) -> list[Segment]:
    """All of the source's text, cut where a passage or a doubt begins or ends.

    The anchor `S1-120` names the character where a segment starts, as links from passages do.
    """
    cited = {
        (passage.start, passage.end)
        for sentence in proof.sentences
        for passage in sentence.passages
        if passage.source.id == source.id
    }
    size = len(source.text)
    spans = (doubt.span for doubt in doubts if doubt.span.source == source.id)
    doubted = [(span.start, span.end) for span in spans if span.end <= size]
    edges = sorted({0, size, *(edge for span in (*cited, *doubted) for edge in span)})
    return [
        Segment(source.text[start:end], f"{source.id}-{start}", _within(start, cited), _within(start, doubted))
        for start, end in pairwise(edges)
    ]


def _within(place: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(low <= place < high for low, high in spans)


def _share(value: float, top: float) -> float:
    return round(min(_FULL, max(0.0, _FULL * value / top)), 2)
