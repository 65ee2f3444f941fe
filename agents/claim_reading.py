"""The figures, days and hours of a fact, each with what it is told of."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from calame.agents.claim_events import Event, Tense, event, tense_of
from calame.agents.claim_topics import Topic, topic
from calame.agents.claim_words import agent_of, concept_of, forms, listed, subject_of
from calame.agents.embedded.view import View
from calame.contracts import DateMention, Fact, Quantity
from calame.text.analysis import analyse
from calame.text.data.claim_roles import ASIDES, RATES, ROLES
from calame.text.data.claims import HOPES, INCIDENTS, MONEY_UNITS, NEARLY, SHARED_WORDS
from calame.text.flat import flat
from calame.text.hours import Hour, hours
from calame.text.units import singular

_LONGEST_PATH = 6
_OTHER_CLAUSES = frozenset({"conj", "parataxis", "ccomp", "advcl", "acl:relcl"})
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})


@dataclass(frozen=True, slots=True)
class Claim:
    """One figure, or the days or hours of one event, with the sentence that it belongs to."""

    fact: Fact
    excerpt: str
    """The figure, day or hour as written."""
    verb: str
    subject: str
    thing: str
    """Lemma of the direct object, empty when there is none."""
    agent: str
    words: frozenset[str]
    names: frozenset[str]
    incidents: frozenset[str]
    """What happened, where the sentence names it."""
    distant: bool
    """Whether the clause stands in the pluperfect."""
    tense: Tense
    """Whether it is past, or to come or hoped for."""
    quantity: Quantity | None = None
    topic: Topic | None = None
    dates: tuple[DateMention, ...] = ()
    times: tuple[Hour, ...] = ()
    vague: bool = False
    event: Event | None = None
    roles: frozenset[str] = frozenset()
    """What the figure is in the story, by the words beside it."""
    asides: frozenset[str] = frozenset()
    """What keeps it from being a fact of the story: asked, offered, hoped."""
    complement: frozenset[str] = frozenset()
    """What is measured, told right behind the unit: 400 tonnes de fioul."""
    rate: str = ""
    """The stretch of time, or the head, that it is told of."""
    sources: frozenset[str] = field(default=frozenset())

    @property
    def source(self) -> str:
        """The source in which it is told best."""
        return self.fact.spans[0].source

    @property
    def detail(self) -> tuple[str, ...]:
        """What sets it apart from other claims of its topic within a source."""
        if self.topic:
            return (self.topic.group, *sorted(self.topic.qualities), *sorted(self.topic.classes))
        return (self.event.patient, self.event.bound) if self.event else ()

    @property
    def unit(self) -> str:
        """What it is compared by where grammar alone decides: one unit, or dates."""
        return "date" if self.quantity is None else flat(self.quantity.unit or "")


def claims(fact: Fact) -> tuple[Claim, ...]:
    """Everything in `fact` that another source may tell otherwise."""
    if fact.modality == "denied":
        return ()
    return tuple(_claims(fact))


def _claims(fact: Fact) -> Iterator[Claim]:
    analysis = analyse(fact.statement)
    for sentence in analysis.sentences:
        view = View(sentence, analysis)
        yield from _figures(view, fact)
        yield from _days(view, fact)
        yield from _hours(view, fact)


def _figures(view: View, fact: Fact) -> Iterator[Claim]:
    start, end = view.sentence.start, view.sentence.end
    for figure in fact.quantities:
        if figure.ordinal or not start <= figure.start < end:
            continue
        place = _place(view, figure.start, figure.end)
        if place is None:
            continue
        here = figure.model_copy(update={"start": figure.start - start, "end": figure.end - start})
        yield _claim(view, fact, place, figure.text, quantity=figure, topic=topic(view, here, place))


def _days(view: View, fact: Fact) -> Iterator[Claim]:
    """The days of a sentence, those of one event together."""
    told: dict[Event | None, list[tuple[int, DateMention]]] = {}
    for day in fact.dates:
        place = _place(view, day.start, day.end)
        if place is None:
            continue
        found = event(view, place, day.start - view.sentence.start)
        key = next((one for one in told if found and one and one.name == found.name), found)
        told.setdefault(key, []).append((place, day))
    for found, group in told.items():
        for_one = [(place, day) for place, day in group] if found else []
        for place, day in group if found is None else for_one[:1]:
            days = (day,) if found is None else tuple(one for _, one in group)
            excerpt = " à ".join(one.text for one in days) if len(days) == 2 else day.text  # noqa: PLR2004 - two ends
            yield _claim(view, fact, place, excerpt, dates=days, event=found)


def _hours(view: View, fact: Fact) -> Iterator[Claim]:
    text, start = view.sentence.text, view.sentence.start
    told: dict[Event, list[tuple[int, Hour]]] = {}
    for hour in hours(text):
        place = _place(view, hour.start + start, hour.end + start)
        found = event(view, place, hour.start) if place is not None else None
        if place is not None and found is not None:
            told.setdefault(found, []).append((place, hour))
    for found, group in told.items():
        times = tuple(hour for _, hour in group)
        before = [flat(text[: hour.start]).rstrip() for hour in times]
        vague = any(one.endswith(NEARLY) for one in before)
        excerpt = " et ".join(text[hour.start : hour.end].strip() for hour in times)
        dates = tuple(day for day in fact.dates if start <= day.start < view.sentence.end)
        yield _claim(view, fact, group[0][0], excerpt, times=times, event=found, vague=vague, dates=dates)


def _place(view: View, start: int, end: int) -> int | None:
    """The last token of the figure: the counted noun, or the month of a date."""
    inside = [place for place, token in enumerate(view.tokens) if start < token.end and token.start < end]
    return inside[-1] if inside else None


def _claim(
    view: View,
    fact: Fact,
    place: int,
    excerpt: str,
    *,
    quantity: Quantity | None = None,
    topic: Topic | None = None,
    dates: tuple[DateMention, ...] = (),
    times: tuple[Hour, ...] = (),
    vague: bool = False,
    event: Event | None = None,
) -> Claim:
    verb = view.clause(place)
    subject = subject_of(view, verb) if view.pos(verb) == "VERB" else None
    things = next((child for child in view.children(verb) if view.tokens[child].dep == "obj"), None)
    agent = agent_of(view, verb)
    words, names = _words(fact.statement)
    return Claim(
        fact=fact,
        excerpt=excerpt,
        verb=flat(view.tokens[verb].lemma),
        subject="" if subject is None else concept_of(view.tokens[subject]),
        thing="" if things is None else concept_of(view.tokens[things]),
        agent="" if agent is None else concept_of(view.tokens[agent]),
        words=words,
        names=names,
        incidents=words & INCIDENTS,
        distant=any(view.words[child] in {"avait", "avaient"} for child in view.children(verb)),
        tense="coming" if set(forms(view.tokens[verb])) & HOPES else tense_of(view, verb),
        quantity=quantity,
        topic=topic,
        dates=dates,
        times=times,
        vague=vague,
        event=event,
        roles=_listed_beside(view, place, ROLES),
        asides=_listed_beside(view, place, ASIDES),
        complement=_complement(view, quantity),
        rate=_rate(view, quantity),
        sources=frozenset(span.source for span in fact.spans),
    )


def _complement(view: View, quantity: Quantity | None) -> frozenset[str]:
    """What a measure is of; money is of whatever the sentence says."""
    if quantity is None or flat(quantity.unit or "") in MONEY_UNITS:
        return frozenset()
    behind = _OF.match(view.text, quantity.start - view.sentence.start + len(quantity.text))
    return frozenset({singular(behind["thing"])}) if behind else frozenset()


_OF = re.compile(r" (?:de |d')(?P<thing>[a-z-]+)")


def _rate(view: View, quantity: Quantity | None) -> str:
    """The stretch right behind or before the figure: par jour, chaque mois, annuel."""
    if quantity is None:
        return ""
    start = quantity.start - view.sentence.start
    beside = view.text[max(0, start - _RATE_BEFORE) : start + len(quantity.text) + _RATE_BEHIND].replace(" ", "-")
    return next((rate for phrase, rate in RATES.items() if re.search(rf"(?<![a-z]){phrase}(?![a-z])", beside)), "")


_RATE_BEFORE, _RATE_BEHIND = 24, 36
"""Characters beside a figure in which its rate stands."""


def _listed_beside(view: View, place: int, table: Mapping[str, str]) -> frozenset[str]:
    """What `table` says of the words of the figure's clause that are tied to it."""
    verb = view.clause(place)
    path = [place]
    while path[-1] != verb and len(path) < _LONGEST_PATH and view.head(path[-1]) != path[-1]:
        path.append(view.head(path[-1]))
    beside = {*path, verb, *(child for one in path for child in view.children(one))}
    beside |= {child for one in beside - {verb} for child in view.children(one)}
    beside |= {child for child in view.children(verb) if view.tokens[child].dep not in _OTHER_CLAUSES}
    return frozenset(told for one in beside if (told := listed(view.tokens[one], table)))


@lru_cache(maxsize=2048)
def _words(statement: str) -> tuple[frozenset[str], frozenset[str]]:
    """The content words of a statement under their shared names, and its proper names."""
    tokens = [token for token in analyse(statement).tokens if token.pos in _CONTENT]
    words = frozenset(concept_of(token) for token in tokens) - SHARED_WORDS
    names = frozenset(flat(token.text) for token in tokens if token.pos == "PROPN" and token.text[:1].isupper())
    return words, names
