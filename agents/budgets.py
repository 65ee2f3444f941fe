"""How many words facts can carry, and how the words of an article are shared between its sections."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, Self, TypeVar

from calame.contracts import Brief, Fact, Ledger, SectionKind
from calame.text.words import count_words

_LEAD = 40
_WORDS_A_FACT = 4
_WORDS_A_WORD = 0.7
"""Body words that a fact carries. Six articles of a strong model, 19 to 34 words a statement, were written with .81 to
.96 words for one of the statements, fewer the longer the statements; the line passes through them."""
_RECAP_FACT = 18
"""Words that a recap needs for one fact with its date, voice or question: the same articles took 15 to 19."""
_LONGEST_RECAP = 90
ESSENTIALS = 60
"""Words of a recap of three facts, in an article of `_LONG_ENOUGH` words."""
_LONG_ENOUGH = 400
_OVERSHOOT = 1.05
"""Aim above the minimum: writers fall short more often than long."""
_BELOW_MOST = 0.97
_LONGEST = 1.5
"""How far facts may carry an article above a minimum without a maximum."""
TIGHT = 0.85
"""Share of the words that facts carry in which they can still all be told."""
_STRETCH = 1.15
"""How far a section may be drawn out above what its facts carry."""
_BELOW_SHARE = 0.97
"""How near to their permitted share recaps are planned."""


class Planned(Protocol):
    """A section as the planner asks for it."""

    @property
    def kind(self) -> SectionKind:
        """What it is."""
        ...

    @property
    def fact_ids(self) -> list[str]:
        """What it tells."""
        ...


PlannedT = TypeVar("PlannedT", bound=Planned)


@dataclass(frozen=True, slots=True)
class Room:
    """What an article of these facts can hold."""

    aim: int
    """Body words to aim at, recaps and lead included."""
    carried: int
    """The longest honest article."""
    recap_share: float

    @classmethod
    def of(cls, ledger: Ledger, brief: Brief) -> Self:
        """The room that a brief and its facts leave."""
        told = told_words(ledger.facts)
        share = min(brief.thresholds.recap_share, 0.9)
        carried = int(told / (1 - share))
        aim = min(carried, _aim(brief, told))
        return cls(aim=aim, carried=carried, recap_share=share)

    @property
    def lead(self) -> int:
        """Words of the lead."""
        return min(_LEAD, self.aim // 5)

    @property
    def essentials(self) -> int:
        """Words of the one recap that earns its place at any length but the shortest."""
        return ESSENTIALS if self.aim >= _LONG_ENOUGH else 0

    @property
    def body(self) -> int:
        """Words for sections that tell the facts, at most."""
        return self.aim - self.lead - self.essentials

    def recaps(self, told: float) -> int:
        """Words left for recaps when sections carry `told`."""
        return max(0, min(round(self.aim - self.lead - told), int(self.recap_share * _BELOW_SHARE * self.aim)))


def told_words(facts: Iterable[Fact]) -> float:
    """Body words that facts carry in sections."""
    return sum(_WORDS_A_FACT + _WORDS_A_WORD * count_words(fact.statement) for fact in facts)


def _aim(brief: Brief, told: float) -> int:
    """The length asked for, or up to half as much again where many facts need it."""
    least = brief.min_words * _OVERSHOOT
    most = brief.min_words * _LONGEST
    if brief.max_words is not None:
        least = (brief.min_words + brief.max_words) / 2
        most = max(least, brief.max_words * _BELOW_MOST)
    return round(min(max(least, _LEAD + ESSENTIALS + TIGHT * told), most))


def recap_words(recaps: Sequence[PlannedT], told: float, room: Room) -> list[tuple[PlannedT, int]]:
    """The recaps worth keeping with their words: they fill what sections leave, the first ones first.

    The essentials keep their place even where nothing is missing.
    """
    ranked = sorted(recaps, key=lambda section: section.kind != "essentials")
    essential = bool(ranked) and ranked[0].kind == "essentials"
    wanted = max(room.recaps(told), room.essentials if essential else 0)
    chosen: list[PlannedT] = []
    for section in ranked:
        left = wanted - sum(map(holds, chosen))
        if left > _RECAP_FACT:
            chosen.append(section)
    held = sum(map(holds, chosen))
    return [(section, round(holds(section) * min(1.0, wanted / held))) for section in chosen]


def holds(section: Planned) -> int:
    """Words that a recap can hold."""
    return min(_LONGEST_RECAP, _RECAP_FACT * len(section.fact_ids))


def body_scale(told: float, recaps: int, room: Room, *, lead: bool) -> float:
    """By how much sections are drawn out or tightened, against what their facts carry."""
    left = room.aim - recaps - (room.lead if lead else 0)
    return min(_STRETCH, max(0, left) / told) if told else 1.0
