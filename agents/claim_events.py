"""Which event a day or an hour of a sentence belongs to."""

from dataclasses import dataclass
from typing import Literal

from calame.agents.claim_words import NOMINAL, agent_of, concept_of, forms, subject_of
from calame.agents.embedded.view import View
from calame.text.data.claims import (
    ANOTHER,
    DATE_BOUNDS,
    EVENTS,
    HAPPENING,
    NEARLY,
    PATIENTS_HAPPEN,
    SHARED_WORDS,
    SPEAKING,
    TAKING_PLACE,
    TIME_NOUNS,
)

_OBJECTS = frozenset({"l'", "le", "la", "les"})
_STEPS = 3
"""Heads above a date in which the noun of its event is sought."""

Tense = Literal["past", "coming", "unknown"]


@dataclass(frozen=True, slots=True)
class Event:
    """What happens at a time."""

    name: str
    """The event by its shared name, or a verb."""
    patient: str
    """The thing that it happens to, empty when the event says enough."""
    agent: str
    bound: str
    """`on` for the time itself, else the word that makes it the end of a stretch."""
    tense: Tense


def event(view: View, place: int, start: int) -> Event | None:
    """The event whose time stands at `place`, from the character `start` of the sentence on."""
    bound = _bound(view, start)
    verb = view.clause(place)
    noun = _noun_above(view, place, verb)
    if noun is not None:
        return _nominal(view, noun, verb, bound)
    token = view.tokens[verb]
    spoken = set(forms(token)) & SPEAKING and not _is_reflexive(view, verb)
    if token.pos != "VERB" or spoken or _names_a_thing(view, place, start):
        return None
    return _verbal(view, verb, bound)


def _is_reflexive(view: View, verb: int) -> bool:
    return any(view.words[child] in {"se", "s'"} for child in view.children(verb))


def _names_a_thing(view: View, place: int, start: int) -> bool:
    """« Le train de 8 h 12 »: the hour tells which train, not when."""
    before = view.text[:start].rstrip()
    head = view.head(place)
    of = before.endswith((" de", " du", " d'", " des"))
    return of and view.pos(head) == "NOUN" and not set(forms(view.tokens[head])) & TIME_NOUNS


def _bound(view: View, start: int) -> str:
    before = view.text[:start].rstrip()
    for article in (" le", " la", " ce", *(f" {word}" for word in NEARLY)):
        before = before.removesuffix(article)
    words = sorted(DATE_BOUNDS, key=len, reverse=True)
    return next((word for word in words if before == word or before.endswith(f" {word}")), "on")


def _noun_above(view: View, place: int, verb: int) -> int | None:
    """The noun of an event that the time completes: la réunion de lundi, l’accident survenu lundi."""
    current = place
    for _ in range(_STEPS):
        head = view.head(current)
        if head in {current, verb}:
            break
        current = head
        if view.pos(current) == "NOUN" and concept_of(view.tokens[current]) in EVENTS:
            return current
    token = view.tokens[verb]
    if token.dep == "acl" and set(forms(token)) & HAPPENING and view.pos(view.head(verb)) == "NOUN":
        return view.head(verb)
    return None


def _nominal(view: View, noun: int, verb: int, bound: str) -> Event | None:
    name = concept_of(view.tokens[noun])
    if name not in EVENTS or _is_another(view, noun):
        return None
    top = view.clause(noun)
    return Event(
        name, _completes(view, noun, name), "", bound, tense_of(view, top if view.pos(top) == "VERB" else verb)
    )


def _is_another(view: View, noun: int) -> bool:
    near: set[str] = {view.words[child] for child in view.children(noun)}
    indefinite = bool(near & {"un", "une"})
    return bool({word for word in near & ANOTHER if indefinite or not word.startswith("nouv")})


def _completes(view: View, noun: int, name: str) -> str:
    """The thing opened, signed or adopted; other events need none."""
    if name not in PATIENTS_HAPPEN:
        return ""
    things = [child for child in view.children(noun) if view.tokens[child].dep == "nmod" and view.pos(child) in NOMINAL]
    named = [concept_of(view.tokens[child]) for child in things]
    return next((one for one in named if one not in SHARED_WORDS), "?")


def _verbal(view: View, verb: int, bound: str) -> Event | None:
    token, name = view.tokens[verb], concept_of(view.tokens[verb])
    if set(forms(token)) & HAPPENING:
        return _happening(view, verb, bound)
    agent = agent_of(view, verb)
    by = "" if agent is None else concept_of(view.tokens[agent])
    tense = tense_of(view, verb)
    if "reunir" in forms(token) and _is_reflexive(view, verb):
        return Event("reunion", "", by, bound, tense)
    if name in EVENTS and name not in PATIENTS_HAPPEN:
        return Event(name, "", by, bound, tense)
    if name in PATIENTS_HAPPEN and any(view.words[child] in _OBJECTS for child in view.children(verb)):
        return Event(name, "?", by, bound, tense)
    patient = next(iter(_objects(view, verb)), subject_of(view, verb))
    if patient is None or _is_another(view, patient):
        return None
    return Event(name, concept_of(view.tokens[patient]), "" if agent == patient else by, bound, tense)


def _objects(view: View, verb: int) -> list[int]:
    children = view.children(verb)
    return [child for child in children if view.tokens[child].dep == "obj" and view.pos(child) in NOMINAL]


def _happening(view: View, verb: int, bound: str) -> Event | None:
    """The subject or the object of a verb that says no more than that it takes place."""
    subject = subject_of(view, verb)
    told = [*([] if subject is None else [subject]), *_objects(view, verb)]
    named = [one for one in told if concept_of(view.tokens[one]) in EVENTS]
    if named:
        return _nominal(view, named[0], verb, bound)
    if subject is not None and _takes_place(view, verb) and not _is_another(view, subject):
        return Event(concept_of(view.tokens[subject]), "", "", bound, tense_of(view, verb))
    return _complement_event(view, verb, bound, tense_of(view, verb))


def _takes_place(view: View, verb: int) -> bool:
    """« Une messe aura lieu », « se tiendra », « est prévue »."""
    place = any(view.words[child] == "lieu" for child in view.children(verb))
    return place or bool(set(forms(view.tokens[verb])) & TAKING_PLACE)


def _complement_event(view: View, verb: int, bound: str, tense: Tense) -> Event | None:
    """« La halle a été ravagée lundi par un incendie »: the agent is the event."""
    for child in view.children(verb):
        token = view.tokens[child]
        by = any(view.words[one] == "par" for one in view.children(child))
        if (by or token.dep == "obl:agent") and concept_of(token) in EVENTS and not _is_another(view, child):
            return Event(concept_of(token), "", "", bound, tense)
    return None


def tense_of(view: View, verb: int) -> Tense:
    """Whether the clause of a verb tells of the past or of what is to come."""
    if not 0 <= verb < len(view.tokens):
        return "unknown"
    words = {flat_tense for child in (verb, *view.children(verb)) for flat_tense in _tenses(view, child)}
    if "coming" in words:
        return "coming"
    return "past" if "past" in words else "unknown"


def _tenses(view: View, place: int) -> tuple[Tense, ...]:
    token = view.tokens[place]
    if token.has("Tense=Fut") or set(forms(token)) & {"prevoir", "programmer", "planifier"}:
        return ("coming",)
    if token.pos in {"VERB", "AUX"} and (token.has("Tense=Past") or token.has("Tense=Imp")):
        return ("past",)
    return ()
