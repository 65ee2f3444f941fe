"""The store of runs: who was admitted, what each run keeps, what a list shows."""

import json
import re
import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from calame import __version__
from calame.errors import StoreError, UnknownRunError
from calame.graph.database import OF_A_RUN, Database, SqliteDatabase
from calame.graph.journal import StoredJournal
from calame.graph.notes import Notes
from calame.graph.records import Order, Plan, Record, Sources, Status
from calame.graph.state import GRAPH_VERSION
from calame.graph.vault import Ref, Vault, packed

DEFAULT: Final = Path(".calame/runs.sqlite")
"""Below the working folder."""
_POSTGRES: Final = re.compile(r"postgres(?:ql)?://")
_ADMIT: Final = "INSERT INTO runs VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
_KEEP: Final = "INSERT INTO blobs VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
_UPDATE: Final = "UPDATE runs SET status = ?, record = ? WHERE id = ?"


class RunStore:
    """Runs and what they keep, in one database."""

    def __init__(self, database: Database) -> None:
        self.database = database
        """For the graph's own modules."""

    async def admit(self, order: Order, *, id: str | None = None, dated: datetime | None = None) -> Record:  # noqa: A002 - what a run's name is called everywhere
        """Write the admission record: from now on the run can be resumed, whatever happens.

        Args:
            order: what is asked.
            id: its name; a run of that name that exists already is returned as it is. One is made without it.
            dated: the time that published files name, when it is not now.
        """
        now = datetime.now(UTC)
        name = id or f"{now:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"
        record = Record(
            id=name,
            label=order.label,
            group=order.group,
            created=now,
            dated=dated or now,
            updated=now,
            calame=__version__,
            graph_version=GRAPH_VERSION,
        )
        ref, body = packed(Sources(items=order.sources))
        plan = Plan(
            brief=order.brief,
            sources=ref,
            settings=order.settings,
            out=order.out,
            force=order.force,
            name=order.name,
        )
        await self.database.write(
            (_ADMIT, (name, order.group, record.status, _text(record), _text(plan))), (_KEEP, (name, ref, body))
        )
        return await self.record(name)

    async def record(self, name: str) -> Record:
        """The run of that id, or the only one whose id begins so.

        Raises:
            UnknownRunError: there is none, or there are several.
        """
        if not name.strip():
            raise UnknownRunError("Le nom de l’essai est vide : donnez un identifiant (« calame runs » les montre).")
        rows = await self.database.rows(
            "SELECT record FROM runs WHERE substr(id, 1, ?) = ? ORDER BY id = ? DESC, id DESC LIMIT 4",
            len(name),
            name,
            name,
        )
        found = [Record.model_validate(json.loads(text)) for (text,) in rows]
        if found and (len(found) == 1 or found[0].id == name):
            return found[0]
        if not found:
            raise UnknownRunError(f"Aucun essai ne s’appelle {name!r} : « calame runs » les montre.")
        several = ", ".join(record.id for record in found)
        raise UnknownRunError(f"Plusieurs essais commencent par {name!r} ({several}…) : donnez un nom entier.")

    async def records(self, *, group: str | None = None, status: Status | None = None) -> list[Record]:
        """All runs, or those of one batch or status; the newest first."""
        rows = await self.database.rows(
            "SELECT record FROM runs WHERE (? = '' OR batch = ?) AND (? = '' OR status = ?)",
            *[group or ""] * 2,
            *[status or ""] * 2,
        )
        found = [Record.model_validate(json.loads(text)) for (text,) in rows]
        return sorted(found, key=_created, reverse=True)

    async def unfinished_like(self, order: Order) -> Record | None:
        """The newest run that was asked the same of the same sources, and has no article."""
        ref, _ = packed(Sources(items=order.sources))
        rows = await self.database.rows("SELECT record, plan FROM runs WHERE status <> 'finished' AND plan IS NOT NULL")
        asked = [(Record.model_validate(json.loads(row[0])), Plan.model_validate(json.loads(row[1]))) for row in rows]
        wanted = (ref, order.brief, order.settings.model)
        alike = [record for record, plan in asked if (plan.sources, plan.brief, plan.settings.model) == wanted]
        return max(alike, key=_created, default=None)

    async def plan(self, run: str) -> Plan:
        """What the run was asked, its sources by reference.

        Raises:
            UnknownRunError: only its record is left.
        """
        rows = await self.database.rows("SELECT plan FROM runs WHERE id = ? AND plan IS NOT NULL", run)
        if not rows:
            raise UnknownRunError(f"De l’essai {run}, seul le résumé est gardé : relancez la commande d’origine.")
        return Plan.model_validate(json.loads(rows[0][0]))

    async def order(self, run: str) -> Order:
        """What the run was asked.

        Raises:
            UnknownRunError: only its record is left.
        """
        plan, record = await self.plan(run), await self.record(run)
        sources = await self.vault(run).get(plan.sources, Sources)
        return Order(
            brief=plan.brief,
            sources=sources.items,
            settings=plan.settings,
            out=plan.out,
            force=plan.force,
            name=plan.name,
            label=record.label,
            group=record.group,
        )

    async def counted(self, record: Record) -> Record:
        """The record with what its models took, as the journal has it: a process that was killed never noted that."""
        journal = await self.journal(record.id)
        return record.model_copy(update={"usage": journal.usage, "lost": journal.lost})

    async def update(self, record: Record, **changed: object) -> Record:
        """The record with what changed, on disk when this returns."""
        told = record.model_copy(update={"updated": datetime.now(UTC), **changed})
        await self.database.write((_UPDATE, (told.status, _text(told), told.id)))
        return told

    async def replan(self, run: str, plan: Plan) -> None:
        """Set what a run is asked anew: limits that its owner raised."""
        await self.database.write(("UPDATE runs SET plan = ? WHERE id = ?", (_text(plan), run)))

    def vault(self, run: str) -> Vault:
        """What the run keeps outside its state."""
        return Vault(_Shelf(self.database, run))

    async def journal(self, run: str) -> StoredJournal:
        """What the run asked models."""
        return await StoredJournal.open(self.database, run)

    def notes(self, run: str) -> Notes:
        """Small facts of the run that outlive its attempts."""
        return Notes(self.database, run)

    def lease(self, run: str) -> AbstractAsyncContextManager[None]:
        """Holds a run for this process alone while inside.

        Raises:
            calame.errors.RunBusyError: somebody has it.
        """
        return self.database.lease(run)

    async def busy(self, record: Record) -> bool:
        """Whether a process works on the run now."""
        return record.status != "finished" and await self.database.held(record.id)

    async def prune(self, *, before: datetime | None = None) -> list[Record]:
        """Throw away what finished runs keep, but for their records; gives the room back to the disk.

        Args:
            before: only runs that were touched last before this moment.
        """
        finished = await self.records(status="finished")
        chosen = [one for one in finished if not one.pruned and (before is None or one.updated < before)]
        for record in chosen:
            kept = record.model_copy(update={"pruned": True})
            await self.forget(record)
            await self.database.write(
                *((f"DELETE FROM {table} WHERE run = ?", (record.id,)) for table in OF_A_RUN),  # noqa: S608 - our own names
                ("UPDATE runs SET record = ?, plan = NULL WHERE id = ?", (_text(kept), record.id)),
            )
        await self.database.shrink()
        return chosen

    async def forget(self, record: Record) -> None:
        """Throw the checkpoints of a run away."""
        with self.database.speaking():
            for attempt in range(1, record.attempt + 1):
                await self.database.saver.adelete_thread(thread(record.id, attempt))


