"""Dates told in another way: a season for its month, the end of the year for December, two years later for 2025."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from calame.agents.checks.bounds import bound_of, is_denied
from calame.agents.checks.case import DraftSentence
from calame.agents.checks.ends import ends
from calame.agents.checks.reading import Reading
from calame.agents.checks.reckoning import lengths
from calame.agents.checks.stretches import Stretch, are_apart, moved, stretch, stretches
from calame.contracts import DateMention, Quantity
from calame.text.data.calendar_words import ANAPHORIC_DAYS
from calame.text.data.reckoning_words import CONVERSIONS
from calame.text.date_resolution import shift_days
from calame.text.flat import flat
from calame.text.words import fold

_BACK = re.compile(r"^(?:il y a|voici|voila)|(?:plus tot|auparavant|avant)$")
_YEAR_HOURS, _MONTH_HOURS, _LONG = 8000.0, 700.0, 200
_NAMED = frozenset({"season", "quarter", "semester", "century"})
_BESIDE = len(", soit le ")
_FROM_NOW = ("il y a", "voici", "voila", "dans", "d'ici")
_IN_A_ROW = re.compile(r"^(?: [a-z]+)? (?:consecuti|d'affilee|de suite|de rang|successi)")
_NOW = re.compile(r"^aujourd'hui|^cette (?:annee|semaine)|^ce (?:mois|jour)")


def is_told_otherwise(
    found: DraftSentence,
    day: DateMention,
    earlier: Sequence[Reading],
    readings: Sequence[Reading],
    everywhere: Sequence[Reading],
    *,
    reckon: bool,
) -> bool:
    """Whether the evidence gives the date `day` in a finer, a coarser but equal, or a relative way."""
    year = found.reading.published.year if found.reading.published else None
    if day.relative is not None and (length := _length(day)) is not None:
        return _is_at_distance(found, day, length, earlier) or _is_named_so(found, day, length, everywhere)
    if _is_now(found, day) or _is_in_a_row(day, readings):
        return True
    mine = stretch(day, year)
    if mine is None or (day.weekday is not None and mine.first.weekday() != day.weekday):
        return False
    if _hangs(found, mine, readings) or _is_year_end(found, day, mine, readings):
        return True
    named = day.part in _NAMED and any(other.part == day.part for reading in readings for other in reading.dates)
    covered = any(_covers(day, mine, reading, year) for reading in readings)
    return (covered and not named) or (reckon and _is_reckoned(found, day, mine))


def _is_year_end(found: DraftSentence, day: DateMention, mine: Stretch, readings: Sequence[Reading]) -> bool:
    """« Fin décembre », « avant 2027 » for the end of the year, « fin juin » for that of the month."""
    now = found.reading.published
    if now is None:
        return False
    before = bound_of(found.reading, day.start) == "until" and not is_denied(found.reading, day.start)
    next_year = before and day.month is None and day.part is None and day.year == now.year + 1
    for reading in readings:
        for end in ends(reading):
            month = {"annee": 12, "mois": now.month}.get(end.unit)
            if end.part != "end" or month is None:
                continue
            same = day.month == month and mine.last == _last_of(now, month) and (day.part == "end" or day.day)
            if same or (next_year and end.unit == "annee" and bound_of(reading, end.start) == "until"):
                return True
    return False


def _last_of(now: date, month: int) -> date:
    return date(now.year, month, monthrange(now.year, month)[1])


def _hangs(found: DraftSentence, mine: Stretch, readings: Sequence[Reading]) -> bool:
    """Whether the evidence tells the day from another one: « dès le lendemain » of what it dates beside or before."""
    before = [source.reading for source in reversed(found.context)]
    for reading in readings:
        for other in reading.dates:
            days = ANAPHORIC_DAYS.get(flat(other.text))
            beside = [day.resolved for day in reading.dates if day.resolved and day is not other]
            anchors = beside or [
                *next((told for near in before if (told := _resolved(near))), []),
                *(day for near in found.evidence for day in _resolved(near.reading)),
            ]
            if days is not None and any(mine == _day(anchor, days) for anchor in anchors):
                return True
    return False


def _resolved(reading: Reading) -> list[date]:
    return [day.resolved for day in reading.dates if day.resolved]


def _day(anchor: date, days: int) -> Stretch | None:
    moved_to = shift_days(anchor, days)
    return Stretch(moved_to, moved_to) if moved_to else None


def _length(day: DateMention) -> Quantity | None:
    found = lengths(day) if flat(day.text) not in ANAPHORIC_DAYS else ()
    return found[0] if len(found) == 1 else None


def _covers(day: DateMention, mine: Stretch, source: Reading, year: int | None) -> bool:
    """Whether it is a longer stretch that holds a day of the source, or the same one."""
    for theirs in stretches(source, year):
        if mine == theirs:
            return True
        wide = day.day is None and day.weekday is None and (day.relative is None or mine.days > 1)
        if wide and mine.holds(theirs):
            return True
    return any(mine.first == theirs.first or mine.last == theirs.last for theirs in _ends(day, source, year))


def _ends(day: DateMention, source: Reading, year: int | None) -> Iterator[Stretch]:
    """Quarters and halves of a year, whose first and last month may be told: « de janvier à juin »."""
    if day.month is not None and day.day is None and day.part is None:
        for other in source.dates:
            if other.part in {"quarter", "semester"} and (covered := stretch(other, year)):
                yield covered


def _is_in_a_row(day: DateMention, readings: Sequence[Reading]) -> bool:
    """« En 2023 et en 2024 » where the evidence tells of 2025 as the third year in a row."""
    if day.year is None or day.month is not None or day.part is not None:
        return False
    for reading in readings:
        text = flat(reading.text)
        last = [other.year for other in reading.dates if other.year]
        counts = [figure.value for figure in reading.figures if _IN_A_ROW.match(text[figure.end :])]
        if any(0 < year - day.year < count for year in last for count in counts):
            return True
    return False


def _is_now(found: DraftSentence, day: DateMention) -> bool:
    """« Aujourd'hui » and « cette année » beside what the source tells of no other day."""
    if not _NOW.search(flat(day.text)):
        return False
    closest = found.evidence[0].reading
    nowadays = flat(day.text) == "aujourd'hui"
    return all(nowadays and other.month is not None and other.day is None for other in closest.dates)


