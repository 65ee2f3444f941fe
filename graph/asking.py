"""Where a run stops to ask a person, and what it makes of the answer."""

import asyncio
from collections.abc import Mapping
from typing import Any, Final, NamedTuple, cast

from langgraph.runtime import Runtime
from langgraph.types import interrupt

from calame.agents.answers import METADATA, Asked, asked, finding_of, parts_of
from calame.agents.editing import edited_parts, followed, taken_in
from calame.agents.overruling import ASKED, overruled, overrules_of
from calame.agents.registry import Team
from calame.contracts import (
    AskStep,
    Brief,
    Contract,
    Decision,
    Draft,
    Finding,
    Intervention,
    Ledger,
    Outline,
    Overrule,
    Question,
    Review,
    Round,
)
from calame.graph.records import Sources
from calame.graph.routing import MAX_REPLANS
from calame.graph.state import RunContext, State
from calame.graph.vault import Ref, Vault
from calame.settings import EMBEDDED

Update = dict[str, Any]
RunRuntime = Runtime[RunContext]
STOPPED: Final = "Arrêté par une personne."
PUBLISHED: Final = "Publié tel quel, sur décision d’une personne."
_SEEN: Final = ("step", "outline", "draft", "review")
"""What an answer is about: it is heard again only about the very same."""
_UNCHANGED: Final = "Le texte rendu est celui qui était montré : rien n’a changé."


class Overrules(Contract):
    """All findings that a person set aside so far."""

    items: tuple[Overrule, ...] = ()


class Requests(Contract):
    """What a person asked for in words, as findings against an outline."""

    items: tuple[Finding, ...] = ()


async def question_of(asked_for: Mapping[str, Any], vault: Vault) -> Question:
    """What a waiting run shows, from what its node left: names of what the vault keeps."""
    draft, review = asked_for["draft"], asked_for["review"]
    return Question(
        step=asked_for["step"],
        brief=await vault.get(asked_for["brief"], Brief),
        ledger=await vault.get(asked_for["ledger"], Ledger),
        outline=await vault.get(asked_for["outline"], Outline),
        draft=await vault.get(draft, Draft) if draft else None,
        review=await vault.get(review, Review) if review else None,
        notice=asked_for["notice"],
        follows_words=asked_for["follows_words"],
        retitles=asked_for["retitles"],
    )


async def answer_of(decision: Decision, vault: Vault) -> dict[str, Ref]:
    """The answer as the graph takes it. Whoever gives it has held it against the question (`agents.answers.check`)."""
    return {"decision": await vault.put(decision)}


class Asking:
    """The nodes that ask, one question each, and the one that heeds.

    A node that asks does nothing else, for its body runs again from the top when the answer is there.
    """

    def __init__(self, team: Team) -> None:
        self._follows = {"outline": _follows(team.outliner.name), "write": _follows(team.writer.name)}

    async def ask_outline(self, state: State, runtime: RunRuntime) -> Update:
        """Before the first sentence is written."""
        return await self._ask("outline", state, runtime.context)

    async def ask_review(self, state: State, runtime: RunRuntime) -> Update:
        """After a review."""
        return await self._ask("review", state, runtime.context)

    async def ask_final(self, state: State, runtime: RunRuntime) -> Update:
        """Before anything is published."""
        return await self._ask("final", state, runtime.context)

    async def _ask(self, step: AskStep, state: State, run: RunContext) -> Update:
        shown = await self._shown(step, state, run.vault)
        note = f"ask:{state.get('answered', 0) + 1}"
        known = await run.notes.get(note)
        if known is None or any(known["shown"][name] != shown[name] for name in _SEEN):
            known = {"shown": shown, **interrupt(shown)}
            await run.notes.put(note, known)
        return {"step": step, "decision": known["decision"]}

    async def _shown(self, step: AskStep, state: State, vault: Vault) -> dict[str, Any]:
        drafted = step != "outline"
        return {
            "step": step,
            "brief": state["brief"],
            "ledger": state["ledger"],
            "outline": state["outline"],
            "draft": state["best_draft"] if drafted else "",
            "review": state["best_review"] if drafted else "",
            "notice": state.get("notice", "") or await _news(state, vault),
            "follows_words": self._follows["write" if drafted else "outline"],
            "retitles": self._follows["outline"],
        }

    async def heed(self, state: State, runtime: RunRuntime) -> Update:
        """Put the answer into the state: nothing is asked of a model here."""
        vault = runtime.context.vault
        case = await _Case.of(state, vault)
        update: Update = {"answered": state.get("answered", 0) + 1, "notice": "", "requests": "", "retitle": False}
        update |= {"answering": "", "by_hand": False, "approved": False, "ending": ""}
        case = await _set_aside(case, state, update, vault)
        edited: tuple[str, ...] = ()
        match case.decision.action:
            case "edit":
                edited = await _edit(case, state, update, vault)
            case "say":
                await _say(case, update, vault)
            case _:
                _go_on(case, update)
        kept = _kept(case, edited)
        return update | {"interventions": [*state.get("interventions", []), await vault.put(kept)]}


