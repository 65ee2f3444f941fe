"""What a figure of a sentence counts, in words that two newsrooms share."""

import re
from dataclasses import dataclass

from calame.agents.claim_people import people
from calame.agents.claim_words import NOMINAL, agent_of, concept, concept_of, forms, listed, subject_of
from calame.agents.embedded.view import View
from calame.contracts import Quantity
from calame.text.data.calendar_words import WEEKDAYS
from calame.text.data.claims import (
    BALLOTS,
    HOLDING,
    MONEY,
    PART_BEFORE,
    PART_WORDS,
    SHARED_WORDS,
    STRETCHES,
    VOTERS,
    WINNING,
)
from calame.text.data.measure_units import HOURS_IN
from calame.text.data.numeral_words import SCALES
from calame.text.flat import flat

_SIDE = re.compile(r",? ?(?P<side>pour|contre|favorables?|defavorables?|abstentions?)(?![a-z])")
_SIDES = {"pour": "for", "favorable": "for", "contre": "against", "defavorable": "against", "abstention": "none"}
_LONGEST_PATH = 5
_NEAR = 24
"""Characters behind a figure in which its adjectives stand."""
_THINGS = frozenset(
    {"nmod", "obl:arg", "obl:agent", "obl:mod", "obj", "nsubj", "nsubj:pass", "conj", "appos", "flat:name"}
)


@dataclass(frozen=True, slots=True)
class Topic:
    """What is counted."""

    name: str
    """State of people, ballots of one side, or unit."""
    kind: str
    """`state`, `votes` or `measure`."""
    group: str = ""
    """The people who are meant when they are some of all: pompier, enfant."""
    qualities: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    """For a measure: what it is told of, as cost, aid, fall."""
    things: frozenset[str] = frozenset()
    """For a measure: the things that it is told of."""
    container: str = ""
    """What holds the counted things: la commune compte 4 200 habitants."""


def topic(view: View, figure: Quantity, place: int) -> Topic | None:
    """What `figure` counts, whose last token stands at `place`; `None` for a part, a rate or another time."""
    text = _SINCE_A_DAY.sub(" ", view.text)
    if _is_part(view, figure) or any(_has(text, phrase) for phrase in STRETCHES):
        return None
    counted = None if _votes(view, figure) else people(view, figure, place)
    if counted:
        return Topic(counted.state, "state", group=counted.group, qualities=counted.qualities)
    return _votes(view, figure) or _measure(view, figure, place)


_OUT_OF = re.compile(r",? sur (?:un|une) (?:total|budget|montant|cout|enveloppe|ensemble)\b")
"""« 11 millions, sur un budget de 17 millions »: a part."""
_SINCE_A_DAY = re.compile(
    rf"\bdepuis (?:{'|'.join(sorted(WEEKDAYS))}|hier|ce matin|cette nuit|la nuit|le debut de la (?:crise|greve))\b"
)
"""« Depuis samedi »: the story's own time, no stretch of years."""


def _has(text: str, phrase: str) -> bool:
    at = text.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            return True
        at = text.find(phrase, end)
    return False


def _is_part(view: View, figure: Quantity) -> bool:
    before = view.text[: figure.start].rstrip()
    if any(before.endswith(word) and not before[: -len(word)][-1:].isalnum() for word in PART_BEFORE):
        return True
    if _OUT_OF.match(view.text, figure.end):
        return True
    after = view.text[figure.start : figure.end + _NEAR]
    words = set(re.findall(r"[a-z'-]+", after)) | ({"encore", "toujours", "d'entre"} & set(view.words))
    return bool(words & PART_WORDS) or " de plus" in after or " de moins" in after


