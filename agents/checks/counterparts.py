"""What a new word of the draft may stand for: an untold word of the passages that stands where it stands.

A writer who tells a thing in other words leaves the words of the passage untold: « craché à la figure » beside « craché
au visage ». What is only added has nothing opposite.
"""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from calame.agents.checks.reading import Reading, keys_of
from calame.agents.checks.senses import Side, sides_at
from calame.text.analysis import Token
from calame.text.data.function_words import FUNCTIONS
from calame.text.data.plain_words import PLAIN_WORDS
from calame.text.data.slot_words import ACTING, NAMED_BY_QUALITY, PREPOSITIONS, SLOTS
from calame.text.families import is_deed, roots
from calame.text.nearness import nearness
from calame.text.words import fold

_NEAR = 0.5
"""Cosine from which a word two steps away may stand for a new one of its part of speech."""
_LIKE = 0.25
"""Cosine from which a word may stand for one that the same word hangs on, or an adjective for a noun."""
_VERBAL = 0.4
"""Cosine from which a deed told as a quality may stand for another one: « qui filmait » is not « qui attendait »."""
_CORE = ACTING | {"quality"}
_NOMINAL = frozenset({"quality", "with", "for", "against", "place"})
_HEADS = NAMED_BY_QUALITY | FUNCTIONS
_DEEDS = frozenset({"VERB", "NOUN"})
_Place = tuple[Reading, int]


class _Arc(NamedTuple):
    """One word beside another in the tree."""

    other: Token
    above: bool
    slot: str
    """Where the lower one hangs; « beside » when they are joined."""


class Counterparts:
    """The untold words of passages that new words of one sentence may stand for, each for one of them."""

    def __init__(self, draft: Reading, near: tuple[Reading, ...]) -> None:
        self._draft = draft
        self._near = near
        self._content = frozenset(word.start for word in draft.words)
        self._sides = frozenset[Side]().union(*sides_at(draft).values())
        self._taken: dict[int, _Place] = {}

    def has(self, token: Token) -> bool:
        """Whether an untold word of a passage stands where `token` does."""
        if token.start not in self._taken:
            taken = self._taken.values()
            found = next((place for place in self._opposite(token) if place not in taken), None)
            if found is None:
                return False
            self._taken[token.start] = found
        return True

    def _opposite(self, token: Token) -> Iterator[_Place]:
        arcs = [arc for arc in _arcs(self._draft, token.i) if arc.other.start in self._content]
        if any(_names(arc) for arc in arcs):
            return
        for arc in arcs:
            for passage, same in self._told(arc.other):
                for theirs in _arcs(passage, same.i):
                    if (
                        self._is_free(passage, theirs.other)
                        and _fits(token, arc, theirs)
                        and (not arc.above or self._is_rich(passage, theirs.other, token))
                    ):
                        yield passage, theirs.other.i
        yield from self._farther(token, arcs)

    def _farther(self, token: Token, arcs: list[_Arc]) -> Iterator[_Place]:
        """Words of the same part of speech, near in use, up to two steps from where the same words stand."""
        near = [arc.other for arc in arcs]
        near += [arc.other for one in arcs for arc in _arcs(self._draft, one.other.i)]
        for anchor in dict.fromkeys(near):
            if anchor.start not in self._content or anchor.i == token.i:
                continue
            for passage, same in self._told(anchor):
                for place in _within_two(passage, same.i):
                    other = passage.analysis.tokens[place]
                    if other.pos == token.pos and self._is_free(passage, other) and _nearness(token, other) >= _NEAR:
                        yield passage, place

    def _told(self, anchor: Token) -> Iterator[tuple[Reading, Token]]:
        """Where the passages have a word of the draft that is not plain."""
        if fold(anchor.lemma) in PLAIN_WORDS or fold(anchor.text) in PLAIN_WORDS:
            return
        keys, sides = keys_of(anchor) | roots_of(anchor), sides_at(self._draft).get(anchor.start, frozenset())
        for passage in self._near:
            known = sides_at(passage)
            places = _places(passage)
            seen = {token for key in keys for token in places.get(key, ())}
            if sides:
                seen |= {token for token in passage.analysis.tokens if not sides.isdisjoint(known.get(token.start, ()))}
            yield from ((passage, token) for token in sorted(seen, key=lambda token: token.i))

    def _is_free(self, passage: Reading, token: Token) -> bool:
        if token.start not in _contents(passage) or not passage.keys[token.i].isdisjoint(self._draft.vocabulary):
            return False
        return self._sides.isdisjoint(sides_at(passage).get(token.start, ())) and roots_of(token).isdisjoint(
            roots_in(self._draft)
        )

    def _is_rich(self, passage: Reading, other: Token, token: Token) -> bool:
        """Whether what hangs on the untold word has as many untold ones as what hangs on the new one has new ones."""
        new = sum(
            one.start in self._content and keys_of(one).isdisjoint(self._known)
            for one in self._draft.analysis.subtree(token)
        )
        return new <= 1 or new <= sum(self._is_free(passage, one) for one in passage.analysis.subtree(other))

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset[str]().union(*(passage.vocabulary for passage in self._near))


