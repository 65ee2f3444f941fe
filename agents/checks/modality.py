"""Modality: what the source hedges stays hedged, what it states is not put in doubt."""

import re
from collections.abc import Iterator
from itertools import pairwise

from calame.agents.checks import certainty, doubts, excuses, reserves, strength
from calame.agents.checks.alignment import Pair, pairs
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.clauses import Status, aside, clauses, is_asked
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading, overlap
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.undone import undone
from calame.text.data.hedges import MEANS_TO, OPINION_VERBS, PLANNING_NOUNS, PLANNING_VERBS, SETTLING
from calame.text.data.light_words import LIGHT_WORDS
from calame.text.data.scope_words import CONDITION
from calame.text.data.strength_words import TRIED
from calame.text.flat import flat
from calame.text.modality import Cue, CueKind
from calame.text.words import fold

_AROUND = 45
"""Characters on each side of a hedge in which the words it bears on are looked for."""
_ANCHORS = 0.6
"""Share of those words that the draft must tell for the hedge to be missed."""
_LOCAL: frozenset[CueKind] = frozenset({"presumed", "possible", "suspected", "expected", "forecast"})
"""Hedges that stand beside the words they bear on; conditionals go verb by verb, speakers are another check."""
_STRONG: frozenset[CueKind] = _LOCAL | {"press_conditional", "according_to"}
"""Hedges that may stand for one another."""
_WORD = 3
"""Letters from which a word beside a verb says something."""
_ADVERBS: frozenset[CueKind] = frozenset({"possible", "presumed"})
"""Hedges that bear on what they open: « , peut-être un faux, »."""
_SCHEDULED = "prevu"
"""« Un récital prévu le 8 novembre »: the participle bears on the words behind it only."""
_IS_TO = re.compile(r" (?:de |d'|que |qu')")
_DENIED = re.compile(r"(?<![\w-])pas (?:\w+ )?possibles?\Z")
"""« Il n'est pas possible d'affirmer »: nothing is hedged, it is denied."""
_LOOKS_LIKE = " s annonc"
_AHEAD: frozenset[CueKind] = frozenset({"expected", "forecast"})
"""Hedges that say no more than that a thing lies ahead."""
_MAY = frozenset({"pouvoir"})
_REPORTING: frozenset[CueKind] = frozenset({"reporting_verb", "according_to"})


def check(case: ReviewCase) -> Iterator[Fault]:
    """Hedges lost and doubts added."""
    for found in case.claims:
        faults = [fault for pair in pairs(found) if (fault := _changed_mood(found, pair))]
        yield from (
            faults
            or list(_lost_cues(found))
            or list(certainty.faults(found))
            or list(strength.faults(found))
            or list(reserves.faults(found))[:1]
            or list(doubts.groundless(found))
            or list(undone(found, case))
        )


def _changed_mood(found: DraftSentence, pair: Pair) -> Fault | None:
    ours, theirs = pair.ours, pair.theirs
    if theirs.future and ours.past and ours.finite and not (ours.conditional or ours.quoted or theirs.quoted):
        message = f"La phrase tient pour accompli ce que la source annonce\u00a0: {show(ours.text)}."
        return against(found, message, "Garder le futur de la source.", start=ours.start, end=ours.end)
    if ours.conditional == theirs.conditional or ours.quoted != theirs.quoted or not (ours.finite and theirs.finite):
        return None
    if theirs.conditional:
        if (
            _thinks(found.reading)
            or _has_other_hedge(found.reading, pair.source.reading)
            or (ours.future and _reports(found.reading))
            or _hedges_instead(found.reading, pair)
            or is_asked(found.reading, ours.end)
            or (excuses.is_of_anybody(pair.source.reading, theirs) and excuses.is_of_anybody(found.reading, ours))
            or not _is_one_thread(found, pair)
            or (excuses.is_due(theirs) and excuses.is_due(ours))
        ):
            return None
        message = f"Le conditionnel de la source est perdu\u00a0: {show(ours.text)} est affirmé comme un fait."
        return against(found, message, "Garder la réserve de la source.", start=ours.start, end=ours.end)
    if excuses.is_due(ours) and any(cue.kind in _AHEAD for cue in found.evidence[0].reading.hedges):
        return None
    return None if _may_doubt(found.reading, pair.source.reading) else _doubted(found, pair)


