"""The outliner that asks a language model, and keeps its plan within what the facts can carry."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from calame.agents.briefing import conflict_lines, doubt_lines, fact_lines, finding_lines, length_line
from calame.agents.embedded.titles import slug
from calame.agents.role import Context, OutlineTask
from calame.contracts import RECAPS, Brief, Contract, Fact, Ledger, Metadata, Outline, SectionKind, SectionPlan
from calame.errors import RoleError
from calame.prompts import load, marker_for
from calame.text.data.headline_words import RECAP_HEADINGS
from calame.text.typography import french
from calame.text.words import count_words

_WORDS_A_WORD = 1.25
_WORDS_A_FACT = 2
"""Body words that a fact of so many words carries: 19 for one of 14 words, as in two articles written by hand, 16 for
one of 11, as in an article that a strong model wrote."""
_TRIVIAL = 0.1
"""Salience of what an article may leave out."""
_LEAD_WORDS = 40
_OVERSHOOT = 1.03
"""Aim above the minimum: writers fall short more often than long."""


class SectionReply(Contract):
    """One section as the model plans it."""

    kind: SectionKind
    heading: str
    fact_ids: list[str]
    words: int


class OutlineReply(Contract):
    """The model's plan."""

    title: str
    slug: str
    meta_description: str
    keyphrase: str
    synonyms: list[str]
    sections: list[SectionReply]


class ModelOutliner:
    """Plans an article with a language model; every fact stands in one body section, budgets add up."""

    name: ClassVar[str] = "model"

    async def run(self, task: OutlineTask, context: Context) -> Outline:
        """The plan of the article."""
        facts = fact_lines(task.ledger)
        messages = load("outliner").render(
            brief=task.brief,
            length=length_line(task.brief),
            recap_share=f"{task.brief.thresholds.recap_share:.0%}".replace("%", "\u00a0%"),
            facts=facts,
            marker=marker_for(facts),
            conflicts=conflict_lines(task.ledger),
            doubts=doubt_lines(task.ledger, task.sources),
            findings=finding_lines(task.findings),
        )
        reply = await context.ask_models(self.name).ask("outline", messages, OutlineReply)
        return _outline(reply, task.brief, task.ledger)


def carried_words(ledger: Ledger, brief: Brief) -> int:
    """The longest honest article: what the facts carry in sections, and recaps up to their share of the whole."""
    told = sum(map(_told, ledger.facts))
    return int(told / (1 - min(brief.thresholds.recap_share, 0.9)))


def _told(fact: Fact) -> float:
    """Body words that the fact carries in a section."""
    return _WORDS_A_FACT + _WORDS_A_WORD * count_words(fact.statement)


def _outline(reply: OutlineReply, brief: Brief, ledger: Ledger) -> Outline:
    sections = _unique_facts(reply.sections, ledger)
    if not any(section.kind == "body" for section in sections):
        raise RoleError("le plan du modèle ne contient aucune partie de corps", role="outline")
    carried = carried_words(ledger, brief)
    keyphrase = brief.keyphrase or reply.keyphrase
    title = brief.title or reply.title
    metadata = Metadata(
        title=french(title),
        slug=slug(title, keyphrase),
        meta_description=french(reply.meta_description),
        keyphrase=keyphrase,
        synonyms=brief.synonyms or tuple(reply.synonyms),
    )
    target = min(carried, round(_middle(brief)))
    return Outline(metadata=metadata, sections=_plans(sections, ledger, target), carried_words=carried)


def _middle(brief: Brief) -> float:
    return brief.min_words * _OVERSHOOT if brief.max_words is None else (brief.min_words + brief.max_words) / 2


def _unique_facts(sections: Sequence[SectionReply], ledger: Ledger) -> list[SectionReply]:
    """Every known fact in one body section: the first that claims it; forgotten ones beside their neighbour."""
    known = [fact.id for fact in ledger.facts]
    owner: dict[str, int] = {}
    for place, section in enumerate(sections):
        if section.kind == "body":
            for fact_id in section.fact_ids:
                if fact_id in known:
                    owner.setdefault(fact_id, place)
    for fact in ledger.facts:
        if fact.id not in owner and fact.salience > _TRIVIAL and owner:
            owner[fact.id] = _nearest(fact, known, owner)
    return [
        section.model_copy(
            update={
                "fact_ids": [name for name in known if owner.get(name) == place]
                if section.kind == "body"
                else [name for name in known if name in section.fact_ids]
            }
        )
        for place, section in enumerate(sections)
    ]


def _nearest(fact: Fact, known: Sequence[str], owner: dict[str, int]) -> int:
    at = known.index(fact.id)
    return owner[min(owner, key=lambda name: abs(known.index(name) - at))]


def _plans(sections: Sequence[SectionReply], ledger: Ledger, target: int) -> tuple[SectionPlan, ...]:
    """Plans with stable ids, budgets scaled so that they add up to `target`."""
    kept = [section for section in sections if section.fact_ids]
    facts = {fact.id: fact for fact in ledger.facts}
    asked = sum(_asked(section, facts) for section in kept)
    plans: list[SectionPlan] = []
    bodies = 0
    for section in kept:
        bodies += section.kind == "body"
        if section.kind != "body" and any(plan.id == section.kind for plan in plans):
            continue
        plans.append(
            SectionPlan(
                id=f"sec-{bodies}" if section.kind == "body" else section.kind,
                kind=section.kind,
                heading=_heading(section),
                fact_ids=tuple(section.fact_ids),
                words=round(_asked(section, facts) * target / max(asked, 1)),
            )
        )
    return tuple(plans)


def _asked(section: SectionReply, facts: Mapping[str, Fact]) -> int:
    if section.kind == "body":
        return round(sum(_told(facts[fact_id]) for fact_id in section.fact_ids))
    return _LEAD_WORDS if section.kind == "lead" else max(20, min(section.words, 90))


def _heading(section: SectionReply) -> str:
    if section.kind == "lead":
        return ""
    return RECAP_HEADINGS[section.kind] if section.kind in RECAPS else french(section.heading)