@lru_cache(maxsize=4096)
def roots_in(reading: Reading) -> frozenset[str]:
    """The roots of the content words of a sentence."""
    contents = _contents(reading)
    return frozenset[str]().union(*(roots_of(token) for token in reading.analysis.tokens if token.start in contents))


def roots_of(token: Token) -> frozenset[str]:
    """The roots of a word."""
    return roots(token.text, token.lemma)


@lru_cache(maxsize=4096)
def _contents(reading: Reading) -> frozenset[int]:
    return frozenset(word.start for word in reading.words)


@lru_cache(maxsize=4096)
def _places(reading: Reading) -> dict[str, list[Token]]:
    """The content words of a passage by their keys."""
    found: dict[str, list[Token]] = {}
    contents = _contents(reading)
    for token in reading.analysis.tokens:
        if token.start in contents:
            for key in (*reading.keys[token.i], *roots_of(token)):
                found.setdefault(key, []).append(token)
    return found


def _arcs(reading: Reading, at: int) -> Iterator[_Arc]:
    """The words that a word hangs on, those that hang on it and those it is joined to."""
    analysis = reading.analysis
    token = analysis.tokens[at]
    first = _first(reading, token)
    if first.head != first.i:
        yield _Arc(analysis.tokens[first.head], above=True, slot=_slot(reading, first))
    if first is not token:
        yield _Arc(first, above=False, slot="beside")
    for child in analysis.children(token):
        if child.dep == "conj":
            yield _Arc(child, above=False, slot="beside")
        else:
            slot = _slot(reading, child)
            yield _Arc(child, above=False, slot=slot)
            yield from (_Arc(one, above=False, slot=slot) for one in analysis.children(child) if one.dep == "conj")


def _first(reading: Reading, token: Token) -> Token:
    """The word that a joined one is joined to."""
    return reading.analysis.tokens[token.head] if token.dep == "conj" else token


def _slot(reading: Reading, token: Token) -> str:
    if token.dep.startswith(("obl", "nmod")) and token.dep != "obl:agent":
        marks = (fold(child.text) for child in reading.analysis.children(token) if child.dep == "case")
        return PREPOSITIONS.get(next(marks, ""), token.dep)
    return SLOTS.get(token.dep, token.dep)


def _names(arc: _Arc) -> bool:
    """« Directrice financière », « tribunal de commerce »: the quality names another one."""
    return arc.above and arc.slot == "quality" and fold(arc.other.lemma) in _HEADS


def _fits(token: Token, mine: _Arc, theirs: _Arc) -> bool:
    """Whether two words stand alike to the word that both sentences have."""
    other = theirs.other
    if "beside" in {mine.slot, theirs.slot}:
        return False
    if mine.above:
        if theirs.above:
            return token.pos == other.pos and {mine.slot, theirs.slot} == {"subject", "quality"}
        return mine.slot == theirs.slot and mine.slot != "clause" and _is_like(token, other, mine.slot)
    return theirs.above and _governs_alike(token, mine.slot, other, theirs.slot)


def _nearness(token: Token, other: Token) -> float:
    return nearness(token.text.lower(), other.text.lower())


def _is_like(token: Token, other: Token, slot: str) -> bool:
    """Whether two complements of one word are of one part of speech; what is told by a verb must be near in use."""
    if slot == "quality" and "VERB" in {token.pos, other.pos}:
        return _nearness(token, other) >= _VERBAL
    return token.pos == other.pos or _nearness(token, other) >= _LIKE


def _governs_alike(token: Token, mine: str, other: Token, theirs: str) -> bool:
    """« L'escorte d'un agent » for « escorté par un agent », « attaches iraniennes » for « liens avec l'Iran »."""
    slots = {mine, theirs}
    if token.pos == other.pos:
        alike = slots <= _NOMINAL if token.pos == "NOUN" else len(slots) == 1 and mine in _CORE
        return alike and _nearness(token, other) >= _LIKE
    pair = {token.pos: token, other.pos: other}
    return pair.keys() == _DEEDS and slots <= _CORE and is_deed(fold(pair["NOUN"].lemma))


@lru_cache(maxsize=8192)
def _within_two(reading: Reading, at: int) -> tuple[int, ...]:
    near = dict.fromkeys(arc.other.i for arc in _arcs(reading, at))
    far = dict.fromkeys(arc.other.i for one in near for arc in _arcs(reading, one))
    return tuple(place for place in {**near, **far} if place != at)
