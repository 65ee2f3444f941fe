"""Twins: verbs of denying that are denied on one side alone."""

from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.clause_denials import Home
from calame.agents.checks.denials import Denied
from calame.agents.checks.likeness import count_alike
from calame.agents.checks.members import Member, members
from calame.agents.checks.reading import Reading, keys_of
from calame.agents.checks.refusals import lemma_of
from calame.agents.checks.senses import sides_of
from calame.text.data.hedges import DENIAL_VERBS


def twins_in(found: DraftSentence) -> Iterator[Denied]:
    """Verbs of denying that one side denies and the other does not: « ne conteste pas le vol » for « nie le vol »."""
    draft = found.reading
    for ours in members(draft):
        if ours.quoted or lemma_of(ours.head) not in DENIAL_VERBS:
            continue
        for source in found.evidence:
            for theirs in members(source.reading):
                home = Home(theirs, source.reading)
                if theirs.quoted or lemma_of(theirs.head) not in DENIAL_VERBS or not _are_twins(draft, ours, home):
                    continue
                if bool(ours.denials) != bool(theirs.denials):
                    yield Denied(draft.text[ours.head.start : ours.head.end], ours.head.start, ours.head.end)


def _are_twins(draft: Reading, ours: Member, home: Home) -> bool:
    """Whether two verbs of one class have another word in common, or nothing else to say."""
    theirs = home.member
    same = not keys_of(ours.head).isdisjoint(keys_of(theirs.head))
    here, there = (frozenset(rank for rank, _ in sides_of(one)) for one in (ours.head, theirs.head))
    if not same and here.isdisjoint(there):
        return False
    words = [word for word in ours.words if word.start != ours.head.start]
    others = [word for word in theirs.words if word.start != theirs.head.start]
    return count_alike(draft, words, home.reading, others) > 0 or (same and not (words and others))
