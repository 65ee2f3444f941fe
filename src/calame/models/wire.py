"""What goes over the wire and what comes back, free of any SDK."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from calame.models.port import Message

JsonObject = dict[str, Any]
"""A JSON object as `json` reads it."""

BLANK = "<à remplir>"
"""Stands for a text in the form shown to models; a reply that still holds it is no answer."""

INSTRUCTION = (
    "Réponds par un seul objet JSON rempli, sans texte avant ni après et sans bloc de code, de cette forme :\n"
    "{form}\n"
    "Règles exactes, en schéma JSON (ne le recopie pas) :\n"
    "{schema}"
)
"""Said to models whose endpoint does not enforce a schema; small ones copy a bare schema instead of filling it."""


class Strategy(StrEnum):
    """How an endpoint is asked for structure, the most reliable first."""

    JSON_SCHEMA = "json_schema"
    TOOL_CALL = "tool_call"
    TEXT = "text"


STRATEGIES = (Strategy.JSON_SCHEMA, Strategy.TOOL_CALL, Strategy.TEXT)


@dataclass(frozen=True, slots=True)
class Request:
    """One question as the model gets it."""

    seat: str
    model: str
    messages: tuple[Message, ...]
    name: str
    """Name of the reply contract, as the endpoint sees it."""
    schema: JsonObject
    strategy: Strategy = Strategy.JSON_SCHEMA
    show_schema: bool = False
    """Write the schema into the prompt although the endpoint should enforce it."""
    temperature: float | None = None
    max_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A function the model calls; `arguments` is JSON text as it came."""

    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer as it came: nothing is parsed or trusted yet."""

    content: str = ""
    calls: tuple[ToolCall, ...] = ()
    reasoning: str = field(default="", repr=False)
    refusal: str = ""
    finish: str | None = None
    """The endpoint's `finish_reason`."""
    usage: Mapping[str, Any] | None = None
    model: str = ""
    """The name the endpoint says answered; an alias may resolve to a dated one."""
    first_token: float | None = None

    @property
    def text(self) -> str:
        """What the model wrote, wherever it stands."""
        return self.content or "\n".join(call.arguments for call in self.calls) or self.reasoning


def cleaned(text: str) -> str:
    """`text` without lone surrogates, which no endpoint can be sent."""
    return text.encode("utf-8", "replace").decode("utf-8")


def form(schema: JsonObject) -> Any:
    """A value of the schema's shape with blanks in it."""
    if "anyOf" in schema:
        return form(schema["anyOf"][0])
    if "enum" in schema:
        return " | ".join(map(str, schema["enum"]))
    if schema["type"] == "object":
        return {name: form(value) for name, value in schema["properties"].items()}
    if schema["type"] == "array":
        return [form(schema["items"])]
    return {"integer": 0, "number": 0.0, "boolean": True, "null": None}.get(schema["type"], BLANK)


def _with_schema(messages: Sequence[Message], schema: JsonObject) -> tuple[Message, ...]:
    """The schema at the end of the system message, where provider caches keep it."""
    told = INSTRUCTION.format(
        form=json.dumps(form(schema), ensure_ascii=False), schema=json.dumps(schema, ensure_ascii=False)
    )
    if messages and messages[0].role == "system":
        first = Message(role="system", content=f"{messages[0].content}\n\n{told}")
        return (first, *messages[1:])
    return (Message(role="system", content=told), *messages)


def wire_messages(request: Request) -> list[JsonObject]:
    """The messages as the protocol writes them."""
    told = request.strategy is Strategy.TEXT or request.show_schema
    messages = _with_schema(request.messages, request.schema) if told else request.messages
    return [{"role": message.role, "content": cleaned(message.content)} for message in messages]


def structure(request: Request, *, strict: bool = True) -> JsonObject:
    """The part of the body that asks for structure: `response_format`, `tools` or nothing."""
    strictly = {"strict": True} if strict else {}
    if request.strategy is Strategy.JSON_SCHEMA:
        named = {"name": request.name, "schema": request.schema, **strictly}
        return {"response_format": {"type": "json_schema", "json_schema": named}}
    if request.strategy is Strategy.TOOL_CALL:
        function = {"name": request.name, "parameters": request.schema, **strictly}
        return {
            "tools": [{"type": "function", "function": function}],
            "tool_choice": {"type": "function", "function": {"name": request.name}},
        }
    return {}


def body(request: Request) -> JsonObject:
    """The request as it is recorded: everything that decides the reply, no parameter that an endpoint may refuse."""
    return {"model": request.model, "messages": wire_messages(request), **structure(request)}


def key_of(wire: Mapping[str, Any]) -> str:
    """SHA-256 of messages, schema and tools; the same key as the recordings of an answering desk use."""
    kept = {name: wire.get(name) for name in ("messages", "response_format", "tools")}
    return hashlib.sha256(json.dumps(kept, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
