"""One piece of work of one node: who hears of it, how long it takes, which models it may ask, what it did by rules."""

import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Literal, Protocol, TypeVar

from langgraph.runtime import Runtime

from calame.agents.role import Context
from calame.contracts import Contract, Section
from calame.events import Event
from calame.graph.state import ByRules, RunContext, State
from calame.graph.watching import Watched
from calame.models.journal import asking_at

T = TypeVar("T", bound=Contract)
Update = dict[str, Any]
RunRuntime = Runtime[RunContext]


class Node(Protocol):
    """A node that is made for one role."""

    async def __call__(self, state: State, runtime: RunRuntime) -> Update:
        """What it puts into the state."""
        ...


class Work:
    """What a node does with a role, and what it has to tell of it afterwards."""

    def __init__(
        self,
        runtime: Runtime[RunContext],
        node: str,
        *,
        turn: int = 0,
        branch: str = "",
        message: str | None = None,
        options: Mapping[str, str] | None = None,
    ) -> None:
        self._run = runtime.context
        self._node = node
        self._place = f"{node}/{turn}/{branch}"
        self._message = branch if message is None else message
        self._noted: list[Event] = []
        self._seconds: dict[str, float] = {}
        self._watched = Watched(self._run.models) if self._run.models else None
        self.context = Context(
            listen=self._hear, models=self._watched, options=options or {}, library=self._run.library
        )

    @property
    def failure(self) -> str:
        """Why the last question without a usable answer had none."""
        return str(self._watched.failure) if self._watched and self._watched.failure else ""

    async def of(self, work: Callable[[], Awaitable[T]]) -> T:
        """What `work` makes; heard of and timed. Its questions belong to this place of the run."""
        await self._run.progress(self._node)
        self._run.listen(Event("node_started", self._node, self._message))
        start = time.perf_counter()
        result: T | None = None
        try:
            with asking_at(self._place):
                result = await work()
        finally:
            kind: Literal["node_finished", "node_failed"] = "node_failed" if result is None else "node_finished"
            self._run.listen(Event(kind, self._node, self._message, result))
        self._seconds[self._node] = time.perf_counter() - start
        return result

    async def told(self, written: Sequence[Section] = ()) -> dict[str, Any]:
        """What the state takes of it: time, failure, and what was done by rules, with the sentences that came of it."""
        sentences = tuple(
            sentence.text for section in written for part in section.paragraphs for sentence in part.sentences
        )
        entries = [ByRules(seat=event.node, message=event.message, sentences=sentences) for event in self._noted]
        by_rules = await self._run.vault.put_all(entries) if entries else []
        return {"seconds": self._seconds, "failure": self.failure, "by_rules": by_rules}

    def _hear(self, event: Event) -> None:
        if event.kind == "without_model":
            self._noted.append(event)
        self._run.listen(event)