class _Case(NamedTuple):
    """An answer and what it is about."""

    step: AskStep
    decision: Decision
    brief: Brief
    ledger: Ledger
    outline: Outline
    draft: Draft | None
    review: Review | None

    @classmethod
    async def of(cls, state: State, vault: Vault) -> "_Case":
        """The case that the last answer makes."""
        step = cast("AskStep", state["step"])
        drafted = step != "outline"
        return cls(
            step=step,
            decision=await vault.get(state["decision"], Decision),
            brief=await vault.get(state["brief"], Brief),
            ledger=await vault.get(state["ledger"], Ledger),
            outline=await vault.get(state["outline"], Outline),
            draft=await vault.get(state["best_draft"], Draft) if drafted else None,
            review=await vault.get(state["best_review"], Review) if drafted else None,
        )


def _follows(role: str) -> bool:
    """Whether a role understands words: the embedded ones apply rules."""
    return role != EMBEDDED


async def _news(state: State, vault: Vault) -> str:
    """What became of the last round, when it is not the first: which parts changed, or why none did."""
    if len(state.get("history", [])) <= 1:
        return ""
    last = await vault.get(state["history"][-1], Round)
    if not last.kept:
        return f"Le tour {last.number} est écarté : il n’est pas meilleur. {state.get('fault', '')}".strip()
    headings = parts_of(await vault.get(state["best_draft"], Draft)) | {None: "titre ou description", "lead": "chapeau"}
    changed = ", ".join(headings.get(change.section) or change.section or "" for change in last.changes)
    return f"Changé au tour {last.number} : {changed}." if changed else "Le texte est resté le même."


async def _set_aside(case: _Case, state: State, update: Update, vault: Vault) -> _Case:
    """Earlier requests are settled by an answer; findings that it overrules go apart, for all rounds to come."""
    if case.review is None or case.draft is None:
        return case
    standing = tuple(finding for finding in case.review.findings if finding.check != ASKED)
    review = case.review.model_copy(update={"findings": standing})
    apart = overrules_of(case.decision.overrules, review, case.draft)
    if apart:
        before = await vault.get(state["overrules"], Overrules) if "overrules" in state else Overrules()
        update["overrules"] = await vault.put(Overrules(items=(*before.items, *apart)))
        review = overruled(review, apart, case.draft, case.ledger, case.brief)
    update["best_review"] = await vault.put(review)
    return case._replace(review=review)


def _go_on(case: _Case, update: Update) -> None:
    """Accept, overrule or stop."""
    action, accepted = case.decision.action, case.review is not None and case.review.accepted
    if case.draft is None:
        update["heeded"] = "plan" if action == "accept" else "again"
    elif action == "stop":
        update |= {"heeded": "publish", "ending": STOPPED}
    elif case.step == "review":
        update |= {"heeded": "loop", "approved": accepted}
    elif action == "overrule" and not accepted:
        update["heeded"] = "again"
    else:
        update |= {"heeded": "publish", "ending": "" if accepted else PUBLISHED}


async def _edit(case: _Case, state: State, update: Update, vault: Vault) -> tuple[str, ...]:
    """What the person wrote takes the place of what was shown; which parts of it differ."""
    if case.draft is None:
        update |= {"heeded": "plan", "outline": await vault.put(case.decision.outline or case.outline)}
        update["replans"] = MAX_REPLANS  # what a person planned is not planned anew behind their back
        return ("outline",)
    sources = (await vault.get(state["sources"], Sources)).items
    typed = case.decision.draft or case.draft
    made = await asyncio.to_thread(taken_in, typed, case.draft, case.ledger, sources)
    parts = edited_parts(case.draft, made)
    if not parts:
        update |= {"heeded": "again", "notice": _UNCHANGED}
        return ()
    number = state["round"] + 1
    named = await vault.put_all([made.model_copy(update={"round": number}), followed(case.outline, made)])
    update |= {"draft": named[0], "outline": named[1], "round": number, "by_hand": True}
    update |= {"heeded": "judge", "answering": case.step, "revised": [part for part in parts if part != METADATA]}
    return parts


async def _say(case: _Case, update: Update, vault: Vault) -> None:
    """What the person asks for becomes findings for the writer, or for the outliner."""
    request = asked(case.decision.words, parts_of(case.draft or case.outline))
    if case.draft is None or case.review is None:
        finding = finding_of(request, request.part if request.part != METADATA else None)
        update |= {"heeded": "replan", "requests": await vault.put(Requests(items=(finding,)))}
        return
    found = _requested(request, case.draft)
    review = case.review.model_copy(update={"findings": (*case.review.findings, *found)})
    update |= {"best_review": await vault.put(review), "answering": case.step}
    update |= {"heeded": "replan", "retitle": True} if request.part == METADATA else {"heeded": "write"}


def _requested(request: Asked, draft: Draft) -> list[Finding]:
    """The request against the part it names, or against every section."""
    if request.part == METADATA:
        return [finding_of(request, None)]
    parts = [request.part] if request.part else [section.id for section in draft.sections]
    return [finding_of(request, part).model_copy(update={"id": f"P{n}"}) for n, part in enumerate(parts, start=1)]


def _kept(case: _Case, edited: tuple[str, ...]) -> Intervention:
    return Intervention(
        step=case.step,
        round=case.draft.round if case.draft else 0,
        action=case.decision.action,
        words=case.decision.words,
        overruled=tuple(case.decision.overrules) if case.draft else (),
        edited=edited,
        at=case.decision.at,
    )


def requested_sections(review: Review) -> list[str]:
    """The sections that a person asks to change."""
    return [finding.place.section for finding in review.findings if finding.check == ASKED and finding.place.section]
