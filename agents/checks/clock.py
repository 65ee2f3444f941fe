"""Hours of the day against those of the evidence: « peu avant 8 heures » for 7h40."""

import re

from calame.agents.checks.reading import Reading
from calame.text.flat import flat
from calame.text.hours import Hour

_NEAR = re.compile(
    r"(?<![\w-])(?:(?:un )?peu (?P<side>avant|apres)|vers|environ|autour de|aux? (?:alentours|environs) de"
    r"|sur les coups de|pres de) (?:les )?$"
)
_ABOUT = 30
"""Minutes."""


_SIDE = re.compile(r"(?<![\w-])(?P<side>avant|apres) $")


def side(reading: Reading, hour: Hour) -> str | None:
    """« avant » or « apres », when one of them stands in front of an hour."""
    before = _SIDE.search(flat(reading.text[: hour.start]))
    return before["side"] if before else None


def is_same_time(draft: Reading, hour: Hour, other: Hour) -> bool:
    """Whether an hour of the draft tells one of the evidence."""
    if hour.agrees(other):
        return True
    before = _NEAR.search(flat(draft.text[: hour.start]))
    if before is None:
        return False
    later = other.minutes - hour.minutes
    side = {"avant": -1, "apres": 1}.get(before["side"] or "", 0)
    return abs(later) <= _ABOUT and (side == 0 or later * side > 0)
