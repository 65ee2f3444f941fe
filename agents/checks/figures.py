"""Figures: value, unit and approximation must be those of the evidence."""

import math
import re
from collections.abc import Iterator

from calame.agents.checks.belonging import is_own, misgiven
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.counted import is_elliptical, same_people, same_unit
from calame.agents.checks.derived import follows
from calame.agents.checks.exactness import approximation, is_capped, is_forbidden, is_told_as
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.fitting import is_converted, is_fraction, may_add, same_value
from calame.agents.checks.loose_counts import is_loosely_told
from calame.agents.checks.loose_digits import loose_digits
from calame.agents.checks.misplaced import displaced_figure
from calame.agents.checks.operands import Working
from calame.agents.checks.orders import wrong_remains
from calame.agents.checks.pairing import exchanged
from calame.agents.checks.rates import wrong_ages, wrong_equations, wrong_rates
from calame.agents.checks.reading import Reading
from calame.agents.checks.reckoning import (
    counts_again,
    durations,
    is_either,
    is_restated,
    multiples,
    was_counted,
)
from calame.agents.checks.retrieval import Index
from calame.agents.checks.shown import is_shown
from calame.agents.checks.slots import supplanted
from calame.agents.checks.steps import is_told_before, is_wrong_way
from calame.agents.checks.stretches import is_ago, lies_between, stretches
from calame.agents.checks.sums import is_worked_out
from calame.agents.checks.taken_up import is_taken_up
from calame.agents.checks.told_near import behind, is_told_near
from calame.agents.checks.value_homes import may_replace
from calame.agents.checks.versus import is_other_growth, turned
from calame.contracts import Quantity
from calame.contracts.values import Approximation
from calame.text.flat import flat
from calame.text.words import fold

_ALIKE = (frozenset({"more_than", "at_least"}), frozenset({"less_than", "at_most"}))
_MOST = frozenset({"at_most", "less_than"})
_TURNED: dict[Approximation, Approximation] = {
    "more_than": "at_most",
    "at_least": "less_than",
    "less_than": "at_least",
    "at_most": "more_than",
    "exact": "at_least",
}
"""What is left of a bound when all that it holds is forbidden."""
_YEARS = "an"
_APART = re.compile(
    r"(?<![\w-])(?:d'intervalle|espace[a-z]*|d'ecart|separ[a-z]+|distant[a-z]*|durant|dure[a-z]*)(?![\w-])"
)
_NEAR = 25
"""Characters around a length of time in which a word says what it lies between."""
_SINCE = re.compile(r"(?<![\w-])depuis (?:le |la |l'|debut |fin |mi-)?$")
_WITHIN = re.compile(r"(?<![\w'-])(?:en|l'espace de|pendant|durant) $")
"""In front of a length of time that has ended."""


def check(case: ReviewCase) -> Iterator[Fault]:
    """Figures of the draft that their evidence does not bear out."""
    for found in case.claims:
        untold = _untold(found)
        for figure in found.reading.figures:
            told = figure.model_copy(update={"approximation": approximation(found.reading, figure)})
            if not (is_taken_up(case, found, told) or _is_derived(case, found, told, untold)):
                yield from list(_faults(found, told, untold)) or _displaced(found, told, case.index)
        yield from _wrong_multiples(found)
        yield from turned(found)
        yield from exchanged(found)
        yield from misgiven(found)
        yield from wrong_rates(found)
        yield from wrong_ages(found)
        yield from wrong_equations(found)
        yield from wrong_remains(found)
        yield from loose_digits(case, found)


def known_value(figure: Quantity, readings: tuple[Reading, ...]) -> bool:
    """Whether any of `readings` gives this figure, whatever it counts."""
    return is_either(figure, readings) or any(
        _carries(reading, figure) or any(same_value(figure, other) for other in reading.figures) for reading in readings
    )


def _carries(reading: Reading, figure: Quantity) -> bool:
    """Whether a passage has the words of a figure, and not behind a minus sign that the figure lacks."""
    return reading.carries(figure.text) and not any(
        math.isclose(other.value, -figure.value) and other.value for other in reading.figures
    )


