"""Figures said in another way: triplé for multiplié par trois, cinq ans for il y a cinq ans, la moitié for 2 of 4."""

import math
import re
from collections.abc import Iterator, Sequence

from calame.agents.checks.fitting import is_converted
from calame.agents.checks.operands import is_told_alike
from calame.agents.checks.reading import Reading
from calame.contracts import DateMention, Quantity
from calame.text.analysis import Token
from calame.text.data.calendar_words import ANAPHORIC_DAYS
from calame.text.data.measure_units import MEASURE_UNITS
from calame.text.data.measures import MULTIPLES, MULTIPLYING_VERBS
from calame.text.flat import flat
from calame.text.numbers import quantities
from calame.text.words import fold

_BEFORE = 40
_AROUND_LENGTH = re.compile(
    r"^(?:il y a|voici|voila|d'ici a|d'ici|dans)(?: les)? | (?:plus tot|plus tard|auparavant|avant|apres)$"
)
_DEFINITE = re.compile(r"\b(?:les|aux|des|ces|leurs|ses)(?: tous)? $")
_AGAIN = re.compile(r"\bces $")
_DISTANCES = {1: "un jour", 2: "deux jours"}
"""How far « la veille » and « l'avant-veille » are."""
_BOTH = 2
_FEW = 5
"""Up to here a text counts again what it has just named: les deux pays."""
_CLOSE = 0.002
_NEARLY = 0.02
_OR = " ou "
_THE = re.compile(r"(?<![\w-])(?:le|du|au|que le) $")
_OF_WHAT = re.compile(r" (?:de|du|des|par rapport|que?)(?![\w-])| d'|[ ]?[.,;:!?)»]|$")
"""Around a noun that multiplies; what is « double » by itself multiplies nothing."""
_MOVES = re.compile(
    r"(?<![\w-])(?:pass|port|tomb|mont|grimp|augment|baiss|recul|descend|chut|bondi|progress|diminu|remont)[a-z]* "
    r"[^,;.]{0,40}$"
)
"""Verbs of what goes from one value to another."""
_LOWER = frozenset({"at_least", "more_than"})
_UPPER = frozenset({"at_most", "less_than"})


def counts_again(figure: Quantity, draft: Reading, readings: Sequence[Reading]) -> bool:
    """Whether « ces deux », « les deux camps » count what was told, and the evidence counts none of these otherwise."""
    front = flat(draft.text[: figure.start])[-_BEFORE:]
    both = figure.value == _BOTH and figure.unit is not None and fold(figure.unit) not in MEASURE_UNITS
    if not 1 < figure.value <= _FEW or not (_AGAIN.search(front) or (both and _DEFINITE.search(front))):
        return False
    return all(other.unit != figure.unit for reading in readings for other in reading.figures)


def was_counted(figure: Quantity, draft: Reading, before: Sequence[Reading]) -> bool:
    """Whether « les deux pays » takes up a count that the source makes a few sentences earlier."""
    if figure.value > _FEW or not _DEFINITE.search(flat(draft.text[: figure.start])[-_BEFORE:]):
        return False
    return any(
        any(_is_same_length(figure, other) for other in reading.figures) or _counts_names(figure, draft, reading)
        for reading in before
    )


def durations(reading: Reading, *, ahead: bool = False) -> Iterator[Quantity]:
    """The lengths of time inside relative dates, past or ahead: five years in il y a cinq ans."""
    for day in reading.dates:
        if day.relative is not None and _is_ahead(day) is ahead:
            yield from lengths(day)


def is_distance_known(day: DateMention, readings: Sequence[Reading]) -> bool:
    """Whether a date told by its distance has that length of time in the evidence."""
    found = lengths(day) if day.relative is not None else ()
    given = [other for reading in readings for other in (*reading.figures, *durations(reading, ahead=_is_ahead(day)))]
    return bool(found) and all(
        any(_is_same_length(length, other) or is_converted(length, other) for other in given) for length in found
    )


def lengths(day: DateMention) -> tuple[Quantity, ...]:
    """The length of time in a date, read without the words that make it one."""
    if distance := ANAPHORIC_DAYS.get(flat(day.text)):
        return quantities(_DISTANCES[abs(distance)])
    return tuple(length for length in quantities(_AROUND_LENGTH.sub("", flat(day.text))) if length.unit)


def _is_ahead(day: DateMention) -> bool:
    if flat(day.text) in ANAPHORIC_DAYS:
        return ANAPHORIC_DAYS[flat(day.text)] > 0
    return flat(day.text).startswith(("dans", "d'ici")) or flat(day.text).endswith(("plus tard", "apres"))


def _is_same_length(ours: Quantity, theirs: Quantity) -> bool:
    return math.isclose(ours.value, theirs.value) and fold(ours.unit or "") == fold(theirs.unit or "")


def is_restated(figure: Quantity, draft: Reading, readings: Sequence[Reading]) -> bool:
    """Whether the evidence says the figure in another way."""
    return is_either(figure, readings) or any(
        figure.value in multiples(reading)
        or any(_is_same_length(figure, length) for length in durations(reading))
        or _is_share(figure, reading.figures)
        or any(_is_same_share(figure, other) for other in reading.figures)
        or (_is_rest(figure, draft.figures, reading.figures) and not is_told_alike(draft, reading))
        or _counts_names(figure, draft, reading)
        or _is_end(figure, draft.figures, reading)
        or _joins(figure, reading.figures)
        for reading in readings
    )


