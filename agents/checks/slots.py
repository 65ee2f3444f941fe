"""Whether two passages stand in the same place of two sentences: tells a replaced name or figure from a moved one."""

from collections.abc import Iterable

from calame.agents.checks.reading import Reading, overlap
from calame.text.words import fold

_ENOUGH = 2
"""Equal neighbours, left and right together, that make the same place."""
_REACH = 3
_BORDER = "\n"


def same_slot(left: Reading, here: tuple[int, int], right: Reading, there: tuple[int, int]) -> bool:
    """Whether the words next to `here` in `left` are those next to `there` in `right`."""
    before, after = _neighbours(left, here)
    other_before, other_after = _neighbours(right, there)
    return _run(before, other_before) + _run(after, other_after) >= _ENOUGH


def _neighbours(reading: Reading, place: tuple[int, int]) -> tuple[list[str], list[str]]:
    tokens = [token for token in reading.analysis.tokens if not overlap((token.start, token.end), place)]
    before = [fold(token.text) for token in tokens if token.end <= place[0]]
    after = [fold(token.text) for token in tokens if token.start >= place[1]]
    return [*before[: -_REACH - 1 : -1], _BORDER], [*after[:_REACH], _BORDER]


def _run(ours: Iterable[str], theirs: Iterable[str]) -> int:
    count = 0
    for mine, other in zip(ours, theirs, strict=False):
        if mine != other:
            break
        count += 1
    return count
