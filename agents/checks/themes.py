"""Themes: what a word is said of, so that two words of one opposition may be told of two things."""

from functools import lru_cache

from calame.agents.checks.likeness import alike
from calame.agents.checks.reading import Reading, Word, keys_of
from calame.agents.checks.senses import Sense, senses

_ATTRIBUTES = ("amod", "acl")
_SUBJECTS = ("nsubj",)
_OBJECTS = frozenset({"obj", "obl:arg"})
_BOUND = ("aux", "cop", "fixed", "obl", "xcomp", "advmod", "case", "nmod")
"""Relations over which a word has the subject of its head."""
_NOUNS = frozenset({"NOUN", "PROPN"})
_CLIMB = 3
"""Heads between a word and the noun that it describes, at most."""


def tell_two_things(draft: Reading, ours: Sense, source: Reading, theirs: Sense) -> bool:
    """« À peine la coupe achevée, l'enquête » beside « une enquête est en cours sur la coupe »: each of its own thing.

    Each side has the thing of the other too, and says something else of it.
    """
    if _is_told(draft, ours) and _is_told(source, theirs):
        return False
    here, there = theme(draft, ours), theme(source, theirs)
    if not here or not there or _meet(draft, here, source, there):
        return False
    return _stands_elsewhere(draft, here, source, theirs) and _stands_elsewhere(source, there, draft, ours)


def _is_told(reading: Reading, sense: Sense) -> bool:
    """Whether a finite verb tells it: two of them tell two deeds only where their people differ, which others judge."""
    return any(verb.finite for verb in reading.verbs if sense.token.start <= verb.start < sense.last.end)


def _meet(draft: Reading, ours: tuple[Word, ...], source: Reading, theirs: tuple[Word, ...]) -> bool:
    return next(iter(alike(draft, ours, source, theirs)), None) is not None


def _stands_elsewhere(reading: Reading, things: tuple[Word, ...], other: Reading, sense: Sense) -> bool:
    rest = [word for word in other.words if not sense.token.start <= word.start < sense.last.end]
    return next(iter(alike(reading, things, other, rest)), None) is not None


@lru_cache(maxsize=8192)
def theme(reading: Reading, sense: Sense) -> tuple[Word, ...]:
    """The nouns that a word, or an expression, is said of: its subject, its objects, or the noun it describes."""
    tokens = reading.analysis.tokens
    places: set[int] = set()
    for at in tokens[sense.token.i : sense.last.i + 1]:
        for _ in range(_CLIMB):
            below = reading.analysis.children(at)
            places |= {one.i for one in below if one.dep in _OBJECTS or one.dep.startswith(_SUBJECTS)}
            head = tokens[at.head]
            if at.dep.startswith(_ATTRIBUTES):
                places.add(head.i)
            if head.i == at.i or not at.dep.startswith(_BOUND):
                break
            at = head  # noqa: PLW2901 - climbs from each word of the expression
    starts = {token.start for token in tokens if token.i in places and token.pos in _NOUNS}
    inside = range(sense.token.start, sense.last.end)
    return tuple(word for word in reading.words if word.start in starts and word.start not in inside)


def is_said_again(draft: Reading, ours: Sense, theirs: Sense) -> bool:
    """« Il est conseillé d'éviter » for « est à éviter »: the deed of the expression stands outside our word."""
    keys = keys_of(theirs.last)
    inside = range(ours.token.start, ours.last.end)
    return any(word.start not in inside and not word.keys.isdisjoint(keys) for word in draft.words)


def has_other_like(source: Reading, theirs: Sense, other: Sense) -> bool:
    """« Consenti à repousser » beside « refusé tout report »: a word of the class that tells another of the passage."""
    return any(
        not one.sides.isdisjoint(other.sides) and one.sides.isdisjoint(theirs.sides)
        for one in senses(source)
        if one is not theirs
    )


def are_joined(left: Sense, right: Sense) -> bool:
    """« Étendue et dangereuse »: two words turned round beside each other, neither of which governs the other."""
    return right.token.dep == "conj" and left.token.i <= right.token.head <= left.last.i
