"""Figures, days and hours that cannot all be right: the same thing told otherwise by another source."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from calame.agents.claim_matching import alike, differ, is_related, likeness, matched
from calame.agents.claim_reading import Claim, claims
from calame.agents.claim_slots import same_slot
from calame.agents.claim_stories import Stories
from calame.agents.claim_tolls import whole_tolls
from calame.contracts import Conflict, Fact, Source
from calame.text.analysis import parse_ahead


def conflicts(facts: Sequence[Fact], sources: Mapping[str, Source]) -> tuple[Conflict, ...]:
    """Pairs of facts that give the same thing another figure, day or hour."""
    parse_ahead(fact.statement for fact in facts)
    found = whole_tolls([claim for fact in facts for claim in claims(fact)])
    pairs: defaultdict[tuple[str, str], list[tuple[Claim, Claim]]] = defaultdict(list)
    stories = Stories(facts)
    for one, other in (*_between(found, stories), *_alike(found), *same_slot(found, stories)):
        told = pairs[one.fact.id, other.fact.id]
        if (one.excerpt, other.excerpt) not in {(first.excerpt, second.excerpt) for first, second in told}:
            told.append((one, other))
    return tuple(Conflict(fact_ids=ids, message=_message(told, sources)) for ids, told in pairs.items())


def _between(found: Sequence[Claim], stories: Stories) -> Iterator[tuple[Claim, Claim]]:
    """For each topic the closest claims of two sources that cannot both be right."""
    groups: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in found:
        if claim.topic:
            groups[claim.topic.kind, claim.topic.name].append(claim)
        elif claim.event:
            groups["hour" if claim.times else "day", claim.event.name].append(claim)
    for group in groups.values():
        best: dict[tuple[object, ...], tuple[Claim, Claim]] = {}
        for one, other in combinations(group, 2):
            if one.sources & other.sources or not matched(one, other, stories) or not differ(one, other):
                continue
            if _is_agreed(one, other, group, stories) or _is_unclear(one, other, group, stories):
                continue
            slot = (one.source, other.source, one.detail)
            if slot not in best or likeness(*best[slot]) < likeness(one, other):
                best[slot] = (one, other)
        yield from best.values()


def _is_agreed(one: Claim, other: Claim, group: Sequence[Claim], stories: Stories) -> bool:
    """Whether either source also says what the other does."""
    return any(
        claim.sources & theirs.sources and claim.sources != ours.sources and _agree(ours, claim, stories)
        for ours, theirs in ((one, other), (other, one))
        for claim in group
    )


def _agree(one: Claim, other: Claim, stories: Stories) -> bool:
    return one.fact is not other.fact and matched(one, other, stories) and not differ(one, other)


def _is_unclear(one: Claim, other: Claim, group: Sequence[Claim], stories: Stories) -> bool:
    """Whether a source has several values that may be meant, and nothing shows which of them is."""
    several = any(
        claim.source == own.source and claim.fact is not own.fact and _rivals(claim, own, rival, stories)
        for own, rival in ((one, other), (other, one))
        for claim in group
    )
    return several and not is_related(one, other)


def _rivals(claim: Claim, own: Claim, rival: Claim, stories: Stories) -> bool:
    return differ(claim, own) and matched(claim, rival, stories)


def _alike(found: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Claims with one subject and verb, between sources or within one."""
    groups: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in found:
        if claim.dates or (claim.topic and claim.quantity and claim.quantity.unit):
            groups[claim.verb, claim.unit].append(claim)
    for group in groups.values():
        for one, other in combinations(group, 2):
            if one.fact.id != other.fact.id and alike(one, other) and differ(one, other):
                yield one, other


def _message(told: Sequence[tuple[Claim, Claim]], sources: Mapping[str, Source]) -> str:
    ours, theirs = ([*dict.fromkeys(pair[side].excerpt for pair in told)] for side in (0, 1))
    first, second = told[0][0].source, told[0][1].source
    if first == second:
        return f"{_called(sources[first])} donne {_listed(ours)} puis {_listed(theirs)} pour la même chose."
    return (
        f"Les sources ne s’accordent pas : {_listed(ours)} selon {_called(sources[first])}, "
        f"{_listed(theirs)} selon {_called(sources[second])}."
    )


def _listed(excerpts: Sequence[str]) -> str:
    return " et ".join(f"« {excerpt} »" for excerpt in excerpts)


def _called(source: Source) -> str:
    name = source.publisher or source.title
    return f"{name} ({source.id})" if name else f"la source {source.id}"
