"""The words of the clause around a place, by punctuation and conjunctions, and those that come near it."""

import re
from collections.abc import Iterable

from calame.agents.checks.reading import Reading, Word
from calame.text.flat import flat

_BORDER = re.compile(r"[,;:.()]|(?<![\w-])(?:mais|et|car|qui|que|alors|tandis)(?![\w-])")
_AROUND = 10
"""Content words on each side that come near a place."""


def clause_around(reading: Reading, start: int, end: int) -> list[Word]:
    """Content words of the clause around the characters from `start` to `end`, without those between them."""
    text = flat(reading.text)
    first = max((match.end() for match in _BORDER.finditer(text, 0, start)), default=0)
    border = _BORDER.search(text, end)
    last = border.start() if border else len(text)
    return [word for word in reading.words if first <= word.start < last and not start <= word.start < end]


def nearby(reading: Reading, start: int, end: int) -> list[Word]:
    """Content words before and behind a place, wherever clauses end."""
    before = [word for word in reading.words if word.end <= start][-_AROUND:]
    return before + [word for word in reading.words if word.start >= end][:_AROUND]


def common(left: Iterable[Word], right: Iterable[Word]) -> int:
    """How many words of `left` have their like in `right`."""
    known = frozenset(key for word in right for key in word.keys)
    return sum(not word.keys.isdisjoint(known) for word in left)
