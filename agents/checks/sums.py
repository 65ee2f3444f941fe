"""Figures worked out: « la moitié, soit 700 000 euros », « 14 de moins », a day and a half for 36 hours."""

import math
import re
from collections.abc import Sequence

from calame.agents.checks.operands import is_told_alike
from calame.agents.checks.reading import Reading
from calame.contracts import Quantity
from calame.text.data.measure_units import HOURS_IN
from calame.text.data.numeral_words import UNITS
from calame.text.flat import flat
from calame.text.words import fold

_CLOSE = 0.002
_NEARLY = 0.1
"""How far « près d’un an » may stand from the length of time that it rounds."""
_PER_CENT = "%"
_NOT_BEFORE = re.compile(r"(?<![\w-])(?:ne |n')[^.;]{0,60} avant |au plus tot|a partir d|des (?:le |la )?\d")
_YEARS = range(1000, 2200)
_NOT_OF_YEARS = frozenset({"more_than", "less_than"})
_THIRDS = (1 / 3, 2 / 3)


def is_worked_out(figure: Quantity, draft: Reading, readings: Sequence[Reading]) -> bool:
    """Whether a figure follows from those of the evidence, in a way that the draft shows or that needs no sum."""
    return (
        _is_year(figure, readings)
        or any(_is_same_duration(figure, other) for reading in readings for other in reading.figures)
        or any(_is_third(figure, other) for reading in readings for other in reading.figures)
        or _is_one_of(figure, readings)
        or _is_difference_told(figure, draft, readings)
    )


def _is_year(figure: Quantity, readings: Sequence[Reading]) -> bool:
    """« Au moins 2027 »: a year behind words that round a number."""
    if figure.unit is not None or figure.value not in _YEARS or figure.approximation in _NOT_OF_YEARS:
        return False
    return any(
        day.year == figure.value and not (figure.approximation == "at_most" and _NOT_BEFORE.search(flat(reading.text)))
        for reading in readings
        for day in reading.dates
    )


def _is_same_duration(figure: Quantity, other: Quantity) -> bool:
    ours, theirs = HOURS_IN.get(fold(figure.unit or "")), HOURS_IN.get(fold(other.unit or ""))
    if ours is None or theirs is None or ours == theirs or figure.high is not None or other.high is not None:
        return False
    close = _CLOSE if figure.approximation == "exact" else _NEARLY
    return math.isclose(figure.value * ours, other.value * theirs, rel_tol=close)


def _is_third(figure: Quantity, other: Quantity) -> bool:
    """« 33 % » for a third, which no whole percentage is."""
    return figure.unit == _PER_CENT and any(
        math.isclose(other.value, third, rel_tol=_CLOSE) and round(third * 100) == figure.value for third in _THIRDS
    )


def _is_one_of(figure: Quantity, readings: Sequence[Reading]) -> bool:
    """« Une classe sur deux » for « une de ses deux classes »."""
    if not 0 < figure.value < 1 or not math.isclose(1 / figure.value, round(1 / figure.value)):
        return False
    whole = round(1 / figure.value)
    words = [str(whole), *(word for word, value in UNITS.items() if value == whole)]
    pattern = re.compile(rf"(?<![\w-])une? (?:de (?:ses|leurs|ces|nos)|des|sur) (?:{'|'.join(words)})(?![\w-])")
    return any(pattern.search(flat(reading.text)) for reading in readings)


def _is_itself(other: Quantity, figure: Quantity) -> bool:
    return (other.start, other.text) == (figure.start, figure.text)


def _is_difference_told(figure: Quantity, draft: Reading, readings: Sequence[Reading]) -> bool:
    """Whether the other part of a whole of the source stands beside the figure: 20 and 3 where it has 23 and 3."""
    told = [other.value for other in draft.figures if not _is_itself(other, figure)]
    return any(
        (left.unit == right.unit or right.unit is None)
        and left.value > right.value
        and any(math.isclose(right.value, value) for value in told)
        and math.isclose(left.value - right.value, figure.value)
        for reading in readings
        if not is_told_alike(draft, reading)
        for left in reading.figures
        for right in reading.figures
    )
