"""Hours of the day of a French text: 14 heures, 14h30, 14 h, 2 heures de l’après-midi, midi, minuit."""

import re
from dataclasses import dataclass
from functools import lru_cache

from calame.text.flat import flat
from calame.text.numerals import parse_numeral

_NOON, _DAY, _HOUR = 12, 24, 60
_LATE = ("soir", "apres-midi")
_ONE, _LENGTHS = "une", frozenset({"de", "entre", "et"})
"""« Entre une heure et deux heures » most often tells how long."""
_CLOCK = re.compile(
    r"(?<![\w.,])(?P<hour>[01]?\d|2[0-4]) ?(?:h|:)(?: ?(?P<minute>[0-5]\d))(?![\d%a-z])"
    r"|(?<![a-z])(?P<lead>a|vers|des|avant|apres|jusqu'a|de|entre|et) "
    r"(?P<count>[01]?\d|2[0-4]|[a-z]{2,12}(?:-[a-z]{2,8}| et [a-z]{2,4})?) ?(?:heures?|h)(?![a-z/])"
    r"(?: ?(?P<after>[0-5]\d)(?![\d%a-z]))?"
    r"(?! ?[0-5]\d(?![\d%a-z]))"
    r"(?! (?:de (?!l'apres)|par|d'|plus|auparavant|sur))(?: (?:du|de l') ?(?P<part>matin|apres-midi|soir))?"
    r"|(?<![a-z-])(?P<word>midi|minuit)(?![a-z-])"
)


@dataclass(frozen=True, slots=True)
class Hour:
    """A time of day; offsets are characters of the text."""

    start: int
    end: int
    minutes: int
    """Since midnight."""
    exact: bool
    """Whether the half of the day is sure: « 2 heures » may be told of an afternoon, « 14 heures » not."""

    def agrees(self, other: "Hour") -> bool:
        """Whether both may be one time of day."""
        if self.exact and other.exact:
            return self.minutes == other.minutes
        half = _NOON * _HOUR
        return self.minutes % half == other.minutes % half


@lru_cache(maxsize=8192)
def hours(text: str) -> tuple[Hour, ...]:
    """Hours of `text`, in order; lengths of time (« six heures de marche ») are none."""
    return tuple(hour for match in _CLOCK.finditer(flat(text)) if (hour := _hour(match)) is not None)


def _is_length(match: re.Match[str]) -> bool:
    """Whether « une heure » stands in a range of lengths: « entre une heure et deux », « d’une heure à une heure »."""
    return match["lead"] in _LENGTHS or match.string[: match.start()].endswith("d'une heure ")


def _hour(match: re.Match[str]) -> Hour | None:
    if match["word"]:
        return Hour(match.start(), match.end(), _NOON * _HOUR if match["word"] == "midi" else 0, exact=True)
    written = match["hour"] or match["count"]
    value = int(written) if written.isdigit() else parse_numeral(written)
    if value is None or value > _DAY:
        return None
    if written == _ONE and match["part"] is None and _is_length(match):
        return None
    late = match["part"] in _LATE and value < _NOON
    minutes = ((value + (_NOON if late else 0)) % _DAY) * _HOUR + int(match["minute"] or match["after"] or 0)
    sure = value > _NOON or match["part"] is not None or match["hour"] is not None
    start = match.start("hour") if match["hour"] else match.start("count")
    return Hour(start, match.end(), minutes, exact=sure)
