"""Mouths: whom a pronoun that speaks stands for, in a source or in the draft."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.functions import functions_of
from calame.agents.checks.reading import Reading
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.voices import voices
from calame.text.analysis import Token
from calame.text.attribution import Attribution
from calame.text.data.attribution_words import ARTICLES, DETERMINERS, FEMININE, LATTER, POINTERS
from calame.text.data.name_words import GENDER_TITLES
from calame.text.data.reporting_verbs import SPEAKER_NOUNS
from calame.text.flat import flat
from calame.text.functions import is_function
from calame.text.names import same_name
from calame.text.noun_phrases import phrase_end, with_apposition
from calame.text.words import fold

_BACK = 4
"""Sentences in front of a pronoun in which the one it stands for is looked for."""
_OPENING = 2
"""Tokens in front of a phrase that opens its sentence."""

_PLURAL = frozenset({"les", "des", "ces", "ses", "leurs", "plusieurs"})


class Mouth(NamedTuple):
    """Somebody who speaks, where he is named."""

    reading: Reading
    told: Attribution


class _Mention(NamedTuple):
    told: Attribution
    gender: str
    plural: bool
    opens: bool


def in_source(case: ReviewCase, home: SourceSentence, told: Attribution) -> tuple[Mouth, ...]:
    """Those for whom a pronoun that speaks in a source may stand; none where nothing tells."""
    before = tuple(near.reading for near in case.text_of(home).before(home, _BACK))
    return _followed(case, (*before, home.reading), told)


def nearer(case: ReviewCase, home: SourceSentence, meant: Sequence[Mouth]) -> Iterator[SourceSentence]:
    """The sentences between a pronoun and the one that names whom it most likely stands for."""
    if not meant:
        return
    for before in reversed(case.text_of(home).before(home, _BACK)):
        if before.reading is meant[0].reading:
            return
        yield before


def in_draft(case: ReviewCase, found: DraftSentence, told: Attribution) -> tuple[Mouth, ...]:
    """The same for the draft, within its section."""
    before = (one.reading for one in case.ahead_of(found, _BACK) if one.section is found.section)
    return _followed(case, (*before, found.reading), told)


def _followed(case: ReviewCase, thread: tuple[Reading, ...], told: Attribution) -> tuple[Mouth, ...]:
    pointer = fold(told.speaker or "")
    if POINTERS.get(pointer) is None:
        return ()
    gender, plural = POINTERS[pointer]
    reading = thread[-1]
    in_front = list(_in_front(reading, told)) or list(_speaks_in_front(reading, told))
    own = [one for one in in_front if _agrees(case, one, gender, plural=plural)]
    if own:
        return (Mouth(reading, own[-1 if pointer in LATTER else 0].told),)
    bodies: tuple[Mouth, ...] = ()
    for end in range(len(thread) - 1, 0, -1):
        earlier = thread[end - 1]
        found = [one for one in _mentions(earlier) if _agrees(case, one, gender, plural=plural)]
        if pointer in LATTER and found:
            return (Mouth(earlier, found[-1].told),)
        subject = [one for one in found if one.opens]
        near = _goes_on(case, thread[:end], gender, plural=plural)
        if not near and found and not _opens_with(earlier, pointer):
            near = tuple(Mouth(earlier, one.told) for one in subject or found)
        if any(_is_person(mouth) for mouth in near):
            return (*near, *bodies)
        bodies = bodies or near
    return bodies


def _is_person(mouth: Mouth) -> bool:
    start, end = mouth.told.speaker_start or 0, mouth.told.speaker_end or 0
    return any(
        start <= token.start < end and (token.ent == "PER" or is_function(fold(token.text)))
        for token in mouth.reading.analysis.tokens
    )


def _goes_on(case: ReviewCase, thread: tuple[Reading, ...], gender: str, *, plural: bool) -> tuple[Mouth, ...]:
    """Those who speak in the last sentence of a thread and agree with the pronoun."""
    reading = thread[-1]
    found: list[Mouth] = []
    for told in voices(reading):
        if told.speaker is None or told.speaker_start is None:
            continue
        start, end = told.speaker_start, told.speaker_end or 0
        if POINTERS.get(fold(told.speaker)) == (gender, plural):
            found += _followed(case, thread, told)
        elif any(
            start <= one.told.cue_start < end and _agrees(case, one, gender, plural=plural)
            for one in _mentions(reading)
        ):
            found.append(Mouth(reading, told))
    return tuple(found)


def _in_front(reading: Reading, told: Attribution) -> Iterator[_Mention]:
    """Those named in a sentence in front of a pronoun and outside what it says."""
    start = told.speaker_start or 0
    for one in _mentions(reading):
        at = one.told.cue_start
        if at < min(start, told.cue_start) and not told.content_start <= at < told.content_end:
            yield one


def _speaks_in_front(reading: Reading, told: Attribution) -> Iterator[_Mention]:
    """The person named in full who already speaks in front of a pronoun, where no tag tells who he is."""
    for one in voices(reading):
        start, end = one.speaker_start or 0, one.speaker_end or 0
        named = any(start <= name.start < end and " " in name.core for name in reading.names)
        if one.speaker and named and end <= min(told.cue_start, told.speaker_start or 0):
            article = flat(one.speaker.split()[0])
            yield _Mention(one, ARTICLES.get(article, ""), article in _PLURAL, start == 0)


def _opens_with(reading: Reading, pointer: str) -> bool:
    """Whether a sentence goes on with the same pronoun: whom it stands for is further back."""
    tokens = reading.analysis.tokens
    return any(fold(token.text) == pointer and token.dep.startswith("nsubj") for token in tokens)


def _agrees(case: ReviewCase, one: _Mention, gender: str, *, plural: bool) -> bool:
    own = one.gender or _gender_of(case, one.told.speaker or "")
    return one.plural == plural and (not gender or own in {"", gender})


@lru_cache(maxsize=1024)
def _gender_of(case: ReviewCase, name: str) -> str:
    """The gender of the functions and titles that the sources give a name; empty when they give none."""
    for reading in case.all_readings:
        for function in functions_of(reading):
            if same_name(function.holder.core, name):
                at = next((at for at, one in enumerate(reading.analysis.tokens) if one.start == function.start), None)
                if at is not None and (gender := _gender_at(reading.analysis.tokens, at)):
                    return gender
        for other in reading.names:
            title = fold(other.text.split()[0]).rstrip(".")
            if title in GENDER_TITLES and same_name(other.core, name):
                return GENDER_TITLES[title]
    return ""


def _gender_at(tokens: Sequence[Token], at: int) -> str:
    """The gender of a function as its article shows it, else as its noun does."""
    article = ARTICLES.get(flat(tokens[at - 1].text), "") if at else ""
    return article or _gender_of_noun(tokens[at])


def _feature(token: Token, key: str) -> str:
    return next((part.partition("=")[2] for part in token.morph.split("|") if part.startswith(f"{key}=")), "")


@lru_cache(maxsize=4096)
def _mentions(reading: Reading) -> tuple[_Mention, ...]:
    """The people and bodies that a sentence names outside its quotations, each with its apposition."""
    return tuple(_found(reading))


def _found(reading: Reading) -> Iterator[_Mention]:
    tokens = [token for token in reading.analysis.tokens if token.text.strip()]
    words = [flat(token.text) for token in tokens]
    at = 0
    while at < len(tokens):
        if reading.is_quoted(tokens[at].start) or not _may_open(tokens, words, at):
            at += 1
            continue
        end = phrase_end(tokens, words, at)
        if end == at or not _is_somebody(tokens, words, at, end):
            at += 1
            continue
        whole = with_apposition(tokens, words, at, end)
        yield _mention(reading, tokens[at:whole], words[at:whole], at)
        at = whole


def _may_open(tokens: Sequence[Token], words: Sequence[str], at: int) -> bool:
    return words[at] in DETERMINERS or tokens[at].pos in {"NOUN", "PROPN"} or tokens[at].ent in {"PER", "ORG"}


def _is_somebody(tokens: Sequence[Token], words: Sequence[str], start: int, end: int) -> bool:
    """Whether a phrase is headed by a noun for those who speak, or by the name of a person or a body.

    « L'hydrogéologue X » is somebody whatever the noun.
    """
    head = next((at for at in range(start, end) if words[at] not in DETERMINERS and tokens[at].pos != "ADJ"), start)
    bare = head == start and not any(token.text[:1].isupper() for token in tokens[start + 1 : end])
    return (words[head] in SPEAKER_NOUNS and not bare) or any(
        tokens[at].text[:1].isupper() and tokens[at].ent in ({"PER", "ORG"} if at == head else {"PER"})
        for at in range(head, min(head + 2, end))
    )


def _mention(reading: Reading, tokens: Sequence[Token], words: Sequence[str], at: int) -> _Mention:
    start, end = tokens[0].start, tokens[-1].end
    told = Attribution(
        speaker=reading.text[start:end],
        speaker_start=start,
        speaker_end=end,
        cue="",
        cue_start=start,
        cue_end=start,
        kind="colon",
        content_start=start,
        content_end=start,
    )
    nouns = [token for token, word in zip(tokens, words, strict=True) if word in SPEAKER_NOUNS]
    title = GENDER_TITLES.get(words[0].rstrip("."), "")
    gender = title or ARTICLES.get(words[0]) or next((_gender_of_noun(token) for token in nouns), "")
    plural = words[0] in _PLURAL or (bool(nouns) and nouns[0] is tokens[0] and _feature(nouns[0], "Number") == "Plur")
    return _Mention(told, gender, plural, at < _OPENING)


def _gender_of_noun(token: Token) -> str:
    """The gender that a noun shows; none for « ministre » or « élève », which have two."""
    word = flat(token.text)
    if word.rstrip("s").endswith(FEMININE):
        return "Fem"
    return "" if is_function(word) and word.rstrip("s").endswith("e") else _feature(token, "Gender")
