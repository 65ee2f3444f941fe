"""The beginning and the end of a month or a year: « la fin du mois » is not « la fin de l'année »."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from calame.agents.checks.bounds import bound_of, is_denied
from calame.agents.checks.case import DraftSentence
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading
from calame.contracts import DateMention
from calame.text.data.calendar_words import ENDS, MONTHS
from calame.text.flat import flat

_END = re.compile(
    rf"(?<![\w-])(?P<part>{'|'.join(ENDS)})[ -](?:de l'|de la |du mois de |du mois d'|du |de cette |de ce |de |d')?"
    rf"(?P<unit>annee|an|mois|semaine|week-end|journee|matinee|trimestre|semestre|saison|decennie|siecle|mandat|ete|hiver"
    rf"|automne|printemps|{'|'.join(MONTHS)})(?![\w-])"
)
_STRETCHES = {"start": (0, 30), "middle": (30, 70), "end": (60, 100)}
"""Hundredths of a stretch of time that its beginning, middle and end take."""
_SIDES = {"until": -1, "after": 1, "since": 1}


class End(NamedTuple):
    """A mention of the beginning, middle or end of a stretch; offsets are characters of its sentence."""

    part: str
    unit: str
    start: int
    end: int


def ends(reading: Reading) -> Iterator[End]:
    """The beginnings and ends that a sentence names."""
    for match in _END.finditer(flat(reading.text)):
        unit = {"an": "annee"}.get(match["unit"], match["unit"])
        yield End(ENDS[match["part"]], unit, match.start(), match.end())


def wrong_ends(found: DraftSentence) -> Iterator[Fault]:
    """Ends of another stretch than the evidence's, or on the other side of it."""
    source = found.evidence[0].reading
    theirs = list(ends(source))
    for mine in ends(found.reading):
        alike = [other for other in theirs if (other.part, other.unit) == (mine.part, mine.unit)]
        told = found.reading.text[mine.start : mine.end]
        if mine.unit in MONTHS or alike or _is_given(found, mine):
            wrong = False
        else:
            wrong = bool(theirs) or _is_of_other_time(found, mine)
        if wrong:
            message = f"Le moment {show(told)} n’est pas celui que donne la source."
            yield against(found, message, "Reprendre le moment de la source.", start=mine.start, end=mine.end)
        elif alike and all(_is_other_side(found.reading, mine, source, other) for other in alike):
            message = f"La date {show(told)} borne autrement que dans la source\u00a0: avant n’est pas après."
            yield against(found, message, "Reprendre la borne de la source.", start=mine.start, end=mine.end)


def _is_given(found: DraftSentence, mine: End) -> bool:
    days = [day for source in (*found.evidence, *found.context) for day in source.reading.dates]
    if any(_holds(mine, day) for day in days):
        return True
    return any(
        (other.part, other.unit) == (mine.part, mine.unit)
        for source in (*found.evidence[1:], *found.context)
        for other in ends(source.reading)
    )


def _holds(mine: End, day: DateMention) -> bool:
    """Whether a date lies there: 2029 at the end of its decade, 28 June at the end of its month."""
    year = day.year or (day.resolved.year if day.resolved else None)
    month = day.month or (day.resolved.month if day.resolved and day.relative else None)
    place = {"decennie": year and year % 10 * 10, "siecle": year and year % 100, "annee": month and (month - 1) * 9,
             "mois": day.day and day.day * 3}.get(mine.unit)  # fmt: skip
    low, high = _STRETCHES[mine.part]
    return place is not None and low <= place <= high


def _is_of_other_time(found: DraftSentence, mine: End) -> bool:
    """« La fin du mois » for a day of another month, « la fin de l'année » for one of another year."""
    now = found.reading.published
    days = [day.resolved for day in found.evidence[0].reading.dates if day.resolved and day.month]
    if now is None or not days or mine.unit not in {"mois", "annee"}:
        return False
    return all(day.year != now.year or (mine.unit == "mois" and day.month != now.month) for day in days)


def _is_other_side(draft: Reading, mine: End, source: Reading, other: End) -> bool:
    ours, theirs = bound_of(draft, mine.start), bound_of(source, other.start)
    if ours not in _SIDES or theirs not in _SIDES:
        return False
    return is_denied(draft, mine.start) == is_denied(source, other.start) and _SIDES[ours] != _SIDES[theirs]
