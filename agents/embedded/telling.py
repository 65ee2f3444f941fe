"""The order in which several sources are told: that of the events, as far as no sentence is torn from what it needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from calame.agents.embedded.clean import opens_alone, opens_section
from calame.agents.embedded.days import event_day, latest_told, source_days
from calame.agents.embedded.grouping import sections
from calame.agents.embedded.material import Passage, Unit
from calame.agents.embedded.selfcontained import judge
from calame.contracts import Source
from calame.text.analysis import Analysis
from calame.text.words import fold


@dataclass(frozen=True, slots=True)
class Telling:
    """Sources as they are told."""

    order: tuple[int, ...]
    """Places of the sources as given, the earliest news first."""
    newest: int | None = None
    """Place of the source whose news is later than that of every other, when all have a day."""


def telling(sources: Sequence[Source], analyses: Sequence[Analysis]) -> Telling:
    """The sources in the order of their news; those of one day, or without a day, in the order given.

    A source without a day stays behind the one it was given after.
    """
    days = source_days(sources, analyses)
    openings = [latest_told(source, analysis) for source, analysis in zip(sources, analyses, strict=True)]
    held = date.min
    keys: list[tuple[date, date, int]] = []
    for place, day in enumerate(days):
        held = day or held
        same = [opening for opening, other in zip(openings, days, strict=True) if other == day]
        opening = openings[place] if day is not None and None not in same else None
        keys.append((held, opening or date.min, place))
    order = tuple(place for *_, place in sorted(keys))
    known = sorted(day for day in days if day is not None)
    single = len(known) == len(days) > 1 and known[-1] > known[-2]
    return Telling(order, order[-1] if single else None)


@dataclass(frozen=True, slots=True)
class _Run:
    """A section-sized run of passages."""

    passages: tuple[Passage, ...]
    day: date | None
    """Day of the event that its first sentence tells."""
    last: date | None
    """Latest day that a sentence of it tells."""
    free: bool
    """Whether it and what follows it in its source can be read in another place."""

    @property
    def source(self) -> str:
        """Id of its source."""
        return self.passages[0].source

    @property
    def units(self) -> tuple[Unit, ...]:
        """Its sentences."""
        return tuple(unit for passage in self.passages for unit in passage.units)


def in_order_of_events(
    told: Sequence[Sequence[Passage]], sources: Sequence[Source], analyses: Sequence[Analysis]
) -> tuple[Passage, ...]:
    """The passages of the sources one after the other, but for runs of a later source that tell of earlier days.

    Such a run goes before the first section of another source that tells of a later day, when its first sentence and
    the one that follows the run open a section, and nothing in it names what is told only later.
    """
    runs = [run for passages, source in zip(told, sources, strict=True) for run in _runs(passages, source)]
    read = {source.id: analysis for source, analysis in zip(sources, analyses, strict=True)}
    for run in tuple(runs):
        here = runs.index(run)
        place = next((place for place in range(here) if run.free and _is_before(run, runs[place])), here)
        before = [unit for other in runs[:place] for unit in other.units]
        if place < here and is_understood(run.units, before, read[run.source]):
            runs.insert(place, runs.pop(here))
    return tuple(passage for run in runs for passage in run.passages)


def _runs(passages: Sequence[Passage], source: Source) -> list[_Run]:
    cut = [run for section in sections(passages) for run in _by_day(section, source)]
    made: list[_Run] = []
    for run, after in pairwise([*cut, ()]):
        units = [unit for passage in run for unit in passage.units]
        days = [event_day(unit.sentence, source.published) for unit in units]
        free = opens_section(units[0]) and (not after or opens_section(after[0].units[0]))
        made.append(_Run(run, days[0], max((day for day in days if day), default=None), free))
    return made


_LEAST = 60
"""Words of a run that may be told as a section of its own."""


def _by_day(section: Sequence[Passage], source: Source) -> list[tuple[Passage, ...]]:
    """The section, cut where a paragraph of the source opens with the day of another event."""
    starts = [0]
    for place in range(1, len(section)):
        first = section[place].units[0]
        new = first.block != section[place - 1].units[-1].block and opens_section(first)
        behind, ahead = section[starts[-1] : place], section[place:]
        large = all(sum(passage.words for passage in part) >= _LEAST for part in (behind, ahead))
        if new and large and event_day(first.sentence, source.published) is not None:
            starts.append(place)
    return [tuple(section[start:end]) for start, end in pairwise([*starts, len(section)])]


def _is_before(run: _Run, other: _Run) -> bool:
    """Whether all that the run tells is of days before the other's event, and the other can follow it."""
    if run.source == other.source or run.day is None or run.last is None or other.day is None:
        return False
    return run.last < other.day and opens_alone(other.units[0])


_FAR = ("bare definite: ", "shortened name: ", "single name: ", "acronym: ")
_UNNAMED = "nothing named"
"""Of a sentence that only a reader of what stands above can place: after other text it can."""


def is_understood(units: Sequence[Unit], before: Sequence[Unit], analysis: Analysis) -> bool:
    """Whether every noun and name that the units take up was told in their new place."""
    known = {word for unit in before for word in _words(unit)}
    for place, unit in enumerate(units):
        reasons = [one for one in judge(unit.sentence, analysis).reasons if not (before and one.startswith(_UNNAMED))]
        far = [reason for reason in reasons if reason.startswith(_FAR)]
        if place == 0 and len(far) < len(reasons):
            return False
        if not all(known & {fold(word) for word in reason.partition(": ")[2].split()} for reason in far):
            return False
        known |= _words(unit)
    return True


def _words(unit: Unit) -> set[str]:
    told = [token for token in unit.sentence.tokens if token.pos in {"NOUN", "PROPN"}]
    return {fold(form) for token in told for form in (token.text, token.lemma)}
