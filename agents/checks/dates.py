"""Dates: every part that the draft gives must be the evidence's."""

import re
from collections.abc import Iterator, Sequence

from calame.agents.checks.agreeing_dates import agrees, competes
from calame.agents.checks.bounds import bound, is_turned
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.day_words import is_told_otherwise
from calame.agents.checks.ends import wrong_ends
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.habits import is_habit_told, wrong_habits
from calame.agents.checks.heads import is_of_issue
from calame.agents.checks.hours_told import wrong_hours
from calame.agents.checks.misplaced import displaced_day
from calame.agents.checks.orders import wrong_orders
from calame.agents.checks.reading import Reading
from calame.agents.checks.reckoning import is_distance_known
from calame.agents.checks.retrieval import carried_share
from calame.agents.checks.slots import supplanted
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.stretches import is_as_fine
from calame.agents.checks.told_near import behind
from calame.agents.checks.value_keys import is_number
from calame.contracts import DateMention
from calame.text.data.calendar_words import ANAPHORIC_DAYS, ANAPHORIC_YEARS
from calame.text.flat import flat

_EVENT = re.compile(r" (?:de |du |d[’']|des )")
_WEEK = 7
_FAR = 0.2
"""How much less of a sentence than the closest one what tells its hour may carry, when the closest tells another."""
_AS_WELL = 0.1
"""How much less another sentence may carry than the evidence, and tell as well what the draft tells."""
_BESIDE = 30
"""Characters on each side of a date in which its own clause stands."""
_BACK = 3
"""Sentences of the draft in which the day is looked for that « le lendemain » hangs on."""


def check(case: ReviewCase) -> Iterator[Fault]:
    """Dates of the draft that their evidence does not bear out."""
    published = {text.source.published.year for text in case.texts if text.source.published}
    before = {id(found): case.sentences[max(0, i - _BACK) : i] for i, found in enumerate(case.sentences)}
    for found in case.claims:
        earlier = tuple(other.reading for other in reversed(before[id(found)]) if other.section is found.section)
        for day in found.reading.dates:
            if _points_back(case, found, day, earlier) or _is_of_issue(case, found, day):
                continue
            if fault := _fault(case, found, day, published, earlier):
                yield fault
            elif is_turned(found, day, _mentions(found, day, published)):
                message = f"La date {show(day.text)} borne autrement que dans la source\u00a0: avant n’est pas après."
                yield against(found, message, "Reprendre la borne de la source.", start=day.start, end=day.end)
        yield from wrong_habits(found)
        yield from wrong_hours(found)
        yield from wrong_ends(found)
        yield from wrong_orders(found)


def _is_of_issue(case: ReviewCase, found: DraftSentence, day: DateMention) -> bool:
    home = found.evidence[0]
    return is_of_issue(case.text_of(home), home, day)


def _mentions(found: DraftSentence, day: DateMention, years: set[int]) -> list[tuple[Reading, DateMention]]:
    """Where the evidence gives this date."""
    readings = (source.reading for source in found.evidence)
    return [(reading, other) for reading in readings for other in reading.dates if agrees(day, other, years)]


def known_date(day: DateMention, readings: tuple[Reading, ...], years: set[int]) -> bool:
    """Whether any of `readings` gives this date."""
    return any(
        reading.carries(day.text) or any(agrees(day, other, years) for other in reading.dates) for reading in readings
    )


def _points_back(case: ReviewCase, found: DraftSentence, day: DateMention, earlier: Sequence[Reading]) -> bool:
    """Whether « le même jour » or « le lendemain » hangs on a date before it and so means a day of the evidence."""
    if flat(day.text) in ANAPHORIC_YEARS:
        return _is_year_apart(found, ANAPHORIC_YEARS[flat(day.text)], earlier)
    distance = ANAPHORIC_DAYS.get(flat(day.text))
    if distance is None:
        return False
    if _EVENT.match(found.reading.text[day.end :]):
        return _is_by_event(case, found, distance)
    inside = [other for other in found.reading.dates if other.end <= day.start]
    anchors = inside or next((list(reading.dates) for reading in earlier if reading.dates), [])
    return bool(anchors) and any(_is_apart(anchors[-1], other, distance) for other in _days_around(case, found))


