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


def alike(left: Reading, words: Iterable[Word], right: Reading, others: Iterable[Word]) -> Iterator[Word]:
    """The words of one sentence that have their like among words of another."""
    others = tuple(others)
    keys = frozenset(key for word in others for key in word.keys)
    mine, theirs = sides(left), sides(right)
    ranks = frozenset(rank for word in others for rank, _ in theirs.get(word.start, ()))
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
