"""Certainty: a clause goes as far as the one it retells, in whatever verb."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.clauses import Clause, Status, aside, clauses, is_dated, reach, shared, unsure_phrases
from calame.agents.checks.conditions import is_condition
from calame.agents.checks.doubts import may_doubt
from calame.agents.checks.excuses import hedges_anew, is_due, is_of_anybody
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.moods import is_future
from calame.agents.checks.reading import Reading, Word, keys_of
from calame.agents.checks.sourcing import SourceSentence
from calame.text.data.certainty import (
    ALREADY,
    ASKING_VERBS,
    HANGING_VERBS,
    PREPARING_VERBS,
    PRESENT_PLANS,
    RECKONING_VERBS,
    UNSURE_VERBS,
)
from calame.text.verb_forms import infinitives, verb_lemmas
from calame.text.words import fold

_LEAST = 2
_MANY = 3
_NEARLY = 0.6
"""Shared words, names and days counted, and their share of a clause without its verb, that make it tell all of it."""
_THIRD = 1 / 3
_SHARE = 0.5
"""Shared words, or their share of a clause, that make it tell the same."""

_AUXILIARY = frozenset({"pouvoir", "devoir", "aller", "etre", "avoir", "faire"})
"""Verbs that say nothing by themselves: two clauses may well have the same."""


class _Pair(NamedTuple):
    ours: Clause
    theirs: Clause
    source: SourceSentence


def faults(found: DraftSentence) -> Iterator[Fault]:
    """Clauses that are surer, or less sure, than what they retell."""
    for ours in clauses(found.reading):
        if ours.verb.quoted or (pair := _retold(found, ours)) is None or pair.theirs.verb.quoted:
            continue
        if problem := _problem(found, pair):
            yield against(found, *problem, start=ours.verb.start, end=ours.verb.end)
            return


def _retold(found: DraftSentence, ours: Clause) -> _Pair | None:
    """The clause of the evidence that shares most words with one of the draft; on equal terms the one as sure."""
    best: _Pair | None = None
    most = (0, False, 0)
    words = [word for word in ours.words if not _is_name(found.reading, word)]
    for rank, source in enumerate(found.evidence):
        for theirs in clauses(source.reading):
            both = shared(words, theirs.words)
            same = 2 * (both > 0 and _has_verb_of(ours, theirs))
            weight = (both + same, ours.status == theirs.status, -rank)
            if both and weight > most:
                best, most = _Pair(ours, theirs, source), weight
    if best is None or (_is_whole(found, best) and not _has_subject_only(best)):
        return best
    if _is_sole(found, best, words):
        return best
    if best.theirs.status is not Status.FACT and not _rules(found, best):
        return None
    moved = ours.verb.past or ours.verb.future or ours.verb.conditional
    enough = most[0] >= _LEAST or (moved and most[0] / len(words) >= _SHARE and most[2] == 0)
    return best if enough else None


def _has_verb_of(ours: Clause, theirs: Clause) -> bool:
    keys = ours.verb.keys & theirs.verb.keys
    return bool(keys) and keys.isdisjoint(_AUXILIARY)


def _is_sole(found: DraftSentence, pair: _Pair, words: list[Word]) -> bool:
    """Whether the closest passage has what a clause tells in clauses that go less far, and nowhere else."""
    ours, theirs, source = pair
    if theirs.status >= ours.status or source is not found.evidence[0] or ours.verb.negated != theirs.verb.negated:
        return False
    if theirs.lemmas & RECKONING_VERBS or _compares(found.reading, ours) or _says(found.reading, ours):
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


def _says(draft: Reading, clause: Clause) -> bool:
    """Whether a clause only names who says the rest."""
    return any(said.cue_start <= clause.verb.start < said.cue_end for said in draft.attributions)


def _tells_more(words: list[Word], source: SourceSentence, status: Status, least: int) -> bool:
    """Whether a clause of a passage that goes as far as `status` has at least that many of the words."""
    return any(one.status >= status and shared(words, one.words) >= least for one in clauses(source.reading))


def _counts_alike(left: Reading, right: Reading) -> bool:
    values = {figure.value for figure in left.figures}
    return any(figure.value in values for figure in right.figures)


def _names_something(reading: Reading, word: Word) -> bool:
    token = reading.analysis.tokens[bisect_left(reading.starts, word.start)]
    return token.pos in {"NOUN", "VERB", "NUM", "PROPN"} and word.keys.isdisjoint(_AUXILIARY)


def _compares(reading: Reading, clause: Clause) -> bool:
    """« Sera plus maigre que »: reckoned from what is expected, not told."""
    return any(fold(one.text) in {"plus", "moins"} for one in reading.analysis.children(clause.head))


def _loose(reading: Reading) -> list[Word]:
    """Words of a passage that are part of no clause of it: what participles and relatives without a verb say."""
    inside = {word.start for clause in clauses(reading) for word in clause.words}
    return [word for word in reading.words if word.start not in inside]


def _has_subject_only(pair: _Pair) -> bool:
    """Whether a clause of the draft has nothing of what a hedged or announcing verb says of its subject."""
    verb = pair.theirs.verb
    return (verb.conditional or verb.future) and not shared(pair.ours.words, pair.theirs.ruled)


def _is_whole(found: DraftSentence, pair: _Pair) -> bool:
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


def _rules(found: DraftSentence, pair: _Pair) -> bool:
    """Whether the draft takes more from the clause than its subject and its date."""
    draft = found.reading
    told = [word for word in pair.ours.words if not _is_name(draft, word) and not is_dated(draft, word)]
    return shared(told, pair.theirs.ruled) > 0 and shared(pair.ours.ruled, pair.theirs.words) > 0


def _problem(found: DraftSentence, pair: _Pair) -> tuple[str, str] | None:
    ours, theirs = pair.ours, pair.theirs
    verb = show(ours.verb.text)
    if ours.verb.negated and not theirs.verb.negated:
        return None
    if theirs.status < ours.status and not _is_kept(found.reading, pair):
        if theirs.status is Status.UNSURE:
            if is_condition(found.reading, ours.head) or ours.lemmas & HANGING_VERBS:
                return None
            return f"La réserve de la source est perdue\u00a0: {verb} est affirmé.", "Garder la réserve de la source."
        if _is_over(found.reading, ours) and not _is_another_deed(ours, theirs):
            message = f"La phrase tient pour accompli ce que la source annonce\u00a0: {verb}."
            return message, "Garder l’annonce de la source."
    return _weakened(found.reading, pair) if theirs.status is Status.FACT else None


def _weakened(draft: Reading, pair: _Pair) -> tuple[str, str] | None:
    """A doubt, or a plan, for what the source states."""
    ours, theirs, source = pair
    verb, remedy = show(ours.verb.text), "Reprendre l’affirmation de la source."
    if ours.verb.conditional and not may_doubt(draft, source.reading, ours):
        return f"La phrase met en doute ce que la source affirme\u00a0: {verb}.", remedy
    if _is_put_off(draft, ours, theirs, source.reading):
        return f"La phrase donne pour un projet ce que la source donne pour fait\u00a0: {verb}.", remedy
    return None


def _is_kept(draft: Reading, pair: _Pair) -> bool:
    """Whether the draft says in its own way, or beside the clause, that what it tells goes no further."""
    ours, theirs, source = pair
    return (
        _is_same_kind(draft, ours, source.reading, theirs)
        or _is_hedged_elsewhere(draft, source.reading, theirs)
        or _keeps_unsure_verb(draft, theirs)
        or _is_told_beside(draft, ours, theirs)
        or hedges_anew(draft, source.reading, ours, theirs)
        or _is_estimate_of(source.reading, ours, theirs)
        or _says_who(source.reading, ours, theirs)
    )


def _is_estimate_of(source: Reading, ours: Clause, theirs: Clause) -> bool:
    """« Une étude ramène la baisse à 4 % » for « évalue la baisse à 4 % »: who reckons is its subject in both."""
    if not theirs.lemmas & RECKONING_VERBS or any(
        one.dep.startswith("aux:pass") for one in source.analysis.children(theirs.head)
    ):
        return False
    return shared(ours.words, set(theirs.words) - theirs.ruled) > 0


def _says_who(source: Reading, ours: Clause, theirs: Clause) -> bool:
    """« Qui fabrique des montres » for « un fabricant de montres »: what somebody is stands outside the reserve."""
    if not ours.head.dep.startswith("acl"):
        return False
    nouns = (token for token in source.analysis.tokens if token.pos == "NOUN" and token.i != theirs.head.i)
    return any(not keys_of(noun).isdisjoint(ours.verb.keys) for noun in nouns)


def _is_same_kind(ours_in: Reading, ours: Clause, theirs_in: Reading, theirs: Clause) -> bool:
    """Whether both clauses have the same verb of wishing or fearing, whatever it governs, or one of what is due."""
    planned = ours.status is Status.AHEAD and not (is_future(ours_in, ours.verb) or "aller" in ours.lemmas)
    if is_due(theirs.verb) and (is_due(ours.verb) or planned) and not ours.verb.past:
        return True
    if theirs.verb.conditional and is_of_anybody(theirs_in, theirs.verb) and is_of_anybody(ours_in, ours.verb):
        return True
    if ours.lemmas & ASKING_VERBS and theirs.lemmas & ASKING_VERBS:
        return True
    same = ours.lemmas & theirs.lemmas & UNSURE_VERBS
    return bool(same) and ours.verb.conditional == theirs.verb.conditional


def _is_hedged_elsewhere(draft: Reading, source: Reading, theirs: Clause) -> bool:
    """Whether only an aside that the draft does not tell is hedged: « un motet, peut-être d'un élève, a été joué »."""
    if theirs.verb.conditional or theirs.lemmas & UNSURE_VERBS:
        return False
    bounds = [found for cue in source.hedges if (found := aside(source, cue.start))]
    bounds += [found for start in unsure_phrases(source) if (found := aside(source, start))]
    inside = [word for word in source.words if any(start <= word.start < end for start, end in bounds)]
    return bool(inside) and shared(inside, draft.words) / len(inside) < _SHARE