def _days_around(case: ReviewCase, found: DraftSentence) -> list[DateMention]:
    """The days that the evidence gives, else those in front of it, else all days of the sources."""
    for readings in ([source.reading for source in found.evidence], case.all_readings):
        given = [other for reading in readings for other in reading.dates]
        if any(_is_day(other) for other in given):
            return given
    return []


def _is_year_apart(found: DraftSentence, years: int, earlier: Sequence[Reading]) -> bool:
    """« L’année précédente »: the year before the last one told is a year of the evidence."""
    before = next((reading.dates for reading in earlier if any(day.year for day in reading.dates)), ())
    told = [other.year for other in (*before, *found.reading.dates) if other.year]
    return bool(told) and any(
        other.year == told[-1] + years for source in found.evidence for other in source.reading.dates
    )


def _is_by_event(case: ReviewCase, found: DraftSentence, days: int) -> bool:
    """« La veille de la réouverture »: the evidence dates the one, a sentence of the sources the other."""
    given = [other.resolved for source in found.evidence for other in source.reading.dates if other.resolved]
    about = [other.resolved for reading in case.all_readings for other in reading.dates if other.resolved]
    return any((one - other).days == days for one in given for other in about)


def _is_day(day: DateMention) -> bool:
    return day.weekday is not None or day.day is not None or day.resolved is not None


def _is_apart(anchor: DateMention, other: DateMention, days: int) -> bool:
    """Whether `other` is `days` days after `anchor`, by the calendar or else by the day of the week."""
    if anchor.resolved and other.resolved:
        return (other.resolved - anchor.resolved).days == days
    if anchor.weekday is not None and other.weekday is not None:
        return (other.weekday - anchor.weekday - days) % _WEEK == 0
    if days == 0:
        return anchor.day is not None and (anchor.day, anchor.month) == (other.day, other.month)
    return False


def _fault(
    case: ReviewCase, found: DraftSentence, day: DateMention, published: set[int], earlier: Sequence[Reading]
) -> Fault | None:
    evidence = tuple(source.reading for source in found.evidence)
    context = tuple(source.reading for source in found.context)
    after = tuple(source.reading for source in behind(case, found))
    years = published | {other.year for reading in (*evidence, *context) for other in reading.dates if other.year}
    given = [other for reading in evidence for other in reading.dates]
    rival = _replaced(found, day, years) or _outweighed(found, day, years) or _of_other_bound(found, day, years)
    if again := _crowded_out(found, day) or displaced_day(found, day, case.index, years):
        return _wrong(found, day, again)
    if is_told_otherwise(
        found, day, earlier, evidence[:1] if rival else evidence, case.all_readings, reckon=rival is None
    ):
        return None
    if rival is None:
        if known_date(day, evidence, years) or is_distance_known(day, evidence) or is_habit_told(found, day):
            return None
        if not any(competes(day, other) for other in given) and known_date(day, (*context, *after), years):
            return None
        if day.day and day.month and _is_told_as_well(case, found, day, years):
            return None
    return _wrong(found, day, rival or next((other for other in given if competes(day, other)), None))


def _of_other_bound(found: DraftSentence, day: DateMention, years: set[int]) -> DateMention | None:
    """The day since which the closest passage has it, where the draft has another day of that passage for it."""
    source = found.evidence[0].reading
    ours = bound(found.reading, day)
    same = [other for other in source.dates if agrees(day, other, years)]
    if ours is None or not same or any(bound(source, other) is not None for other in same):
        return None
    told = found.reading.dates
    untold = (one for one in source.dates if not any(agrees(mine, one, years) for mine in told))
    return next((one for one in untold if bound(source, one) == ours and is_as_fine(day, one)), None)