def multiples(reading: Reading) -> dict[float, Token]:
    """What verbs and nouns multiply by, each with its word: « tripler », « le triple »."""
    tokens = reading.analysis.tokens
    found = {
        MULTIPLES[noun]: token
        for token in tokens
        if (noun := fold(token.text)) in MULTIPLES and _is_noun(reading, token)
    }
    return found | {
        MULTIPLYING_VERBS[fold(token.lemma)]: token for token in tokens if fold(token.lemma) in MULTIPLYING_VERBS
    }


def _is_noun(reading: Reading, token: Token) -> bool:
    """« Le double de », « au triple » and no « double meurtre »."""
    text = flat(reading.text)
    return _THE.search(text[: token.start]) is not None and _OF_WHAT.match(text[token.end :]) is not None


def _is_share(figure: Quantity, given: Sequence[Quantity]) -> bool:
    """Whether a bare fraction is that of two figures of one sentence."""
    if not 0 < figure.value < 1 or figure.approximation != "exact":
        return False
    return any(
        part.value < whole.value
        and (figure.unit is None or figure.unit == whole.unit)
        and (part.unit is None or part.unit == whole.unit)
        and math.isclose(part.value / whole.value, figure.value, rel_tol=_CLOSE)
        for part in given
        for whole in given
    )


def _is_same_share(figure: Quantity, other: Quantity) -> bool:
    """Whether one is a percentage and the other the fraction it stands for: 25 % for un quart."""
    per_cent, fraction = (figure, other) if figure.unit == "%" else (other, figure)
    if per_cent.unit != "%" or fraction.unit == "%" or not 0 < fraction.value < 1:
        return False
    if other.approximation not in {"exact", figure.approximation}:
        return False
    close = _NEARLY if figure.approximation == "about" else _CLOSE
    return math.isclose(per_cent.value, fraction.value * 100, rel_tol=close)


def _is_rest(figure: Quantity, told: Sequence[Quantity], given: Sequence[Quantity]) -> bool:
    """Whether a figure is what a part of the source leaves of a whole that the draft tells too."""
    return any(
        part.value < whole.value
        and (part.unit is None or part.unit == whole.unit)
        and math.isclose(whole.value - part.value, figure.value)
        and any(_is_same_length(whole, other) for other in told)
        for part in given
        for whole in given
    )


def _is_end(figure: Quantity, told: Sequence[Quantity], source: Reading) -> bool:
    """Whether a figure is one end of a range of the source, said to be that end or told beside the other one."""
    return any(
        (math.isclose(figure.value, low) and _is_bound(figure, _LOWER, told, high, moves=moves))
        or (math.isclose(figure.value, high) and _is_bound(figure, _UPPER, told, low, moves=moves))
        for other in source.figures
        if other.high is not None and figure.high is None and _may_count(figure, other)
        for low, high in ((other.value, other.high),)
        for moves in (_MOVES.search(flat(source.text[: other.start])[-_BEFORE:]) is not None,)
    )


def _is_bound(figure: Quantity, bounds: frozenset[str], told: Sequence[Quantity], other: float, *, moves: bool) -> bool:
    """Whether one end of a range is told as a bound or beside the other; the ends of a move are exact values."""
    if moves:
        return figure.approximation in {"exact", "about"} and _gives(told, other)
    return figure.approximation in bounds or _gives(told, other)


def _joins(figure: Quantity, given: Sequence[Quantity]) -> bool:
    """Whether both ends of a range are figures of one sentence of the source: de 22 à 31 for 31, contre 22."""
    counted = [other for other in given if other.high is None and _may_count(figure, other)]
    return figure.high is not None and _gives(counted, figure.value) and _gives(counted, figure.high)


def is_either(figure: Quantity, readings: Sequence[Reading]) -> bool:
    """Whether « 17 ou 23 blessés » gives two figures that passages tell apart, each in its own."""
    if figure.high is None or _OR not in flat(figure.text):
        return False
    counted = [other for reading in readings for other in reading.figures if _may_count(figure, other)]
    return _gives(counted, figure.value) and _gives(counted, figure.high)


def _may_count(figure: Quantity, other: Quantity) -> bool:
    return figure.unit is None or other.unit is None or fold(figure.unit) == fold(other.unit)


def _gives(figures: Sequence[Quantity], value: float) -> bool:
    return any(math.isclose(figure.value, value) for figure in figures)


def _counts_names(figure: Quantity, draft: Reading, source: Reading) -> bool:
    """Whether « les deux » counts again what the source names, and nothing there is counted otherwise."""
    if not 1 < figure.value <= _FEW or not _DEFINITE.search(flat(draft.text[: figure.start])[-_BEFORE:]):
        return False
    rivals = [other for other in source.figures if other.unit == figure.unit]
    return not rivals and len(source.names) >= figure.value and " et " in source.folded
