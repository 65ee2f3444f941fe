"""Which clause of the evidence a clause of the draft tells again."""

from bisect import bisect_left
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.clauses import Clause, Status, clauses, is_dated, shared
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.same_thread import hidden
from calame.agents.checks.sourcing import SourceSentence
from calame.text.data.certainty import RECKONING_VERBS
from calame.text.words import fold

_LEAST = 2
_MANY = 3
_NEARLY = 0.6
"""Shared words, names and days counted, and their share of a clause without its verb, that make it tell all of it."""
_THIRD = 1 / 3
_SHARE = 0.5
"""Shared words, or their share of a clause, that make it tell the same."""

BARE_VERBS = frozenset({"pouvoir", "devoir", "aller", "etre", "avoir", "faire"})
"""Verbs that say nothing by themselves: two clauses may well have the same."""


class Retelling(NamedTuple):
    """A clause of the draft beside the one that it tells, and where that stands."""

    ours: Clause
    theirs: Clause
    source: SourceSentence


def retold(found: DraftSentence, ours: Clause) -> Retelling | None:
    """The clause of the evidence that one of the draft tells, or the one that a pronoun hides."""
    if (pair := _most_alike(found, ours)) is not None:
        return pair
    behind = hidden(found, ours)
    return Retelling(ours, *behind) if behind is not None else None


def _most_alike(found: DraftSentence, ours: Clause) -> Retelling | None:
    """The clause of the evidence that shares most words with one of the draft; on equal terms the one as sure.

    One with the same verb all of which is told comes first: what the draft adds to it is told elsewhere.
    """
    best: Retelling | None = None
    most = (False, 0, False, 0)
    words = [word for word in ours.words if not _is_name(found.reading, word)]
    for rank, source in enumerate(found.evidence):
        for theirs in clauses(source.reading):
            both = shared(words, theirs.words)
            same = 2 * (both > 0 and _has_verb_of(ours, theirs))
            whole = same > 0 and _tells_all(ours, theirs)
            weight = (whole, both + same, ours.status == theirs.status, -rank)
            if both and weight > most:
                best, most = Retelling(ours, theirs, source), weight
    if best is None or (_is_whole(found, best) and not _has_subject_only(best)):
        return best
    if _is_sole(found, best, words):
        return best
    if best.theirs.status is not Status.FACT and not _rules(found, best):
        return None
    moved = ours.verb.past or ours.verb.future or ours.verb.conditional
    _, told, _, rank = most
    enough = told >= _LEAST or (moved and told / len(words) >= _SHARE and rank == 0)
    return best if enough else None


def _has_verb_of(ours: Clause, theirs: Clause) -> bool:
    keys = ours.verb.keys & theirs.verb.keys
    return bool(keys) and keys.isdisjoint(BARE_VERBS)


def _tells_all(ours: Clause, theirs: Clause) -> bool:
    """Whether one clause has all that the verb of another governs."""
    ruled = [word for word in theirs.ruled if word.start != theirs.verb.start]
    return len(ruled) >= _LEAST and shared(ruled, ours.words) == len(ruled)


def _is_sole(found: DraftSentence, pair: Retelling, words: list[Word]) -> bool:
    """Whether the closest passage has what a clause tells in clauses that go less far, and nowhere else."""
    ours, theirs, source = pair
    if theirs.status >= ours.status or source is not found.evidence[0] or ours.verb.negated != theirs.verb.negated:
        return False
    if theirs.lemmas & RECKONING_VERBS or _compares(found.reading, ours):
        return False
    words = [word for word in words if _names_something(found.reading, word)]
    both = shared(words, theirs.words)
    if any(_tells_more(words, other, ours.status, both + (rank > 0)) for rank, other in enumerate(found.evidence)):
        return False
    counted = any(_counts_alike(found.reading, other.reading) for other in found.evidence[1:])
    if counted or shared(words, _loose(source.reading)):
        return False
    enough = both >= _LEAST or (both and both / len(words) >= _THIRD)
    return bool(enough) and shared(words, theirs.ruled) > 0


def _tells_more(words: list[Word], source: SourceSentence, status: Status, least: int) -> bool:
    """Whether a clause of a passage that goes as far as `status` has at least that many of the words."""
    return any(one.status >= status and shared(words, one.words) >= least for one in clauses(source.reading))


def _counts_alike(left: Reading, right: Reading) -> bool:
    values = {figure.value for figure in left.figures}
    return any(figure.value in values for figure in right.figures)


def _names_something(reading: Reading, word: Word) -> bool:
    token = reading.analysis.tokens[bisect_left(reading.starts, word.start)]
    return token.pos in {"NOUN", "VERB", "NUM", "PROPN"} and word.keys.isdisjoint(BARE_VERBS)


def _compares(reading: Reading, clause: Clause) -> bool:
    """« Sera plus maigre que »: reckoned from what is expected, not told."""
    return any(fold(one.text) in {"plus", "moins"} for one in reading.analysis.children(clause.head))


def _loose(reading: Reading) -> list[Word]:
    """Words of a passage that are part of no clause of it: what participles and relatives without a verb say."""
    inside = {word.start for clause in clauses(reading) for word in clause.words}
    return [word for word in reading.words if word.start not in inside]


def _has_subject_only(pair: Retelling) -> bool:
    """Whether a clause of the draft has nothing of what a hedged or announcing verb says of its subject."""
    verb = pair.theirs.verb
    return (verb.conditional or verb.future) and not shared(pair.ours.words, pair.theirs.ruled)


def _is_whole(found: DraftSentence, pair: Retelling) -> bool:
    """Whether nearly all of a clause of the draft, names and days counted, stands in one of the evidence."""
    draft = found.reading
    words = [word for word in pair.ours.words if word.start != pair.ours.verb.start]
    told = [word for word in words if not is_dated(draft, word) and not _is_name(draft, word)]
    both = shared(words, pair.theirs.words)
    share = _NEARLY if shared((word for word in words if word in pair.ours.ruled), pair.theirs.words) else 1
    alone = len(clauses(draft)) == 1 and pair.ours.head.pos in {"VERB", "AUX"} and pair.source is found.evidence[0]
    enough = both >= _MANY or (alone and both >= _LEAST)
    return enough and both / len(words) >= share and shared(told, pair.theirs.words) > 0


def _is_name(reading: Reading, word: Word) -> bool:
    return any(name.start <= word.start < name.end for name in reading.names)


def _rules(found: DraftSentence, pair: Retelling) -> bool:
    """Whether the draft takes more from the clause than its subject and its date."""
    draft = found.reading
    told = [word for word in pair.ours.words if not _is_name(draft, word) and not is_dated(draft, word)]
    return shared(told, pair.theirs.ruled) > 0 and shared(pair.ours.ruled, pair.theirs.words) > 0
