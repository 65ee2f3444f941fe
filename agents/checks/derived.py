"""Figures that follow from those of the evidence: shares, changes, remainders, totals and multiples."""

import math
import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from calame.agents.checks.fitting import PER_CENT, fits, in_base, is_fraction, may_add, told_in
from calame.agents.checks.operands import Working, counted
from calame.agents.checks.parts import is_kind, is_percent, is_proportion, multipliers, ratio, shares
from calame.agents.checks.reading import stem_keys
from calame.agents.checks.reckoning import multiples
from calame.agents.checks.remainders import is_remainder
from calame.agents.checks.shown import is_shown
from calame.contracts import Quantity
from calame.text.data.measure_units import MEASURE_UNITS
from calame.text.data.reckoning_words import APART, FALLING, RISING, TOGETHER
from calame.text.flat import flat
from calame.text.words import fold

_POINT = "point"


def _stems(stems: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(stems)})\w*")


_CHANGES, _TOTALS = _stems([*RISING, *FALLING, *APART]), _stems(TOGETHER)
_MOVES = re.compile(
    r"(?<![\w-])(?:pass|port|tomb|mont|grimp|descend|augment|baiss|recul|remont|diminu)\w* [^.;]{0,40}$"
)
_LARGE = 1000
"""From here on two bare numbers are amounts."""
_AND = re.compile(r" et | plus ")


def follows(work: Working) -> bool:
    """Whether the figure can be worked out from the evidence, in a way that its own sentence shows."""
    if work.figure.high is not None:
        return _is_move(work)
    if work.figure.ordinal:
        return _is_next(work)
    return (
        _is_share(work)
        or _is_change(work)
        or _is_share_of_whole(work)
        or is_remainder(work)
        or _is_total(work)
        or _is_multiple(work)
        or _is_single(work)
        or is_shown(work)
    )


def _is_share(work: Working) -> bool:
    """« Plus de la moitié du budget » for 27 of 48,6 millions; also of percentages, and of their sum."""
    if not is_proportion(work.figure):
        return False
    known = [share for reading in work.readings for share in shares(reading, of=work.figure)]
    known += [1 / times for reading in work.readings for times in multipliers(reading, of=work.figure) if times > 1]
    if is_fraction(work.figure) and any(fits(work.figure, share) for share in known):
        return True
    whole = [(part, all_) for part, all_ in work.pairs if 1 < part.value < all_.value and part.unit != PER_CENT]
    return any(
        is_kind(part, all_) and _may_compare(work, part, all_) and is_percent(work.figure, ratio(part, all_))
        for part, all_ in whole
    )


def _may_compare(work: Working, one: Quantity, other: Quantity) -> bool:
    """Whether a sentence of the evidence gives both, or both count the same."""
    if any(all(any(end is mine for mine in counted(reading)) for end in (one, other)) for reading in work.readings):
        return True
    return may_add(one, other) and (bool(one.unit and other.unit) or min(one.value, other.value) >= _LARGE)


def _is_change(work: Working) -> bool:
    """« Augmente de 15 % », « recule d'un quart », « 24 millions de plus » for what two figures differ by."""
    if not _CHANGES.search(work.words):
        return False
    pairs = (*work.pairs, *_far_pairs(work))
    changes = [(one, other) for one, other in pairs if may_add(one, other) and _is_twin(one, other)]
    if work.figure.unit == _POINT:
        return any(one.unit == PER_CENT and fits(work.figure, one.value - other.value) for one, other in changes)
    if is_proportion(work.figure):
        rises = _has_times(work, 2.0) and work.figure.value == 100  # noqa: PLR2004 -- what doubles gains 100 %
        return rises or any(is_percent(work.figure, abs(1 - ratio(one, other))) for one, other in changes)
    return any(
        (may_add(work.figure, one) or may_add(work.figure, other))
        and fits(work.figure, told_in(abs(in_base(one)[0] - in_base(other)[0]), work.figure, like=one))
        for one, other in changes
    )


def _far_pairs(work: Working) -> Iterator[tuple[Quantity, Quantity]]:
    """A figure of the closest sentence and one of a sentence around it, when both are measured in one unit."""
    for one in counted(work.readings[0]):
        for other in (figure for reading in work.near for figure in counted(reading)):
            if (
                one.unit == other.unit
                and fold(one.unit or "") in MEASURE_UNITS
                and work.figure.unit in {None, one.unit}
            ):
                yield one, other


