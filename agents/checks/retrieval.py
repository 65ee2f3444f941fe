"""Finding the source sentences a statement may rest on: a small lexical index."""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.value_keys import is_number

_MOST = 3
"""Sentences that one statement may join."""
_LEAST_GAIN = 0.15
"""Share of a statement's weight that a further sentence must add, or it is only noise."""
_FLOOR = 0.2
"""Share of a statement's weight below which a sentence is no evidence at all."""


@dataclass(frozen=True, eq=False)
class Match:
    """A source sentence with the share (0 to 1) of the statement's weight that it carries."""

    sentence: SourceSentence
    score: float


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

    def weight(self, word: Word) -> float:
        """Inverse sentence frequency of the commonest form of the word that the sources know."""
        seen = max((len(self._postings.get(key, ())) for key in word.keys), default=0)
        return math.log(1 + len(self.sentences) / (1 + seen))

    def _where(self, word: Word) -> frozenset[int]:
        return frozenset().union(*(self._postings.get(key, frozenset()) for key in word.keys))

    def best(self, statement: Reading, most: int = _MOST) -> tuple[Match, ...]:
        """The sentence that carries most of `statement`, then those that add most to it, and more than a number."""
        open_words = [(self.weight(word), self._where(word), is_number(word.keys)) for word in statement.sought]
        total = sum(weight for weight, _, _ in open_words)
        matches: list[Match] = []
        while open_words and total and len(matches) < most:
            gains: defaultdict[int, float] = defaultdict(float)
            telling = frozenset[int]().union(*(where for _, where, number in open_words if not (number and matches)))
            for weight, where, _ in open_words:
                for position in where & telling:
                    gains[position] += weight
            if not gains:
                break
            position, gain = max(gains.items(), key=lambda item: (item[1], -item[0]))
            if gain / total < (_LEAST_GAIN if matches else _FLOOR):
                break
            matches.append(Match(self.sentences[position], gain / total))
            open_words = [word for word in open_words if position not in word[1]]
        return tuple(matches)


def carried_share(words: Sequence[Word], vocabulary: frozenset[str]) -> float:
    """Share of `words` that `vocabulary` knows; 1 for no words."""
    if not words:
        return 1.0
    return sum([not keys.isdisjoint(vocabulary) for keys, _, _ in words]) / len(words)
