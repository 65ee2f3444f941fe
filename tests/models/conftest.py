"""A real HTTP server on loopback that misbehaves on demand, and a desk that talks to it."""

import asyncio
import json
import logging
import socket
import struct
import traceback
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from pydantic import SecretStr

from calame.contracts import Contract
from calame.models.choices import SEATS, Choice
from calame.models.desk import DeskOptions, ModelDesk
from calame.models.patience import Patience
from calame.models.port import Message
from calame.models.prices import Price

Answer = dict[str, Any]
"""One answer as data.

`say`, `message`, `finish`, `usage`, `model`: a completion, streamed when the request asks for it;
`status`, `error`, `headers`: an error; `body`, `type`: anything else; `do`: what happens to the connection
(`hang`, `reset`, `reset_midbody`, `drip`, `slow_body`); `cut`: what happens to a stream after two pieces
(`reset`, `stall`, `error`, `nodone`, `badjson`, `badutf8`, `html`, `whole`, `silent`); `delay`: seconds before the
headers, or between headers and body of `slow_body`; `pace`: seconds between two pieces of a stream.
"""
Script = list[Answer] | Callable[[dict[str, Any], int], Answer]

CANARY = "sk-Zq7XvK2mWp9LtR4yHd83Nc"
USAGE = {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120}


class Note(Contract):
    """What the tests ask for."""

    title: str
    words: int


GOOD = '{"title": "Bon", "words": 3}'


def completion(answer: Answer) -> dict[str, Any]:
    message = {"role": "assistant", "content": answer.get("say"), **answer.get("message", {})}
    whole: dict[str, Any] = {
        "id": "c1",
        "object": "chat.completion",
        "created": 1,
        "model": answer.get("model", "test-model"),
        "choices": [{"index": 0, "message": message, "finish_reason": answer.get("finish", "stop")}],
    }
    if answer.get("usage", USAGE) is not None:
        whole["usage"] = answer.get("usage", USAGE)
    return whole


def pieces(answer: Answer) -> list[bytes]:
    """The completion as server-sent events."""
    whole = completion(answer)
    message = whole["choices"][0]["message"]
    base = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": whole["model"]}
    deltas: list[dict[str, Any]] = [{"role": "assistant", "content": ""}]
    if message.get("reasoning_content"):
        deltas.append({"reasoning_content": message["reasoning_content"]})
    text = message.get("content") or ""
    deltas += [{"content": text[place : place + 8]} for place in range(0, len(text), 8)]
    deltas += [{"tool_calls": [{"index": place, **call}]} for place, call in enumerate(message.get("tool_calls") or [])]
    if message.get("refusal"):
        deltas.append({"refusal": message["refusal"]})
    chunks = [{**base, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]} for delta in deltas]
    chunks.append({**base, "choices": [{"index": 0, "delta": {}, "finish_reason": answer.get("finish", "stop")}]})
    if "usage" in whole:
        chunks.append({**base, "choices": [], "usage": whole["usage"]})
    return [b"data: " + json.dumps(chunk).encode() + b"\n\n" for chunk in chunks] + [b"data: [DONE]\n\n"]


