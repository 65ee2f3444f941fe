"""Sentences of two sources that disagree: told side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from calame.agents.embedded.clean import clean, opens_alone
from calame.agents.embedded.material import Passage, Unit
from calame.contracts import Ledger


def paired(passages: Sequence[Passage], ledger: Ledger) -> tuple[tuple[Unit, Unit], ...]:
    """For each conflict the first source's sentence and the other's, where the other can leave its place."""
    found: list[tuple[Unit, Unit]] = []
    units = [unit for passage in passages for unit in passage.units]
    free = set(map(_place, _free(passages)))
    taken: set[tuple[str, int]] = set()
    for conflict in ledger.conflicts:
        sides = [next((unit for unit in units if fact in unit.fact_ids), None) for fact in conflict.fact_ids]
        told = sorted((unit for unit in sides if unit is not None), key=units.index)
        for one, other in pairwise(told):
            places = {_place(one), _place(other)}
            if one.source != other.source and _place(other) in free and not places & taken:
                found.append((one, other))
                taken |= places
    return tuple(found)


def without(passages: Sequence[Passage], rivals: Sequence[tuple[Unit, Unit]]) -> tuple[Passage, ...]:
    """The passages without the sentences told elsewhere; their facts have their home where they are told."""
    gone = {_place(other) for _, other in rivals}
    kept: list[Passage] = []
    for passage in passages:
        units = tuple(unit for unit in passage.units if _place(unit) not in gone)
        here = {_place(unit) for unit in units}
        came = {fact for one, other in rivals if _place(one) in here for fact in other.fact_ids}
        left = {fact for _, other in rivals if _place(other) in gone for fact in other.fact_ids}
        own = {fact for unit in units for fact in unit.fact_ids}
        homes = (passage.homes - (left - own)) | came
        if units and homes:
            kept.append(replace(passage, units=units, homes=frozenset(homes)))
    return tuple(kept)


def _quotes(unit: Unit) -> bool:
    return any(mark in unit.text for mark in '«»“”"')


def _place(unit: Unit) -> tuple[str, int]:
    return unit.source, unit.index


def _free(passages: Sequence[Passage]) -> Iterator[Unit]:
    """Sentences that nothing after them leans on."""
    for passage in passages:
        for unit, after in pairwise((*passage.units, None)):
            if unit is not None and clean(unit) and not _quotes(unit) and (after is None or opens_alone(after)):
                yield unit
