"""What a run remembers of its questions, so that no reply that arrived is ever paid for twice."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from calame.contracts import Usage
from calame.models.wire import Reply, Request, body


class Asked(NamedTuple):
    """Which question of a run: two are the same when all of this is."""

    place: str
    """Where in the run: node, round and branch."""
    digest: str
    """SHA-256 of address, model, parameters, messages and schema; no key is in it."""
    nth: int
    """1 for the first time this place asks it: a second asking wants another reply."""


class Kept(NamedTuple):
    """A reply that arrived."""

    reply: Reply
    loops: bool
    """True when it was cut because it went round in circles."""


class Journal(Protocol):
    """Remembers one run's questions."""

    async def find(self, asked: Asked) -> Kept | None:
        """The reply that arrived, in this process or an earlier one."""
        ...

    async def sending(self, seat: str) -> None:
        """Counts a request before it is sent; it is on disk when this returns."""
        ...

    async def ended(self, asked: Asked, seat: str, kept: Kept | None, usage: Usage) -> None:
        """Keeps what came of a request, and what it took; it is on disk when this returns."""
        ...


@dataclass(frozen=True, slots=True)
class Account:
    """What a run brings along when its models are opened."""

    journal: Journal
    usage: Mapping[str, Usage] = field(default_factory=dict)
    """What its questions took in earlier processes, by seat."""
    lost: int = 0
    """Requests that a process died over: they count against the limits."""

    @property
    def spent(self) -> Usage:
        """What counts against the limits of the run."""
        return sum(self.usage.values(), Usage(calls=self.lost))


class _Place:
    def __init__(self, name: str) -> None:
        self.name = name
        self.asked: Counter[str] = Counter()


_HERE: ContextVar[_Place | None] = ContextVar("calame_place", default=None)


@contextmanager
def asking_at(name: str) -> Iterator[None]:
    """Questions asked inside belong to the place `name`; entering it anew counts from the first question again."""
    token = _HERE.set(_Place(name))
    try:
        yield
    finally:
        _HERE.reset(token)


def digest(address: str, request: Request) -> str:
    """What decides a reply, as one hash."""
    decides = {
        "address": address,
        "temperature": request.temperature,
        "max_tokens": request.max_tokens,
        **body(request),
    }
    return hashlib.sha256(json.dumps(decides, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def asked(address: str, request: Request) -> Asked:
    """The question that `request` puts here and now."""
    place = _HERE.get() or _Place("")
    name = digest(address, request)
    place.asked[name] += 1
    return Asked(place.name, name, place.asked[name])


class Notebook:
    """One question's page of the journal; without a journal it stays blank."""

    def __init__(self, journal: Journal | None, address: str) -> None:
        self._journal = journal
        self._address = address
        self._asked: Asked | None = None

    async def find(self, request: Request) -> Kept | None:
        """The reply to this very request, when it arrived once."""
        if self._journal is None:
            return None
        self._asked = asked(self._address, request)
        return await self._journal.find(self._asked)

    async def sending(self, request: Request) -> None:
        """Notes that `request` goes out now, perhaps in another shape than was looked for."""
        if self._journal is None:
            return
        if self._asked is None or self._asked.digest != digest(self._address, request):
            self._asked = asked(self._address, request)
        await self._journal.sending(request.seat)

    async def ended(self, request: Request, reply: Reply | None, usage: Usage, *, loops: bool) -> None:
        """Keeps what came of it."""
        if self._journal is not None and self._asked is not None:
            kept = Kept(reply, loops) if reply is not None else None
            await self._journal.ended(self._asked, request.seat, kept, usage)
