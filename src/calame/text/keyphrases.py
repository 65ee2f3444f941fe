"""Where a keyphrase stands in a text, through inflection, elision and both apostrophes.

Words are compared by their stems (Snowball's French stemmer): "sanctions russes" holds "sanction russe". Derivations
are other words: "livrer" does not hold "livraison".
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer  # type: ignore[import-untyped]  # has no types

from calame.text.data.keyphrase_stops import KEYPHRASE_STOPS
from calame.text.words import fold

_WORD = re.compile(r"[^\W_]+")
_STEMMER = snowballstemmer.stemmer("french")
_KEPT = 2
"""Letters at the beginning of a word that its stem has too, unless it has but one: « es » is stemmed to « e »."""


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """The stem of one word, without accents: `fédérales` and `federal` are alike."""
    return fold(_STEMMER.stemWord(word.lower()))


@lru_cache(maxsize=4096)
def stems(text: str) -> tuple[str, ...]:
    """The stems of all words in order; elisions and hyphens part words."""
    return tuple(stem(word) for word in _WORD.findall(text))


@lru_cache(maxsize=4096)
def _stems_from(text: str, openings: frozenset[str]) -> tuple[str, ...]:
    """The stems of the words that begin like one of these: a stem keeps its opening, and costs far more."""
    words = ((word, fold(word)) for word in _WORD.findall(text))
    return tuple(stem(word) for word, form in words if form[:_KEPT] in openings or form[:1] in openings)


def _openings(stems: Iterable[str]) -> frozenset[str]:
    return frozenset(one[:_KEPT] for one in stems)


def content_words(phrase: str) -> tuple[str, ...]:
    """The words that carry the topic, in order; all of them when every word is a function word."""
    words = _WORD.findall(phrase)
    return tuple(word for word in words if fold(word) not in KEYPHRASE_STOPS) or tuple(words)


def exact_place(text: str, phrase: str) -> int | None:
    """Where the text holds the phrase word for word, but for accents, case and apostrophes; `None` when it does not."""
    wanted = [fold(word) for word in _WORD.findall(phrase)]
    found = [(fold(match.group()), match.start()) for match in _WORD.finditer(text)]
    for place in range(len(found) - len(wanted) + 1 if wanted else 0):
        if [word for word, _ in found[place : place + len(wanted)]] == wanted:
            return found[place][1]
    return None


def only_function_words(phrase: str) -> bool:
    """Whether no word of the phrase carries a topic."""
    words = _WORD.findall(phrase)
    return bool(words) and all(fold(word) in KEYPHRASE_STOPS for word in words)


@dataclass(frozen=True, slots=True)
class Keyphrase:
    """A keyphrase as stems of its content words."""

    stems: tuple[str, ...]

    @classmethod
    def of(cls, phrase: str) -> "Keyphrase":
        """Read a phrase as an editor writes it."""
        return cls(tuple(stem(word) for word in content_words(phrase)))

    def __len__(self) -> int:
        """Number of content words."""
        return len(self.stems)

    def share(self, text: str) -> float:
        """Share of the content words that the text holds, 0 to 1; 0 for an empty phrase."""
        found = set(_stems_from(text, _openings(self.stems)))
        return sum(one in found for one in self.stems) / len(self.stems) if self.stems else 0.0

    def count(self, sentence: str) -> int:
        """How many times the sentence holds all of the words, in any order."""
        found = Counter(_stems_from(sentence, _openings(self.stems)))
        return min((found[one] for one in self.stems), default=0)


@dataclass(frozen=True, slots=True)
class Topic:
    """The keyphrase and its synonyms."""

    keyphrase: Keyphrase
    synonyms: tuple[Keyphrase, ...] = ()

    @classmethod
    def of(cls, keyphrase: str, synonyms: Iterable[str] = ()) -> "Topic":
        """Read them as an editor writes them."""
        return cls(Keyphrase.of(keyphrase), tuple(Keyphrase.of(one) for one in synonyms if one.strip()))

    @property
    def all(self) -> tuple[Keyphrase, ...]:
        """The keyphrase first."""
        return (self.keyphrase, *self.synonyms)

    def share(self, text: str) -> float:
        """The best share of any of them."""
        return max(phrase.share(text) for phrase in self.all)

    def count(self, sentence: str) -> int:
        """How many times the sentence holds any of them whole; a word counts for one of them only."""
        left = Counter(_stems_from(sentence, _openings(one for phrase in self.all for one in phrase.stems)))
        total = 0
        for phrase in self.all:
            times = min((left[one] for one in phrase.stems), default=0)
            left.subtract(dict.fromkeys(phrase.stems, times))
            total += times
        return total
