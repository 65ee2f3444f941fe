"""How far a word of the draft is carried: by the evidence, elsewhere in the sources, or by nothing."""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from functools import cached_property, lru_cache

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.reading import Reading, Word, overlap
from calame.agents.checks.senses import classes, classes_in
from calame.agents.checks.word_roots import roots_in, roots_of
from calame.text.analysis import Token
from calame.text.data.fixed_complements import DEFINITES, DEMONSTRATIVES, FIXED_COMPLEMENTS
from calame.text.data.light_words import LIGHT_WORDS
from calame.text.data.plain_words import PLAIN_WORDS
from calame.text.data.pointing import HYPERNYMS
from calame.text.data.transition_words import TRANSITION_WORDS
from calame.text.data.word_families import SHARED_STEMS
from calame.text.nearness import nearness
from calame.text.words import fold

_NEAR = 0.62
"""Cosine from which a word may stand for one of the passage."""
_STEM = 5
"""Letters by which words are compared first."""
_NONE = frozenset[int]()
_COMPARED = frozenset({"NOUN", "VERB", "ADJ", "ADV", "PROPN"})


class Standing(IntEnum):
    """What carries a word, and how well."""

    NEW = 0
    PLAIN = 1
    """A word that asserts little, or one that other checks read: figures, dates, names."""
    NEARLY = 2
    """The passages have a word of its class or root, or the evidence one near it in use."""
    ELSEWHERE = 3
    """The sources have it, though not the evidence."""
    TOLD = 4


class Newness:
    """The words of one sentence of a draft, each with its standing."""

    def __init__(self, found: DraftSentence, case: ReviewCase) -> None:
        self._found = found
        self._case = case
        self._tokens = {token.start: token for token in found.reading.analysis.tokens}

    @cached_property
    def standings(self) -> dict[int, Standing]:
        """Standings by the first character of each content word."""
        return {word.start: self._of(word) for word in self._found.reading.words}

    def _of(self, word: Word) -> Standing:
        token = self._tokens[word.start]
        if self._is_read(word) or token.text[0].isdigit() or is_plain(token) or word.keys & TRANSITION_WORDS:
            return Standing.PLAIN
        if points_back(self._found.reading, token) or completes(self._found.reading, token):
            return Standing.PLAIN
        if not word.keys.isdisjoint(self._found.vocabulary) and not self._only_begins_alike(
            token, self._found.vocabulary, self.beside
        ):
            return Standing.TOLD
        if not word.keys.isdisjoint(_vocabulary(self._case)) and not self._only_begins_alike(
            token, _vocabulary(self._case), self._case.all_readings
        ):
            return Standing.ELSEWHERE
        return Standing.NEARLY if self._stands_for_another(token) else Standing.NEW

    @staticmethod
    def _only_begins_alike(token: Token, vocabulary: frozenset[str], readings: Iterable[Reading]) -> bool:
        """« Interpellé » where the passages have « intervenir » only."""
        form = fold(token.text)
        if form[:_STEM] not in SHARED_STEMS or form in vocabulary or fold(token.lemma) in vocabulary:
            return False
        return not any(form[: _STEM + 1] in beginnings(reading) for reading in readings)

    def _stands_for_another(self, token: Token) -> bool:
        """Whether the passages have a word of its class or root, or one near it."""
        return (
            not classes(self._found.reading).get(token.start, _NONE).isdisjoint(self._classes)
            or self._is_near(token)
            or not roots_of(token).isdisjoint(self._roots)
        )

    @cached_property
    def _roots(self) -> frozenset[str]:
        return frozenset[str]().union(*(roots_in(reading) for reading in self.beside))

    @cached_property
    def around(self) -> tuple[Reading, ...]:
        """The evidence, and the sentences right before and behind each passage."""
        near = [source.reading for source in self._found.evidence]
        for source in self._found.evidence:
            sentences = self._case.text_of(source).sentences
            near += [other.reading for other in sentences[max(0, source.index - 1) : source.index + 2]]
        return tuple(near)

    @cached_property
    def beside(self) -> tuple[Reading, ...]:
        """The evidence, what its passages point back to, and the sentence behind each of them."""
        near = [source.reading for source in (*self._found.evidence, *self._found.context)]
        for source in self._found.evidence:
            behind = self._case.text_of(source).sentences[source.index + 1 : source.index + 2]
            near += [after.reading for after in behind]
        return tuple(near)

    @cached_property
    def near_vocabulary(self) -> frozenset[str]:
        """Keys of all words of the evidence, of what it points back to and of the sentences beside it."""
        near = dict.fromkeys((*self.beside, *self.around))
        return frozenset[str]().union(*(reading.vocabulary for reading in near))

    @cached_property
    def _classes(self) -> frozenset[int]:
        return frozenset[int]().union(*(classes_in(reading) for reading in self.beside))

    def _is_read(self, word: Word) -> bool:
        """Whether a word is part of a figure, a date or a name, which have checks of their own."""
        place, reading = (word.start, word.end), self._found.reading
        return any(overlap(place, known) for known in reading.read_spans) or any(
            overlap(place, (name.start, name.end)) for name in reading.names
        )

    def _is_near(self, token: Token) -> bool:
        form = token.text.lower()
        return any(nearness(form, other) >= _NEAR for other in self._forms())

    def _forms(self) -> Iterator[str]:
        for source in self._found.evidence:
            for token in source.reading.analysis.tokens:
                if token.pos in _COMPARED and fold(token.text) not in LIGHT_WORDS:
                    yield token.text.lower()


@lru_cache(maxsize=4096)
def beginnings(reading: Reading) -> frozenset[str]:
    """The first letters of words whose stem several families share, one more than they share."""
    forms = (fold(token.text) for token in reading.analysis.tokens)
    return frozenset(form[: _STEM + 1] for form in forms if form[:_STEM] in SHARED_STEMS)


@lru_cache(maxsize=16)
def _vocabulary(case: ReviewCase) -> frozenset[str]:
    """Keys of all words of the sources."""
    return frozenset[str]().union(*(reading.vocabulary for reading in case.all_readings))


def is_plain(token: Token) -> bool:
    """Whether a word asserts little."""
    return fold(token.lemma) in PLAIN_WORDS or fold(token.text) in PLAIN_WORDS


def points_back(reading: Reading, token: Token) -> bool:
    """« Cette taxe », « le syndicat »: a noun that only stands for what was told before."""
    if token.pos != "NOUN" or token.i == 0:
        return False
    before = fold(reading.analysis.tokens[token.i - 1].text)
    return before in DEMONSTRATIVES or (before in DEFINITES and fold(token.lemma) in HYPERNYMS)


def completes(reading: Reading, token: Token) -> bool:
    """« De pair », « sous silence », « en finance la moitié »: no thing of its own, but a part of the verb."""
    tokens = reading.analysis.tokens
    before = [fold(one.text) for one in tokens[max(0, token.i - 2) : token.i]]
    form = fold(token.text)
    if any(f"{' '.join(before[-many:])} {form}" in FIXED_COMPLEMENTS for many in (1, 2)):
        return True
    after = tokens[token.i + 1 : token.i + 2]
    return before[-1:] == ["en"] and bool(after) and after[0].pos == "DET" and fold(after[0].text) not in {"de", "des"}
