"""What somebody wants done, as an infinitive with its object: it claims nothing, as nothing is said to be done."""

from collections.abc import Iterator

from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.agents.embedded.section_view import Section
from calame.agents.embedded.topic_guards import is_charge, is_person
from calame.agents.embedded.topic_phrases import topic_at
from calame.agents.embedded.topics import MAX_CHARS, Scored
from calame.text.analysis import Token
from calame.text.data.nominal_words import WANTING
from calame.text.negation import negations
from calame.text.quotations import quotations
from calame.text.typography import french
from calame.text.words import fold, word_tokens

_WANTING = frozenset(map(fold, WANTING))
_SHARE = 4.0
_WANTED = 1.0
_LINKS = frozenset({"de", "d'", "a"})
_LEAST_WORDS = 3
_FEW = 3
"""It tells of one sentence of so many at least."""


def wanted(section: Section) -> Iterator[Scored]:
    """The infinitives with a whole object that a verb of wanting governs, outside quotations."""
    for reading in section.readings:
        if reading.glued or negations(reading.sentence):
            continue
        for place, token in enumerate(reading.tokens[:-2]):
            if place and token.has("VerbForm=Inf") and _is_wanted(reading, place):
                found = _with_object(reading, token, place, section)
                if found is not None:
                    yield found


def _is_wanted(reading: Reading, place: int) -> bool:
    """Whether a verb of wanting stands right before, or before "de" or "à"."""
    before = reading.tokens[place - 1]
    if fold(before.text) in _LINKS and place > 1:
        before = reading.tokens[place - 2]
    inside = reading.tokens[place].start - reading.sentence.start
    spoken = any(quotation.start <= inside < quotation.end for quotation in quotations(reading.text))
    return fold(before.lemma) in _WANTING and not spoken


def _with_object(reading: Reading, verb: Token, place: int, section: Section) -> Scored | None:
    topic = topic_at(reading, place + 1)
    if topic is None or topic.kind != "definite" or not topic.linked or is_person(topic) or _is_plain_auxiliary(verb):
        return None
    if section.suspected and is_charge(topic):
        return None
    text = french(capitalised(f"{verb.text} {topic.text[:1].lower()}{topic.text[1:]}"))
    if len(text) > MAX_CHARS or len(word_tokens(text)) < _LEAST_WORDS:
        return None
    covers = section.covers(topic.nouns)
    if _FEW * len(covers) < len(section.units):
        return None
    share = sum(covers.values()) / len(section.units)
    return Scored(text, _SHARE * share + _WANTED)


def _is_plain_auxiliary(verb: Token) -> bool:
    return fold(verb.lemma) in {"etre", "avoir", "faire", "aller", "dire", "voir", "prendre", "mettre", "tenir"}
