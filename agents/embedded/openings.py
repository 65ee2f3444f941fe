"""How well a sentence stands right under a heading."""

import re
from collections.abc import Mapping, Sequence

from calame.agents.embedded.clean import leans, opens_alone, opens_section
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.grouping import answers, asks
from calame.agents.embedded.material import Unit
from calame.text.data.nominal_words import PEOPLE
from calame.text.data.pointing import PERSON_HYPERNYMS, ROLES
from calame.text.words import fold

TORN = 8.0
"""Cost of a heading over a sentence that only the one before explains."""
CLEAR = 1.0
"""Most that an opening may cost which a reader understands at once."""
_WEAK = 2.5
_INSIDE = 4.0
"""Cost of a heading in the middle of a paragraph of ordinary length."""
_LONG_BLOCK = 170
"""Words from which a paragraph of the source may be cut."""
_OPENING_CHARS = 160
_BACKWARD = re.compile(
    r"\b(?:selon (?:elle|lui|eux|elles)|(?:l|d|c)es (?:deux|trois|quatre|cinq|derniers|dernieres)"
    r"|ce dernier|cette derniere"
    r"|celui-ci|celle-ci|ceux-ci|celles-ci|(?:l'|les |un |une |d')autres?|a (?:son|leur) tour|cet? \w+-la)\b"
)
_SPEAKS_ON = re.compile(r"-(?:il|elle|ils|elles|on)\b")
_PEOPLE = PERSON_HYPERNYMS | ROLES | frozenset(map(fold, PEOPLE))
_NEAR = 3
"""Sentences before: a noun first told there is explained there only."""


def first_told(units: Sequence[Unit], above: str = "") -> dict[str, int]:
    """Each noun, folded, with the place of the first sentence that tells it; -1 for those of `above`."""
    told: dict[str, int] = dict.fromkeys(re.findall(r"\w+", fold(above)), -1)
    for place, unit in enumerate(units):
        for token in unit.sentence.tokens:
            if token.pos in {"NOUN", "PROPN"}:
                told.setdefault(fold(token.lemma), place)
    return told


def opening_cost(units: Sequence[Unit], place: int, told: Mapping[str, int], blocks: Mapping[int, int]) -> float:
    """What a heading right before the sentence at `place` costs its reader, 0 for a clear opening.

    Args:
        units: the sentences of one source, in order.
        place: where the heading would go; not the first.
        told: where each noun is told first.
        blocks: words of each paragraph of the source.
    """
    before, unit = units[place - 1], units[place]
    if _is_torn(before, unit) or _only_just_told(units, place, told):
        return TORN
    cost = 0.0
    if not unit.self_contained:
        cost = 0.3 if opens_section(unit) else CLEAR if opens_alone(unit) else _WEAK
    if before.block == unit.block and blocks[unit.block] < _LONG_BLOCK:
        cost += _INSIDE
    return cost


def _is_torn(before: Unit, unit: Unit) -> bool:
    text = fold(unit.text)
    if answers(before, unit) or leans(unit) or not (unit.fact_ids or asks(unit)):
        return True
    if _SPEAKS_ON.search(text) or _BACKWARD.search(text[:_OPENING_CHARS]) or _points_back(unit):
        return True
    return text[:1] in '«"“' and not opens_section(unit)


def _points_back(unit: Unit) -> bool:
    """Whether a pronoun, a possessive or a demonstrative opens it or is what its main clause is about."""
    reading = Reading(unit.sentence, unit.text)
    opening = [token for token in reading.tokens[:2] if not token.has("PronType=Rel")]
    subject = [] if reading.subject is None else list(reading.subtree(reading.subject)[:2])
    impersonal = re.match(r"(?:il (?:y a|faut|est)|on|c'est|personne|rien)\b", fold(unit.text)) is not None
    pointing = any(
        (token.pos == "PRON" and fold(token.text) not in {"on", "qui", "se", "s'", "personne", "rien"})
        or token.has("PronType=Dem")
        or token.has("Poss=Yes")
        for token in (*opening, *subject)
    )
    return pointing and not impersonal


def _only_just_told(units: Sequence[Unit], place: int, told: Mapping[str, int]) -> bool:
    """Whether a bare definite near its beginning was told first in one of the sentences right before."""
    tokens = units[place].sentence.tokens
    for number, token in enumerate(tokens[1:12], start=1):
        article = tokens[number - 1]
        if token.pos != "NOUN" or fold(article.text) not in {"le", "la", "les", "l'"}:
            continue
        after = tokens[number + 1] if number + 1 < len(tokens) else None
        bare = after is None or after.pos not in {"ADJ", "PROPN", "NOUN", "ADP"}
        first = told.get(fold(token.lemma), place)
        person = fold(token.lemma) in _PEOPLE
        if bare and place - _NEAR <= first < place and (person or token.dep.startswith("nsubj")):
            return True
    return False
