"""Who says it, where neither has a name: the same words in the mouth of somebody else."""

from collections.abc import Iterator
from functools import lru_cache

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.cast import Cast
from calame.agents.checks.participants import Participant, Thread, phrase_head
from calame.agents.checks.reading import Reading
from calame.text.attribution import Attribution

_WITHIN = 0.8
"""Share of the words said that a passage must have somebody say."""
_LEAST = 3


def other_voice(
    case: ReviewCase, cast: Cast, found: DraftSentence, thread: Thread
) -> tuple[Attribution, str, str] | None:
    """An attribution whose words another says in every passage that has them: who here, who there."""
    for ours in found.reading.attributions:
        here = _speakers(thread, ours)
        there = list(_others(case, found.reading, ours)) if here else []
        if there and all(cast.are_apart(one, other) for one in here for other in there):
            return ours, here[0].text, there[0].text
    return None


def _speakers(thread: Thread, said: Attribution) -> tuple[Participant, ...]:
    head = phrase_head(thread.reading, said.speaker_start, said.speaker_end)
    return thread.resolve([head]) if head is not None else ()


@lru_cache(maxsize=4096)
def _keys_said(reading: Reading, told: Attribution) -> frozenset[str]:
    inside = (word.keys for word in reading.words if told.content_start <= word.start < told.content_end)
    return frozenset[str]().union(*inside)


def _others(case: ReviewCase, reading: Reading, ours: Attribution) -> Iterator[Participant]:
    words = [word for word in reading.words if ours.content_start <= word.start < ours.content_end]
    if len(words) < _LEAST:
        return
    for text in case.texts:
        for source in text.sentences:
            for theirs in source.reading.attributions:
                said = _keys_said(source.reading, theirs)
                if sum([not word.keys.isdisjoint(said) for word in words]) / len(words) >= _WITHIN:
                    before = tuple(one.reading for one in text.before(source, 3))
                    yield from _speakers(Thread(source.reading, before), theirs)
