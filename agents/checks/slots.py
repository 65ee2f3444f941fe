"""Whether two passages stand in the same place of two sentences: tells a replaced name or figure from a moved one."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from calame.agents.checks.reading import Reading
from calame.text.words import fold

_ENOUGH = 2
"""Equal neighbours, left and right together, that make the same place."""
_CERTAIN = 3
"""The same when the passage also stands elsewhere in the source: moved, or put in another's place?"""
_REACH = 5


class Passage(Protocol):
    """Anything with a place in a text."""

    @property
    def start(self) -> int:
        """First character."""
        ...

    @property
    def end(self) -> int:
        """After the last character."""
        ...


PassageT = TypeVar("PassageT", bound=Passage)


def supplanted(
    draft: Reading, passage: Passage, source: Reading, rivals: Sequence[PassageT], own: Sequence[Passage]
) -> PassageT | None:
    """The passage of `source` in whose place `passage` stands; `own` are those it may rightly retell."""
    need = _CERTAIN if own else _ENOUGH
    need = max([need, *(1 + likeness(draft, passage, source, other) for other in own)])
    return next((rival for rival in rivals if likeness(draft, passage, source, rival) >= need), None)


def likeness(left: Reading, here: Passage, right: Reading, there: Passage) -> int:
    """How many words next to `here` in `left`, on both sides, are those next to `there` in `right`."""
    before, after = _neighbours(left, (here.start, here.end))
    other_before, other_after = _neighbours(right, (there.start, there.end))
    return _run(before, other_before) + _run(after, other_after)


def _neighbours(reading: Reading, place: tuple[int, int]) -> tuple[list[str], list[str]]:
    tokens = reading.analysis.tokens
    first = bisect_right(reading.ends, place[0])
    last = bisect_left(reading.starts, place[1])
    before = [fold(token.text) for token in reversed(tokens[max(0, first - _REACH) : first])]
    return before, [fold(token.text) for token in tokens[last : last + _REACH]]


def _run(ours: Iterable[str], theirs: Iterable[str]) -> int:
    """Equal words in a row; marks and the ends of a sentence are the same everywhere and say nothing."""
    count = 0
    for mine, other in zip(ours, theirs, strict=False):
        if mine != other:
            break
        count += any(character.isalnum() for character in mine)
    return count
