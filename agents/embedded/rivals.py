"""Sentences of two sources that disagree: told side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from calame.agents.embedded.clean import clean, opens_alone
from calame.agents.embedded.material import Passage, Unit
from calame.contracts import Ledger
from calame.text.words import fold

_MOST_LEANING = 2
"""Sentences that may leave their place together with the one that they lean on."""


def paired(passages: Sequence[Passage], ledger: Ledger) -> tuple[tuple[Unit, Unit], ...]:
    """For each conflict the first source's sentence and the other's, where the other can leave its place.

    A sentence that only the other makes understood is paired with the first source's too, and told after the other.
    """
    found: list[tuple[Unit, Unit]] = []
    units = [unit for passage in passages for unit in passage.units]
    leaning = dict(_free(passages, units))
    taken: set[tuple[str, int]] = set()
    for conflict in ledger.conflicts:
        sides = [next((unit for unit in units if fact in unit.fact_ids), None) for fact in conflict.fact_ids]
        told = sorted((unit for unit in sides if unit is not None), key=units.index)
        for one, other in pairwise(told):
            places = {_place(one), _place(other)}
            if one.source != other.source and _place(other) in leaning and not places & taken:
                beside = (other, *(leaning[_place(other)] or _followers(other, units)))
                found.extend((one, unit) for unit in beside)
                taken |= {*places, *map(_place, beside)}
    return tuple(found)


def _followers(moved: Unit, units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The sentence after it, when that opens with a thing told nowhere before and can leave its place too.

    "Le document demandait ..." goes with "selon un rapport": only the sentence moved away tells which document.
    """
    own = [unit for unit in units if unit.source == moved.source]
    place = own.index(moved)
    after, later = (*own[place + 1 : place + 3], None, None)[:2]
    if after is None or _quotes_all(after) or not clean(after) or (later is not None and not opens_alone(later)):
        return ()
    opening = fold(after.text)
    taken_up = [reason.partition(": ")[2] for reason in after.reasons if reason.startswith("bare definite: ")]
    thing = next((phrase.split()[-1] for phrase in taken_up if opening.startswith(phrase.replace("' ", "'"))), None)
    told = {word for unit in own[: place + 1] for word in fold(unit.text).replace("'", " ").split()}
    return (after,) if thing is not None and thing not in told and f"{thing}s" not in told else ()


def _leaning(moved: Unit, units: Sequence[Unit]) -> tuple[Unit, ...] | None:
    """The sentences after it that only it makes understood; `None` when they cannot leave their place with it."""
    own = [unit for unit in units if unit.source == moved.source]
    found: list[Unit] = []
    for after in own[own.index(moved) + 1 :]:
        if opens_alone(after) or after.block != moved.block:
            break
        if len(found) == _MOST_LEANING or not clean(after) or _quotes(after):
            return None
        found.append(after)
    return tuple(found)


def _quotes_all(unit: Unit) -> bool:
    return unit.text.lstrip()[:1] in '«"“'


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


def _free(passages: Sequence[Passage], units: Sequence[Unit]) -> Iterator[tuple[tuple[str, int], tuple[Unit, ...]]]:
    """Sentences that can leave their place, with those after them that go along."""
    for passage in passages:
        for unit, after in pairwise((*passage.units, None)):
            if unit is None or not clean(unit) or _quotes(unit):
                continue
            along = () if after is None or opens_alone(after) else _leaning(unit, units)
            if along is not None:
                yield _place(unit), along
