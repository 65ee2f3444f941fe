"""Speakers: who may say what a sentence of the sources says, named there or where its pronouns point."""

from collections.abc import Iterable, Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import PASSAGE, Fault, show
from calame.agents.checks.functions import are_same, functions_of
from calame.agents.checks.reading import Reading, Word, plain_words
from calame.agents.checks.sourcing import SourceSentence, carries_name
from calame.text.attribution import Attribution
from calame.text.data.attribution_words import STRONG_PRONOUNS, SUBJECT_PRONOUNS
from calame.text.data.function_words import OF_ANYBODY
from calame.text.data.reporting_verbs import IMPERSONAL_SPEAKERS, SPEAKER_NOUNS
from calame.text.functions import is_function
from calame.text.names import NameMention, same_name
from calame.text.words import fold

_HOME = 0.4
_ALSO = 0.3
_VOICED = 0.15
_LEAST = 2
"""Shares of the words said that a sentence must carry to be where they are said, to be told with it, and to be told
with it when the same speaker speaks there; and their number."""
_PRONOUNS = STRONG_PRONOUNS | SUBJECT_PRONOUNS
_BACK = 4
"""Sentences in front of one without a speaker of its own in which its speaker is named."""


def stranger(case: ReviewCase, found: DraftSentence, ours: Attribution) -> Fault | None:
    """The fault of words given to somebody who does not say them where the sources say them."""
    speaker = _Speaker(case, found.reading, ours)
    said = list(_said(found.reading, ours))
    if len(found.reading.attributions) > 1 or len(said) < _LEAST or not speaker.is_known:
        return None
    shares = [(_share(said, source.reading), source) for source in found.evidence]
    best, home = max(shares, key=lambda one: one[0])
    told = [
        source
        for share, source in shares
        if (share >= _ALSO and share * len(said) >= _LEAST)
        or (share >= _VOICED and speaker.speaks_in(source.reading))
        or _has_cue(found.reading, ours, source.reading)
    ]
    if best < _HOME or (_is_wide(home) and not speaker.is_person):
        return None
    if any(speaker.stands_in(near.reading) for near in (*told, *_near(case, home))):
        return None
    message = f"La source ne donne pas ces mots à {show(ours.speaker or '')}."
    remedy = f"Rendre ces mots à qui les dit.{PASSAGE}{show(home.reading.text)}"
    return Fault(found.place(ours.speaker_start, ours.speaker_end), message, remedy, (home.span,))


def _has_cue(draft: Reading, ours: Attribution, source: Reading) -> bool:
    """Whether a sentence has the very verb by which the draft gives the words to somebody."""
    verbs = [verb for verb in draft.verbs if ours.cue_start <= verb.start < ours.cue_end]
    return any(not verb.keys.isdisjoint(other.keys) for verb in verbs for other in source.verbs)


class _Speaker:
    """Somebody the draft gives words to, by all that the sources call him."""

    def __init__(self, case: ReviewCase, draft: Reading, ours: Attribution) -> None:
        text = ours.speaker or ""
        start, end = ours.speaker_start or 0, ours.speaker_end or 0
        self.names = [name for name in draft.names if start <= name.start < end]
        self.nouns = [word for word in plain_words(text) if word.start == _first(text)]
        self.pronoun = fold(text) in _PRONOUNS
        self.is_person = any(" " in name.core and _is_somebody(draft, name) for name in self.names)
        self.wide = any(word.keys & IMPERSONAL_SPEAKERS for word in self.nouns)
        self._bare = text[_first(text) :] if self.nouns else text
        self._case = case
        self._offices = list(self._other_words())

    @property
    def is_known(self) -> bool:
        """Whether the sources know the speaker, so that his absence in one place says something."""
        if self.pronoun or self.wide:
            return False
        if self.names:
            return any(self._case.knows_name(name.core) for name in self.names)
        return any(self.stands_in(reading) for reading in self._case.all_readings)

    def speaks_in(self, reading: Reading) -> bool:
        """Whether a sentence gives him words."""
        return bool(reading.attributions) and self.stands_in(reading)

    def stands_in(self, reading: Reading) -> bool:
        """Whether a sentence names him, by a name, an office or the one who holds it."""
        if any(carries_name(reading, name.core) for name in self.names):
            return True
        if reading.carries(self._bare) or any(_says(reading, word) for word in self.nouns):
            return True
        return any(
            carries_name(reading, other) if other[:1].isupper() else reading.carries(other) for other in self._offices
        )

    def _other_words(self) -> Iterator[str]:
        """The functions of a named person, and those who hold a function that stands without a name."""
        for reading in self._case.all_readings:
            for function in functions_of(reading):
                if any(same_name(function.holder.core, name.core) for name in self.names):
                    yield function.noun
                elif not self.names and any(are_same(function.noun, key) for word in self.nouns for key in word.keys):
                    yield function.holder.core


def _first(text: str) -> int:
    """Where the first content word of a designation begins."""
    words = plain_words(text)
    return words[0].start if words else -1


def _share(said: list[Word], source: Reading) -> float:
    return sum(not word.keys.isdisjoint(source.vocabulary) for word in said) / len(said)


def _said(draft: Reading, ours: Attribution) -> Iterator[Word]:
    start, end = ours.speaker_start or 0, ours.speaker_end or 0
    for word in draft.words:
        if not (start <= word.start < end or ours.cue_start <= word.start < ours.cue_end):
            yield word


def _is_somebody(draft: Reading, name: NameMention) -> bool:
    return any(token.ent == "PER" for token in draft.analysis.tokens if name.start <= token.start < name.end)


def _says(reading: Reading, noun: Word) -> bool:
    """Whether a sentence has the noun, or the function of the other gender: ministre is no ministère."""
    words = frozenset(key for key in noun.keys if not key.endswith("*"))
    offices = [key for key in words if is_function(key)]
    return not words.isdisjoint(reading.vocabulary) or any(
        are_same(office, key) for key in reading.vocabulary if is_function(key) for office in offices
    )


def _near(case: ReviewCase, home: SourceSentence) -> Iterable[SourceSentence]:
    """The sentence itself and, when it names no speaker, those in front of it to which its pronouns point."""
    yield home
    own = [other.speaker for other in home.reading.attributions if other.speaker]
    if any(not _points(other) for other in own):
        return
    for before in reversed(case.text_of(home).before(home, _BACK)):
        yield before
        voices = [other.speaker for other in before.reading.attributions if other.speaker]
        if has_speaker(before.reading) and not (voices and all(map(_points, voices))):
            return


def has_speaker(reading: Reading) -> bool:
    """Whether a sentence names somebody who could speak in the next one."""
    return bool(functions_of(reading)) or any(
        (token.ent == "PER" or fold(token.text) in SPEAKER_NOUNS) and not reading.is_quoted(token.start)
        for token in reading.analysis.tokens
    )


def _points(speaker: str) -> bool:
    """Whether a designation only takes up somebody named before."""
    return fold(speaker) in _PRONOUNS


def _is_wide(home: SourceSentence) -> bool:
    """Whether a common noun speaks there: « le groupe » is any organisation named before."""
    voices = [fold(other.speaker) for other in home.reading.attributions if other.speaker]
    return any(voice.split("'")[-1].split()[-1] in OF_ANYBODY for voice in voices)
