"""Small facts that a run must not lose even when its graph is begun anew: what a person answered."""

import json
from typing import Any, Protocol

from calame.graph.database import Database

_FIND = "SELECT note FROM notes WHERE run = ? AND name = ?"
_KEEP = "INSERT INTO notes VALUES (?, ?, ?) ON CONFLICT (run, name) DO UPDATE SET note = excluded.note"


class Noting(Protocol):
    """Where a node keeps and finds such facts."""

    async def get(self, name: str) -> Any:
        """The JSON value kept under `name`; `None` when there is none."""
        ...

    async def put(self, name: str, note: Any) -> None:
        """Keeps a JSON value; it is on disk when this returns."""
        ...


class Notes:
    """Kept in the store of the run."""

    def __init__(self, database: Database, run: str) -> None:
        self._database = database
        self._run = run

    async def get(self, name: str) -> Any:
        """See `Noting`."""
        rows = await self._database.rows(_FIND, self._run, name)
        return json.loads(rows[0][0]) if rows else None

    async def put(self, name: str, note: Any) -> None:
        """See `Noting`."""
        await self._database.write((_KEEP, (self._run, name, json.dumps(note))))


class MemoryNotes:
    """For runs that nothing has to outlive."""

    def __init__(self) -> None:
        self._notes: dict[str, Any] = {}

    async def get(self, name: str) -> Any:
        """See `Noting`."""
        return self._notes.get(name)

    async def put(self, name: str, note: Any) -> None:
        """See `Noting`."""
        self._notes[name] = note
