"""The writer that needs no model: the sources' sentences in their order, safe edits, recaps that stand alone."""

import asyncio
from collections.abc import Callable
from typing import ClassVar

from calame.agents.embedded import rendering
from calame.agents.embedded.gathering import gather
from calame.agents.embedded.grouping import shortened
from calame.agents.embedded.leads import LEAD_WORDS, lead
from calame.agents.embedded.material import Material, Passage
from calame.agents.embedded.planning import plan as planned
from calame.agents.embedded.planning import words
from calame.agents.embedded.recaps import Recap, candidates
from calame.agents.embedded.revision import revised
from calame.agents.embedded.rows import Row, facts_of, whole
from calame.agents.role import Context, WriteResult, WriteTask
from calame.contracts import Outline, Paragraph, Section, SectionPlan


class EmbeddedWriter:
    """Writes a conservative draft near its sources."""

    name: ClassVar[str] = "embedded"

    async def run(self, task: WriteTask, context: Context) -> WriteResult:
        """Write the sections asked for, or mend what was found wrong in them and nothing else."""
        del context
        return await asyncio.to_thread(_write, task)


def _write(task: WriteTask) -> WriteResult:
    material = gather(task.sources, task.ledger)
    asked = [plan for plan in task.outline.sections if plan.id in task.sections]
    made = [_section(plan, task, material) for plan in asked]
    return WriteResult(sections=tuple(section for section in made if section is not None))


def _section(plan: SectionPlan, task: WriteTask, material: Material) -> Section | None:
    findings = [finding for finding in task.findings if finding.place.section == plan.id]
    earlier = {section.id: section for section in task.previous.sections} if task.previous else {}
    if plan.id in earlier:
        return revised(earlier[plan.id], findings, task, material)
    paragraphs = _WRITERS.get(plan.kind, _recap)(plan, task, material)
    if not paragraphs:
        return None
    return Section(id=plan.id, kind=plan.kind, heading=plan.heading, level=plan.level, paragraphs=paragraphs)


def _lead(plan: SectionPlan, task: WriteTask, material: Material) -> tuple[Paragraph, ...]:
    """The lead that the embedded outliner means, else whole sentences for the facts of a foreign plan."""
    del task
    opening = lead(material).rows
    if facts_of(opening) == set(plan.fact_ids):
        return rendering.lead(opening, material)
    wanted = [unit for unit in material.units if unit.self_contained and set(unit.fact_ids) & set(plan.fact_ids)]
    kept: list[Row] = []
    for unit in wanted:
        if not kept or words(rendering.lead([*kept, whole(unit)], material)) <= LEAD_WORDS:
            kept.append(whole(unit))
    return rendering.lead(kept, material)


def _body(plan: SectionPlan, task: WriteTask, material: Material) -> tuple[Paragraph, ...]:
    """The passages whose first fact in the outline stands in this section, in the sources' order."""
    owner = {
        fact: section.id
        for section in reversed(task.outline.sections)
        if section.kind == "body"
        for fact in section.fact_ids
    }
    mine = tuple(passage for passage in _passages(task.outline, material) if _owner(passage, owner) == plan.id)
    return rendering.body(mine, material)


def _passages(outline: Outline, material: Material) -> tuple[Passage, ...]:
    """The body passages: without the sentences of the embedded lead when the outline opens with it."""
    opening = lead(material)
    facts = {fact for section in outline.sections if section.kind == "lead" for fact in section.fact_ids}
    return opening.body if facts_of(opening.rows) == facts else shortened(material.passages)


def _owner(passage: Passage, owner: dict[str, str]) -> str | None:
    """The section that asks for the passage; a passage is never torn apart."""
    return next(
        (owner[fact] for unit in passage.units for fact in unit.fact_ids if fact in passage.homes and fact in owner),
        None,
    )


def _recap(plan: SectionPlan, task: WriteTask, material: Material) -> tuple[Paragraph, ...]:
    """The rows that the embedded outliner means, else rows for the facts of a foreign plan, each fact once."""
    wanted = set(plan.fact_ids)
    for block in planned(material, task.brief).recaps:
        if block.kind == plan.kind and facts_of(block.rows) == wanted:
            return rendering.recap(block)
    rows: list[Row] = []
    for row in candidates(plan.kind, material):
        if set(row.fact_ids) <= wanted and not set(row.fact_ids) <= facts_of(rows):
            longer = Recap(plan.kind, (*rows, row))
            if words(rendering.recap(longer)) <= plan.words:
                rows.append(row)
    return rendering.recap(Recap(plan.kind, tuple(rows)))


_WRITERS: dict[str, Callable[[SectionPlan, WriteTask, Material], tuple[Paragraph, ...]]] = {
    "lead": _lead,
    "body": _body,
}
