"""Figures of two tellings of one story that stand in the same slot: counted noun, or unit and role, once in each.

`matched` compares what the grammar shows to be one thing; here a story tells of one number of firemen, one ransom, one
share of strikers, whatever the verb. So only what each source says once, and no other figure of its agrees, counts.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, product

from calame.agents.claim_matching import differ
from calame.agents.claim_reading import Claim
from calame.agents.claim_stories import Stories
from calame.agents.claim_values import all_differ, compatible
from calame.text.data.claim_roles import LOOSE_STATES, NEEDING_ROLE, UNITS
from calame.text.flat import flat

_LEAST = 3
"""Counted things below which a figure is told in passing, unless it has a role."""
_PER = " par "
"""Within a unit that measures a rate, as speed: so many things have one that only a role tells which."""
_FACTOR = 4.0
"""How many times one of two figures may be the other."""


def same_slot(found: Sequence[Claim], stories: Stories) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims, of two sources that tell one story, that give one slot two values."""
    slots: defaultdict[str, defaultdict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in found:
        if claim.quantity and claim.quantity.unit and (claim.topic or claim.rate):
            slots[_unit(claim)][claim.source].append(claim)
    for unit, by_source in slots.items():
        for one, other in combinations(sorted(by_source), 2):
            if stories.same(one, other):
                yield from _pairs(unit, by_source[one], by_source[other])


def _unit(claim: Claim) -> str:
    """The counted noun under its shared name."""
    told = flat(claim.quantity.unit or "") if claim.quantity else ""
    return UNITS.get(told, UNITS.get(told.rstrip("s"), told))


def _pairs(unit: str, ours: Sequence[Claim], theirs: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs in which each is the only one that the other can be."""
    fits = [(one, other) for one, other in product(ours, theirs) if _fits(unit, one, other)]
    for one, other in fits:
        rivals = [pair for pair in fits if (pair[0] is one) != (pair[1] is other)]
        if one.sources & other.sources or rivals or not differ(one, other):
            continue
        if not _is_told_by_both(one, other, ours, theirs):
            yield one, other


def _is_told_by_both(one: Claim, other: Claim, ours: Sequence[Claim], theirs: Sequence[Claim]) -> bool:
    """Whether one of the two values also stands in the other source."""
    return any(_agree(one, claim) for claim in theirs) or any(_agree(other, claim) for claim in ours)


def _agree(one: Claim, other: Claim) -> bool:
    return bool(one.quantity and other.quantity and compatible(one.quantity, other.quantity))


def _fits(unit: str, one: Claim, other: Claim) -> bool:
    if one.asides != other.asides or one.rate != other.rate or not _is_near(one, other):
        return False
    if all_differ(one.fact.dates, other.fact.dates) or _states_differ(one, other) or _times_differ(one, other):
        return False
    if unit in NEEDING_ROLE or _PER in unit or min(_value(one), _value(other)) < _LEAST:
        return bool(one.roles & other.roles)
    shared = (one.words & other.words) - one.names - other.names - {unit}
    return bool(one.roles & other.roles) or (bool(shared) and not (one.roles and other.roles))


def _times_differ(one: Claim, other: Claim) -> bool:
    """Whether one is told of an earlier or later time: what a thing holds changes, what befell it once does not."""
    common = one.roles & other.roles
    if one.tense != other.tense and ("held" in one.roles | other.roles or "coming" in {one.tense, other.tense}):
        return not common - {"held"}
    return not common and one.distant != other.distant


def _states_differ(one: Claim, other: Claim) -> bool:
    """Whether something befalls one of the two only, or the two are told by `matched`."""
    states = {claim.topic.name for claim in (one, other) if claim.topic and claim.topic.kind == "state"}
    return not states <= LOOSE_STATES


def _value(claim: Claim) -> float:
    return claim.quantity.value if claim.quantity else 0.0


def _is_near(one: Claim, other: Claim) -> bool:
    small, great = sorted((_value(one), _value(other)))
    return great <= _FACTOR * small
