"""What the checks of values say of cells and captions, but for what a table has of its own."""

import math
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from itertools import combinations, dropwhile, permutations
from typing import Final

from calame.agents.checks import titled_cells
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.catalogue import CHECKS, VALUES
from calame.agents.checks.faults import Check, Fault
from calame.agents.checks.names import is_name
from calame.contracts import Quantity
from calame.text.common_words import is_common_word
from calame.text.data.invariable_nouns import INVARIABLE

_OPENINGS = (":", ",", "(", "")
"""What stands in front of the first word of a cell, as a row is told."""
_FEWEST = 2
"""Rows that a total sums up at least."""
_MOST = 200
"""Rows that it sums up at most."""
_WIDEST = 20
"""Cells of a row of which one may follow from two others."""
_ROUNDED = 0.5
"""How far a change in per cent may stand from what the figures give: it is often told whole."""
_LETTERS: Final = re.compile(r"[^\W\d_]{2}")


def value_faults(case: ReviewCase) -> Iterator[tuple[Check, Fault]]:
    """Figures, dates and names of cells and captions that no source gives."""
    if not case.bare:
        return
    excuses = _Excuses(case)
    at = {(one.section.id, one.paragraph, one.index): one for one in case.bare}
    for check in CHECKS:
        for fault in _found(check, case.values) if check.name in VALUES else ():
            place = fault.place
            found = at.get((place.section or "", place.paragraph or 0, place.sentence or 0))
            if found is None or not excuses.hold(found, check, fault):
                yield check, fault


def _found(check: Check, case: ReviewCase) -> Iterator[Fault]:
    yield from check.find(case)
    if check.name == "names":
        yield from titled_cells.faults(case)


class _Excuses:
    """What is right in a table although no source says it."""

    def __init__(self, case: ReviewCase) -> None:
        self._case = case
        self._rows: defaultdict[tuple[str, int], list[DraftSentence]] = defaultdict(list)
        for one in case.bare:
            self._rows[one.section.id, one.paragraph].append(one)

    def hold(self, found: DraftSentence, check: Check, fault: Fault) -> bool:
        """Whether a fault is none."""
        if check.name == "evidence":
            reading = found.reading
            names = [(name.start, name.text) for name in reading.names if is_name(name, reading)]
            return not (reading.figures or reading.dates) and all(self._is_word(found, *name) for name in names)
        if fault.place.start is None:
            return False
        if check.name == "names":
            return self._is_word(found, fault.place.start, fault.place.excerpt)
        figure = next((one for one in found.reading.figures if one.start == fault.place.start), None)
        if check.name != "figures" or figure is None:
            return False
        return _is_end(found, figure) or self._is_total(found, figure) or self._is_worked_out(found, figure)

    def _is_word(self, found: DraftSentence, start: int, name: str) -> bool:
        """Whether what is taken for a name is a unit, the name of a column or a word with the capital of its cell."""
        first, *others = name.split()
        before = found.reading.text[:start].rstrip()
        if not _LETTERS.search(name) or (not others and name in self._columns[found.section.id]):
            return True
        if before[-1:] not in _OPENINGS or not _is_common(first) or (others and others[0] != others[0].lower()):
            return False
        rest = list(dropwhile(lambda word: word == word.lower(), others))
        return not rest or self._case.knows_name(" ".join(rest))

    @cached_property
    def _columns(self) -> defaultdict[str, set[str]]:
        """The names of columns by section, of tables whose columns are no people or places of the sources."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for (section, _), row in self._rows.items():
            cells = [one.reading.text for one in row]
            headed = row[0].style == "row" and not any(" : " in cell for cell in cells)
            if headed and not any(self._case.mentions_name(cell) for cell in cells):
                found[section].update(cells)
        return found

    def _is_total(self, found: DraftSentence, figure: Quantity) -> bool:
        """Whether a figure is the sum of those above it, or below it, in its column."""
        return any(math.isclose(total, figure.value) for step in (-1, 1) for total in self._running(found, step))

    def _running(self, found: DraftSentence, step: int) -> Iterator[float]:
        """The sums of the cells next to this one in its column, one after the other."""
        total = 0.0
        for count in range(1, _MOST):
            row = self._rows.get((found.section.id, found.paragraph + count * step), [])
            one = next((cell for cell in row if cell.index == found.index and cell.style == "row"), None)
            if one is None or not one.reading.figures:
                return
            total += one.reading.figures[-1].value
            if count >= _FEWEST:
                yield total

    def _is_worked_out(self, found: DraftSentence, figure: Quantity) -> bool:
        """Whether a figure is the difference, the sum or the change in per cent of two others of its row."""
        row = self._rows[found.section.id, found.paragraph][:_WIDEST]
        told = [one.reading.figures[-1].value for one in row if one is not found and one.reading.figures]
        value = abs(figure.value)
        if figure.unit == "%":
            changes = (abs(100 * (b - a) / a) for a, b in permutations(told, 2) if a)
            return any(abs(change - value) <= _ROUNDED for change in changes)
        return any(math.isclose(value, made) for a, b in combinations(told, 2) for made in (abs(a - b), a + b))


def _is_end(found: DraftSentence, figure: Quantity) -> bool:
    """Whether it is one end of what the source tells as going from one figure to another."""
    given = (other for source in found.evidence for other in source.reading.figures if other.high is not None)
    return figure.high is None and any(figure.value in {other.value, other.high} for other in given)


def _is_common(word: str) -> bool:
    return word.lower() in INVARIABLE or is_common_word(word)
