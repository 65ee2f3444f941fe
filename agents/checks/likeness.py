"""Words that have their like on the other side: the same word, one of its class, or its contrary."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.senses import Side, senses, sides_of
from calame.text.analysis import Token


@lru_cache(maxsize=8192)
def sides(reading: Reading) -> dict[int, frozenset[Side]]:
    """The sides of the words of a sentence, by where they begin; those of an expression at each of its words."""
    found = {token.start: known for token in reading.analysis.tokens if (known := sides_of(token))}
    for sense in senses(reading):
        for token in reading.analysis.tokens[sense.token.i : sense.last.i + 1]:
            found[token.start] = found.get(token.start, frozenset()) | sense.sides
    return found


@lru_cache(maxsize=8192)
def ranks_in(reading: Reading) -> frozenset[int]:
    """The classes that the content words of a sentence have a side of."""
    known = sides(reading)
    return frozenset(rank for word in reading.words for rank, _ in known.get(word.start, ()))


@lru_cache(maxsize=8192)
def _keys(reading: Reading) -> frozenset[str]:
    return frozenset[str]().union(*[word.keys for word in reading.words])


def alike(left: Reading, words: Iterable[Word], right: Reading, others: Iterable[Word]) -> Iterator[Word]:
    """The words of one sentence that have their like among words of another."""
    if others is right.words:
        keys, ranks = _keys(right), ranks_in(right)
    else:
        others, theirs = tuple(others), sides(right)
        keys = frozenset[str]().union(*[word.keys for word in others])
        ranks = frozenset(rank for word in others for rank, _ in theirs.get(word.start, ()))
    mine = sides(left)
    for word in words:
        if not word.keys.isdisjoint(keys) or any(rank in ranks for rank, _ in mine.get(word.start, ())):
            yield word


def count_alike(left: Reading, words: Iterable[Word], right: Reading, others: Iterable[Word]) -> int:
    """How many they are."""
    return sum(1 for _ in alike(left, words, right, others))


def has_contrary(denying: Reading, denied: Iterable[Word], plain: Reading, tokens: Iterable[Token]) -> bool:
    """Whether the other side has the contrary of a denied word: « rassurant » for « pas inquiétant »."""
    known = sides(denying)
    turned = {(rank, 1 - end) for word in denied for rank, end in known.get(word.start, ())}
    here = sides(plain)
    return any(not turned.isdisjoint(here.get(token.start, ())) for token in tokens)
