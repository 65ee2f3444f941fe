"""The outliner that needs no model: source order, headings out of the text, budgets that add up."""

import asyncio
from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from calame.agents.embedded import rendering, titles
from calame.agents.embedded.gathering import gather
from calame.agents.embedded.headings import own_heading
from calame.agents.embedded.keyphrase import keyphrases
from calame.agents.embedded.leads import reads_first
from calame.agents.embedded.material import Material, Passage, Unit
from calame.agents.embedded.partition import partition
from calame.agents.embedded.planning import Plan, plan, words
from calame.agents.embedded.recaps import Recap
from calame.agents.embedded.rows import facts_of
from calame.agents.embedded.search import Found, findable
from calame.agents.role import Context, OutlineTask
from calame.contracts import Brief, Draft, Ledger, Metadata, Outline, Paragraph, Section, SectionKind, SectionPlan
from calame.text.data.headline_words import RECAP_HEADINGS
from calame.text.keyphrases import content_words
from calame.text.typography import french
from calame.text.words import fold

_FALLBACK_TITLE = "Ce que l’on sait"


class EmbeddedOutliner:
    """Plans a conservative draft in the order of the sources."""

    name: ClassVar[str] = "embedded"

    async def run(self, task: OutlineTask, context: Context) -> Outline:
        """The plan of the article."""
        del context
        return await asyncio.to_thread(_outline, task)


def _outline(task: OutlineTask) -> Outline:
    refused = frozenset(finding.place.excerpt for finding in task.findings if finding.place.excerpt)
    material = gather(task.sources, task.ledger)
    chosen = plan(material, task.brief)
    title = _title(material, chosen, task.brief, refused)
    planned = _sections(material, chosen, title, task.ledger, refused)
    found = _findable(material, chosen, title, planned, task.brief)
    sections = tuple(
        one.plan.model_copy(update={"heading": found.headings.get(one.plan.id, one.plan.heading)}) for one in planned
    )
    return Outline(metadata=found.metadata, sections=sections, carried_words=chosen.carried_words)


class _Planned(NamedTuple):
    """A section's plan with the text that the writer will make of it."""

    plan: SectionPlan
    text: tuple[Paragraph, ...]

    @property
    def section(self) -> Section:
        """The section as it will stand."""
        plan = self.plan
        return Section(id=plan.id, kind=plan.kind, heading=plan.heading, level=plan.level, paragraphs=self.text)


def _findable(material: Material, chosen: Plan, title: str, planned: Sequence[_Planned], brief: Brief) -> Found:
    """Keyphrase, title tag, address and description for the article that this plan makes."""
    ranked = (*_label(title), *keyphrases(material, title, _opening_text(material, chosen))) or (title,)
    draft = Draft(
        metadata=Metadata(title=title, slug="article", meta_description="", keyphrase=""),
        sections=tuple(one.section for one in planned if one.text),
    )
    return findable(
        draft,
        (brief.keyphrase,) if brief.keyphrase else ranked,
        _descriptions(material, chosen, title),
        synonyms=brief.synonyms or None,
        given=brief.keyphrase is not None,
    )


def _label(title: str) -> tuple[str, ...]:
    """The words before the colon of a title, when there are few."""
    label, colon, _ = title.partition("\u00a0: ")
    return (label,) if colon and len(content_words(label)) <= _LABEL_WORDS and "«" not in label else ()


_LABEL_WORDS = 4


def _opening_text(material: Material, chosen: Plan) -> str:
    if chosen.lead:
        return " ".join(row.text for row in chosen.lead)
    return " ".join(unit.text for unit in material.units[:1])


def _title(material: Material, chosen: Plan, brief: Brief, refused: frozenset[str]) -> str:
    """The client's title, a source's headline, a main clause that is short enough, a heading of the source."""
    if brief.title:
        return brief.title
    opening = chosen.lead[0].units[0].source if chosen.lead else None
    first = sorted(material.sources, key=lambda source: source.id != opening)
    headlines = [titles.usable_title(source.title) for source in first]
    leading = [unit for row in chosen.lead for unit in row.units]
    told = [*leading, *material.units]
    clauses = [
        titles.title_from(told, material),
        titles.whole_title(material.units),
        titles.title_from(told[:1], material, titles.LONG_TITLE_CHARS),
    ]
    topic = next(iter(keyphrases(material, "", _opening_text(material, chosen))), None)
    own = [own_heading(passage.heading) for passage in material.passages]
    headed = [titles.title_of_headings([heading for heading in own if heading], topic)]
    found = [title for title in (*headlines, *clauses, *headed) if title and title not in refused]
    return found[0] if found else _FALLBACK_TITLE


def _descriptions(material: Material, chosen: Plan, title: str) -> tuple[str, ...]:
    """What may describe the article, best first: the first sentence told, the first third, the rest."""
    leading = [unit for row in chosen.lead for unit in row.units]
    told = [*leading, *(unit for run in chosen.body for passage in run for unit in passage.units)]
    opening = next((unit for unit in told[:1] if reads_first(unit)), None)
    total, seen = sum(unit.words for unit in told), 0
    early: list[Unit] = []
    for unit in told:
        if seen * _EARLY > total:
            break
        seen += unit.words
        early.append(unit)
    shown = {fold(french(row.text)) for block in chosen.recaps if block.kind == "essentials" for row in block.rows}
    shown.add(f"{fold(title)}.")
    found = titles.meta_descriptions(opening, early, told[len(early) :], material, title)
    return tuple(text for text in found if fold(text) not in shown) or (title,)


_EARLY = 3
"""A description comes from the first third of what is told."""


def _sections(
    material: Material, chosen: Plan, title: str, ledger: Ledger, refused: frozenset[str]
) -> tuple[_Planned, ...]:
    recaps = [_recap(block, ledger) for block in chosen.recaps]
    opening = _planned(
        "lead", "lead", "", _ordered(ledger, set(facts_of(chosen.lead))), rendering.lead(chosen.lead, material)
    )
    body = _body(material, chosen.body, title, ledger, refused)
    top = [one for one in recaps if one.plan.kind == "essentials"]
    rest = [one for one in recaps if one.plan.kind != "essentials"]
    return (*((opening,) if chosen.lead else ()), *top, *body, *rest)


def _body(
    material: Material, runs: Sequence[Sequence[Passage]], title: str, ledger: Ledger, refused: frozenset[str]
) -> list[_Planned]:
    titled = partition([passage for run in runs for passage in run], material, title, refused)
    return [
        _planned(
            f"sec-{number}",
            "body",
            heading,
            _ordered(ledger, {fact for passage in run for fact in passage.homes}),
            rendering.body(run, material),
        )
        for number, (heading, run) in enumerate(titled, start=1)
    ]


def _recap(block: Recap, ledger: Ledger) -> _Planned:
    facts = _ordered(ledger, set(facts_of(block.rows)))
    return _planned(block.kind, block.kind, RECAP_HEADINGS[block.kind], facts, rendering.recap(block))


def _planned(
    name: str, kind: SectionKind, heading: str, facts: tuple[str, ...], text: tuple[Paragraph, ...]
) -> _Planned:
    return _Planned(SectionPlan(id=name, kind=kind, heading=heading, fact_ids=facts, words=words(text)), text)


def _ordered(ledger: Ledger, wanted: set[str]) -> tuple[str, ...]:
    return tuple(fact.id for fact in ledger.facts if fact.id in wanted)
