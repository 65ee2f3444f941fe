"""The clauses of a sentence: a finite verb, the words that hang on it, and how sure it is of them."""

from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from calame.agents.checks.reading import Reading, Verb, Word
from calame.text.analysis import Token
from calame.text.data.certainty import (
    AHEAD_FORMS,
    AHEAD_REFLEXIVES,
    AHEAD_VERBS,
    DENIED_VERBS,
    UNSURE_PHRASES,
    UNSURE_VERBS,
)
from calame.text.flat import flat
from calame.text.words import fold

_MOST = 12
"""Heads between a word and the verb of its clause."""
_APART = ("acl", "advcl", "conj", "parataxis", "root", "ROOT", "appos")
"""Relations over which the certainty of the governing verb does not reach."""


class Status(IntEnum):
    """How far a clause goes."""

    UNSURE = 0
    """« aurait », « espère », « n'exclut pas »: nobody says that it is or will be so."""
    AHEAD = 1
    """« sera », « doit », « a promis »: it is not done yet."""
    FACT = 2


class Clause(NamedTuple):
    """One clause."""

    verb: Verb
    status: Status
    words: tuple[Word, ...]
    ruled: frozenset[Word]
    """Those of its words that are no part of its subject."""


@lru_cache(maxsize=8192)
def clauses(reading: Reading) -> tuple[Clause, ...]:
    """The clauses of one sentence, in the order of their verbs."""
    verbs = {verb.start: verb for verb in reading.verbs}
    plain = f" {flat(reading.text)} ".replace(",", " ").replace(".", " ")
    loose = any(f" {phrase} " in plain for phrase in UNSURE_PHRASES)
    words: dict[int, list[Word]] = {}
    ruled: set[Word] = set()
    content = {word.start: word for word in reading.words}
    for token in reading.analysis.tokens:
        if token.start not in content:
            continue
        chain = list(_chain(reading, token))
        own = next((one for one in chain if one.start in verbs and verbs[one.start].finite), None)
        if own is None:
            continue
        below = chain[: chain.index(own)]
        if any(one.dep.startswith("acl") for one in below):
            continue
        words.setdefault(own.start, []).append(content[token.start])
        if not any(one.dep.startswith("nsubj") for one in below):
            ruled.add(content[token.start])
    return tuple(
        Clause(verbs[start], _own_status(reading, verbs, start, loose=loose), tuple(found), frozenset(found) & ruled)
        for start, found in sorted(words.items())
    )


def _own_status(reading: Reading, verbs: dict[int, Verb], start: int, *, loose: bool) -> Status:
    if loose:
        return Status.UNSURE
    token = next(token for token in reading.analysis.tokens if token.start == start)
    return _status(list(_chain(reading, token)), verbs)


def _chain(reading: Reading, token: Token) -> Iterator[Token]:
    """The token and its heads."""
    tokens = reading.analysis.tokens
    for _ in range(_MOST):
        yield token
        if token.head == token.i or not 0 <= token.head < len(tokens):
            return
        token = tokens[token.head]


def _status(chain: list[Token], verbs: dict[int, Verb]) -> Status:
    """What the verb of a clause and those that govern it make of it."""
    found = Status.FACT
    for token in chain:
        if token.start in verbs:
            found = min(found, _of_verb(token, verbs[token.start]))
        if token.dep.startswith(_APART):
            break
    return found


def _is_plan(token: Token, lemma: str, *, reflexive: bool) -> bool:
    return lemma in AHEAD_VERBS or fold(token.text) in AHEAD_FORMS or (reflexive and lemma in AHEAD_REFLEXIVES)


def _of_verb(token: Token, verb: Verb) -> Status:
    reflexive = not verb.context.isdisjoint({"s'", "se"})
    lemma = fold(token.lemma)
    if verb.conditional or lemma in UNSURE_VERBS or (verb.negated and lemma in DENIED_VERBS):
        return Status.UNSURE
    if verb.future or _is_plan(token, lemma, reflexive=reflexive):
        return Status.AHEAD
    return Status.FACT