def thread(run: str, attempt: int) -> str:
    """LangGraph's name of one attempt of a run."""
    return f"{run}/{attempt}"


@asynccontextmanager
async def open_store(address: str | Path = DEFAULT) -> AsyncIterator[RunStore]:
    """The store at `address`, a file or a Postgres URL; made when there is none.

    Raises:
        StoreError: it cannot be used; the message names it without its password.
    """
    database: Database
    if is_url(address):
        from calame.graph.postgres import PostgresDatabase  # noqa: PLC0415 - an extra

        database = await PostgresDatabase.open(str(address))
    else:
        database = await SqliteDatabase.open(Path(address))
    try:
        yield RunStore(database)
    finally:
        await database.aclose()


def is_url(address: str | Path) -> bool:
    """Whether `address` is one of a Postgres server."""
    return isinstance(address, str) and _POSTGRES.match(address) is not None


def date_of(environ: Mapping[str, str]) -> datetime | None:
    """The time that SOURCE_DATE_EPOCH asks files to be dated with (reproducible-builds.org); `None` without it.

    Raises:
        StoreError: it is no number of seconds.
    """
    asked = environ.get("SOURCE_DATE_EPOCH", "")
    if not asked:
        return None
    try:
        return datetime.fromtimestamp(int(asked), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise StoreError(f"SOURCE_DATE_EPOCH={asked!r} n’est pas un nombre de secondes : corrigez-le.") from error


class _Shelf:
    def __init__(self, database: Database, run: str) -> None:
        self._database = database
        self._run = run

    async def save(self, entries: Mapping[Ref, bytes]) -> None:
        """See `calame.graph.vault.Shelf`."""
        await self._database.write(*((_KEEP, (self._run, ref, body)) for ref, body in entries.items()))

    async def load(self, ref: Ref) -> bytes | None:
        """See `calame.graph.vault.Shelf`."""
        rows = await self._database.rows("SELECT body FROM blobs WHERE run = ? AND ref = ?", self._run, ref)
        return bytes(rows[0][0]) if rows else None


def _created(record: Record) -> datetime:
    return record.created


def _text(contract: Record | Plan) -> str:
    """JSON in ASCII: a lone surrogate, which a file name or an instruction may hold, survives."""
    return json.dumps(contract.model_dump(mode="json"))
