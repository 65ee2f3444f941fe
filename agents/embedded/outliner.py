"""The outliner that needs no model: source order, headings out of the text, budgets that add up."""

from collections.abc import Sequence
from typing import ClassVar

from calame.agents.embedded import rendering, titles
from calame.agents.embedded.gathering import gather
from calame.agents.embedded.headings import own_heading
from calame.agents.embedded.keyphrase import keyphrases, synonyms
from calame.agents.embedded.leads import reads_first
from calame.agents.embedded.material import Material, Passage, Unit
from calame.agents.embedded.partition import partition
from calame.agents.embedded.planning import Plan, plan, words
from calame.agents.embedded.recaps import Recap
from calame.agents.embedded.rows import facts_of
from calame.agents.role import Context, OutlineTask
from calame.contracts import Brief, Ledger, Metadata, Outline, SectionPlan
from calame.text.data.headline_words import RECAP_HEADINGS
from calame.text.typography import french
from calame.text.words import fold

_FALLBACK_TITLE = "Ce que l’on sait"


class EmbeddedOutliner:
    """Plans a conservative draft in the order of the sources."""

    name: ClassVar[str] = "embedded"

    async def run(self, task: OutlineTask, context: Context) -> Outline:
        """The plan of the article."""
        del context
        refused = frozenset(finding.place.excerpt for finding in task.findings if finding.place.excerpt)
        material = gather(task.sources, task.ledger)
        chosen = plan(material, task.brief)
        metadata = _metadata(material, chosen, task.brief, refused)
        sections = _sections(material, chosen, metadata, task.ledger, refused)
        return Outline(metadata=metadata, sections=sections, carried_words=chosen.carried_words)


def _metadata(material: Material, chosen: Plan, brief: Brief, refused: frozenset[str]) -> Metadata:
    title = _title(material, chosen, brief, refused)
    ranked = keyphrases(material, title, _opening_text(material, chosen))
    keyphrase = brief.keyphrase or (ranked[0] if ranked else title)
    return Metadata(
        title=title,
        slug=titles.slug(title, keyphrase),
        meta_description=_description(material, chosen, title),
        keyphrase=keyphrase,
        synonyms=brief.synonyms or synonyms(keyphrase, ranked),
    )


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
    clauses = [titles.title_from([*leading, *material.units], material)]
    topic = next(iter(keyphrases(material, "", _opening_text(material, chosen))), None)
    own = [own_heading(passage.heading) for passage in material.passages]
    headed = [titles.title_of_headings([heading for heading in own if heading], topic)]
    found = [title for title in (*headlines, *clauses, *headed) if title and title not in refused]
    return found[0] if found else _FALLBACK_TITLE


def _description(material: Material, chosen: Plan, title: str) -> str:
    """The first sentence told, whole or its main clause, else another of the first third that speaks of the title."""
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
    found = titles.meta_description(opening, early, material, title)
    return next((text for text in found if fold(text) not in shown), title)


_EARLY = 3
"""A description comes from the first third of what is told."""


def _sections(
    material: Material, chosen: Plan, metadata: Metadata, ledger: Ledger, refused: frozenset[str]
) -> tuple[SectionPlan, ...]:
    recaps = [_recap_plan(block, ledger) for block in chosen.recaps]
    opening = [
        SectionPlan(
            id="lead",
            kind="lead",
            heading="",
            fact_ids=_ordered(ledger, set(facts_of(chosen.lead))),
            words=words(rendering.lead(chosen.lead, material)),
        )
    ]
    body = _body_plans(material, chosen.body, metadata, ledger, refused)
    top = [section for section in recaps if section.kind == "essentials"]
    rest = [section for section in recaps if section.kind != "essentials"]
    return (*(opening if chosen.lead else ()), *top, *body, *rest)


def _body_plans(
    material: Material,
    runs: Sequence[Sequence[Passage]],
    metadata: Metadata,
    ledger: Ledger,
    refused: frozenset[str],
) -> list[SectionPlan]:
    titled = partition([passage for run in runs for passage in run], material, metadata.title, refused)
    return [
        SectionPlan(
            id=f"sec-{number}",
            kind="body",
            heading=heading,
            fact_ids=_ordered(ledger, {fact for passage in run for fact in passage.homes}),
            words=words(rendering.body(run, material)),
        )
        for number, (heading, run) in enumerate(titled, start=1)
    ]


def _recap_plan(block: Recap, ledger: Ledger) -> SectionPlan:
    return SectionPlan(
        id=block.kind,
        kind=block.kind,
        heading=RECAP_HEADINGS[block.kind],
        fact_ids=_ordered(ledger, set(facts_of(block.rows))),
        words=words(rendering.recap(block)),
    )


def _ordered(ledger: Ledger, wanted: set[str]) -> tuple[str, ...]:
    return tuple(fact.id for fact in ledger.facts if fact.id in wanted)
