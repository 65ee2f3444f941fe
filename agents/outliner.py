"""The outliner that asks a language model, and keeps its plan within what the facts can carry."""

from collections.abc import Collection, Mapping, Sequence
from typing import ClassVar

from calame.agents.briefing import conflict_lines, doubt_lines, fact_lines, finding_lines, length_line
from calame.agents.budgets import (
    ESSENTIALS,
    TIGHT,
    Room,
    body_scale,
    holds,
    recap_words,
    told_words,
)
from calame.agents.embedded.outliner import EmbeddedOutliner
from calame.agents.embedded.titles import slug
from calame.agents.polishing import mended, polished
from calame.agents.role import Context, OutlineTask
from calame.agents.spare_recaps import spare_recap
from calame.contracts import RECAPS, Contract, Fact, Ledger, Metadata, Outline, SectionKind, SectionPlan
from calame.errors import BadReplyError, RoleError
from calame.events import Event
from calame.prompts import PromptFile, marker_for, shipped
from calame.text.data.headline_words import RECAP_HEADINGS
from calame.text.typography import french

_TOKENS = 4_000
_TOKENS_A_FACT = 30
"""Room for an answer: recorded plans took about 20 tokens for a fact, and planners think before they answer."""
_TRIVIAL = 0.1
"""Salience of what an article may leave out."""
_NEARLY = 40
"""Words that sections can make up for when recaps are planned too short."""
_SALIENT = 0.6
"""Salience of what an article must tell, however short."""


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
    prompts: ClassVar[tuple[PromptFile, ...]] = (shipped("outliner"),)

    async def run(self, task: OutlineTask, context: Context) -> Outline:
        """The plan of the article; of French sources it is made by rules when no try makes the model's readable."""
        facts = fact_lines(task.ledger)
        room = Room.of(task.ledger, task.brief)
        messages = context.prompt("outliner").render(
            brief=task.brief,
            length=length_line(task.brief, room.aim),
            body_room=_body_line(task.ledger, room),
            recap_room=_recap_line(task.ledger, room),
            facts=facts,
            marker=marker_for(facts),
            conflicts=conflict_lines(task.ledger),
            doubts=doubt_lines(task.ledger, task.sources),
            findings=finding_lines(task.findings),
        )
        most = _TOKENS + _TOKENS_A_FACT * len(task.ledger.facts)
        try:
            reply = await context.ask_models(self.name).ask("outline", messages, OutlineReply, max_tokens=most)
            return _outline(reply, task, room)
        except (BadReplyError, RoleError) as error:
            if task.findings or any(source.language != "fr" for source in task.sources):
                raise
            context.listen(Event("without_model", "outline", f"le plan est fait sans modèle : {error}"))
            return await EmbeddedOutliner().run(task, context)


def _body_line(ledger: Ledger, room: Room) -> str:
    told = round(told_words(ledger.facts))
    if told * TIGHT <= room.body:
        return f"les faits y tiennent environ {min(told, room.body)} mots ; raconte-les tous"
    return (
        f"{room.body} mots au plus, or les faits en demanderaient {told} : laisse de côté des faits d’importance 0.3 "
        "et moins, les moins utiles d’abord"
    )


def _recap_line(ledger: Ledger, room: Room) -> str:
    words = room.recaps(told_words(ledger.facts))
    if not room.essentials and words <= _NEARLY:
        return "aucun, le corps suffit à la longueur"
    if words <= ESSENTIALS:
        return "le corps suffit à la longueur ; seul « L’essentiel » est permis, avec 3 faits"
    return f"environ {words} mots en tout, « L’essentiel » compris"


def _outline(reply: OutlineReply, task: OutlineTask, room: Room) -> Outline:
    brief = task.brief
    sections = _unique_facts(reply.sections, task.ledger, room)
    if not any(section.kind == "body" and section.fact_ids for section in sections):
        raise RoleError("le plan du modèle ne donne aucun fait à une partie de corps", role="outline")
    keyphrase = brief.keyphrase or reply.keyphrase.partition(",")[0].strip()
    title = brief.title or reply.title
    metadata = Metadata(
        title=french(title),
        slug=slug(title, keyphrase),
        meta_description=french(reply.meta_description),
        keyphrase=keyphrase,
        synonyms=brief.synonyms or tuple(reply.synonyms),
    )
    return Outline(
        metadata=polished(metadata, task.sources, keep_title=bool(brief.title)),
        sections=_plans(sections, task.ledger, room),
        carried_words=room.carried,
    )