def _is_derived(case: ReviewCase, found: DraftSentence, figure: Quantity, untold: list[Quantity]) -> bool:
    """Whether a figure that the evidence does not have follows from what it has."""
    readings = tuple(source.reading for source in found.evidence)
    same = [other for reading in readings for other in reading.figures if same_value(figure, other)]
    alike = any(may_add(figure, other) and (other.unit or not figure.unit) for other in same)
    if alike or (same and not is_fraction(figure)):
        return not alike and is_shown(Working(figure, found.reading, readings, ()))
    if any(is_converted(figure, other) for reading in readings for other in _told_lengths(reading)):
        return True
    if _replaced(found, figure, untold) is None and _is_span(found, figure):
        return True
    if is_wrong_way(figure, readings):
        return False
    if is_told_before(figure, found.reading, readings):
        return True
    near = tuple(source.reading for source in (*found.context, *behind(case, found)))
    worked_out = follows(Working(figure, found.reading, readings, near))
    return worked_out or is_told_near(case, found, figure) or is_loosely_told(case, found, figure)


def _told_lengths(reading: Reading) -> Iterator[Quantity]:
    """Figures, and the lengths of time in relative dates: « une semaine plus tard »."""
    yield from reading.figures
    yield from durations(reading)
    yield from durations(reading, ahead=True)


def _is_span(found: DraftSentence, figure: Quantity) -> bool:
    """Whether a length of time, or an age, is that between two dates."""
    if figure.high is not None:
        return _is_age(found, figure)
    groups = [list(stretches(source.reading)) for source in found.evidence]
    told = list(stretches(found.reading))
    if lies_between(figure, groups, told):
        return True
    if _WITHIN.search(flat(found.reading.text[: figure.start])) and not _lasts(found):
        return False
    if _APART.search(flat(found.reading.text)[max(0, figure.start - _NEAR) : figure.end + _NEAR]):
        return False
    return is_ago(figure, [day for group in groups for day in group], found.reading.published)


def _lasts(found: DraftSentence) -> bool:
    """Whether the evidence tells of what goes on since a day: « en quatre semaines » for « depuis le 9 »."""
    readings = [source.reading for source in found.evidence]
    return any(_SINCE.search(flat(reading.text[: day.start])) for reading in readings for day in reading.dates)


def _is_age(found: DraftSentence, figure: Quantity) -> bool:
    """« À 62 ou 63 ans »: the two ages that somebody may have had, of whom only the years are known."""
    years = [day.year for source in found.evidence for day in source.reading.dates if day.year]
    apart = {abs(one - other) for one in years for other in years}
    return figure.unit == _YEARS and figure.high == figure.value + 1 and figure.high in apart


def _displaced(found: DraftSentence, figure: Quantity, index: Index) -> list[Fault]:
    instead = displaced_figure(found, figure, index)
    return [_wrong(found, figure, [instead])] if instead else []


def _faults(found: DraftSentence, figure: Quantity, untold: list[Quantity]) -> Iterator[Fault]:
    given = [other for source in found.evidence for other in source.reading.figures]
    same = [other for other in given if same_value(figure, other)]
    readings = [source.reading for source in found.evidence]
    before = [source.reading for source in found.context]
    if counts_again(figure, found.reading, (*readings, *before)) or was_counted(figure, found.reading, before):
        return
    if _is_rank(figure) or (not same and is_restated(figure, found.reading, readings)):
        return
    if not same and not is_wrong_way(figure, readings) and is_worked_out(figure, found.reading, readings):
        return
    if not same and not any(_carries(reading, figure) for reading in readings):
        yield _wrong(found, figure, _rivals(figure, given))
    elif replaced := _replaced(found, figure, untold):
        yield _wrong(found, figure, [replaced])
    elif same and not any(
        same_unit(figure, other, given) or same_people(found, figure, other) or is_elliptical(found, figure, other)
        for other in same
    ):
        yield _fault(
            found, figure, f"Le chiffre {show(figure.text)} est suivi d’une autre unité que dans la source.", same
        )
    elif same and not _is_as_exact(found, figure):
        message = f"Le chiffre {show(figure.text)} n’a pas la même précision que dans la source."
        yield _fault(found, figure, message, same)


def _is_rank(figure: Quantity) -> bool:
    """« Ses premiers clients » are its main ones: nothing is counted."""
    return figure.ordinal and fold(figure.text).startswith(("premiers ", "premieres "))


def _wrong(found: DraftSentence, figure: Quantity, instead: list[Quantity]) -> Fault:
    message = f"Le chiffre {show(figure.text)} n’est pas celui du passage sur lequel la phrase s’appuie."
    return _fault(found, figure, message, instead)


def _fault(found: DraftSentence, figure: Quantity, message: str, instead: list[Quantity]) -> Fault:
    given = f"\u00a0: {show(instead[0].text)}" if instead else ", ou le retirer"
    remedy = f"Reprendre le chiffre de la source avec son unité et sa précision{given}."
    return against(found, message, remedy, start=figure.start, end=figure.end)


