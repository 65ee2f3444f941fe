"""Modality: what the source hedges stays hedged, what it states is not put in doubt."""

from collections.abc import Iterator

from calame.agents.checks.alignment import Pair, pairs
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading, overlap
from calame.agents.checks.sourcing import SourceSentence
from calame.text.modality import Cue

_AROUND = 45
"""Characters on each side of a hedge in which the words it bears on are looked for."""
_ANCHORS = 0.6
"""Share of those words that the draft must tell for the hedge to be missed."""


def check(case: ReviewCase) -> Iterator[Fault]:
    """Hedges lost and doubts added."""
    for found in case.claims:
        faults = [fault for pair in pairs(found) if (fault := _changed_mood(found, pair))]
        yield from faults or _lost_cues(found)


def _changed_mood(found: DraftSentence, pair: Pair) -> Fault | None:
    ours, theirs = pair.ours, pair.theirs
    if ours.conditional == theirs.conditional or ours.quoted or theirs.quoted or not (ours.finite and theirs.finite):
        return None
    if theirs.conditional:
        if _has_other_hedge(found.reading, pair.source.reading) or (ours.future and found.reading.attributions):
            return None
        message = f"Le conditionnel de la source est perdu\u00a0: {show(ours.text)} est affirmé comme un fait."
        return against(found, message, "Garder la réserve de la source.", start=ours.start, end=ours.end)
    if pair.source.reading.hedges or found.reading.attributions:
        return None
    message = f"La phrase met en doute ce que la source affirme\u00a0: {show(ours.text)}."
    return against(found, message, "Reprendre l’affirmation de la source.", start=ours.start, end=ours.end)


def _has_other_hedge(draft: Reading, source: Reading) -> bool:
    """Whether the draft hedges in words that the source does not use: another hedge of the same strength."""
    return any(not source.carries(cue.text) for cue in draft.hedges)


def _lost_cues(found: DraftSentence) -> Iterator[Fault]:
    source = found.evidence[0]
    missed = [cue for cue in source.reading.hedges if _is_missed(found, source, cue)]
    if missed and not _has_other_hedge(found.reading, source.reading):
        message = f"La réserve de la source est perdue\u00a0: {show(missed[0].text)}."
        yield against(found, message, "Garder cette réserve ou une autre de même force.")


def _is_missed(found: DraftSentence, source: SourceSentence, cue: Cue) -> bool:
    """Whether the words around a hedge are told without it."""
    if found.reading.carries(cue.text) or source.reading.is_quoted(cue.start) or _is_verb(source.reading, cue):
        return False
    anchors = [word for word in source.reading.words if _is_near(word.start, word.end, cue)]
    told = [word for word in anchors if not word.keys.isdisjoint(found.reading.vocabulary)]
    return bool(anchors) and len(told) / len(anchors) >= _ANCHORS


def _is_near(start: int, end: int, cue: Cue) -> bool:
    return overlap((start, end), (cue.start - _AROUND, cue.end + _AROUND)) and not overlap(
        (start, end), (cue.start, cue.end)
    )


def _is_verb(reading: Reading, cue: Cue) -> bool:
    """Whether the hedge is a conditional: those are compared verb by verb."""
    return any(
        verb.conditional and overlap((verb.start - 25, verb.end), (cue.start, cue.end)) for verb in reading.verbs
    )
