"""Figures and days of a claim that its evidence gives: they tie to it what is told around them in other words."""

from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.figures import known_value
from calame.agents.checks.fitting import is_converted
from calame.contracts import DateMention

_Place = tuple[int, int]
_TWO = 2
_SEASON = "season"


def told_figures(found: DraftSentence) -> Iterator[_Place]:
    """Where a claim gives a figure of its evidence, in the same unit or another."""
    readings = tuple(source.reading for source in found.evidence)
    for figure in found.reading.figures:
        if known_value(figure, readings) or any(
            is_converted(figure, other) for one in readings for other in one.figures
        ):
            yield figure.start, figure.end


def told_days(found: DraftSentence) -> Iterator[_Place]:
    """Where a claim gives a month, with its day if it has one, that its evidence gives."""
    given = [day for source in found.evidence for day in source.reading.dates]
    for date in found.reading.dates:
        if date.month is not None and date.part != _SEASON and any(_is_same(date, other) for other in given):
            yield date.start, date.end


def _is_same(date: DateMention, other: DateMention) -> bool:
    years = {date.year, other.year} - {None}
    return (date.month, date.day) == (other.month, other.day) and len(years) < _TWO
