"""How long the rule review takes, as ratios to the bare spaCy parse of the same texts, in one process.

The bare parse is `spacy.load` of the same model as it comes, text by text: not Calame's own loading, which is quicker.

    python benchmarks/review.py        (no network; four minutes)

Rows:
gallery, citing     the articles of `docs/gallery`, written again from their recordings: each sentence cites its facts
gallery, as found   those with French sources as anybody's articles that cite nothing: evidence is looked for
planted             the short faithful articles of `evals/planted`, citing nothing
Columns:
full        review with nothing read before / bare parse of the article and its sources
in a run    review when the sources were read before, as in a run / bare parse of the article alone
re-review   review after every sentence of one section changed, the mean over all sections / full review
            and / review in a run, which has no source left to read either
Each figure is the ratio of CPU times summed over the articles of the row. Both sides of a ratio are measured in turn,
article by article, and each is the least of five rounds: what else the machine does slows both, and not every round.
Garbage is collected alike on both sides, as rarely as Calame asks for it.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import NamedTuple, TypeVar

import spacy
from spacy.language import Language

from calame.agents.checks.case import cited_case, found_case
from calame.agents.checks.review import review
from calame.agents.checks.sourcing import read_source
from calame.agents.statements import faults_of
from calame.cli.app import run
from calame.contracts import Brief, Draft, Ledger, Outline, Review, Section, Source
from calame.evals.planted.corpus import pairs
from calame.publish.parse import read_article
from calame.publish.review_file import parse_review
from calame.sources import read_sources
from calame.text.analysis import forget
from calame.text.pipeline import MODEL, UNUSED_PIPES

T = TypeVar("T")
ROOT = Path(__file__).resolve().parents[1]
CASSETTES = ROOT / "tests" / "cassettes"
GALLERY = ROOT / "docs" / "gallery"
OPENINGS = ("Ce jour-là, ", "À cette date, ", "Dans le détail, ", "Pour mémoire, ", "En pratique, ")
"""What makes each sentence of the changed section new, one a round."""
HEADER = ("", "words", "parse, s", "full", "in a run", "re-review / full", "/ in a run")

AIMS = ("aim", "", "", "1.30", "", "0.35", "")


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One article with what it rests on."""

    draft: Draft
    sources: tuple[Source, ...]
    brief: Brief
    ledger: Ledger | None = None
    outline: Outline | None = None

    def review(self, draft: Draft) -> Review:
        """Judge `draft` in the place of the article."""
        if self.ledger is None:
            return review(found_case(self.brief, draft, self.sources))
        return review(cited_case(self.brief, draft, self.sources, self.ledger, self.outline))

    @property
    def article(self) -> str:
        """Everything of the article that is reviewed."""
        metadata = self.draft.metadata
        parts = [part for section in self.draft.sections for part in (section.heading, section.text)]
        return "\n\n".join(part for part in (metadata.title, metadata.meta_description, *parts) if part)

    @property
    def texts(self) -> list[str]:
        """Everything that is read: the article, its sources, and the French statements of foreign ones."""
        return [self.article, *(source.text for source in self.sources), *(text for _, text in self._statements)]

    @property
    def _statements(self) -> Iterator[tuple[Source, str]]:
        foreign = {source.id: source for source in self.sources if source.language != self.brief.language}
        for fact in self.ledger.facts if self.ledger else ():
            if fact.spans[0].source in foreign:
                yield foreign[fact.spans[0].source], fact.statement

    def read_sources(self) -> None:
        """What a run has read when its first draft comes to the critic."""
        for source in self.sources:
            read_source(source)
        for source in {source.id: source for source, _ in self._statements}.values():
            faults_of(self.ledger.facts if self.ledger else (), source)


def gallery_citing() -> Iterator[Reviewed]:
    """The recorded articles with their ledgers."""
    for name, source in _recorded().items():
        with tempfile.TemporaryDirectory() as folder:
            tape = str(CASSETTES / f"{name}.jsonl")
            with redirect_stdout(StringIO()):
                code = run(["write", str(ROOT / source), "--replay", tape, "--out", folder, "--quiet"])
            if code:
                sys.exit(f"{name}: exit code {code}")
            (path,) = Path(folder).glob("*/review.json")
            read = parse_review(path.read_bytes(), path)
        yield Reviewed(read.draft, _sources(source), read.brief, read.ledger, read.outline)


