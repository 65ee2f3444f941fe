"""Voices: who says, judges or promises what in one sentence, and who says in the evidence what the draft tells."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.likeness import alike, ranks_in, sides
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.retrieval import Index
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.value_keys import is_number
from calame.text.analysis import Token
from calame.text.attribution import Attribution
from calame.text.data.attribution_words import (
    CLITICS,
    CLOSING_MARKS,
    JOINERS,
    OPENING_MARKS,
    PARTED_BY,
    POINTERS,
    RELATIVES,
    STRONG_PRONOUNS,
    SUBJECT_PRONOUNS,
)
from calame.text.flat import flat
from calame.text.judgements import judgements
from calame.text.namings import namings
from calame.text.quote_frames import quote_frames
from calame.text.words import fold

WITHIN = 0.8
"""Share of the draft's words that must stand in what the source attributes."""


_UNKNOWN = 0.5
"""Weight of a word of the draft that no source has: a synonym more often than a thing of its own."""
_LEAST = 2
_NEAR = 0.35
_RIVAL = 0.75
"""Words that a passage must share with what is said, the share of their weight that makes it the nearest one, and the
share of the nearest that another must have to be as near."""
_ASIDES = frozenset({"inverted", "according_to"})
_PRONOUNS = STRONG_PRONOUNS | SUBJECT_PRONOUNS | POINTERS.keys()
_RESUMING = frozenset({"VERB", "AUX", "ADP"})
"""What the rest of a parted clause opens with; a subject opens another one."""


class Voice(NamedTuple):
    """Somebody's words where a source has them."""

    home: SourceSentence
    told: Attribution


def is_person(voice: Voice) -> bool:
    """Whether the sources name the one who speaks there."""
    start, end = voice.told.speaker_start or 0, voice.told.speaker_end or 0
    return any(token.ent == "PER" for token in voice.home.reading.analysis.tokens if start <= token.start < end)


@lru_cache(maxsize=8192)
def voices(reading: Reading) -> tuple[Attribution, ...]:
    """The attributions of a sentence, its judgements, wishes and pledges, and who stands beside a quotation."""
    said = reading.attributions
    more = (
        found
        for sentence in reading.analysis.sentences
        for found in (*judgements(sentence), *quote_frames(sentence))
        if not any(_say_alike(found, other) for other in said)
        and all(found.cue_end <= other.cue_start or other.cue_end <= found.cue_start for other in said)
    )
    found = sorted((*said, *more), key=lambda found: found.cue_start)
    return tuple(_resumed(reading, _bounded(reading, voice, found)) for voice in found)


@lru_cache(maxsize=8192)
def statements(reading: Reading) -> tuple[Attribution, ...]:
    """The voices of a sentence, and those who state, count or blame a thing in it."""
    said = voices(reading)
    more = (
        found
        for sentence in reading.analysis.sentences
        for found in namings(sentence)
        if all(found.cue_end <= other.cue_start or other.cue_end <= found.cue_start for other in said)
    )
    found = sorted((*said, *more), key=lambda found: found.cue_start)
    return tuple(_without_aside(reading, voice, found) for voice in found)


def _without_aside(reading: Reading, voice: Attribution, found: list[Attribution]) -> Attribution:
    """What somebody asks or blames, without the relative clause in which the one it falls on speaks himself."""
    for other in found:
        if other is voice or other.speaker_end is None or not voice.content_start <= other.speaker_end:
            continue
        between = [token for token in reading.analysis.tokens if other.speaker_end <= token.start < other.cue_start]
        aside = len(between) > 1 and between[0].text == "," and flat(between[1].text) in RELATIVES
        if aside and voice.content_start < between[0].start and other.cue_start < voice.content_end:
            return replace(voice, content_end=between[0].start)
    return voice


def _say_alike(left: Attribution, right: Attribution) -> bool:
    """Whether two voices stand at one place or say the same quotation."""
    return left.speaker_start == right.speaker_start or (
        left.kind != "that_clause" and left.content_start <= right.content_start < left.content_end
    )


