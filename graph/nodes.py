"""From roles to nodes: the only place that knows both contracts and the names that the graph's state holds.

Everything that a node makes is kept in the vault, and every reply of a model in the journal, before the node returns.
"""

import asyncio
from collections.abc import Mapping
from typing import Any

from langgraph.runtime import Runtime

from calame.agents.reconcile import reconcile
from calame.agents.registry import Team
from calame.agents.rescue import rescued
from calame.agents.role import ExtractTask, OutlineTask, WriteTask
from calame.contracts import (
    Brief,
    Change,
    Draft,
    Extraction,
    Finding,
    Ledger,
    Outline,
    Review,
    Round,
    Section,
    Source,
    Span,
)
from calame.errors import ModelError, RoleError
from calame.events import Event
from calame.graph.asking import STOPPED, Requests
from calame.graph.changes import changes
from calame.graph.finishing import not_worse
from calame.graph.guarding import answer_of
from calame.graph.outcome import decide
from calame.graph.panel import Panel
from calame.graph.records import Sources
from calame.graph.routing import Readers, Revised, only_metadata, progress_of, revisions
from calame.graph.state import Assignment, Read, Reading, RunContext, SectionsWritten, State, Written
from calame.graph.stopping import ACCEPTED, Stop
from calame.graph.vault import Vault
from calame.graph.work import Work

Update = dict[str, Any]
RunRuntime = Runtime[RunContext]