def _keeps_unsure_verb(draft: Reading, theirs: Clause) -> bool:
    """Whether the draft has the unsure verb of the source elsewhere: « la peine encourue »."""
    said = theirs.lemmas & (UNSURE_VERBS | ASKING_VERBS)
    tokens = draft.analysis.tokens
    determined = {token.head for token in tokens if token.dep == "det"}
    return any(
        said & (verb_lemmas(token) | infinitives(token)) and (token.pos in {"VERB", "ADJ"} or token.i not in determined)
        for token in tokens
    )


def _is_told_beside(draft: Reading, ours: Clause, theirs: Clause) -> bool:
    """Whether another clause of the draft has the verb of the source, or governs ours, and goes no further than it."""
    beside = [one for one in clauses(draft) if one.verb.start != ours.verb.start and one.status <= theirs.status]
    if ours.verb.future and ours.head.dep.startswith("advcl") and beside:
        return True
    if theirs.lemmas & _AUXILIARY:
        return False
    return any(not one.verb.keys.isdisjoint(theirs.verb.keys) for one in beside)


def _is_over(draft: Reading, ours: Clause) -> bool:
    """Whether a clause is of the past, or says that a thing is so already."""
    near = reach(draft, ours)
    already = any(fold(token.text) in ALREADY and token.i in near for token in draft.analysis.tokens)
    return ours.verb.past or already


def _is_another_deed(ours: Clause, theirs: Clause) -> bool:
    """Whether the draft tells a step towards what is announced: « financée » for a house that « ouvrira »."""
    if not ours.lemmas & PREPARING_VERBS:
        return False
    return all(ours.verb.keys.isdisjoint(word.keys) for word in theirs.words)


def _is_put_off(draft: Reading, ours: Clause, theirs: Clause, source: Reading) -> bool:
    """Whether what is done becomes a plan: « envisage de racheter » for « a racheté »."""
    if not theirs.verb.past or ours.verb.past or ours.verb.negated or ours.verb.conditional or theirs.verb.negated:
        return False
    if not ours.lemmas & PRESENT_PLANS or any(one.status is not Status.FACT for one in clauses(source)):
        return False
    deeds = (one for one in draft.analysis.tokens if one.head == ours.head.i and one.has("VerbForm=Inf"))
    return any(not keys_of(deed).isdisjoint(theirs.verb.keys) for deed in deeds) and not draft.attributions
