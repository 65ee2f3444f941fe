"""The days that a date covers, and the lengths of time between dates."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations, pairwise, product
from typing import NamedTuple

from calame.agents.checks.reading import Reading
from calame.contracts import DateMention, Quantity
from calame.text.data.reckoning_words import CONVERSIONS
from calame.text.date_resolution import safe_date, shift_days, shift_months
from calame.text.flat import flat
from calame.text.words import fold

_DAY_HOURS = 24.0
_YEAR_DAYS, _WHOLE_YEAR = 365.25, 365
_LONG_STRETCH = 3660
_EPSILON, _WHOLE, _HALF, _MUCH, _SLACK = 1e-6, 0.0, 0.5, 1.0, 0.1
"""In units of the length of time: how far a rounded one may be from what it rounds."""
_SEASONS = {1: ((12, 1), 121), 2: ((3, 1), 122), 3: ((6, 1), 115), 4: ((9, 1), 112)}
"""First day and length of a season as the press uses the word; a winter is named after its January."""
_PARTS_OF_YEAR = {"start": (1, 4), "middle": (4, 9), "end": (9, 12)}
_PARTS_OF_MONTH = {"start": (1, 10), "middle": (10, 20), "end": (20, 31)}
_THIRDS = ((0, 9), (0, 3), (3, 6), (6, 9))
"""First and last year of a decade, of its beginning, its middle and its end."""
_SIZES = ((1, 1), (2, 31), (32, 366))
"""Days in a day, in up to a month and in up to a year."""
_LINKS = (" a ", " au ", " et ", " jusqu'en ", " jusqu'a ", " jusqu'au ", " a la ", " et le ")


class Stretch(NamedTuple):
    """First and last day."""

    first: date
    last: date

    def holds(self, other: "Stretch") -> bool:
        """Whether all of `other` lies in it."""
        return self.first <= other.first and other.last <= self.last

    @property
    def days(self) -> int:
        """Days in it, at least one."""
        return (self.last - self.first).days + 1


def stretch(day: DateMention, year: int | None = None) -> Stretch | None:
    """The days that a date covers; `year` stands in for one that it leaves out."""
    resolved = day.resolved
    if day.relative is not None:
        return _of_phrase(day, resolved) if resolved else None
    known = day.year or (resolved.year if resolved else None) or year
    if known is None:
        return None
    if day.month is not None:
        return _of_month(known, day.month, day.day, day.part)
    return _of_year(known, day)


def is_as_fine(day: DateMention, other: DateMention) -> bool:
    """Whether both tell a day, or both a month, or both a year."""
    mine, theirs = stretch(day), stretch(other)
    if mine is None or theirs is None:
        return all(one.weekday is not None or one.day is not None for one in (day, other))
    return any(least <= mine.days <= most and least <= theirs.days <= most for least, most in _SIZES)


def _of_month(year: int, month: int, day: int | None, part: str | None) -> Stretch | None:
    first = safe_date(year, month, day or 1)
    if first is None or day is not None:
        return Stretch(first, first) if first else None
    last = monthrange(year, month)[1]
    begin, end = _PARTS_OF_MONTH.get(part or "", (1, 31))
    return Stretch(first.replace(day=begin), first.replace(day=min(end, last)))


def _of_year(year: int, day: DateMention) -> Stretch | None:
    match day.part:
        case "season":
            (month, first), days = _SEASONS[day.ordinal or 1]
            begin = safe_date(year - (day.ordinal == 1), month, first)
            return Stretch(begin, begin + timedelta(days=days)) if begin else None
        case "quarter" | "semester":
            months = 3 if day.part == "quarter" else 6
            return _months(year, 1 + ((day.ordinal or 1) - 1) * months, months)
        case "decade":
            low, high = _THIRDS[day.ordinal or 0]
            begin, end = safe_date(year + low), safe_date(year + high, 12, 31)
        case "century":
            begin, end = safe_date(year), safe_date(year + 99, 12, 31)
        case None:
            begin, end = safe_date(year), safe_date(year, 12, 31)
        case _:
            low, high = _PARTS_OF_YEAR[day.part]
            return _months(year, low, high - low + 1)
    return Stretch(begin, end) if begin and end else None


def _months(year: int, month: int, count: int) -> Stretch | None:
    first = safe_date(year, month) if 1 <= month <= 12 else None  # noqa: PLR2004 -- months of a year
    after = shift_months(first, count) if first else None
    return Stretch(first, after - timedelta(days=1)) if first and after else None


def _of_phrase(day: DateMention, resolved: date) -> Stretch | None:
    words = flat(day.text).split()
    if day.part == "season":
        return _of_year(resolved.year, day)
    if {"an", "annee", "l'an", "l'annee"} & set(words):
        return Stretch(resolved.replace(month=1, day=1), resolved.replace(month=12, day=31))
    if day.month is not None or "mois" in words:
        return _of_month(resolved.year, resolved.month, day.day, day.part)
    if ("semaine" in words or "week-end" in words) and day.weekday is None:
        end = shift_days(resolved, 6 if "semaine" in words else 1)
        return Stretch(resolved, end) if end else None
    return Stretch(resolved, resolved)


def stretches(reading: Reading, year: int | None = None) -> Iterator[Stretch]:
    """What the dates of a sentence cover, two of them that are linked also together: de janvier à juin."""
    text = flat(reading.text)
    found = [(day, covered) for day in reading.dates if (covered := stretch(day, year))]
    yield from (covered for _, covered in found)
    for (left, begins), (right, ends) in pairwise(found):
        if text[left.end : right.start] in _LINKS and begins.first <= ends.last:
            yield Stretch(begins.first, ends.last)


def lies_between(length: Quantity, groups: Sequence[Sequence[Stretch]], told: Sequence[Stretch]) -> bool:
    """Whether a length of time is that between two days of one of `groups`, or between one of them and a told one."""
    base, hours = CONVERSIONS.get(fold(length.unit or ""), ("", 0.0))
    if base != "heure" or length.high is not None:
        return False
    unit = hours / _DAY_HOURS
    days = [day for group in groups for day in group]
    pairs = [*(pair for group in groups for pair in combinations(group, 2)), *product(days, told)]
    return any(_spans(length, unit, *sorted(pair)) for pair in pairs) or any(
        1 < day.days < _LONG_STRETCH and _is_length(length, unit, day.days) for day in days
    )


def are_apart(length: Quantity, one: Stretch, other: Stretch) -> bool:
    """Whether a length of time is that from `one` to `other`."""
    base, hours = CONVERSIONS.get(fold(length.unit or ""), ("", 0.0))
    return base == "heure" and length.high is None and _spans(length, hours / _DAY_HOURS, *sorted((one, other)))


def is_ago(length: Quantity, days: Sequence[Stretch], now: date | None) -> bool:
    """Whether a length of time is that from one of `days` to today, or from today to it."""
    base, hours = CONVERSIONS.get(fold(length.unit or ""), ("", 0.0))
    if base != "heure" or length.high is not None or now is None:
        return False
    today = Stretch(now, now)
    unit = hours / _DAY_HOURS
    return any(_spans(length, unit, *sorted((day, today)), unfinished=True) for day in days)


def _spans(length: Quantity, unit: float, first: Stretch, last: Stretch, *, unfinished: bool = False) -> bool:
    """Years are counted by their number where one of the dates is no more exact than that."""
    if max(first.days, last.days) >= _WHOLE_YEAR and unit >= _WHOLE_YEAR:
        apart = (last.first.year - first.first.year) / round(unit / _YEAR_DAYS)
        return any(_is_round(length, years) for years in (apart, apart + (-1 if unfinished else 1)) if years > 0)
    if max(first.days, last.days) > 2 * unit and unit > 1:
        return False
    least, most = (last.first - first.last).days, (last.last - first.first).days + 1
    if least == most - 1:
        return _is_length(length, unit, least) or _is_length(length, unit, most)
    return least > 0 and any(_is_length(length, unit, days) for days in (least, (least + most) // 2, most))


def _is_round(length: Quantity, value: float) -> bool:
    """Whole years, days: an exact number is that one."""
    return _is_within(length, value - length.value, 0.0, _WHOLE)


def _is_length(length: Quantity, unit: float, days: int) -> bool:
    """Days as told in a longer unit: rounded to the nearest one, or down to the whole ones."""
    value = days / unit
    if unit <= 1:
        return _is_round(length, value)
    return _is_within(length, value - length.value, _HALF, 1 - _EPSILON if length.value > 1 else _HALF)


def _is_within(length: Quantity, gap: float, below: float, above: float) -> bool:
    """Whether a gap is what the words around a length of time allow."""
    around = max(min(_HALF, length.value / 4), length.value / 10)
    beyond = max(_MUCH, length.value / 5)
    match length.approximation:
        case "exact":
            return -below - _EPSILON <= gap <= above + _EPSILON
        case "about":
            return abs(gap) <= around
        case "more_than" | "at_least":
            return -_SLACK <= gap <= beyond
        case "less_than" | "at_most":
            return -_SLACK <= -gap <= beyond


def moved(day: Stretch, length: Quantity, sign: int) -> Stretch | None:
    """A stretch later or earlier by a length of time."""
    unit, value = fold(length.unit or ""), length.value
    days = {"jour": 1, "semaine": 7}.get(unit)
    months = {"mois": 1, "trimestre": 3, "semestre": 6, "an": 12, "annee": 12}.get(unit)
    if days is not None:
        ends = (shift_days(day.first, round(sign * value * days)), shift_days(day.last, round(sign * value * days)))
    elif months is not None:
        ends = tuple(shift_months(end, round(sign * value * months)) for end in day)  # type: ignore[assignment]  # a stretch has two ends
    else:
        return None
    first, last = ends
    return Stretch(first, last) if first and last else None
