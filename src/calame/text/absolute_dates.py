"""Readers of dates that name their day, month, year or stretch."""

from datetime import date
from typing import cast

from calame.contracts.values import DateMention
from calame.text import date_patterns as patterns
from calame.text.data.calendar_words import (
    DECADES,
    FEAST_DISTANCES,
    FEASTS,
    FUTURE_CUES,
    MONTH_ABBREVIATIONS,
    MONTHS,
    NOT_YEAR_CUES,
    ORDINAL_STRETCHES,
    PARTS,
    PAST_CUES,
    SEASONS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
    YEAR_CUES,
)
from calame.text.data.measures import NOT_COUNTED
from calame.text.date_reading import Part, Reading, is_name
from calame.text.date_resolution import (
    first_of,
    nearest_day,
    safe_date,
    season_start,
    shift_days,
    with_weekday,
    without_year,
)
from calame.text.numerals import parse_numeral, parse_roman

_THIRDS = {"debut": 1, "milieu": 2, "fin": 3}


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


def read_numeric(reading: Reading) -> DateMention | None:
    """07/03/2024, 7.3.24, 2024-03-07; the day comes first unless the year does."""
    day, month, year = reading.number("day"), reading.number("month"), reading.number("year")
    if not day or not month or not 1 <= month <= 12 or not 1 <= day <= 31:  # noqa: PLR2004 -- calendar bounds
        return None
    if year is None:
        return reading.mention(month=month, day=day, resolved=without_year(reading.anchor, month, day, None))
    if year < 100:  # noqa: PLR2004 -- two-digit year
        year += 2000 if year < 70 else 1900  # noqa: PLR2004 -- the pivot POSIX uses
    return reading.mention(year=year, month=month, day=day, resolved=safe_date(year, month, day))


def read_day(reading: Reading) -> DateMention | None:
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


def read_weekday_and_day(reading: Reading) -> DateMention | None:
    """Samedi 12: the nearest such day."""
    day, weekday = _day(reading.get("day")), _weekday(reading.get("weekday"))
    if day is None or weekday is None:
        return None
    resolved = with_weekday(reading.published, weekday, day, None)
    return reading.mention(day=day, weekday=weekday, relative=reading.phrase(), resolved=resolved)


def read_day_alone(reading: Reading) -> DateMention | None:
    """« Le 8 » of a text that has named the month: the day nearest to publication, on the side of its verb."""
    day, start = _day(reading.get("day")), reading.match.start()
    if day is None or patterns.NUMBER_CALLED.search(reading.folded, max(0, start - 40), start):
        return None
    resolved = nearest_day(reading.anchor, day)
    return reading.mention(day=day, relative=reading.phrase(), resolved=resolved) if resolved else None


def read_feast(reading: Reading) -> DateMention | None:
    """Le lendemain de Noël 2023: 26 December of that year."""
    month, day = FEASTS[reading.get("feast") or ""]
    days = FEAST_DISTANCES[reading.get("distance") or ""]
    year = reading.number("year")
    feast = safe_date(year, month, day) if year else without_year(reading.anchor, month, day, None)
    resolved = shift_days(feast, days) if feast else None
    if resolved is None:
        return None
    return reading.mention(
        year=resolved.year if year else None, month=resolved.month, day=resolved.day, resolved=resolved
    )


def read_month(reading: Reading) -> DateMention | None:
    """Mars 2024, début mars, mi-mars, en décembre dernier."""
    word = reading.get("month") or ""
    month, year = _month(word), reading.number("year")
    if month is None or (not year and is_name(reading, "month")):
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


def read_part_of_year(reading: Reading) -> DateMention | None:
    """The part of year at hand, `None` when it is no date."""
    year = reading.number("year")
    part = cast("Part", PARTS[reading.get("part") or ""])
    return reading.mention(year=year, part=part, resolved=first_of(year or 0, None, None, part))


def read_stretch(reading: Reading) -> DateMention | None:
    """Premier semestre 2023, deuxième trimestre, T3 2024."""
    rank = ORDINAL_STRETCHES.get(reading.get("rank") or "") or reading.number("short_rank")
    year = reading.number("year")
    semester = (reading.get("kind") or "").startswith("semestre")
    if rank is None or rank > (2 if semester else 4):
        return None
    known = year or (reading.published.year if reading.published else None)
    resolved = safe_date(known, 1 + (rank - 1) * (6 if semester else 3)) if known else None
    return reading.mention(year=year, part="semester" if semester else "quarter", ordinal=rank, resolved=resolved)


def read_season(reading: Reading) -> DateMention | None:
    """The season at hand, `None` when it is no date."""
    season = SEASONS[reading.get("season") or ""]
    year, moved = reading.number("year"), reading.get("moved")
    words = reading.match.group()
    if not year and words.startswith(("ete", "d'")):
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


def read_decade(reading: Reading) -> DateMention | None:
    """The decade at hand, `None` when it is no date."""
    figure, words = reading.get("figure"), reading.get("words")
    year = DECADES.get((words or "").replace(" ", "-")) if words else int(figure or "0")
    if year is None or year % 10:
        return None
    year = year + 1900 if year < 100 else year  # noqa: PLR2004 -- "années 90"
    third = _THIRDS.get(reading.get("part") or "")
    return reading.mention(year=year, part="decade", ordinal=third, resolved=safe_date(year))


def read_century(reading: Reading) -> DateMention | None:
    """The century at hand, `None` when it is no date."""
    roman, figure, words = reading.get("roman"), reading.number("figure"), reading.get("words")
    rank = parse_roman(roman) if roman else figure or parse_numeral(words or "")
    if not rank or rank > 30:  # noqa: PLR2004 -- no later century is written about
        return None
    if reading.get("before_christ"):
        return reading.mention(part="century", ordinal=rank)
    year = (rank - 1) * 100 + 1
    return reading.mention(year=year, part="century", ordinal=rank, resolved=safe_date(year))


def read_year(reading: Reading) -> DateMention | None:
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
