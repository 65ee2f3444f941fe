"""Neighbouring figures that make one: ranges, shares, whole numbers with a fraction behind them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from calame.contracts.values import Approximation

_CONNECTOR = re.compile(r" ?(?P<word>a|et|ou|-)(?: |(?<=-))?")
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000, 10_000, 100_000, 10**6})
"""What the press divides by in "trois élèves sur dix"."""
_LEAST_WITHOUT_SCALE = 1000
_MILLION = 10.0**6
"""From here on the first figure of a range is written out in full."""
_LONGEST_LINK = len(" sur ")
_OPENING = re.compile(r"(?<![\w-])(?<!plus )(?<!moins )(?P<word>entre|de|d')(?: les| la)? ?$")
_TIED = re.compile(r"(?<![\w-])(?:sur|pendant|durant) ?$")
"""In front of a length told by its two ends: « sur quatorze à seize »."""
_POINT = " virgule "


@dataclass(frozen=True, slots=True)
class Count:
    """A figure with its scale and unit, before ranges are joined."""

    start: int
    core_end: int
    end: int
    value: float
    scale: float
    unit: str | None
    vague: Approximation
    ordinal: bool
    high: float | None = None


def joined(folded: str, counts: list[Count]) -> Iterator[Count]:
    """Join neighbours into ranges: "de 10 à 12 %", "entre 3 et 5 millions", "deux ou trois ans"."""
    at = 0
    while at < len(counts):
        here = counts[at]
        after = counts[at + 1] if at + 1 < len(counts) else None
        link = _link(folded, here, after) if after else None
        if after is None or link is None:
            yield here
            at += 1
            continue
        if link.is_sum:
            yield replace(here, end=after.end, core_end=after.core_end, value=here.value + link.added, unit=after.unit)
            at += 2
            continue
        if link.is_share:
            yield replace(here, end=after.core_end, value=here.value / after.value, unit=here.unit)
            at += 2
            continue
        low = here.value * _lent(here, after)
        if link.is_range and low < after.value:
            yield replace(after, start=link.start, value=low, high=after.value)
            at += 2
        elif link.shares:
            yield replace(here, value=low, unit=here.unit or after.unit)
            at += 1
        else:
            yield here
            at += 1


def _lent(here: Count, after: Count) -> float:
    """What "3" borrows: "de 3 à 5 millions" is three million; "de 500 000 à 1 million" borrows nothing."""
    if here.scale != 1 or here.value >= _LEAST_WITHOUT_SCALE:
        return 1.0
    written_out = after.scale == 1 and after.value % _MILLION == 0 and 1 <= here.value < after.value / _MILLION
    return _MILLION if written_out and after.value / _MILLION < here.value * 10 else after.scale


@dataclass(frozen=True, slots=True)
class _Link:
    start: int
    is_range: bool
    shares: bool
    is_share: bool = False
    added: float = 0.0
    """What a fraction or decimals add to a whole number."""

    @property
    def is_sum(self) -> bool:
        """Whether the two are one number."""
        return self.added > 0


def _link(folded: str, here: Count, after: Count) -> _Link | None:  # noqa: PLR0911 -- one return for each case
    if added := _added(folded, here, after):
        return _Link(here.start, is_range=False, shares=False, added=added)
    if here.ordinal or after.ordinal or here.high is not None or after.start - here.end > _LONGEST_LINK:
        return None
    if folded[here.end : after.start] == " sur ":
        share = here.value < after.value and after.value in _DENOMINATORS and after.unit is None and here.scale == 1
        return _Link(here.start, is_range=False, shares=False, is_share=True) if share else None
    connector = _CONNECTOR.fullmatch(folded, here.end, after.start)
    if connector is None or (here.unit and here.unit != after.unit):
        return None
    if connector["word"] == "a" and _TIED.search(folded, max(0, here.start - 10), here.start):
        return _Link(here.start, is_range=True, shares=True)
    opening = _OPENING.search(folded, max(0, here.start - 10), here.start)
    opened = opening["word"] if opening else ""
    word = connector["word"]
    if word == "et":
        return _Link(opening.start(), is_range=True, shares=False) if opening and opened == "entre" else None
    if here.unit:
        return None
    measured = after.unit is not None or after.scale > 1
    if word in {"a", "-"}:
        start = opening.start() if opening and word == "a" else here.start
        return _Link(start, is_range=measured or bool(opened and word == "a"), shares=bool(opened) and word == "a")
    return _Link(here.start, is_range=measured or after.value == here.value + 1, shares=True)


def _added(folded: str, here: Count, after: Count) -> float:
    """« Cinq et un quart », « deux virgule cinq »: what the second figure adds to the first, 0 for other pairs."""
    between = folded[here.end : after.start]
    if here.ordinal or here.unit is not None or here.value < 1 or here.value != int(here.value):
        return 0.0
    if between == " et " and 0 < after.value < 1:
        return after.value
    if between == _POINT and after.value == int(after.value) and after.scale == 1:
        return after.value / 10.0 ** len(str(int(after.value)))
    return 0.0
