"""Readers of dates that hang on the day of publication."""

from datetime import date
from typing import cast

from calame.contracts.values import DateMention
from calame.text import date_patterns as patterns
from calame.text.data.calendar_words import (
    DAY_UNITS,
    FIXED,
    FORWARD_PREPOSITIONS,
    FUTURE_CUES,
    MONTH_UNITS,
    PARTS,
    PAST_CUES,
    SHORT_UNITS,
    WEEKDAYS,
)
from calame.text.date_reading import Part, Reading, is_name
from calame.text.date_resolution import safe_date, shift_days, shift_months, weekday_date
from calame.text.numerals import parse_numeral


def read_weekday(reading: Reading) -> DateMention | None:
    """The weekday at hand, `None` when it is no date."""
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


def _is_full_name(reading: Reading) -> bool:
    """Mercredi Addams: two capitals inside a sentence."""
    after = reading.text[reading.match.end() : reading.match.end() + 2]
    return is_name(reading, "weekday") and after[:1] == " " and after[1:].isupper()


def _forward_preposition(reading: Reading) -> bool:
    start = reading.match.start()
    before = reading.folded[max(0, start - 20) : start].rstrip()
    before = before.removesuffix(" ce").removesuffix(" le").rstrip()
    return any(before == word or before.endswith(" " + word) for word in FORWARD_PREPOSITIONS)


def _of_week(published: date | None, weekday: int, week: str) -> date | None:
    if published is None:
        return None
    step = 7 if week in FUTURE_CUES else -7 if week in PAST_CUES else 0
    return shift_days(published, weekday - published.weekday() + step)


def read_fixed(reading: Reading) -> DateMention | None:
    """The fixed at hand, `None` when it is no date."""
    before, after = reading.folded[: reading.match.start()], reading.folded[reading.match.end() :]
    if patterns.FIGURATIVE.search(before[-40:]) or after.startswith(" la veille"):
        return None
    days = FIXED[(reading.get("fixed") or "").replace("avant hier", "avant-hier")]
    resolved = shift_days(reading.published, days) if reading.published else None
    return reading.mention(relative=reading.phrase(), resolved=resolved)


def read_anaphoric(reading: Reading) -> DateMention | None:
    """The anaphoric at hand, `None` when it is no date."""
    if reading.folded[: reading.match.start()].endswith("demain "):
        return None
    return reading.mention(relative=reading.phrase())


def read_distance(reading: Reading) -> DateMention | None:
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


def read_moved_unit(reading: Reading) -> DateMention | None:
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
