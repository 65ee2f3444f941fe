"""Which verb of the evidence a verb of the draft tells again."""

from functools import lru_cache
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.reading import Verb
from calame.agents.checks.sourcing import SourceSentence

COMMON = frozenset(
    {
        "etre",
        "avoir",
        "faire",
        "pouvoir",
        "devoir",
        "aller",
        "dire",
        "vouloir",
        "venir",
        "mettre",
        "tenir",
        "prendre",
        "donner",
        "rendre",
        "passer",
        "attendre",
        "rester",
        "porter",
        "placer",
        "laisser",
        "trouver",
    }
)
"""Verbs so frequent that the same lemma alone says nothing."""
_ENOUGH = 2
"""Shared neighbours that make even a common verb the same one."""


class Pair(NamedTuple):
    """A verb of the draft beside the verb of the evidence that it tells."""

    ours: Verb
    theirs: Verb
    source: SourceSentence


@lru_cache(maxsize=1024)
def pairs(found: DraftSentence) -> tuple[Pair, ...]:
    """Verbs of the draft with their counterparts; one without a counterpart is left out."""
    return tuple(pair for ours in found.reading.verbs if (pair := _counterpart(ours, found)))


def _counterpart(ours: Verb, found: DraftSentence) -> Pair | None:
    candidates = [
        Pair(ours, theirs, source)
        for source in found.evidence
        for theirs in source.reading.verbs
        if not ours.keys.isdisjoint(theirs.keys) and not _is_quoted_again(ours, theirs, found)
    ]
    best = max(candidates, key=_closeness, default=None)
    if best is None:
        return None
    loose = not ours.keys.isdisjoint(COMMON) or (best.source is not found.evidence[0] and not _is_beside(best, found))
    return None if loose and _shared(best) < _ENOUGH else best


def _is_quoted_again(ours: Verb, theirs: Verb, found: DraftSentence) -> bool:
    """Whether the draft quotes the verb of the source itself: one outside the marks is another."""
    if ours.quoted or not theirs.quoted:
        return False
    return any(verb.quoted and not verb.keys.isdisjoint(theirs.keys) for verb in found.reading.verbs)


def _is_beside(pair: Pair, found: DraftSentence) -> bool:
    """Whether the counterpart stands next to the closest passage, in one thread with it."""
    closest = found.evidence[0]
    return pair.source.span.source == closest.span.source and abs(pair.source.index - closest.index) <= 1


def _shared(pair: Pair) -> int:
    return len(pair.ours.context & pair.theirs.context)


def _closeness(pair: Pair) -> tuple[int, bool, bool]:
    """Shared neighbours; on equal terms the benefit of the doubt."""
    ours, theirs = pair.ours, pair.theirs
    return _shared(pair), ours.negated == theirs.negated, ours.conditional == theirs.conditional