def _unique_facts(sections: Sequence[SectionReply], ledger: Ledger, room: Room) -> list[SectionReply]:
    """Every known fact in one body section: the first that claims it, in the order in which it tells them.

    Facts that the planner forgot stand beside their neighbour, as long as there is room for them.
    """
    facts = {fact.id: fact for fact in ledger.facts}
    known = list(facts)
    kept: list[list[str]] = []
    owner: dict[str, int] = {}
    for place, section in enumerate(sections):
        mine = [name for name in dict.fromkeys(section.fact_ids) if name in facts]
        if section.kind == "body":
            mine = [name for name in mine if owner.setdefault(name, place) == place]
        kept.append(mine)
    for fact in _forgotten(ledger, tuple(owner), room):
        neighbour = min(owner, key=lambda name: abs(known.index(name) - known.index(fact.id)))
        row = kept[owner[neighbour]]
        row.insert(row.index(neighbour) + (known.index(fact.id) > known.index(neighbour)), fact.id)
        owner[fact.id] = owner[neighbour]
    return [section.model_copy(update={"fact_ids": mine}) for section, mine in zip(sections, kept, strict=True)]


def _forgotten(ledger: Ledger, planned: Collection[str], room: Room) -> list[Fact]:
    """Facts in no section that must be told, or can be in the room left; none when nothing is planned."""
    left = room.body - told_words(fact for fact in ledger.facts if fact.id in planned) * TIGHT
    found: list[Fact] = []
    for fact in ledger.facts if planned else ():
        needed = told_words([fact]) * TIGHT
        if fact.id not in planned and (fact.salience >= _SALIENT or (fact.salience > _TRIVIAL and needed <= left)):
            found.append(fact)
            left -= needed
    return found


def _plans(sections: Sequence[SectionReply], ledger: Ledger, room: Room) -> tuple[SectionPlan, ...]:
    """Plans with stable ids; sections are given what their facts carry, recaps what is then missing."""
    facts = {fact.id: fact for fact in ledger.facts}
    kept = _long_enough(_without_twins([section for section in sections if section.fact_ids]), facts, room)
    told = {place: _told(section, facts) for place, section in enumerate(kept) if section.kind == "body"}
    recaps = recap_words(_recaps(kept), sum(told.values()), room)
    words = {section.kind: count for section, count in recaps}
    lead = any(section.kind == "lead" for section in kept)
    scale = body_scale(sum(told.values()), sum(words.values()), room, lead=lead)
    words["lead"] = room.lead
    numbers = {place: number for number, place in enumerate(told, start=1)}
    return tuple(
        SectionPlan(
            id=f"sec-{numbers[place]}" if place in told else section.kind,
            kind=section.kind,
            heading=_heading(section),
            fact_ids=tuple(section.fact_ids),
            words=round(told[place] * scale) if place in told else words[section.kind],
        )
        for place, section in enumerate(kept)
        if place in told or section.kind in words
    )


def _without_twins(sections: Sequence[SectionReply]) -> list[SectionReply]:
    """Without a second lead or a second recap of one kind."""
    firsts = {section.kind: place for place, section in reversed(list(enumerate(sections)))}
    return [
        section for place, section in enumerate(sections) if section.kind == "body" or firsts[section.kind] == place
    ]


def _long_enough(sections: list[SectionReply], facts: Mapping[str, Fact], room: Room) -> list[SectionReply]:
    """With the recaps that the length asks for beyond those planned; the essentials follow the lead."""
    bodies = [section for section in sections if section.kind == "body"]
    names = {name for section in bodies for name in section.fact_ids}
    told = [fact for fact in facts.values() if fact.id in names]
    missing = room.recaps(sum(_told(section, facts) for section in bodies))
    while sum(map(holds, _recaps(sections))) < missing - _NEARLY:
        spare = spare_recap(told, [(section.kind, section.fact_ids) for section in _recaps(sections)])
        if spare is None:
            break
        added = SectionReply(kind=spare[0], heading="", fact_ids=spare[1], words=0)
        place = sum(section.kind == "lead" for section in sections[:1]) if spare[0] == "essentials" else len(sections)
        sections = [*sections[:place], added, *sections[place:]]
    return sections


def _recaps(sections: Sequence[SectionReply]) -> list[SectionReply]:
    return [section for section in sections if section.kind in RECAPS]


def _told(section: SectionReply, facts: Mapping[str, Fact]) -> float:
    return told_words(facts[name] for name in section.fact_ids)


def _heading(section: SectionReply) -> str:
    if section.kind == "lead":
        return ""
    return RECAP_HEADINGS[section.kind] if section.kind in RECAPS else mended(section.heading)
