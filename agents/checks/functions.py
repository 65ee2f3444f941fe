"""Functions: a person is what the sources say, not somebody else's office."""

import re
from collections.abc import Iterator
from functools import lru_cache

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.kinship import carries_kin, kindred
from calame.agents.checks.reading import Reading, keys_of, stem_keys
from calame.text.analysis import Token
from calame.text.data.function_words import (
    DEEDS_OF,
    DESCRIPTIVE,
    HOUSES,
    LEVELS,
    LOOSE,
    OF_ANYBODY,
    OFFICE_OPENINGS,
    SAME_FUNCTION,
    WIDER,
)
from calame.text.data.light_words import LIGHT_WORDS
from calame.text.data.name_words import TITLES
from calame.text.functions import Function, functions
from calame.text.names import same_name
from calame.text.nearness import nearness
from calame.text.words import fold

_BACK = 3
_FORMER = re.compile(r"^(?:ex|ancien|ancienne)-")
_NEAR = 0.75
"""Cosine from which two complements may be the same."""
_NONE = frozenset[int]()
_GROUPS = {
    word: frozenset(rank for rank, same in enumerate(SAME_FUNCTION) if word in same)
    for words in SAME_FUNCTION
    for word in words
}
"""The functions that each noun names."""


@lru_cache(maxsize=8192)
def functions_of(reading: Reading) -> tuple[Function, ...]:
    """What one sentence says its people are."""
    return functions(reading.analysis)


def check(case: ReviewCase) -> Iterator[Fault]:
    """People told to be what no source says they are."""
    for found in case.claims:
        for ours in functions_of(found.reading):
            if wrong := _fault(case, found, ours):
                yield wrong


def _fault(case: ReviewCase, found: DraftSentence, ours: Function) -> Fault | None:
    about = tuple(reading for reading in case.all_readings if _tells_of(reading, ours))
    theirs = [
        other for reading in about for other in functions_of(reading) if same_name(ours.holder.core, other.holder.core)
    ]
    if _does(ours.noun, about):
        return None
    near = about if theirs else tuple(_with_before(case, ours))
    if not about or _is_said(ours, theirs, near):
        alike = [other for other in theirs if are_same(ours.noun, other.noun)]
        if not about or not alike or (odd := _odd(case, ours, alike, about)) is None:
            return None
        message = f"Les sources ne donnent pas cette fonction à {show(ours.holder.core)}\u00a0: {show(odd.text)}."
    else:
        message = f"Les sources ne disent pas que {show(ours.holder.core)} est {show(ours.noun)}."
    remedy = "Reprendre la fonction que donne la source."
    return against(found, message, remedy, start=ours.start, end=ours.end)


def _with_before(case: ReviewCase, ours: Function) -> Iterator[Reading]:
    """The sentences that name the person, and those in front of them, where his function may stand alone."""
    for text in case.texts:
        for sentence in text.sentences:
            if _tells_of(sentence.reading, ours):
                yield from (near.reading for near in (*text.before(sentence, _BACK), sentence))
                after = text.sentences[sentence.index + 1 : sentence.index + 2]
                yield from (near.reading for near in after if OFFICE_OPENINGS.match(near.reading.folded))


def _tells_of(reading: Reading, ours: Function) -> bool:
    return any(same_name(ours.holder.core, other.core) for other in reading.names)


def _is_said(ours: Function, theirs: list[Function], about: tuple[Reading, ...]) -> bool:
    """Whether a source gives the person this function or a wider one."""
    if theirs:
        return (
            ours.noun in LOOSE
            or any(_is_house(ours, token) for other in theirs for token in other.complement)
            or any(are_same(ours.noun, other.noun) or _ends_with(other, ours.noun) for other in theirs)
            or any(not _keys(ours.noun).isdisjoint(verb.keys) for reading in about for verb in reading.verbs)
        )
    house = HOUSES.get(ours.noun, ours.noun)
    return ours.noun in LOOSE or any(_mentions(reading, noun) for reading in about for noun in (ours.noun, house))


