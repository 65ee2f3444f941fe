"""The sentences of the sources as the embedded outliner and writer both see them.

A `Unit` is a source sentence with the facts that lie in it. A `Passage` is a run of units that must stay
together and in order.
"""

from dataclasses import dataclass

from calame.contracts import BlockKind, Source
from calame.text.analysis import Analysis, SentenceAnalysis
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
    reasons: tuple[str, ...] = ()
    """What it leans on, as the judge of self-containedness says it."""
    completed: str | None = None
    """The sentence with its shortened names in full, when nothing else ties it to its place."""

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


@dataclass(frozen=True, slots=True)
class Material:
    """All that can be written."""

    sources: tuple[Source, ...]
    """In the order in which they are told, which need not be the order given."""
    analyses: tuple[Analysis, ...]
    passages: tuple[Passage, ...]
    """Body passages in reading order; those that add nothing are left out."""
    standfirst: tuple[Unit, ...]
    """Sentences of the standfirst of one source: the newest when that has one, else the first told."""
    bullets: tuple[Unit, ...]
    """Lead bullets, which the body usually tells again."""
    disputed: frozenset[str]
    """Facts on which sources disagree."""
    rivals: tuple[tuple[Unit, Unit], ...] = ()
    """Pairs that disagree: the second is told right after the first, and not in its own place."""
    newest: str | None = None
    """Id of the source with the latest news, when its day is certain and later than that of all others."""
    cut_quotations: frozenset[tuple[str, int]] = frozenset()
    """Source and index of the sentences whose quotation is told in two, when long sentences are too many."""

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
