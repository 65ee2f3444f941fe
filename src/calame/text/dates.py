"""Dates, parts of dates and relative dates of a French text."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypedDict, Unpack, cast

from calame.contracts.values import DateMention
from calame.text import date_patterns as patterns
from calame.text.data.calendar_words import (
    DAY_UNITS,
    DECADES,
    FIXED,
    FORWARD_PREPOSITIONS,
    FUTURE_CUES,
    MONTH_ABBREVIATIONS,
    MONTH_UNITS,
    MONTHS,
    NOT_YEAR_CUES,
    ORDINAL_STRETCHES,
    PARTS,
    PAST_CUES,
    SEASONS,
    SHORT_UNITS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
    YEAR_CUES,
)
from calame.text.data.measures import NOT_COUNTED
from calame.text.date_resolution import (
    Anchor,
    first_of,
    safe_date,
    season_start,
    shift_days,
    shift_months,
    weekday_date,
    with_weekday,
    without_year,
)
from calame.text.flat import flat
from calame.text.numerals import parse_numeral, parse_roman

Part = Literal["start", "middle", "end", "quarter", "semester", "season", "decade", "century"]


class _Fields(TypedDict, total=False):
    year: int | None
    month: int | None
    day: int | None
    weekday: int | None
    part: Part | None
    ordinal: int | None
    relative: str | None
    resolved: date | None


@dataclass(frozen=True, slots=True)
class _Reading:
    """The text being read and the match at hand."""

    text: str
    folded: str
    published: date | None
    match: re.Match[str]

    def get(self, group: str) -> str | None:
        return self.match.groupdict().get(group)

    def number(self, group: str) -> int | None:
        value = self.get(group)
        return int(value) if value and value.isdigit() else None

    @property
    def anchor(self) -> Anchor:
        return Anchor(self.folded, self.match.start(), self.match.end(), self.published)

    def mention(self, **fields: Unpack[_Fields]) -> DateMention:
        start, end = self.match.span()
        return DateMention(text=self.text[start:end], start=start, end=end, **fields)

    def phrase(self) -> str:
        """The matched words in lower case with plain apostrophes and spaces."""
        return " ".join(self.text[self.match.start() : self.match.end()].lower().replace("’", "'").split())


_Reader = Callable[[_Reading], DateMention | None]


def date_mentions(text: str, published: date | None = None) -> tuple[DateMention, ...]:
    """Every date of `text`, in order, without overlaps.

    Args:
        text: any text.
        published: day of publication; without it, a date that hangs on it stays unresolved.
    """
    folded = flat(text)
    found: list[tuple[int, int, int, DateMention]] = []
    for rank, (pattern, reader) in enumerate(_READERS):
        for match in pattern.finditer(folded):
            mention = reader(_Reading(text, folded, published, match))
            if mention is not None:
                found.append((mention.start, -mention.end, rank, mention))
    return tuple(_without_overlaps(sorted(found, key=lambda item: item[:3])))


def _without_overlaps(found: list[tuple[int, int, int, DateMention]]) -> Iterator[DateMention]:
    reached = 0
    for start, _, _, mention in found:
        if start >= reached:
            reached = mention.end
            yield mention


def _month(word: str | None) -> int | None:
    key = (word or "").rstrip(".")
    return MONTHS.get(key) or MONTH_ABBREVIATIONS.get(key)


def _weekday(word: str | None) -> int | None:
    key = (word or "").rstrip(".")
    return WEEKDAYS.get(key, WEEKDAY_ABBREVIATIONS.get(key))


def _day(word: str | None) -> int | None:
    if word in {"1er", "premier"}:
        return 1
    value = int(word) if word and word.isdigit() else parse_numeral(word or "")
    return value if value and 1 <= value <= 31 else None  # noqa: PLR2004 -- days of a month


def _read_numeric(reading: _Reading) -> DateMention | None:
    """07/03/2024, 7.3.24, 2024-03-07; the day comes first unless the year does."""
    day, month, year = reading.number("day"), reading.number("month"), reading.number("year")
    if not day or not month or not 1 <= month <= 12 or not 1 <= day <= 31:  # noqa: PLR2004 -- calendar bounds
        return None
    if year is None:
        return reading.mention(month=month, day=day, resolved=without_year(reading.anchor, month, day, None))
    if year < 100:  # noqa: PLR2004 -- two-digit year
        year += 2000 if year < 70 else 1900  # noqa: PLR2004 -- the pivot POSIX uses
    return reading.mention(year=year, month=month, day=day, resolved=safe_date(year, month, day))


def _read_day(reading: _Reading) -> DateMention | None:
    """7 mars 2024, lundi 7 mars, 1er mai; the first half of "du 3 au 5 mars" borrows what it lacks."""
    day = _day(reading.get("day"))
    month = _month(reading.get("month") or reading.get("later_month"))
    if day is None or month is None:
        return None
    year = reading.number("year") or reading.number("later_year")
    weekday = _weekday(reading.get("weekday"))
    resolved = safe_date(year, month, day) if year else None
    if year is None and weekday is not None:
        resolved = with_weekday(reading.published, weekday, day, month)
    if year is None and resolved is None:
        resolved = without_year(reading.anchor, month, day, None)
    return reading.mention(year=year, month=month, day=day, weekday=weekday, resolved=resolved)


def _read_weekday_and_day(reading: _Reading) -> DateMention | None:
    """Samedi 12: the nearest such day."""
    day, weekday = _day(reading.get("day")), _weekday(reading.get("weekday"))
    if day is None or weekday is None:
        return None
    resolved = with_weekday(reading.published, weekday, day, None)
    return reading.mention(day=day, weekday=weekday, relative=reading.phrase(), resolved=resolved)


def _read_month(reading: _Reading) -> DateMention | None:
    """Mars 2024, début mars, mi-mars, en décembre dernier."""
    word = reading.get("month") or ""
    month, year = _month(word), reading.number("year")
    if month is None or (not year and _is_name(reading, "month")):
        return None
    part = cast("Part | None", PARTS.get(reading.get("part") or ""))
    if year:
        return reading.mention(year=year, month=month, part=part, resolved=first_of(year, month, None, part))
    moved = reading.get("moved")
    resolved = without_year(reading.anchor, month, None, part)
    if moved in FUTURE_CUES and resolved and reading.published and resolved <= reading.published:
        resolved = first_of(resolved.year + 1, month, None, part)
    relative = reading.phrase() if moved else None
    return reading.mention(month=month, part=part, relative=relative, resolved=resolved)


def _is_name(reading: _Reading, group: str) -> bool:
    """Whether the word is written with a capital within a sentence, as the planet Mars is."""
    start = reading.match.start(group)
    if not reading.text[start].isupper():
        return False
    return not patterns.SENTENCE_START.search(reading.folded, max(0, start - 40), start)


def _read_part_of_year(reading: _Reading) -> DateMention | None:
    year = reading.number("year")
    part = cast("Part", PARTS[reading.get("part") or ""])
    return reading.mention(year=year, part=part, resolved=first_of(year or 0, None, None, part))


def _read_stretch(reading: _Reading) -> DateMention | None:
    """Premier semestre 2023, deuxième trimestre, T3 2024."""
    rank = ORDINAL_STRETCHES.get(reading.get("rank") or "") or reading.number("short_rank")
    year = reading.number("year")
    semester = (reading.get("kind") or "").startswith("semestre")
    if rank is None or rank > (2 if semester else 4):
        return None
    known = year or (reading.published.year if reading.published else None)
    resolved = safe_date(known, 1 + (rank - 1) * (6 if semester else 3)) if known else None
    return reading.mention(year=year, part="semester" if semester else "quarter", ordinal=rank, resolved=resolved)


def _read_season(reading: _Reading) -> DateMention | None:
    season = SEASONS[reading.get("season") or ""]
    year, moved = reading.number("year"), reading.get("moved")
    words = reading.match.group()
    if not year and (words == "ete" or words.startswith("d'")):
        return None
    if year:
        return reading.mention(year=year, part="season", ordinal=season, resolved=season_start(year, season))
    hangs = moved is not None or words.startswith("ce")
    if not hangs:
        return reading.mention(part="season", ordinal=season)
    resolved = _season_near(reading.published, season, moved)
    return reading.mention(part="season", ordinal=season, relative=reading.phrase(), resolved=resolved)


def _season_near(published: date | None, season: int, moved: str | None) -> date | None:
    if published is None:
        return None
    starts = [start for step in (-1, 0, 1) if (start := season_start(published.year + step, season))]
    if moved in FUTURE_CUES:
        return next((start for start in starts if start > published), None)
    if moved in PAST_CUES:
        ended = [start for start in starts if (published - start).days > 90]  # noqa: PLR2004 -- a season's length
        return ended[-1] if ended else None
    return next((start for start in starts if start.year == published.year), None)


def _read_decade(reading: _Reading) -> DateMention | None:
    figure, words = reading.get("figure"), reading.get("words")
    year = DECADES.get((words or "").replace(" ", "-")) if words else int(figure or "0")
    if year is None or year % 10:
        return None
    year = year + 1900 if year < 100 else year  # noqa: PLR2004 -- "années 90"
    return reading.mention(year=year, part="decade", resolved=safe_date(year))


def _read_century(reading: _Reading) -> DateMention | None:
    roman, figure, words = reading.get("roman"), reading.number("figure"), reading.get("words")
    rank = parse_roman(roman) if roman else figure or parse_numeral(words or "")
    if not rank or rank > 30:  # noqa: PLR2004 -- no later century is written about
        return None
    if reading.get("before_christ"):
        return reading.mention(part="century", ordinal=rank)
    year = (rank - 1) * 100 + 1
    return reading.mention(year=year, part="century", ordinal=rank, resolved=safe_date(year))


def _read_year(reading: _Reading) -> DateMention | None:
    """A bare year; a figure that counts something ("2000 euros") or names a thing ("RFC 2246") is none."""
    year = reading.number("year") or 0
    before = patterns.WORD_BEFORE.search(reading.folded, max(0, reading.match.start() - 20), reading.match.start())
    word = before["word"] if before else ""
    counted = patterns.COUNTED_AFTER.match(reading.folded, reading.match.end())
    if word in NOT_YEAR_CUES or (counted and counted["noun"] not in NOT_COUNTED):
        return None
    if word not in YEAR_CUES and not 1900 <= year <= 2100:  # noqa: PLR2004 -- years the press writes bare
        return None
    return reading.mention(year=year, resolved=safe_date(year))


def _read_weekday(reading: _Reading) -> DateMention | None:
    word = reading.get("weekday") or ""
    if (
        patterns.NAME_AFTER.match(reading.folded, reading.match.end())
        or _is_full_name(reading)
        or patterns.HABIT.search(reading.folded, max(0, reading.match.start() - 12), reading.match.start())
    ):
        return None
    moved = reading.get("moved")
    direction = -1 if moved in PAST_CUES else 1 if moved in FUTURE_CUES else None
    week = reading.get("week")
    if direction is None and _forward_preposition(reading):
        direction = 1
    weekday = WEEKDAYS[word]
    if week is not None:
        resolved = _of_week(reading.published, weekday, week)
    else:
        resolved = weekday_date(reading.anchor, weekday, direction)
    relative = f"{word} {moved}" if moved else word
    relative = f"{word} de la semaine {week}" if week else relative
    return reading.mention(weekday=weekday, relative=relative.replace("derniere", "dernière"), resolved=resolved)


def _is_full_name(reading: _Reading) -> bool:
    """Mercredi Addams: two capitals inside a sentence."""
    after = reading.text[reading.match.end() : reading.match.end() + 2]
    return _is_name(reading, "weekday") and after[:1] == " " and after[1:].isupper()


def _forward_preposition(reading: _Reading) -> bool:
    start = reading.match.start()
    before = reading.folded[max(0, start - 20) : start].rstrip()
    before = before.removesuffix(" ce").removesuffix(" le").rstrip()
    return any(before == word or before.endswith(" " + word) for word in FORWARD_PREPOSITIONS)


def _of_week(published: date | None, weekday: int, week: str) -> date | None:
    if published is None:
        return None
    step = 7 if week in FUTURE_CUES else -7 if week in PAST_CUES else 0
    return shift_days(published, weekday - published.weekday() + step)


def _read_fixed(reading: _Reading) -> DateMention | None:
    days = FIXED[(reading.get("fixed") or "").replace("avant hier", "avant-hier")]
    resolved = shift_days(reading.published, days) if reading.published else None
    return reading.mention(relative=reading.phrase(), resolved=resolved)


def _read_anaphoric(reading: _Reading) -> DateMention | None:
    return reading.mention(relative=reading.phrase())


def _read_distance(reading: _Reading) -> DateMention | None:
    """Il y a trois jours, dans deux semaines."""
    words = reading.get("amount") or ""
    amount = int(words) if words.isdigit() else parse_numeral(words) or (2 if words == "quelques" else 0)
    if not amount:
        return None
    sign = 1 if (reading.get("lead") or "").startswith("d") else -1
    vague = words == "quelques" or reading.published is None
    resolved = None if vague else _moved(cast("date", reading.published), sign * amount, reading.get("unit") or "")
    return reading.mention(relative=reading.phrase(), resolved=resolved)


def _moved(day: date, amount: int, unit: str) -> date | None:
    if unit in SHORT_UNITS:
        return None
    if unit in DAY_UNITS:
        return shift_days(day, amount * DAY_UNITS[unit])
    return shift_months(day, amount * MONTH_UNITS[unit])


def _read_moved_unit(reading: _Reading) -> DateMention | None:
    """La semaine dernière, le mois prochain, cette année: the first day of that stretch."""
    unit, moved = reading.get("unit") or reading.get("whole") or "", reading.get("moved")
    step = -1 if moved in PAST_CUES else 1 if moved in FUTURE_CUES else 0
    resolved = _unit_start(reading.published, unit, step) if reading.published else None
    part = cast("Part | None", PARTS.get(reading.get("part") or ""))
    return reading.mention(relative=reading.phrase(), part=part, resolved=None if part else resolved)


def _unit_start(published: date, unit: str, step: int) -> date | None:
    if unit in {"semaine", "week-end"}:
        return shift_days(published, step * 7 - published.weekday() + (5 if unit == "week-end" else 0))
    if unit == "mois":
        return shift_months(published.replace(day=1), step)
    return safe_date(published.year + step)


_READERS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (patterns.ISO, _read_numeric),
    (patterns.NUMERIC, _read_numeric),
    (patterns.DAY_AND_MONTH_FIGURES, _read_numeric),
    (patterns.DAY, _read_day),
    (patterns.WEEKDAY_AND_DAY, _read_weekday_and_day),
    (patterns.FIRST_DAY_OF_RANGE, _read_day),
    (patterns.PART_OF_YEAR, _read_part_of_year),
    (patterns.MONTH, _read_month),
    (patterns.SHORT_MONTH, _read_month),
    (patterns.STRETCH, _read_stretch),
    (patterns.SEASON, _read_season),
    (patterns.DECADE, _read_decade),
    (patterns.CENTURY, _read_century),
    (patterns.DISTANCE, _read_distance),
    (patterns.DISTANCE_FROM_ANOTHER, _read_anaphoric),
    (patterns.MOVED_UNIT, _read_moved_unit),
    (patterns.FIXED_PHRASE, _read_fixed),
    (patterns.ANAPHORIC_PHRASE, _read_anaphoric),
    (patterns.WEEKDAY, _read_weekday),
    (patterns.YEAR, _read_year),
)
