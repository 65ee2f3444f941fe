"""Certainty: a clause goes as far as the one it retells, in whatever verb."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.clauses import Clause, Status, clauses
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.sourcing import SourceSentence
from calame.text.data.certainty import (
    OPEN_NOUNS,
    RECKONING_VERBS,
    SETTLING_VERBS,
    TELLING_VERBS,
    UNSURE_PHRASES,
    UNSURE_VERBS,
)
from calame.text.data.hedges import OPINION_VERBS, PLANNING_NOUNS, PLANNING_VERBS, REPORTING_VERBS
from calame.text.data.scope_words import CONDITION
from calame.text.flat import flat
from calame.text.words import fold

_LEAST = 2
_SHARE = 0.5
"""Shared words, or their share of a clause, that make it tell the same."""
_HEDGES = frozenset({"presumed", "possible", "suspected", "expected", "forecast", "press_conditional", "hypothetical"})
_SOFT_VERBS = (PLANNING_VERBS | OPINION_VERBS | UNSURE_VERBS | TELLING_VERBS | REPORTING_VERBS) - SETTLING_VERBS
_VOICES = frozenset({"reporting_verb", "according_to", "denial", "reported_conditional"})


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
            shared = _shared(words, theirs.words)
            weight = (shared, ours.status == theirs.status, -rank)
            if shared and weight > most:
                best, most = _Pair(ours, theirs, source), weight
    if best is None or (best.theirs.status is not Status.FACT and not _rules(found, best)):
        return None
    moved = ours.verb.past or ours.verb.future or ours.verb.conditional
    enough = most[0] >= _LEAST or (moved and most[0] / len(words) >= _SHARE and most[2] == 0)
    return best if enough else None


def _shared(words: Iterable[Word], theirs: Iterable[Word]) -> int:
    keys = frozenset(key for word in theirs for key in word.keys)
    return sum(not word.keys.isdisjoint(keys) for word in words)


def _is_name(reading: Reading, word: Word) -> bool:
    return any(name.start <= word.start < name.end for name in reading.names)


def _rules(found: DraftSentence, pair: _Pair) -> bool:
    """Whether the draft takes more from the clause than its subject and its date."""
    draft = found.reading
    told = [
        word
        for word in pair.ours.words
        if not _is_name(draft, word) and not any(day.start <= word.start < day.end for day in draft.dates)
    ]
    return _shared(told, pair.theirs.ruled) > 0 and _shared(pair.ours.ruled, pair.theirs.words) > 0


def _problem(found: DraftSentence, pair: _Pair) -> tuple[str, str] | None:
    ours, theirs, source = pair
    verb = show(ours.verb.text)
    hedged = _hedges(found.reading)
    if theirs.status is Status.UNSURE and ours.status is not Status.UNSURE and not hedged:
        return f"La réserve de la source est perdue\u00a0: {verb} est affirmé.", "Garder la réserve de la source."
    if theirs.status is Status.AHEAD and ours.status is Status.FACT and ours.verb.past and not hedged:
        message = f"La phrase tient pour accompli ce que la source annonce\u00a0: {verb}."
        return message, "Garder l’annonce de la source."
    if theirs.status is Status.FACT and ours.verb.conditional and not _may_doubt(found.reading, source.reading):
        message = f"La phrase met en doute ce que la source affirme\u00a0: {verb}."
        return message, "Reprendre l’affirmation de la source."
    return None


def gives_account(draft: Reading) -> bool:
    """« Fait état de »: the subject says it."""
    return any(phrase in draft.folded for phrase in (" fait etat ", " font etat ", " faisait etat "))


def _reckons(form: str) -> bool:
    return form in UNSURE_VERBS | OPEN_NOUNS | RECKONING_VERBS


def weighs(draft: Reading) -> bool:
    """Whether something is only wished, weighed or feared in the sentence."""
    return any(fold(token.lemma) in UNSURE_VERBS for token in draft.analysis.tokens if token.pos == "VERB")


def _hedges(draft: Reading) -> bool:
    """Whether the sentence hedges in any way, or gives somebody's words."""
    if draft.attributions or gives_account(draft) or any(cue.kind in _HEDGES | _VOICES for cue in draft.hedges):
        return True
    if CONDITION.search(flat(draft.text)) or any(phrase in flat(draft.text) for phrase in UNSURE_PHRASES):
        return True
    return any(
        fold(token.lemma) in (OPEN_NOUNS | PLANNING_NOUNS if token.pos == "NOUN" else _SOFT_VERBS)
        for token in draft.analysis.tokens
        if token.pos in {"VERB", "AUX", "ADJ", "NOUN"}
    )


def _may_doubt(draft: Reading, source: Reading) -> bool:
    """Whether the draft gives somebody's words or a condition, or the source gives them as such."""
    voiced = draft.attributions or any(cue.kind in _VOICES for cue in draft.hedges)
    return bool(
        voiced
        or CONDITION.search(flat(draft.text))
        or source.attributions
        or CONDITION.search(flat(source.text))
        or any(cue.kind == "expected" for cue in draft.hedges)
        or any(clause.status is Status.UNSURE for clause in clauses(source))
        or any(_reckons(fold(form)) for token in source.analysis.tokens for form in (token.lemma, token.text))
    )
