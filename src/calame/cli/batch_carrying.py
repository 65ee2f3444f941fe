"""A batch from the command line: its store, its signals, who hears of it."""

import asyncio
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from calame.cli import errors
from calame.cli.batch_job import Ended, Job
from calame.cli.batch_screen import BatchScreen, shown
from calame.cli.batch_work import BatchWork
from calame.cli.watch import Watch, watching
from calame.errors import DrainedError
from calame.events import Event
from calame.graph.store import DEFAULT, open_store
from calame.models.pool import Pool
from calame.sources.batch_input import BatchInput, Entry, Survey, Useless
from calame.text.wording import counted


def carried(job: Job, source: BatchInput, survey: Survey, *, events: Path | None, texts: bool, quiet: bool) -> Ended:
    """Carry a batch as far as it goes; one with nothing left to do opens and writes nothing."""
    entries = [(entry.key, job.pending(entry)) for entry in source.entries(survey)]
    keys = tuple(key for key, _ in entries)
    pending = sum(left for _, left in entries)
    if not pending:
        return Ended(keys)
    with (
        shown(len(keys), len(keys) - pending, quiet=quiet) as screen,
        watching(screen, events=events, texts=texts) as watch,
    ):
        watch.tell(Event("batch_started", "batch", counted(pending, "article")))
        try:
            work = asyncio.run(_worked(job, filter(job.pending, source.entries(survey)), watch, screen))
        except KeyboardInterrupt:
            errors.warn("relancez la même commande pour reprendre le lot où il en est.")
            raise
        watch.tell(Event("batch_finished", "batch", str(work.halted or "")))
    job.results.tidy(frozenset(keys))
    return Ended(keys, work.halted, tuple(work.left))


async def _worked(job: Job, entries: Iterator[Entry | Useless], watch: Watch, screen: BatchScreen) -> BatchWork:
    async with open_store(job.settings.store or DEFAULT) as store, Pool() as pool:
        work = BatchWork(job, store, pool, watch, screen)
        with _politely(work):
            await work.all(entries)
    return work


@contextmanager
def _politely(work: BatchWork) -> Iterator[None]:
    """SIGTERM lets the steps under way end; a second one ends the process, and the batch goes on all the same later."""

    def asked() -> None:
        if work.halted is not None:
            os._exit(DrainedError.exit_code)
        work.drain()
        errors.warn("arrêt demandé : ce qui est en cours se termine ; une seconde demande arrête tout de suite.")

    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, asked)
    try:
        yield
    finally:
        loop.remove_signal_handler(signal.SIGTERM)