def _is_at_distance(found: DraftSentence, day: DateMention, length: Quantity, earlier: Sequence[Reading]) -> bool:
    """« Deux jours plus tard »: that long after a day told before it, or from today, there is a day of the evidence."""
    text = flat(day.text)
    sign = -1 if _BACK.search(text) else 1
    now = found.reading.published
    anchors: list[Stretch] = [Stretch(now, now)] if now and text.startswith(_FROM_NOW) else []
    if not anchors:
        anchors = [covered for reading in (found.reading, *earlier) for covered in stretches(reading)]
    given = [covered for source in found.evidence for covered in stretches(source.reading)]
    return any(_is_apart(anchor, other, length, sign) for anchor in anchors for other in given)


def _is_named_so(found: DraftSentence, day: DateMention, length: Quantity, everywhere: Sequence[Reading]) -> bool:
    """« Dix-neuf jours plus tôt, le 20 mai »: the day is named beside, and the sources have one so long after."""
    beside = next((other for other in found.reading.dates if 0 <= other.start - day.end <= _BESIDE), None)
    mine = stretch(beside) if beside else None
    if mine is None:
        return False
    sign = 1 if _BACK.search(flat(day.text)) else -1
    return any(_is_apart(mine, other, length, sign) for reading in everywhere for other in stretches(reading))


def _is_apart(anchor: Stretch, other: Stretch, length: Quantity, sign: int) -> bool:
    ahead = (other.first - anchor.first).days * sign
    return ahead > 0 and are_apart(length, anchor, other)


def _is_reckoned(found: DraftSentence, day: DateMention, mine: Stretch) -> bool:
    """« À l'été 2026 » for what began in January 2024 and lasts thirty months; 2025 for « un an plus tôt »."""
    if day.relative is not None:
        return False
    readings = [source.reading for source in found.evidence]
    lasting = [figure for reading in readings for figure in reading.figures if _is_time(figure)]
    apart = [length for reading in readings for other in reading.dates if other.relative for length in lengths(other)]
    near = [*readings, *(source.reading for source in found.context[-1:])]
    starts = [covered for reading in near for covered in stretches(reading)]
    if not starts:
        starts = _today(found.reading.published)
    fitting = [length for length in (*lasting, *apart) if _is_as_long(length, mine)]
    ends = (moved(start, length, sign) for start in starts for length in fitting for sign in (1, -1))
    return any(end is not None and _meets(day, mine, end) for end in ends)


def _today(now: date | None) -> list[Stretch]:
    return [Stretch(now, now)] if now else []


def _is_time(figure: Quantity) -> bool:
    return CONVERSIONS.get(fold(figure.unit or ""), ("", 0))[0] == "heure" and figure.high is None


def _is_as_long(length: Quantity, mine: Stretch) -> bool:
    """Whether a length is told in a unit fit for a stretch: days do not lead to a year, nor years to a day."""
    hours = CONVERSIONS[fold(length.unit or "")][1]
    return hours >= _YEAR_HOURS if mine.days > _LONG else hours >= _MONTH_HOURS if mine.days > 1 else True


def _meets(day: DateMention, mine: Stretch, end: Stretch) -> bool:
    """Whether a reckoned stretch is the one that is told, as far as it is exact."""
    if mine.holds(end):
        return True
    return end.holds(mine) and day.year == end.first.year and day.month is None