def _votes(view: View, figure: Quantity) -> Topic | None:
    unit = flat(figure.unit or "")
    side = _SIDE.match(view.text, figure.end)
    told = _SIDES[side["side"].rstrip("s")] if side and not _is_rival(view, side) else None
    ballots = bool(BALLOTS & set(view.words)) or "suffrages" in view.words
    if unit in BALLOTS or (not unit and ballots and told):
        rejected = any(concept_of(token) == "rejet" for token in view.tokens)
        carried = any(concept_of(token) == "adoption" for token in view.tokens)
        won = any(set(forms(token)) & WINNING for token in view.tokens)
        told = told or ("against" if rejected else "for" if carried else "won" if won else None)
        return Topic(f"votes {told}", "votes") if told else None
    if unit in VOTERS and re.search(r"vot[a-z]+ (?:pour|contre)\b", view.text[figure.end :]):
        return Topic(
            "votes for" if re.search(r"vot[a-z]+ pour\b", view.text[figure.end :]) else "votes against", "votes"
        )
    return None


def _is_rival(view: View, side: re.Match[str]) -> bool:
    """« 23 voix contre 5 »: the word stands for the other figure."""
    rest = view.text[side.end() :].lstrip()
    return side["side"] == "contre" and (rest[:1].isdigit() or re.match(r"[a-z-]+(?=[ .,;]*$|,)", rest) is not None)


def unit_name(figure: Quantity) -> str:
    """The unit under which figures are compared: lengths of time are one."""
    unit = flat(figure.unit or "")
    return "time" if unit in HOURS_IN else concept(unit)


def _measure(view: View, figure: Quantity, place: int) -> Topic | None:
    if not figure.unit:
        return None
    path = _path(view, place)
    verb = view.clause(place)
    told = [child for one in (place, *_scales(view, place), verb) for child in view.children(one)]
    nouns = [child for child in told if view.tokens[child].dep in _THINGS and view.pos(child) in NOMINAL]
    subject = subject_of(view, verb)
    heads = [*path, verb, *nouns, *([] if subject is None else [subject])]
    classes = frozenset(found for one in heads if (found := listed(view.tokens[one], MONEY)))
    agent = agent_of(view, verb)
    things = frozenset(
        concept_of(view.tokens[one])
        for one in _near_nouns(view, heads, place)
        if view.pos(one) in NOMINAL and one != agent and not listed(view.tokens[one], MONEY)
    )
    return Topic(
        unit_name(figure),
        "measure",
        classes=classes,
        things=things - SHARED_WORDS - {unit_name(figure), flat(figure.unit)},
        container=_container(view, place),
    )


def _scales(view: View, place: int) -> list[int]:
    """The words million, milliard that a counted noun hangs on."""
    found: list[int] = []
    while flat(view.tokens[view.head(place)].lemma) in SCALES and view.head(place) not in {place, *found}:
        place = view.head(place)
        found.append(place)
    return found


def _path(view: View, place: int) -> list[int]:
    """Places from the counted noun up to its verb."""
    found = [place]
    while len(found) < _LONGEST_PATH:
        head = view.head(found[-1])
        if head == found[-1] or view.pos(head) not in {"NOUN", "VERB"}:
            break
        found.append(head)
        if view.pos(head) == "VERB":
            break
    return found


def _near_nouns(view: View, heads: list[int], place: int) -> set[int]:
    """The heads and the nouns that complete them, two steps deep; who says it is left out."""
    said = [(one.speaker_start or 0, one.speaker_end or 0) for one in view.said if one.speaker_start is not None]
    found, layer = set(heads), set(heads)
    for _ in range(2):
        layer = {child for one in layer for child in view.children(one) if view.tokens[child].dep in _THINGS}
        found |= layer
    return {
        one
        for one in found
        if one != place
        and flat(view.tokens[one].text) not in WEEKDAYS
        and not any(start <= view.tokens[one].start < end for start, end in said)
    }


def _container(view: View, place: int) -> str:
    """What has or holds the counted things."""
    place = (place, *_scales(view, place))[-1]
    head = view.head(place)
    token = view.tokens[place]
    subject = subject_of(view, head)
    if subject is not None and set(forms(view.tokens[head])) & HOLDING:
        return concept_of(view.tokens[subject])
    return concept_of(view.tokens[head]) if token.dep == "nmod" and view.pos(head) == "NOUN" else ""