def _hedges_instead(draft: Reading, pair: Pair) -> bool:
    """Whether somebody claims it, or the clause leaves it open, where the source has its conditional alone."""
    source, ours, theirs = pair.source.reading, pair.ours, pair.theirs
    claimed = excuses.is_claimed(draft, ours.start)
    voiced = claimed or bool(draft.attributions)
    if excuses.leaves_open(draft, ours) and not (voiced and excuses.leaves_open(source, theirs)):
        return True
    return claimed and not excuses.is_claimed(source, theirs.start)


def _is_one_thread(found: DraftSentence, pair: Pair) -> bool:
    """Whether a verb away from the closest passage has more in common with ours than little words."""
    both = pair.ours.context & pair.theirs.context
    return pair.source is found.evidence[0] or any(len(word) >= _WORD and word not in LIGHT_WORDS for word in both)


def _may_doubt(draft: Reading, source: Reading) -> bool:
    """Whether the source hedges too, the draft gives somebody's words, or both tell what lies ahead."""
    hedged = any(cue.kind in _STRONG for cue in source.hedges) or CONDITION.search(flat(source.text)) is not None
    return hedged or _reports(draft) or (_is_expected(draft) and any(verb.future for verb in source.verbs))


def _doubted(found: DraftSentence, pair: Pair) -> Fault:
    ours = pair.ours
    message = f"La phrase met en doute ce que la source affirme\u00a0: {show(ours.text)}."
    return against(found, message, "Reprendre l’affirmation de la source.", start=ours.start, end=ours.end)


def _is_expected(draft: Reading) -> bool:
    """Whether the only doubt of the draft is that something lies ahead: devrait transporter for doit transporter."""
    return all(cue.kind in _AHEAD for cue in draft.hedges if cue.kind in _STRONG)


def _has_other_hedge(draft: Reading, source: Reading) -> bool:
    """Whether the draft hedges in words that the source does not use: another hedge of the same strength."""
    return any(cue.kind in _STRONG and not source.carries(cue.text) for cue in draft.hedges)


def _thinks(draft: Reading) -> bool:
    """Whether somebody holds it for true, or reckons it: no more than a conditional says."""
    return excuses.gives_account(draft) or any(
        fold(token.lemma) in OPINION_VERBS and token.pos in {"VERB", "AUX"} for token in draft.analysis.tokens
    )


def _may(draft: Reading, source: Reading) -> bool:
    """Whether the draft says that something may be where the source hedges otherwise: a pu modifier."""
    may = any(verb.keys & _MAY and not verb.negated for verb in draft.verbs)
    return may and not any(verb.keys & _MAY for verb in source.verbs)


def _lost_cues(found: DraftSentence) -> Iterator[Fault]:
    source = found.evidence[0]
    missed = [cue for cue in source.reading.hedges if _is_missed(found, source, cue) and not _is_planned(found, cue)]
    if (
        missed
        and not _thinks(found.reading)
        and not excuses.weighs(found.reading, source.reading)
        and not any(clause.status is Status.UNSURE for clause in clauses(found.reading))
        and not _has_other_hedge(found.reading, source.reading)
        and not _may(found.reading, source.reading)
    ):
        message = f"La réserve de la source est perdue\u00a0: {show(missed[0].text)}."
        yield against(found, message, "Garder cette réserve ou une autre de même force.")


def _is_missed(found: DraftSentence, source: SourceSentence, cue: Cue) -> bool:
    """Whether the words around a hedge are told without it."""
    if cue.kind not in _STRONG - {"according_to"} or found.reading.carries(cue.text):
        return False
    if _is_attributed_again(found.reading, source.reading, cue):
        return False
    if _DENIED.search(flat(source.reading.text), 0, cue.end) or _is_settled(found.reading, source.reading, cue):
        return False
    if source.reading.is_quoted(cue.start) or _is_voiced(found.reading, source.reading):
        return False
    if not _is_governed_verb_told(found.reading, source.reading, cue):
        return False
    anchors = [word for word in source.reading.words if _is_near(word.start, word.end, cue)]
    if fold(cue.text).startswith(_SCHEDULED):
        anchors = [word for word in anchors if word.start > cue.start]
    if cue.kind in _ADVERBS and (bounds := aside(source.reading, cue.start)):
        anchors = [word for word in anchors if bounds[0] <= word.start < bounds[1]]
    told = [word for word in anchors if not word.keys.isdisjoint(found.reading.vocabulary)]
    return bool(anchors) and len(told) / len(anchors) >= _ANCHORS


