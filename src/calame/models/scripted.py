"""A model that answers from a script: for tests, and for people without a key."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from calame.contracts import Contract, Seated
from calame.models.choices import SEATS, Choice
from calame.models.desk import DeskOptions, ModelDesk
from calame.models.faults import Fault, Kind
from calame.models.patience import Patience
from calame.models.port import Message, Usage
from calame.models.prices import FREE
from calame.models.quirks import Quirks
from calame.models.wire import Reply, Request

ReplyT = TypeVar("ReplyT", bound=Contract)
Line = Contract | str | Reply | Exception
"""A contract, raw text (read as a model's text is), a whole `Reply`, or an error to raise."""
Script = Sequence[Line] | Callable[[Request], Line]


class ScriptSender:
    """Answers from a script; keeps what it was asked."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self.requests: list[Request] = []

    def _line(self, request: Request) -> Line:
        if callable(self._script):
            return self._script(request)
        place = len(self.requests) - 1
        if place >= len(self._script):
            raise Fault(Kind.MISS, f"le scénario n'a que {len(self._script)} réponse(s)")
        return self._script[place]

    async def send(self, request: Request, quirks: Quirks, on_text: Callable[[str], None] | None = None) -> Reply:  # noqa: ARG002 - a script has no quirks
        """See `calame.models.sender.Sender`."""
        self.requests.append(request)
        line = self._line(request)
        if isinstance(line, Exception):
            raise line
        if isinstance(line, Contract):
            line = json.dumps(line.model_dump(mode="json"), ensure_ascii=False)
        reply = line if isinstance(line, Reply) else Reply(content=line, finish="stop", model=request.model)
        if on_text is not None:
            on_text(reply.text)
        return reply

    async def models(self) -> tuple[str, ...]:
        """See `calame.models.sender.Sender`."""
        return ("scripted",)

    async def aclose(self) -> None:
        """Nothing is open."""


class ScriptedModel:
    """Implements `calame.models.port.Models` without a model.

    Replies come in order from a sequence, or from a function of the request. Raw text goes through the same reading,
    re-asking and faults as an endpoint's text does.
    """

    def __init__(self, script: Script, options: DeskOptions | None = None) -> None:
        self._sender = ScriptSender(script)
        options = options or DeskOptions(patience=Patience(first_wait=0.0, longest_wait=0.0))
        choice = Choice(provider="scripted", model="script", base_url="", price=FREE)
        options = replace(options, connect=lambda _choice, _patience: self._sender)
        self._desk = ModelDesk(dict.fromkeys(SEATS, choice), options)

    @property
    def requests(self) -> tuple[Request, ...]:
        """Everything that was asked, re-asks included."""
        return tuple(self._sender.requests)

    @property
    def seated(self) -> dict[str, Seated]:
        """See `calame.models.port.Desk`."""
        return self._desk.seated

    @property
    def usage(self) -> dict[str, Usage]:
        """What each seat's questions took, estimated from the text."""
        return self._desk.usage

    async def ask(
        self, seat: str, messages: Sequence[Message], reply: type[ReplyT], *, max_tokens: int | None = None
    ) -> ReplyT:
        """See `calame.models.port.Models`."""
        return await self._desk.ask(seat, messages, reply, max_tokens=max_tokens)
