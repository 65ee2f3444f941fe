"""The opening paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass

from calame.agents.embedded.clean import clean
from calame.agents.embedded.material import Material, Passage, Unit
from calame.text.words import count_words

LEAD_WORDS = 45
_EARLY = 3
"""A sentence is moved up only from the first third of the source."""


@dataclass(frozen=True, slots=True)
class Lead:
    """The units of the lead and the passages that the body keeps."""

    units: tuple[Unit, ...]
    body: tuple[Passage, ...]


def lead(material: Material) -> Lead:
    """The standfirst, the first passage, an early sentence that stands alone, or the first sentence again."""
    body = material.passages
    standfirst = _fitting(material.standfirst)
    if standfirst:
        return Lead(standfirst, body)
    first = body[0].units if body else ()
    if first and _fits(first) and first[0].self_contained:
        return Lead(first, body[1:])
    early = [passage for passage in _first_third(body) if passage.movable and _fits(passage.units)]
    if early:
        chosen = max(early, key=lambda passage: passage.salience)
        return Lead(chosen.units, tuple(passage for passage in body if passage is not chosen))
    alone = next((unit for unit in material.units if unit.self_contained and _fits((unit,))), None)
    return Lead((alone,) if alone is not None else (), body)


def _fits(units: Sequence[Unit]) -> bool:
    return sum(count_words(unit.text) for unit in units) <= LEAD_WORDS and all(
        clean(unit) and unit.fact_ids for unit in units
    )


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
