"""Models for the conformance suite: one that answers as it is asked, ones that answer badly, one that never does."""

import asyncio
import json
from collections.abc import Sequence
from typing import Any, Final, TypeVar

from pydantic import ValidationError

from calame.agents.conformance_samples import Sample
from calame.contracts import Contract
from calame.errors import BadBodyError, ContentRefusedError, EndpointDownError, ModelError, RateLimitedError
from calame.models.port import Message
from calame.models.schema import strict_schema
from calame.models.wire import JsonObject

ReplyT = TypeVar("ReplyT", bound=Contract)
_SEAT: Final = "conformance"


class Answering:
    """Answers every question with a value of the contract asked for, made from a sample; counts the questions."""

    def __init__(self, sample: Sample, *, items: int = 1, replies: Sequence[Contract | str] = ()) -> None:
        self._sample = sample
        self._items = items
        self._replies = list(replies)
        self.asked = 0

    async def ask(
        self, seat: str, messages: Sequence[Message], reply: type[ReplyT], *, max_tokens: int | None = None
    ) -> ReplyT:
        """See `calame.models.port.Models`."""
        del seat, messages, max_tokens
        self.asked += 1
        await asyncio.sleep(0)
        if self._replies:
            line = self._replies[min(self.asked, len(self._replies)) - 1]
            value = json.loads(line) if isinstance(line, str) else line.model_dump(mode="json")
        else:
            value = made(strict_schema(reply), self._sample, items=self._items)
        try:
            return reply.model_validate(value)
        except ValidationError as error:
            raise BadBodyError(f"réponse hors contrat : {error}", seat=_SEAT, endpoint="essai") from error


class Failing:
    """Raises the same error at every question."""

    def __init__(self, error: ModelError) -> None:
        self._error = error

    async def ask(
        self, seat: str, messages: Sequence[Message], reply: type[ReplyT], *, max_tokens: int | None = None
    ) -> ReplyT:
        """See `calame.models.port.Models`."""
        del seat, messages, reply, max_tokens
        await asyncio.sleep(0)
        raise self._error


class Hanging:
    """Never answers."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()

    async def ask(
        self, seat: str, messages: Sequence[Message], reply: type[ReplyT], *, max_tokens: int | None = None
    ) -> ReplyT:
        """See `calame.models.port.Models`."""
        del seat, messages, max_tokens
        self.asked.set()
        await asyncio.Event().wait()
        return reply()


def failures() -> tuple[ModelError, ...]:
    """One error of each way in which a model gives no answer."""
    kinds: tuple[type[ModelError], ...] = (EndpointDownError, RateLimitedError, ContentRefusedError, BadBodyError)
    return tuple(kind("le modèle d’essai ne répond pas", seat=_SEAT, endpoint="essai") for kind in kinds)


def made(schema: JsonObject, sample: Sample, *, items: int, key: str = "") -> Any:
    """A value that fits a strict schema; strings and ids are those of the sample where the key tells which."""
    if "anyOf" in schema:
        return made(schema["anyOf"][0], sample, items=items, key=key)
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("type") == "object":
        inner = schema.get("properties", {}).items()
        return {name: made(one, sample, items=items, key=name) for name, one in inner}
    if schema.get("type") == "array":
        return [made(schema["items"], sample, items=items, key=key) for _ in range(items)]
    return _plain(schema.get("type"), key, sample)


def _plain(kind: object, key: str, sample: Sample) -> Any:
    if kind in {"integer", "number"}:
        return 1
    if kind == "boolean":
        return False
    known = {"fact_ids": "F1", "fact_id": "F1", "id": "sec-1", "section": "sec-1", "source": "S1"}
    return known.get(key, sample.sentences[0])


def bad_replies() -> tuple[str, ...]:
    """Texts that are no answer, and answers that mean nothing."""
    return ("", "Voici ma réponse.", "{", "[]", "null", '{"x": 1}', '{"remarks": null}', "```json\n{}\n```")
