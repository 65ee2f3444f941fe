"""Recorded exchanges: lines of `{"key", "model", "request", "reply"}`, written by a run or an answering desk."""

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from calame.errors import ModelChoiceError
from calame.models.choices import SEATS, Choice
from calame.models.faults import Fault, Kind
from calame.models.looping import loops
from calame.models.prices import FREE
from calame.models.quirks import Quirks
from calame.models.wire import STRATEGIES, Reply, Request, body, key_of

_PRIVATE = 0o600


class Exchange(NamedTuple):
    """One recorded question and its answer."""

    key: str
    model: str
    reply: str


def _exchange(line: str) -> Exchange | None:
    try:
        parsed = json.loads(line)
        return Exchange(str(parsed["key"]), str(parsed.get("model", "")), str(parsed["reply"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ModelChoiceError(f"--replay {str(path)!r} : fichier illisible") from error


def _exchanges(path: Path) -> Iterator[Exchange]:
    for number, line in enumerate(_lines(path), start=1):
        if not line.strip():
            continue
        exchange = _exchange(line)
        if exchange is None:
            raise ModelChoiceError(
                f"--replay {str(path)!r} : la ligne {number} n'est pas un échange enregistré (key, request, reply)"
            )
        yield exchange


def read_tape(path: Path) -> dict[str, str]:
    """Replies by key; of two with the same key the later one counts.

    Raises:
        ModelChoiceError: the file cannot be read or is no recording; the message names the line.
    """
    return {exchange.key: exchange.reply for exchange in _exchanges(path)}


def recorded_systems(path: Path) -> frozenset[str]:
    """The system messages of a recording: what its models were told to be, word for word.

    Raises:
        ModelChoiceError: the file cannot be read.
    """
    found = (_systems(line) for line in _lines(path))
    return frozenset(text for texts in found for text in texts)


def _systems(line: str) -> list[str]:
    try:
        messages = json.loads(line)["request"]["messages"]
        return [str(message["content"]) for message in messages if message["role"] == "system"]
    except (ValueError, KeyError, TypeError):
        return []


def replayed(path: Path) -> dict[str, Choice]:
    """Every seat taken by the recording at `path`, under the name of the models that were recorded.

    Raises:
        ModelChoiceError: the file cannot be read or is no recording.
    """
    names = sorted({exchange.model for exchange in _exchanges(path)} - {""})
    choice = Choice(provider="replay", model="+".join(names) or path.name, base_url="", price=FREE)
    return dict.fromkeys(SEATS, choice)


def append_exchange(path: Path, request: Request, reply: Reply) -> None:
    """Writes one exchange at the end of `path`, readable by its owner only."""
    wire = body(request)
    text = reply.calls[0].arguments if reply.calls else reply.content or reply.reasoning
    line = json.dumps({"key": key_of(wire), "model": request.model, "request": wire, "reply": text}, ensure_ascii=False)
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, _PRIVATE)
    with os.fdopen(descriptor, "ab") as file:
        file.write(line.encode("utf-8", "replace") + b"\n")


class TapeSender:
    """Answers from a recording; needs no network and no key."""

    def __init__(self, replies: dict[str, str]) -> None:
        self._replies = replies

    def find(self, request: Request) -> str | None:
        """The recorded reply, whichever way of asking it was recorded with."""
        for strategy in STRATEGIES:
            for shown in (False, True):
                key = key_of(body(replace(request, strategy=strategy, show_schema=shown)))
                if key in self._replies:
                    return self._replies[key]
        return None

    async def send(self, request: Request, quirks: Quirks, on_text: Callable[[str], None] | None = None) -> Reply:  # noqa: ARG002 - a recording has no quirks
        """See `calame.models.sender.Sender`."""
        text = self.find(request)
        if text is None:
            raise Fault(Kind.MISS)
        if on_text is not None:
            on_text(text)
        finish = "length" if loops(text) else "stop"  # it was cut when it was recorded
        return Reply(content=text, finish=finish, model=request.model)

    async def models(self) -> tuple[str, ...]:
        """See `calame.models.sender.Sender`."""
        return ()

    async def aclose(self) -> None:
        """Nothing is open."""