def _is_settled(draft: Reading, source: Reading, cue: Cue) -> bool:
    """Whether both say what became of a plan: « le gala prévu lundi est annulé »."""
    if not fold(cue.text).startswith(_SCHEDULED) or _IS_TO.match(flat(source.text), cue.end):
        return False
    ours, theirs = ({fold(token.lemma) for token in one.analysis.tokens} & SETTLING for one in (draft, source))
    return bool(ours and theirs)


def _is_attributed_again(draft: Reading, source: Reading, cue: Cue) -> bool:
    """Whether the draft gives as somebody's claim what the source suspects or hedges by a conditional."""
    if cue.kind != "press_conditional":
        charged = TRIED.search(flat(draft.text)) is not None
        return cue.kind == "suspected" and (charged or bool(draft.attributions))
    hedged = [verb for verb in source.verbs if verb.conditional and verb.end >= cue.start]
    return any(
        excuses.is_claimed(draft, ours.start) and not any(ours.keys.isdisjoint(theirs.keys) for theirs in hedged[:1])
        for ours in draft.verbs
    )


def _is_planned(found: DraftSentence, cue: Cue) -> bool:
    """Whether what the source plans is a plan in the draft too: compte investir for prévoit d’investir."""
    if cue.kind not in _AHEAD:
        return False
    draft = found.reading
    tokens = draft.analysis.tokens
    planned = any(
        fold(token.lemma) in (PLANNING_NOUNS if token.pos == "NOUN" else PLANNING_VERBS)
        for token in tokens
        if token.pos in {"VERB", "AUX", "ADJ", "NOUN"}
    )
    means_to = any(fold(one.text) in MEANS_TO and two.has("VerbForm=Inf") for one, two in pairwise(tokens))
    ahead = any(clause.status is not Status.FACT for clause in clauses(draft))
    return planned or means_to or ahead or _LOOKS_LIKE in draft.folded or any(verb.future for verb in draft.verbs)


def _is_voiced(draft: Reading, source: Reading) -> bool:
    """Whether the draft names who says it and tells the hedged verb as no fact of its own: évoque l’intérêt de X."""
    speakers = [
        [word for word in source.words if theirs.speaker_start <= word.start < theirs.speaker_end]
        for theirs in source.attributions
        if theirs.speaker_start is not None and theirs.speaker_end is not None
    ]
    voiced = any(words and all(not word.keys.isdisjoint(draft.vocabulary) for word in words) for words in speakers)
    hedged = [verb for verb in source.verbs if verb.conditional]
    told = any(verb.finite and not verb.keys.isdisjoint(other.keys) for verb in draft.verbs for other in hedged)
    return voiced and bool(hedged) and not told


def _is_near(start: int, end: int, cue: Cue) -> bool:
    return overlap((start, end), (cue.start - _AROUND, cue.end + _AROUND)) and not overlap(
        (start, end), (cue.start, cue.end)
    )


def _is_governed_verb_told(draft: Reading, source: Reading, cue: Cue) -> bool:
    """Whether the verb that a conditional hedges is told in any form; true for a hedge that is no conditional."""
    near = (cue.start, cue.end + _AROUND)
    governed = [verb for verb in source.verbs if verb.conditional and overlap((verb.start, verb.end), near)]
    if cue.kind != "press_conditional" and not any(overlap((v.start, v.end), (cue.start, cue.end)) for v in governed):
        return True
    return any(not verb.keys.isdisjoint(draft.vocabulary) for verb in governed)


def _reports(reading: Reading) -> bool:
    return bool(reading.attributions) or any(cue.kind in _REPORTING for cue in reading.hedges)
