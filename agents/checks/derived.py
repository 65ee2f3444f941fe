"""Figures that follow from those of the evidence: shares, changes, remainders, totals and multiples."""

import math
import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from calame.agents.checks.fitting import PER_CENT, fits, in_base, is_fraction, may_add, told_in
from calame.agents.checks.operands import Working, counted
from calame.agents.checks.reading import Reading, stem_keys
from calame.agents.checks.reckoning import multiples
from calame.contracts import Quantity
from calame.text.data.measure_units import MEASURE_UNITS
from calame.text.data.reckoning_words import APART, FALLING, REMAINING, RISING, TOGETHER
from calame.text.flat import flat
from calame.text.words import fold

_POINT = "point"


def _stems(stems: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(stems)})\w*")


_CHANGES, _TOTALS, _LEFT = _stems([*RISING, *FALLING, *APART]), _stems(TOGETHER), _stems(REMAINING)
_DENIES = re.compile(r"(?<![\w-])(?:n'|ne )")
_OF_ALL = re.compile(r"(?<![\w-])(?:sur|des|parmi|de|dont) (?:les |ses |leurs |ces |un total de )?$")
_MOVES = re.compile(
    r"(?<![\w-])(?:pass|port|tomb|mont|grimp|descend|augment|baiss|recul|remont|diminu)\w* [^.;]{0,40}$"
)
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
        or _is_remainder(work)
        or _is_total(work)
        or _is_multiple(work)
        or _is_single(work)
    )


def _is_count(figure: Quantity) -> bool:
    return figure.unit is None or fold(figure.unit) not in MEASURE_UNITS


def _is_kind(left: Quantity, right: Quantity) -> bool:
    """Whether one may be a part of the other: two amounts in one unit, or two counts of people or things."""
    return may_add(left, right) or (_is_count(left) and _is_count(right))


def _percent(figure: Quantity, ratio: float) -> bool:
    return fits(figure, ratio * 100 if figure.unit == PER_CENT else ratio)


def _is_proportion(figure: Quantity) -> bool:
    return figure.unit == PER_CENT or is_fraction(figure)


def _is_share(work: Working) -> bool:
    """« Plus de la moitié du budget » for 27 of 48,6 millions; also of percentages, and of their sum."""
    if not _is_proportion(work.figure):
        return False
    shares = [share for reading in work.readings for share in _shares(reading)]
    shares += [1 / times for reading in work.readings for times in _multipliers(reading) if times > 1]
    if is_fraction(work.figure) and any(fits(work.figure, share) for share in shares):
        return True
    whole = [(part, all_) for part, all_ in work.pairs if 1 < part.value < all_.value and part.unit != PER_CENT]
    return any(_is_kind(part, all_) and _percent(work.figure, _ratio(part, all_)) for part, all_ in whole)


def _shares(reading: Reading) -> Iterator[float]:
    """The percentages and fractions of a sentence."""
    for figure in counted(reading):
        if figure.unit == PER_CENT:
            yield figure.value / 100
        elif is_fraction(figure):
            yield figure.value


def _ratio(part: Quantity, whole: Quantity) -> float:
    return in_base(part)[0] / (in_base(whole)[0] or 1)


def _is_change(work: Working) -> bool:
    """« Augmente de 15 % », « recule d'un quart », « 24 millions de plus » for what two figures differ by."""
    if not _CHANGES.search(work.words):
        return False
    pairs = (*work.pairs, *_far_pairs(work))
    changes = [(one, other) for one, other in pairs if may_add(one, other) and _is_twin(one, other)]
    if work.figure.unit == _POINT:
        return any(one.unit == PER_CENT and fits(work.figure, one.value - other.value) for one, other in changes)
    if _is_proportion(work.figure):
        rises = _has_times(work, 2.0) and work.figure.value == 100  # noqa: PLR2004 -- what doubles gains 100 %
        return rises or any(_percent(work.figure, abs(1 - _ratio(one, other))) for one, other in changes)
    return any(
        (may_add(work.figure, one) or may_add(work.figure, other))
        and fits(work.figure, told_in(abs(in_base(one)[0] - in_base(other)[0]), work.figure))
        for one, other in changes
    )


def _far_pairs(work: Working) -> Iterator[tuple[Quantity, Quantity]]:
    """A figure of the closest sentence and one of a sentence around it, when both are measured in one unit."""
    for one in counted(work.readings[0]):
        for other in (figure for reading in work.near for figure in counted(reading)):
            if one.unit == other.unit and fold(one.unit or "") in MEASURE_UNITS and one.unit == work.figure.unit:
                yield one, other


