"""Days of the week told with their date, where sources of different weeks are told side by side."""

import re
from dataclasses import replace
from datetime import date, timedelta

from calame.agents.embedded.days import event_day
from calame.agents.embedded.material import Material, Unit
from calame.agents.embedded.rows import Row
from calame.text.data.lexicon import MONTHS, WEEKDAYS
from calame.text.dates import date_mentions
from calame.text.words import fold

DATED = "day_dated"
_APART = timedelta(days=5)
"""From here on "lundi" of one source is easily read as the Monday of another."""
_QUOTES = '«»“”"'
_PARTS = {
    " matin": " au matin",
    " soir": " au soir",
    " midi": " à midi",
    " après-midi": " dans l’après-midi",
}
"""How a part of the day goes on behind a date: "mardi 3 mars au soir"."""
_WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b(?:({'|'.join(_PARTS)})\b|(?! \d))", re.IGNORECASE)


def dated(text: str, unit: Unit, material: Material) -> str:
    """`text` with the date behind the weekday of what it tells, when that day is certain and could be misread.

    Args:
        text: the sentence as it is told.
        unit: the source sentence behind it.
        material: all that is told; with one source, or sources of the same days, nothing is dated.
    """
    day = _misread_day(unit, material)
    found = list(_WEEKDAY.finditer(text)) if day is not None else []
    if day is None or len(found) != 1:
        return text
    named, part = found[0].groups()
    number = "1er" if day.day == 1 else str(day.day)
    year = "" if day.year == _latest(material).year else f" {day.year}"
    told = f"{named} {number} {MONTHS[day.month - 1]}{year}{_PARTS.get((part or '').lower(), '')}"
    return text[: found[0].start()] + told + text[found[0].end() :]


def dated_row(row: Row, material: Material) -> Row:
    """A row of one sentence, dated in the same way."""
    told = dated(row.text, row.units[0], material) if len(row.units) == 1 else row.text
    return row if told == row.text else replace(row, text=told, edits=(*row.edits, DATED))


def _misread_day(unit: Unit, material: Material) -> date | None:
    """The day of the main event, when the sentence gives it by a weekday alone and another source has another week."""
    published = material.source_of(unit).published
    if published is None or not _span_weeks(material) or any(mark in unit.text for mark in _QUOTES):
        return None
    weekdays = [one for one in date_mentions(unit.text, published) if one.weekday is not None]
    if len(weekdays) != 1 or weekdays[0].day is not None or fold(weekdays[0].relative or "") not in WEEKDAYS:
        return None
    day = event_day(unit.sentence, published)
    return day if day == weekdays[0].resolved else None


def _span_weeks(material: Material) -> bool:
    days = [source.published for source in material.sources if source.published is not None]
    return len(days) > 1 and max(days) - min(days) >= _APART


def _latest(material: Material) -> date:
    return max(source.published for source in material.sources if source.published is not None)
