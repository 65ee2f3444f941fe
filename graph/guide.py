"""The run's own routes, with a person's questions in front of them where these are asked for."""

from collections.abc import Sequence
from typing import Final, Literal

from langgraph.runtime import Runtime
from langgraph.types import Send

from calame.contracts import Review
from calame.graph.asking import requested_sections
from calame.graph.routing import Assigner, Router, assignment
from calame.graph.state import RunContext, State

Question = Literal["ask_outline", "ask_review", "ask_final"]
Planned = Literal["ask_outline", "assemble"]
Direct = Literal["outline", "review", "publish", "ask_outline", "ask_review", "ask_final"]
_QUESTIONS: Final[dict[str, Question]] = {"outline": "ask_outline", "review": "ask_review", "final": "ask_final"}
_DIRECT: Final[dict[str, Direct]] = {"judge": "review", "replan": "outline", "publish": "publish"}


class Guide:
    """Decides whether a person comes first, and where an answer leads."""

    def __init__(self, router: Router, assigner: Assigner, finishers: Sequence[str] = ()) -> None:
        self._router = router
        self._assigner = assigner
        self._finishers = finishers

    async def after_outline(self, state: State, runtime: Runtime[RunContext]) -> list[Send] | Planned:
        """The question about the outline, or the writer."""
        if "outline" in state.get("ask", []) and not state.get("text_stays"):
            return "ask_outline"
        return await self._assigner(state, runtime)

    async def after_review(self, state: State, runtime: Runtime[RunContext]) -> list[Send] | str:
        """The question that a person's last answer leads back to, the one about the review, or on."""
        if state.get("answering"):
            return "ask_review" if state["answering"] == "review" else "ask_final"
        if state.get("finishing"):
            return self._ending(state)
        return "ask_review" if "review" in state.get("ask", []) else await self._on(state, runtime)

    async def after_heed(self, state: State, runtime: Runtime[RunContext]) -> list[Send] | str:
        """What the answer leads to (`state.Heeded`)."""
        heeded = state["heeded"]
        if heeded == "loop":
            return await self._on(state, runtime)
        if heeded == "plan":
            return await self._assigner(state, runtime)
        if heeded == "write":
            review = await runtime.context.vault.get(state["best_review"], Review)
            sections = requested_sections(review)
            return [Send("write", assignment(state, [name], state["best_review"])) for name in sections]
        return _DIRECT.get(heeded) or _QUESTIONS[state["step"]]

    async def _on(self, state: State, runtime: Runtime[RunContext]) -> list[Send] | str:
        following = await self._router(state, runtime)
        return self._ending(state) if following == "publish" else following

    async def after_finish(self, state: State) -> str:
        """The critic reads what a finisher changed; when it changed nothing, the next has its turn."""
        return "review" if state["finished_by"] else self._ending(state)

    def _ending(self, state: State) -> str:
        """The next finisher, then the question before the end, then the end."""
        done = state.get("finishing", 0)
        if done < len(self._finishers):
            return self._finishers[done]
        return "ask_final" if "final" in state.get("ask", []) and not state.get("approved") else "publish"
