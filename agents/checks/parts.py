"""Shares, ratios and multiples of a sentence, and what may be a part of what."""

import re
from collections.abc import Iterator

from calame.agents.checks.fitting import PER_CENT, fits, in_base, is_fraction, may_add
from calame.agents.checks.operands import counted
from calame.agents.checks.reading import Reading
from calame.agents.checks.reckoning import multiples
from calame.contracts import Quantity
from calame.text.data.measure_units import MEASURE_UNITS
from calame.text.data.reckoning_words import EVENLY
from calame.text.flat import flat
from calame.text.words import fold

_EVENLY = re.compile(rf"(?<![\w-])(?:{'|'.join(EVENLY)})(?![\w-])")


def _is_count(figure: Quantity) -> bool:
    return figure.unit is None or fold(figure.unit) not in MEASURE_UNITS


def is_kind(left: Quantity, right: Quantity) -> bool:
    """Whether one may be a part of the other: two amounts in one unit, or two counts of people or things."""
    return may_add(left, right) or (_is_count(left) and _is_count(right))


def is_percent(figure: Quantity, ratio: float) -> bool:
    """Whether a percentage or a fraction tells a ratio."""
    return fits(figure, ratio * 100 if figure.unit == PER_CENT else ratio)


def is_proportion(figure: Quantity) -> bool:
    """Whether it is a percentage or a fraction."""
    return figure.unit == PER_CENT or is_fraction(figure)


def shares(reading: Reading, of: Quantity | None = None) -> Iterator[float]:
    """The percentages and fractions of a sentence, an even split too; those of other things than `of` left out."""
    if _EVENLY.search(flat(reading.text)):
        yield 0.5
    for figure in counted(reading):
        if figure.unit == PER_CENT:
            yield figure.value / 100
        elif is_fraction(figure) and (of is None or may_add(of, figure)):
            yield figure.value


def ratio(part: Quantity, whole: Quantity) -> float:
    """One in units of the other."""
    return in_base(part)[0] / (in_base(whole)[0] or 1)


def multipliers(reading: Reading, of: Quantity | None = None) -> Iterator[float]:
    """What a sentence multiplies by: its verbs, « trois fois », and a half that makes its whole the double."""
    yield from multiples(reading)
    for figure in counted(reading):
        if figure.unit == "fois" and figure.value > 1:
            yield figure.value
        elif is_fraction(figure) and (of is None or may_add(of, figure)):
            yield 1 / figure.value