def _is_as_exact(found: DraftSentence, figure: Quantity) -> bool:
    """Whether a figure of the evidence of this value is told as exactly."""
    ours = approximation(found.reading, figure)
    if _is_hedged_whole(found, figure):
        return True
    if is_forbidden(found.reading, figure):
        ours = _TURNED.get(ours, ours)
    return any(
        _same_approximation(ours, approximation(source.reading, other), figure, other)
        or _same_limit((found.reading, figure), ours, (source.reading, other))
        or is_told_as(ours, source.reading, other)
        for source in found.evidence
        for other in source.reading.figures
        if same_value(figure, other)
    )


def _is_hedged_whole(found: DraftSentence, share: Quantity) -> bool:
    """« Environ 240 millions, dont la moitié » for 120 millions, about half of the whole: the hedge has moved."""
    wholes = [one for one in found.reading.figures if one.approximation == "about" and one.value > 1]
    given = (
        [other for source in found.evidence for other in source.reading.figures if may_add(other, wholes[0])]
        if wholes
        else []
    )
    return is_fraction(share) and any(
        math.isclose(whole.value * share.value, other.value, rel_tol=0.005) for whole in wholes for other in given
    )


def _same_limit(ours: tuple[Reading, Quantity], told: Approximation, theirs: tuple[Reading, Quantity]) -> bool:
    """Whether both are upper limits, one by a verb: pas plus de 500 000 barils for limiter à 500 000 barils."""
    bounded = (told in _MOST and not is_capped(*ours), approximation(*theirs) in _MOST)
    return (bounded[0] and is_capped(*theirs)) or (bounded[1] and is_capped(*ours))


def _same_approximation(ours: Approximation, theirs: Approximation, figure: Quantity, other: Quantity) -> bool:
    if ours == theirs or any({ours, theirs} <= alike for alike in _ALIKE):
        return True
    if theirs == "exact" and ours != "exact":
        return ours == "about" or not math.isclose(figure.value, other.value)
    return False


def _wrong_multiples(found: DraftSentence) -> Iterator[Fault]:
    """« doublé » where the evidence says « triplé »."""
    given = {value for source in found.evidence for value in multiples(source.reading)}
    values = given | {other.value for source in found.evidence for other in source.reading.figures}
    for value, verb in multiples(found.reading).items():
        if (given and value not in values) or (not given and is_other_growth(found, value)):
            message = f"Le verbe {show(verb.text)} ne dit pas le même multiple que la source."
            yield against(found, message, "Reprendre le multiple de la source.", start=verb.start, end=verb.end)


def _rivals(figure: Quantity, given: list[Quantity]) -> list[Quantity]:
    """Figures of the evidence that the wrong one may stand for, those that count the same thing first."""
    unit = fold(figure.unit or "")
    return sorted(given, key=lambda other: (other.ordinal != figure.ordinal, fold(other.unit or "") != unit))


def _replaced(found: DraftSentence, figure: Quantity, untold: list[Quantity]) -> Quantity | None:
    """The figure of the closest source sentence in whose place another one stands."""
    source = found.evidence[0].reading
    own = [other for other in source.figures if same_value(figure, other)]
    if own and _is_of_other_year(found.reading, source):
        return None
    if not own and _carries(source, figure):
        return None
    rival = supplanted(found.reading, figure, source, untold, own)
    if rival is None or is_own(found, figure):
        return None
    return None if not may_replace(figure, rival) and _is_given_with_unit(found, figure) else rival


def _is_given_with_unit(found: DraftSentence, figure: Quantity) -> bool:
    """Whether a passage has the very figure: « après 6 millions de travaux » where another has « après deux ans »."""
    given = (other for source in found.evidence[1:] for other in source.reading.figures)
    return any(same_value(figure, other) and figure.unit == other.unit for other in given)


def _is_of_other_year(draft: Reading, source: Reading) -> bool:
    """Whether the draft tells of a year that the source only points to: another figure than now's may stand there."""
    years = {day.year for day in source.dates}
    return any(day.year and day.year not in years for day in draft.dates)


def _untold(found: DraftSentence) -> list[Quantity]:
    """Figures of the closest source sentence that the draft does not give."""
    figures = found.evidence[0].reading.figures
    return [other for other in figures if not any(same_value(mine, other) for mine in found.reading.figures)]