def _is_twin(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are values of one thing, as far as their units say."""
    return one.unit != PER_CENT or other.unit == PER_CENT


def _has_times(work: Working, times: float) -> bool:
    return any(times in multiples(reading) for reading in work.readings)


def _is_share_of_whole(work: Working) -> bool:
    """« 42 des 84 salariés » for half of them: a share of the evidence times a whole of it."""
    if _is_proportion(work.figure):
        return False
    return any(
        may_add(work.figure, whole) and fits(work.figure, share * told_in(in_base(whole)[0], work.figure))
        for reading in work.readings
        for share in _shares(reading)
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


def _is_remainder(work: Working) -> bool:
    """« 24 sont indemnes » for 38 less 14, where the whole is told or a word says that it is what is left."""
    shows_rest = _LEFT.search(work.words) is not None or _DENIES.search(work.words) is not None
    told = {round(figure.value, 6) for figure in counted(work.draft) if figure.start != work.figure.start}
    for part, whole in work.pairs:
        if not (part.value < whole.value and _is_kind(part, whole) and _is_of(work, part, whole)):
            continue
        beside = round(whole.value, 6) in told or round(part.value, 6) in told
        if (shows_rest or beside) and fits(work.figure, in_base(whole)[0] - in_base(part)[0]):
            return True
    return shows_rest and _is_proportion(work.figure) and _is_left_share(work)


def _is_of(work: Working, part: Quantity, whole: Quantity) -> bool:
    """Whether the figure counts what the whole counts, or a kind of it where one sentence gives whole and part."""
    if may_add(work.figure, whole):
        return True
    return _is_kind(work.figure, whole) and any(
        all(any(one is other for other in reading.figures) for one in (part, whole)) for reading in work.readings
    )


def _is_left_share(work: Working) -> bool:
    """« Le reste ne pèse que 10 % »: what the shares of one sentence leave."""
    return any(
        _percent(work.figure, 1 - sum(group))
        for reading in work.readings
        for shares in (list(_shares(reading)),)
        for size in range(1, len(shares) + 1)
        for group in combinations(shares, size)
    )


def _is_total(work: Working) -> bool:
    """« À elles deux, 75 % »: figures of one sentence added up, where a word or « et » shows it."""
    if not (_TOTALS.search(work.words) or _AND.search(work.words)):
        return False
    figure, named = work.figure, _TOTALS.search(work.words) is not None
    for reading in work.readings:
        shares = list(_shares(reading))
        sums = (sum(group) for size in (2, 3) for group in combinations(shares, size))
        if _is_proportion(figure) and any(_percent(figure, total) for total in sums):
            return True
        alike = [other for other in counted(reading) if may_add(figure, other) and other.unit != PER_CENT]
        groups = (group for size in (2, 3, 4) for group in combinations(alike, size))
        if named and any(fits(figure, told_in(sum(in_base(one)[0] for one in group), figure)) for group in groups):
            return True
    return False


def _is_multiple(work: Working) -> bool:
    """« 6,2 millions un an plus tôt » where 12,4 millions is twice as much."""
    if _is_proportion(work.figure):
        return False
    return any(
        may_add(work.figure, other)
        and (fits(work.figure, other.value / times) or fits(work.figure, other.value * times))
        for reading in (*work.readings, *work.near[-1:])
        for times in _multipliers(reading)
        for source in (*work.readings, *(work.near if work.figure.approximation == "about" else ()))
        for other in counted(source)
        if other.unit not in {PER_CENT, "fois"}
    )


def _multipliers(reading: Reading) -> Iterator[float]:
    yield from multiples(reading)
    for figure in counted(reading):
        if figure.unit == "fois" and figure.value > 1:
            yield figure.value
        elif is_fraction(figure):
            yield 1 / figure.value


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
        given = [one for reading in (*work.readings, *work.near) for one in counted(reading) if _is_kind(figure, one)]
        if other is None or end is None or not any(math.isclose(one.value, end) for one in given):
            continue
        moves = (one for reading in work.readings for one in counted(reading) if _is_kind(figure, one))
        if any(math.isclose(one.value, abs(other - end)) for one in moves):
            return True
        if any(
            math.isclose(other, end * (1 + sign * share), rel_tol=0.005)
            for reading in work.readings
            for share in _shares(reading)
            for sign in (1, -1)
        ):
            return True
    return False
