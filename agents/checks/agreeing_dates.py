"""Whether a date of the draft says what one of the evidence says, or something else in its place."""

import re

from calame.contracts import DateMention
from calame.text.data.calendar_words import PARTS_OF_DAY, RELATIVE_OPENERS, RELATIVE_PHRASES, RELATIVE_SPELLINGS
from calame.text.flat import flat

_WORDS = re.compile(r"\w+")
_SEASONS = {1: (12, 1, 2, 3), 2: (3, 4, 5, 6), 3: (6, 7, 8, 9), 4: (9, 10, 11, 12)}
_PARTS_OF_MONTH = {"start": range(1, 11), "middle": range(10, 21), "end": range(20, 32)}


def agrees(day: DateMention, other: DateMention, years: set[int]) -> bool:
    """Whether nothing that `day` says is missing from or different in `other`."""
    if day.relative is not None:
        same = other.relative is not None and _same_phrase(day.relative, other.relative)
        if day.resolved is not None and day.resolved == other.resolved and day.part == other.part:
            return True
        return same or _is_weekday_of(day, other)
    resolved = other.resolved
    year = other.year or (resolved.year if resolved else None)
    month = other.month or (resolved.month if resolved and other.relative else None)
    number = other.day or (resolved.day if resolved and other.relative else None)
    weekday = other.weekday if other.weekday is not None else (resolved.weekday() if resolved else None)
    return (
        (day.year is None or day.year == year or (year is None and day.year in years))
        and (day.month is None or day.month == month)
        and (day.day is None or day.day == number)
        and (day.weekday is None or day.weekday == weekday)
        and (
            day.part is None
            or (day.part == other.part and day.ordinal == other.ordinal)
            or _falls_in(day, number)
            or _is_season_of(day, month)
        )
    )


def _is_season_of(day: DateMention, month: int | None) -> bool:
    """« Cet automne » for « en octobre, en novembre »."""
    return day.part == "season" and month in _SEASONS.get(day.ordinal or 0, ())


def _is_weekday_of(day: DateMention, other: DateMention) -> bool:
    """« vendredi » alone for « le 3 juillet 2020 », which was one."""
    if day.weekday is None or len(_WORDS.findall(day.text)) > 1 or other.relative is not None or other.day is None:
        return False
    weekday = other.resolved.weekday() if other.resolved else other.weekday
    return weekday == day.weekday


def _falls_in(day: DateMention, number: int | None) -> bool:
    """Whether a day of the month is in the part of the month that is told: début septembre for le 3 septembre."""
    return day.month is not None and number is not None and number in _PARTS_OF_MONTH.get(day.part or "", range(0))


def _same_phrase(ours: str, theirs: str) -> bool:
    """Whether two relative phrases say the same, whatever opens them; the part of the day may be left out."""
    mine, other = _bare(ours), _bare(theirs)
    return mine == other or (mine == other[:-1] and other[-1] in PARTS_OF_DAY)


def _bare(phrase: str) -> tuple[str, ...]:
    spelled = flat(phrase)
    for form, usual in RELATIVE_PHRASES.items():
        spelled = spelled.replace(form, usual)
    words = [RELATIVE_SPELLINGS.get(word, word) for word in _WORDS.findall(spelled)]
    return tuple(word for word in words if word not in RELATIVE_OPENERS)


def competes(day: DateMention, other: DateMention) -> bool:
    """Whether both say the same kind of thing, so that one of them is wrong where the other stands."""
    pairs = ((day.day, other.day), (day.month, other.month), (day.year, other.year), (day.weekday, other.weekday))
    return any(ours is not None and theirs is not None for ours, theirs in pairs) or (
        day.relative is not None and other.relative is not None
    )
