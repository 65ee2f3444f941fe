"""What a heading may take from a sentence: nothing that is alleged, undone, an aside, or one thing of a list."""

import re
from collections.abc import Sequence

from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.material import Unit
from calame.agents.embedded.topic_phrases import Topic
from calame.text.analysis import Token
from calame.text.conditional import conditionals
from calame.text.data.headline_words import (
    BODIES,
    EVENT_ENDINGS,
    GENERIC_ADJECTIVES,
    SETTING_PREPOSITIONS,
    UNDOING_VERBS,
)
from calame.text.data.lexicon import TITLES
from calame.text.data.nominal_words import CHARGES, JUDGEMENTS, LOOSE, PEOPLE, PLACES, STANDING, THINGS_IN_IERE, WORN
from calame.text.data.pointing import PERSON_HYPERNYMS, ROLES
from calame.text.modality import modality
from calame.text.negation import negations
from calame.text.quotations import quotations
from calame.text.words import fold

_UNDOING = frozenset(map(fold, UNDOING_VERBS))
_CHARGES = frozenset(map(fold, CHARGES))
_LOOSE = frozenset(map(fold, LOOSE))
_WORN = frozenset(map(fold, WORN))
_JUDGEMENTS = frozenset(map(fold, JUDGEMENTS))
_STANDING = frozenset(map(fold, STANDING))
_GENERIC = frozenset(map(fold, GENERIC_ADJECTIVES))
_PLACES = frozenset(map(fold, PLACES))
_PEOPLE = frozenset(map(fold, TITLES)) | PERSON_HYPERNYMS | ROLES | frozenset(map(fold, PEOPLE))
_THINGS = frozenset(map(fold, THINGS_IN_IERE))
_PERSON_ENDINGS = ("ateur", "atrice", "iste", "ienne", "eaire", "logue", "cheure")
_CLIMBED = frozenset(
    {"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:arg", "obl:mod", "obl:agent", "nmod", "xcomp", "ccomp"}
)
_VERBAL = frozenset({"VERB", "AUX"})
_VERB_LINKS = frozenset({"conj", "parataxis"})
_SUSPICION = re.compile(
    r"\b(?:enqueteurs?|soupcon|suspect|gardes? a vue|dopage|proces|mise? en examen|parquet|procureure?"
    r"|accus|porte[rz]? plainte|depot de plainte|plainte contre|temoign|judiciaire|truqu|fraud)"
)


def tells_of_suspicion(units: Sequence[Unit]) -> bool:
    """Whether somebody may be guilty of something here: a heading must then point at nobody."""
    return any(_SUSPICION.search(fold(unit.text)) for unit in units)


def is_person(topic: Topic) -> bool:
    """Whether the head is a person, a kind of people, a person's name or a function with a name behind it."""
    head, text = fold(topic.head.lemma).removeprefix("ex-"), fold(topic.head.text).removeprefix("ex-")
    if topic.head.ent == "PER" or {head, text, head.rstrip("s"), text.rstrip("s")} & _PEOPLE:
        return True
    presumed = any(fold(word.text).startswith("presume") for word in topic.adjectives)
    once = fold(topic.head.text).startswith("ex-") or text.removesuffix("s").endswith(_PERSON_ENDINGS)
    trade = text.removesuffix("s").endswith("iere") and text.removesuffix("s") not in _THINGS
    return presumed or once or trade or _carries_name(topic)


def _carries_name(topic: Topic) -> bool:
    """Whether a person's name stands beside the noun without a preposition: "le caporal Arthur Noyer"."""
    names = [noun for noun in topic.nouns[1:] if noun.ent == "PER"]
    if not names:
        return False
    beside = {noun.i + 1 for noun in (topic.head, *topic.adjectives)}
    return names[0].i in beside


def is_body(topic: Topic) -> bool:
    """Whether the head is an institution, a group or a place: who acts rather than what happens."""
    head = fold(topic.head.lemma)
    if head == "port" and any(fold(noun.lemma) in _WORN for noun in topic.nouns[1:]):
        return False
    capital = topic.head.text[:1].isupper()
    return topic.kind == "name" or capital or topic.head.ent in {"ORG", "LOC"} or head in BODIES or head in _PLACES


def is_place(topic: Topic) -> bool:
    """Whether the head is a place: where things happen, not what happens."""
    return fold(topic.head.lemma) in _PLACES or topic.head.ent == "LOC"


