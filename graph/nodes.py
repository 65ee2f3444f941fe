"""From roles to nodes: the only place that knows both contracts and the graph's JSON state."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypedDict, TypeVar

from langgraph.runtime import Runtime

from calame.agents.checks.case import cited_case
from calame.agents.checks.review import review
from calame.agents.reconcile import reconcile
from calame.agents.registry import Team
from calame.agents.rescue import rescued
from calame.agents.role import Context, ExtractTask, OutlineTask, ReviewTask, WriteResult, WriteTask
from calame.contracts import (
    Brief,
    Change,
    Contract,
    Draft,
    Extraction,
    Finding,
    Ledger,
    Outline,
    Place,
    Review,
    Round,
    Section,
    Source,
    Span,
)
from calame.errors import ModelError, RoleError
from calame.events import Event, Listener
from calame.graph.changes import changes
from calame.graph.outcome import decide
from calame.graph.routing import only_metadata, progress_of
from calame.graph.state import Assignment, ByRules, Json, RunContext, State
from calame.graph.stopping import Stop

T = TypeVar("T", bound=Contract)

Update = dict[str, Any]
RunRuntime = Runtime[RunContext]


class SourceAssignment(TypedDict):
    """What one branch of the extractor gets."""

    brief: Json
    source: Json
    piece: Json | None


class Nodes:
    """The nodes of one team. They keep nothing between calls."""

    def __init__(self, team: Team, stop: Stop) -> None:
        self._team = team
        self._stop = stop

    async def extract(self, state: SourceAssignment, runtime: RunRuntime) -> Update:
        """Facts of one source, or of one piece of it."""
        source = Source.model_validate(state["source"])
        piece = Span.model_validate(state["piece"]) if state["piece"] else None
        task = ExtractTask(brief=Brief.model_validate(state["brief"]), source=source, piece=piece)

        async def work() -> Extraction:
            return await self._team.extractor.run(task, heard.context)

        heard = _Heard(runtime)
        extraction, seconds = await _timed(runtime, "extract", work, source.id)
        return {"extractions": [_json(extraction)], "by_rules": heard.told(), "seconds": seconds}

    async def reconcile(self, state: State, runtime: RunRuntime) -> Update:
        """One ledger out of all extractions, in the order of the sources whatever finished first."""
        sources = _sources(state)
        extractions = [Extraction.model_validate(entry) for entry in state["extractions"]]

        async def work() -> Ledger:
            return reconcile(sources, extractions)

        ledger, seconds = await _timed(runtime, "reconcile", work)
        return {"ledger": _json(ledger), "seconds": seconds}

    async def outline(self, state: State, runtime: RunRuntime) -> Update:
        """The plan; a second time with what was wrong with the first, which stands if no other can be made."""
        again = "outline" in state
        best = Review.model_validate(state["best_review"]) if again else None
        replans = state.get("replans", 0) + again
        task = OutlineTask(
            brief=Brief.model_validate(state["brief"]),
            sources=_sources(state),
            ledger=Ledger.model_validate(state["ledger"]),
            findings=best.findings if best else (),
        )

        async def work() -> Outline:
            return await self._team.outliner.run(task, heard.context)

        heard = _Heard(runtime)
        try:
            outline, seconds = await _timed(runtime, "outline", work)
        except (RoleError, ModelError) as error:
            if not again:
                raise
            return {"fault": f"Le plan n’a pas pu être refait : {error}", "replans": replans, "text_stays": True}
        text_stays = best is not None and only_metadata(best)
        if text_stays:
            outline = Outline.model_validate(state["outline"]).model_copy(update={"metadata": outline.metadata})
        update: Update = {"outline": _json(outline), "replans": replans, "text_stays": text_stays, "seconds": seconds}
        return update | {"by_rules": heard.told()}

    async def write(self, state: Assignment, runtime: RunRuntime) -> Update:
        """The sections asked for; a writer that cannot answer ends the loop, not the run."""
        write = WriteTask(
            brief=Brief.model_validate(state["brief"]),
            sources=tuple(Source.model_validate(source) for source in state["sources"]),
            ledger=Ledger.model_validate(state["ledger"]),
            outline=Outline.model_validate(state["outline"]),
            sections=tuple(state["sections"]),
            previous=Draft.model_validate(state["previous"]) if state["previous"] else None,
            findings=tuple(Finding.model_validate(finding) for finding in state["findings"]),
        )

        async def work() -> WriteResult:
            return await self._team.writer.run(write, heard.context)

        heard = _Heard(runtime)
        try:
            result, seconds = await _timed(runtime, "write", work, ", ".join(write.sections))
        except (RoleError, ModelError) as error:
            if write.previous is None and len(write.sections) == len(write.outline.sections):
                raise
            return {"fault": f"Le rédacteur n’a pas répondu : {error}"}
        entry = {"round": state["round"], "sections": [_json(section) for section in result.sections]}
        return {"written": [entry], "by_rules": heard.told(result.sections), "seconds": seconds}

    async def assemble(self, state: State) -> Update:
        """The new draft: this round's sections in the outline's order, all others as they were, byte for byte."""
        number = state.get("round", 0) + 1
        fresh = {
            section["id"]: section
            for entry in state.get("written", [])
            if entry["round"] == number
            for section in entry["sections"]
        }
        planned = [plan["id"] for plan in state["outline"]["sections"]]
        frozen = {section["id"]: section for section in state.get("best_draft", {}).get("sections", [])}
        chosen = frozen | fresh
        if not chosen:
            raise RoleError(state.get("fault") or "Le rédacteur n’a rendu aucune partie.", role="write")
        draft = {
            "metadata": state["outline"]["metadata"],
            "sections": [chosen[section] for section in planned if section in chosen],
            "round": number,
        }
        return {"draft": draft, "round": number, "revised": [section for section in planned if section in fresh]}

    async def rescue(self, state: State) -> Update:
        """The best draft with its unsupported sentences replaced by their sources' own, or gone."""
        best = Draft.model_validate(state["best_draft"])
        review = Review.model_validate(state["best_review"])
        ledger, least = Ledger.model_validate(state["ledger"]), Brief.model_validate(state["brief"]).min_words
        draft = await asyncio.to_thread(rescued, best, review, ledger, _sources(state), least=least)
        number = state["round"] + 1
        before = {section.id: section for section in best.sections}
        changed = [section.id for section in draft.sections if section != before[section.id]]
        gone = [name for name in before if name not in {section.id for section in draft.sections}]
        return {
            "draft": _json(draft.model_copy(update={"round": number})),
            "round": number,
            "revised": [*changed, *gone],
            "rescued": True,
        }

    async def review(self, state: State, runtime: RunRuntime) -> Update:
        """The critic's answer; a draft that is worse than the best one is dropped and reported."""
        review, seconds = await _timed(runtime, "review", lambda: self._judge(state, runtime), str(state["round"]))
        best = Review.model_validate(state["best_review"]) if "best_review" in state else None
        kept = best is None or review.rank < best.rank
        entry = Round(
            number=review.round,
            rank=review.rank,
            words=review.words,
            findings=len(review.findings),
            kept=kept,
            revised=tuple(state["revised"]),
            changes=_changes(state, best),
        )
        update: Update = {"history": [*state.get("history", []), _json(entry)], "seconds": seconds}
        if not kept:
            _listener(runtime)(Event("round_dropped", "review", f"Tour {review.round} écarté : pas meilleur."))
            return update
        return update | {"best_draft": state["draft"], "best_review": _json(review)}

    async def publish(self, state: State, runtime: RunRuntime) -> Update:
        """The outcome, as a value; files are written by the front door."""
        review = Review.model_validate(state["best_review"])
        stopped = self._stop(progress_of(state, runtime.context)) or "Aucune section ne peut être améliorée."
        ending = decide(Brief.model_validate(state["brief"]), Outline.model_validate(state["outline"]), review, stopped)
        return {"outcome": ending.outcome.value, "reason": ending.reason}

    async def _judge(self, state: State, runtime: RunRuntime) -> Review:
        task = ReviewTask(
            brief=Brief.model_validate(state["brief"]),
            sources=_sources(state),
            ledger=Ledger.model_validate(state["ledger"]),
            outline=Outline.model_validate(state["outline"]),
            draft=Draft.model_validate(state["draft"]),
            previous=Review.model_validate(state["best_review"]) if "best_review" in state else None,
        )
        try:
            return await self._team.critic.run(task, _context(runtime))
        except (RoleError, ModelError) as error:
            return await asyncio.to_thread(_no_answer, task, error)


