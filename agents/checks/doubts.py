"""Doubts: what the sources state is not put in the conditional."""

import re
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.clauses import Clause, Status, clauses, is_dated, reach, shared
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading, keys_of
from calame.agents.checks.retrieval import carried_share
from calame.text.analysis import Token
from calame.text.attribution import Attribution
from calame.text.data.certainty import BARE_UNSURE, OPEN_NOUNS, PUBLISHED, RECKONING_VERBS, UNSURE_VERBS
from calame.text.data.guilt_words import INQUIRY_ROOTS
from calame.text.data.scope_words import CONDITION
from calame.text.flat import flat
from calame.text.verb_forms import verb_lemmas
from calame.text.words import fold

_DOUBTS = frozenset({"presumed", "possible", "suspected", "press_conditional", "hypothetical"})
_VOICES = frozenset({"reporting_verb", "according_to", "denial", "reported_conditional"})
_MODALS = frozenset({"pouvoir", "devoir"})
_MODAL_FORMS = frozenset({"pourrait", "pourraient", "devrait", "devraient"})
_WISHES = frozenset({"aimer", "vouloir", "souhaiter", "falloir", "dire", "preferer", "valoir"})
_POLITE = frozenset({"aimer", "vouloir", "souhaiter", "desirer", "preferer"})
_MAIN = frozenset({"ROOT", "conj", "parataxis"})
_RECKONED = (UNSURE_VERBS - BARE_UNSURE) | OPEN_NOUNS | RECKONING_VERBS
_STOP = re.compile(r"[,;:.]")
_SHARE = 0.5
"""Share of its words that the evidence must carry for a sentence to be judged."""


def groundless(found: DraftSentence) -> Iterator[Fault]:
    """A conditional where neither the draft nor any of its evidence knows of a doubt, a voice or a condition."""
    draft = found.reading
    if draft.attributions or CONDITION.search(flat(draft.text)) or not found.evidence:
        return
    if carried_share(draft.words, found.vocabulary) < _SHARE:
        return
    for clause in clauses(draft):
        verb = clause.verb
        if not verb.conditional or verb.quoted or _is_wish_or_modal(clause) or clause.head.dep not in _MAIN:
            continue
        if not any(_knows_doubt(draft, source.reading, clause) for source in found.evidence):
            message = f"La phrase met en doute ce que la source affirme\u00a0: {show(verb.text)}."
            yield against(found, message, "Reprendre l’affirmation de la source.", start=verb.start, end=verb.end)
            return


def _is_wish_or_modal(clause: Clause) -> bool:
    return bool(clause.lemmas & (_MODALS | _WISHES)) or not clause.verb.context.isdisjoint(_MODAL_FORMS)


def is_wish(clause: Clause) -> bool:
    """« Voudrait que l'on ferme »: a polite conditional, which puts nothing in doubt."""
    return bool(clause.lemmas & _POLITE)


def may_doubt(draft: Reading, source: Reading, ours: Clause) -> bool:
    """Whether the draft gives somebody's words or a condition, or the source gives them as such."""
    voiced = draft.attributions or any(cue.kind in _VOICES | {"expected"} for cue in draft.hedges)
    return bool(voiced or CONDITION.search(flat(draft.text)) or _knows_doubt(draft, source, ours))


def _knows_doubt(draft: Reading, source: Reading, ours: Clause) -> bool:
    """Whether the source doubts, weighs, sets a condition, or gives what the draft tells as somebody's words."""
    if CONDITION.search(flat(source.text)) or any(_is_content_told(draft, source, one) for one in source.attributions):
        return True
    near = _near(source, ours)
    starts = {token.start for token in near}
    return bool(
        any(cue.kind in _DOUBTS and cue.start in starts for cue in source.hedges)
        or any(clause.status is Status.UNSURE and clause.head in near for clause in clauses(source))
        or any(_reckons(token) and not _is_told(token, ours) for token in near)
        or any(_is_of_inquiry(token, draft) for token in source.analysis.tokens)
    )


def _is_of_inquiry(token: Token, draft: Reading) -> bool:
    """Whether a word tells of a case that may be open, and is no part of what the draft tells itself."""
    if not fold(token.text).startswith(INQUIRY_ROOTS):
        return False
    return all(word.keys.isdisjoint(keys_of(token)) for word in draft.words)


def _near(source: Reading, ours: Clause) -> tuple[Token, ...]:
    """The tokens of the clauses of the source that have a word of a clause of the draft; without any, all of them."""
    told = [reach(source, clause) for clause in clauses(source) if shared(ours.words, clause.words)]
    inside = frozenset[int]().union(*told)
    return tuple(token for token in source.analysis.tokens if not told or token.i in inside)


def _is_content_told(draft: Reading, source: Reading, said: Attribution) -> bool:
    """Whether the draft tells what is said, and not only that somebody said it: « l’a annoncé jeudi »."""
    frame = [(said.cue_start, said.cue_end), (said.speaker_start or 0, _end_of_speaker(source, said))]
    content = [
        word
        for word in source.words
        if said.content_start <= word.start < said.content_end
        and not any(start <= word.start < end for start, end in frame)
    ]
    return shared((word for word in draft.words if not is_dated(draft, word)), content) > 0


def _end_of_speaker(source: Reading, said: Attribution) -> int:
    """Where a speaker named behind what he says ends, « une étude parue mardi dans la revue » with what tells of it."""
    end = said.speaker_end or 0
    if said.kind != "according_to" or end <= said.content_start or said.cue_start <= said.content_start:
        return end
    stop = _STOP.search(source.text, end)
    after = next((token for token in source.analysis.tokens if token.start >= end), None)
    if after is None or not (after.has("VerbForm=Part") or after.pos == "ADP" or fold(after.text) == "qui"):
        return end
    return stop.start() if stop else len(source.text)


def _is_told(token: Token, ours: Clause) -> bool:
    """« Recherches » where the draft tells of research too: no doubt, but its very subject."""
    return token.pos == "NOUN" and any(not word.keys.isdisjoint(keys_of(token)) for word in ours.words)


def _reckons(token: Token) -> bool:
    if fold(token.text) in PUBLISHED:
        return False
    if token.pos == "NOUN":
        return not {fold(token.text), fold(token.lemma)}.isdisjoint(_RECKONED)
    return not verb_lemmas(token).isdisjoint(_RECKONED - OPEN_NOUNS)
