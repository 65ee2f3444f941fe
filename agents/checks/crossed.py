"""Two voices, two figures: each side of a disagreement keeps its own."""

import math
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Word
from calame.agents.checks.sourcing import SourceSentence
from calame.contracts import Quantity

_BORDER = re.compile(r"[,;]| et | contre | mais ")


class _Side(NamedTuple):
    """A stretch of the draft that gives one figure, and who or what it gives it for."""

    figure: Quantity
    words: tuple[Word, ...]


def crossed(found: DraftSentence) -> Iterator[Fault]:
    """« Les pompiers comptent 14 blessés, la préfecture 12 » where the evidence has it the other way round."""
    sides = list(_sides(found))
    for left, right in pairwise(sides):
        if math.isclose(left.figure.value, right.figure.value):
            continue
        for one in found.evidence:
            for other in found.evidence:
                if one is not other and _is_crossed(left, right, one, other):
                    told = f"{show(left.figure.text)} et {show(right.figure.text)}"
                    message = f"Les deux chiffres ont changé de côté\u00a0: {told}."
                    start, end = left.figure.start, right.figure.end
                    yield against(found, message, "Rendre à chacun son chiffre.", start=start, end=end)
                    return


def _sides(found: DraftSentence) -> Iterator[_Side]:
    reading = found.reading
    borders = [0, *(match.end() for match in _BORDER.finditer(reading.text)), len(reading.text)]
    for start, end in pairwise(borders):
        figures = [figure for figure in reading.figures if start <= figure.start < end and not figure.ordinal]
        if len(figures) == 1 and figures[0].high is None:
            behind = figures[0].start
            yield _Side(figures[0], tuple(word for word in reading.words if start <= word.start < behind))


def _is_crossed(left: _Side, right: _Side, one: SourceSentence, other: SourceSentence) -> bool:
    """Whether one passage has the words of the left side with the figure of the right one, and the other the rest."""
    return (
        _has(one, right.figure)
        and not _has(one, left.figure)
        and _has(other, left.figure)
        and not _has(other, right.figure)
        and _names(left, one, other)
        and _names(right, other, one)
    )


def _has(source: SourceSentence, figure: Quantity) -> bool:
    return any(math.isclose(figure.value, given.value) for given in source.reading.figures)


def _names(side: _Side, here: SourceSentence, there: SourceSentence) -> bool:
    """Whether a passage has words of a side that the other does not have, and lacks none that the other has."""
    own = [word for word in side.words if not word.keys.isdisjoint(here.reading.vocabulary)]
    others = [word for word in side.words if not word.keys.isdisjoint(there.reading.vocabulary)]
    return any(word not in others for word in own) and all(word in own for word in others)
