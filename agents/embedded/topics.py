"""Which noun phrase, or which two, say what a section is about: those that cover its sentences and no others."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from calame.agents.embedded import topic_guards as guards
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.nominal import nominal
from calame.agents.embedded.section_view import Section, stem
from calame.agents.embedded.topic_phrases import Topic
from calame.text.data.headline_words import FUNCTION_ENDINGS
from calame.text.words import word_tokens

MAX_CHARS = 65
_COVERED = 0.25
"""Share of a sentence from which it counts as told of."""
_SUBJECT = frozenset({"nsubj", "nsubj:pass"})
_MAIN = _SUBJECT | {"obj"}


@dataclass(frozen=True, slots=True)
class Scored:
    """A heading and how well it tells its section."""

    text: str
    score: float


Standing = Literal["central", "lesser", "faint", "half"]
"""What a phrase can be: a heading, one for want of a better, one for want of any, or only half of one."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    topic: Topic
    covered: frozenset[int]
    """Sentences of the section it says something of."""
    worth: float
    standing: Standing
    setting: bool
    """Whether it is a place, a time or a circumstance where it stands."""
    place: int
    """Its sentence in the section."""


def told_topics(section: Section) -> dict[Standing, list[Scored]]:
    """Phrases and pairs of phrases by how well they tell of the section."""
    found = list(_candidates(section))
    graded: dict[Standing, list[Scored]] = {"central": [], "lesser": list(_pairs(found, section)), "faint": []}
    for one in found:
        if one.standing in graded:
            graded[one.standing].append(Scored(one.topic.text, one.worth))
    return graded


def _candidates(section: Section) -> Iterator[_Candidate]:
    for place, reading in enumerate(section.readings):
        if reading.glued or not reading.balanced or section.units[place].kind == "bullet":
            continue
        settled = guards.is_settled(reading)
        for topic in section.held[place]:
            if len(topic.text) <= MAX_CHARS and _may_label(reading, topic, section, settled=settled):
                yield _candidate(reading, topic, section, place)
        made = nominal(reading) if settled or guards.is_settled(reading, told=reading.root) else None
        if made is not None and len(made.text) <= MAX_CHARS and not (section.suspected and guards.is_charge(made)):
            yield _candidate(reading, made, section, place)


def _may_label(reading: Reading, topic: Topic, section: Section, *, settled: bool) -> bool:
    if (guards.is_person(topic) and topic.kind != "counted") or guards.is_aside(reading, topic):
        return False
    if topic.kind in {"indefinite", "counted"} and not (settled and topic.complemented):
        return False
    doubtful = section.suspected or not settled
    vouched = settled and topic.head.dep in (_SUBJECT if section.suspected else _MAIN)
    if doubtful and (guards.is_charge(topic) or (guards.names_event(topic) and not vouched)):
        return False
    place = guards.is_place_name(topic)
    if section.suspected and guards.is_body(topic) and not place:
        return False
    known = section.repeats(topic) > 1 and topic.kind == "definite" and not guards.names_event(topic)
    if guards.in_quotation(reading, topic):
        return known and not section.suspected
    return known or place or guards.in_main_clause(reading, topic)


def _candidate(reading: Reading, topic: Topic, section: Section, place: int) -> _Candidate:
    covers = section.covers(topic.nouns)
    told = frozenset(number for number, value in covers.items() if value >= _COVERED)
    share = sum(covers.values()) / len(section.units)
    main = topic.head.dep in _MAIN or topic.head.pos == "VERB"
    worth = _SHARE * share + (_LINKED if topic.linked else 0.0) + _MAIN_PLACE * main
    worth += _OPENS if place == 0 else _BEGINS if section.begins(place) else 0.0
    worth += _REPEATED * min(section.repeats(topic) - 1, _OFTEN)
    worth -= _LOOSE * guards.is_loose(topic) + _INDEFINITE * (topic.kind in {"indefinite", "counted"})
    worth -= _BODY * guards.is_body(topic) + _NESTED * guards.is_nested(reading, topic)
    worth -= 0.0 if guards.is_settled(reading) else _UNSETTLED
    one = _Candidate(topic, told, worth, "half", guards.is_setting(reading, topic), place)
    return replace(one, standing=_standing(one, section, main=main))


def _standing(one: _Candidate, section: Section, *, main: bool) -> Standing:
    """A heading is described and covers its section: what the first sentence is about and more, or most of it."""
    topic, told, repeated = one.topic, len(one.covered), section.repeats(one.topic) > 1
    if topic.kind == "name" or not guards.is_described(topic) or guards.is_judgement(topic):
        return "half"
    heads = [number for number, held in enumerate(section.stems) if stem(topic.head) in held]
    if guards.is_body(topic):
        filling = len(heads) >= max(_MANY_HEADS, _TOGETHER * len(section.units))
        return "lesser" if topic.linked and filling and repeated else "half"
    if guards.is_place(topic):
        return "half"
    widely = told >= max(_MANY_HEADS, _WIDELY * len(section.units))
    if topic.linked and (repeated or (widely and not one.setting)):
        lesser: Standing = "half" if guards.is_loose(topic) and not repeated else "lesser"
        return "central" if _covers_all(one, section, heads, main=main) else lesser
    if (topic.kind == "indefinite" and one.place and one.worth < _NEW) or (one.setting and len(heads) < _MANY_HEADS):
        return "half"
    return "central" if _covers_all(one, section, heads, main=main) else _early(one, section, heads, main=main)


