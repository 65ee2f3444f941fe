"""`review.html`: the article beside its evidence, in one file that works without a network."""

import re
from dataclasses import dataclass
from itertools import pairwise

from calame import __version__
from calame.agents.checks.catalogue import CHECKS
from calame.contracts import Article, Measure, Source
from calame.publish import labels
from calame.publish.evidence import Proof, prove
from calame.publish.figures import heading_of, measure_figure, near_source_note
from calame.publish.page import asset, environment, policy

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_ROOM = 1.15
"""A bar that is not a share ends a little above the greater of value and threshold, so that both show."""
_GROUPED = re.compile(r"(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class Gauge:
    """A measure as a bar; lengths are 0 to 100."""

    measure: Measure
    figure: str
    length: float | None
    """`None` when nothing says how long a bar would be full."""
    tick: float | None
    """Where the threshold stands; `None` when it names no figure."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a source: cited by the article or not."""

    text: str
    anchor: str
    cited: bool


def render_review(article: Article) -> str:
    """The review page as HTML5. All text is escaped; the only script is a constant of this package."""
    style, script = asset("review.css"), asset("review.js")
    proof = prove(article)
    return (
        environment()
        .get_template("review.html.j2")
        .render(
            version=__version__,
            article=article,
            proof=proof,
            facts={fact.id: fact for fact in article.ledger.facts},
            gauges=[gauge(measure) for measure in article.review.measures],
            notice=near_source_note(article),
            sources=[(source, segments(source, proof)) for source in article.sources],
            most_words=max((max(part.words, part.budget or 0) for part in proof.sections), default=0) or 1,
            heading_of=heading_of,
            labels=labels,
            check_labels={check.name: check.label for check in CHECKS} | labels.OTHER_CHECKS,
            style=style,
            script=script,
            policy=policy(style=style, script=script),
        )
    )


def gauge(measure: Measure) -> Gauge:
    """`measure` drawn on a scale of its own: per cents to 100, anything else to just above its threshold."""
    found = _NUMBER.search(_GROUPED.sub("", measure.threshold))
    threshold = float(found.group().replace(",", ".")) if found else None
    if measure.unit != "%" and threshold is None:
        return Gauge(measure, measure_figure(measure), None, None)
    top = 100.0 if measure.unit == "%" else max(measure.value, threshold or 0.0) * _ROOM or 1.0
    tick = None if threshold is None else _bounded(100 * threshold / top)
    return Gauge(measure, measure_figure(measure), _bounded(100 * measure.value / top), tick)


def segments(source: Source, proof: Proof) -> list[Segment]:
    """All of the source's text, cut where a passage begins or ends.

    The anchor `S1-120` names the character where a segment starts, as links from passages do.
    """
    spans = [
        (passage.start, passage.end)
        for sentence in proof.sentences
        for passage in sentence.passages
        if passage.source.id == source.id
    ]
    edges = sorted({0, len(source.text), *(edge for span in spans for edge in span)})
    return [
        Segment(source.text[start:end], f"{source.id}-{start}", any(low <= start < high for low, high in spans))
        for start, end in pairwise(edges)
    ]


def _bounded(value: float) -> float:
    return round(min(100.0, max(0.0, value)), 2)
