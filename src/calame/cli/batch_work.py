"""The work of a batch: its entries as durable runs, some at a time, through one store and one gate per service."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from calame.cli.batch_job import Job
from calame.cli.batch_screen import BatchScreen
from calame.cli.desk import opened
from calame.cli.watch import Heard, Watch
from calame.contracts import Article, Usage
from calame.errors import (
    CalameError,
    DrainedError,
    EndpointDownError,
    EndpointError,
    OutputError,
    RateLimitedError,
    RequestRefusedError,
    RunBusyError,
    StoreError,
)
from calame.events import Event
from calame.graph.records import Order, Record
from calame.graph.runs import Control, Finished, Waiting, resume_run
from calame.graph.store import RunStore
from calame.models.pool import Pool
from calame.publish.folder import Published, write_folder
from calame.publish.placing import Written
from calame.publish.plain import plain
from calame.publish.results import Result, Status
from calame.sources.batch_input import Entry, Useless
from calame.sources.foreign import READER_AND_WRITER, require_french

OUTAGE: Final = 5
"""Articles in a row that a service leaves without answer before the batch stops asking it."""
_KEY: Final = 12
"""Digits of an entry's key in the name of its run: 48 bits, so that a million entries hardly ever meet."""


@dataclass(slots=True)
class BatchWork:
    """Takes entries one after the other, `Job.at_once` of them at a time."""

    job: Job
    store: RunStore
    pool: Pool
    watch: Watch
    screen: BatchScreen
    left: list[str] = field(default_factory=list)
    """What could not be taken up now, one French sentence each."""
    halted: CalameError | None = None
    """Why the batch stopped before its end."""
    _admitted: set[str] = field(default_factory=set)
    _controls: set[Control] = field(default_factory=set)
    _outages: int = 0

    async def all(self, entries: Iterator[Entry | Useless]) -> None:
        """Work until there is nothing left, or nothing more can be done.

        Raises:
            OutputError: the results cannot be written.
            StoreError: the store cannot be read or written.
        """
        self._admitted = {record.id for record in await self.store.records(group=self.job.batch)}
        async with asyncio.TaskGroup() as workers:
            for _ in range(self.job.at_once):
                workers.create_task(self._some(entries))
        if isinstance(self.halted, StoreError | OutputError):
            raise self.halted

    def drain(self) -> None:
        """The steps under way end, no other begins."""
        self.halted = self.halted or DrainedError("Arrêté à la demande.")
        for control in self._controls:
            control.drain()

    async def _some(self, entries: Iterator[Entry | Useless]) -> None:
        try:
            while not self._over() and (entry := next(entries, None)) is not None:
                if (result := await self._settled(entry)) is not None:
                    self.job.results.add(result)
                    self.screen.ended(result)
        except (StoreError, OutputError) as error:  # no other article could be kept either
            self.halted = self.halted or error

    def _over(self) -> bool:
        """Whether no other entry may be begun."""
        if self.halted is None and self.job.most is not None and self.job.results.cost >= self.job.most:
            self.halted = CalameError(
                f"Le lot a pris {self.job.results.cost:.2f} $ sur {self.job.most:g} $ permis (--max-total) : relevez "
                "la limite et relancez la même commande."
            )
        return self.halted is not None

    async def _settled(self, entry: Entry | Useless) -> Result | None:
        """What became of one entry; nothing when it has to be taken up again."""
        if isinstance(entry, Useless):
            status: Status = "duplicate" if entry.twin else "failed"
            return Result(key=entry.key, name=entry.name, place=entry.place, status=status, reason=entry.reason)
        run = f"{self.job.batch}-{entry.key[:_KEY]}"
        try:
            resumed = await self._admit(entry, run)
            result = await self._written(entry, run, resumed=resumed)
        except (StoreError, OutputError):
            raise
        except RunBusyError as error:
            self.left.append(f"{entry.place} : {error}")
            return None
        except DrainedError:
            return None
        except CalameError as error:
            return self._failed(entry, run, error)
        except Exception as error:  # noqa: BLE001 - an edge: one article's accident must not cost the others
            accident = CalameError(f"Erreur inattendue ({type(error).__name__} : {error}).")
            return self._failed(entry, run, accident)
        self._outages = 0
        return result

    def _failed(self, entry: Entry, run: str, error: CalameError) -> Result | None:
        """A failure of this article, or one that every other would meet: then the batch stops and this one waits."""
        if isinstance(error, EndpointError) and not isinstance(error, RequestRefusedError):
            self.halted = self.halted or error
            return None
        if isinstance(error, EndpointDownError | RateLimitedError):
            self._outages += 1
            if self._outages >= OUTAGE:
                self.halted = self.halted or error
        begun = run if run in self._admitted else ""
        reason = plain(str(error))
        return Result(key=entry.key, name=entry.name, place=entry.place, status="failed", run=begun, reason=reason)

    async def _admit(self, entry: Entry, run: str) -> bool:
        """See that the run exists; whether it did before.

        Raises:
            CalameError: its sources or its order are of no use.
        """
        settings = self.job.settings
        if run in self._admitted:
            plan = await self.store.plan(run)
            kept = settings.model_copy(update={"plan": plan.settings.plan})
            if plan.settings != kept:  # limits may have been raised; who works, and what for, stays
                await self.store.replan(run, plan.model_copy(update={"settings": kept}))
            return True
        request = await asyncio.to_thread(entry.read)
        require_french(request.sources, self.job.choices, READER_AND_WRITER)
        order = Order(
            brief=request.brief,
            sources=request.sources,
            settings=settings,
            out=str(self.job.out),
            label=entry.place,
            group=self.job.batch,
            name=entry.name,
        )
        await self.store.admit(order, id=run, dated=self.job.dated)
        self._admitted.add(run)
        return False

    async def _written(self, entry: Entry, run: str, *, resumed: bool) -> Result:
        control = Control()
        self._controls.add(control)
        try:
            with self.watch.run(run, resumed=resumed) as heard:
                ended = await resume_run(
                    self.store,
                    run,
                    desk=lambda account: opened(
                        self.job.settings, self.job.choices, heard, account=account, pool=self.pool
                    ),
                    publish=lambda article, record: self._publish(article, record, entry.name),
                    listen=heard.hear,
                    control=control,
                )
                return self._told(entry, ended, heard)
        finally:
            self._controls.discard(control)

    def _publish(self, article: Article, record: Record, name: str) -> Published:
        earlier = Path(record.folder) if record.folder else None
        return write_folder(
            article,
            self.job.out,
            force=False,
            name=name,
            settings=self.job.settings,
            written=Written(record.id, record.dated, earlier),
        )

    @staticmethod
    def _told(entry: Entry, ended: Finished[Published] | Waiting, heard: Heard) -> Result:
        record = ended.record
        usage = sum(record.usage.values(), Usage())
        common = Result(
            key=entry.key,
            name=entry.name,
            place=entry.place,
            status="waiting",
            run=record.id,
            rounds=record.rounds,
            calls=usage.calls,
            tokens_in=usage.tokens_in,
            tokens_out=usage.tokens_out,
            cost=usage.cost,
            seconds=round(record.seconds, 3),
        )
        if isinstance(ended, Waiting):
            asked = f"calame resume {record.id}"
            heard.hear(Event("waiting", "run", asked))
            return common.model_copy(update={"reason": f"Pour répondre : {asked}"})
        article = ended.article
        return common.model_copy(
            update={
                "name": ended.published.folder.name,
                "status": "failed" if article.failure else "finished",
                "outcome": article.outcome,
                "reason": article.failure or article.reason,
                "words": article.review.words,
                "findings": len(article.review.findings),
            }
        )
