"""Whether two figures, days or hours can both be right."""

from collections.abc import Sequence

from calame.contracts import DateMention, Quantity
from calame.text.data.calendar_words import FIXED
from calame.text.data.measure_units import HOURS_IN
from calame.text.flat import flat
from calame.text.hours import Hour

_TOLERANCE = 0.1
"""How far a figure said to be about right may be from the other (share of the greater)."""
_ROUNDING = 0.03
"""How far an exact figure may be from the rounder one that stands for it."""
_SPARE_DIGITS = 2
"""Significant digits that the exact figure has more than the rounded one, at least."""
_VAGUE_HOUR = 45
"""Minutes by which « vers 16 heures » may miss the time."""


def compatible(one: Quantity, other: Quantity) -> bool:
    """Whether both figures can be right, their approximations considered."""
    low, high = _range(one)
    other_low, other_high = _range(other)
    return (low <= other_high and other_low <= high) or _is_rounded(one, other) or _is_rounded(other, one)


def _range(quantity: Quantity) -> tuple[float, float]:
    factor = HOURS_IN.get(flat(quantity.unit or ""), 1.0)
    low = quantity.value * factor
    top = (quantity.high if quantity.high is not None else quantity.value) * factor
    match quantity.approximation:
        case "about":
            return low * (1 - _TOLERANCE), top * (1 + _TOLERANCE)
        case "more_than" | "at_least":
            return low, float("inf")
        case "less_than" | "at_most":
            return float("-inf"), top
        case _:
            return low, top


def _is_rounded(rough: Quantity, exact: Quantity) -> bool:
    """Whether an unmarked round figure tells the other: 200 for 198, not 20 for 23."""
    if rough.high is not None or exact.high is not None or not exact.value:
        return False
    near = abs(rough.value - exact.value) <= _ROUNDING * abs(exact.value)
    return near and _digits(exact.value) - _digits(rough.value) >= _SPARE_DIGITS


def _digits(value: float) -> int:
    return len(f"{value:.12g}".split("e")[0].replace(".", "").strip("-0"))


def days_differ(one: DateMention, other: DateMention) -> bool:
    """Whether two dates of the same grain are not the same."""
    fields = [(one.year, other.year), (one.month, other.month), (one.day, other.day), (one.weekday, other.weekday)]
    known = [(first, second) for first, second in fields if first is not None and second is not None]
    if one.part and other.part and (one.part, one.ordinal) != (other.part, other.ordinal):
        return True
    if one.relative and other.relative and one.weekday is not None and one.weekday == other.weekday:
        return False
    spelled = one.day is not None and other.day is not None
    if not spelled and one.resolved and other.resolved and is_day(one) and is_day(other):
        return one.resolved != other.resolved
    if not known or (one.day is None) != (other.day is None):
        return False
    return any(first != second for first, second in known)


def is_day(day: DateMention) -> bool:
    """Whether the mention means one day."""
    return day.day is not None or day.weekday is not None or (day.relative in FIXED and day.part is None)


def all_differ(ours: Sequence[DateMention], theirs: Sequence[DateMention]) -> bool:
    """Whether no day of one telling is a day of the other; a stretch holds the days between its ends."""
    if not ours or not theirs or not all(days_differ(one, other) for one in ours for other in theirs):
        return False
    return not (_holds(ours, theirs) or _holds(theirs, ours))


def _holds(stretch: Sequence[DateMention], days: Sequence[DateMention]) -> bool:
    """Whether a day lies between the first and the last of a stretch."""
    keys = [_key(day) for day in (*stretch, *days)]
    if len(stretch) < 2 or None in keys:  # noqa: PLR2004 - a stretch has two ends
        return False
    known = [key for key in keys if key is not None]
    ends = known[: len(stretch)]
    return any(min(ends) < key < max(ends) for key in known[len(stretch) :])


def _key(day: DateMention) -> tuple[int, int] | None:
    if day.resolved:
        return day.resolved.month, day.resolved.day
    return None if day.month is None or day.day is None else (day.month, day.day)


def hours_differ(one: Sequence[Hour], other: Sequence[Hour], *, vague: bool) -> bool:
    """Whether no hour of one telling can be an hour of the other."""
    if not one or not other:
        return False
    slack = _VAGUE_HOUR if vague else 0
    near = any(first.agrees(second) or _apart(first, second) <= slack for first in one for second in other)
    spans = any(
        len(wide) > 1 and min(h.minutes for h in wide) <= hour.minutes <= max(h.minutes for h in wide)
        for wide, narrow in ((one, other), (other, one))
        for hour in narrow
    )
    return not near and not spans


def _apart(one: Hour, other: Hour) -> int:
    """Minutes between two hours around the clock; of twelve hours where the half of the day is not sure."""
    clock = 1440 if one.exact and other.exact else 720
    gap = abs(one.minutes - other.minutes) % clock
    return min(gap, clock - gap)
