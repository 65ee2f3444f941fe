"""Directions: a percentage that goes up in the draft and down in the sources, or the other way round."""

import math
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading
from calame.contracts import Quantity
from calame.text.data.direction_words import DENIED, DOWN, UP
from calame.text.flat import flat

_BEFORE = 48
"""Characters in front of a percentage in which the word that moves it stands."""
_BEHIND = 14
"""Characters behind it: « 5 % de hausse »."""


def misdirected(found: DraftSentence) -> Iterator[Fault]:
    """Percentages by which something has grown in the draft and shrunk in every passage that gives them."""
    draft = found.reading
    for figure in draft.figures:
        way = _way(draft, figure)
        if way is None:
            continue
        ways = {
            _way(source.reading, other)
            for source in found.evidence
            for other in source.reading.figures
            if other.unit == figure.unit and math.isclose(other.value, figure.value)
        }
        if ways and None not in ways and way not in ways:
            message = f"La variation va dans l’autre sens que dans la source\u00a0: {show(figure.text)}."
            yield against(found, message, "Rétablir le sens de la source.", start=figure.start, end=figure.end)


def _way(reading: Reading, figure: Quantity) -> bool | None:
    """Whether the nearest word of movement goes up; `None` without one, or when something is denied."""
    if figure.unit != "%":
        return None
    text = flat(reading.text)
    others = [one.end for one in reading.figures if one.end <= figure.start]
    start = max([0, figure.start - _BEFORE, *others])
    before, behind = text[start : figure.start], text[figure.end : figure.end + _BEHIND]
    if DENIED.search(before):
        return None
    up, down = ([match.end() for match in words.finditer(before)] for words in (UP, DOWN))
    if up or down:
        return max(up, default=-1) > max(down, default=-1)
    rises, falls = UP.search(behind), DOWN.search(behind)
    return bool(rises) if bool(rises) != bool(falls) else None
