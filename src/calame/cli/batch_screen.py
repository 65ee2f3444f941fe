"""What a batch shows while it works, on stderr: a bar for somebody who watches, a line an article for a log."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.text import Text

from calame.cli import terminal
from calame.cli.progress import Screen, spent
from calame.contracts import Usage
from calame.events import Event
from calame.models.accounting import CallReport
from calame.publish import labels
from calame.publish.figures import words
from calame.publish.results import Result
from calame.text.wording import NBSP, figure

_MINUTE: Final = 60.0
_HOUR: Final = 3600.0
STATUSES: Final = {"failed": "échec", "waiting": "attend votre avis", "duplicate": "doublon"}


class BatchScreen(Screen):
    """What hears of a batch; this one shows nothing, and keeps count for the others."""

    def __init__(self, total: int, before: int) -> None:
        """Begin to count.

        Args:
            total: entries of the batch.
            before: those that an earlier process settled.
        """
        self.total = total
        self.settled = before
        self.taken = Usage()
        """What models took in this process."""
        self._before = before
        self._began = time.monotonic()

    def hear(self, event: Event) -> None:
        """Take one event of any of the runs in."""
        if isinstance(event.payload, CallReport):
            self.taken += event.payload.usage

    def ended(self, result: Result) -> None:  # noqa: ARG002 - this one only counts
        """One more entry is settled, or parked."""
        self.settled += 1

    @property
    def pace(self) -> str:
        """`12,4 articles/min, reste 1 h 05`; empty before the first article."""
        done = self.settled - self._before
        if not done:
            return ""
        each = (time.monotonic() - self._began) / done
        return f"{figure(_MINUTE / each)} articles/min, reste {duration(each * (self.total - self.settled))}"


class _Lines(BatchScreen):
    """One line an article, for a log."""

    def ended(self, result: Result) -> None:
        """Say what became of it."""
        super().ended(result)
        terminal.progress().print(terminal.text(f"{self.settled}/{self.total} {told(result)}"), soft_wrap=True)


class _Bar(BatchScreen):
    """A bar with rate, time left and cost; what failed stays as lines above it."""

    def __init__(self, total: int, before: int, progress: Progress) -> None:
        super().__init__(total, before)
        self._progress = progress
        self._task = progress.add_task("Lot", total=total, completed=before, pace="", spent="")

    def hear(self, event: Event) -> None:
        """Count what models take."""
        super().hear(event)
        if isinstance(event.payload, CallReport):
            self._progress.update(self._task, spent=spent(self.taken))

    def ended(self, result: Result) -> None:
        """Move the bar."""
        super().ended(result)
        if result.status in {"failed", "waiting"}:
            self._progress.console.print(Text.assemble(("!", "yellow"), " ", terminal.text(told(result))))
        self._progress.update(self._task, completed=self.settled, pace=self.pace)


@contextmanager
def shown(total: int, before: int, *, quiet: bool) -> Iterator[BatchScreen]:
    """The screen of a batch of `total` entries, of which `before` were settled earlier."""
    if quiet:
        yield BatchScreen(total, before)
    elif not terminal.is_interactive():
        yield _Lines(total, before)
    else:
        columns = [TextColumn(f"{{task.fields[{name}]}}", markup=False) for name in ("pace", "spent")]
        with Progress(BarColumn(), MofNCompleteColumn(), *columns, console=terminal.progress()) as progress:
            yield _Bar(total, before, progress)


def told(result: Result) -> str:
    """`depeche-12 : accepté, 812 mots`."""
    if result.status != "finished" or result.outcome is None:
        return f"{result.name}{NBSP}: {STATUSES.get(result.status, result.status)}. {result.reason}"
    return f"{result.name}{NBSP}: {labels.OUTCOMES[result.outcome].lower()}, {words(result.words)}"


def duration(seconds: float) -> str:
    """`40 s`, `12 min`, `3 h 05`."""
    if seconds < _MINUTE:
        return f"{seconds:.0f}{NBSP}s"
    if seconds < _HOUR:
        return f"{seconds / _MINUTE:.0f}{NBSP}min"
    hours, rest = divmod(seconds, _HOUR)
    return f"{hours:.0f}{NBSP}h{NBSP}{rest // _MINUTE:02.0f}"
