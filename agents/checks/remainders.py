"""What is left of a whole when a part is taken away: « 24 sont indemnes » for 38 less 14."""

import re
from itertools import combinations

from calame.agents.checks.fitting import fits, in_base, may_add
from calame.agents.checks.operands import Working, counted, is_told_alike
from calame.agents.checks.parts import is_kind, is_percent, is_proportion, shares
from calame.contracts import Quantity
from calame.text.data.measure_units import MEASURE_UNITS
from calame.text.data.reckoning_words import REMAINING
from calame.text.words import fold

_LEFT = re.compile(rf"(?<![\w-])(?:{'|'.join(REMAINING)})\w*")
_DENIES = re.compile(r"(?<![\w-])(?:n'|ne )")
_TOLD_BEHIND = 30
"""Characters behind a count in which the words stand that tell of what it is."""


def is_remainder(work: Working) -> bool:
    """« 24 sont indemnes » for 38 less 14, where the whole is told or a word says that it is what is left."""
    shows_rest = _LEFT.search(work.clause) is not None or _DENIES.search(work.clause) is not None
    told = {round(figure.value, 6) for figure in counted(work.draft) if figure.start != work.figure.start}
    for part, whole in work.pairs:
        if not (part.value < whole.value and is_kind(part, whole) and _is_of(work, part, whole)):
            continue
        own = any(part is one for reading in work.readings for one in counted(reading))
        if _is_told_of_part(work, part) or not (own or (part.unit and whole.unit and may_add(part, whole))):
            continue
        if not shows_rest and any(is_told_alike(work.draft, one) for one in work.readings if part in one.figures):
            continue
        beside = round(whole.value, 6) in told or round(part.value, 6) in told
        if (shows_rest or beside) and fits(work.figure, in_base(whole)[0] - in_base(part)[0]):
            return True
    return shows_rest and is_proportion(work.figure) and _is_left_share(work)


def _is_of(work: Working, part: Quantity, whole: Quantity) -> bool:
    """Whether the figure counts what the whole counts, or a kind of it where one sentence gives whole and part."""
    if whole.unit is None and fold(work.figure.unit or "") in MEASURE_UNITS:
        return False
    if may_add(work.figure, whole):
        return True
    return is_kind(work.figure, whole) and any(
        all(any(one is other for other in reading.figures) for one in (part, whole)) for reading in work.readings
    )


def _is_told_of_part(work: Working, part: Quantity) -> bool:
    """« Dont huit dans la majorité » where the three of the majority are the part, not what is left."""
    near = {key for word in work.draft.words if 0 <= word.start - work.figure.end < _TOLD_BEHIND for key in word.keys}
    homes = (reading for reading in (*work.readings, *work.near) if any(part is one for one in counted(reading)))
    for reading in homes:
        theirs = [word for word in reading.words if 0 <= word.start - part.end < _TOLD_BEHIND]
        if any(not near.isdisjoint(word.keys) for word in theirs):
            return len({id(one) for one in work.readings}) > 1 and len(counted(reading)) == 1
    return False


def _is_left_share(work: Working) -> bool:
    """« Le reste ne pèse que 10 % »: what the shares of one sentence leave."""
    return any(
        is_percent(work.figure, 1 - sum(group))
        for reading in work.readings
        for given in (list(shares(reading)),)
        for size in range(1, len(given) + 1)
        for group in combinations(given, size)
    )
