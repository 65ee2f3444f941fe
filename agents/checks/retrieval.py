"""Finding the source sentences a statement may rest on: a small lexical index."""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.senses import classes, classes_in
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.value_keys import is_number
from calame.contracts import Quantity
from calame.text.data.measure_units import MEASURE_UNITS
from calame.text.data.plain_words import PLAIN_WORDS
from calame.text.meaning import nearest

_MOST = 3
"""Sentences that one statement may join."""
_LEAST_GAIN = 0.15
"""Share of a statement's weight that a further sentence must add, or it is only noise."""
_FLOOR = 0.2
"""Share of a statement's weight below which a sentence is no evidence at all."""
_MOST_SUMMED = 6
"""Sentences that a statement which sums up a whole text may rest on."""
_LEAST_SUMMED = 0.04
"""Share that each of them must add: a rare word, or two plain ones, of a long statement."""
_CARRIED = 0.3
"""Share that the nearest sentences must carry for the statement to need no others."""
_BY_CLASS = 0.5
"""What a word of the same class counts, beside the word itself."""
_UNSAID = 0.5
"""What a unit behind its number weighs, and a word that asserts little when no source has it."""
_LARGE = 1000
_ROUNDED = 0.01
"""Size from which a number is hardly met by chance, and how far rounding takes it."""
_LONG = 8
"""Words to look for that make a statement long enough to sum up others."""
_NOWHERE = frozenset[int]()
_SUM_FLOOR = 0.4
"""Share below which sentences gathered all over a text share its subject at most (a wrong article: 1 in 100)."""


@dataclass(frozen=True, eq=False)
class Match:
    """A source sentence with the share (0 to 1) of the statement's weight that it carries."""

    sentence: SourceSentence
    score: float


class Sought(NamedTuple):
    """A word to look for."""

    start: int
    weight: float
    where: frozenset[int]
    """Places of the sentences that have it."""
    like: frozenset[int]
    """Places of those that only have a word of its class."""
    number: bool

    @property
    def anywhere(self) -> frozenset[int]:
        """Places of either."""
        return self.where | self.like


