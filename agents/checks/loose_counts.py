"""Counts told loosely: « plusieurs centaines » for 330, « réduit de moitié » for « divisé par deux »."""

import math
import re
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.fitting import PER_CENT, is_counted_alike
from calame.agents.checks.likeness import count_alike
from calame.agents.checks.reading import Reading
from calame.contracts import Quantity
from calame.text.data.measure_units import MEASURE_UNITS
from calame.text.data.reckoning_words import DEATHS, FALLING, HALVED, LIVES, SPARED
from calame.text.flat import flat
from calame.text.words import fold

_VAGUE = re.compile(r"^(?:plusieurs|quelques|des) (?:dizaines|centaines|milliers|millions)(?![\w-])")
_LEAST_TIMES, _MOST_TIMES = 2, 10
"""What « plusieurs centaines » may stand for: from two hundred to a thousand."""
_ALIKE = 2
"""Words that a sentence must share with the draft to be where its count comes from."""
_FALLS = re.compile(rf"(?<![\w-])(?:{'|'.join(FALLING)})\w*")
_DIVIDES = re.compile(r"(?<![\w-])divis\w+ par $")
_ROUNDED = 0.05
_FEW = 5
_HALF, _TWO = 0.5, 2


def is_loosely_told(case: ReviewCase, found: DraftSentence, figure: Quantity) -> bool:
    """Whether a sentence of the sources gives what the figure tells in words of another kind."""
    if figure.ordinal or figure.high is not None:
        return False
    return (
        _is_vague(case, found, figure)
        or _is_halved(case, found, figure)
        or _is_spared(case, found, figure)
        or _counts_up(found, figure)
    )


def _homes(case: ReviewCase, found: DraftSentence, least: int) -> Iterator[Reading]:
    words = found.reading.words
    for text in case.texts:
        for one in text.sentences:
            if count_alike(found.reading, words, one.reading, one.reading.words) >= least:
                yield one.reading


def _is_vague(case: ReviewCase, found: DraftSentence, figure: Quantity) -> bool:
    """« Plusieurs centaines de salariés » for 330 posts."""
    if not _VAGUE.search(flat(figure.text)):
        return False
    return any(
        _LEAST_TIMES * figure.value <= other.value < _MOST_TIMES * figure.value
        and not other.ordinal
        and other.unit != PER_CENT
        and (other.unit is None or fold(other.unit) not in MEASURE_UNITS or other.unit == figure.unit)
        for reading in _homes(case, found, _ALIKE)
        for other in reading.figures
    )


def _is_halved(case: ReviewCase, found: DraftSentence, figure: Quantity) -> bool:
    """« Réduire de moitié » for « diviser par deux », « deux fois moindre », and the other way round."""
    front = flat(found.reading.text[: figure.start])
    falls = figure.value == _HALF and _FALLS.search(front)
    if not falls and not (figure.value == _TWO and _DIVIDES.search(front)):
        return False
    return any(HALVED.search(flat(reading.text)) for reading in _homes(case, found, 1))


def _is_spared(case: ReviewCase, found: DraftSentence, figure: Quantity) -> bool:
    """« 3 000 vies épargnées » for 3 000 deaths avoided."""
    if fold(figure.unit or "") not in LIVES or not SPARED.search(flat(found.reading.text)):
        return False
    return any(
        fold(other.unit or "") in DEATHS
        and SPARED.search(flat(reading.text))
        and math.isclose(other.value, figure.value, rel_tol=_ROUNDED if figure.approximation == "about" else 1e-9)
        for reading in _homes(case, found, 1)
        for other in reading.figures
    )


def _counts_up(found: DraftSentence, figure: Quantity) -> bool:
    """« Deux cafés » for a café and a second one, where the passage counts no others."""
    unit = fold(figure.unit or "")
    if not unit or not 1 < figure.value <= _FEW or figure.approximation != "exact" or unit in MEASURE_UNITS:
        return False
    readings = [source.reading for source in found.evidence]
    counted = (one for reading in readings for one in reading.figures if one.unit and not one.ordinal)
    if any(fold(one.unit or "") == unit or is_counted_alike(fold(one.unit or ""), unit) for one in counted):
        return False
    return any(_names_apart(reading, unit) == figure.value for reading in readings) or any(
        other.ordinal and other.value == figure.value and f" {unit} " in reading.folded
        for reading in readings
        for other in reading.figures
    )


def _names_apart(reading: Reading, unit: str) -> int:
    """How often a sentence brings one of them in: « le parquet une enquête, la préfecture une enquête interne »."""
    return sum(1 for _ in re.finditer(rf" (?:une?|une? autre) (?:[a-z]+ )?{re.escape(unit)}(?= )", reading.folded))