def _ends_with(other: Function, noun: str) -> bool:
    """« Un cousin du premier adjoint, X »: the function of X may be the one that the other is of."""
    return any(token.pos == "NOUN" and are_same(noun, fold(token.text)) for token in other.complement)


def _does(noun: str, about: tuple[Reading, ...]) -> bool:
    """Whether a verb of the sources tells the deed by which one is called so: « fondé par elle », la fondatrice."""
    deeds = DEEDS_OF.get(noun, ())
    return any(not verb.keys.isdisjoint(deeds) for reading in about for verb in reading.verbs)


def _is_house(ours: Function, token: Token) -> bool:
    return HOUSES.get(ours.noun) == fold(token.text)


def _mentions(reading: Reading, noun: str) -> bool:
    return not _keys(noun).isdisjoint(reading.vocabulary) or any(
        are_same(noun, fold(token.text)) for token in reading.analysis.tokens
    )


def _keys(noun: str) -> frozenset[str]:
    return stem_keys(noun, noun)


def are_same(left: str, right: str) -> bool:
    """Whether two nouns may name one function: two genders, two words for it, one that is no longer held."""
    left, right = _FORMER.sub("", left), _FORMER.sub("", right)
    if not _keys(left).isdisjoint(_keys(right)) or right in WIDER.get(left, ()):
        return True
    return not _GROUPS.get(left, _NONE).isdisjoint(_GROUPS.get(right, _NONE))


def _odd(case: ReviewCase, ours: Function, alike: list[Function], about: tuple[Reading, ...]) -> Token | None:
    """The word of the complement that the sources do not give with this function."""
    said = [token for other in alike for token in other.complement]
    if other := _other_kind(ours, alike) or _other_level(ours, alike):
        return other
    beside = ours.start + len(ours.noun) + 1
    possessed = any(other.possessed for other in alike)
    for token in ours.complement:
        if fold(token.text) in LIGHT_WORDS | OF_ANYBODY | DESCRIPTIVE or _is_courtesy(token) or _is_told(token, about):
            continue
        if any(carries_kin(reading, token.text) for reading in case.all_readings):
            continue
        known = _is_told(token, case.all_readings) or case.knows_name(token.text)
        named = token.text[:1].isupper() and _is_told(ours.complement[0], about)
        if known and (not said or named or (possessed and token.start > beside)):
            continue
        if not any(nearness(token.text.lower(), other.text.lower()) >= _NEAR for other in said):
            return token
    return None


def _is_courtesy(token: Token) -> bool:
    """« La procureure Mme Brask »: a title that anybody has."""
    return fold(token.text).rstrip(".") in TITLES


def _other_kind(ours: Function, alike: list[Function]) -> Token | None:
    """« Directrice financière » where all that the sources have is « directrice générale »."""
    mine = _adjective(ours)
    theirs = [_adjective(other) for other in alike]
    if mine is None or any(other is None or not keys_of(mine).isdisjoint(keys_of(other)) for other in theirs):
        return None
    return mine


def _adjective(function: Function) -> Token | None:
    """The adjective right behind the noun, when it says which function it is."""
    first = function.complement[0] if function.complement else None
    beside = first is not None and first.start == function.start + len(function.noun) + 1
    named = first is None or fold(first.text) in DESCRIPTIVE or kindred(first.text) or first.text[:1].isupper()
    return None if named or not beside else first


def _other_level(ours: Function, alike: list[Function]) -> Token | None:
    """« Président du département » where the sources have « président de la région »."""
    said = [level for other in alike for token in other.complement for level in LEVELS if fold(token.text) in level]
    mine = [(token, level) for token in ours.complement for level in LEVELS if fold(token.text) in level]
    return next((token for token, level in mine if said and level not in said), None)


def _is_told(token: Token, readings: tuple[Reading, ...]) -> bool:
    keys = keys_of(token)
    return any(not keys.isdisjoint(reading.vocabulary) or reading.carries(token.text) for reading in readings)