def _bounded(reading: Reading, voice: Attribution, found: list[Attribution]) -> Attribution:
    """The voice with what it says cut where an aside gives it to another one: « X nie tout, a précisé Y »."""
    for other in found:
        clause, aside = (voice, other) if voice.kind == "that_clause" else (other, voice)
        if clause.kind != "that_clause" or aside.kind not in _ASIDES or not _holds(clause, aside):
            continue
        before = any(clause.content_start <= word.start < aside.cue_start for word in reading.words)
        if before and voice is clause:
            return replace(voice, content_end=aside.cue_start)
        if not before and voice is aside:
            start = max(aside.cue_end, aside.speaker_end or 0)
            return replace(voice, content_start=start, content_end=max(start, clause.content_end))
    return voice


def _resumed(reading: Reading, voice: Attribution) -> Attribution:
    """The voice with the rest of the clause that its aside parts: « le train, selon elle, roulait trop vite »."""
    end = max(voice.cue_end, voice.speaker_end or 0)
    tokens = reading.analysis.tokens
    if voice.kind in _ASIDES and voice.content_start >= end:
        return _led(reading, voice)
    if voice.kind not in _ASIDES or voice.content_end > voice.cue_start:
        return voice
    after = [token for token in tokens if token.start >= end]
    if len(after) <= 1 or after[0].text != "," or _is_of_speaker(reading, voice, after[1]):
        return voice
    whole = any(token.has("VerbForm=Fin") for token in tokens if voice.content_start <= token.start < voice.cue_start)
    if whole and not (after[1].pos in _RESUMING or flat(after[1].text) in CLITICS):
        return voice
    close = next((token.start for token in after[1:] if token.text in PARTED_BY), after[-1].end)
    return replace(voice, content_end=close)


def _is_of_speaker(reading: Reading, voice: Attribution, token: Token) -> bool:
    """Whether what follows an aside describes the one named in it: « ... ! » tonne X, installé ici depuis 1998."""
    goes_on = token.has("VerbForm=Fin") or (flat(token.text) in CLITICS and token.pos != "DET")
    if goes_on or fold(voice.speaker or "") in _PRONOUNS or token.text in OPENING_MARKS:
        return False
    said = reading.text[voice.content_start : voice.content_end].rstrip()
    return said.endswith(tuple(CLOSING_MARKS)) or token.has("VerbForm=Part") or flat(token.text) in RELATIVES


def _led(reading: Reading, voice: Attribution) -> Attribution:
    """The voice with what opens its clause in front of the aside: « à 94 km/h, selon elle, le train ... »."""
    before = [token for token in reading.analysis.tokens if token.end <= voice.cue_start]
    if len(before) <= 1 or before[-1].text != "," or flat(before[-2].text) in JOINERS:
        return voice
    start = next((token.end for token in reversed(before) if token.text in PARTED_BY), before[0].start)
    led = [token for token in before if token.start >= start]
    return voice if any(token.pos in {"SCONJ", "CCONJ"} for token in led[:1]) else replace(voice, content_start=start)


def inside(words: tuple[Word, ...], told: Attribution) -> list[Word]:
    """Those of the words of a sentence that stand in what is said."""
    start, end = told.speaker_start or 0, told.speaker_end or 0
    return [
        word
        for word in words
        if told.content_start <= word.start < told.content_end
        and not (told.cue_start <= word.start < told.cue_end or start <= word.start < end)
    ]


@lru_cache(maxsize=4096)
def keys_inside(reading: Reading, told: Attribution) -> frozenset[str]:
    """The keys of what is said."""
    return frozenset[str]().union(*(word.keys for word in inside(reading.sought, told)))


def rivals(case: ReviewCase, found: DraftSentence, ours: Attribution) -> list[Voice]:
    """Who says in the sources what a voice of the draft says: nearly the same words, or a figure or name told once."""
    content = inside(found.reading.words, ours)
    same = [
        Voice(source, theirs)
        for source in found.evidence
        for theirs in statements(source.reading)
        if theirs.speaker and content and _share(content, keys_inside(source.reading, theirs)) >= WITHIN
    ]
    voiced = same or list(_anchored(case, found, ours)) or list(_nearest(case, found, ours))
    return _of_same_depth(found.reading, ours, voiced)


def counted(case: ReviewCase, found: DraftSentence, ours: Attribution) -> Iterator[Voice]:
    """The voices of any source sentence that say all the figures of what is said, and something else of it."""
    figures = _figures_inside(found.reading, ours)
    content = inside(found.reading.words, ours)
    for home in case.index.sentences if figures else ():
        for theirs in statements(home.reading):
            if not theirs.speaker or not figures <= _figures_inside(home.reading, theirs):
                continue
            keys = keys_inside(home.reading, theirs)
            if any(not word.keys.isdisjoint(keys) for word in content):
                yield Voice(home, theirs)