@dataclass(frozen=True, eq=False)
class Index:
    """Source sentences by the rarity of their words, names and figures."""

    sentences: tuple[SourceSentence, ...]

    @cached_property
    def _postings(self) -> dict[str, frozenset[int]]:
        found: dict[str, set[int]] = {}
        for position, sentence in enumerate(self.sentences):
            for key in sentence.reading.findable:
                found.setdefault(key, set()).add(position)
        return {key: frozenset(where) for key, where in found.items()}

    @cached_property
    def _classes(self) -> dict[int, frozenset[int]]:
        """Where the words of each class stand."""
        found: defaultdict[int, set[int]] = defaultdict(set)
        for position, sentence in enumerate(self.sentences):
            for rank in classes_in(sentence.reading):
                found[rank].add(position)
        return {rank: frozenset(where) for rank, where in found.items()}

    @cached_property
    def _by_text(self) -> dict[str, SourceSentence]:
        return {sentence.reading.folded: sentence for sentence in reversed(self.sentences)}

    def same(self, statement: Reading) -> tuple[SourceSentence, ...]:
        """The source sentence that is `statement` word for word, however few words it has."""
        found = self._by_text.get(statement.folded)
        return (found,) if found else ()

    def carrying(self, word: Word) -> frozenset[int]:
        """Places of the sentences that have a word."""
        return _NOWHERE.union(*self._told(word))

    def giving(self, figure: Quantity) -> tuple[SourceSentence, ...]:
        """The sentences that have a figure of this value."""
        places = self._postings.get(f"#{figure.value:.12g}", _NOWHERE)
        return tuple(self.sentences[place] for place in sorted(places))

    def around(self, sentence: SourceSentence, count: int) -> range:
        """Places of a sentence and of up to `count` of its source on each side."""
        at, last = self.places[sentence], len(self.sentences) - 1
        low, high = max(0, at - count), min(last, at + count)
        while self.sentences[low].span.source != sentence.span.source:
            low += 1
        while self.sentences[high].span.source != sentence.span.source:
            high -= 1
        return range(low, high + 1)

    @cached_property
    def places(self) -> dict[SourceSentence, int]:
        """The place of each sentence."""
        return {sentence: place for place, sentence in enumerate(self.sentences)}

    def weight(self, word: Word) -> float:
        """Inverse sentence frequency of the commonest form of the word that the sources know."""
        return self._weight(self._told(word))

    def _told(self, word: Word) -> list[frozenset[int]]:
        """Where each form of the word stands that the sources know."""
        postings = self._postings
        return [postings[key] for key in word.keys if key in postings]

    def _weight(self, told: Sequence[frozenset[int]]) -> float:
        return math.log(1 + len(self.sentences) / (1 + max(map(len, told), default=0)))

    @cached_property
    def _asked(self) -> dict[Reading, tuple["Sought", ...]]:
        return {}

    def sought(self, statement: Reading) -> tuple["Sought", ...]:
        """The words that a statement is looked for by, each with the places that have it."""
        if statement not in self._asked:
            self._asked[statement] = tuple(self._look_for(statement))
        return self._asked[statement]

    def _look_for(self, statement: Reading) -> Iterator["Sought"]:
        known = classes(statement)
        units = [(figure.start, figure.end) for figure in statement.figures if figure.unit in MEASURE_UNITS]
        for word in statement.sought:
            told = self._told(word)
            where = told[0] if len(told) == 1 else _NOWHERE.union(*told)
            near = [self._classes[rank] for rank in known.get(word.start, ()) if rank in self._classes]
            like = _NOWHERE.union(*near) - where if near else _NOWHERE
            unsaid = not where and not word.keys.isdisjoint(PLAIN_WORDS)
            number = is_number(word.keys)
            slight = unsaid or (not number and any(start <= word.start < end for start, end in units))
            yield Sought(word.start, self._weight(told) * (_UNSAID if slight else 1), where, like, number)

    def best(self, statement: Reading, most: int = _MOST) -> tuple[Match, ...]:
        """The sentence that carries most of `statement`, then those that add most to it.

        A statement that no few sentences carry may sum up more of them, each of which adds a little.
        """
        gathered = self._gathered(statement)
        found = tuple(islice(gathered, most))
        near = found[: _near(found, most)]
        if len(statement.sought) < _LONG or _carried(near) >= _CARRIED:
            return near
        found = (*found, *gathered)
        return (*found, *self._counting(statement, found)) if _carried(found) >= _SUM_FLOOR else near

    def nearest(self, statement: Reading, most: int = _MOST_SUMMED) -> tuple[SourceSentence, ...]:
        """The sentences that have most in common with a statement, however little that is."""
        return tuple(match.sentence for match in islice(self._gathered(statement), most))

    def _counting(self, statement: Reading, found: tuple[Match, ...]) -> Iterator[Match]:
        """The sentences that give the figures of a summary, which rounds them or stands far from them."""
        readings = [match.sentence.reading for match in found]
        for figure in statement.figures:
            if not any(_gives(reading, figure) for reading in readings):
                yield from (Match(one, 0.0) for one in self.sentences if _gives(one.reading, figure))

    def _gathered(self, statement: Reading) -> Iterator[Match]:
        """Sentences by what each adds to those before it, which must be more than a number."""
        open_words = list(self.sought(statement))
        total = sum(word.weight for word in open_words)
        for rank in range(_MOST_SUMMED if total else 0):
            gains: defaultdict[int, float] = defaultdict(float)
            telling = frozenset[int]().union(*(word.anywhere for word in open_words if not (word.number and rank)))
            for word in open_words:
                for position in word.where & telling:
                    gains[position] += word.weight
                for position in word.like:
                    gains[position] += _BY_CLASS * word.weight
            position, gain = max(gains.items(), key=lambda item: (item[1], -item[0]), default=(0, 0.0))
            if gain / total < _LEAST_SUMMED:
                return
            yield Match(self.sentences[position], gain / total)
            open_words = [word for word in open_words if position not in word.anywhere]


def nearest_in_meaning(statement: Reading, index: Index) -> tuple[SourceSentence, ...]:
    """The source sentence nearest to a statement in meaning, when one is near and the extra `semantic` is installed."""
    place = nearest(statement.text, [sentence.reading.text for sentence in index.sentences])
    return () if place is None else (index.sentences[place],)


def _gives(reading: Reading, figure: Quantity) -> bool:
    """Whether a sentence counts the same things the same, or a large number that the figure rounds."""
    return any(
        figure.ordinal == other.ordinal
        and figure.high == other.high
        and (
            (figure.unit == other.unit and figure.value == other.value)
            or (min(figure.value, other.value) >= _LARGE and math.isclose(figure.value, other.value, rel_tol=_ROUNDED))
        )
        for other in reading.figures
    )


def _carried(matches: Sequence[Match]) -> float:
    return sum(match.score for match in matches)


def _near(found: Sequence[Match], most: int) -> int:
    """How many of the first sentences carry enough of the statement, each by itself, to be told by it."""
    for rank, match in enumerate(found[:most]):
        if match.score < (_LEAST_GAIN if rank else _FLOOR):
            return rank
    return min(len(found), most)


def carried_share(words: Sequence[Word], vocabulary: frozenset[str]) -> float:
    """Share of `words` that `vocabulary` knows; 1 for no words."""
    if not words:
        return 1.0
    return sum([not keys.isdisjoint(vocabulary) for keys, _, _ in words]) / len(words)
