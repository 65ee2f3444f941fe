"""Repetition: a fact is told once in the body, a sentence stands in one recap at most."""

from collections.abc import Iterator

from rapidfuzz.distance import LCSseq

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, show
from calame.agents.checks.retrieval import carried_share

_NEAR = 0.8
"""Share of content words in common, both ways, that makes two sentences the same."""
_SAME_FACT = 0.5
"""The same for two sentences that cite one fact: the halves of a split sentence share less."""
_LEAST_WORDS = 5
"""Content words below which two sentences may look alike by chance."""


def check(case: ReviewCase) -> Iterator[Fault]:
    """Sentences that tell again what was told before."""
    body = [found for found in case.sentences if found.section.kind == "body" and not found.is_question]
    recaps = [found for found in case.sentences if found.in_recap and not found.is_question]
    yield from _twice(body, "est racontée deux fois dans le corps")
    yield from _twice(recaps, "est reprise dans deux rappels", facts=False)


def _twice(sentences: list[DraftSentence], what: str, *, facts: bool = True) -> Iterator[Fault]:
    for position, found in enumerate(sentences):
        earlier = next((other for other in sentences[:position] if _repeats(found, other, facts=facts)), None)
        if earlier is not None:
            message = f"La même chose {what}, déjà ici\u00a0: {show(earlier.reading.text)}"
            yield Fault(found.place(), message, "Retirer la seconde mention ou y dire autre chose.", found.spans)


def _repeats(found: DraftSentence, other: DraftSentence, *, facts: bool) -> bool:
    shared = set(found.sentence.fact_ids) & set(other.sentence.fact_ids) if facts else set()
    if shared and shared == set(found.sentence.fact_ids) and found.section.id != other.section.id:
        return True
    if shared:
        return _are_alike(found, other, _SAME_FACT)
    if min(len(found.reading.words), len(other.reading.words)) < _LEAST_WORDS or not _are_alike(found, other, _NEAR):
        return False
    return facts or _in_order(found, other) >= _NEAR


def _are_alike(found: DraftSentence, other: DraftSentence, share: float) -> bool:
    """Whether both have this share of their content words in common."""
    return (
        carried_share(found.reading.words, other.reading.vocabulary) >= share
        and carried_share(other.reading.words, found.reading.vocabulary) >= share
    )


def _in_order(found: DraftSentence, other: DraftSentence) -> float:
    """Share of the longer sentence's content words in one order in both: two recaps may group one fact differently."""
    left, right = ([min(word.keys) for word in one.reading.words] for one in (found, other))
    return LCSseq.normalized_similarity(left, right)
