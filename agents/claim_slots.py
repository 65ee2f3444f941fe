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
from calame.text.data.claim_roles import HARM, LOOSE_STATES, NEEDING_ROLE, UNITS
from calame.text.data.claims import MONEY, SHARED_WORDS
from calame.text.flat import flat

_LEAST = 3
"""Counted things below which a figure is told in passing, unless it has a role."""
_PER = " par "
"""Within a unit that measures a rate, as speed: so many things have one that only a role tells which."""
_FACTOR = 4.0
_ALONE = 1.6
"""How many times one of two figures may be the other: where a role or a thing is common, and where none is."""


def same_slot(found: Sequence[Claim], stories: Stories) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims, of two sources that tell one story, that give one slot two values."""
    slots: defaultdict[str, defaultdict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in found:
        if claim.quantity and claim.quantity.unit and (claim.topic or claim.rate) and not _is_vote(claim):
            slots[_unit(claim)][claim.source].append(claim)
    for unit, by_source in slots.items():
        for one, other in combinations(sorted(by_source), 2):
            if stories.same(one, other):
                yield from _pairs(unit, by_source[one], by_source[other])


def _is_vote(claim: Claim) -> bool:
    return claim.topic is not None and claim.topic.kind == "votes"


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
    harmed = bool(one.roles & HARM and other.roles & HARM)
    if one.complement and other.complement and not one.complement & other.complement and not harmed:
        return False
    if _roles_meet(one, other) or (_PER not in unit and _kin(one) & _kin(other)):
        return True
    special = unit not in NEEDING_ROLE and _PER not in unit and min(_value(one), _value(other)) >= _LEAST
    shared = (one.words & other.words) - one.names - other.names - {unit}
    return special and not (one.roles and other.roles) and (bool(shared) or _is_near(one, other, _ALONE))


def _roles_meet(one: Claim, other: Claim) -> bool:
    """Whether the two figures are the same in the story; two of harm are."""
    return bool(one.roles & other.roles) or bool(one.roles & HARM and other.roles & HARM)


def _kin(claim: Claim) -> frozenset[str]:
    """The things that the figure is told of, names and words for money left out."""
    if claim.topic is None or claim.topic.kind != "measure":
        return frozenset()
    told = claim.topic.things | claim.complement | {claim.subject, claim.thing, claim.topic.container}
    return told - {claim.agent} - claim.names - SHARED_WORDS - MONEY.keys() - {"", _unit(claim)}


def _times_differ(one: Claim, other: Claim) -> bool:
    """Whether one is told of an earlier or later time: what a thing holds changes, what befell it once does not."""
    roles = one.roles & other.roles
    if one.tense != other.tense and "held" in one.roles | other.roles:
        return not roles - {"held"}
    common = roles | (_kin(one) & _kin(other))
    if one.tense != other.tense and "coming" in {one.tense, other.tense}:
        return not common
    return not common and one.distant != other.distant


def _states_differ(one: Claim, other: Claim) -> bool:
    """Whether something befalls one of the two only, or the two are told by `matched`."""
    states = {claim.topic.name for claim in (one, other) if claim.topic and claim.topic.kind == "state"}
    return not states <= LOOSE_STATES


def _value(claim: Claim) -> float:
    return claim.quantity.value if claim.quantity else 0.0


def _is_near(one: Claim, other: Claim, factor: float = _FACTOR) -> bool:
    small, great = sorted((_value(one), _value(other)))
    return great <= factor * small