def _covers_all(one: _Candidate, section: Section, heads: Sequence[int], *, main: bool) -> bool:
    """Whether the first sentence is about it and others are, or its head comes back in both halves of the section."""
    many = _FEW_HEADS if len(section.units) <= _SHORT else _MANY_HEADS
    others = section.covers(one.topic.nouns[1:]).keys() - {one.place}
    about = one.place == 0 and main and (len(heads) > 1 or (one.topic.linked and len(others) >= many))
    first = about and len(one.covered) >= _QUARTER * len(section.units)
    often = (
        len(heads) >= max(many, _QUARTER * len(section.units))
        and len({number * 2 // len(section.units) for number in heads}) > 1
    )
    return (first and one.topic.linked) or (often and (one.topic.linked or first or section.repeats(one.topic) > 1))


def _early(one: _Candidate, section: Section, heads: Sequence[int], *, main: bool) -> Standing:
    """What a sentence of the first half is about: a heading for want of a better."""
    topic, told = one.topic, len(one.covered)
    near = one.place * _MOST <= len(section.units) and main and not guards.is_loose(topic)
    if not near or not (topic.linked or (one.place == 0 and topic.head.dep in _SUBJECT)):
        return "half"
    if len(heads) > 1 and told > _MOST:
        return "lesser"
    return "faint" if one.place == 0 or (told > 1 and one.worth >= _LEAST) or one.worth >= _CENTRAL else "half"


_QUARTER = 0.25
"""Share of the sentences that a phrase of the first one must tell something of."""
_LEAST = 1.2
"""The same for a phrase that two sentences are about."""
_CENTRAL = 1.7
"""Worth from which a phrase that one sentence is about may name the section for want of a better."""
_WIDELY = 0.3
"""Share of the sentences that a phrase tells something of, wherever it stands."""
_NEW = 1.5
"""Worth from which something new that is not the first thing told may name the section."""
_FEW_HEADS = 2
_MANY_HEADS = 3
_SHORT = 5
"""Sentences of a section where a noun in two of them tells of it."""
_SHARE = 4.0
_LINKED = 0.6
_OPENS = 1.2
_BEGINS = 0.5
_REPEATED = 0.6
_OFTEN = 2
_MAIN_PLACE = 0.5
_LOOSE = 1.2
_NESTED = 0.8
_UNSETTLED = 0.6
_INDEFINITE = 0.3
_BODY = 1.0
_MOST = 2
"""An institution or a place is told of in one sentence of this many at least."""


def _pairs(found: Sequence[_Candidate], section: Section) -> Iterator[Scored]:
    """Two phrases joined by "et" that tell of more sentences than either, each definite and short."""
    fit = [one for one in found if _joins(one, section)]
    fit.sort(key=lambda one: -one.worth)
    for number, first in enumerate(fit[:_TRIED]):
        for second in fit[number + 1 : _TRIED]:
            left, right = sorted((first, second), key=lambda one: one.topic.head.i)
            text = f"{left.topic.text} et {_lowered(right.topic.text)}"
            names = guards.is_place_name(left.topic)
            gain = len(left.covered | right.covered) - max(len(left.covered), len(right.covered))
            both = len(left.covered | right.covered) / len(section.units)
            says_more = names or gain >= _GAIN
            if len(text) > MAX_CHARS or not says_more or both < _TOGETHER or not _unlike(left, right):
                continue
            worth = _NAMES if names else (left.worth + right.worth) / 2 - _PAIRED
            yield Scored(text, worth + _PAIR * both)


_TRIED = 12
_GAIN = 1
_TOGETHER = 0.4
"""Share of the sentences that both tell of."""
_PAIR = 2.0
_PAIRED = 0.5
_NAMES = 0.2
"""Worth of two countries before what they cover: for want of a better heading."""
_EACH = 36
"""Characters of either half."""


def _joins(one: _Candidate, section: Section) -> bool:
    """Whether the phrase may be half of a pair: what a sentence is about, with a complement or opening a paragraph."""
    topic = one.topic
    if guards.is_place_name(topic):
        return len(one.covered) > _MOST
    if guards.is_judgement(topic) or guards.is_place(topic):
        return False
    if one.setting or len(topic.text) > _EACH or len(topic.nouns) > _MOST or guards.is_loose(topic):
        return False
    if topic.kind != "definite" or guards.is_body(topic) or guards.in_quotation(section.readings[one.place], topic):
        return False
    opens = section.begins(one.place) and topic.head.dep in _SUBJECT
    return opens or (topic.linked and len(one.covered) > 1)


def _unlike(left: _Candidate, right: _Candidate) -> bool:
    """Whether the halves are of one kind, places or things, and say different things."""
    if guards.is_place_name(left.topic) != guards.is_place_name(right.topic):
        return False
    words = [frozenset(word_tokens(one.topic.text)) - FUNCTION_ENDINGS for one in (left, right)]
    stems = [{stem(noun) for noun in one.topic.nouns} for one in (left, right)]
    return not words[0] & words[1] and not stems[0] & stems[1]


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
