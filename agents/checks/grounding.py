"""Grounding: every claim cites facts that exist and has evidence."""

from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, show
from calame.agents.checks.names import is_name


def check_citations(case: ReviewCase) -> Iterator[Fault]:
    """Fact ids that the ledger does not have."""
    for found in case.sentences:
        if found.unknown:
            many = len(found.unknown) > 1
            ids = ", ".join(found.unknown)
            message = (
                f"La phrase cite {'des faits qui n’existent' if many else 'un fait qui n’existe'} pas\u00a0: {ids}."
            )
            yield Fault(found.place(), message, "Citer les faits du dossier sur lesquels la phrase s’appuie.")


def check_evidence(case: ReviewCase) -> Iterator[Fault]:
    """Claims with no evidence at all."""
    for found in case.sentences:
        if _claims(found) and not found.evidence and not found.unknown:
            yield Fault(
                found.place(),
                f"La phrase ne s’appuie sur aucun passage des sources\u00a0: {show(found.reading.text)}.",
                "Retirer la phrase ou indiquer le fait qui la porte.",
                found.spans,
            )


def _claims(found: DraftSentence) -> bool:
    """Whether it says something that can be checked; of a bare label only values and names do."""
    reading = found.reading
    if not found.is_bare:
        return found.checkable
    return bool(reading.figures or reading.dates) or any(is_name(name, reading) for name in reading.names)
