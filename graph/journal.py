"""The journal of a run's questions, in its store: `calame.models.journal.Journal` on two tables."""

import asyncio
import json
import zlib
from dataclasses import asdict

from calame.contracts import Usage
from calame.errors import StoreError
from calame.graph.database import Database
from calame.models.journal import Account, Asked, Kept
from calame.models.wire import Reply, ToolCall

_FIND = "SELECT body FROM replies WHERE run = ? AND place = ? AND digest = ? AND nth = ?"
_KEEP = "INSERT INTO replies VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
_CALLS = "SELECT seat, sent, taken FROM calls WHERE run = ? ORDER BY seat"
_COUNT = (
    "INSERT INTO calls VALUES (?, ?, ?, ?) "
    "ON CONFLICT (run, seat) DO UPDATE SET sent = excluded.sent, taken = excluded.taken"
)


class StoredJournal:
    """One run's questions; the run's lease makes this process the only one that writes them."""

    def __init__(self, database: Database, run: str, sent: dict[str, int], taken: dict[str, Usage]) -> None:
        self._database = database
        self._run = run
        self._sent = sent
        self._taken = taken
        self._counting = asyncio.Lock()  # a count must not overtake a later one on its way to the database

    @classmethod
    async def open(cls, database: Database, run: str) -> "StoredJournal":
        """The journal as earlier processes left it."""
        rows = await database.rows(_CALLS, run)
        taken = {seat: Usage.model_validate_json(taken) for seat, _, taken in rows}
        return cls(database, run, {seat: sent for seat, sent, _ in rows}, taken)

    @property
    def usage(self) -> dict[str, Usage]:
        """What ended requests took, by seat."""
        return {seat: taken for seat, taken in sorted(self._taken.items()) if taken.calls}

    @property
    def lost(self) -> int:
        """Requests that were sent and never ended."""
        return sum(self._sent.values()) - sum(taken.calls for taken in self._taken.values())

    @property
    def account(self) -> Account:
        """What models need to know of this run."""
        return Account(self, self.usage, self.lost)

    async def find(self, asked: Asked) -> Kept | None:
        """See `calame.models.journal.Journal`."""
        rows = await self._database.rows(_FIND, self._run, *asked)
        return _unpacked(bytes(rows[0][0])) if rows else None

    async def sending(self, seat: str) -> None:
        """See `calame.models.journal.Journal`."""
        async with self._counting:
            self._sent[seat] = self._sent.get(seat, 0) + 1
            await self._database.write((_COUNT, self._count(seat)))

    async def ended(self, asked: Asked, seat: str, kept: Kept | None, usage: Usage) -> None:
        """See `calame.models.journal.Journal`."""
        async with self._counting:
            self._taken[seat] = self._taken.get(seat, Usage()) + usage
            count = (_COUNT, self._count(seat))
            reply = [(_KEEP, (self._run, *asked, _packed(kept)))] if kept is not None else []
            await self._database.write(*reply, count)

    def _count(self, seat: str) -> tuple[object, ...]:
        return self._run, seat, self._sent.get(seat, 0), self._taken.get(seat, Usage()).model_dump_json()


def _packed(kept: Kept) -> bytes:
    told = {name: value for name, value in asdict(kept.reply).items() if value}
    text = json.dumps([told, kept.loops], ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 9)


def _unpacked(body: bytes) -> Kept:
    try:
        told, loops = json.loads(zlib.decompress(body).decode("utf-8", "surrogatepass"))
        calls = tuple(ToolCall(**call) for call in told.pop("calls", ()))
        return Kept(Reply(**told, calls=calls), loops)
    except (zlib.error, ValueError, TypeError) as error:
        raise StoreError("Une réponse gardée est abîmée dans la base des essais : relancez la commande.") from error
