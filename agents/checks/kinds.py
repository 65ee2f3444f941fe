"""Kinds: zinc is no lead, a knee no shoulder: a thing replaced by another of its kind that no source names."""

from collections.abc import Iterator
from functools import lru_cache

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading
from calame.agents.checks.senses import meant_share
from calame.agents.checks.slots import supplanted
from calame.text.analysis import Token
from calame.text.data.kinds_of_things import EITHER, KINDS
from calame.text.words import fold

_POS = frozenset({"NOUN", "ADJ", "VERB"})
_TOLD = 0.5
"""Share of the other words of the draft that the passage must mean to tell the same."""
_NONE = frozenset[tuple[int, int]]()


def check(case: ReviewCase) -> Iterator[Fault]:
    """Things that stand in the place of another of their kind."""
    for found in case.claims:
        for token in found.reading.analysis.tokens:
            places = _places(found.reading, token)
            if places and (rival := _rival(case, found, token, places)) is not None:
                message = f"Aucune source ne dit {show(token.text)}\u00a0: la source dit {show(rival.text)}."
                remedy = "Reprendre le mot de la source."
                yield against(found, message, remedy, start=token.start, end=token.end)
                break


def _form(token: Token) -> str:
    form = fold(token.text).replace("œ", "oe")
    return form if form in KINDS else form[:-1] if form[-1:] in {"s", "x"} else form


def _places(reading: Reading, token: Token) -> frozenset[tuple[int, int]]:
    """Of which kinds a common word is; none inside a name or a quotation."""
    if token.pos not in _POS or token.text[:1].isupper():
        return _NONE
    places = KINDS.get(_form(token), _NONE)
    if not places or reading.is_quoted(token.start):
        return _NONE
    return places


@lru_cache(maxsize=8192)
def _all(reading: Reading) -> frozenset[tuple[int, int]]:
    """All that a sentence names of any kind, whatever the tags."""
    return frozenset[tuple[int, int]]().union(*(KINDS.get(_form(one), _NONE) for one in reading.analysis.tokens))


def _rival(case: ReviewCase, found: DraftSentence, token: Token, places: frozenset[tuple[int, int]]) -> Token | None:
    """The word of the passage in whose place another of its kind stands."""
    draft = found.reading
    kinds = {kind for kind, _ in places}
    source = found.evidence[0].reading
    told = _all(draft)
    rivals = [
        one
        for one in source.analysis.tokens
        if (theirs := _places(source, one)) and {kind for kind, _ in theirs} & kinds and theirs.isdisjoint(told)
    ]
    if not rivals or any(_names(reading, places) for reading in case.all_readings):
        return None
    rest = [word for word in draft.words if word.start != token.start]
    if not rest or meant_share(rest, draft, [source]) < _TOLD:
        return None
    if _form(token) in EITHER:
        return supplanted(draft, token, source, rivals, [])
    return rivals[0]


def _names(reading: Reading, places: frozenset[tuple[int, int]]) -> bool:
    return not places.isdisjoint(_all(reading))
