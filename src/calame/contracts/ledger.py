"""What the sources say: facts with their evidence."""

from typing import Literal

from pydantic import Field

from calame.contracts.base import Contract
from calame.contracts.source import Span
from calame.contracts.values import DateMention, Quantity

Modality = Literal["asserted", "reported", "conditional", "denied", "forecast"]


class Fact(Contract):
    """One thing the sources say, as far as it can be told alone."""

    id: str
    """`F1`, `F2` ... in the order of the sources."""
    statement: str
    """The fact in French; for the embedded extractor the source's own words."""
    spans: tuple[Span, ...] = Field(min_length=1)
    """Every place that says it; the first is where it is told best."""
    speaker: str | None = None
    """Who says it, as the source names them; `None` for the source's own voice."""
    modality: Modality = "asserted"
    quantities: tuple[Quantity, ...] = ()
    """Offsets are characters of `statement`."""
    dates: tuple[DateMention, ...] = ()
    """Offsets are characters of `statement`."""
    names: tuple[str, ...] = ()
    salience: float = Field(default=0.5, ge=0, le=1)
    """1 is what the article cannot leave out."""


class Conflict(Contract):
    """Facts that cannot both be right."""

    fact_ids: tuple[str, ...] = Field(min_length=2)
    message: str
    """One French sentence: what disagrees."""


class Doubt(Contract):
    """An oddity of a source, shown to the client and never mended silently."""

    kind: Literal["unanchored_date", "name_spelling", "inverted_comparison", "ambiguous_figure", "cut_sentence"]
    message: str
    """One French sentence."""
    span: Span


class Extraction(Contract):
    """What an extractor finds in one source; fact ids are local to it until reconciled."""

    source: str
    facts: tuple[Fact, ...]
    doubts: tuple[Doubt, ...] = ()
    uncovered: tuple[Span, ...] = ()
    """Source sentences that no fact covers."""
    dropped: tuple[str, ...] = ()
    """Statements that a model made and could not prove by a passage of the source."""


class Ledger(Contract):
    """All facts of all sources, merged."""

    facts: tuple[Fact, ...]
    conflicts: tuple[Conflict, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    uncovered: tuple[Span, ...] = ()
    dropped: tuple[str, ...] = ()
    """Statements of the extractions that no source passage proves; kept to be counted, never told."""

    def fact(self, fact_id: str) -> Fact:
        """The fact called `fact_id`.

        Raises:
            KeyError: there is none.
        """
        for fact in self.facts:
            if fact.id == fact_id:
                return fact
        raise KeyError(fact_id)
