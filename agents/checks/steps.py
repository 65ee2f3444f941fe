"""Steps: a level, what it rose or fell by, and so what it was before: « 62 000, soit 9 000 de moins » was 71 000."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from calame.agents.checks.fitting import PER_CENT, fits, in_base, may_add, told_in
from calame.agents.checks.operands import counted
from calame.agents.checks.reading import Reading
from calame.contracts import Quantity
from calame.text.data.reckoning_words import FALLS, RISES
from calame.text.flat import flat

_MORE = re.compile(r" de (?P<way>plus|moins)(?![\w-])")
_UP, _DOWN = (rf"(?<![\w-])(?:{'|'.join(stems)})\w*" for stems in (RISES, FALLS))
_BY = re.compile(rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN}))[^.;:\d]{{0,40}}?(?: de| d') ?$")
_TO = re.compile(r"^[^.;\d]{0,60}?(?<![\w-])(?:a|atteindre|atteint|atteignant) (?:environ |pres de |plus de )?$")
_REACH = 70
_BEHIND = 12
_AROUND = 60
_THEN = re.compile(
    r"(?<![\w-])(?:contre|au lieu|etai\w*|avai\w*|pass\w*|tomb\w*|mont\w*|grimp\w*|descend\w*|plus tot|auparavant"
    r"|jusque-la|jusqu'alors|precedent\w*|dernier\w*|avant|[a-z]{3,}(?:ait|aient))(?![\w-])"
)


@dataclass(frozen=True, slots=True)
class Step:
    """A value now, and what it changed by."""

    level: Quantity
    change: Quantity
    rises: bool

    @property
    def before(self) -> float:
        """The value before, in the base unit of the level."""
        level, change, sign = in_base(self.level)[0], in_base(self.change)[0], -1 if self.rises else 1
        if self.change.unit == PER_CENT and self.level.unit != PER_CENT:
            return level / (1 - sign * self.change.value / 100)
        return level + sign * change


@lru_cache(maxsize=8192)
def steps(reading: Reading) -> tuple[Step, ...]:
    """The steps that a sentence tells."""
    return tuple(_steps(reading))


def _steps(reading: Reading) -> Iterator[Step]:
    text, figures = flat(reading.text), counted(reading)
    for at, figure in enumerate(figures):
        if more := _MORE.search(text, max(figure.start, figure.end - _BEHIND), figure.end + _REACH // 2):
            if level := next((other for other in reversed(figures[:at]) if _may_change(other, figure)), None):
                yield Step(level, figure, more["way"] == "plus")
        elif moved := _BY.search(text[max(0, figure.start - _REACH) : figure.start]):
            rises = moved["up"] is not None
            after = figures[at + 1] if at + 1 < len(figures) else None
            if after and _may_change(after, figure) and _TO.search(text[figure.end : after.start]):
                yield Step(after, figure, rises)
            elif at and _is_aside(text[figures[at - 1].end : figure.start]) and _may_change(figures[at - 1], figure):
                yield Step(figures[at - 1], figure, rises)


def _is_aside(between: str) -> bool:
    """Whether a change is told behind its level: « 14,2 millions, en recul de 29 % »."""
    return re.search(r", (?:en|soit une?|ce qui) [^.;]*$", between) is not None


def _may_change(level: Quantity, change: Quantity) -> bool:
    return change.unit == PER_CENT or may_add(level, change)


def is_told_before(figure: Quantity, draft: Reading, readings: Sequence[Reading]) -> bool:
    """Whether the draft tells a figure as a former value, and a step of the evidence makes it that."""
    around = flat(draft.text)[max(0, figure.start - _AROUND) : figure.end + _AROUND]
    return _THEN.search(around) is not None and was_before(figure, readings)


def was_before(figure: Quantity, readings: Sequence[Reading]) -> bool:
    """Whether a figure is what some level of the evidence was before its step."""
    if figure.high is not None:
        return _is_step_told(figure, figure.value, figure.high, readings)
    return any(
        may_add(figure, step.level) and fits(figure, told_in(step.before, figure))
        for reading in readings
        for step in steps(reading)
    )


def _is_step_told(figure: Quantity, low: float, high: float, readings: Sequence[Reading]) -> bool:
    """« De 42 000 à 48 000 »: both ends of a step."""
    for reading in readings:
        for step in steps(reading):
            ends = sorted((in_base(step.level)[0], step.before))
            told = [in_base(figure.model_copy(update={"value": end, "high": None}))[0] for end in (low, high)]
            if all(math.isclose(one, other, rel_tol=0.002) for one, other in zip(ends, told, strict=True)):
                return True
    return False


def is_wrong_way(figure: Quantity, readings: Sequence[Reading]) -> bool:
    """Whether a figure is what a level would have been had it gone the other way."""
    for reading in readings:
        for step in steps(reading):
            other = Step(step.level, step.change, not step.rises)
            if may_add(figure, step.level) and fits(figure, told_in(other.before, figure)):
                return not was_before(figure, readings)
    return False
