"""What a result must keep to besides its type: everything it names is there."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from calame.agents.role import (
    ExtractTask,
    FinishResult,
    FinishTask,
    OutlineTask,
    Remarks,
    ReviewTask,
    WriteResult,
    WriteTask,
)
from calame.contracts import Contract, Draft, Extraction, Outline, Place, Review, Source, Span


def faults_of(task: Contract, result: Contract) -> list[str]:
    """What is wrong, one French sentence each; nothing for a sound result."""
    return list(_CHECKS[type(result)](task, result)) if type(result) in _CHECKS else []


def _extraction(task: ExtractTask, result: Extraction) -> Iterator[str]:
    if result.source != task.source.id:
        yield f"son relevé parle de la source {result.source!r} au lieu de {task.source.id!r}."
    spans = [span for fact in result.facts for span in fact.spans]
    if any(not _lies_in(span, task.source) for span in (*spans, *result.uncovered)):
        yield "un fait cite un passage hors de la source."
    ids = [fact.id for fact in result.facts]
    if len(set(ids)) < len(ids):
        yield "deux faits portent le même numéro."


def _lies_in(span: Span, source: Source) -> bool:
    return span.source == source.id and span.end <= len(source.text)


def _outline(task: OutlineTask, result: Outline) -> Iterator[str]:
    known = {fact.id for fact in task.ledger.facts}
    if any(name not in known for plan in result.sections for name in plan.fact_ids):
        yield "son plan nomme un fait que le relevé n’a pas."
    body = [name for plan in result.sections if plan.kind == "body" for name in plan.fact_ids]
    if len(set(body)) < len(body):
        yield "son plan donne un fait à deux parties du corps."
    ids = [plan.id for plan in result.sections]
    if len(set(ids)) < len(ids):
        yield "deux parties de son plan ont le même identifiant."
    if not ids:
        yield "son plan n’a aucune partie."


def _written(task: WriteTask, result: WriteResult) -> Iterator[str]:
    ids = [section.id for section in result.sections]
    if not set(ids) <= set(task.sections):
        yield f"il écrit des parties qu’on ne lui demande pas : {', '.join(sorted(set(ids) - set(task.sections)))}."
    if len(set(ids)) < len(ids):
        yield "il écrit deux fois la même partie."
    if not ids:
        yield "il n’écrit aucune des parties demandées."


def _review(task: ReviewTask, result: Review) -> Iterator[str]:
    if result.round != task.draft.round:
        yield f"sa relecture parle du tour {result.round} au lieu du tour {task.draft.round}."
    if any(not stands(finding.place, task.draft) for finding in result.findings):
        yield "un constat vise un endroit que l’article n’a pas."
    blocked = any(finding.severity == "blocker" for finding in result.findings)
    if result.accepted and (blocked or any(measure.passed is False for measure in result.measures)):
        yield "il accepte malgré un constat bloquant ou un seuil manqué."


def _remarks(task: ReviewTask, result: Remarks) -> Iterator[str]:
    if any(not stands(remark.place, task.draft) for remark in result.remarks):
        yield "une remarque vise un endroit que l’article n’a pas."
    known = {source.id: source for source in task.sources}
    spans = [span for remark in result.remarks for span in remark.evidence]
    if any(span.source not in known or not _lies_in(span, known[span.source]) for span in spans):
        yield "une remarque cite un passage hors des sources."


def _finish(task: FinishTask, result: FinishResult) -> Iterator[str]:
    known = {section.id for section in task.draft.sections}
    if any(section.id not in known for section in result.sections):
        yield "il rend une partie que l’article n’a pas."


_CHECKS: Final[dict[type[Contract], Callable[[Any, Any], Iterator[str]]]] = {
    Extraction: _extraction,
    Outline: _outline,
    WriteResult: _written,
    Review: _review,
    Remarks: _remarks,
    FinishResult: _finish,
}


def stands(place: Place, draft: Draft) -> bool:
    """Whether the draft has that place."""
    if place.section is None:
        return True
    section = next((section for section in draft.sections if section.id == place.section), None)
    if section is None or place.paragraph is None:
        return section is not None
    if not 0 <= place.paragraph < len(section.paragraphs):
        return False
    sentences = section.paragraphs[place.paragraph].sentences
    return place.sentence is None or 0 <= place.sentence < len(sentences)