def _figures_inside(reading: Reading, told: Attribution) -> frozenset[float]:
    return frozenset(one.value for one in reading.figures if told.content_start <= one.start < told.content_end)


def _share(words: list[Word], keys: frozenset[str]) -> float:
    return sum(not word.keys.isdisjoint(keys) for word in words) / len(words)


def _anchored(case: ReviewCase, found: DraftSentence, ours: Attribution) -> Iterator[Voice]:
    """The voices of the one source sentence that has the figures, or else the names, of what is said."""
    draft, content = found.reading, inside(found.reading.sought, ours)
    figures = [word for word in content if is_number(word.keys)]
    figures = figures or [word for word in content if any(name.start <= word.start < name.end for name in draft.names)]
    homes = {sentence for word in figures for sentence in holders(case.index, word)}
    if len(homes) != 1:
        return
    home = homes.pop()
    if home not in found.evidence:
        return
    for theirs in statements(home.reading):
        keys = keys_inside(home.reading, theirs)
        if theirs.speaker and all(not word.keys.isdisjoint(keys) for word in figures):
            yield Voice(home, theirs)


def _nearest(case: ReviewCase, found: DraftSentence, ours: Attribution) -> Iterator[Voice]:
    """The voices of the source sentences that come nearest to what is said, where nobody else tells as much."""
    content = inside(found.reading.sought, ours)
    weights = [case.index.weight(word) * (1 if holders(case.index, word) else _UNKNOWN) for word in content]
    if len(content) < _LEAST or not sum(weights):
        return
    carried = [_carried(found.reading, content, source) for source in case.index.sentences]
    shares = [sum(weight for word, weight in zip(content, weights, strict=True) if word in told) for told in carried]
    best = max(shares, default=0.0)
    if best < _NEAR * sum(weights):
        return
    voiced: list[Voice] = []
    for source, share, told in zip(case.index.sentences, shares, carried, strict=True):
        if share < _RIVAL * best:
            continue
        said = [one for one in statements(source.reading) if one.speaker and _says(found.reading, source, one, told)]
        if not said or len(told) < _LEAST:
            return
        voiced += (Voice(source, one) for one in said)
    yield from voiced


def _carried(draft: Reading, content: list[Word], source: SourceSentence) -> list[Word]:
    """The words that a source sentence has, or has one of the same class for."""
    there, mine, theirs = source.reading.findable, sides(draft), ranks_in(source.reading)
    return [
        word
        for word in content
        if not word.keys.isdisjoint(there) or any(rank in theirs for rank, _ in mine.get(word.start, ()))
    ]


def _says(draft: Reading, source: SourceSentence, told: Attribution, words: list[Word]) -> bool:
    """Whether nearly all of the words stand in what is said there."""
    near = {word.start for word in alike(draft, words, source.reading, inside(source.reading.words, told))}
    keys = keys_inside(source.reading, told)
    held = sum(word.start in near or not word.keys.isdisjoint(keys) for word in words)
    return bool(words) and held / len(words) >= WITHIN


def holders(index: Index, word: Word) -> list[SourceSentence]:
    """The source sentences that have a word or the value of a number."""
    keys = frozenset(key for key in word.keys if key.startswith("#")) or word.keys
    return [sentence for sentence in index.sentences if not keys.isdisjoint(sentence.reading.findable)]


def _of_same_depth(draft: Reading, ours: Attribution, found: list[Voice]) -> list[Voice]:
    """Of voices within voices, those that stand as ours does: who reports is compared with who reports."""
    others = voices(draft)
    for stands in (_holds_another, _is_held):
        if stands(ours, others) and (alike := [v for v in found if stands(v.told, voices(v.home.reading))]):
            return alike
    return found


def _holds_another(voice: Attribution, others: tuple[Attribution, ...]) -> bool:
    return any(
        other is not voice and voice.content_start <= other.cue_start < voice.content_end and not _holds(other, voice)
        for other in others
    )


def _is_held(voice: Attribution, others: tuple[Attribution, ...]) -> bool:
    return any(other is not voice and _holds(other, voice) and not _holds(voice, other) for other in others)


def _holds(outer: Attribution, inner: Attribution) -> bool:
    return outer.content_start <= inner.cue_start < outer.content_end
