"""One process's turn at a run: what it finds, what it does, what it leaves in the record."""

import asyncio
from typing import Any, Literal, cast

from langchain_core.runnables import RunnableConfig
from langgraph.runtime import RunControl
from langgraph.types import Command

from calame.agents.crew import crew, library_of, ordered, plan_of, seats_of
from calame.contracts import Article, Review
from calame.errors import CalameError, StoreError
from calame.events import Event, Listener
from calame.graph.journal import StoredJournal
from calame.graph.records import Plan, Record, Sources
from calame.graph.result import article_of
from calame.graph.runner import clock_from, most_steps, stop_rule, with_limits
from calame.graph.state import RunContext, State, first_state
from calame.graph.store import RunStore, thread
from calame.graph.workflow import build
from calame.models.choices import SEATS
from calame.models.port import Desk


class Launch:
    """What one process does for one run, while it has the run's lease."""

    def __init__(self, store: RunStore, record: Record, plan: Plan, journal: StoredJournal, listen: Listener) -> None:
        self._store = store
        self._record = record
        self._plan = plan
        self._listen = listen
        self._clock = clock_from(record.seconds)
        self._vault = store.vault(record.id)
        self.journal = journal
        """What the run asked models."""
        self._noting = asyncio.Lock()  # branches note side by side
        self._state: State | None = None
        self.question: Any = None
        """What a person is asked, when the run waits."""

    @classmethod
    async def of(cls, store: RunStore, record: Record, listen: Listener) -> "Launch":
        """The run as earlier processes left it.

        Raises:
            calame.errors.UnknownRunError: only its record is left.
        """
        launch = cls(store, record, await store.plan(record.id), await store.journal(record.id), listen)
        await launch._look()
        return launch

    @property
    def run(self) -> str:
        """Its id."""
        return self._record.id

    @property
    def finished(self) -> bool:
        """Whether the graph has nothing left to do; the one place where that is decided."""
        return self._state is not None and self._state.get("finished", False)

    @property
    def _config(self) -> RunnableConfig:
        return {
            "configurable": {"thread_id": thread(self._record.id, self._record.attempt)},
            "recursion_limit": most_steps(self._plan.settings),
        }

    async def _look(self) -> None:
        """What the newest checkpoint holds."""
        database = self._store.database
        with database.speaking():
            found = await database.saver.aget_tuple(self._config)
        if found is None:
            return
        self._state = cast("State", found.checkpoint["channel_values"])
        asked = [value for _, channel, value in found.pending_writes or () if channel == "__interrupt__"]
        answered = [value for _, channel, value in found.pending_writes or () if channel == "__resume__"]
        if asked and not answered:
            self.question = asked[0][0].value

    async def work(self, models: Desk | None, control: RunControl, answer: Any) -> Record:
        """Let the graph go on until it ends, or asks a person.

        Raises:
            CalameError: a role or a model failed; the record says so.
        """
        seated = dict(models.seated) if models else {}
        await self._note(status="running", launch=self._record.launch + 1, seated=seated, message="")
        settings = self._plan.settings
        graph = build(crew(settings, seated), stop_rule(settings), self._store.database.saver)
        context = RunContext(
            listen=self._hear,
            clock=self._clock,
            models=models,
            library=library_of(settings),
            vault=self._vault,
            notes=self._store.notes(self._record.id),
            progress=self._progress,
        )
        given = await self._given(seats_of(settings, seated)["write"]) if self._state is None else None
        told: State | Command[Any] | None = Command(resume=answer) if self.question is not None else given
        try:
            with self._store.database.speaking():
                final = await graph.ainvoke(told, self._config, context=context, durability="sync", control=control)
        except StoreError:
            raise
        except CalameError as error:
            await self.stopped("failed", str(error))
            raise
        self._state = cast("State", final)
        asked = final.get("__interrupt__")
        self.question = asked[0].value if asked else None
        return self._record

    async def _given(self, writer: str) -> State:
        sources = await self._vault.get(self._plan.sources, Sources)
        brief = with_limits(ordered(self._plan.brief, self._plan.settings), writer)
        ask = self._plan.settings.ask
        return await first_state(self._vault, brief, sources.items, ask)

    async def article(self) -> Article:
        """What the finished graph stands for, with what models took."""
        if self._state is None:
            raise StoreError(f"L’essai {self._record.id} n’a pas commencé.")
        seated = self._record.seated or {}
        settings = self._plan.settings
        team, writer = plan_of(settings).name, seats_of(settings, seated)["write"]
        article = await article_of(self._state, self._vault, team=team, writer=writer, elapsed=self._clock())
        usage = self.journal.usage
        order = (*SEATS, *sorted(usage.keys() - set(SEATS)))
        known = {seat: usage[seat] for seat in order if seat in usage}
        article = article.model_copy(update={"models": seated, "usage": known})
        self._listen(Event("finished", "publish", article.reason, article))
        return article

    async def finish(self, article: Article, folder: str) -> Record:
        """The record of a run whose files stand; one that was finished before stays as it was."""
        if self._record.status == "finished":
            same = self._record.folder == folder
            return self._record if same else await self._store.update(self._record, folder=folder)
        return await self._note(
            status="finished",
            outcome=article.outcome,
            reason=article.reason,
            failure=article.failure,
            words=article.review.words,
            rounds=len(article.rounds),
            folder=folder,
        )

    async def parked(self) -> Record:
        """The record of a run that waits for a person: its step is the question."""
        step = self.question["step"]
        if (self._record.status, self._record.step) == ("waiting", step):
            return self._record
        return await self._note(status="waiting", step=step)

    async def stopped(self, status: Literal["stopped", "failed"], message: str) -> Record:
        """The record of a run that ended before its end."""
        return await self._note(status=status, message=message)

    async def _note(self, **changed: object) -> Record:
        async with self._noting:
            figures = {"seconds": self._clock(), "usage": self.journal.usage, "lost": self.journal.lost}
            self._record = await self._store.update(self._record, **figures, **changed)
            return self._record

    async def _progress(self, node: str) -> None:
        if node != self._record.step:
            await self._note(step=node)

    def _hear(self, event: Event) -> None:
        if event.kind == "node_finished" and isinstance(event.payload, Review):
            self._record = self._record.model_copy(update={"rounds": event.payload.round})
        self._listen(event)
