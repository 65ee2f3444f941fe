"""Senses: words and expressions that the lists set in a class, or on one side of an opposition."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from calame.agents.checks.reading import Reading, Word
from calame.text.analysis import Token
from calame.text.data.opposites import ALSO_SAYING, MISREAD, NOMINAL, OPPOSITES
from calame.text.data.synonyms import SYNONYMS
from calame.text.forms import forms
from calame.text.words import fold

_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "ADV", "AUX", "PROPN"})
_REFLEXIVE = ("se_", "s'")
_ENDS_OF_TIME = frozenset({"debut", "fin"})
_BETWEEN = frozenset({"pas", "plus", "jamais", "deja", "bien", "enfin", "aussi", "donc", "toujours", "encore"})
"""Adverbs that may stand between the words of an expression."""

Side = tuple[int, int]
"""Which class, and which side of it: 0 or 1. Classes without opposites have one side."""


class _Expression(NamedTuple):
    rest: tuple[frozenset[str], ...]
    side: Side


@dataclass(frozen=True, eq=False)
class Sense:
    """A word or an expression of the lists in a sentence."""

    token: Token
    """The first word of an expression."""
    last: Token
    sides: frozenset[Side]

    @cached_property
    def ranks(self) -> frozenset[int]:
        """The classes it belongs to."""
        return frozenset(rank for rank, _ in self.sides)


class _Lexicon(NamedTuple):
    words: dict[str, frozenset[Side]]
    expressions: dict[str, list[_Expression]]


@cache
def _lexicon() -> _Lexicon:
    words: defaultdict[str, set[Side]] = defaultdict(set)
    expressions: defaultdict[str, list[_Expression]] = defaultdict(list)
    for entry, side in _entries():
        first, *rest = _parts(entry)
        for form in forms(first):
            if rest:
                expressions[form].append(_Expression(tuple(forms(word) for word in rest), side))
            else:
                words[form].add(side)
    return _Lexicon({form: frozenset(sides) for form, sides in words.items()}, dict(expressions))


def _entries() -> Iterator[tuple[str, Side]]:
    for rank, pair in enumerate(OPPOSITES):
        for end, entries in enumerate(pair):
            yield from ((entry, (rank, end)) for entry in entries)
    for rank, entries in enumerate(SYNONYMS, start=len(OPPOSITES)):
        yield from ((entry, (rank, 0)) for entry in entries)


def _parts(entry: str) -> list[str]:
    """The words of an entry; a reflexive pronoun is left out, since it wanders in compound tenses."""
    for reflexive in _REFLEXIVE:
        entry = entry.removeprefix(reflexive)
    return [part for word in entry.split("_") for part in word.replace("'", "' ").split()]


def sides_of(token: Token) -> frozenset[Side]:
    """The sides on which a word stands, by its form, or by its lemma."""
    return _sides(token.text, token.lemma, token.pos) if token.pos in _CONTENT else frozenset()


@lru_cache(maxsize=16384)
def _sides(text: str, lemma: str, pos: str) -> frozenset[Side]:
    form, lemma = fold(text), fold(lemma)
    if form in MISREAD and pos != "VERB":
        return frozenset()
    if text.lower() in NOMINAL and pos not in {"NOUN", "ADJ"}:
        return frozenset()
    words = _lexicon().words
    return words.get(form, frozenset()) or words.get(lemma, frozenset())


@lru_cache(maxsize=4096)
def senses(reading: Reading) -> tuple[Sense, ...]:
    """What stands outside quotations and is more than a verb of saying."""
    found: list[Sense] = []
    for token, expression, sides in zip(
        reading.analysis.tokens, _expressions(reading), _single_sides(reading), strict=True
    ):
        if (expression is None and not sides) or reading.is_quoted(token.start) or _is_dated(reading, token):
            continue
        if expression is None and _only_links(reading, token):
            continue
        if (not found or token.i > found[-1].last.i) and not (expression is None and _only_says(reading, token)):
            found.append(expression or Sense(token, token, sides))
    return tuple(found)


def _only_links(reading: Reading, token: Token) -> bool:
    """« Restent dus », « reste à vendre »: the attribute tells it, and nobody stays anywhere."""
    if fold(token.text) not in _lingering():
        return False
    behind = (one for one in reading.analysis.children(token) if one.i > token.i and one.dep == "xcomp")
    return any(
        one.pos == "ADJ" or one.has("VerbForm=Part") or fold(reading.analysis.tokens[one.i - 1].text) == "a"
        for one in behind
    )


@cache
def _lingering() -> frozenset[str]:
    return frozenset((*forms("rester"), *forms("demeurer")))


def _is_dated(reading: Reading, token: Token) -> bool:
    """« Fin août »: the end of a month ends nothing."""
    return fold(token.text) in _ENDS_OF_TIME and any(day.start <= token.start < day.end for day in reading.dates)


@lru_cache(maxsize=4096)
def _single_sides(reading: Reading) -> tuple[frozenset[Side], ...]:
    """The sides of each word by itself."""
    return tuple(sides_of(token) for token in reading.analysis.tokens)


@lru_cache(maxsize=4096)
def ranks_of(reading: Reading) -> frozenset[int]:
    """The classes that a sentence has a word of."""
    return frozenset[int]().union(*(sense.ranks for sense in senses(reading)))


@lru_cache(maxsize=4096)
def sides_at(reading: Reading) -> dict[int, frozenset[Side]]:
    """The sides of each word, by its first character; the words of an expression are all on its side."""
    tokens = reading.analysis.tokens
    found: defaultdict[int, frozenset[Side]] = defaultdict(frozenset)
    for token, expression, own in zip(tokens, _expressions(reading), _single_sides(reading), strict=True):
        first, last = (expression.token, expression.last) if expression else (token, token)
        sides = expression.sides if expression else own
        for one in tokens[first.i : last.i + 1] if sides else ():
            found[one.start] |= sides
    return dict(found)


@lru_cache(maxsize=4096)
def classes(reading: Reading) -> dict[int, frozenset[int]]:
    """The classes of each word, by its first character."""
    return {start: frozenset(rank for rank, _ in sides) for start, sides in sides_at(reading).items()}


@lru_cache(maxsize=4096)
def classes_in(reading: Reading) -> frozenset[int]:
    """All classes that the words of a sentence stand in: opposites speak of one thing too."""
    return frozenset[int]().union(*classes(reading).values())


def meant_share(words: Sequence[Word], draft: Reading, sources: Sequence[Reading], *, by_class: float = 1.0) -> float:
    """Share of `words` that the sources have, or have a word of one side with, which counts `by_class`; 1 for none."""
    if not words:
        return 1.0
    known = sides_at(draft)
    sides = frozenset[Side]().union(*(side for reading in sources for side in sides_at(reading).values()))
    vocabulary = frozenset[str]().union(*(reading.vocabulary for reading in sources))
    return sum(
        float(not word.keys.isdisjoint(vocabulary)) or by_class * (not sides.isdisjoint(known.get(word.start, ())))
        for word in words
    ) / len(words)


@lru_cache(maxsize=4096)
def _expressions(reading: Reading) -> tuple[Sense | None, ...]:
    """The longest expression that begins at each word."""
    tokens = reading.analysis.tokens
    words = tuple(fold(token.text) for token in tokens)
    known = _lexicon().expressions
    return tuple(_longest(known[word], tokens, words, at) if word in known else None for at, word in enumerate(words))


def _longest(known: Sequence[_Expression], tokens: tuple[Token, ...], words: tuple[str, ...], at: int) -> Sense | None:
    ends: defaultdict[int, set[Side]] = defaultdict(set)
    behind = words[at + 1] if at + 1 < len(words) else ""
    may_be = known if behind in _BETWEEN else [one for one in known if behind in one.rest[0]]
    for expression in may_be:
        if (end := _end_of(expression, words, at)) is not None:
            ends[end].add(expression.side)
    return Sense(tokens[at], tokens[max(ends)], frozenset(ends[max(ends)])) if ends else None


def _end_of(expression: _Expression, words: tuple[str, ...], at: int) -> int | None:
    """Where an expression ends; « n'a pas lieu » and « met enfin un terme » are still theirs."""
    for known in expression.rest:
        at += 1
        while at < len(words) and words[at] not in known:
            if words[at] not in _BETWEEN:
                return None
            at += 1
        if at == len(words):
            return None
    return at


def _only_says(reading: Reading, token: Token) -> bool:
    """« ..., soutient l’avocate »: a verb that takes sides elsewhere and only reports here."""
    return fold(token.lemma) in ALSO_SAYING and any(
        said.cue_start <= token.start < said.cue_end for said in reading.attributions
    )


@lru_cache(maxsize=4096)
def sides_in(reading: Reading) -> frozenset[Side]:
    """The sides of all words and expressions of a sentence."""
    return frozenset[Side]().union(*_single_sides(reading), *(sense.sides for sense in senses(reading)))
