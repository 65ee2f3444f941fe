"""What in a text is not the writer's running words."""

import re
from functools import lru_cache

from calame.text.quotations import quotations

_ENCLOSED = re.compile(
    r"\([^()]{0,500}\)|\[[^\[\]]{0,500}\]|(?<![*\w])\*{1,2}[^*\n]{1,300}\*{1,2}(?![*\w])|`[^`\n]{1,300}`|<[^<>\n]{1,300}>"
)

_PIECE = re.compile(r"\S+")
_ADDRESS_MARKS = ("://", "@", "www.")


@lru_cache(maxsize=2048)
def apart(text: str) -> tuple[tuple[int, int], ...]:
    """Where quotations, brackets, emphasis, code and addresses stand."""
    quoted = ((quote.start, quote.end) for quote in quotations(text))
    pieces = _PIECE.finditer(text) if any(mark in text for mark in _ADDRESS_MARKS) else ()
    addresses = (match.span() for match in pieces if any(mark in match.group() for mark in _ADDRESS_MARKS))
    return (*quoted, *(match.span() for match in _ENCLOSED.finditer(text)), *addresses)


def touches(stretches: tuple[tuple[int, int], ...], start: int, end: int) -> bool:
    """Whether `start` to `end` shares a character with one of them."""
    return any(first < end and start < last for first, last in stretches)
