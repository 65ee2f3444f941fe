"""Where the sources give a figure or a day of a statement that the passages found for it do not have.

The passage must have it beside words of the clause that it stands in: a number that belongs to something else there is
another number. And where a passage found has another value in that place, the statement should have that one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from calame.agents.checks.agreeing_dates import agrees, competes
from calame.agents.checks.clause_words import clause_around
from calame.agents.checks.fitting import may_add
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.retrieval import Index
from calame.agents.checks.slots import Passage, likeness
from calame.agents.checks.sourcing import SourceSentence
from calame.contracts import DateMention, Quantity
from calame.text.data.measure_units import MEASURE_UNITS
from calame.text.words import fold

_BORDER = re.compile(r"[,;:()]|\b(?:et|contre|mais|dont|puis|quand|tandis)\b")
"""Between what belongs to one value and what belongs to the next."""


class Fit(NamedTuple):
    """How well a value of a passage fits in the place of one of the statement."""

    weight: float
    """That of the words of its clause that stand nearer to it than to any other of its kind."""
    words: int
    """How many they are."""
    neighbours: int
    """Equal words right in front of it and behind it."""


_NONE = Fit(0.0, 0, 0)
_NAMED = 2
"""Words that must stand beside a number that counts what the statement does not say, or nothing by its words."""


@dataclass(frozen=True)
class Spot:
    """A value of a statement, with the words that a passage may have beside it."""

    index: Index
    statement: Reading
    value: Passage
    words: Sequence[Word]

    def fit(self, reading: Reading, value: Passage, others: Sequence[Passage]) -> Fit:
        """How well a value of a passage fits here; `others` are those of its kind in the passage."""
        beside = [word for word in self.words if _is_beside(word, reading, value, others)]
        weight = round(sum(self.index.weight(word) for word in beside), 6)
        return Fit(weight, len(beside), likeness(self.statement, self.value, reading, value))


def homes(statement: Reading, found: Sequence[SourceSentence], index: Index) -> tuple[SourceSentence, ...]:
    """The passages that have what figures and days of a statement those found do not give."""
    return (*_of_figures(statement, found, index), *_of_days(statement, found, index))


def _of_figures(statement: Reading, found: Sequence[SourceSentence], index: Index) -> Iterator[SourceSentence]:
    for figure in statement.figures:
        given = [(one.reading, other) for one in found for other in one.reading.figures]
        if any(_is_same(figure, other) and may_add(figure, other) for _, other in given):
            continue
        rivals = [
            spot_of(statement, figure, index).fit(reading, other, figures_beside(reading, other))
            for reading, other in given
            if may_replace(figure, other) and not any(_is_same(mine, other) for mine in statement.figures)
        ]
        fits = [
            (max(_fit(statement, figure, index, one, other), _taken_up(statement, figure, index, one, found)), one)
            for one in index.giving(figure)
            for other in one.reading.figures
            if _is_same(figure, other) and _may_tell(figure, other)
        ]
        yield from _best(fits, rivals)


def spot_of(statement: Reading, value: Quantity | DateMention, index: Index) -> Spot:
    """A value with the words of its clause."""
    return Spot(index, statement, value, clause_around(statement, value.start, value.end))


def _fit(statement: Reading, figure: Quantity, index: Index, home: SourceSentence, other: Quantity) -> Fit:
    """How well a figure fits; what it counts must stand near, where its own words do not say it."""
    reading = home.reading
    spot, beside = spot_of(statement, figure, index), figures_beside(reading, other)
    if _is_counted(figure, other) or (not other.unit and any(_is_counted(figure, one) for one in beside)):
        return spot.fit(reading, other, beside)
    counted = [word for word in statement.words if figure.start <= word.start < figure.end]
    fit = replace(spot, words=[*spot.words, *counted]).fit(reading, other, beside)
    return fit if fit.words >= _NAMED else _NONE


def _taken_up(
    statement: Reading, figure: Quantity, index: Index, home: SourceSentence, found: Sequence[SourceSentence]
) -> Fit:
    """How well it fits behind a passage found that names what has it, and has no figure like it itself."""
    place = index.places[home]
    before = index.sentences[place - 1] if place else home
    if before not in found or before.span.source != home.span.source:
        return _NONE
    if any(may_replace(figure, other) for other in before.reading.figures):
        return _NONE
    words = [word for word in spot_of(statement, figure, index).words if _is_beside(word, before.reading, figure, ())]
    weight = round(sum(index.weight(word) for word in words), 6)
    return Fit(weight, len(words), 0) if len(words) >= _NAMED else _NONE


def _of_days(statement: Reading, found: Sequence[SourceSentence], index: Index) -> Iterator[SourceSentence]:
    days = [day for day in statement.dates if day.month or day.year or day.weekday is not None]
    given = [(one.reading, other) for one in found for other in one.reading.dates] if days else []
    years = {other.year for _, other in given if other.year}
    years |= {statement.published.year} if statement.published else set()
    for day in days:
        if any(agrees(day, other, years) for _, other in given):
            continue
        spot = spot_of(statement, day, index)
        rivals = [
            spot.fit(reading, other, days_beside(reading, other))
            for reading, other in given
            if competes(day, other) and not any(agrees(mine, other, years) for mine in statement.dates)
        ]
        fits = [
            (spot.fit(one.reading, other, days_beside(one.reading, other)), one)
            for one in index.sentences
            for other in one.reading.dates
            if agrees(day, other, years)
        ]
        yield from _best(fits, rivals)


def _best(fits: Sequence[tuple[Fit, SourceSentence]], rivals: Sequence[Fit]) -> Iterator[SourceSentence]:
    """The passage in which a value fits best, when it fits better than any rival among the passages found."""
    best, home = max(fits, key=lambda pair: pair[0], default=(_NONE, None))
    if home is not None and best.words and best > max(rivals, default=_NONE):
        yield home


def _is_same(figure: Quantity, other: Quantity) -> bool:
    return (other.value, other.high, other.ordinal) == (figure.value, figure.high, figure.ordinal)


def _is_counted(figure: Quantity, other: Quantity) -> bool:
    """Whether both say that they count the same things."""
    return bool(figure.unit and other.unit) and may_add(figure, other)


def _may_tell(figure: Quantity, other: Quantity) -> bool:
    """Whether one may tell the other: what is measured has its measure, what is counted may be named elsewhere."""
    measured = any(fold(one.unit or "") in MEASURE_UNITS for one in (figure, other))
    return not measured or (may_add(figure, other) and (bool(other.unit) or not figure.unit))


def may_replace(figure: Quantity, other: Quantity) -> bool:
    """Whether one may stand in the place of the other: shares for shares, people for jobs."""
    units = {fold(one.unit) for one in (figure, other) if one.unit}
    return figure.ordinal == other.ordinal and (may_add(figure, other) or units.isdisjoint(MEASURE_UNITS))


def figures_beside(reading: Reading, figure: Quantity) -> list[Quantity]:
    """The other figures of a passage that might stand in the place of one."""
    return [other for other in reading.figures if other is not figure and may_replace(figure, other)]


def days_beside(reading: Reading, day: DateMention) -> list[DateMention]:
    """The other days of a passage that might stand in the place of one."""
    return [other for other in reading.dates if other is not day and competes(day, other)]


def _is_beside(word: Word, reading: Reading, value: Passage, others: Sequence[Passage]) -> bool:
    """Whether a passage has a word, and nearer to this value than to any of the others."""
    if word.keys.isdisjoint(reading.vocabulary):
        return False
    tokens = zip(reading.analysis.tokens, reading.keys, strict=True)
    places = [token.start for token, keys in tokens if not keys.isdisjoint(word.keys)]
    return any(all(_distance(reading, at, value) <= _distance(reading, at, other) for other in others) for at in places)


def _distance(reading: Reading, at: int, value: Passage) -> int:
    """Characters from a place to a value; what stands beyond the border of a clause is farther than all within it."""
    low, high = (value.end, at) if at >= value.end else (at, value.start)
    borders = sum(1 for _ in _BORDER.finditer(reading.text, low, high)) if low < high else 0
    return max(high - low, 0) + borders * len(reading.text)
