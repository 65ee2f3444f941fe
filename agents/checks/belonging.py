"""Lists of names with their figures: the one that the draft gives to a name is its own, and not another's."""

import math
import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.fitting import may_add
from calame.agents.checks.reading import Reading
from calame.contracts import Quantity
from calame.text.names import NameMention, same_name

_BORDER = re.compile(r",(?!\d)|[;:]| et | contre | mais | dont | puis | quand | tandis ")
_OPENING = re.compile(r" ?\([^()\d]{0,12}$")
_FEWEST = 2
"""Names with a figure each that make a list."""


class _Item(NamedTuple):
    """A stretch between two borders that has one figure and one name."""

    name: NameMention
    figure: Quantity


def misgiven(found: DraftSentence) -> Iterator[Fault]:
    """« Le Grand Est (+91 %) » where the list of the passage has « Île-de-France (+91 %), Grand Est (+61 %) »."""
    lists = [items for source in found.evidence if len(items := _items(source.reading)) >= _FEWEST]
    for mine in _items(found.reading) if lists else ():
        own = [other for items in lists for other in items if same_name(mine.name.core, other.name.core)]
        theirs = [other for items in lists for other in items if _is_same(mine.figure, other.figure)]
        if not own or not theirs or any(not _is_another(mine.figure, other.figure) for other in own):
            continue
        if any(same_name(mine.name.core, other.name.core) for other in theirs):
            continue
        message = f"Le chiffre {show(mine.figure.text)} est celui de {show(theirs[0].name.text)} dans la source."
        yield against(found, message, "Rendre à chacun son chiffre.", start=mine.figure.start, end=mine.figure.end)


def is_own(found: DraftSentence, figure: Quantity) -> bool:
    """Whether a passage gives the figure to the name that the draft gives it to, in a list or alone."""
    mine = next((item for item in _items(found.reading) if item.figure == figure), None)
    return mine is not None and any(
        same_name(mine.name.core, other.name.core) and _is_same(figure, other.figure)
        for source in found.evidence
        for other in _items(source.reading)
    )


@lru_cache(maxsize=4096)
def _items(reading: Reading) -> tuple[_Item, ...]:
    """The names of a sentence that have one figure each."""
    if not reading.figures or not reading.names:
        return ()
    aside = tuple(_aside(reading))
    taken = {one.name.start for one in aside} | {one.figure.start for one in aside}
    borders = [0, *(match.end() for match in _BORDER.finditer(reading.text)), len(reading.text)]
    pieces = [_piece(reading, start, end, taken) for start, end in pairwise(borders)]
    alone = [_Item(names[0], figures[0]) for names, figures in pieces if len(names) == 1 and len(figures) == 1]
    return (*aside, *alone, *_fronted(pieces))


def _aside(reading: Reading) -> Iterator[_Item]:
    """« Val-Doré (+21 %) »."""
    for figure in reading.figures:
        opening = _OPENING.search(reading.text[: figure.start])
        name = next((one for one in reading.names if opening and one.end == opening.start()), None)
        if name is not None:
            yield _Item(name, figure)


def _piece(reading: Reading, start: int, end: int, taken: Collection[int]) -> tuple[list[NameMention], list[Quantity]]:
    names = [one for one in reading.names if start <= one.start < end and one.start not in taken]
    figures = [one for one in reading.figures if start <= one.start < end and one.start not in taken]
    return names, [one for one in figures if not one.ordinal and one.high is None]


def _fronted(pieces: Sequence[tuple[list[NameMention], list[Quantity]]]) -> Iterator[_Item]:
    """« À Lorbec, le fleuve a atteint 6 mètres », « Avec 38 % de plus, Val-Doré est en tête »."""
    if len(pieces) > 1:
        (names, figures), (more, others) = pieces[:2]
        if (len(names), len(figures), len(more), len(others)) in {(1, 0, 0, 1), (0, 1, 1, 0)}:
            yield _Item((names or more)[0], (figures or others)[0])


def _is_same(figure: Quantity, other: Quantity) -> bool:
    return math.isclose(figure.value, other.value) and may_add(figure, other)


def _is_another(figure: Quantity, other: Quantity) -> bool:
    """Whether both are of one kind, and not the same."""
    return may_add(figure, other) and not math.isclose(figure.value, other.value)