def gallery_found() -> Iterator[Reviewed]:
    """The same as published, beside their sources."""
    for name, source in _recorded().items():
        sources = _sources(source)
        if all(one.language == "fr" for one in sources):
            yield Reviewed(read_article(GALLERY / name / "article.md"), sources, Brief())


def planted() -> Iterator[Reviewed]:
    """The planted articles before anything is planted in them."""
    for pair in pairs():
        yield Reviewed(pair.draft, pair.sources, Brief(min_words=200))


def _recorded() -> dict[str, str]:
    named: dict[str, str] = json.loads((CASSETTES / "articles.json").read_text(encoding="utf-8"))
    return named


def _sources(place: str) -> tuple[Source, ...]:
    return read_sources([str(ROOT / place)])


class Times(NamedTuple):
    """CPU seconds of one article, or of all articles of a row."""

    parse: float
    parse_article: float
    full: float
    in_run: float
    again: float


def main() -> None:
    """Measure and print."""
    nlp = spacy.load(MODEL, exclude=UNUSED_PIPES)
    rows = {"gallery, citing": gallery_citing, "gallery, as found": gallery_found, "planted": planted}
    print(_line(HEADER))
    for label, articles in rows.items():
        print(_line(_row(label, tuple(articles()), nlp)), flush=True)
    print(_line(AIMS))


def _line(cells: Sequence[str]) -> str:
    return f"{cells[0]:20}" + "".join(f"{cell:>18}" for cell in cells[1:])


def _row(label: str, articles: Sequence[Reviewed], nlp: Language) -> tuple[str, ...]:
    for one in articles:
        one.review(one.draft)
        nlp(one.article)
    least = [_least([_times(one, opening, nlp) for opening in OPENINGS]) for one in articles]
    parse, parse_article, full, in_run, again = (sum(column) for column in zip(*least, strict=True))
    words = sum(len(one.article.split()) for one in articles)
    ratios = (full / parse, in_run / parse_article, again / full, again / in_run)
    return label, f"{len(articles)} x {words // len(articles)}", f"{parse:.2f}", *(f"{ratio:.2f}" for ratio in ratios)


def _least(rounds: Sequence[Times]) -> Times:
    return Times(*(min(column) for column in zip(*rounds, strict=True)))


def _times(one: Reviewed, opening: str, nlp: Language) -> Times:
    parse, parse_article = sum([_seconds(nlp, text) for text in one.texts]), _seconds(nlp, one.article)
    _forget()
    full = _seconds(one.review, one.draft)
    _forget()
    one.read_sources()
    in_run = _seconds(one.review, one.draft)
    again = [_seconds(one.review, draft) for draft in _changed(one.draft, opening)]
    return Times(parse, parse_article, full, in_run, sum(again) / len(again))


def _changed(draft: Draft, opening: str) -> Iterator[Draft]:
    """The draft with every sentence of one section opened anew, section by section."""
    for place, section in enumerate(draft.sections):
        if section.paragraphs:
            sections = (*draft.sections[:place], _opened(section, opening), *draft.sections[place + 1 :])
            yield draft.model_copy(update={"sections": sections})


def _opened(section: Section, opening: str) -> Section:
    paragraphs = tuple(
        paragraph.model_copy(
            update={
                "sentences": tuple(
                    one.model_copy(update={"text": opening + one.text[:1].lower() + one.text[1:]})
                    for one in paragraph.sentences
                )
            }
        )
        for paragraph in section.paragraphs
    )
    return section.model_copy(update={"paragraphs": paragraphs})


def _forget() -> None:
    """Drop all that was read: every parse and every cache of texts; those of one entry hold tables."""
    forget()
    for name, module in list(sys.modules.items()):
        if name.startswith("calame."):
            for cached in vars(module).values():
                if hasattr(cached, "cache_clear") and (cached.cache_parameters()["maxsize"] or 1) > 1:
                    cached.cache_clear()


def _seconds(work: Callable[[T], object], given: T) -> float:
    start = time.process_time()
    work(given)
    return time.process_time() - start


if __name__ == "__main__":
    main()
