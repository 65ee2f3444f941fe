"""Grounding: every claim cites facts that exist and has evidence."""

from collections.abc import Iterator

from calame.agents.checks.case import ReviewCase
from calame.agents.checks.faults import Fault, show


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
        if found.checkable and not found.evidence and not found.unknown:
            yield Fault(
                found.place(),
                f"La phrase ne s’appuie sur aucun passage des sources\u00a0: {show(found.reading.text)}.",
                "Retirer la phrase ou indiquer le fait qui la porte.",
                found.spans,
            )