def is_judgement(topic: Topic) -> bool:
    """Whether the head, or a noun of the phrase, says what somebody thinks of it: "L’hypocrisie d’une répression"."""
    return any({fold(noun.lemma), fold(noun.text)} & _JUDGEMENTS for noun in topic.nouns)


def is_place_name(topic: Topic) -> bool:
    """Whether the phrase is the name of a country or place, with its article."""
    return topic.kind == "name" and topic.head.ent == "LOC"


def is_nested(reading: Reading, topic: Topic) -> bool:
    """Whether the phrase completes another noun."""
    before = reading.tokens[topic.start - 1] if topic.start else None
    contracted = fold(reading.tokens[topic.start].text) in {"du", "des"} and topic.kind == "definite"
    return contracted or (before is not None and fold(before.text) in {"de", "d'"})


def is_loose(topic: Topic) -> bool:
    """Whether the head says little of its own."""
    return fold(topic.head.lemma) in _LOOSE or fold(topic.head.text) in _LOOSE


def is_described(topic: Topic) -> bool:
    """Whether a complement, a name or an adjective that fits not any noun stands beside the noun."""
    said = [fold(token.lemma) for token in topic.adjectives]
    return topic.complemented and (topic.linked or topic.kind == "counted" or not set(said) & _GENERIC)


def is_charge(topic: Topic) -> bool:
    """Whether the phrase names what somebody may be accused of."""
    return any(fold(noun.lemma) in _CHARGES for noun in topic.nouns)


def names_event(topic: Topic) -> bool:
    """Whether the head names something that happens, which a doubtful sentence does not vouch for."""
    head = fold(topic.head.lemma)
    return head.endswith(EVENT_ENDINGS) and head not in _STANDING


def is_settled(reading: Reading, told: Token | None = None) -> bool:
    """Whether the sentence vouches for what it tells: no hedge, no negation, nothing refused or hoped for.

    Args:
        reading: the sentence.
        told: the verb that is told itself, which may be one of ending: "a fermé".
    """
    verbs = [token for token in reading.tokens if token.pos in {"VERB", "AUX", "ADJ", "NOUN"} and token != told]
    undone = any({fold(token.lemma), f"{fold(token.text).rstrip('nt')}r"} & _UNDOING for token in verbs)
    if undone or conditionals(reading.sentence) or negations(reading.sentence):
        return False
    return modality(reading.sentence).modality in {"asserted", "reported", "forecast"}


def in_quotation(reading: Reading, topic: Topic) -> bool:
    """Whether the phrase touches somebody's own words."""
    place = topic.head.start - reading.sentence.start
    return any(quotation.start <= place < quotation.end for quotation in quotations(reading.text))


def is_aside(reading: Reading, topic: Topic) -> bool:
    """Whether the phrase stands in brackets, between dashes, in a list or after a preposition of place or time."""
    before = reading.tokens[: topic.start]
    opened = sum((token.text in {"(", "["}) - (token.text in {")", "]"}) for token in before)
    dashes = sum(token.text in {"–", "—"} for token in before)
    last = fold(before[-1].text) if before else ""
    listed = last in {"et", "ou", "ni", "dont", "comme", "notamment", "fois", "soit"}
    plain = topic.kind != "counted" and fold(reading.tokens[topic.start].text) not in {"du", "des", "au", "aux"}
    beside = bool(before) and before[-1].pos in {"NOUN", "NUM", "PROPN"} and plain
    return bool(opened > 0 or dashes % 2 or listed or beside)


def is_setting(reading: Reading, topic: Topic) -> bool:
    """Whether a preposition of place or time, or a fixed one, governs the phrase."""
    before = reading.tokens[topic.start - 1] if topic.start else None
    contracted = fold(reading.tokens[topic.start].text) in {"au", "aux"}
    return contracted or (before is not None and fold(before.text) in SETTING_PREPOSITIONS)


def in_main_clause(reading: Reading, topic: Topic) -> bool:
    """Whether only noun phrases, infinitives and reported clauses stand between the phrase and the root."""
    by_index = {token.i: token for token in reading.tokens}
    current = topic.head
    for _ in reading.tokens:
        if current.head == current.i or current.dep == "ROOT":
            return current.i != topic.head.i
        if not _climbs(current, by_index[current.head]):
            return False
        current = by_index[current.head]
    return False


def _climbs(token: Token, head: Token) -> bool:
    if token.dep in _CLIMBED:
        return True
    return token.dep in _VERB_LINKS and token.pos in _VERBAL and head.pos in _VERBAL
