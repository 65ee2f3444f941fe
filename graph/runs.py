"""Runs that outlive their process: begun, parked, taken up again, finished."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from langgraph.errors import GraphDrained
from langgraph.runtime import RunControl

from calame.contracts import Article
from calame.errors import DrainedError, RunVersionError, StoreError
from calame.events import Listener, silent
from calame.graph.launch import Launch
from calame.graph.records import Order, Record
from calame.graph.state import GRAPH_VERSION
from calame.graph.store import RunStore
from calame.models.journal import Account
from calame.models.port import Desk


class Left(Protocol):
    """What publishing left on disk."""

    @property
    def folder(self) -> Path:
        """Where the article stands."""
        ...


LeftT = TypeVar("LeftT", bound=Left)
OpenDesk = Callable[[Account], AbstractAsyncContextManager[Desk | None]]
"""Opens the models of a run, with what it asked already; called only when there is work left."""


@dataclass(frozen=True, slots=True)
class Finished(Generic[LeftT]):
    """A run with its article on disk."""

    record: Record
    article: Article
    published: LeftT


@dataclass(frozen=True, slots=True)
class Waiting:
    """A run that asks a person; it may wait for days, and go on elsewhere."""

    record: Record
    question: Any
    """JSON, as the node that asks gave it."""


class Control:
    """Lets somebody else end a run politely."""

    def __init__(self) -> None:
        self.graph = RunControl()
        """LangGraph's side of it."""

    @property
    def asked(self) -> bool:
        """Whether somebody has asked."""
        return self.graph.drain_requested

    def drain(self) -> None:
        """The steps under way end, no other begins; safe to call from any thread, also before the run begins."""
        self.graph.request_drain()


async def start_run(
    store: RunStore,
    order: Order,
    *,
    desk: OpenDesk,
    publish: Callable[[Article, Record], LeftT],
    listen: Listener = silent,
    control: Control | None = None,
    id: str | None = None,  # noqa: A002 - what a run's name is called everywhere
    dated: datetime | None = None,
) -> Finished[LeftT] | Waiting:
    """Admit a run and take it as far as it goes; see `resume_run`."""
    record = await store.admit(order, id=id, dated=dated)
    return await resume_run(store, record.id, desk=desk, publish=publish, listen=listen, control=control)


async def resume_run(
    store: RunStore,
    run: str,
    *,
    desk: OpenDesk,
    publish: Callable[[Article, Record], LeftT],
    listen: Listener = silent,
    control: Control | None = None,
    answer: Any = None,
) -> Finished[LeftT] | Waiting:
    """Take a run up where it stands, as far as it goes.

    A finished run asks nothing and does nothing but see that its files stand; one that a model's failure cut short
    begins anew on the replies that arrived.

    Args:
        store: where it is kept.
        run: its id, or a beginning of it that no other has.
        desk: opens its models.
        publish: writes the files, in a thread of its own; called again for files that may stand already.
        listen: hears what happens.
        control: lets somebody else end it politely.
        answer: a person's answer, for a run that waits.

    Raises:
        UnknownRunError: there is no such run, or only its record is left.
        calame.errors.RunBusyError: another process has it.
        RunVersionError: a newer Calame began it.
        DrainedError: it was asked to stop; it can be taken up again.
        calame.errors.RoleError, calame.errors.ModelError: it failed before there was a draft; it can be taken up again.
        StoreError: the store cannot be read or written.
    """
    name = (await store.record(run)).id
    async with store.lease(name):
        record = await _ready(store, await store.record(name))
        launch = await Launch.of(store, record, listen)
        if answer is None and launch.question is not None:
            return Waiting(await launch.parked(), launch.question)
        if not launch.finished:
            record = await _worked(launch, desk, control or Control(), answer)
            if launch.question is not None:
                return Waiting(await launch.parked(), launch.question)
        if not launch.finished:
            raise StoreError(f"L’essai {name} s’est arrêté sans finir : relancez « calame resume {name} ».")
        article = await launch.article()
        published = await asyncio.to_thread(publish, article, record)
        return Finished(await launch.finish(article, str(published.folder)), article, published)


async def _ready(store: RunStore, record: Record) -> Record:
    """The record, ready for one more launch: begun anew on its replies where its checkpoints lead nowhere.

    Raises:
        RunVersionError: a newer Calame began it.
    """
    if record.graph_version > GRAPH_VERSION:
        raise RunVersionError(
            f"L’essai {record.id} a été commencé par une version plus récente (Calame {record.calame}) : "
            "mettez Calame à jour pour le reprendre."
        )
    if record.graph_version == GRAPH_VERSION and not (record.status == "finished" and record.failure):
        return record
    return await store.update(
        record, attempt=record.attempt + 1, graph_version=GRAPH_VERSION, status="running", failure="", message=""
    )


async def _worked(launch: Launch, desk: OpenDesk, control: Control, answer: Any) -> Record:
    try:
        async with desk(launch.journal.account) as models:
            return await launch.work(models, control.graph, answer)
    except GraphDrained:
        record = await launch.stopped("stopped", "Arrêté à la demande.")
        raise DrainedError(f"Arrêté à la demande. Pour reprendre : calame resume {record.id}") from None
    except asyncio.CancelledError:
        await launch.stopped("stopped", "Interrompu.")
        raise
