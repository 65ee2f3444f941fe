"""Two that have changed places: « la grève de A, les bus de B » for the strike of B and the buses of A."""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.cast import Cast
from calame.agents.checks.participants import Participant, Thread
from calame.agents.checks.reading import Reading, keys_of
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.ties import Tie, ties
from calame.text.analysis import Token

_BACK = 3
"""Sentences in front of a passage to which its pronouns point."""
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})


class _Mention(NamedTuple):
    tie: Tie
    who: tuple[Participant, ...]


class _Move(NamedTuple):
    """A phrase that hangs elsewhere in the draft than in a passage."""

    one: Token
    here: frozenset[str]
    there: frozenset[str]


def crossed_pair(case: ReviewCase, cast: Cast, found: DraftSentence) -> tuple[Token, Token] | None:
    """Two phrases of the draft, each hanging where the source has the other."""
    mine = _mentions(found.reading, ())
    for home in found.evidence:
        for one, other in combinations(_moves(case, cast, mine, home), 2):
            if not one.here.isdisjoint(other.there) and not other.here.isdisjoint(one.there):
                return one.one, other.one
    return None


def _moves(case: ReviewCase, cast: Cast, mine: list[_Mention], home: SourceSentence) -> Iterator[_Move]:
    before = tuple(one.reading for one in case.text_of(home).before(home, _BACK))
    theirs = _mentions(home.reading, before)
    for ours in mine:
        token, here = ours.tie
        there = frozenset[str]().union(*(other.tie[1] for other in theirs if _is_same(cast, ours, other)))
        if there and here.isdisjoint(there):
            yield _Move(token, here, there)


def _mentions(reading: Reading, before: tuple[Reading, ...]) -> list[_Mention]:
    thread = Thread(reading, before)
    found = (_Mention(tie, thread.resolve([tie[0]])) for tie in ties(reading))
    return [one for one in found if one.who]


def _is_same(cast: Cast, ours: _Mention, theirs: _Mention) -> bool:
    left, right = ours.tie[0], theirs.tie[0]
    if left.pos in _NOMINAL and right.pos in _NOMINAL and not keys_of(left).isdisjoint(keys_of(right)):
        return True
    return any(cast.is_same(one, other) for one in ours.who for other in theirs.who)