class _Heard:
    """A role's context that notes what the role did by rules."""

    def __init__(self, runtime: RunRuntime) -> None:
        self._listen = _listener(runtime)
        self._noted: list[Event] = []
        self.context = Context(listen=self._hear, models=runtime.context.models)

    def _hear(self, event: Event) -> None:
        if event.kind == "without_model":
            self._noted.append(event)
        self._listen(event)

    def told(self, written: Sequence[Section] = ()) -> list[ByRules]:
        """What was noted, with the sentences that came of it."""
        sentences = [sentence.text for section in written for part in section.paragraphs for sentence in part.sentences]
        return [ByRules(seat=event.node, message=event.message, sentences=sentences) for event in self._noted]


def _no_answer(task: ReviewTask, error: RoleError | ModelError) -> Review:
    """A critic that cannot answer counts as fail, never as pass; what the rules see alone stands all the same."""
    seen = review(cited_case(task.brief, task.draft, task.sources, task.ledger, task.outline))
    finding = Finding(
        id="N0",
        check="critic",
        severity="blocker",
        place=Place(),
        message=f"La relecture n’a pas abouti : {error}",
        remedy="Relancez la relecture ; seules les règles ont lu cette version.",
    )
    return seen.model_copy(update={"findings": (finding, *seen.findings), "accepted": False})


async def _timed(
    runtime: RunRuntime, node: str, work: Callable[[], Awaitable[T]], message: str = ""
) -> tuple[T, dict[str, float]]:
    listen = _listener(runtime)
    listen(Event("node_started", node, message))
    start = time.perf_counter()
    result = await work()
    listen(Event("node_finished", node, message, result))
    return result, {node: time.perf_counter() - start}


def _context(runtime: RunRuntime) -> Context:
    return Context(listen=_listener(runtime), models=runtime.context.models)


def _listener(runtime: RunRuntime) -> Listener:
    return runtime.context.listen


def _changes(state: State, best: Review | None) -> tuple[Change, ...]:
    if best is None:
        return ()
    return changes(Draft.model_validate(state["best_draft"]), Draft.model_validate(state["draft"]), best.findings)


def _sources(state: State) -> tuple[Source, ...]:
    return tuple(Source.model_validate(source) for source in state["sources"])


def _json(value: Draft | Extraction | Ledger | Outline | Section | Review | Round) -> Json:
    return value.model_dump(mode="json")