class Nodes:
    """The nodes of one team. They keep nothing between calls."""

    def __init__(self, team: Team, stop: Stop) -> None:
        self._team = team
        self._stop = stop
        self._readers = Readers(team.reads_up_to)
        self._panel = Panel(team)

    def _options(self, seat: str) -> Mapping[str, str]:
        return self._team.options.get(seat, {})

    async def extract(self, state: Reading, runtime: RunRuntime) -> Update:
        """Facts of one source, or of one piece of it; a failure is told once the branches beside it have ended."""
        vault, piece = runtime.context.vault, state["piece"]
        source = next(one for one in await _sources(vault, state["sources"]) if one.id == state["source"])
        span = Span(source=source.id, start=piece[0], end=piece[1]) if piece else None
        task = ExtractTask(brief=await vault.get(state["brief"], Brief), source=source, piece=span)
        work = Work(
            runtime,
            "extract",
            options=self._options("extract"),
            branch=f"{source.id} {piece or ''}".strip(),
            message=source.id,
        )
        try:
            extraction = await work.of(lambda: answer_of(self._team.extractor, task, work.context))
        except (RoleError, ModelError) as error:
            runtime.context.unread.append(error)
            return {}
        entry = Read(source=source.id, piece=piece, extraction=await vault.put(extraction))
        return {"extractions": [entry], **await work.told()}

    async def reconcile(self, state: State, runtime: RunRuntime) -> Update:
        """One ledger out of all extractions, in the order of the sources whatever finished first.

        Nothing as long as a source is unread that an earlier process could not read.

        Raises:
            RoleError, ModelError: a source could not be read in this process.
        """
        if await self._readers(state, runtime):
            for error in runtime.context.unread:
                raise error
            return {}
        vault = runtime.context.vault
        sources = await _sources(vault, state["sources"])
        order = {source.id: place for place, source in enumerate(sources)}
        entries = sorted(state["extractions"], key=lambda entry: (order[entry["source"]], entry["piece"] or []))
        extractions = [await vault.get(entry["extraction"], Extraction) for entry in entries]
        work = Work(runtime, "reconcile")
        ledger = await work.of(lambda: asyncio.to_thread(reconcile, sources, extractions))
        return {"ledger": await vault.put(ledger), **await work.told()}

    async def outline(self, state: State, runtime: RunRuntime) -> Update:
        """The plan; a second time with what was wrong with the first, which stands if no other can be made."""
        vault = runtime.context.vault
        best = await vault.get(state["best_review"], Review) if "best_review" in state else None
        replans = state.get("replans", 0) + (best is not None)
        task = await _outline_task(state, vault, best)
        turn, branch = state.get("round", 0) + 1, f"{state.get('answered') or ''}"
        work = Work(runtime, "outline", options=self._options("outline"), turn=turn, branch=branch, message="")
        try:
            outline = await work.of(lambda: answer_of(self._team.outliner, task, work.context))
        except (RoleError, ModelError) as error:
            if "outline" not in state:
                raise
            fault = f"Le plan n’a pas pu être refait : {error}"
            if best is None:
                return {"notice": fault, "failure": work.failure}
            return {"fault": fault, "failure": work.failure, "replans": replans, "text_stays": True}
        text_stays = best is not None and (only_metadata(best) or state.get("retitle", False))
        if text_stays:
            outline = (await vault.get(state["outline"], Outline)).model_copy(update={"metadata": outline.metadata})
        update: Update = {"outline": await vault.put(outline), "replans": replans, "text_stays": text_stays}
        return update | await work.told()

    async def write(self, state: Assignment, runtime: RunRuntime) -> Update:
        """The sections asked for; a writer that cannot answer ends the loop, not the run."""
        task = await self._write_task(state, runtime.context.vault)
        work = Work(
            runtime, "write", options=self._options("write"), turn=state["round"], branch=", ".join(task.sections)
        )
        try:
            result = await work.of(lambda: answer_of(self._team.writer, task, work.context))
        except (RoleError, ModelError) as error:
            if task.previous is None and len(task.sections) == len(task.outline.sections):
                raise
            return {"fault": f"Le rédacteur n’a pas répondu : {error}", "failure": work.failure}
        made = await runtime.context.vault.put(SectionsWritten(sections=result.sections))
        return {"written": [Written(round=state["round"], sections=made)], **await work.told(result.sections)}

    async def assemble(self, state: State, runtime: RunRuntime) -> Update:
        """The new draft: this round's sections in the outline's order, all others as they were, byte for byte."""
        vault, number = runtime.context.vault, state.get("round", 0) + 1
        outline = await vault.get(state["outline"], Outline)
        fresh = await _fresh(state, vault, number)
        best = await vault.get(state["best_draft"], Draft) if "best_draft" in state else None
        chosen = {section.id: section for section in best.sections} if best else {}
        chosen |= fresh
        if not chosen:
            raise RoleError(state.get("fault") or "Le rédacteur n’a rendu aucune partie.", role="write")
        planned = [plan.id for plan in outline.sections]
        sections = tuple(chosen[name] for name in planned if name in chosen)
        draft = await vault.put(Draft(metadata=outline.metadata, sections=sections, round=number))
        return {"draft": draft, "round": number, "revised": [name for name in planned if name in fresh]}

    async def rescue(self, state: State, runtime: RunRuntime) -> Update:
        """The best draft with its unsupported sentences replaced by their sources' own, or gone."""
        vault = runtime.context.vault
        best = await vault.get(state["best_draft"], Draft)
        review = await vault.get(state["best_review"], Review)
        ledger, sources = await vault.get(state["ledger"], Ledger), await _sources(vault, state["sources"])
        least = (await vault.get(state["brief"], Brief)).min_words
        plans = (await vault.get(state["outline"], Outline)).sections
        draft = await asyncio.to_thread(rescued, best, review, ledger, sources, plans=plans, least=least)
        number = state["round"] + 1
        before = {section.id: section for section in best.sections}
        changed = [section.id for section in draft.sections if section != before.get(section.id)]
        gone = [name for name in before if name not in {section.id for section in draft.sections}]
        kept = await vault.put(draft.model_copy(update={"round": number}))
        return {"draft": kept, "round": number, "revised": [*changed, *gone], "rescued": True}

    async def review(self, state: State, runtime: RunRuntime) -> Update:
        """The critic's answer; a draft that is worse than the best one is dropped and reported."""
        vault = runtime.context.vault
        work = self._panel.work(state, runtime)
        review = await work.of(lambda: self._panel.judged(state, work, vault))
        best = await vault.get(state["best_review"], Review) if "best_review" in state else None
        finisher = state.get("finished_by", "")
        better = best is None or (not_worse(review, best) if finisher else review.rank < best.rank)
        kept = better or state.get("by_hand", False)
        entry = Round(
            number=review.round,
            rank=review.rank,
            words=review.words,
            findings=len(review.findings),
            kept=kept,
            revised=tuple(state["revised"]),
            changes=await _changes(state, best, vault),
            finisher=finisher,
            asked=bool(state.get("answering")),
        )
        named_entry, named_review = await vault.put_all([entry, review])
        update: Update = {"history": [*state.get("history", []), named_entry], "by_hand": False, "finished_by": ""}
        update |= await work.told()
        runtime.context.listen(Event("round_finished", "review", payload=entry))
        if not kept:
            runtime.context.listen(Event("round_dropped", "review", f"Tour {review.round} écarté : pas meilleur."))
            return update
        if finisher:
            update |= {"outline": await _retitled(state, vault), "approved": False}
        return update | {"best_draft": state["draft"], "best_review": named_review}

    async def publish(self, state: State, runtime: RunRuntime) -> Update:
        """The outcome, as a value; files are written by the front door."""
        vault = runtime.context.vault
        review = await vault.get(state["best_review"], Review)
        spent = self._stop(await progress_of(state, runtime.context)) or "Aucune section ne peut être améliorée."
        stopped = ACCEPTED if review.accepted else spent
        brief, outline = await vault.get(state["brief"], Brief), await vault.get(state["outline"], Outline)
        ending = decide(brief, outline, review, state.get("ending") or stopped, halted=state.get("ending") == STOPPED)
        return {"outcome": ending.outcome.value, "reason": ending.reason, "finished": True}

    async def _write_task(self, state: Assignment, vault: Vault) -> WriteTask:
        findings: tuple[Finding, ...] = ()
        if state["review"] is not None and state["previous"] is not None:
            place = Revised(state["brief"], state["outline"], state["previous"], state["review"])
            told = await revisions(vault, place, lengths=self._team.rescues)
            findings = tuple(finding for name in state["sections"] for finding in told.get(name, ()))
        return WriteTask(
            brief=await vault.get(state["brief"], Brief),
            sources=await _sources(vault, state["sources"]),
            ledger=await vault.get(state["ledger"], Ledger),
            outline=await vault.get(state["outline"], Outline),
            sections=tuple(state["sections"]),
            previous=await vault.get(state["previous"], Draft) if state["previous"] is not None else None,
            findings=findings,
        )


