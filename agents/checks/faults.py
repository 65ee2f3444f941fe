"""What a check is and what it yields: a fault without number or severity, which the catalogue and the review add."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.contracts import Place, Severity, Span

PASSAGE = " Source\u00a0: "
"""Stands between a remedy and the passage of the source that goes with it."""
_SHOWN = 160
"""Characters of a source passage that a message shows."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong."""

    place: Place
    message: str
    remedy: str
    evidence: tuple[Span, ...] = ()


Find = Callable[[ReviewCase], Iterable[Fault]]


@dataclass(frozen=True, slots=True)
class Check:
    """A named rule; its severity never depends on what it finds."""

    name: str
    label: str
    """French label."""
    severity: Severity
    find: Find
    decides_support: bool = False
    """Whether a fault of this check makes its sentence unsupported."""


def show(text: str) -> str:
    """A passage as it stands in a message: one line, in French quotation marks, cut at a word when it is long."""
    line = " ".join(text.split())
    if len(line) > _SHOWN:
        line = line[:_SHOWN].rsplit(" ", 1)[0] + "…"
    return f"«\u00a0{line}\u00a0»"


def against(
    found: DraftSentence, message: str, remedy: str, *, start: int | None = None, end: int | None = None
) -> Fault:
    """A fault of a sentence, with the closest source passage named in the remedy."""
    passage = f"{PASSAGE}{show(found.evidence[0].reading.text)}" if found.evidence else ""
    spans = found.spans or tuple(source.span for source in found.evidence)
    return Fault(found.place(start, end), message, remedy + passage, spans)
