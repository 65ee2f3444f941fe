"""Quoting: words that the sources quote, put into the mouth of somebody else who only stands where a speaker does."""

import re
from collections.abc import Iterator, Sequence

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.identity import Speaker
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.sourcing import SourceSentence, agreeing
from calame.agents.checks.voices import Voice, keys_inside, voices
from calame.text.attribution import Attribution
from calame.text.names import NameMention

_TOLD, _SHARE, _SOME = 3, 0.3, 2
"""Words of an account that a quotation must have, their share, and those that a passage with the one named may have."""
_MYSELF = re.compile(r"(?<![\w-])(?:j['’]|m['’]|(?:je|me|moi|mon|ma|mes)(?![\w-]))", re.IGNORECASE)
_LEAST = 2
"""Quoted words from which a quotation is somebody's."""


def wrong_mouth(case: ReviewCase, found: DraftSentence) -> Iterator[Fault]:
    """Quotations whose sentence opens with one person where the sources give the words to another."""
    subject = None if voices(found.reading) else _subject(found.reading)
    if subject is None:
        return
    speaker = Speaker(case, found.reading, _as_voice(subject))
    said = [voice for quote in found.reading.quotations for voice in _sayers(found, quote.text)]
    if not said or not speaker.is_known or not all(speaker.is_other(voice) for voice in said):
        return
    if any(speaker.stands_in(voice.home.reading) or _is_named(case, found.reading, voice) for voice in said):
        return
    message = f"La source donne ces mots à {show(said[0].told.speaker or '')}, la phrase à {show(subject.text)}."
    yield against(found, message, "Rendre ces mots à qui les dit.", start=subject.start, end=subject.end)


def wrong_account(case: ReviewCase, found: DraftSentence) -> Iterator[Fault]:
    """What somebody tells of himself in the sources, told of another whom no passage beside it names."""
    subject = _subject(found.reading)
    words = [] if subject is None else [one for one in found.reading.words if one.start >= subject.end]
    if subject is None or len(words) < _TOLD:
        return
    accounts = [voice for source in found.evidence for voice in _accounts(source, words)]
    speaker = Speaker(case, found.reading, _as_voice(subject)) if accounts else None
    if speaker is None or not speaker.is_known or not all(speaker.is_other(voice) for voice in accounts):
        return
    near = [one for voice in accounts for one in (*case.text_of(voice.home).before(voice.home, 1), voice.home)]
    own = [one for text in case.texts for one in text.sentences if speaker.stands_in(one.reading)]
    if any(one in near or _carried(words, one.reading.vocabulary) >= _SOME for one in own):
        return
    message = f"La source donne ces mots à {show(accounts[0].told.speaker or '')}, la phrase à {show(subject.text)}."
    yield against(found, message, "Rendre ces mots à qui les dit.", start=subject.start, end=subject.end)


def _accounts(source: SourceSentence, words: Sequence[Word]) -> Iterator[Voice]:
    """The voices of a passage that say « je » and enough of the words."""
    for theirs in voices(source.reading):
        said = source.reading.text[theirs.content_start : theirs.content_end]
        if theirs.speaker and _MYSELF.search(said):
            there = _carried(words, keys_inside(source.reading, theirs))
            if there >= _TOLD and there >= _SHARE * len(words):
                yield Voice(source, theirs)


def _carried(words: Sequence[Word], keys: frozenset[str]) -> int:
    return sum(not word.keys.isdisjoint(keys) for word in words)


def _is_named(case: ReviewCase, draft: Reading, voice: Voice) -> bool:
    """Whether the draft's sentence names the one who says the words in the source."""
    return Speaker(case, voice.home.reading, voice.told).stands_in(draft)


def _subject(reading: Reading) -> NameMention | None:
    """The person whom the sentence opens with, before its first verb and behind no preposition."""
    tokens = reading.analysis.tokens
    verbs = (token for token in tokens if token.has("VerbForm=Fin") and not reading.is_quoted(token.start))
    finite = next((token.start for token in verbs), 0)
    for name in reading.names:
        before = [token for token in tokens if token.start < name.start]
        person = any(token.ent == "PER" for token in tokens if name.start <= token.start < name.end)
        if person and name.start < finite and not reading.is_quoted(name.start):
            return None if any(token.pos in {"ADP", "VERB", "AUX"} for token in before) else name
    return None


def _as_voice(name: NameMention) -> Attribution:
    return Attribution(
        speaker=name.text,
        speaker_start=name.start,
        speaker_end=name.end,
        cue="",
        cue_start=name.end,
        cue_end=name.end,
        kind="colon",
        content_start=name.end,
        content_end=name.end,
    )


def _sayers(found: DraftSentence, quoted: str) -> Iterator[Voice]:
    """The voices that say the quoted words in the evidence."""
    words = agreeing(quoted)
    if len(words.split()) < _LEAST:
        return
    for source in found.evidence:
        for theirs in voices(source.reading):
            if theirs.speaker and words in agreeing(source.reading.text[theirs.content_start : theirs.content_end]):
                yield Voice(source, theirs)
