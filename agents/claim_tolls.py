"""What a source means by its figure, seen beside its other figures."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from calame.agents.claim_reading import Claim

_LIGHT = frozenset({"light"})


def whole_tolls(found: Sequence[Claim]) -> list[Claim]:
    """The claims; people slightly hurt are all that are hurt where their source tells of no others."""
    counts: defaultdict[tuple[str, str], int] = defaultdict(int)
    mishaps = {claim.source for claim in found if claim.incidents}
    for claim in found:
        if claim.topic and claim.topic.kind == "state":
            counts[claim.source, claim.topic.name] += 1
    return [_whole(claim, counts[claim.source, _name(claim)], claim.source in mishaps) for claim in found]


def _name(claim: Claim) -> str:
    return claim.topic.name if claim.topic else ""


def _whole(claim: Claim, counted: int, mishap: bool) -> Claim:
    topic = claim.topic
    if topic is None:
        return claim
    if topic.qualities == _LIGHT and counted == 1:
        return replace(claim, topic=replace(topic, qualities=frozenset()))
    if mishap and "loss" in topic.classes:
        return replace(claim, topic=replace(topic, classes=topic.classes - {"loss"} | {"damage"}))
    return claim


def then_and_now(one: Claim, other: Claim) -> bool:
    """« L’usine emploie 286 personnes », « employait 291 personnes le 31 décembre »: what a thing holds changes."""
    held = bool(one.topic and other.topic and one.topic.container and other.topic.container)
    return held and one.tense != other.tense and bool(one.fact.dates) != bool(other.fact.dates)
