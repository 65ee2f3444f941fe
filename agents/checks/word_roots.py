"""The roots of the words of a sentence: what words made of one another share."""

from functools import lru_cache

from calame.agents.checks.reading import Reading
from calame.text.analysis import Token
from calame.text.families import roots


@lru_cache(maxsize=4096)
def roots_in(reading: Reading) -> frozenset[str]:
    """The roots of the content words of a sentence."""
    starts = {word.start for word in reading.words}
    tokens = (token for token in reading.analysis.tokens if token.start in starts)
    return frozenset[str]().union(*(roots_of(token) for token in tokens))


def roots_of(token: Token) -> frozenset[str]:
    """The roots of one word."""
    return roots(token.text, token.lemma)
