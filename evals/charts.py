"""Charts as plain shapes with coordinates; the template draws them, so that every label is escaped there."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

WIDTH: Final = 760
LEFT: Final = 236
"""Room for the names of cases."""
RIGHT: Final = 24
ROW: Final = 26
TOP: Final = 14
BOTTOM: Final = 34
_TALL: Final = 280
_APART: Final = 5
"""Between the marks of a row, so that equal values do not hide one another."""
_LONGEST_NAME: Final = 34

Shape = Literal["circle", "square", "diamond"]
SHAPES: Final[Sequence[Shape]] = ("circle", "square", "diamond")


@dataclass(frozen=True, slots=True)
class Label:
    """Text at a point; `name` says all of it when the chart shortens it."""

    x: float
    y: float
    text: str
    anchor: Literal["start", "middle", "end"] = "middle"
    name: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle with what it says."""

    x: float
    y: float
    width: float
    height: float
    tone: int
    title: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A point with what it says; series differ in colour and in shape."""

    x: float
    y: float
    tone: int
    title: str

    @property
    def shape(self) -> Shape:
        """Shape of its series."""
        return SHAPES[self.tone % len(SHAPES)]


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture with its title, and a sentence for people who do not see it."""

    title: str
    said: str
    height: float
    legend: tuple[str, ...] = ()
    labels: list[Label] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    width: float = WIDTH

    @property
    def series(self) -> tuple[tuple[Shape, int, str], ...]:
        """Shape, colour and name of each series."""
        return tuple((SHAPES[n % len(SHAPES)], n, name) for n, name in enumerate(self.legend))


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a chart by rows."""

    name: str
    values: tuple[float | None, ...] = ()
    """One mark each, in the order of the legend."""
    span: tuple[float, float] | None = None
    """A bar."""
    titles: tuple[str, ...] = ()
    """What each mark says; the bar's own comes last."""


def by_rows(
    title: str,
    said: str,
    rows: Sequence[Row],
    *,
    low: float,
    high: float,
    legend: tuple[str, ...] = (),
    whole: bool = False,
) -> Chart:
    """A chart with one line a row: marks, bars or both on a common scale; `whole` for counts."""
    high = high if high > low else low + 1
    chart = Chart(title, said, TOP + ROW * len(rows) + BOTTOM, legend)
    wide = WIDTH - LEFT - RIGHT

    def at(value: float) -> float:
        return round(LEFT + wide * (min(max(value, low), high) - low) / (high - low), 1)

    foot = TOP + ROW * len(rows)
    for tick in ticks(low, high, whole=whole):
        chart.lines.append(Line(at(tick), TOP, at(tick), foot))
        chart.labels.append(Label(at(tick), foot + 18, _number(tick)))
    for place, row in enumerate(rows):
        middle = TOP + ROW * place + ROW / 2
        chart.labels.append(Label(LEFT - 10, middle + 4, _short(row.name), "end", row.name))
        if row.span is not None:
            start, end = at(row.span[0]), at(row.span[1])
            bar_title = row.titles[-1] if row.titles else row.name
            chart.bars.append(Bar(start, middle - 6, max(end - start, 2), 12, 3, bar_title))
        chart.marks.extend(
            Mark(
                at(value),
                middle + _APART * (tone - (len(legend) - 1) / 2),
                tone,
                row.titles[tone] if tone < len(row.titles) else row.name,
            )
            for tone, value in enumerate(row.values)
            if value is not None
        )
    return chart


@dataclass(frozen=True, slots=True)
class Point:
    """One article in a scatter."""

    x: float
    y: float
    tone: int
    title: str


def scatter(
    title: str, said: str, points: Sequence[Point], *, across: str, up: str, low: float, legend: tuple[str, ...]
) -> Chart:
    """Two figures of every article; `low` is where the upright scale begins, 1 where it ends."""
    chart = Chart(title, said, TOP + _TALL + BOTTOM + 20, legend)
    most = max((point.x for point in points), default=0.0) or 1.0
    wide, foot = WIDTH - 60 - RIGHT, TOP + _TALL

    def across_at(value: float) -> float:
        return round(60 + wide * value / most, 1)

    def up_at(value: float) -> float:
        return round(foot - _TALL * (min(max(value, low), 1.0) - low) / (1 - low), 1)

    for tick in ticks(0, most):
        chart.lines.append(Line(across_at(tick), TOP, across_at(tick), foot))
        chart.labels.append(Label(across_at(tick), foot + 18, _number(tick)))
    for tick in ticks(low, 1.0):
        chart.lines.append(Line(60, up_at(tick), WIDTH - RIGHT, up_at(tick)))
        chart.labels.append(Label(54, up_at(tick) + 4, f"{_number(tick * 100)}\u00a0%", "end"))
    chart.labels.append(Label(WIDTH - RIGHT, foot + 38, f"{up} selon : {across}", "end"))
    chart.marks.extend(Mark(across_at(point.x), up_at(point.y), point.tone, point.title) for point in points)
    return chart


def ticks(low: float, high: float, wanted: int = 5, *, whole: bool = False) -> tuple[float, ...]:
    """Round values from `low` to `high` (Heckbert's nice numbers, Graphics Gems 1990); `whole` leaves out fractions."""
    if high <= low:
        return (low,)
    raw = (high - low) / wanted
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= raw)
    step = max(step, 1.0) if whole else step
    first = math.ceil(low / step - 1e-9)
    return tuple(round(n * step, 10) for n in range(first, math.floor(high / step + 1e-9) + 1))


def _number(value: float) -> str:
    text = f"{value:,.4f}".rstrip("0").rstrip(".") if abs(value) < 1 else f"{value:,.2f}".rstrip("0").rstrip(".")
    return text.replace(",", "\u202f").replace(".", ",") or "0"


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def longest(values: Iterable[float]) -> float:
    """The greatest value, 1 at least, so that a scale always has a length."""
    return max((1.0, *values))