@dataclass
class Misbehaving:
    """The server; `script` says what each chat request gets, its last answer for ever."""

    script: Script
    known: Any = field(default_factory=lambda: {"data": [{"id": "test-model"}, {"id": "test-model-mini"}]})
    url: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    lists: int = 0
    in_flight: int = 0
    most_in_flight: int = 0
    connections: int = 0
    pieces: int = 0
    """Pieces of streams written."""

    def _answer(self, body: dict[str, Any]) -> Answer:
        number = len(self.requests)
        if callable(self.script):
            return self.script(body, number)
        return self.script[min(number, len(self.script)) - 1]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            await self._one(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in head[1:] if line)}
        raw = await reader.readexactly(int(headers.get("content-length", 0)))
        if head[0].startswith("GET"):
            self.lists += 1
            unlisted = isinstance(self.known, int)
            await self._send(writer, {"status": self.known} if unlisted else {"body": json.dumps(self.known)})
            return
        body = json.loads(raw)
        self.requests.append(body)
        self.headers.append(headers)
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            await self._obey(writer, self._answer(body), streamed=bool(body.get("stream")))
        finally:
            self.in_flight -= 1

    async def _obey(self, writer: asyncio.StreamWriter, answer: Answer, *, streamed: bool) -> None:
        do = answer.get("do")
        if do == "hang":
            await asyncio.sleep(30)
        elif do == "reset":
            self._reset(writer)
        elif answer.get("delay") and do != "slow_body":
            await asyncio.sleep(answer["delay"])
        if do not in {"hang", "reset"}:
            await (self._stream(writer, answer) if streamed and self._streams(answer) else self._send(writer, answer))

    @staticmethod
    def _streams(answer: Answer) -> bool:
        return ("say" in answer or "message" in answer) and answer.get("cut") != "whole"

    @staticmethod
    def _reset(writer: asyncio.StreamWriter) -> None:
        raw = writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()

    async def _send(self, writer: asyncio.StreamWriter, answer: Answer) -> None:
        body = answer.get("body")
        if body is None and "status" in answer:
            body = json.dumps(answer["error"]) if "error" in answer else "<html><h1>Oups</h1></html>"
        elif body is None:
            body = json.dumps(completion(answer))
        data = body if isinstance(body, bytes) else body.encode()
        status = answer.get("status", 200)
        kind = answer.get("type") or ("text/html" if data.startswith(b"<") else "application/json")
        fields = {"content-type": kind, "content-length": str(len(data)), "connection": "close"}
        fields |= answer.get("headers", {})
        top = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        writer.write(f"HTTP/1.1 {status} X\r\n{top}\r\n".encode("latin-1"))
        if answer.get("do") == "reset_midbody":
            writer.write(data[: len(data) // 2])
            await writer.drain()
            await asyncio.sleep(0.02)
            self._reset(writer)
        elif answer.get("do") == "slow_body":
            await writer.drain()
            await asyncio.sleep(answer["delay"])
            writer.write(data)
            await writer.drain()
        elif answer.get("do") == "drip":
            for place in range(len(data)):
                writer.write(data[place : place + 1])
                await writer.drain()
                await asyncio.sleep(0.05)
        else:
            writer.write(data)
            await writer.drain()

    async def _stream(self, writer: asyncio.StreamWriter, answer: Answer) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n")
        cut, events = answer.get("cut"), pieces(answer)
        if cut == "silent":
            return
        for event in events[:2] if cut else events:
            writer.write(event)
            await writer.drain()
            self.pieces += 1
            await asyncio.sleep(answer.get("pace", 0))
        after = {
            "error": b'data: {"error": {"message": "overloaded", "type": "server_error"}}\n\n',
            "badjson": b'data: {"choices": [{"delta"\n\n',
            "badutf8": b'data: {"id": "\xff\xfe"}\n\n',
            "nochoices": b'data: {"choices": null}\n\ndata: [DONE]\n\n',
        }
        if cut in after:
            writer.write(after[cut])
            await writer.drain()
        elif cut == "reset":
            await asyncio.sleep(0.02)
            self._reset(writer)
        elif cut == "stall":
            await asyncio.sleep(30)


@asynccontextmanager
async def running(script: Script, **given: Any) -> AsyncIterator[Misbehaving]:
    """The server on a free port of loopback."""
    server = Misbehaving(script, **given)
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0, limit=2**22)
    server.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/v1"
    tasks_before = asyncio.all_tasks()
    try:
        yield server
    finally:
        listening.close()
        left = asyncio.all_tasks() - tasks_before - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)


def choice_at(url: str, **given: Any) -> Choice:
    """An endpoint with the canary as its key."""
    values: dict[str, Any] = {
        "provider": "custom",
        "model": "test-model",
        "base_url": url,
        "key": SecretStr(CANARY),
        "key_variable": "CALAME_API_KEY",
        "price": Price(tokens_in=1, tokens_out=10),
    }
    return Choice(**values | given)


QUICK = Patience(first_wait=0.01, longest_wait=0.02)


def desk_at(url: str, *, choice: dict[str, Any] | None = None, **options: Any) -> ModelDesk:
    """A desk whose seats all ask the server at `url`."""
    options.setdefault("patience", QUICK)
    return ModelDesk(dict.fromkeys(SEATS, choice_at(url, **(choice or {}))), DeskOptions(**options))


ASKED = (Message(role="system", content="Tu notes."), Message(role="user", content="Note ce texte."))


async def ask(desk: ModelDesk, seat: str = "write") -> Note:
    return await desk.ask(seat, ASKED, Note)


def pieces_of_key(text: str) -> list[str]:
    """Pieces of the canary key, six characters long, that stand in `text`."""
    return [CANARY[start : start + 6] for start in range(len(CANARY) - 5) if CANARY[start : start + 6] in text]


def told(error: BaseException) -> str:
    """Everything a user, a log or a traceback could show of an error."""
    return "".join([str(error), repr(error), repr(vars(error)), *traceback.format_exception(error)])


@dataclass
class Bench:
    """What tests use: one fixture instead of imports between test modules."""

    log: pytest.LogCaptureFixture
    running = staticmethod(running)
    desk_at = staticmethod(desk_at)
    choice_at = staticmethod(choice_at)
    ask = staticmethod(ask)
    told = staticmethod(told)
    pieces_of_key = staticmethod(pieces_of_key)
    Note = Note
    good = GOOD
    asked = ASKED
    canary = CANARY
    quick = QUICK

    @staticmethod
    def run(work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run(work)


@pytest.fixture
def bench(caplog: pytest.LogCaptureFixture) -> Bench:
    caplog.set_level(logging.DEBUG)
    return Bench(caplog)
