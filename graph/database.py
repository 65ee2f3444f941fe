"""The database of a store: what SQLite and Postgres have in common, and SQLite's side of it."""

import errno
import fcntl
import os
import sqlite3
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, Final, Protocol

import aiosqlite
from langgraph.checkpoint.base import BaseCheckpointSaver

from calame.errors import RunBusyError, StoreError, os_reason
from calame.graph.checkpoints import SqliteSaver, StrictSerializer

Row = tuple[Any, ...]
Statement = tuple[str, Sequence[object]]
"""SQL with `?` for values, and the values."""

TABLES: Final = (
    (
        "CREATE TABLE IF NOT EXISTS runs (id TEXT PRIMARY KEY, batch TEXT NOT NULL, status TEXT NOT NULL, "
        "record TEXT NOT NULL, plan TEXT)"
    ),
    (
        "CREATE TABLE IF NOT EXISTS blobs (run TEXT NOT NULL, ref TEXT NOT NULL, body {bytes} NOT NULL, "
        "PRIMARY KEY (run, ref))"
    ),
    (
        "CREATE TABLE IF NOT EXISTS replies (run TEXT NOT NULL, place TEXT NOT NULL, digest TEXT NOT NULL, "
        "nth INTEGER NOT NULL, body {bytes} NOT NULL, PRIMARY KEY (run, place, digest, nth))"
    ),
    (
        "CREATE TABLE IF NOT EXISTS calls (run TEXT NOT NULL, seat TEXT NOT NULL, sent INTEGER NOT NULL, "
        "taken TEXT NOT NULL, PRIMARY KEY (run, seat))"
    ),
    (
        "CREATE TABLE IF NOT EXISTS notes (run TEXT NOT NULL, name TEXT NOT NULL, note TEXT NOT NULL, "
        "PRIMARY KEY (run, name))"
    ),
)
"""Calame's own tables; the checkpoints' are LangGraph's."""
OF_A_RUN: Final = ("blobs", "replies", "calls", "notes")
"""Tables that hold rows of a run besides its record."""

BUSY: Final = (
    "Un autre processus travaille déjà à l’essai {run} : attendez sa fin, ou arrêtez-le, puis relancez "
    "« calame resume {run} »."
)
_PATIENCE: Final = 30.0
"""Seconds to wait for another process that writes; with 0.1 s, 64 of 80 busy threads failed, with 5 s none."""
_PAGES: Final = 2000
"""Pages given back to the disk at a time (8 MB): each step is far below a second."""


class Database(Protocol):
    """Rows of a store."""

    @property
    def saver(self) -> BaseCheckpointSaver[str]:
        """LangGraph's side of the same database."""
        ...

    def speaking(self) -> AbstractContextManager[None]:
        """What goes wrong with the database inside becomes one sentence; for work of `saver`.

        Raises:
            StoreError: in place of the driver's error.
        """
        ...

    async def rows(self, sql: str, *values: object) -> list[Row]:
        """What a query finds."""
        ...

    async def write(self, *statements: Statement) -> None:
        """All statements, or none; on disk when this returns."""
        ...

    def lease(self, run: str) -> AbstractAsyncContextManager[None]:
        """Holds a run for this process alone while inside.

        Raises:
            RunBusyError: somebody has it.
        """
        ...

    async def held(self, run: str) -> bool:
        """Whether some process holds a run."""
        ...

    async def shrink(self) -> None:
        """Gives room that deleted rows took back to the disk."""
        ...

    async def aclose(self) -> None:
        """Closes connections."""
        ...