def _wrong(found: DraftSentence, day: DateMention, instead: DateMention | None) -> Fault:
    remedy = (
        f"Reprendre la date de la source\u00a0: {show(instead.text)}."
        if instead
        else "Retirer la date\u00a0: la source n’en donne pas ici."
    )
    message = f"La date {show(day.text)} n’est pas celle du passage sur lequel la phrase s’appuie."
    return against(found, message, remedy, start=day.start, end=day.end)


def _is_told_as_well(case: ReviewCase, found: DraftSentence, day: DateMention, years: set[int]) -> bool:
    """Whether some sentence of the sources gives the day and carries about as much as the evidence."""
    words = [word for word in found.reading.words if not day.start <= word.start < day.end]
    share = carried_share(words, found.evidence[0].reading.vocabulary)
    return any(
        carried_share(words, reading.vocabulary) >= share - _AS_WELL
        for reading in case.all_readings
        if any(agrees(day, other, years) for other in reading.dates)
    )


def _outweighed(found: DraftSentence, day: DateMention, years: set[int]) -> DateMention | None:
    """The untold day of the closest passage, where the draft has that of one which carries far less of it."""
    closest, *others = (*found.evidence, *found.context)
    dates = closest.reading.dates
    if any(agrees(day, other, years) for other in dates):
        return None
    told = found.reading.dates
    rivals = [
        other for other in dates if is_as_fine(day, other) and not any(agrees(mine, other, years) for mine in told)
    ]
    words = [word for word in found.reading.words if not day.start <= word.start < day.end]
    share = carried_share(words, closest.reading.vocabulary) - _FAR
    homes = [other for other in others if any(agrees(day, one, years) for one in other.reading.dates)]
    if any(_gives_figure(found, home, closest) or _has_clause(found, day, home, closest) for home in homes):
        return None
    if not rivals or not homes or any(carried_share(words, home.reading.vocabulary) >= share for home in homes):
        return None
    return rivals[0]


def _has_clause(found: DraftSentence, day: DateMention, home: SourceSentence, closest: SourceSentence) -> bool:
    """Whether a passage has a word beside the date that the closest one lacks: it dates that clause, not the rest."""
    near = (word for word in found.reading.words if day.start - _BESIDE <= word.start < day.end + _BESIDE)
    words = [
        word
        for word in near
        if not is_number(word.keys) and not any(other.start <= word.start < other.end for other in found.reading.dates)
    ]
    theirs = home.reading.vocabulary - closest.reading.vocabulary
    return any(not word.keys.isdisjoint(theirs) and word.keys.isdisjoint(closest.reading.vocabulary) for word in words)


def _gives_figure(found: DraftSentence, home: SourceSentence, closest: SourceSentence) -> bool:
    """Whether a passage has a figure of the draft that the closest one lacks: « ils étaient 3 620 en 2020 »."""
    theirs, others = ({one.value for one in source.reading.figures} for source in (home, closest))
    return any(one.value in theirs - others for one in found.reading.figures)


def _crowded_out(found: DraftSentence, day: DateMention) -> DateMention | None:
    """The day of the closest passage that is lost when « hier » tells a second time a day that the draft names."""
    same = [other for other in found.reading.dates if other is not day and other.resolved == day.resolved]
    if day.relative is None or day.weekday is not None or day.resolved is None or not same:
        return None
    told = {other.resolved for other in found.reading.dates}
    days = [other for other in found.evidence[0].reading.dates if _is_day(other) and other.resolved]
    return next((other for other in days if other.resolved not in told), None)


def _replaced(found: DraftSentence, day: DateMention, years: set[int]) -> DateMention | None:
    """The date of the closest source sentence in whose place another one stands."""
    source = found.evidence[0].reading
    own = [other for other in source.dates if agrees(day, other, years)]
    if not own and source.carries(day.text):
        return None
    rivals = [other for other in source.dates if not any(agrees(mine, other, years) for mine in found.reading.dates)]
    return supplanted(found.reading, day, source, rivals, own)
