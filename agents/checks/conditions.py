"""Conditions: a clause that « si » or « à condition que » opens claims nothing."""

from calame.agents.checks.reading import Reading
from calame.text.analysis import Token
from calame.text.data.scope_words import CONDITION_OPENERS
from calame.text.flat import flat
from calame.text.words import fold

_IF = frozenset({"si", "s'"})
_HE = frozenset({"il", "ils"})
_STOPS = frozenset({",", ";", ":", "(", ")", "«", "»"})
_DEGREE = frozenset({"ADJ", "ADV"})


def is_condition(reading: Reading, head: Token) -> bool:
    """Whether the verb, or the predicate, `head` stands in a clause that only sets a condition."""
    tokens = reading.analysis.tokens
    finite = 0
    for token in reversed(tokens[: head.i]):
        if token.text in _STOPS:
            return False
        if _opens(reading, token):
            return True
        finite += token.has("VerbForm=Fin") and not _helps(token, head)
        if finite:
            return False
    return False


def _helps(token: Token, head: Token) -> bool:
    """Whether a verb only carries the predicate: « est trop faible »."""
    return token.head == head.i and (token.pos == "AUX" or token.dep.startswith(("aux", "cop")))


def _opens(reading: Reading, token: Token) -> bool:
    after = reading.analysis.tokens[token.i + 1 : token.i + 2]
    if fold(token.text) == "s'" and not (after and fold(after[0].text) in _HE):
        return False
    if fold(token.text) in _IF:
        return token.pos == "SCONJ" and not (after and after[0].pos in _DEGREE) and not _is_even(reading, token)
    return flat(reading.text).startswith(CONDITION_OPENERS, token.start)


def _is_even(reading: Reading, token: Token) -> bool:
    """« Même si »: what follows is so, whatever the main clause tells."""
    return token.i > 0 and fold(reading.analysis.tokens[token.i - 1].text) == "meme"
