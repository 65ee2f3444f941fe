"""When somebody comes into a story: « un homme » is nobody named before, « le groupe » nobody named only afterwards."""

from functools import lru_cache

from calame.agents.checks.case import ReviewCase
from calame.agents.checks.participants import Participant
from calame.agents.checks.sourcing import SourceSentence, SourceText, carries_name

_INDEFINITE, _DEFINITE = "Ind", "Def"


def is_newcomer(case: ReviewCase, ours: Participant, theirs: Participant, home: SourceSentence) -> bool:
    """Whether who is only called by a noun in a passage cannot be somebody whom the draft names."""
    if theirs.names or theirs.pronoun or theirs.owned or not ours.names or theirs.number != "Sing":
        return False
    firsts = [_first(case.text_of(home), name) for name in ours.names]
    known = [place for place in firsts if place is not None]
    if not known:
        return False
    if theirs.article == _INDEFINITE:
        return min(known) < home.index
    return theirs.article == _DEFINITE and not theirs.holders and min(known) > home.index


@lru_cache(maxsize=2048)
def _first(text: SourceText, name: str) -> int | None:
    """The place of the first sentence of a source that names somebody."""
    return next((one.index for one in text.sentences if carries_name(one.reading, name)), None)
