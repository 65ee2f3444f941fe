"""Finds the JSON objects in what a model wrote: thoughts, fences and prose around them are passed over.

A truncated object is never completed: what does not close is not an answer.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn

from calame.models.wire import JsonObject

_OPEN, _CLOSE = re.compile(r"<think(?:ing)?>", re.IGNORECASE), re.compile(r"</think(?:ing)?>", re.IGNORECASE)
_FENCE = re.compile(r"```")
_MOST_STARTS = 64
"""Places where an object is looked for; keeps the search linear on hostile text."""


def without_thoughts(text: str) -> str:
    """`text` after its thinking.

    Everything up to the last `</think>` goes (templates often open the block before the model speaks); a block that
    never closes takes the rest with it, for the answer was never reached.
    """
    text = text[max((close.end() for close in _CLOSE.finditer(text)), default=0) :]
    opened = _OPEN.search(text)
    return (text[: opened.start()] if opened else text).strip()


def fenced(text: str) -> tuple[str, ...]:
    """What stands in closed code fences, without the language word."""
    pieces = _FENCE.split(text)
    blocks = pieces[1::2] if len(pieces) % 2 else pieces[1:-1:2]
    return tuple(re.sub(r"\A\w*[ \t]*\r?\n", "", block).strip() for block in blocks)


def without_trailing_commas(text: str) -> str:
    """`text` without the commas before a closing bracket, strings left alone."""
    kept: list[str] = []
    in_string = escaped = False
    comma = -1
    for char in text:
        if in_string:
            in_string = escaped or char != '"'
            escaped = char == "\\" and not escaped
        elif char == ",":
            comma = len(kept)
        elif char in "}]" and comma >= 0:
            kept[comma], comma = "", -1
        elif not char.isspace():
            in_string, comma = char == '"', -1
        kept.append(char)
    return "".join(kept)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


_DECODER = json.JSONDecoder(strict=False, parse_constant=_refuse_constant)
"""Raw newlines in strings pass: small models write them; NaN and Infinity do not."""


def _decoded(text: str, start: int) -> tuple[Any, int]:
    """The value at `start` and where it ends; `None` and where reading stopped when there is none."""
    try:
        value, end = _DECODER.raw_decode(text, start)
    except json.JSONDecodeError as error:
        return None, max(start + 1, error.pos)
    except (ValueError, RecursionError):  # NaN, a number of thousands of digits, endless nesting
        return None, len(text)
    return value, end


def json_objects(text: str) -> Iterator[JsonObject]:
    """Outermost JSON objects in `text`, in order; pieces of an object that does not close are none."""
    position = 0
    for _ in range(_MOST_STARTS):
        start = text.find("{", position)
        if start < 0:
            return
        value, position = _decoded(text, start)
        if isinstance(value, dict):
            yield value


def _whole(text: str) -> JsonObject | None:
    """`text` when all of it is one object."""
    text = text.strip().removeprefix("\ufeff")
    if not text.startswith("{"):
        return None
    value, end = _decoded(text, 0)
    return value if isinstance(value, dict) and not text[end:].strip() else None


def candidates(text: str) -> tuple[JsonObject, ...]:
    """Objects that may be the answer, the likeliest first.

    A text that is one object is taken as it stands, so that an answer that speaks of `<think>` survives. Otherwise
    thoughts go first; then fenced objects count before loose ones, later ones before earlier ones (models rehearse).
    """
    if (whole := _whole(text)) is not None:
        return (whole,)
    text = without_thoughts(text)
    for attempt in (text, without_trailing_commas(text)):
        blocks = [found for block in fenced(attempt) if (found := _whole(block)) is not None]
        loose = list(json_objects(attempt))
        if blocks or loose:
            return tuple(reversed(blocks)) + tuple(reversed(loose))
    return ()
