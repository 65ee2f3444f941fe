"""Speakers: words given to somebody who does not say them where the sources say them."""

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.closeness import is_retold_closely
from calame.agents.checks.designations import capitals, first, is_loose, is_wide, near, points
from calame.agents.checks.faults import PASSAGE, Fault, show
from calame.agents.checks.identity import Speaker
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.voices import Voice, inside, statements, voices
from calame.text.attribution import Attribution
from calame.text.data.judging_words import WRITERS
from calame.text.data.speaker_families import DOCUMENTS, WIDE_DOCUMENTS
from calame.text.words import fold

_HOME = 0.4
_ALSO = 0.3
_VOICED = 0.15
_LEAST = 2
"""Shares of the words said that a sentence must carry to be where they are said, to be told with it, and to be told
with it when the same speaker speaks there; and their number. A sentence is told with another by words of its own."""

_SOME = frozenset({"des", "plusieurs"})
_BACK = 2
"""Sentences in front of « le document » in which it is named."""


def stranger(case: ReviewCase, found: DraftSentence, ours: Attribution) -> Fault | None:
    """The fault of words given to somebody who does not say them where the sources say them."""
    speaker = Speaker(case, found.reading, ours)
    said = _said(found.reading, ours)
    if (
        len(voices(found.reading)) > 1
        or ours not in voices(found.reading)
        or len(said) < _LEAST
        or not speaker.is_known
        or is_loose(speaker.text)
        or not is_retold_closely(found, ours.speaker_start or 0, ours.speaker_end or 0)
    ):
        return None
    best, home = max(((_share(said, source.reading), source) for source in found.evidence), key=lambda one: one[0])
    if best < _HOME or (_is_wide(home) and not speaker.is_person) or (is_wide(speaker.text) and _is_named(home)):
        return None
    if any(
        speaker.shares_body(Voice(home, told)) or speaker.may_be(Voice(home, told)) for told in statements(home.reading)
    ):
        return None
    told = [source for source in found.evidence if source is home or _is_told(source, home, said, speaker)]
    told += [source for source in found.evidence if _has_cue(found.reading, ours, source.reading)]
    if any(speaker.stands_in(other.reading) for other in (*told, *near(case, home))):
        return None
    if _is_same_document(case, home, speaker) or _is_of_team(case, home, speaker):
        return None
    message = f"La source ne donne pas ces mots à {show(ours.speaker or '')}."
    remedy = f"Rendre ces mots à qui les dit.{PASSAGE}{show(home.reading.text)}"
    return Fault(found.place(ours.speaker_start, ours.speaker_end), message, remedy, (home.span,))


def _is_same_document(case: ReviewCase, home: SourceSentence, speaker: Speaker) -> bool:
    """Whether « le document » says it there, and the paper that speaks in the draft is named just before."""
    head = fold(speaker.text[max(0, first(speaker.text)) :]).split()[:1]
    subjects = {fold(token.text) for token in home.reading.analysis.tokens if token.dep.startswith("nsubj")}
    if not DOCUMENTS.issuperset(head) or subjects.isdisjoint(WIDE_DOCUMENTS):
        return False
    return any(speaker.stands_in(before.reading) for before in case.text_of(home).before(home, _BACK))


def _is_of_team(case: ReviewCase, home: SourceSentence, speaker: Speaker) -> bool:
    """« Selon des chercheurs » for the authors of the study that the text is about."""
    words = fold(speaker.text).split()
    if len(words) != _LEAST or words[0] not in _SOME or words[1] not in WRITERS:
        return False
    return any(word.keys & WRITERS for one in case.text_of(home).sentences for word in one.reading.words)


def _is_told(source: SourceSentence, home: SourceSentence, said: list[Word], speaker: Speaker) -> bool:
    """Whether the draft tells a further sentence together with the one where the words are said."""
    rest = [word for word in said if word.keys.isdisjoint(home.reading.vocabulary)]
    share = _share(said, source.reading)
    own = sum(not word.keys.isdisjoint(source.reading.vocabulary) for word in rest)
    if share >= _ALSO and share * len(said) >= _LEAST and (own or share >= _HOME):
        return True
    return bool(own) and own / len(said) >= _VOICED and speaker.speaks_in(source.reading)


def _has_cue(draft: Reading, ours: Attribution, source: Reading) -> bool:
    """Whether a sentence has the very verb by which the draft gives the words to somebody."""
    verbs = [verb for verb in draft.verbs if ours.cue_start <= verb.start < ours.cue_end]
    return any(not verb.keys.isdisjoint(other.keys) for verb in verbs for other in source.verbs)


def _share(said: list[Word], source: Reading) -> float:
    return sum(not word.keys.isdisjoint(source.vocabulary) for word in said) / len(said)


def _said(draft: Reading, ours: Attribution) -> list[Word]:
    start, end = ours.speaker_start or 0, ours.speaker_end or 0
    told = inside(draft.words, ours)
    return (
        told
        if len(told) >= _LEAST
        else [
            word
            for word in draft.words
            if not (start <= word.start < end or ours.cue_start <= word.start < ours.cue_end)
        ]
    )


def _is_named(home: SourceSentence) -> bool:
    """Whether somebody speaks there by a name, whom « le groupe » may take up."""
    return any(capitals(other.speaker or "") for other in voices(home.reading))


def _is_wide(home: SourceSentence) -> bool:
    """Whether a common noun speaks there: « le groupe » is any organisation named before."""
    return any(
        is_wide(other.speaker) for other in statements(home.reading) if other.speaker and not points(other.speaker)
    )