def _is_twin(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are values of one thing, as far as their units say."""
    return one.unit != PER_CENT or other.unit == PER_CENT


def _has_times(work: Working, times: float) -> bool:
    return any(times in multiples(reading) for reading in work.readings)


def _is_share_of_whole(work: Working) -> bool:
    """« 42 des 84 salariés » for half of them: a share of the evidence times a whole of it."""
    if is_proportion(work.figure):
        return False
    return any(
        may_add(work.figure, whole) and fits(work.figure, share * told_in(in_base(whole)[0], work.figure))
        for reading in work.readings
        for share in shares(reading)
        for whole in (*counted(reading), *counted(work.draft), *_wholes(work))
        if whole is not work.figure and whole.value > 1 and whole.unit != PER_CENT
    )


def _wholes(work: Working) -> Iterator[Quantity]:
    """Counts of the sentences in front that a share without its whole may be of."""
    for reading in (*work.readings, *work.near):
        yield from (figure for figure in counted(reading) if figure.unit and _is_same_noun(figure, work.figure))
    if work.figure.approximation == "about":
        yield from (figure for reading in work.near[-2:] for figure in counted(reading) if figure.unit is None)


def _is_same_noun(left: Quantity, right: Quantity) -> bool:
    return right.unit is None or fold(left.unit or "") == fold(right.unit)


def _is_total(work: Working) -> bool:
    """« À elles deux, 75 % »: figures of one sentence added up, where a word or « et » shows it."""
    if not (_TOTALS.search(work.words) or _AND.search(work.words)):
        return False
    figure, named = work.figure, _TOTALS.search(work.words) is not None
    for reading in work.readings:
        given = list(shares(reading))
        sums = (sum(group) for size in (2, 3) for group in combinations(given, size))
        if is_proportion(figure) and any(is_percent(figure, total) for total in sums):
            return True
        alike = [other for other in counted(reading) if may_add(figure, other) and other.unit != PER_CENT]
        groups = (group for size in (2, 3, 4) for group in combinations(alike, size))
        if named and any(fits(figure, told_in(sum(in_base(one)[0] for one in group), figure)) for group in groups):
            return True
    return False


def _is_multiple(work: Working) -> bool:
    """« 6,2 millions un an plus tôt » where 12,4 millions is twice as much."""
    if is_proportion(work.figure):
        return False
    return any(
        may_add(work.figure, other)
        and (fits(work.figure, other.value / times) or fits(work.figure, other.value * times))
        for reading in (*work.readings, *work.near[-1:])
        for times in multipliers(reading)
        for source in (*work.readings, *(work.near if work.figure.approximation == "about" else ()))
        for other in counted(source)
        if other.unit not in {PER_CENT, "fois"}
    )


def _is_single(work: Working) -> bool:
    """« Un mort » where the evidence or a sentence beside it tells of one and counts none."""
    if work.figure.value != 1 or work.figure.unit is None:
        return False
    keys = stem_keys(work.figure.unit, work.figure.unit)
    rivals = (other for reading in work.readings for other in counted(reading))
    return any(not keys.isdisjoint(reading.vocabulary) for reading in (*work.readings, *work.near)) and all(
        fold(other.unit or "") != fold(work.figure.unit) for other in rivals
    )


def _is_next(work: Working) -> bool:
    """« Le troisième accident » where two others had happened."""
    return any(
        math.isclose(other.value, work.figure.value - 1) and may_add(work.figure, other)
        for reading in work.readings
        for other in counted(reading)
    )


def _is_move(work: Working) -> bool:
    """« De 180 à 330 »: one end is given, the other is it with a figure of the evidence added or taken away."""
    figure = work.figure
    if not _MOVES.search(flat(work.draft.text[: figure.start])):
        return False
    for end, other in ((figure.value, figure.high), (figure.high, figure.value)):
        given = [one for reading in (*work.readings, *work.near) for one in counted(reading) if is_kind(figure, one)]
        if other is None or end is None or not any(math.isclose(one.value, end) for one in given):
            continue
        moves = (one for reading in work.readings for one in counted(reading) if is_kind(figure, one))
        if any(math.isclose(one.value, abs(other - end)) for one in moves):
            return True
        if any(
            math.isclose(other, end * (1 + sign * share), rel_tol=0.005)
            for reading in work.readings
            for share in shares(reading)
            for sign in (1, -1)
        ):
            return True
    return False
