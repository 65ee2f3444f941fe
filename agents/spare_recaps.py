"""Recaps that the length needs and a planner left out: chosen by what the facts hold."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from calame.contracts import Fact, SectionKind

_MOST_FACTS = 5
_LEAST_FACTS = 3
"""A recap of two rows tells nothing anew."""
_TWICE = 2
"""Recaps that one fact may stand in."""

_FITS: dict[SectionKind, Callable[[Fact], bool]] = {
    "essentials": lambda fact: True,  # noqa: ARG005 - every fact may be essential
    "chronology": lambda fact: bool(fact.dates),
    "who_says_what": lambda fact: fact.speaker is not None,
    "faq": lambda fact: fact.modality != "denied",
    "key_figures": lambda fact: any(not figure.ordinal for figure in fact.quantities),
}
"""What a recap can tell, the most useful recaps first."""


def spare_recap(
    facts: Sequence[Fact], planned: Iterable[tuple[SectionKind, Sequence[str]]]
) -> tuple[SectionKind, list[str]] | None:
    """The next recap worth adding with its facts, the most salient ones in the order of the text; `None` when none is.

    Args:
        facts: those that sections tell.
        planned: kind and facts of the recaps there are.
    """
    there = dict(planned)
    used = Counter(name for names in there.values() for name in names)
    for kind, fits in _FITS.items():
        able = [fact for fact in facts if fits(fact) and used[fact.id] < _TWICE]
        able.sort(key=lambda fact: (used[fact.id], -fact.salience))
        chosen = {fact.id for fact in able[:_MOST_FACTS]}
        voices = {fact.speaker for fact in able[:_MOST_FACTS]}
        if kind in there or len(chosen) < _LEAST_FACTS or (kind == "who_says_what" and len(voices) < _LEAST_FACTS):
            continue
        return kind, [fact.id for fact in facts if fact.id in chosen]
    return None
