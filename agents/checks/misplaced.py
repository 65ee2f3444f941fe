"""Values that a passage gives to something else: the draft tells with them what another passage gives another value to.

« La fuite a été découverte le 2 mai » where one passage has the leak on 14 March and another, which says nothing of it,
something else on 2 May.
"""

from collections.abc import Sequence

from calame.agents.checks.agreeing_dates import agrees, competes
from calame.agents.checks.case import DraftSentence
from calame.agents.checks.fitting import may_add, same_value
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.retrieval import Index
from calame.agents.checks.stretches import is_as_fine
from calame.agents.checks.value_homes import days_beside, figures_beside, spot_of
from calame.contracts import DateMention, Quantity

_ENOUGH = 2
"""Words of the clause of a value that the passage of its rival must have beside it."""


def displaced_figure(found: DraftSentence, figure: Quantity, index: Index) -> Quantity | None:
    """The figure in whose place the draft has one that only passages on something else give."""
    given = [(source.reading, other) for source in found.evidence for other in source.reading.figures]
    homes = [reading for reading, other in given if same_value(figure, other) and may_add(figure, other)]
    rivals = [(reading, other) for reading, other in given if figure.unit and other.unit and may_add(figure, other)]
    if not homes or len(rivals) <= len(homes):
        return None
    spot = spot_of(found.reading, figure, index)
    for reading, other in rivals if not _are_about(spot.words, homes) else ():
        told = figure.ordinal != other.ordinal or any(same_value(mine, other) for mine in found.reading.figures)
        if not told and spot.fit(reading, other, figures_beside(reading, other)).words >= _ENOUGH:
            return other
    return None


def displaced_day(found: DraftSentence, day: DateMention, index: Index, years: set[int]) -> DateMention | None:
    """The day in whose place the draft has one that only passages on something else give."""
    given = [(source.reading, other) for source in found.evidence for other in source.reading.dates]
    homes = [reading for reading, other in given if agrees(day, other, years)]
    rivals = [(reading, other) for reading, other in given if competes(day, other) and is_as_fine(day, other)]
    if not homes or len(rivals) <= len(homes):
        return None
    spot = spot_of(found.reading, day, index)
    for reading, other in rivals if not _are_about(spot.words, homes) else ():
        told = any(agrees(mine, other, years) for mine in found.reading.dates)
        if not told and spot.fit(reading, other, days_beside(reading, other)).words >= _ENOUGH:
            return other
    return None


def _are_about(words: Sequence[Word], readings: Sequence[Reading]) -> bool:
    """Whether one of the passages has any of the words."""
    return any(not word.keys.isdisjoint(reading.vocabulary) for word in words for reading in readings)
