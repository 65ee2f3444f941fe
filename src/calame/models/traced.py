"""What LangChain's own listeners see of an answer: LangSmith shows its words and tokens. Calame reads the raw body."""

from collections.abc import Mapping
from typing import Any

from langchain_core.messages import AIMessage, AIMessageChunk
from langchain_core.messages.ai import UsageMetadata

from calame.models.accounting import tokens_of
from calame.models.bodies import reply_of
from calame.models.wire import JsonObject


def message_of(body: JsonObject) -> AIMessage:
    """The message of a whole answer that was checked."""
    reply = reply_of(body)
    return AIMessage(content=reply.text, usage_metadata=_usage(reply.usage))


def piece_of(chunk: Mapping[str, Any]) -> AIMessageChunk:
    """The message of one piece of a stream, whatever its form."""
    return AIMessageChunk(content=_words(chunk), usage_metadata=_usage(chunk.get("usage")))


def _usage(figures: object) -> UsageMetadata | None:
    read, written = tokens_of(figures) if isinstance(figures, Mapping) else (None, None)
    if read is None or written is None:
        return None
    return UsageMetadata(input_tokens=read, output_tokens=written, total_tokens=read + written)


def _words(chunk: Mapping[str, Any]) -> str:
    choices = chunk.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices else None
    delta = choice.get("delta") if isinstance(choice, Mapping) else None
    words = delta.get("content") if isinstance(delta, Mapping) else None
    return words if isinstance(words, str) else ""
