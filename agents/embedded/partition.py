"""The body cut into sections: where a sentence opens one clearly and a heading tells what stands under it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise

from calame.agents.embedded.grouping import MOST
from calame.agents.embedded.headings import Heading, headings_of, neutral, own_heading, too_near
from calame.agents.embedded.material import Material, Passage, Unit
from calame.agents.embedded.openings import CLEAR, TORN, first_told, opening_cost
from calame.agents.embedded.section_view import Known
from calame.text.data.headline_words import RECAP_HEADINGS

Headed = tuple[str, tuple[Passage, ...]]

_LONGEST = 320
"""Words of a section that is kept whole for want of a second heading."""
_GRADES = {"own": 0.0, "strong": 0.0, "quoted": 0.6, "fair": 1.2, "faint": 2.2}
_NEUTRAL = 2.0
_NEUTRAL_PER_WORD = 0.02
"""Cost of a label that says nothing: the more text stands under it, the more it costs."""
_EACH = 0.6
"""Cost of a section: of two cuts as good the one with fewer headings."""
_INSIDE_OWN = 1.0
_UNEARNED = 6.0
"""Cost of a heading in a part that has one of the source, where it is not strong or its first sentence not clear."""
_SIZES = ((70, 4.0), (110, 1.5), (150, 0.5), (270, 0.0), (MOST, 0.3), (300, 1.0), (_LONGEST, 3.0))
"""Words up to which a section costs so much."""
_TRIED = 420
"""Words of a section that is only tried."""
_TOO_LONG = 5.0
_PER_WORD = 0.2


@dataclass(frozen=True, slots=True)
class _Choice:
    """The cheapest way to cut the passages before a place."""

    cost: float
    start: int
    quoted: int
    """Quotations used as headings up to here."""
    heading: Heading | None


def partition(
    passages: Sequence[Passage], material: Material, title: str, refused: frozenset[str] = frozenset()
) -> list[Headed]:
    """Sections with their headings, in order.

    Args:
        passages: the body.
        material: the whole article.
        title: its title, which no heading repeats.
        refused: headings that a review refused.
    """
    made: list[Headed] = []
    known = Known(material)
    quoted = 0
    for _, run in groupby(passages, key=lambda passage: passage.source):
        cut = _Cut(tuple(run), known, title, frozenset({*refused, *RECAP_HEADINGS.values()}))
        for start, end, heading in cut.best(quoted):
            found = cut.free(start, end, heading, [title, *(text for text, _ in made)])
            quoted += found is not None and found.grade == "quoted"
            taken = [*refused, *RECAP_HEADINGS.values(), *(text for text, _ in made)]
            text = found.text if found else neutral(taken) or f"Les faits, partie {len(made) + 1}"
            made.append((text, cut.passages[start:end]))
    return made


@dataclass(frozen=True)
class _Cut:
    """The cuts of one source's passages."""

    passages: tuple[Passage, ...]
    known: Known
    title: str
    refused: frozenset[str]

    def best(self, quoted: int) -> list[tuple[int, int, Heading | None]]:
        """The cheapest cut by dynamic programming: start, end and heading of each section."""
        best: list[dict[int, _Choice]] = [{quoted: _Choice(0.0, 0, quoted, None)}]
        for end in range(1, len(self.passages) + 1):
            best.append(self._reached(best, end))
        place, used = len(self.passages), min(best[-1], key=lambda used: best[-1][used].cost)
        found: list[tuple[int, int, Heading | None]] = []
        while place:
            choice = best[place][used]
            found.append((choice.start, place, choice.heading))
            place, used = choice.start, choice.quoted
        return found[::-1]

    def free(self, start: int, end: int, chosen: Heading | None, taken: Sequence[str]) -> Heading | None:
        """The heading chosen or, when one too near to it is taken, the next."""
        if chosen is None or chosen.grade == "own" or not too_near(chosen.text, taken):
            return chosen
        return next((one for one in self._named(start, end) if not too_near(one.text, taken)), None)

    def _reached(self, best: Sequence[dict[int, _Choice]], end: int) -> dict[int, _Choice]:
        found: dict[int, _Choice] = {}
        if end not in self._ends:
            return found
        for start in range(end - 1, -1, -1):
            if best[start] and (not found or self._words(start, end) <= _TRIED):
                self._add(found, best[start], start, end)
            if self._own[start] is not None:
                break
        return found

    def _add(self, found: dict[int, _Choice], before: dict[int, _Choice], start: int, end: int) -> None:
        fixed = self._size(start, end) + self._border(start) + _EACH
        for used, choice in before.items():
            for heading in self._offered(start, end):
                spoken = heading is not None and heading.grade == "quoted"
                if spoken and used:
                    continue
                cost = choice.cost + fixed + self._worth(start, end, heading)
                old = found.get(used + spoken)
                if old is None or cost < old.cost:
                    found[used + spoken] = _Choice(cost, start, used, heading)

    def _offered(self, start: int, end: int) -> list[Heading | None]:
        """The best heading, the best that is no quotation, and none."""
        named = self._named(start, end)
        if named[:1] and named[0].grade == "own":
            return [named[0]]
        plain = [one for one in named if one.grade != "quoted"][:1]
        return [*plain, *[one for one in named if one.grade == "quoted"][:1], None]

    def _worth(self, start: int, end: int, heading: Heading | None) -> float:
        cost = _GRADES[heading.grade] if heading else _NEUTRAL + _NEUTRAL_PER_WORD * self._words(start, end)
        inside = self._headed(start) and self._own[start] is None
        if inside:
            clear = self._borders[start] <= CLEAR and heading is not None and heading.grade in {"strong", "fair"}
            cost += _INSIDE_OWN if clear else _UNEARNED
        return cost

    @cached_property
    def _ends(self) -> frozenset[int]:
        """Where a section may end: before a sentence that opens well, anywhere in a stretch too long without one."""
        last = len(self.passages)
        good = [place for place in range(1, last) if self._borders[place] < TORN or self._own[place] is not None]
        ends = {*good, last}
        for start, end in pairwise([0, *good, last]):
            if self._words(start, end) > _LONGEST:
                ends.update(range(start + 1, end))
        return frozenset(ends)

    def _headed(self, start: int) -> bool:
        """Whether a heading of the source stands above the place, and its part is short enough to be left whole."""
        return any(self._own[place] is not None for place in range(start + 1))

    def _border(self, start: int) -> float:
        return self._borders[start] if start and self._own[start] is None else 0.0

    def _size(self, start: int, end: int) -> float:
        words = self._words(start, end)
        if self._own[start] is not None or end - start == len(self.passages):
            words = max(words, 150)
        for most, cost in _SIZES:
            if words <= most:
                return cost
        return _TOO_LONG + _PER_WORD * (words - _LONGEST)

    def _words(self, start: int, end: int) -> int:
        return self._before[end] - self._before[start]

    def _named(self, start: int, end: int) -> tuple[Heading, ...]:
        if (start, end) not in self._seen:
            found = headings_of(self.passages[start:end], self.known, self.title)
            self._seen[start, end] = tuple(one for one in found if one.text not in self.refused)
        return self._seen[start, end]

    @cached_property
    def _seen(self) -> dict[tuple[int, int], tuple[Heading, ...]]:
        return {}

    @cached_property
    def _before(self) -> tuple[int, ...]:
        """Words before each passage."""
        sums = [0]
        for passage in self.passages:
            sums.append(sums[-1] + passage.words)
        return tuple(sums)

    @cached_property
    def _own(self) -> tuple[str | None, ...]:
        """The usable heading of the source above each passage."""
        return tuple(own_heading(passage.heading) for passage in self.passages)

    @cached_property
    def _borders(self) -> tuple[float, ...]:
        """What a heading right before each passage costs its reader."""
        units: list[Unit] = [unit for passage in self.passages for unit in passage.units]
        blocks: dict[int, int] = {}
        for unit in units:
            blocks[unit.block] = blocks.get(unit.block, 0) + unit.words
        told = first_told(units, self.title)
        costs: list[float] = []
        place = 0
        for passage in self.passages:
            free = place == 0 or passage.heading is not None
            costs.append(0.0 if free else opening_cost(units, place, told, blocks))
            place += len(passage.units)
        return tuple(costs)
