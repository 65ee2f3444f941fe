"""Figures and dates that cannot both be right: the same thing said with another number."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from calame.agents.embedded.view import View
from calame.contracts import Conflict, DateMention, Fact, Quantity, Source
from calame.text.analysis import analyse
from calame.text.data.claims import GENERIC_UNITS, SYNONYMS
from calame.text.flat import flat

_TOLERANCE = 0.1
"""How far a figure said to be about right may be from the other (share of the greater)."""
_ALIKE = 0.6
"""Share of content words two statements have in common before money or percentages are compared."""
_ALIKE_WITHIN = 0.6
"""The same within one source, where different figures mostly mean different things."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One figure or date with the clause that it belongs to."""

    fact: Fact
    verb: str
    subject: str
    things: str
    """Lemma of the direct object, empty when there is none."""
    words: frozenset[str]
    quantity: Quantity | None = None
    date: DateMention | None = None

    @property
    def excerpt(self) -> str:
        """The figure or date as written."""
        found = self.quantity or self.date
        return found.text if found else ""


def conflicts(facts: Sequence[Fact], sources: Mapping[str, Source]) -> tuple[Conflict, ...]:
    """Pairs of facts that give the same thing another figure or date."""
    by_verb: dict[tuple[str, str], list[Claim]] = {}
    for fact in facts:
        for claim in _claims(fact):
            unit = "date" if claim.date else (claim.quantity.unit if claim.quantity else None) or ""
            by_verb.setdefault((claim.verb, unit), []).append(claim)
    found: dict[tuple[str, str], Conflict] = {}
    for group in by_verb.values():
        for one, other in combinations(group, 2):
            pair = (one.fact.id, other.fact.id)
            if pair not in found and one.fact.id != other.fact.id and _disagree(one, other):
                found[pair] = Conflict(fact_ids=pair, message=_message(one, other, sources))
    return tuple(found.values())


def _claims(fact: Fact) -> Iterator[Claim]:
    analysis = analyse(fact.statement)
    for sentence in analysis.sentences:
        view = View(sentence, analysis)
        words = frozenset(flat(token.lemma) for token in view.tokens if token.pos in {"NOUN", "PROPN", "VERB", "ADJ"})
        figures: tuple[Quantity | DateMention, ...] = (*fact.quantities, *fact.dates)
        for found in figures:
            place = _place(view, found.start, found.end)
            if place is None or (isinstance(found, Quantity) and (found.ordinal or not found.unit)):
                continue
            verb = view.clause(place)
            subject = view.subject(verb)
            if view.pos(verb) != "VERB" or subject is None or view.pos(subject) not in {"NOUN", "PROPN"}:
                continue
            things = next((child for child in view.children(verb) if view.tokens[child].dep == "obj"), None)
            yield Claim(
                fact=fact,
                verb=flat(view.tokens[verb].lemma),
                subject=_name_of(view, subject),
                things="" if things is None else _name_of(view, things),
                words=words,
                quantity=found if isinstance(found, Quantity) else None,
                date=found if isinstance(found, DateMention) else None,
            )


def _place(view: View, start: int, end: int) -> int | None:
    """The last token of the figure: the counted noun, or the month of a date."""
    inside = [place for place, token in enumerate(view.tokens) if start <= token.start and token.end <= end]
    return inside[-1] if inside else None


def _name_of(view: View, place: int) -> str:
    lemma = flat(view.tokens[place].lemma)
    return SYNONYMS.get(lemma, lemma)


def _disagree(one: Claim, other: Claim) -> bool:
    if one.subject != other.subject or one.fact.modality == "denied" or other.fact.modality == "denied":
        return False
    alike = len(one.words & other.words) / max(1, len(one.words | other.words))
    if one.fact.spans[0].source == other.fact.spans[0].source and alike < _ALIKE_WITHIN:
        return False
    if one.quantity and other.quantity:
        if one.quantity.unit in GENERIC_UNITS and (alike < _ALIKE or one.things != other.things):
            return False
        return _dates_allow(one.fact, other.fact) and not _compatible(one.quantity, other.quantity)
    if one.date and other.date and _figures_allow(one.fact, other.fact):
        return bool(one.things) and one.things == other.things and _dates_differ(one.date, other.date)
    return False


def _figures_allow(one: Fact, other: Fact) -> bool:
    """Whether the two may speak of the same event: no count of the same things that differs."""
    return not any(
        first.unit == second.unit and not first.ordinal and not second.ordinal and not _compatible(first, second)
        for first in one.quantities
        for second in other.quantities
    )


def _dates_allow(one: Fact, other: Fact) -> bool:
    """Whether the two may speak of the same time: no two dates that differ."""
    return not any(_dates_differ(first, second) for first in one.dates for second in other.dates)


def _dates_differ(one: DateMention, other: DateMention) -> bool:
    """Whether two dates of the same grain are not the same."""
    fields = [(one.year, other.year), (one.month, other.month), (one.day, other.day), (one.weekday, other.weekday)]
    known = [(first, second) for first, second in fields if first is not None and second is not None]
    if not known or (one.day is None) != (other.day is None):
        return False
    return any(first != second for first, second in known)


def _compatible(one: Quantity, other: Quantity) -> bool:
    """Whether both figures can be right, their approximations considered."""
    low, high = _range(one)
    other_low, other_high = _range(other)
    return low <= other_high and other_low <= high


def _range(quantity: Quantity) -> tuple[float, float]:
    top = quantity.high if quantity.high is not None else quantity.value
    match quantity.approximation:
        case "about":
            return quantity.value * (1 - _TOLERANCE), top * (1 + _TOLERANCE)
        case "more_than" | "at_least":
            return quantity.value, float("inf")
        case "less_than" | "at_most":
            return float("-inf"), top
        case _:
            return quantity.value, top


def _message(one: Claim, other: Claim, sources: Mapping[str, Source]) -> str:
    first, second = one.fact.spans[0].source, other.fact.spans[0].source
    if first == second:
        return f"{_called(sources[first])} donne « {one.excerpt} » puis « {other.excerpt} » pour la même chose."
    return (
        f"Les sources ne s’accordent pas : « {one.excerpt} » selon {_called(sources[first])}, "
        f"« {other.excerpt} » selon {_called(sources[second])}."
    )


def _called(source: Source) -> str:
    name = source.publisher or source.title
    return f"{name} ({source.id})" if name else f"la source {source.id}"