async def _outline_task(state: State, vault: Vault, best: Review | None) -> OutlineTask:
    """What is to be planned: a second time with what was wrong with the first plan, and what a person asks for."""
    asked = await vault.get(state["requests"], Requests) if state.get("requests") else Requests()
    return OutlineTask(
        brief=await vault.get(state["brief"], Brief),
        sources=await _sources(vault, state["sources"]),
        ledger=await vault.get(state["ledger"], Ledger),
        findings=(*(best.findings if best else ()), *asked.items),
    )


async def _retitled(state: State, vault: Vault) -> str:
    """The outline with the title that a finisher gave: whoever writes on writes under it."""
    outline, draft = await vault.get(state["outline"], Outline), await vault.get(state["draft"], Draft)
    return await vault.put(outline.model_copy(update={"metadata": draft.metadata}))


async def _fresh(state: State, vault: Vault, number: int) -> dict[str, Section]:
    """The sections written for this round, by id."""
    made = [entry for entry in state.get("written", []) if entry["round"] == number]
    results = [await vault.get(entry["sections"], SectionsWritten) for entry in made]
    return {section.id: section for result in results for section in result.sections}


async def _changes(state: State, best: Review | None, vault: Vault) -> tuple[Change, ...]:
    if best is None:
        return ()
    before, after = await vault.get(state["best_draft"], Draft), await vault.get(state["draft"], Draft)
    return changes(before, after, best.findings)


async def _sources(vault: Vault, ref: str) -> tuple[Source, ...]:
    return (await vault.get(ref, Sources)).items
