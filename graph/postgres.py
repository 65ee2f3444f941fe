"""The database of a store on a Postgres server, for several machines that share their runs; the extra `postgres`."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any, Final

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import ChannelVersions, Checkpoint, CheckpointMetadata

from calame.errors import MachineError, RunBusyError, StoreError
from calame.graph.checkpoints import StrictSerializer
from calame.graph.database import BUSY, TABLES, Row, Statement

try:
    import psycopg
    from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
    from psycopg.conninfo import conninfo_to_dict
    from psycopg_pool import AsyncConnectionPool
except ImportError as error:
    raise MachineError("--store postgresql://… demande un complément : pip install 'calame[postgres]'") from error

_MOST: Final = 8
"""Connections of one process at most."""
_PATIENCE: Final = 30.0
"""Seconds to wait for a connection."""
_OPTIONS: Final[dict[str, Any]] = {
    "autocommit": True,
    "prepare_threshold": None,
    "connect_timeout": 10,
    "keepalives": 1,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
}
"""A server that is gone without a word is noticed within a minute; nothing is prepared, for the sake of poolers."""
_SETUP: Final = "calame:setup"
_TAKE: Final = "SELECT pg_try_advisory_lock(hashtextextended(%s, 0))"
_GIVE: Final = "SELECT pg_advisory_unlock(hashtextextended(%s, 0))"

Pool = AsyncConnectionPool[psycopg.AsyncConnection[Any]]


class PostgresSaver(AsyncPostgresSaver):
    """Keeps the two newest checkpoints of each thread; never pipelines, which poolers between do not bear."""

    async def aput(
        self,
        config: RunnableConfig,
        checkpoint: Checkpoint,
        metadata: CheckpointMetadata,
        new_versions: ChannelVersions,
    ) -> RunnableConfig:
        """See `BaseCheckpointSaver`."""
        placed = await super().aput(config, checkpoint, metadata, new_versions)
        thread, parent = config["configurable"]["thread_id"], config["configurable"].get("checkpoint_id")
        if parent:
            async with self._cursor(pipeline=True) as cursor:
                for older in _OLDER:
                    await cursor.execute(older, (thread, parent))
        return placed


_OLDER: Final = (
    "DELETE FROM checkpoints WHERE thread_id = %s AND checkpoint_id < %s",
    "DELETE FROM checkpoint_writes WHERE thread_id = %s AND checkpoint_id < %s",
)


class PostgresDatabase:
    """A pool for rows, and one connection of its own for leases: they last as long as it does."""

    def __init__(self, pool: Pool, leases: psycopg.AsyncConnection[Any], name: str) -> None:
        self._pool = pool
        self._leases = leases
        self._leasing = asyncio.Lock()
        self._held: set[str] = set()
        self._name = name
        self.saver = PostgresSaver(pool, serde=StrictSerializer())
        self.saver.supports_pipeline = False

    @classmethod
    async def open(cls, address: str) -> "PostgresDatabase":
        """The database at `address`, with the tables it needs.

        Raises:
            StoreError: it cannot be reached or written.
        """
        with _speaking(_named(address)):
            leases = await psycopg.AsyncConnection.connect(address, **_OPTIONS)
            pool: Pool = AsyncConnectionPool(
                address, min_size=1, max_size=_MOST, kwargs=_OPTIONS, timeout=_PATIENCE, max_idle=300, open=False
            )
            try:
                await pool.open(wait=True, timeout=_PATIENCE)
                database = cls(pool, leases, _named(address))
                await database._set_up()
            except BaseException:
                await pool.close()
                await leases.close()
                raise
        return database

    async def _set_up(self) -> None:
        """Tables, made by one process at a time."""
        await self._leases.execute("SELECT pg_advisory_lock(hashtextextended(%s, 0))", (_SETUP,))
        try:
            await self.saver.setup()
            for table in TABLES:
                await self._leases.execute(table.format(bytes="BYTEA").encode())
        finally:
            await self._leases.execute(_GIVE, (_SETUP,))

    @contextmanager
    def speaking(self) -> Iterator[None]:
        """See `calame.graph.database.Database`."""
        with _speaking(self._name):
            yield

    async def rows(self, sql: str, *values: object) -> list[Row]:
        """See `calame.graph.database.Database`."""
        with self.speaking():
            async with self._pool.connection() as connection:
                found = await connection.execute(_dialect(sql), values)
                return [tuple(row) for row in await found.fetchall()]

    async def write(self, *statements: Statement) -> None:
        """See `calame.graph.database.Database`."""
        with self.speaking():
            async with self._pool.connection() as connection, connection.transaction():
                for sql, values in statements:
                    await connection.execute(_dialect(sql), values)

    @asynccontextmanager
    async def lease(self, run: str) -> AsyncIterator[None]:
        """See `calame.graph.database.Database`. A lock of the server: it ends with this process's connection."""
        if run in self._held or not await self._asked(_TAKE, run):
            raise RunBusyError(BUSY.format(run=run))
        self._held.add(run)
        try:
            yield
        finally:
            self._held.discard(run)
            await self._asked(_GIVE, run)

    async def held(self, run: str) -> bool:
        """See `calame.graph.database.Database`."""
        if run in self._held:
            return True
        taken = await self._asked(_TAKE, run)
        if taken:
            await self._asked(_GIVE, run)
        return not taken

    async def _asked(self, sql: str, run: str) -> bool:
        with self.speaking():
            async with self._leasing:
                found = await self._leases.execute(sql.encode(), (f"calame:{run}",))
                row = await found.fetchone()
        return bool(row and row[0])

    async def shrink(self) -> None:
        """Nothing: the server does it by itself (autovacuum)."""

    async def aclose(self) -> None:
        """See `calame.graph.database.Database`."""
        await self._pool.close()
        await self._leases.close()


def _dialect(sql: str) -> bytes:
    return sql.replace("?", "%s").encode()


def _named(address: str) -> str:
    """The server and database of `address`, without user or password."""
    try:
        told = conninfo_to_dict(address)
    except psycopg.ProgrammingError as error:
        raise StoreError(
            "--store : cette adresse postgresql:// est mal formée ; exemple : postgresql://hôte/base"
        ) from (error if address.count("@") == 0 else None)
    return f"postgresql://{told.get('host', '')}/{told.get('dbname', '')}"


@contextmanager
def _speaking(name: str) -> Iterator[None]:
    try:
        yield
    except psycopg.Error as error:
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise StoreError(
            f"La base des essais {name!r} ne répond pas comme il faut ({reason}) : vérifiez le serveur et l’adresse, "
            "puis relancez. Ce qui y est déjà reste intact."
        ) from error