class SqliteDatabase:
    """One file, one connection: whoever writes waits for the disk (`synchronous=FULL`).

    With `NORMAL` a commit outlives a killed process, but a power cut may take the last ones, and with them replies
    that were paid for. `FULL` costs one wait for the disk a commit, milliseconds beside a model's seconds.
    """

    def __init__(self, path: Path, connection: aiosqlite.Connection) -> None:
        self._path = path
        self._connection = connection
        self.saver = SqliteSaver(connection, serde=StrictSerializer())
        self._lock = self.saver.lock

    @classmethod
    async def open(cls, path: Path) -> "SqliteDatabase":
        """The database at `path`, made when there is none, readable by its owner only.

        Raises:
            StoreError: it cannot be read, written or made, or is no database.
        """
        with _reaching(path):
            _make(path)
        with speaking(path):
            connection = await aiosqlite.connect(path, timeout=_PATIENCE)
            try:
                for pragma in ("auto_vacuum=INCREMENTAL", "journal_mode=WAL", "synchronous=FULL"):
                    await connection.execute(f"PRAGMA {pragma}")
                for table in TABLES:
                    await connection.execute(table.format(bytes="BLOB"))
                await connection.commit()
                database = cls(path, connection)
                await database.saver.setup()
            except BaseException:
                await connection.close()
                raise
        return database

    def speaking(self) -> AbstractContextManager[None]:
        """See `Database`."""
        return speaking(self._path)

    async def rows(self, sql: str, *values: object) -> list[Row]:
        """See `Database`."""
        with self.speaking():
            async with self._lock:
                found = await self._connection.execute_fetchall(sql, values)
        return [tuple(row) for row in found]

    async def write(self, *statements: Statement) -> None:
        """See `Database`."""
        with self.speaking():
            async with self._lock:
                try:
                    for sql, values in statements:
                        await self._connection.execute(sql, values)
                    await self._connection.commit()
                except BaseException:
                    await self._connection.rollback()
                    raise

    async def held(self, run: str) -> bool:
        """See `Database`."""
        try:
            handle = os.open(self._lock_file(run), os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            return False
        try:
            fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        finally:
            os.close(handle)
        return False

    def _lock_file(self, run: str) -> Path:
        return self._path.with_name(f"{self._path.name}-{run}.lock")

    @asynccontextmanager
    async def lease(self, run: str) -> AsyncIterator[None]:
        """See `Database`. A lock of the system: it ends with the process, however that ends."""
        path = self._lock_file(run)
        with _reaching(self._path):
            handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            _lock(handle, run)
            if not _is(path, handle):  # its last holder removed it in this moment
                raise RunBusyError(BUSY.format(run=run))
            try:
                yield
            finally:
                path.unlink(missing_ok=True)
        finally:
            os.close(handle)

    async def shrink(self) -> None:
        """See `Database`."""
        with self.speaking():
            async with self._lock:
                while True:
                    await self._connection.execute_fetchall(f"PRAGMA incremental_vacuum({_PAGES})")
                    await self._connection.commit()
                    ((left,),) = await self._connection.execute_fetchall("PRAGMA freelist_count")
                    if not left:
                        break
                await self._connection.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")

    async def aclose(self) -> None:
        """See `Database`."""
        await self._connection.close()


def _make(path: Path) -> None:
    """An empty file of mode 600 before SQLite sees it: what SQLite puts beside it gets the same mode."""
    if not path.parent.exists():
        path.parent.mkdir(mode=0o700, parents=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))


def _lock(handle: int, run: str) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise RunBusyError(BUSY.format(run=run)) from None


def _is(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False


_SAID: Final = {
    sqlite3.SQLITE_FULL: "le disque est plein",
    sqlite3.SQLITE_READONLY: "l’écriture n’y est pas permise",
    sqlite3.SQLITE_CANTOPEN: "elle ne peut être ouverte",
    sqlite3.SQLITE_PERM: "l’accès est refusé",
    sqlite3.SQLITE_BUSY: "un autre processus la tient depuis plus de 30 s",
    sqlite3.SQLITE_LOCKED: "un autre processus la tient",
    sqlite3.SQLITE_IOERR: "le disque est plein ou répond par une erreur",
    sqlite3.SQLITE_CORRUPT: "elle est abîmée",
    sqlite3.SQLITE_NOTADB: "ce n’est pas une base d’essais",
}
_PRIMARY: Final = 0xFF
"""SQLite's extended result codes keep the plain one in their last byte (sqlite.org/rescode.html)."""


@contextmanager
def speaking(path: Path) -> Iterator[None]:
    """What SQLite refuses becomes one sentence.

    Raises:
        StoreError: in place of its error.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
        other = code == sqlite3.SQLITE_NOTADB
        raise StoreError(unusable(str(path), _SAID.get(code, str(error)), other=other)) from error


@contextmanager
def _reaching(path: Path) -> Iterator[None]:
    """What the system refuses becomes one sentence too."""
    try:
        yield
    except OSError as error:
        other = error.errno in {errno.EISDIR, errno.ENOTDIR, errno.EEXIST}
        raise StoreError(unusable(str(path), os_reason(error), other=other)) from error


def unusable(where: str, reason: str, *, other: bool = False) -> str:
    """What to say and to do when a store does not work.

    Args:
        where: its address, without a password.
        reason: why.
        other: whether something else than a store stands there.
    """
    advice = (
        "donnez avec --store FICHIER une base de Calame, ou le nom d’un fichier nouveau"
        if other
        else "faites de la place ou vérifiez les droits, ou donnez une autre base avec --store FICHIER"
    )
    return f"La base des essais {where!r} ne peut servir ({reason}) : {advice}. Ce qui y est déjà reste intact."
