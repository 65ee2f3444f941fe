"""Whether a worked-out value is what a figure says, told as exactly as it is; and figures in one and the same unit."""

import math
import re
from functools import lru_cache

from calame.contracts import Quantity
from calame.text.data.counted_words import COUNTED_ALIKE, ONE_PERSON, PEOPLE
from calame.text.data.measure_units import SAME_UNITS
from calame.text.data.numeral_words import COLLECTIVES, EXACT_COLLECTIVES
from calame.text.data.reckoning_words import CONVERSIONS, USUAL_LENGTHS
from calame.text.flat import flat
from calame.text.words import fold

PER_CENT = "%"
_CLOSE = 0.002
_EPSILON = 1e-9
_ABOUT = 0.05
"""How far « environ » may round."""
_ABOUT_SHARE = 0.105
"""The same for a fraction: « près d'un cinquième » for 18 %."""
_FRACTION = 0.03
"""The same for a fraction told without a word of caution."""
_BOUND = 0.12
_BOUND_SHARE = 0.18
"""How far « plus de » may stand from what it rounds, a figure or a fraction."""
_ROUNDED_BOUND = 0.1
"""How far "plus de" or "moins de" may stand from the figure it rounds."""
_DECIMALS = re.compile(r"\d[.,](\d+)(?!\d)")
_WORDS = re.compile(r"[a-z-]+")
_SCALE_WORDS = {"million": 1e6, "milliard": 1e9}
_VAGUE = frozenset(COLLECTIVES) - EXACT_COLLECTIVES
_NONE = frozenset[int]()
_CLASSES = {
    word: frozenset(rank for rank, same in enumerate((*SAME_UNITS, *COUNTED_ALIKE)) if word in same)
    for words in (*SAME_UNITS, *COUNTED_ALIKE)
    for word in words
}
"""The classes of things that each folded unit counts."""


def fits(figure: Quantity, value: float) -> bool:
    """Whether `value` is told by `figure`, as exact or as round as its words make it."""
    if figure.high is not None or value <= 0 or figure.value <= 0:
        return False
    gap = (value - figure.value) / figure.value
    share = is_fraction(figure)
    match figure.approximation:
        case "exact":
            return math.isclose(value, figure.value, rel_tol=_FRACTION if share else _CLOSE) or _shown(figure, value)
        case "about":
            return abs(gap) <= (_ABOUT_SHARE if share else leeway(figure))
        case "more_than" | "at_least":
            return _least(figure) < gap <= (_BOUND_SHARE if share else _BOUND)
        case "less_than" | "at_most":
            return -(_BOUND_SHARE if share else _BOUND) <= gap < -_least(figure)


def _least(figure: Quantity) -> float:
    """Just above nothing for « plus de », which the very value is not; just below it for « au moins »."""
    return _EPSILON if figure.approximation in {"more_than", "less_than"} else -_EPSILON


def leeway(figure: Quantity) -> float:
    """How far what is told may be from « environ 50 », « une cinquantaine », « une dizaine »."""
    if _VAGUE.isdisjoint(_WORDS.findall(flat(figure.text))):
        return _ABOUT
    return max(_ABOUT, min(0.2, 2 / figure.value))


def is_collective(figure: Quantity) -> bool:
    """Whether it is told by a noun of number: « une quinzaine »."""
    return not _VAGUE.isdisjoint(_WORDS.findall(flat(figure.text)))


def is_fraction(figure: Quantity) -> bool:
    """Whether it is a part of one: « un tiers », « deux élèves sur cinq »."""
    return 0 < figure.value < 1 and not any(character.isdigit() for character in figure.text.split(" sur ")[0])


def _shown(figure: Quantity, value: float) -> bool:
    """A percentage is rounded to the decimals that it shows, at least two digits long."""
    if figure.unit != PER_CENT:
        return False
    decimals = _DECIMALS.search(figure.text)
    step = 10.0 ** -len(decimals[1]) if decimals else 1.0
    return figure.value >= 10 * step and abs(value - figure.value) <= step / 2 + _EPSILON


def in_base(figure: Quantity) -> tuple[float, str]:
    """Value and unit of a figure in the unit that its like are counted in: 40 centimes are 0.4 euros."""
    unit = fold(figure.unit or "")
    base, factor = CONVERSIONS.get(unit, (unit, 1.0))
    return figure.value * factor, base


