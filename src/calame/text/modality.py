"""How sure a sentence is and whose word it is, with the words that show it.

The reading is for the sentence as a whole; the cues carry a kind each, so that a critic can ask whether every hedge of
the evidence has a counterpart in the draft.
"""

from dataclasses import dataclass
from functools import lru_cache

from calame.contracts import Modality
from calame.text.analysis import SentenceAnalysis
from calame.text.modal_cues import Cue, CueKind, CueReader

__all__ = ["Cue", "CueKind", "ModalityReading", "modality"]

_DENIED: frozenset[CueKind] = frozenset({"denial"})
_CONDITIONAL: frozenset[CueKind] = frozenset({"press_conditional", "hypothetical", "presumed", "possible"})
_REPORTED: frozenset[CueKind] = frozenset({"according_to", "reporting_verb", "suspected", "reported_conditional"})
_FORECAST: frozenset[CueKind] = frozenset({"expected", "future", "forecast"})


@dataclass(frozen=True, slots=True)
class ModalityReading:
    """The modality of a sentence and what shows it, in order."""

    modality: Modality
    cues: tuple[Cue, ...]


@lru_cache(maxsize=8192)
def modality(sentence: SentenceAnalysis) -> ModalityReading:
    """The modality of `sentence`.

    The strongest wins: `denied`, then `conditional` (nobody vouches), `reported`, `forecast`, else `asserted`. A
    conditional or future inside a reported clause or an attributed quotation leaves the sentence `reported`.
    """
    reader = CueReader(sentence)
    cues = tuple(sorted({*reader.cues(), *reader.denials()}, key=lambda cue: (cue.start, cue.end, cue.kind)))
    own = {cue.kind for cue in cues if not reader.is_quoted(cue)}
    kinds = own if own & _REPORTED else {cue.kind for cue in cues}
    order: tuple[tuple[frozenset[CueKind], Modality], ...] = (
        (_DENIED, "denied"),
        (_CONDITIONAL, "conditional"),
        (_REPORTED, "reported"),
        (_FORECAST, "forecast"),
    )
    reading: Modality = next((name for group, name in order if group & kinds), "asserted")
    return ModalityReading(reading, cues)
