"""The opening paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass

from calame.agents.embedded.clean import clean, opens_alone
from calame.agents.embedded.grouping import shortened
from calame.agents.embedded.material import Material, Passage, Unit

LEAD_WORDS = 45
_LONGEST = 60
"""The opening of the source may be this long: better than to tell it twice or to part it from what leans on it."""
_EARLY = 3
"""A sentence is moved up only from the first third of the source."""


@dataclass(frozen=True, slots=True)
class Lead:
    """The units of the lead and the passages that the body keeps."""

    units: tuple[Unit, ...]
    body: tuple[Passage, ...]


def lead(material: Material) -> Lead:
    """The standfirst, the opening of the source, an early sentence that stands alone, or the first sentence again."""
    body = shortened(material.passages)
    standfirst = _fitting(material.standfirst)
    if standfirst:
        return Lead(standfirst, body)
    first = body[0].units if body else ()
    opens = bool(first) and opens_alone(first[0])
    if opens and _fits(first, _LONGEST):
        return Lead(first, body[1:])
    alone = opens and first[0].words <= _LONGEST
    if alone and len(first) > 1 and opens_alone(first[1]):
        rest = Passage(first[1:], body[0].heading, body[0].homes & _facts(first[1:]))
        return Lead(first[:1], (rest, *body[1:]) if rest.homes else body[1:])
    early = [passage for passage in _first_third(body) if passage.movable and _fits(passage.units)]
    if early:
        chosen = max(early, key=lambda passage: passage.salience)
        return Lead(chosen.units, tuple(passage for passage in body if passage is not chosen))
    return Lead(first[:1] if alone else (), body)


def _facts(units: Sequence[Unit]) -> frozenset[str]:
    return frozenset(fact for unit in units for fact in unit.fact_ids)


def _fits(units: Sequence[Unit], limit: int = LEAD_WORDS) -> bool:
    return sum(unit.words for unit in units) <= limit and all(clean(unit) and unit.fact_ids for unit in units)


def _fitting(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """As many sentences from the start as fit, the first of which stands alone."""
    kept: list[Unit] = []
    for unit in units:
        if not _fits([*kept, unit]):
            break
        kept.append(unit)
    return tuple(kept) if kept and kept[0].self_contained else ()


def _first_third(body: Sequence[Passage]) -> list[Passage]:
    total = sum(passage.words for passage in body)
    seen = 0
    early: list[Passage] = []
    for passage in body:
        if seen * _EARLY > total:
            break
        seen += passage.words
        if passage.source == body[0].source:
            early.append(passage)
    return early
