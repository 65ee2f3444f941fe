"""The sentences of the sources as the embedded outliner and writer both see them.

A `Unit` is a source sentence with the facts that lie in it. A `Passage` is a run of units that must stay
together and in order. `gather` is pure: outliner and writer call it on the same ledger and see the same.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from calame.agents.embedded.selfcontained import chains, judge
from calame.contracts import BlockKind, Fact, Ledger, Source
from calame.text.analysis import Analysis, SentenceAnalysis, analyse
from calame.text.words import count_words


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence of a source."""

    source: str
    index: int
    """Index of the sentence in the analysis of its source."""
    sentence: SentenceAnalysis
    block: int
    """Index in `Source.blocks`."""
    kind: BlockKind
    fact_ids: tuple[str, ...]
    """Facts with a span in this sentence, in ledger order."""
    salience: float
    """The greatest salience among its facts."""
    self_contained: bool

    @property
    def text(self) -> str:
        """The sentence, verbatim."""
        return self.sentence.text

    @property
    def words(self) -> int:
        """Counted words."""
        return count_words(self.sentence.text)


@dataclass(frozen=True, slots=True)
class Passage:
    """Units of one source that must stay together, in order."""

    units: tuple[Unit, ...]
    heading: str | None = None
    """The source's own heading right above it."""
    homes: frozenset[str] = frozenset()
    """Facts that are told here for the first time."""

    @property
    def source(self) -> str:
        """Id of the source."""
        return self.units[0].source

    @property
    def words(self) -> int:
        """Counted words."""
        return sum(unit.words for unit in self.units)

    @property
    def salience(self) -> float:
        """The greatest salience among its units."""
        return max(unit.salience for unit in self.units)

    @property
    def movable(self) -> bool:
        """Whether it is one sentence that can be read alone."""
        return len(self.units) == 1 and self.units[0].self_contained


@dataclass(frozen=True, slots=True)
class Material:
    """All that can be written."""

    sources: tuple[Source, ...]
    analyses: tuple[Analysis, ...]
    passages: tuple[Passage, ...]
    """Body passages in reading order; those that add nothing are left out."""
    standfirst: tuple[Unit, ...]
    """Sentences of the first source's standfirst."""
    bullets: tuple[Unit, ...]
    """Lead bullets, which the body usually tells again."""
    disputed: frozenset[str]
    """Facts on which sources disagree."""

    @property
    def units(self) -> tuple[Unit, ...]:
        """Every unit of the body, in reading order."""
        return tuple(unit for passage in self.passages for unit in passage.units)

    def analysis_of(self, unit: Unit) -> Analysis:
        """The analysis of the source `unit` comes from."""
        order = [source.id for source in self.sources]
        return self.analyses[order.index(unit.source)]

    def source_of(self, unit: Unit) -> Source:
        """The source `unit` comes from."""
        return next(source for source in self.sources if source.id == unit.source)


_ASIDE_RATIO = 2
"""Opening bullets are lead bullets only when the paragraphs hold at least this many times their words."""


def gather(sources: Sequence[Source], ledger: Ledger) -> Material:
    """Everything the sources offer, with each fact told for the first time in one passage."""
    analyses = tuple(analyse(source.text) for source in sources)
    passages: list[Passage] = []
    standfirst: tuple[Unit, ...] = ()
    bullets: tuple[Unit, ...] = ()
    told: set[str] = set()
    for source, analysis in zip(sources, analyses, strict=True):
        units = tuple(_units(source, analysis, ledger))
        aside = _asides(units)
        if source is sources[0]:
            standfirst, bullets = _standfirst_and_bullets([unit for unit in units if unit.index in aside])
        body = {unit.index: unit for unit in units if unit.index not in aside}
        for passage in _passages(source, analysis, body):
            homes = frozenset(fact for unit in passage.units for fact in unit.fact_ids) - told
            if homes and _adds_enough(passage, homes):
                told |= homes
                passages.append(Passage(passage.units, passage.heading, homes))
    disputed = frozenset(fact for conflict in ledger.conflicts for fact in conflict.fact_ids)
    return Material(tuple(sources), analyses, tuple(passages), standfirst, bullets, disputed)


