"""What the passages tell that a draft sentence does not say in their words: it may say it in others."""

from functools import cached_property

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.newness import Newness
from calame.agents.checks.reading import Reading, Word, keys_of
from calame.agents.checks.senses import classes
from calame.agents.checks.word_roots import roots_of
from calame.text.analysis import Token
from calame.text.data.light_words import LIGHT_WORDS
from calame.text.nearness import nearness
from calame.text.words import fold

_NEAR = 0.62
"""Cosine from which a word may stand for one of the passage."""


class Residue:
    """The words of the passages around a sentence that no word of it repeats.

    A word that the draft repeats is told by that word, and can carry no other: « plomb » is near « cadmium », and yet
    « le cadmium et le plomb » adds one metal to a passage that names the other.
    """

    def __init__(self, found: DraftSentence, newness: Newness) -> None:
        self._draft = found.reading
        self._evidence = [source.reading for source in found.evidence]
        self.near: tuple[Reading, ...] = tuple(dict.fromkeys((*newness.beside, *newness.around)))
        """The evidence, what stands around it and what it points back to."""

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Keys of all words of these passages."""
        return frozenset[str]().union(*(reading.vocabulary for reading in self.near))

    @cached_property
    def _free(self) -> tuple[tuple[Reading, Word], ...]:
        told = self._draft.vocabulary
        return tuple((one, word) for one in self.near for word in one.words if word.keys.isdisjoint(told))

    @cached_property
    def _classes(self) -> frozenset[int]:
        return frozenset[int]().union(*(classes(one).get(word.start, frozenset()) for one, word in self._free))

    @cached_property
    def _roots(self) -> frozenset[str]:
        places = {id(one): {token.start: token for token in one.analysis.tokens} for one, _ in self._free}
        return frozenset[str]().union(*(roots_of(places[id(one)][word.start]) for one, word in self._free))

    @cached_property
    def _forms(self) -> frozenset[str]:
        """Those of the evidence itself: the vectors find a near word in any text that is long enough."""
        return frozenset(one.text[word.start : word.end].lower() for one, word in self._free if one in self._evidence)

    def carries(self, token: Token) -> bool:
        """Whether the passages have the word, or a free one that may stand for it."""
        if not keys_of(token).isdisjoint(self.vocabulary):
            return True
        if not classes(self._draft).get(token.start, frozenset()).isdisjoint(self._classes):
            return True
        if token.pos != "ADJ" and not roots_of(token).isdisjoint(self._roots):
            return True
        form = token.text.lower()
        return fold(form) not in LIGHT_WORDS and any(nearness(form, other) >= _NEAR for other in self._forms)
