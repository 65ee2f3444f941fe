"""A figure of the draft beside the figures that it may have been worked out from."""

import math
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations

from calame.agents.checks.fitting import may_add
from calame.agents.checks.reading import Reading
from calame.agents.checks.value_keys import is_number
from calame.contracts import Quantity
from calame.text.flat import flat

_MOST = 8
"""Figures of one sentence that are reckoned with."""
_MARKS = (", ", "; ", ": ")
_BEFORE, _BEHIND = 70, 45
"""Characters around a figure in which a word shows how it was worked out."""


@dataclass(frozen=True)
class Working:
    """A figure of the draft beside what it may have been worked out from."""

    figure: Quantity
    draft: Reading
    readings: tuple[Reading, ...]
    """The evidence, the closest sentence first."""
    near: tuple[Reading, ...]
    """The sentences around the evidence."""

    @cached_property
    def words(self) -> str:
        """The words around the figure, folded."""
        text = flat(self.draft.text)
        return text[max(0, self.figure.start - _BEFORE) : self.figure.end + _BEHIND]

    @cached_property
    def clause(self) -> str:
        """Those of its own clause."""
        text = flat(self.draft.text)
        start = max(text.rfind(mark, 0, self.figure.start) for mark in _MARKS)
        ends = [at for mark in _MARKS if (at := text.find(mark, self.figure.end)) >= 0]
        return text[max(0, start, self.figure.start - _BEFORE) : min([*ends, self.figure.end + _BEHIND])]

    @cached_property
    def pairs(self) -> tuple[tuple[Quantity, Quantity], ...]:
        """Two figures of one sentence of the evidence, in both orders, and one of it with one told beside."""
        inside = [pair for reading in self.readings for pair in permutations(counted(reading), 2)]
        own = [figure for figure in counted(self.draft) if figure.start != self.figure.start]
        around = [other for reading in (*self.readings, *self.near) for other in counted(reading)]
        told = [other for other in around if any(_is_same(mine, other) for mine in own)]
        others = [other for reading in self.readings for other in counted(reading)]
        across = [pair for one in told for other in (*others, *around) for pair in ((one, other), (other, one))]
        return (*inside, *across)


def counted(reading: Reading) -> list[Quantity]:
    """The figures of a sentence that can be reckoned with."""
    ends = (end for figure in reading.figures if not figure.ordinal for end in _ends(figure))
    return list(ends)[:_MOST]


def is_told_alike(draft: Reading, source: Reading) -> bool:
    """« Quatre des neuf lanternes sont allumées » where five are: what is said of the one is said of the other."""
    return all(not word.keys.isdisjoint(source.vocabulary) or is_number(word.keys) for word in draft.words)


def _ends(figure: Quantity) -> tuple[Quantity, ...]:
    if figure.high is None:
        return (figure,)
    return tuple(figure.model_copy(update={"value": end, "high": None}) for end in (figure.value, figure.high))


def _is_same(left: Quantity, right: Quantity) -> bool:
    return math.isclose(left.value, right.value) and may_add(left, right)
