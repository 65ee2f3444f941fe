"""A prompt tried on real data: what its role would ask about a case, and what it makes of the answer."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, TypeVar

from calame.agents.checks.case import cited_case
from calame.agents.checks.review import review
from calame.agents.editing import followed, taken_in
from calame.agents.embedded.extractor import EmbeddedExtractor
from calame.agents.embedded.outliner import EmbeddedOutliner
from calame.agents.embedded.writer import EmbeddedWriter
from calame.agents.reconcile import reconcile
from calame.agents.registry import Registry
from calame.agents.role import Context, ExtractTask, FinishTask, OutlineTask, ReviewTask, WriteTask
from calame.contracts import Brief, Contract, Draft, Finding, Ledger, Outline, Place, Review, Source
from calame.errors import PromptError
from calame.models.port import Message, Models
from calame.prompts import Library

ReplyT = TypeVar("ReplyT", bound=Contract)
_REVISES: Final = "reviser"
"""The prompt that the writer uses for a revision."""
_TRIAL: Final = "Constat d’essai : le début de cette partie répète le chapeau."


class Asked(NamedTuple):
    """One question of the role, and the parsed answer when a model was there."""

    seat: str
    messages: tuple[Message, ...]
    reply: Contract | None


class Trial(NamedTuple):
    """What came of it."""

    asked: tuple[Asked, ...]
    result: Contract | None
    """What the role made of the answers; `None` without a model."""


@dataclass(frozen=True, slots=True)
class Material:
    """What a run would have at hand."""

    brief: Brief
    sources: tuple[Source, ...]
    ledger: Ledger
    outline: Outline
    draft: Draft
    review: Review


class _NobodyAnswersError(Exception):
    """The question is all that is wanted."""


@dataclass(slots=True)
class _Listening:
    """Models that note every question; without anybody behind them the first question is the last."""

    behind: Models | None
    asked: list[Asked] = field(default_factory=list)

    async def ask(
        self, seat: str, messages: Sequence[Message], reply: type[ReplyT], *, max_tokens: int | None = None
    ) -> ReplyT:
        """See `calame.models.port.Models`."""
        if self.behind is None:
            self.asked.append(Asked(seat, tuple(messages), None))
            raise _NobodyAnswersError
        answer = await self.behind.ask(seat, messages, reply, max_tokens=max_tokens)
        self.asked.append(Asked(seat, tuple(messages), answer))
        return answer


async def material_of(brief: Brief, sources: tuple[Source, ...], typed: Draft | None = None) -> Material:
    """Ledger, outline, draft and review made without a model.

    Args:
        brief: the order.
        sources: in French.
        typed: an article about them to take as the draft, instead of the embedded writer's.
    """
    context = Context()
    found = [await EmbeddedExtractor().run(ExtractTask(brief=brief, source=one), context) for one in sources]
    ledger = await asyncio.to_thread(reconcile, sources, found)
    outline = await EmbeddedOutliner().run(OutlineTask(brief=brief, sources=sources, ledger=ledger), context)
    plans = tuple(plan.id for plan in outline.sections)
    task = WriteTask(brief=brief, sources=sources, ledger=ledger, outline=outline, sections=plans)
    written = await EmbeddedWriter().run(task, context)
    draft = Draft(metadata=outline.metadata, sections=written.sections)
    if typed is not None:
        draft = await asyncio.to_thread(taken_in, typed, draft, ledger, sources)
        outline = followed(outline, draft)
    judged = await asyncio.to_thread(review, cited_case(brief, draft, sources, ledger, outline))
    return Material(brief, sources, ledger, outline, draft, judged)


async def tried(prompt: str, at_hand: Material, registry: Registry, library: Library, models: Models | None) -> Trial:
    """What the role of `prompt` asks, and what it makes of the answer.

    Raises:
        PromptError: no role asks with it, or it has nothing to ask about this text.
    """
    owner = next((info for info in registry.roles() for file in info.prompts if file.name == prompt), None)
    if owner is None:
        names = ", ".join(sorted(file.name for file in registry.prompts()))
        raise PromptError(f"Aucun rôle n’emploie de prompt {prompt!r} : il existe {names}.")
    listening = _Listening(models)
    role = registry.create(owner.seat, owner.name)
    result: Contract | None = None
    try:
        result = await role.run(_task(owner.seat, prompt, at_hand), Context(models=listening, library=library))
    except _NobodyAnswersError:
        result = None
    if not listening.asked:
        raise PromptError(
            f"Sur ce texte, le rôle {owner.seat}.{owner.name} n’a rien à demander à un modèle ; essayez-le sur un "
            "article récrit (--case NOM)."
        )
    return Trial(tuple(listening.asked), result)


def _task(seat: str, prompt: str, at_hand: Material) -> Contract:
    given: dict[str, Any] = {"brief": at_hand.brief, "sources": at_hand.sources}
    if seat == "extract":
        return ExtractTask(brief=at_hand.brief, source=at_hand.sources[0])
    given["ledger"] = at_hand.ledger
    if seat == "outline":
        return OutlineTask(**given)
    given["outline"] = at_hand.outline
    if seat == "write":
        return _revision(given, at_hand) if prompt == _REVISES else WriteTask(**given, sections=_ids(at_hand.outline))
    if seat == "finisher":
        return FinishTask(**given, draft=at_hand.draft, review=at_hand.review)
    return ReviewTask(**given, draft=at_hand.draft)


def _ids(outline: Outline) -> tuple[str, ...]:
    return tuple(plan.id for plan in outline.sections)


def _revision(given: dict[str, Any], at_hand: Material) -> WriteTask:
    """The first section that something was found in, or the first of the body with a finding made for the trial."""
    found = [one for one in at_hand.review.findings if one.severity != "minor" and one.place.section]
    if not found:
        bodies = [section for section in at_hand.draft.sections if section.kind == "body"] or at_hand.draft.sections
        place = Place(section=bodies[0].id, paragraph=0, sentence=0, excerpt=bodies[0].paragraphs[0].sentences[0].text)
        found = [Finding(id="N1", check="repetition", severity="major", place=place, message=_TRIAL)]
    section = str(found[0].place.section)
    mine = tuple(one for one in found if one.place.section == section)
    return WriteTask(**given, sections=(section,), previous=at_hand.draft, findings=mine)
