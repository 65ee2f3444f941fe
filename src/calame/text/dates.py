"""Dates, parts of dates and relative dates of a French text."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache

from calame.contracts.values import DateMention
from calame.text import date_patterns as patterns
from calame.text.absolute_dates import (
    read_century,
    read_day,
    read_day_alone,
    read_decade,
    read_feast,
    read_month,
    read_numeric,
    read_part_of_year,
    read_season,
    read_stretch,
    read_weekday_and_day,
    read_year,
)
from calame.text.date_reading import Reading
from calame.text.flat import flat
from calame.text.relative_dates import read_anaphoric, read_distance, read_fixed, read_moved_unit, read_weekday

_Reader = Callable[[Reading], DateMention | None]


def date_mentions(text: str, published: date | None = None) -> tuple[DateMention, ...]:
    """Every date of `text`, in order, without overlaps.

    Args:
        text: any text.
        published: day of publication; without it, a date that hangs on it stays unresolved.
    """
    folded = flat(text)
    found: list[tuple[int, int, int, DateMention]] = []
    for rank, reader, match in _matches(folded):
        mention = reader(Reading(text, folded, published, match))
        if mention is not None:
            found.append((mention.start, -mention.end, rank, mention))
    return tuple(_without_overlaps(sorted(found, key=lambda item: item[:3])))


@lru_cache(maxsize=4096)
def _matches(folded: str) -> tuple[tuple[int, _Reader, re.Match[str]], ...]:
    """What looks like a date, with the rank of its pattern: a text is read with a day of publication and without."""
    return tuple(
        (rank, reader, match) for rank, (pattern, reader) in enumerate(_READERS) for match in pattern.finditer(folded)
    )


def _without_overlaps(found: list[tuple[int, int, int, DateMention]]) -> Iterator[DateMention]:
    reached = 0
    for start, _, _, mention in found:
        if start >= reached:
            reached = mention.end
            yield mention


_READERS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (patterns.ISO, read_numeric),
    (patterns.NUMERIC, read_numeric),
    (patterns.DAY_AND_MONTH_FIGURES, read_numeric),
    (patterns.DAY, read_day),
    (patterns.DAY_ALONE, read_day_alone),
    (patterns.FEAST, read_feast),
    (patterns.WEEKDAY_AND_DAY, read_weekday_and_day),
    (patterns.FIRST_DAY_OF_RANGE, read_day),
    (patterns.PART_OF_YEAR, read_part_of_year),
    (patterns.MONTH, read_month),
    (patterns.SHORT_MONTH, read_month),
    (patterns.STRETCH, read_stretch),
    (patterns.SEASON, read_season),
    (patterns.DECADE, read_decade),
    (patterns.CENTURY, read_century),
    (patterns.DISTANCE, read_distance),
    (patterns.DISTANCE_FROM_ANOTHER, read_anaphoric),
    (patterns.MOVED_UNIT, read_moved_unit),
    (patterns.FIXED_PHRASE, read_fixed),
    (patterns.ANAPHORIC_PHRASE, read_anaphoric),
    (patterns.WEEKDAY, read_weekday),
    (patterns.YEAR, read_year),
)
