"""Who acts: a deed is not given to another actor of the sources than the one who did it."""

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.frames import Frame
from calame.agents.checks.reading import Reading
from calame.agents.checks.retrieval import carried_share
from calame.text.data.role_words import SELF_SAME

_TOLD = 0.6
"""Share of the words of the draft that a passage must carry for its deed to be the same one."""
_BESIDE = 5
"""Words between two nouns that may be one actor: « le maire, Ludovic Prigent »."""

_ACTORS = frozenset[str]().union(*SELF_SAME)


def is_taken_over(found: DraftSentence, ours: Frame, theirs: list[Frame], case: ReviewCase) -> bool:
    """Whether the actor of a deed is one whom the sources know, and another than theirs."""
    acting = [frame for frame in theirs if frame.agents]
    if not ours.agents or not acting or any(ours.agents & (frame.agents | frame.patients) for frame in theirs):
        return False
    if carried_share(found.reading.words, found.evidence[0].reading.vocabulary) < _TOLD:
        return False
    agents = frozenset[str]().union(*(frame.agents for frame in acting))
    if not (ours.agents & _ACTORS and agents & _ACTORS) or _may_be_one(ours.agents, agents):
        return False
    readings = [*case.all_readings, *(other.reading for other in case.sentences if other is not found)]
    known = any(not ours.agents.isdisjoint(reading.vocabulary) for reading in case.all_readings)
    return known and not any(_stand_together(reading, ours.agents, agents) for reading in readings)


def _may_be_one(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return any(ours & same and theirs & same for same in SELF_SAME)


def _stand_together(reading: Reading, ours: frozenset[str], theirs: frozenset[str]) -> bool:
    words = reading.folded.split()
    here = [place for place, word in enumerate(words) if word in ours]
    there = [place for place, word in enumerate(words) if word in theirs]
    return any(abs(one - other) <= _BESIDE for one in here for other in there)
