"""A run from the command line: its store, its signals, who hears of it, where its files go."""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple

from calame.cli import errors
from calame.cli.desk import choices_of, opened
from calame.cli.progress import Screen
from calame.cli.watch import watching
from calame.contracts import Article
from calame.errors import DrainedError
from calame.events import Event
from calame.graph.records import Order, Plan, Record
from calame.graph.runs import Control, Finished, Waiting, resume_run
from calame.graph.store import DEFAULT, RunStore, date_of, open_store
from calame.models.desk import ModelDesk
from calame.models.journal import Account
from calame.publish.folder import Published, write_folder
from calame.publish.placing import Written
from calame.settings import Settings

Result = Finished[Published] | Waiting
Find = Callable[[RunStore], Awaitable[Record]]
Ask = Callable[[RunStore, Waiting], Awaitable[Any]]
"""A person's answer as JSON; `None` leaves the run waiting."""

_STOPPING: Final = "arrêt demandé : ce qui est en cours se termine ; une seconde demande arrête tout de suite."

_EARLIER: Final = (
    "l’essai {run} des mêmes sources n’est pas fini : « calame resume {run} » le reprend sans rien repayer ; "
    "celui-ci recommence."
)


class Told(NamedTuple):
    """Who hears of a run."""

    screen: Screen
    events: Path | None = None
    """File of events, one JSON object a line."""
    texts: bool = False
    """Whether it may hold texts of sources and drafts."""


def begin(order: Order, told: Told, *, ask: Ask | None = None) -> Result:
    """Admit a run, and take it as far as it goes; see `go_on`."""

    async def admitted(store: RunStore) -> Record:
        earlier = await store.unfinished_like(order) if order.settings.asks_models else None
        if earlier is not None and not await store.busy(earlier):
            errors.warn(_EARLIER.format(run=earlier.id))
        return await store.admit(order, dated=date_of(os.environ))

    return _run(order.settings.store, admitted, told, resumed=False, ask=ask)


def go_on(
    run: str,
    told: Told,
    *,
    store: str | None,
    answer: Any = None,
    ask: Ask | None = None,
    limits: Mapping[str, object] | None = None,
) -> Result:
    """Take a run up again, as far as it goes.

    Args:
        run: its id, or the beginning of it.
        told: who hears of it.
        store: where it is kept; the usual place when it is `None`.
        answer: a person's, when the run waits for one.
        ask: asks a person, each time the run waits.
        limits: settings that hold from now on, where they are not `None`.

    Raises:
        calame.errors.CalameError: it cannot be taken up, or stopped before it had an article.
    """

    async def found(kept: RunStore) -> Record:
        record = await kept.record(run)
        raised = {name: value for name, value in (limits or {}).items() if value is not None}
        if raised and (record.status != "finished" or record.failure):
            plan = await kept.plan(record.id)
            settings = Settings.model_validate({**plan.settings.model_dump(), **raised})
            await kept.replan(record.id, plan.model_copy(update={"settings": settings}))
        return record

    return _run(store, found, told, resumed=True, answer=answer, ask=ask)


def hint(run: str, store: str | None) -> str:
    """How to go on."""
    where = "" if store is None or "://" in store else f" --store {store}"
    return f" Pour reprendre sans redemander ce qui est déjà reçu : calame resume {run}{where}"


def _run(
    store: str | None, find: Find, told: Told, *, resumed: bool, answer: Any = None, ask: Ask | None = None
) -> Result:
    named: list[str] = []

    async def carried() -> Result:
        async with open_store(store or DEFAULT) as kept:
            record = await find(kept)
            named.append(record.id)
            carrying = _Carrying(kept, record.id, told, await kept.plan(record.id))
            return await carrying.run(resumed=resumed, answer=answer, ask=ask)

    with errors.without_draft(lambda: hint(named[0], store) if named else ""):
        return asyncio.run(carried())


class _Carrying:
    """One run in this process."""

    def __init__(self, store: RunStore, run: str, told: Told, plan: Plan) -> None:
        self._store = store
        self._id = run
        self._told = told
        self._plan = plan
        self._control = Control()

    async def run(self, *, resumed: bool, answer: Any, ask: Ask | None) -> Result:
        """As far as it goes; a person is asked each time it waits, when somebody can be."""
        told = self._told
        with (
            _politely(self._control),
            watching(told.screen, events=told.events, texts=told.texts) as watch,
            watch.run(self._id, resumed=resumed) as heard,
        ):
            result = await self._step(heard, answer)
            while isinstance(result, Waiting) and ask is not None:
                answer = await ask(self._store, result)
                if answer is None:
                    break
                result = await self._step(heard, answer)
            return result

    async def _step(self, heard: Screen, answer: Any) -> Result:
        def desk(account: Account) -> AbstractAsyncContextManager[ModelDesk | None]:
            settings = self._plan.settings
            return opened(settings, choices_of(settings), heard, account=account)

        result = await resume_run(
            self._store,
            self._id,
            desk=desk,
            publish=self._publish,
            listen=heard.hear,
            control=self._control,
            answer=answer,
        )
        if isinstance(result, Waiting):
            heard.hear(Event("waiting", "run", f"calame resume {self._id}"))
        return result

    def _publish(self, article: Article, record: Record) -> Published:
        plan = self._plan
        written = Written(
            run=record.id,
            dated=record.dated,
            folder=Path(record.folder) if record.folder else None,
            done=record.status == "finished",
        )
        return write_folder(
            article,
            Path(plan.out),
            force=plan.force,
            name=plan.name or None,
            settings=plan.settings,
            written=written,
        )


@contextmanager
def _politely(control: Control) -> Iterator[None]:
    """SIGTERM lets what is under way end; a second one ends the process, and the run can be resumed all the same."""

    def asked() -> None:
        if control.asked:
            os._exit(DrainedError.exit_code)
        control.drain()
        errors.warn(_STOPPING)

    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, asked)
    try:
        yield
    finally:
        loop.remove_signal_handler(signal.SIGTERM)
