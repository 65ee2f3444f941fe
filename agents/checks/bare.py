"""Cells of tables, captions and the like that have no verb: what their figures rest on.

Such a text names what its figure counts as shortly as it can, and seldom in the words of the source: only its values
are compared. A figure is the source's where it stands beside the words of the cell; where another figure stands beside
all of them, it is that other one that the cell should have.
"""

from collections.abc import Collection, Sequence

from calame.agents.checks.fitting import is_counted_alike
from calame.agents.checks.reading import Reading, Word, overlap, stem_keys
from calame.agents.checks.retrieval import Index
from calame.agents.checks.sourcing import SourceSentence
from calame.contracts import BODY, Quantity, Style
from calame.text.data.measure_units import MEASURE_UNITS
from calame.text.words import fold

_TOLD = 4
"""Content words from which a text with a finite verb is a sentence of its own."""
_LEAST = 2
"""Words of a label from which a passage that has them all tells the very same thing."""
_HALF = 0.5
_ANYBODY = frozenset({"", "personne", "homme", "femme"})
"""What is said to be counted when nothing, or anybody, is."""
_BESIDE = 1
"""Sentences on each side of a figure in which what it counts may be named."""


def is_bare(style: Style, reading: Reading) -> bool:
    """Whether a text beside the body is a label or a value, not a sentence."""
    if style in BODY:
        return False
    return len(reading.words) < _TOLD or not any(verb.finite for verb in reading.verbs)


def evidence_of(statement: Reading, index: Index) -> tuple[SourceSentence, ...]:
    """The source sentences that its words and its figures lead to."""
    label = _Label(statement, index)
    found = index.same(statement) or tuple(match.sentence for match in index.best(statement))
    kept = dict.fromkeys(found)
    for figure in statement.figures:
        homes = index.giving(figure)
        rivals = label.rivals(figure, homes) if homes and not label.is_beside(homes) else ()
        if rivals:
            kept = {one: None for one in kept if one not in homes}
        kept |= dict.fromkeys(rivals or label.nearest(homes))
    return tuple(kept)


class _Label:
    """The words of a cell that say what its figures count."""

    def __init__(self, statement: Reading, index: Index) -> None:
        values = statement.read_spans
        words = [word for word in statement.words if not any(overlap((word.start, word.end), one) for one in values)]
        places = ((word, index.carrying(word)) for word in words)
        self._index = index
        self._known: list[tuple[Word, frozenset[int]]] = [(word, where) for word, where in places if where]

    def is_beside(self, homes: Sequence[SourceSentence]) -> bool:
        """Whether one of these sentences, or those around it, has most of the words."""
        return not self._known or any(self._share(self._around(home)) > _HALF for home in homes)

    def nearest(self, homes: Sequence[SourceSentence]) -> Sequence[SourceSentence]:
        """Those that share most of the words."""
        shares = [self._share(self._around(home)) for home in homes]
        return [home for home, share in zip(homes, shares, strict=True) if share == max(shares)]

    def rivals(self, figure: Quantity, homes: Sequence[SourceSentence]) -> tuple[SourceSentence, ...]:
        """Sentences that have all of the words, and a figure of the same sort.

        One word alone may be met by chance: then the figure must count something else where it stands.
        """
        if len(self._known) < _LEAST and not all(_is_line(home) or self._counts_else(figure, home) for home in homes):
            return ()
        told = [where for _, where in self._known if any(self._has_figure(place) for place in where)]
        places = frozenset.intersection(*told) if told else frozenset()
        if told and not places and all(_is_line(home) and not self._share(self._around(home)) for home in homes):
            places = min(told, key=len)  # the row that a table of the source has for it
        found = (self._index.sentences[place] for place in sorted(places))
        return tuple(one for one in found if any(_is_alike(figure, other) for other in one.reading.figures))

    def _has_figure(self, place: int) -> bool:
        return bool(self._index.sentences[place].reading.figures)

    def _counts_else(self, figure: Quantity, home: SourceSentence) -> bool:
        units = {fold(one.unit or "") for one in home.reading.figures if one.value == figure.value}
        keys = frozenset[str]().union(*(word.keys for word, _ in self._known))
        return units.isdisjoint(_ANYBODY) and not any(
            key in stem_keys(unit, unit) or is_counted_alike(key, unit) for key in keys for unit in units
        )

    def _around(self, home: SourceSentence) -> Collection[int]:
        return frozenset(self._index.around(home, 0 if _is_line(home) else _BESIDE))

    def _share(self, places: Collection[int]) -> float:
        met = sum(not where.isdisjoint(places) for _, where in self._known)
        return met / (len(self._known) or 1)


def _is_line(home: SourceSentence) -> bool:
    """Whether a source tells it in a row of a table or an item of a list, which stands by itself."""
    return not any(verb.finite and verb.text[:1].isalpha() for verb in home.reading.verbs)


def _is_alike(figure: Quantity, other: Quantity) -> bool:
    """Whether a figure may stand in the place of another: a share for a share, a sum of money for one."""
    if figure.ordinal != other.ordinal:
        return False
    units = {figure.unit, other.unit}
    return len(units) == 1 or units.isdisjoint(MEASURE_UNITS)
