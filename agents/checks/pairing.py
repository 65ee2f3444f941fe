"""Which figure belongs to what: two figures of one sentence that have changed places."""

import math
from collections.abc import Iterator
from itertools import pairwise

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.fitting import may_add
from calame.agents.checks.operands import counted
from calame.agents.checks.reading import Reading, Word, overlap
from calame.contracts import Quantity
from calame.text.data.measure_units import MEASURE_UNITS
from calame.text.data.reckoning_words import STATING_VERBS
from calame.text.words import fold

Keys = frozenset[str]
_NEXT = 1
"""Content words beside a figure that tell what it belongs to."""


def exchanged(found: DraftSentence) -> Iterator[Fault]:
    """« L'Allemagne 30 %, la France 45 % » where the evidence has it the other way round."""
    ours = counted(found.reading)
    for left, right in pairwise(ours):
        if not may_add(left, right) or math.isclose(left.value, right.value):
            continue
        if any(_is_crossed(found.reading, (left, right), source.reading) for source in found.evidence):
            told = found.reading.text[left.start : right.end]
            message = f"Les deux chiffres ont changé de place\u00a0: {show(told)}."
            yield against(found, message, "Rendre à chacun son chiffre.", start=left.start, end=right.end)


def _is_crossed(draft: Reading, pair: tuple[Quantity, Quantity], source: Reading) -> bool:
    """Whether the words in front of, or behind, each figure stand by the other one in the source."""
    theirs = [_same(source, figure) for figure in pair]
    if None in theirs:
        return False
    one, other = theirs[0], theirs[1]
    if one is None or other is None or not may_add(one, other):
        return False
    sides = [[side(draft, pair[0]), side(draft, pair[1]), side(source, one), side(source, other)] for side in _SIDES]
    straight = any((left & first) - (right & second) for left, right, first, second in sides)
    return not straight and any(_cross(*four) for four in sides)


def _same(reading: Reading, figure: Quantity) -> Quantity | None:
    same = [other for other in counted(reading) if math.isclose(other.value, figure.value) and may_add(other, figure)]
    return same[0] if len(same) == 1 else None


def _cross(left: Keys, right: Keys, one: Keys, other: Keys) -> bool:
    """Whether what goes with the left figure goes with the other one in the source, and the other way round."""
    mine, yours = left - right, right - left
    return bool(mine & (other - one)) and bool(yours & (one - other)) and not mine & one and not yours & other


def _before(reading: Reading, figure: Quantity) -> Keys:
    """The last words between the figure before and this one."""
    start = max((other.end for other in counted(reading) if other.end <= figure.start), default=0)
    return _keys(_words(reading, start, figure.start)[-_NEXT:])


def _behind(reading: Reading, figure: Quantity) -> Keys:
    """The first words between this figure and the next one."""
    end = min((other.start for other in counted(reading) if other.start >= figure.end), default=len(reading.text))
    return _keys(_words(reading, figure.end, end)[:_NEXT])


_SIDES = (_before, _behind)


def _words(reading: Reading, start: int, end: int) -> list[Word]:
    return [
        word
        for word in reading.words
        if start <= word.start < end
        and fold(reading.text[word.start : word.end]) not in MEASURE_UNITS
        and word.keys.isdisjoint(STATING_VERBS)
        and not any(overlap((word.start, word.end), (day.start, day.end)) for day in reading.dates)
    ]


def _keys(words: list[Word]) -> Keys:
    return frozenset(key for word in words for key in word.keys)
