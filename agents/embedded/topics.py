"""Which noun phrase, or which two, say what a section is about: those that cover its sentences and no others."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from calame.agents.embedded import topic_guards as guards
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.material import Material, Unit
from calame.agents.embedded.nominal import nominal
from calame.agents.embedded.topic_phrases import Topic, topics
from calame.text.analysis import Token
from calame.text.data.headline_words import FUNCTION_ENDINGS
from calame.text.words import fold, word_tokens

MAX_CHARS = 65
_STEM = 5
_SUBJECT = frozenset({"nsubj", "nsubj:pass"})
_MAIN = _SUBJECT | {"obj"}


@dataclass(frozen=True, slots=True)
class Scored:
    """A heading and how well it tells its section."""

    text: str
    score: float


Standing = Literal["central", "lesser", "half"]
"""What a phrase can be: a heading, one for want of a better, or only half of one."""


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


def told_topics(section: "Section") -> tuple[list[Scored], list[Scored]]:
    """Phrases and pairs of phrases that tell of the section, and phrases that tell only of a sentence of it."""
    found = list(_candidates(section))
    central = [Scored(one.topic.text, one.worth) for one in found if one.standing == "central"]
    lesser = [Scored(one.topic.text, one.worth) for one in found if one.standing == "lesser"]
    return [*central, *_pairs(found, section)], lesser


@dataclass(frozen=True, slots=True)
class Section:
    """The sentences of a section by the stems they hold, and how special each stem is to the section."""

    units: tuple[Unit, ...]
    readings: tuple[Reading, ...]
    texts: tuple[str, ...]
    """The sentences, folded."""
    stems: tuple[frozenset[str], ...]
    special: dict[str, float]
    suspected: bool

    @classmethod
    def of(cls, units: Sequence[Unit], material: Material) -> "Section":
        """The section as the ranking sees it."""
        inside = {(unit.source, unit.index) for unit in units}
        rest = [unit for unit in material.units if (unit.source, unit.index) not in inside]
        stems = tuple(stems_of(unit.sentence.tokens) for unit in units)
        here = Counter(stem for held in stems for stem in held)
        there = Counter(stem for unit in rest for stem in stems_of(unit.sentence.tokens))
        return cls(
            units=tuple(units),
            readings=tuple(Reading(unit.sentence, material.source_of(unit).text) for unit in units),
            texts=tuple(fold(unit.text) for unit in units),
            stems=stems,
            special={stem: count / (count + _ELSEWHERE * there[stem]) for stem, count in here.items()},
            suspected=guards.tells_of_suspicion(units),
        )

    def repeats(self, topic: Topic) -> int:
        """Sentences that hold the whole phrase, with or without its article."""
        bare = topic.bare
        return sum(bare in text for text in self.texts) if topic.complemented else 0

    def begins(self, place: int) -> bool:
        """Whether the sentence begins a paragraph of the source."""
        return place == 0 or self.units[place].block != self.units[place - 1].block

    def covers(self, nouns: Sequence[Token]) -> dict[int, float]:
        """Sentence to how much of it the nouns tell, 0 to 1; the head counts more than what completes it."""
        weights = {stem(noun): _NAME_WEIGHT if noun.pos == "PROPN" else _COMPLEMENT_WEIGHT for noun in nouns[1:]}
        weights |= {stem(noun): 1.0 for noun in nouns[:1]}
        return {
            place: value
            for place, held in enumerate(self.stems)
            if (value := max((weights[one] * self.special[one] for one in held & weights.keys()), default=0.0))
        }


_ELSEWHERE = 0.5
_COMPLEMENT_WEIGHT = 0.7
_NAME_WEIGHT = 0.35
_COVERED = 0.25
"""Share of a sentence from which it counts as told of."""


def stem(token: Token) -> str:
    """What kin words share: `construire` and `construction`."""
    return fold(token.lemma)[:_STEM]


def stems_of(tokens: Sequence[Token]) -> frozenset[str]:
    """The stems of the words that carry content."""
    return frozenset(stem(token) for token in tokens if token.pos in {"NOUN", "PROPN", "VERB"} and len(token.text) > 1)


def _candidates(section: Section) -> Iterator[_Candidate]:
    for place, reading in enumerate(section.readings):
        if reading.glued or not reading.balanced:
            continue
        settled = guards.is_settled(reading)
        for topic in topics(reading):
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
    setting = guards.is_setting(reading, topic)
    standing: Standing = "half"
    if not (setting and section.repeats(topic) <= 1):
        early = place * _MOST <= len(section.units)
        standing = _standing(topic, section, told, worth, main=main and early)
    return _Candidate(topic, told, worth, standing, setting, place)


def _standing(topic: Topic, section: Section, told: frozenset[int], worth: float, *, main: bool) -> Standing:
    """A heading is described, and comes back in the section or is what one of its sentences is about."""
    if topic.kind == "name" or not guards.is_described(topic):
        return "half"
    heads = sum(stem(topic.head) in held for held in section.stems)
    if guards.is_body(topic) and (topic.named or section.repeats(topic) <= 1):
        return "lesser" if topic.named and heads > _MOST else "half"
    comes_back = heads > 1
    if not topic.linked:
        lesser: Standing = "lesser" if topic.kind == "counted" else "half"
        return "central" if comes_back and len(told) > 1 else lesser
    if section.repeats(topic) > 1 or (comes_back and len(told) > 1) or (main and worth >= _CENTRAL):
        return "central"
    return "half" if guards.is_loose(topic) else "lesser"


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
_CENTRAL = 1.7
"""Worth from which a phrase that one sentence is about names the section."""
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
    if one.setting or len(topic.text) > _EACH or guards.is_loose(topic):
        return False
    if topic.kind != "definite" or guards.is_body(topic) or guards.in_quotation(section.readings[one.place], topic):
        return False
    opens = section.begins(one.place) and topic.head.dep in _SUBJECT
    return topic.linked or opens


def _unlike(left: _Candidate, right: _Candidate) -> bool:
    """Whether the halves are of one kind, places or things, and say different things."""
    if guards.is_place_name(left.topic) != guards.is_place_name(right.topic):
        return False
    words = [frozenset(word_tokens(one.topic.text)) - FUNCTION_ENDINGS for one in (left, right)]
    stems = [{stem(noun) for noun in one.topic.nouns} for one in (left, right)]
    return not words[0] & words[1] and not stems[0] & stems[1]


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
