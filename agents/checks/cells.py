"""What the checks of values say of cells and captions, but for what a table has of its own."""

import math
import re
from collections.abc import Iterator
from itertools import combinations, dropwhile, permutations
from typing import Final

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.catalogue import CHECKS, VALUES
from calame.agents.checks.faults import Check, Fault
from calame.contracts import Quantity
from calame.text.common_words import is_common_word
from calame.text.data.invariable_nouns import INVARIABLE

_OPENINGS = (":", ",", "(", "")
"""What stands in front of the first word of a cell, as a row is told."""
_FEWEST = 2
"""Rows that a total sums up at least."""
_ROUNDED = 0.5
"""How far a change in per cent may stand from what the figures give: it is often told whole."""
_LETTERS: Final = re.compile(r"[^\W\d_]{2}")


def value_faults(case: ReviewCase) -> Iterator[tuple[Check, Fault]]:
    """Figures, dates and names of cells and captions that no source gives."""
    if not case.bare:
        return
    at = {(one.section.id, one.paragraph, one.index): one for one in case.bare}
    for check in CHECKS:
        for fault in check.find(case.values) if check.name in VALUES else ():
            place = fault.place
            found = at.get((place.section or "", place.paragraph or 0, place.sentence or 0))
            if found is None or fault.place.start is None or not _is_excused(case, found, check, fault):
                yield check, fault


def _is_excused(case: ReviewCase, found: DraftSentence, check: Check, fault: Fault) -> bool:
    if check.name == "names":
        return _is_word(case, found, fault)
    figure = next((one for one in found.reading.figures if one.start == fault.place.start), None)
    if check.name != "figures" or figure is None:
        return False
    return _is_total(case, found, figure) or _is_worked_out(case, found, figure)


def _is_word(case: ReviewCase, found: DraftSentence, fault: Fault) -> bool:
    """Whether what is taken for a name is a unit, or a common word with the capital of its cell."""
    first, *others = fault.place.excerpt.split()
    before = found.reading.text[: fault.place.start].rstrip()
    if not _LETTERS.search(fault.place.excerpt):
        return True
    if before[-1:] not in _OPENINGS or not _is_common(first) or (others and others[0] != others[0].lower()):
        return False
    rest = list(dropwhile(lambda word: word == word.lower(), others))
    return not rest or case.knows_name(" ".join(rest))


def _is_common(word: str) -> bool:
    return word.lower() in INVARIABLE or is_common_word(word)


def _is_total(case: ReviewCase, found: DraftSentence, figure: Quantity) -> bool:
    """Whether a figure is the sum of those above it, or below it, in its column."""
    return any(math.isclose(total, figure.value) for step in (-1, 1) for total in _running(case, found, step))


def _is_worked_out(case: ReviewCase, found: DraftSentence, figure: Quantity) -> bool:
    """Whether a figure is the difference, the sum or the change in per cent of two others of its row."""
    row = [one for one in case.bare if one.section is found.section and one.paragraph == found.paragraph]
    told = [one.reading.figures[-1].value for one in row if one is not found and one.reading.figures]
    value = abs(figure.value)
    if figure.unit == "%":
        changes = (abs(100 * (b - a) / a) for a, b in permutations(told, 2) if a)
        return any(abs(change - value) <= _ROUNDED for change in changes)
    return any(math.isclose(value, made) for a, b in combinations(told, 2) for made in (abs(a - b), a + b))


def _running(case: ReviewCase, found: DraftSentence, step: int) -> Iterator[float]:
    """The sums of the cells next to this one in its column, one after the other."""
    column = {one.paragraph: one for one in case.bare if one.section is found.section and one.index == found.index}
    total, place, count = 0.0, found.paragraph + step, 0
    while (one := column.get(place)) is not None and one.style == "row" and one.reading.figures:
        total, place, count = total + one.reading.figures[-1].value, place + step, count + 1
        if count >= _FEWEST:
            yield total
