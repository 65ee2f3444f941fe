"""Moves: "Interrogé sur X, le ministre a ..." as "Le ministre, interrogé sur X, a ..."."""

import re

from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.text.analysis import Token
from calame.text.data.lexicon import TITLES
from calame.text.data.pointing import PERSON_HYPERNYMS
from calame.text.words import fold

_UNSAFE = re.compile(
    r"\b(?:il|elle|ils|elles|lui|leur|leurs|son|sa|ses|se|s|ce|cet|cette|ces|mais|en|y)\b", re.IGNORECASE
)


def participle_move(reading: Reading) -> str | None:
    """The sentence with its opening participle clause after the subject."""
    first, root, subject = reading.tokens[0], reading.root, reading.subject
    if root is None or subject is None or not first.has("VerbForm=Part") or not first.has("Tense=Past"):
        return None
    opening, comma, rest = reading.text.partition(", ")
    if not comma or _UNSAFE.search(opening) or any(mark in opening for mark in '«»"“”():;'):
        return None
    phrase = reading.subtree(subject)
    start = len(opening) + len(comma) + reading.sentence.start
    after = [token for token in reading.tokens if token.i == phrase[-1].i + 1]
    whole = phrase[0].start == start and phrase[-1].i - phrase[0].i + 1 == len(phrase)
    if not whole or subject.pos not in {"NOUN", "PROPN"} or not after or any(token.text == "," for token in phrase):
        return None
    if not (after[0].pos in {"AUX", "VERB"} and (after[0].i == root.i or after[0].head == root.i)) or not _agrees(
        first.morph, subject.morph
    ):
        return None
    if any(_is_person(token) for token in phrase if token.i > subject.i and token.dep not in _OF_THE_NAME):
        return None
    cut = phrase[-1].end - start
    return f"{capitalised(rest[:cut])}, {opening[:1].lower()}{opening[1:]},{rest[cut:]}"


_OF_THE_NAME = frozenset({"flat:name", "flat:foreign", "appos"})
_PEOPLE = frozenset(map(fold, TITLES)) | PERSON_HYPERNYMS


def _is_person(token: Token) -> bool:
    """Whether the clause, moved behind the subject, could be read as said of this word's person instead."""
    return token.ent == "PER" or fold(token.lemma) in _PEOPLE


def _agrees(participle: str, subject: str) -> bool:
    """Whether number and gender do not contradict each other."""
    for feature in ("Number=", "Gender="):
        values = [value for morph in (participle, subject) for value in morph.split("|") if value.startswith(feature)]
        if len(set(values)) > 1:
            return False
    return True
