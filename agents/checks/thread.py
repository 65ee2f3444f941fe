"""The thread: where a sentence that takes up the one before may rest, besides what its own words find."""

from functools import lru_cache

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.sourcing import SourceSentence
from calame.text.data.licence_words import TAKING_UP
from calame.text.words import fold

_BEHIND = 2
"""Source sentences behind those of the sentence before that may go on with its subject."""
_OPENING = 3
"""Words at the beginning of a sentence among which a pronoun takes up the one before."""


@lru_cache(maxsize=4096)
def thread(found: DraftSentence, case: ReviewCase) -> tuple[SourceSentence, ...]:
    """The closest passage of the sentence before with the two behind it, for a sentence that opens with a pronoun."""
    before = _before(found, case)
    if before is None or not before.evidence:
        return ()
    closest = before.evidence[0]
    near = case.text_of(closest).sentences[closest.index : closest.index + _BEHIND + 1]
    return tuple(source for source in near if source not in found.evidence)


def _before(found: DraftSentence, case: ReviewCase) -> DraftSentence | None:
    """The sentence before in the same paragraph, when this one takes it up."""
    opening = [fold(token.text) for token in found.reading.analysis.tokens[:_OPENING]]
    if not found.index or TAKING_UP.isdisjoint(opening):
        return None
    return next(
        (
            one
            for one in case.sentences
            if one.section is found.section and one.paragraph == found.paragraph and one.index == found.index - 1
        ),
        None,
    )
