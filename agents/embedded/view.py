"""A sentence prepared for the rules that ask what it leans on."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from calame.text.analysis import Analysis, SentenceAnalysis, Token, analyse
from calame.text.attribution import Attribution, attributions
from calame.text.flat import flat
from calame.text.quotations import Quotation, quotations

NOMINAL = frozenset({"NOUN", "PROPN"})
VERBAL = frozenset({"VERB", "AUX"})
_COMMON_ACRONYMS = frozenset({"ONG", "PDG"})
"""Common nouns in capitals."""


@lru_cache(maxsize=256)
def phrase_pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for many folded phrases, each whole words."""
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")


@lru_cache(maxsize=64)
def names_inside(text: str) -> frozenset[str]:
    """Capitalised words that stand inside a sentence of `text`: names wherever they stand."""
    names: set[str] = set()
    for sentence in analyse(text).sentences:
        for before, token in pairwise(sentence.tokens):
            if token.text[:1].isupper() and before.pos != "PUNCT" and before.text[-1:] not in '"«“':
                names.add(token.text)
    return frozenset(names - {"Le", "La", "Les", "Un", "Une", "Des", "En", "Il", "Elle"})


@dataclass(frozen=True)
class View:
    """One sentence of a text; indices of tokens are local to the sentence."""

    sentence: SentenceAnalysis
    analysis: Analysis
    title: str | None = None
    """The title that a reader has seen."""

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The sentence's tokens without white space."""
        return tuple(token for token in self.sentence.tokens if not token.text.isspace())

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The tokens folded, in step with `tokens`."""
        return tuple(flat(token.text) for token in self.tokens)

    @cached_property
    def text(self) -> str:
        """The sentence folded, same length."""
        return flat(self.sentence.text)

    @cached_property
    def _places(self) -> dict[int, int]:
        return {token.i: place for place, token in enumerate(self.tokens)}

    @cached_property
    def _children(self) -> dict[int, list[int]]:
        children: dict[int, list[int]] = {}
        for place, token in enumerate(self.tokens):
            if token.head != token.i and token.head in self._places:
                children.setdefault(self._places[token.head], []).append(place)
        return children

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Quotations of the sentence read alone; offsets are characters of `text`."""
        return quotations(self.sentence.text)

    @cached_property
    def said(self) -> tuple[Attribution, ...]:
        """Who says what in the sentence; offsets are characters of the whole text."""
        return attributions(self.sentence)

    def head(self, place: int) -> int:
        """Place of the head of the token at `place`; its own place for a root."""
        return self._places.get(self.tokens[place].head, place)

    def children(self, place: int) -> list[int]:
        """Places of the tokens whose head stands at `place`."""
        return self._children.get(place, [])

    def word(self, place: int) -> str:
        """The folded token at `place`, empty outside the sentence."""
        return self.words[place] if 0 <= place < len(self.words) else ""

    def pos(self, place: int) -> str:
        """The tag at `place`, empty outside the sentence."""
        return self.tokens[place].pos if 0 <= place < len(self.tokens) else ""

    def feature(self, place: int, name: str) -> str | None:
        """The value of the morphological feature `name` at `place`."""
        for pair in self.tokens[place].morph.split("|"):
            key, _, value = pair.partition("=")
            if key == name:
                return value
        return None

    def quoted(self, place: int) -> bool:
        """Whether the token stands inside a quotation."""
        start = self.tokens[place].start - self.sentence.start
        return any(quotation.start <= start < quotation.end for quotation in self.quotations)

    def is_name(self, place: int) -> bool:
        """Whether the token is a proper name or a part of one, by its capital rather than by its tag."""
        if not 0 <= place < len(self.tokens):
            return False
        token = self.tokens[place]
        if not token.text[:1].isupper() or token.text in _COMMON_ACRONYMS:
            return False
        if token.text.endswith(("'", "’")) and not (token.pos == "PROPN" and token.text[0] in "OD" and place):
            return False
        opens = place == 0 or self.words[place - 1] in {"«", '"', "“", ":", "-", "–", "—", ".", "!", "?"}
        return token.pos == "PROPN" or not opens or token.text in names_inside(self.analysis.text)

    def opens_with_capital(self, place: int) -> bool:
        """Whether a token stands at `place` and begins with a capital."""
        return 0 <= place < len(self.tokens) and self.tokens[place].text[:1].isupper()

    def is_finite(self, place: int) -> bool:
        """Whether the token is a finite verb or auxiliary."""
        return self.tokens[place].pos in VERBAL and self.tokens[place].has("VerbForm=Fin")

    def clause(self, place: int) -> int:
        """Place of the verb (or root) that governs the token."""
        seen = 0
        current = place
        while seen < len(self.tokens):
            token = self.tokens[current]
            if token.pos in VERBAL and token.dep not in {"aux", "aux:pass", "aux:tense", "cop", "fixed"}:
                return current
            parent = self.head(current)
            if parent == current:
                return current
            current, seen = parent, seen + 1
        return current

    def subject(self, verb: int) -> int | None:
        """Place of the subject of the verb or predicate at `verb`."""
        for child in self.children(verb):
            if self.tokens[child].dep in {"nsubj", "nsubj:pass"}:
                return child
        return None

    def find(self, phrases: Iterable[str]) -> tuple[str, int] | None:
        """The first of the folded `phrases` in the sentence and its offset."""
        found = phrase_pattern(tuple(phrases)).search(self.text)
        return (found.group(), found.start()) if found else None


def inside(view: View, place: int, top: int) -> bool:
    """Whether the token at `place` lies in the phrase headed at `top`."""
    current, steps = place, 0
    while steps < len(view.tokens):
        if current == top:
            return True
        parent = view.head(current)
        if parent == current:
            return False
        current, steps = parent, steps + 1
    return False
