"""People that a figure counts: what befalls them, who they are, how badly they are hurt."""

from typing import NamedTuple

from calame.agents.claim_words import NOMINAL, concept_of, forms, listed
from calame.agents.embedded.view import View
from calame.contracts import Quantity
from calame.text.data.claims import COUNTING, LIVES_LOST, PEOPLE, QUALITIES, STATES
from calame.text.data.measure_units import MEASURE_UNITS
from calame.text.flat import flat

_NEAR = 24
"""Characters behind a figure in which its adjectives stand."""


class People(NamedTuple):
    """People counted."""

    state: str
    """What befalls them or what they do."""
    group: str
    """Who they are when they are some of all, else empty."""
    qualities: frozenset[str]


def people(view: View, figure: Quantity, place: int) -> People | None:
    """The people counted, whose last token stands at `place`; `None` when nothing befalls them."""
    token = view.tokens[place]
    own = listed(token, STATES) if token.pos in {"NOUN", "ADJ", "VERB", "PROPN"} else None
    if own:
        if _acts(view, place, own):
            return None
        return People(own, "", _qualities(view, figure, place))
    found = _befallen(view, place)
    if found is None or flat(figure.unit or "") in MEASURE_UNITS:
        return None
    group = "" if set(forms(token)) & PEOPLE else concept_of(token)
    return People(found, group, _qualities(view, figure, place))


def _acts(view: View, place: int, state: str) -> bool:
    """Whether the counted people are the subject of something else: douze blessés ont été transportés."""
    if view.tokens[place].dep not in {"nsubj", "nsubj:pass"}:
        return False
    verb = view.tokens[view.head(place)]
    return verb.pos == "VERB" and not set(forms(verb)) & COUNTING and listed(verb, STATES) != state


def _befallen(view: View, place: int) -> str | None:
    """What befalls the counted people, by their participle, their verb or the noun they complete."""
    for child in view.children(place):
        token = view.tokens[child]
        if token.dep in {"acl", "amod"} and (state := listed(token, STATES)):
            return state
    return _participle_before(view, place) or _by_head(view, place)


def _by_head(view: View, place: int) -> str | None:
    head, dep = view.head(place), view.tokens[place].dep
    verb = view.tokens[head]
    if head == place or verb.pos not in {"VERB", "NOUN", "ADJ"}:
        return None
    if dep.startswith("nsubj") and (predicate := _predicate(view, head)) is not None:
        return listed(view.tokens[predicate], STATES)
    things = [child for child in view.children(head) if view.tokens[child].dep == "obj"]
    lost = LIVES_LOST.get(flat(verb.lemma))
    if lost and any(flat(view.tokens[child].lemma) == lost for child in things):
        return "dead"
    state = listed(verb, STATES)
    if state is None:
        return _by_subject(view, head) if dep == "obj" else None
    active = dep == "nsubj" and any(view.pos(child) in NOMINAL for child in things)
    return None if active or (verb.pos == "NOUN" and dep not in {"nmod", "obl:arg"}) else state


def _predicate(view: View, head: int) -> int | None:
    """« Six skieurs sont morts », « sont portés disparus »: what the subjects are."""
    deps = {view.tokens[child].dep: child for child in view.children(head)}
    return deps.get("xcomp", head if "cop" in deps else None)


def _by_subject(view: View, verb: int) -> str | None:
    """« L’évacuation a concerné 350 habitants »."""
    subject = view.subject(verb)
    concerns = flat(view.tokens[verb].lemma) in {"concerner", "toucher", "viser"}
    return listed(view.tokens[subject], STATES) if concerns and subject is not None else None


def _participle_before(view: View, place: int) -> str | None:
    """« blessant douze passagers », wherever the parse hangs the passengers."""
    before = place - 1
    while before >= 0 and view.tokens[before].dep in {"nummod", "det", "amod", "case"}:
        if view.words[before].endswith("ant"):
            break
        before -= 1
    return listed(view.tokens[before], STATES) if before >= 0 and view.words[before].endswith("ant") else None


def _qualities(view: View, figure: Quantity, place: int) -> frozenset[str]:
    """How badly the counted are hurt, said before the next comma, « dont » or « et »."""
    ends = [at for at in (view.text.find(mark, figure.end) for mark in (",", " dont ", " et ", ";")) if at >= 0]
    end = min([len(view.text), *ends])
    start, verb = view.sentence.start, view.clause(place)
    adverbs = {child for one in (place, verb) for child in view.children(one) if view.pos(child) in {"ADV", "ADJ"}}
    found: set[str] = set()
    for at, token in enumerate(view.tokens):
        near = figure.start <= token.start - start < min(end, figure.end + _NEAR)
        if near or (at in adverbs and figure.start <= token.start - start < end):
            found.add(listed(token, QUALITIES) or "")
    return frozenset(found - {""})
