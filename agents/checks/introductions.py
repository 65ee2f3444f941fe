"""When somebody comes into a story: « un homme » is nobody named before, « le groupe » nobody named only afterwards."""

from functools import lru_cache

from calame.agents.checks.case import ReviewCase
from calame.agents.checks.cast import Cast
from calame.agents.checks.participants import Participant
from calame.agents.checks.sourcing import SourceSentence, SourceText, carries_name

_INDEFINITE, _DEFINITE = "Ind", "Def"
_NEAREST = ("celui", "celle", "ceux")
"""Pronouns that stand for who was named last."""
_BACK = 3
"""Sentences in front of a pronoun in which whoever is named may be meant by it."""


def is_newcomer(case: ReviewCase, cast: Cast, ours: Participant, theirs: Participant, home: SourceSentence) -> bool:
    """Whether who is only called by a noun in a passage cannot be somebody whom the draft names."""
    if theirs.names or theirs.pronoun or theirs.owned or not ours.names or theirs.number != "Sing":
        return False
    text = case.text_of(home)
    known = [place for name in ours.names if (place := _first(text, name)) is not None]
    if not known:
        return False
    if theirs.article == _INDEFINITE:
        return min(known) < home.index
    taken_up = theirs.article == _DEFINITE and not theirs.holders and min(known) > home.index
    return taken_up and any(
        _may_be(cast, name.core, theirs) for one in text.before(home, home.index) for name in one.reading.names
    )


def may_be_pointed_at(case: ReviewCase, ours: Participant, theirs: Participant, home: SourceSentence) -> bool:
    """Whether a pronoun of a passage may stand for somebody of ours all the same, as he is named right before it."""
    if not theirs.pronoun or theirs.pronoun.startswith(_NEAREST):
        return False
    if ours.gender and theirs.gender and ours.gender != theirs.gender:
        return False
    before = [one.reading for one in case.text_of(home).before(home, _BACK)]
    return any(carries_name(reading, name) for reading in before for name in ours.names) or any(
        noun in {word for token in reading.analysis.tokens for word in (token.lemma, token.text)}
        for reading in before
        for noun in (() if ours.names else ours.nouns)
    )


def _may_be(cast: Cast, name: str, theirs: Participant) -> bool:
    """Whether a noun may take up a name that stands before it."""
    one = Participant(name, (name,), frozenset(), frozenset(), "", "")
    return bool(cast.types(name)) and not cast.are_apart(one, theirs)


@lru_cache(maxsize=2048)
def _first(text: SourceText, name: str) -> int | None:
    """The place of the first sentence of a source that names somebody."""
    return next((one.index for one in text.sentences if carries_name(one.reading, name)), None)
