"""From one extraction a source to the ledger of all."""

from collections.abc import Sequence

from calame.contracts import Extraction, Ledger, Source


def reconcile(sources: Sequence[Source], extractions: Sequence[Extraction]) -> Ledger:
    """Merge `extractions` into one ledger.

    Facts are numbered `F1`, `F2` ... in the order of `sources`, then of their text.
    """
    del sources
    return Ledger(facts=tuple(fact for extraction in extractions for fact in extraction.facts))
