"""Publication dates as pages print them."""

import re
from datetime import date
from typing import NamedTuple

_MONTHS = [
    "janvier|janv",
    "fevrier|fevr|fev",
    "mars",
    "avril|avr",
    "mai",
    "juin",
    "juillet|juil",
    "aout",
    "septembre|sept",
    "octobre|oct",
    "novembre|nov",
    "decembre|dec",
]
_ENGLISH = [
    "january|jan",
    "february|feb",
    "march|mar",
    "april|apr",
    "may",
    "june|jun",
    "july|jul",
    "august|aug",
    "september|sep",
    "october",
    "november",
    "december",
]
_NUMBERS = {
    name: number for names in (_MONTHS, _ENGLISH) for number, group in enumerate(names, 1) for name in group.split("|")
}
_NAME = "(?:" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + r")\.?"
_WEEKDAY = r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?"

DAY = (
    rf"{_WEEKDAY}(?:\d{{1,2}}(?:er)? {_NAME} \d{{4}}|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:\d{{4}}|\d{{2}}(?!\d))"
    rf"|\d{{4}}-\d{{2}}-\d{{2}}"
    rf"|{_NAME} \d{{1,2}}, \d{{4}})"
)
"""A full date, over `flat` text."""

WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
"""The name of a day, over `flat` text."""

_SHORT_WEEKDAY = rf"(?:(?:{WEEKDAY}|(?:lun|mar|mer|jeu|ven|sam|dim)\.?),? (?:le )?)?"
SHORT_DAY = rf"{_SHORT_WEEKDAY}(?:\d{{1,2}}(?:er)? {_NAME}(?![a-z])|\d{{1,2}}/\d{{1,2}}(?!/?\d))"
"""A date without a year, over `flat` text."""

HOUR = r"(?:[01]?\d|2[0-4]) ?[h:] ?(?:[0-5]\d)?(?: ?(?:gmt|utc|cet|cest|heure de paris))?"
"""An hour, over `flat` text."""

CLOCK = (
    r"(?:(?:[01]?\d|2[0-4]) ?(?:h(?:eures?|rs)?|:)(?: ?[0-5]\d)?(?::[0-5]\d)?(?: ?min)?(?: ?[ap]\.?m\.?)?(?![a-z])"
    r"|midi|minuit)"
    r"(?: ?\(?(?:gmt|utc|cet|cest|hne|hae|et|heures? (?:de paris|locale|d'ete))(?: ?[+-] ?\d{1,2})?\)?(?![a-z]))?"
)
"""An hour as bylines write it, over `flat` text."""

_OLDEST_YEAR = 1990
"""A page copied from the web or from a newspaper's archive on it is hardly older; an older date is told by the text."""

_LONG = re.compile(rf"(\d{{1,2}})(?:er)? ({_NAME}) (\d{{4}})")
_AMERICAN = re.compile(rf"({_NAME}) (\d{{1,2}}), (\d{{4}})")
_SLASHED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


class _Parts(NamedTuple):
    year: int
    month: int
    day: int


def read_day(flat: str) -> date | None:
    """The first full date in a folded text; `None` when there is none or it does not exist."""
    parts = _parts(flat)
    if parts is None:
        return None
    try:
        return date(*parts)
    except ValueError:
        return None


def is_recent(flat: str) -> bool:
    """Whether the first full date of a folded text may be that of a page."""
    day = read_day(flat)
    return day is not None and day.year >= _OLDEST_YEAR


def _parts(flat: str) -> _Parts | None:
    if found := _LONG.search(flat):
        return _Parts(int(found[3]), _NUMBERS[found[2].rstrip(".")], int(found[1]))
    if found := _AMERICAN.search(flat):
        return _Parts(int(found[3]), _NUMBERS[found[1].rstrip(".")], int(found[2]))
    if found := _ISO.search(flat):
        return _Parts(int(found[1]), int(found[2]), int(found[3]))
    if found := _SLASHED.search(flat):
        year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)  # noqa: PLR2004 -- two digits of this century
        return _Parts(year, int(found[2]), int(found[1]))
    return None
