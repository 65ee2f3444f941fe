"""Passages beside those that carry most of a statement: what its values and its clauses alone rest on.

A sentence that condenses a text takes a figure or a clause from passages that share little else with it. A value brings
in the passage that has it beside words of its own clause; a clause of which the passages found tell little brings in
the one that tells the rest of it.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from calame.agents.checks.reading import Reading
from calame.agents.checks.retrieval import Index, Sought
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.value_homes import homes
from calame.text.flat import flat

_BORDER = re.compile(
    r"[,;:.()«»]|(?<![\w-])(?:mais|et|ou|car|quand|lorsque|puis|alors|tandis|comme|apres|avant|sans|pour)(?![\w-])"
)
"""Between the pieces of a sentence."""
_UNTOLD = 0.3
"""Share of the weight of a piece that the passages found must leave untold."""
_REST = 0.6
"""Share of what they leave that a passage must tell to be what the piece rests on."""
_NEXT = 0.5
"""The same of one next to a passage found."""
_BY_CLASS = 0.5
"""What a word of the same class counts, beside the word itself."""
_LEAST = 2
"""Words of a piece that a passage away from those found must have."""
_MOST = 2
"""Passages that the pieces of one statement may bring in."""


def further(statement: Reading, found: Sequence[SourceSentence], index: Index) -> tuple[SourceSentence, ...]:
    """What the values and the clauses of a statement bring in beside the passages found."""
    if not found:
        return ()
    values = homes(statement, found, index)
    kept = dict.fromkeys((*values, *_telling(statement, (*found, *values), index)))
    return tuple(one for one in kept if one not in found)


def _telling(statement: Reading, found: Sequence[SourceSentence], index: Index) -> Iterator[SourceSentence]:
    """The passages that tell what none of those found tells of a piece of a statement."""
    places = {index.places[one] for one in found}
    values = statement.read_spans
    sought = [word for word in index.sought(statement) if not any(start <= word.start < end for start, end in values)]
    if all(_is_met(word, places) for word in sought):
        return
    beside = {at for one in found for at in index.around(one, 1)} - places
    most = len(places) + _MOST
    for piece in _pieces(statement, sought):
        position = _home(piece, places, beside) if len(places) < most else None
        if position is not None:
            places.add(position)
            yield index.sentences[position]


def _pieces(statement: Reading, sought: Sequence[Sought]) -> Iterator[list[Sought]]:
    borders = [match.end() for match in _BORDER.finditer(flat(statement.text))]
    pieces: defaultdict[int, list[Sought]] = defaultdict(list)
    for word in sought:
        pieces[sum(border <= word.start for border in borders)].append(word)
    yield from pieces.values()


def _home(piece: Sequence[Sought], places: Collection[int], beside: Collection[int]) -> int | None:
    """Where the rest of a piece is told of which the passages found leave too much."""
    untold = [word for word in piece if not _is_met(word, places)]
    left = sum(word.weight for word in untold)
    if left < _UNTOLD * sum(word.weight for word in piece):
        return None
    fitting = []
    for position in frozenset[int]().union(*(word.where for word in untold)):
        gain = sum(_told(word, position) for word in untold)
        met = sum(position in word.where for word in piece)
        if (position in beside and gain > _NEXT * left) or (gain > _REST * left and met >= _LEAST):
            fitting.append((gain + sum(_told(word, position) for word in piece), -position))
    return -max(fitting)[1] if fitting else None


def _is_met(word: Sought, places: Collection[int]) -> bool:
    return not (word.where.isdisjoint(places) and word.like.isdisjoint(places))


def _told(word: Sought, position: int) -> float:
    if position in word.where:
        return word.weight
    return _BY_CLASS * word.weight if position in word.like else 0.0
