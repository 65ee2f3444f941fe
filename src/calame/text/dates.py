"""Dates, parts of dates and relative dates of a French text."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

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
from calame.text.data.calendar_words import MONTH_ABBREVIATIONS, MONTHS, SEASONS
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


class _Kind(NamedTuple):
    """One way to write dates."""

    pattern: re.Pattern[str]
    reader: _Reader
    words: tuple[str, ...] = ()
    """Strings of which it has one; it may do without any when there are none here."""
    digit: tuple[str, ...] | None = None
    """What may stand in the place of a digit, if it needs one."""

    def may_stand_in(self, folded: str, *, digit: bool) -> bool:
        """Whether it is worth looking for: cheap, and most texts have few kinds of dates."""
        if self.digit is not None and not digit and not _has_one(folded, self.digit):
            return False
        return not self.words or _has_one(folded, self.words)


def _has_one(text: str, words: Sequence[str]) -> bool:
    for word in words:  # noqa: SIM110 -- `any` costs three times as much here
        if word in text:
            return True
    return False


@lru_cache(maxsize=4096)
def _matches(folded: str) -> tuple[tuple[int, _Reader, re.Match[str]], ...]:
    """What looks like a date, with the rank of its pattern: a text is read with a day of publication and without."""
    digit = _DIGIT.search(folded) is not None
    return tuple(
        (rank, kind.reader, match)
        for rank, kind in enumerate(_KINDS)
        if kind.may_stand_in(folded, digit=digit)
        for match in kind.pattern.finditer(folded)
    )


def _without_overlaps(found: list[tuple[int, int, int, DateMention]]) -> Iterator[DateMention]:
    reached = 0
    for start, _, _, mention in found:
        if start >= reached:
            reached = mention.end
            yield mention


_DIGIT = re.compile(r"\d")
_FIRST = ("premier",)
_MONTH = tuple(sorted({month[:3] for month in (*MONTHS, *MONTH_ABBREVIATIONS)}))
_DAY = ("di",)
"""Every day of the week has it: lundi, dimanche."""
_UNITS = ("semaine", "mois", "annee", "an ", "week-end")

_KINDS = (
    _Kind(patterns.ISO, read_numeric, ("-",), ()),
    _Kind(patterns.NUMERIC, read_numeric, ("/", ".", "-"), ()),
    _Kind(patterns.DAY_AND_MONTH_FIGURES, read_numeric, ("/",), ()),
    _Kind(patterns.DAY, read_day, _MONTH, _FIRST),
    _Kind(patterns.DAY_ALONE, read_day_alone, ("le ",), ()),
    _Kind(patterns.FEAST, read_feast, ("veille", " jour", "lendemain")),
    _Kind(patterns.WEEKDAY_AND_DAY, read_weekday_and_day, _DAY, _FIRST),
    _Kind(patterns.FIRST_DAY_OF_RANGE, read_day, _MONTH, _FIRST),
    _Kind(patterns.PART_OF_YEAR, read_part_of_year, digit=()),
    _Kind(patterns.MONTH, read_month, _MONTH),
    _Kind(patterns.SHORT_MONTH, read_month, _MONTH, ()),
    _Kind(patterns.STRETCH, read_stretch, digit=("mestre",)),
    _Kind(patterns.SEASON, read_season, tuple(SEASONS)),
    _Kind(patterns.DECADE, read_decade, ("annees",)),
    _Kind(patterns.CENTURY, read_century, (" siecle",)),
    _Kind(patterns.DISTANCE, read_distance, ("il y a ", "voici ", "voila ", "d'ici ", "dans ")),
    _Kind(patterns.DISTANCE_FROM_ANOTHER, read_anaphoric, (" plus t", " auparavant", " avant", " apres")),
    _Kind(patterns.MOVED_UNIT, read_moved_unit, _UNITS),
    _Kind(patterns.FIXED_PHRASE, read_fixed, ("hier", "hui", "demain", "midi", "ce ", "cette nuit")),
    _Kind(
        patterns.ANAPHORIC_PHRASE, read_anaphoric, ("veille", "lendemain", "le meme jour", "-la", " suivant", " preced")
    ),
    _Kind(patterns.WEEKDAY, read_weekday, _DAY),
    _Kind(patterns.YEAR, read_year, digit=()),
)