def may_add(left: Quantity, right: Quantity) -> bool:
    """Whether both count the same kind of thing, or one says nothing of what it counts."""
    ours, theirs = in_base(left)[1], in_base(right)[1]
    return not ours or not theirs or ours == theirs or is_counted_alike(ours, theirs)


@lru_cache(maxsize=4096)
def is_counted_alike(ours: str, theirs: str) -> bool:
    """Whether two folded units tell one: euro and €, salarié and employé, personne for anybody."""
    if ONE_PERSON in {ours, theirs}:
        return {ours, theirs} - {ONE_PERSON} <= PEOPLE
    return not _CLASSES.get(ours, _NONE).isdisjoint(_CLASSES.get(theirs, _NONE))


def scale_of(figure: Quantity) -> float:
    """What a scale word in a figure multiplies by: a million for « 8,1 millions »."""
    return next((scale for word, scale in _SCALE_WORDS.items() if word in flat(figure.text)), 1.0)


def told_in(value: float, figure: Quantity, like: Quantity | None = None) -> float:
    """A value of the base unit in the unit of `figure`, or in that of one `like` it where it has none."""
    unit = figure.unit or (like.unit if like else None)
    return value / CONVERSIONS.get(fold(unit or ""), ("", 1.0))[1]


def is_converted(figure: Quantity, other: Quantity) -> bool:
    """Whether both are one measure in two units: 0,5 kilomètre and 500 mètres, dix-huit mois and un an et demi."""
    if fold(figure.unit or "") == fold(other.unit or "") or (figure.high is None) != (other.high is None):
        return False
    if figure.high is not None and other.high is not None:
        ends = ((figure.value, other.value), (figure.high, other.high))
        return all(is_converted(_end(figure, mine), _end(other, theirs)) for mine, theirs in ends)
    (_, ours), (value, theirs) = in_base(figure), in_base(other)
    if not ours or ours != theirs or not _may_bound(figure, other):
        return False
    return fits(figure, told_in(value, figure)) or _is_usual_length(figure, other) or _is_usual_length(other, figure)


def _end(figure: Quantity, value: float) -> Quantity:
    return figure.model_copy(update={"value": value, "high": None})


def _may_bound(figure: Quantity, other: Quantity) -> bool:
    """Whether a bound is not made of the very value: « plus d’une heure » is not 60 minutes."""
    bounded = figure.approximation in {"more_than", "less_than"} and other.approximation == "exact"
    return not bounded or not math.isclose(told_in(in_base(other)[0], figure), figure.value)


def _is_usual_length(long: Quantity, short: Quantity) -> bool:
    """Whether days or weeks are told in months or weeks as people count them: six semaines, un mois et demi."""
    low, high = USUAL_LENGTHS.get((fold(long.unit or ""), fold(short.unit or "")), (0.0, -1.0))
    return long.value * low - _EPSILON <= short.value <= long.value * high + _EPSILON


def same_value(figure: Quantity, other: Quantity) -> bool:
    """Whether two figures are one number, or one rounds the other and says so."""
    if figure.ordinal != other.ordinal:
        return False
    if math.isclose(figure.value, other.value) and figure.high is None and other.high is None:
        return True
    if figure.high is not None and other.high is not None:
        return math.isclose(figure.value, other.value) and math.isclose(figure.high, other.high)
    return other.high is None and figure.high is None and _is_rounded(figure, other)


def _is_rounded(figure: Quantity, other: Quantity) -> bool:
    if not is_collective(figure) and _digits(figure.value) >= _digits(other.value):
        return False
    gap = (other.value - figure.value) / (abs(figure.value) or 1)
    match figure.approximation:
        case "about":
            return abs(gap) <= leeway(figure)
        case "more_than" | "at_least":
            return 0 <= gap <= _ROUNDED_BOUND
        case "less_than" | "at_most":
            return -_ROUNDED_BOUND <= gap <= 0
        case "exact":
            return False


def _digits(value: float) -> int:
    """Significant digits: a rounded figure has fewer than what it rounds."""
    return len(f"{value:.12g}".split("e")[0].replace(".", "").strip("-0"))
