"""Answers as endpoints write them, whole or in pieces, into one `Reply`; whatever has another form is a fault."""

import json
import time
from collections.abc import Mapping
from typing import Any

from calame.models.faults import Fault, Kind
from calame.models.looping import LoopWatch
from calame.models.statuses import from_inner_error
from calame.models.wire import JsonObject, Reply, ToolCall


def _words(value: object) -> str:
    """Text of a `content`: a string, or pieces of text as some endpoints send."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "".join(_words(piece.get("text")) for piece in value if _is(piece, "text"))
    return ""


def _is(piece: object, kind: str) -> bool:
    return isinstance(piece, Mapping) and piece.get("type") == kind


def _thoughts(message: Mapping[str, Any]) -> str:
    """Reasoning beside the content, under the names that vLLM, DeepSeek, OpenRouter and Mistral use."""
    for name in ("reasoning_content", "reasoning"):
        if isinstance(message.get(name), str):
            return str(message[name])
    content = message.get("content")
    pieces = content if isinstance(content, list) else []
    return "".join(_words(piece.get("thinking")) for piece in pieces if _is(piece, "thinking"))


def _first_choice(body: Mapping[str, Any]) -> Mapping[str, Any] | None:
    choices = body.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    return first if isinstance(first, Mapping) else None


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        page = text.lstrip()[:1] == "<"
    raise Fault(Kind.ADDRESS, "une page web répond à cette adresse") if page else Fault(Kind.BODY, text[:200])


def check_body(body: object) -> JsonObject:
    """The body of a whole answer, when it has the protocol's form.

    Args:
        body: parsed JSON, or text when the endpoint did not call it JSON.

    Raises:
        Fault: it is a page, an error inside a 200, or holds no message.
    """
    if isinstance(body, str):
        body = _parsed(body)
    if not isinstance(body, dict):
        raise Fault(Kind.BODY, "pas un objet JSON")
    if body.get("error"):
        raise from_inner_error(body, now=time.time(), otherwise=Kind.BODY)
    choice = _first_choice(body)
    if choice is None or not isinstance(choice.get("message"), Mapping):
        raise Fault(Kind.BODY, "aucun message dans la réponse")
    return body


def _arguments(function: Mapping[str, Any]) -> str:
    """Arguments as JSON text; some servers send the object itself."""
    arguments = function.get("arguments")
    if isinstance(arguments, Mapping):
        return json.dumps(arguments, ensure_ascii=False)
    return arguments if isinstance(arguments, str) else ""


def _calls(message: Mapping[str, Any]) -> tuple[ToolCall, ...]:
    """Function calls, in today's form or the one before."""
    calls = message.get("tool_calls")
    functions = [call.get("function") for call in calls if isinstance(call, Mapping)] if isinstance(calls, list) else []
    functions.append(message.get("function_call"))
    return tuple(
        ToolCall(str(function.get("name")), _arguments(function))
        for function in functions
        if isinstance(function, Mapping)
    )


def _optional(value: object) -> str:
    return value if isinstance(value, str) else ""


def reply_of(body: JsonObject) -> Reply:
    """The reply in a body that `check_body` let through."""
    choice = _first_choice(body) or {}
    message = choice.get("message") or {}
    finish = choice.get("finish_reason")
    usage = body.get("usage")
    return Reply(
        content=_words(message.get("content")),
        calls=_calls(message),
        reasoning=_thoughts(message),
        refusal=_optional(message.get("refusal")),
        finish=finish if isinstance(finish, str) else None,
        usage=usage if isinstance(usage, Mapping) else None,
        model=_optional(body.get("model")),
    )


class Assembly:
    """Puts the pieces of a streamed answer together."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._content: list[str] = []
        self._thoughts: list[str] = []
        self._refusal: list[str] = []
        self._names: dict[int, str] = {}
        self._arguments: dict[int, list[str]] = {}
        self._finish: str | None = None
        self._usage: Mapping[str, Any] | None = None
        self._model = ""
        self._first: float | None = None
        self._pieces = 0
        self._watch = LoopWatch()

    def add(self, chunk: Mapping[str, Any]) -> str:
        """Takes one piece in; gives the text that it adds to the answer.

        Raises:
            Fault: the answer, or the thinking before it, goes round in circles.
        """
        self._model = _optional(chunk.get("model")) or self._model
        if isinstance(chunk.get("usage"), Mapping):
            self._usage = chunk["usage"]
        choice = _first_choice(chunk)
        if choice is None:
            return ""
        self._pieces += 1
        finish = choice.get("finish_reason")
        self._finish = finish if isinstance(finish, str) and finish else self._finish
        delta = choice.get("delta")
        text = self._delta(delta) if isinstance(delta, Mapping) else ""
        if text and self._first is None:
            self._first = time.monotonic() - self._started
        return text

    def _delta(self, delta: Mapping[str, Any]) -> str:
        text = _words(delta.get("content"))
        self._content.append(text)
        thought = _thoughts(delta)
        self._thoughts.append(thought)
        self._refusal.append(_optional(delta.get("refusal")))
        added = text + self._call_pieces(delta.get("tool_calls"))
        if self._watch.turns(added or thought):
            raise Fault(Kind.LOOP, reply=self.reply())
        return added

    def _call_pieces(self, calls: object) -> str:
        added = ""
        for place, call in enumerate(calls if isinstance(calls, list) else ()):
            function = call.get("function") if isinstance(call, Mapping) else None
            if not isinstance(function, Mapping):
                continue
            index = call["index"] if isinstance(call.get("index"), int) else place
            self._names[index] = self._names.get(index, "") + _optional(function.get("name"))
            piece = _arguments(function)
            self._arguments.setdefault(index, []).append(piece)
            added += piece
        return added

    def reply(self) -> Reply:
        """The whole answer.

        Raises:
            Fault: not one piece came: the endpoint does not stream.
        """
        if not self._pieces:
            raise Fault(Kind.PARAMETER, "aucun morceau de réponse en continu", parameter="stream")
        return Reply(
            content="".join(self._content),
            calls=tuple(ToolCall(self._names[index], "".join(self._arguments[index])) for index in self._names),
            reasoning="".join(self._thoughts),
            refusal="".join(self._refusal),
            finish=self._finish,
            usage=self._usage,
            model=self._model,
            first_token=self._first,
        )
