"""Objects: two verbs with the same object, whoever their subjects are called."""

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.reading import Reading, keys_of
from calame.text.analysis import Token
from calame.text.data.hedges import DENIED_THINGS
from calame.text.words import fold

_SUBJECTS = ("nsubj", "expl:subj")
_Deed = tuple[Reading, Token]


def tells_same_object(found: DraftSentence, ours: _Deed, theirs: _Deed) -> bool:
    """« Castelnau reconnaît les faits » beside « l'homme nie les faits »: one object, and subjects that may be one.

    Only the closest passages of a sentence that has no other verb may be so near with so little said.
    """
    here, there = _object(*ours), _object(*theirs)
    if here is None or there is None or sum(verb.finite for verb in found.reading.verbs) > 1:
        return False
    same = not keys_of(here).isdisjoint(keys_of(there)) or {fold(here.lemma), fold(there.lemma)} <= DENIED_THINGS
    return same and _may_be_one(_subject(*ours), _subject(*theirs))


def _object(reading: Reading, verb: Token) -> Token | None:
    children = reading.analysis.children(verb)
    return next((one for one in children if one.dep == "obj" and one.pos == "NOUN" and one.i > verb.i), None)


def _subject(reading: Reading, verb: Token) -> Token | None:
    return next((one for one in reading.analysis.children(verb) if one.dep.startswith(_SUBJECTS)), None)


def _may_be_one(ours: Token | None, theirs: Token | None) -> bool:
    """Whether a name stands beside a pronoun or a common noun for a person, or both are one word."""
    if ours is None or theirs is None:
        return False
    if not keys_of(ours).isdisjoint(keys_of(theirs)):
        return True
    kinds = {ours.pos, theirs.pos}
    return "PRON" in kinds or (kinds == {"PROPN", "NOUN"})
