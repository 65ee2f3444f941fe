"""From one extraction a source to the ledger of all: duplicates merged, contradictions found."""

from collections.abc import Sequence

from calame.agents.claims import conflicts
from calame.agents.duplicates import merge
from calame.contracts import Extraction, Fact, Ledger, Source, Span


def reconcile(sources: Sequence[Source], extractions: Sequence[Extraction]) -> Ledger:
    """Merge `extractions` into one ledger.

    Facts are numbered `F1`, `F2` ... in the order of `sources`, then of their text. Two facts merge only when they
    say the same thing of the same names with the same figures, polarity and modality; the merged one keeps the
    fuller wording, every span and the greater salience.
    """
    order = {source.id: place for place, source in enumerate(sources)}
    ranked = sorted(extractions, key=lambda extraction: order[extraction.source])
    facts = merge([fact for extraction in ranked for fact in extraction.facts])
    facts = sorted(facts, key=lambda fact: _place(fact.spans[0], order))
    numbered = tuple(fact.model_copy(update={"id": f"F{number}"}) for number, fact in enumerate(facts, start=1))
    return Ledger(
        facts=numbered,
        conflicts=conflicts(numbered, {source.id: source for source in sources}),
        doubts=tuple(doubt for extraction in ranked for doubt in extraction.doubts),
        uncovered=_still_uncovered(numbered, ranked),
        dropped=tuple(statement for extraction in ranked for statement in extraction.dropped),
    )


def _place(span: Span, order: dict[str, int]) -> tuple[int, int]:
    return order[span.source], span.start


def _still_uncovered(facts: Sequence[Fact], extractions: Sequence[Extraction]) -> tuple[Span, ...]:
    covered = {(span.source, span.start, span.end) for fact in facts for span in fact.spans}
    return tuple(
        span
        for extraction in extractions
        for span in extraction.uncovered
        if (span.source, span.start, span.end) not in covered
    )