def _units(source: Source, analysis: Analysis, ledger: Ledger) -> Iterator[Unit]:
    facts_of = _facts_by_sentence(source, analysis, ledger)
    starts = [block.start for block in source.blocks]
    for index, sentence in enumerate(analysis.sentences):
        block = max(0, bisect_right(starts, sentence.start) - 1)
        if source.blocks[block].kind == "heading":
            continue
        facts = facts_of[index]
        yield Unit(
            source=source.id,
            index=index,
            sentence=sentence,
            block=block,
            kind=source.blocks[block].kind,
            fact_ids=tuple(dict.fromkeys(fact.id for fact in facts)),
            salience=max((fact.salience for fact in facts), default=0.0),
            self_contained=judge(sentence, analysis).self_contained,
        )


def _facts_by_sentence(source: Source, analysis: Analysis, ledger: Ledger) -> list[list[Fact]]:
    """For each sentence the facts with a span in it, in ledger order."""
    starts = [sentence.start for sentence in analysis.sentences]
    found: list[list[Fact]] = [[] for _ in starts]
    for fact in ledger.facts:
        for span in fact.spans:
            if span.source != source.id:
                continue
            index = max(0, bisect_right(starts, span.start) - 1)
            while index < len(starts) and starts[index] < span.end:
                if analysis.sentences[index].end > span.start:
                    found[index].append(fact)
                index += 1
    return found


def _asides(units: tuple[Unit, ...]) -> frozenset[int]:
    """Indices of the standfirst and opening bullets, unless they are the article."""
    first = next((unit.block for unit in units if unit.kind == "paragraph"), None)
    if first is None:
        return frozenset()
    aside = [unit for unit in units if unit.kind == "lead" or (unit.kind == "bullet" and unit.block < first)]
    told = sum(unit.words for unit in aside)
    rest = sum(unit.words for unit in units) - told
    return frozenset(unit.index for unit in aside) if rest >= _ASIDE_RATIO * told else frozenset()


def _standfirst_and_bullets(asides: Sequence[Unit]) -> tuple[tuple[Unit, ...], tuple[Unit, ...]]:
    """One lead block is a standfirst; several are lead bullets."""
    leads = {unit.block for unit in asides if unit.kind == "lead"}
    standfirst = tuple(unit for unit in asides if leads == {unit.block})
    return standfirst, tuple(unit for unit in asides if leads != {unit.block})


def _passages(source: Source, analysis: Analysis, body: dict[int, Unit]) -> Iterator[Passage]:
    """The chains of the source without headings and asides, cut where the source has its own heading."""
    for run in _leaning_joined(chains(analysis), body):
        units = [body[index] for index in run]
        cuts = [0, *(k + 1 for k, (a, b) in enumerate(pairwise(units)) if _heading_between(source, a, b)), len(units)]
        for start, end in pairwise(cuts):
            yield Passage(tuple(units[start:end]), _heading_above(source, units[start], body))


def _leaning_joined(runs: Sequence[Sequence[int]], body: dict[int, Unit]) -> list[list[int]]:
    """Runs over `body` only; one that lost its first sentence to a heading joins the run before."""
    joined: list[list[int]] = []
    for run in runs:
        kept = [index for index in run if index in body]
        if not kept:
            continue
        leans = kept[0] != run[0] and not body[kept[0]].self_contained
        if leans and joined:
            joined[-1].extend(kept)
        else:
            joined.append(kept)
    return joined


def _heading_between(source: Source, before: Unit, after: Unit) -> bool:
    return any(block.kind == "heading" for block in source.blocks[before.block + 1 : after.block])


def _heading_above(source: Source, unit: Unit, body: dict[int, Unit]) -> str | None:
    """The heading of the block right above, when `unit` is the first sentence under it."""
    before = body.get(unit.index - 1)
    if unit.block == 0 or (before is not None and before.block == unit.block):
        return None
    above = source.blocks[unit.block - 1]
    return source.text[above.start : above.end] if above.kind == "heading" else None


def _adds_enough(passage: Passage, homes: frozenset[str]) -> bool:
    """Whether at least half of the passage tells something new: a longer repetition is not worth one detail."""
    new = sum(unit.words for unit in passage.units if homes & set(unit.fact_ids))
    return 2 * new >= passage.words
