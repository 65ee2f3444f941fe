"""Figures worked out: « la moitié, soit 700 000 euros », « 14 de moins », a day and a half for 36 hours."""

import math
import re
from collections.abc import Iterator, Sequence

from calame.agents.checks.reading import Reading
from calame.contracts import Quantity
from calame.text.data.measure_units import HOURS_IN
from calame.text.data.numeral_words import TEENS, UNITS
from calame.text.flat import flat
from calame.text.words import fold

_MARKS = re.compile(
    r"(?<![\w-])(?:soit|c'est-a-dire|autrement dit|au total|en tout|de (?:moins|plus)(?! en ))(?![\w-])"
)
_NEAR = 60
"""Characters around a figure in which a word marks it as worked out."""
_CLOSE = 0.002
_NEARLY = 0.1
"""How far « près d’un an » may stand from the length of time that it rounds."""
_PER_CENT = "%"
_MOST_OPERANDS = 12
_YEARS = range(1000, 2200)
_NOT_OF_YEARS = frozenset({"more_than", "less_than"})
_THIRDS = (1 / 3, 2 / 3)


def is_worked_out(figure: Quantity, draft: Reading, readings: Sequence[Reading], before: Sequence[Reading]) -> bool:
    """Whether a figure follows from those of the evidence, in a way that the draft shows or that needs no sum."""
    return (
        _is_year(figure, readings)
        or any(_is_same_duration(figure, other) for reading in readings for other in reading.figures)
        or any(_is_third(figure, other) for reading in readings for other in reading.figures)
        or _is_one_of(figure, readings)
        or (_is_marked(figure, draft) and _is_sum(figure, _operands((*readings, *before, draft), figure)))
        or _is_difference_told(figure, draft, readings)
    )


def _is_year(figure: Quantity, readings: Sequence[Reading]) -> bool:
    """« Au moins 2027 »: a year behind words that round a number."""
    if figure.unit is not None or figure.value not in _YEARS or figure.approximation in _NOT_OF_YEARS:
        return False
    return any(day.year == figure.value for reading in readings for day in reading.dates)


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


def _is_marked(figure: Quantity, draft: Reading) -> bool:
    if figure.value < 1 or figure.unit == _PER_CENT:
        return False
    text = flat(draft.text)
    return _MARKS.search(text, max(0, figure.start - _NEAR), min(len(text), figure.end + _NEAR)) is not None


def _operands(readings: Sequence[Reading], figure: Quantity) -> list[Quantity]:
    found = [
        other
        for reading in readings
        for other in (*reading.figures, *_bare_numerals(reading))
        if other.high is None and not other.ordinal and not _is_itself(other, figure)
    ]
    return found[: _MOST_OPERANDS * 2]


def _is_itself(other: Quantity, figure: Quantity) -> bool:
    return (other.start, other.text) == (figure.start, figure.text)


def _bare_numerals(reading: Reading) -> Iterator[Quantity]:
    """« Et en ouvrira neuf »: a number in words with nothing behind it, which may also be an adjective."""
    for word in reading.folded.split():
        value = {**UNITS, **TEENS}.get(word)
        if value is not None and value > 1:
            yield Quantity(text=word, start=0, end=0, value=float(value))


def _is_sum(figure: Quantity, operands: Sequence[Quantity]) -> bool:
    close = _CLOSE if figure.approximation == "exact" else _NEARLY / 2
    return any(
        math.isclose(result, figure.value, rel_tol=close)
        for rank, left in enumerate(operands)
        for right in operands[rank + 1 :]
        for result in _results(left, right)
    )


def _results(left: Quantity, right: Quantity) -> Iterator[float]:
    """What two figures make: sums of like things, and shares of a whole."""
    if left.unit == right.unit or left.unit is None or right.unit is None:
        yield left.value + right.value
        yield abs(left.value - right.value)
    for share, whole in ((left, right), (right, left)):
        if share.unit == _PER_CENT and whole.unit != _PER_CENT:
            yield share.value * whole.value / 100
        elif 0 < share.value < 1 < whole.value or (
            share.unit != whole.unit and _PER_CENT not in {share.unit, whole.unit}
        ):
            yield share.value * whole.value


def _is_difference_told(figure: Quantity, draft: Reading, readings: Sequence[Reading]) -> bool:
    """Whether the other part of a whole of the source stands beside the figure: 20 and 3 where it has 23 and 3."""
    told = [other.value for other in draft.figures if not _is_itself(other, figure)]
    return any(
        (left.unit == right.unit or right.unit is None)
        and left.value > right.value
        and any(math.isclose(right.value, value) for value in told)
        and math.isclose(left.value - right.value, figure.value)
        for reading in readings
        for left in reading.figures
        for right in reading.figures
    )
