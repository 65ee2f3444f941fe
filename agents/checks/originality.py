"""Originality: long runs of source words outside quotations, when the client set a limit."""

from collections.abc import Iterator

from calame.agents.checks.case import ReviewCase
from calame.agents.checks.faults import Fault, show
from calame.agents.checks.measures import without_quotations
from calame.text.overlap import copied_runs


def check(case: ReviewCase) -> Iterator[Fault]:
    """Runs of source words longer than the limit; none when there is no limit."""
    limit = case.brief.thresholds.copied_run
    if limit is None:
        return
    sources = [text.source.text for text in case.texts]
    for found in case.sentences:
        own = without_quotations(found.reading.text)
        for start, end in copied_runs(own, sources, limit + 1):
            message = f"Plus de {limit} mots de suite viennent d’une source\u00a0: {show(own[start:end])}."
            yield Fault(found.place(), message, "Reformuler ce passage.", found.spans)
