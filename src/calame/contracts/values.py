"""Figures and dates as they were read in a French text."""

from datetime import date
from typing import Literal

from calame.contracts.base import Contract

Approximation = Literal["exact", "about", "more_than", "less_than", "at_least", "at_most"]
"""What stands before a figure: environ/près de..., plus de, moins de, au moins, jusqu'à/au plus."""


class Quantity(Contract):
    """A figure with its unit; offsets are characters of the text that was read."""

    text: str
    """The figure as written, with approximator and unit."""
    start: int
    end: int
    value: float
    high: float | None = None
    """Upper end of a range ("de 10 à 12 %"), else `None`."""
    unit: str | None = None
    """Normalised unit or counted noun, singular, lower case: `%`, `point`, `euro`, `baril`."""
    approximation: Approximation = "exact"
    ordinal: bool = False


class DateMention(Contract):
    """A date, part of a date or relative date; what the text does not say is `None`."""

    text: str
    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """0 is Monday."""
    part: Literal["start", "middle", "end", "quarter", "semester", "season", "decade", "century"] | None = None
    """"début mars", "mi-mars", "fin 2022", or the kind of a longer stretch."""
    ordinal: int | None = None
    """Number of the quarter, semester, season (winter is 1) or century, third of a decade ("fin des années 1970" is
    3), else `None`."""
    relative: str | None = None
    """Canonical French phrase when it hangs on the day of publication: "lundi", "hier", "le mois dernier"."""
    resolved: date | None = None
    """First day of the stretch when it is known, by itself or from the publication date."""
