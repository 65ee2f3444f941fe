"""Which sections a text that misses its length sends back: those furthest from the words they were planned with."""

from collections.abc import Mapping

from calame.contracts import Brief, Draft, Finding, Outline, Place, Review, SectionPlan
from calame.text.words import count_words

LENGTH = "length"
_MOST = 3
"""Sections sent back at once: more is another article."""
_SPARE = 5
"""Words asked for beyond what is missing, over all sections: writers miscount by a few."""


def length_findings(review: Review, draft: Draft, outline: Outline, brief: Brief) -> dict[str, Finding]:
    """One finding a section to draw out or to tighten; none when the length holds."""
    fault = next((finding for finding in review.findings if finding.check == LENGTH), None)
    if fault is None:
        return {}
    over = 0 if brief.max_words is None else max(0, review.words - brief.max_words)
    left = review.words_missing or -over
    written = {section.id: count_words(section.text) for section in draft.sections}
    plans = [plan for plan in outline.sections if plan.id in written and plan.kind != "lead"]
    chosen = sorted(plans, key=lambda plan: _gap(plan, written, left), reverse=True)[:_MOST]
    found: dict[str, Finding] = {}
    for rank, plan in enumerate(chosen):
        if not left:
            break
        last = rank == len(chosen) - 1
        share = abs(left) if last else min(abs(left), max(_gap(plan, written, left), 0))
        if share:
            found[plan.id] = _finding(fault, plan, written[plan.id], share if left > 0 else -share)
            left += -share if left > 0 else share
    return found


def _gap(plan: SectionPlan, written: Mapping[str, int], left: int) -> int:
    """Words between plan and text, in the direction that helps."""
    gap = plan.words - written[plan.id]
    return gap if left > 0 else -gap


def _finding(fault: Finding, plan: SectionPlan, words: int, change: int) -> Finding:
    todo = (
        f"Ajouter au moins {change + _SPARE} mots à partir de ses faits, sans rien inventer ni répéter."
        if change > 0
        else f"Retirer au moins {-change + _SPARE} mots sans perdre un fait, une voix ou une réserve."
    )
    message = f"Le texte entier n’a pas la longueur demandée ; cette partie compte {words} mots."
    return fault.model_copy(update={"place": Place(section=plan.id), "message": message, "remedy": todo})
