"""How a section is sent back to a model with what is wrong in it, and how its answer is read."""

import re
from collections.abc import Mapping, Sequence

from calame.agents.briefing import (
    conflict_lines,
    doubt_lines,
    fact_lines,
    fault_lines,
    plan_line,
    section_text,
    synonyms_note,
)
from calame.agents.role import WriteTask
from calame.contracts import Draft, Section, SectionPlan, Sentence
from calame.models.port import Message
from calame.prompts import Prompt, marker_for

_NUMBER = re.compile(r"\s*\[?(\d{1,3})\.(\d{1,3})\]?\.?\s*")
_NUMBERED = re.compile(r"\s*\[\d{1,3}\.\d{1,3}\]\s*(?:\((?:prose|bullet|question)\b[^()]{0,200}\)\s*)?")


def is_revision(task: WriteTask) -> bool:
    """Whether sections that stand are sent back with findings; a new plan, or a section that is gone, is written."""
    standing = {section.id for section in task.previous.sections} if task.previous else set()
    return bool(task.findings) and standing.issuperset(task.sections)


def plans_of(task: WriteTask) -> list[SectionPlan]:
    """The plans of the sections asked for; those under revision keep the heading that they were given since."""
    plans = [plan for plan in task.outline.sections if plan.id in task.sections]
    if task.previous is None or not is_revision(task):
        return plans
    headings = {section.id: section.heading for section in task.previous.sections}
    return [plan.model_copy(update={"heading": headings[plan.id]}) for plan in plans]


def revision_messages(task: WriteTask, plans: Sequence[SectionPlan], prompt: Prompt) -> tuple[Message, ...]:
    """The sections under revision, their facts, their findings and the sentences around them."""
    previous = task.previous or Draft(metadata=task.outline.metadata, sections=())
    wanted = {fact_id for plan in plans for fact_id in plan.fact_ids}
    before, after = _neighbours(previous, plans)
    standing = {section.id: section for section in previous.sections}
    given = {
        "facts": fact_lines(task.ledger, wanted, salience=False),
        "previous": "\n".join(section_text(standing[plan.id]) for plan in plans),
        "before": before,
        "after": after,
        "findings": fault_lines(task.findings),
    }
    return prompt.render(
        **given,
        brief=task.brief,
        outline=task.outline,
        synonyms=synonyms_note(task.outline),
        conflicts=conflict_lines(task.ledger, wanted),
        doubts=doubt_lines(task.ledger, task.sources, wanted),
        sections="\n".join(map(plan_line, plans)),
        marker=marker_for("\0".join(given.values())),
    )


def numbered(section: Section) -> Mapping[tuple[int, int], Sentence]:
    """The sentences of a section under the numbers by which a model is shown them."""
    return {
        (p, s): sentence
        for p, paragraph in enumerate(section.paragraphs, start=1)
        for s, sentence in enumerate(paragraph.sentences, start=1)
    }


def number_in(text: str) -> tuple[int, int] | None:
    """The place that a sentence given by its number alone stands for."""
    found = _NUMBER.fullmatch(text)
    return (int(found[1]), int(found[2])) if found else None


def without_number(text: str) -> str:
    """A sentence without the number, style and facts that a model copied with it."""
    return _NUMBERED.sub("", text, count=1) if _NUMBERED.match(text) else text


def _neighbours(previous: Draft, plans: Sequence[SectionPlan]) -> tuple[str, str]:
    """Last sentence of the section before and first one of the section after, as they stand."""
    order = [section.id for section in previous.sections]
    first, last = order.index(plans[0].id), order.index(plans[-1].id)
    ahead, behind = previous.sections[:first], previous.sections[last + 1 :]
    return (
        ahead[-1].paragraphs[-1].sentences[-1].text if ahead else "",
        behind[0].paragraphs[0].sentences[0].text if behind else "",
    )
