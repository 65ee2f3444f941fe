"""What a run tells while it works: one stream that the terminal, JSON lines, traces and later a page read.

Whoever works emits an `Event` with its kind, node, message and payload. The `Stream` of the run stamps it with run,
number and time and hands it to every listener.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count
from typing import Literal

from calame.contracts import Contract, Review

Kind = Literal[
    "run_started",
    "run_resumed",
    "node_started",
    "node_finished",
    "node_failed",
    "model_called",
    "model_waiting",
    "tokens",
    "finding",
    "round_finished",
    "round_dropped",
    "without_model",
    "warning",
    "waiting",
    "finished",
    "run_stopped",
    "run_failed",
    "batch_started",
    "batch_finished",
]
"""What happened, in the order in which a run meets it.

`model_called`: one request ended, well or not. `model_waiting`: the next attempt is prepared. `tokens`: a piece of a
streamed answer. `without_model`: a role did by rules what a model was asked for. `waiting`: a person is asked and the
run is parked. `finished`: the outcome. `run_stopped`: somebody asked it to stop, it can be taken up again.
`run_failed`: an error ended it.
"""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened."""

    kind: Kind
    node: str
    """The node, or the seat that a model answers; `run` and `batch` for what concerns the whole."""
    message: str = ""
    payload: Contract | None = field(default=None, repr=False)
    """The contract that came of it, for whoever wants to draw it. It may hold source text."""
    run: str = ""
    """Id of the run; empty for what concerns a whole batch. Set by the stream, as the two below."""
    sequence: int = 0
    """1 for the first event of this run in this process; a resumed run counts from 1 again."""
    time: datetime | None = None
    """When it was told, aware, UTC."""


Listener = Callable[[Event], None]


def silent(event: Event) -> None:
    """A listener that hears nothing."""


class Tokens(Contract):
    """A piece of an answer while a model writes it."""

    seat: str
    text: str
    """Raw text, mostly a piece of JSON."""
    restart: bool = False
    """True when what came before belongs to an attempt that failed."""
    question: int = 0
    """Which question it answers: answers to several at once come interleaved."""


class Stream:
    """The one stream of one run: every event passes here, gets its number, and goes to every listener in order.

    The findings of a review follow it as events of their own. Safe to use from several threads.
    """

    def __init__(self, run: str, *listeners: Listener) -> None:
        self.run = run
        self._listeners = listeners
        self._numbers = count(1)
        self._telling = threading.RLock()

    def hear(self, event: Event) -> None:
        """Stamp `event` and hand it on."""
        with self._telling:
            self._tell(event)
            if (event.kind, event.node) == ("node_finished", "review") and isinstance(event.payload, Review):
                for finding in event.payload.findings:
                    self._tell(Event("finding", event.node, finding.message, finding))

    def _tell(self, event: Event) -> None:
        stamped = replace(event, run=self.run, sequence=next(self._numbers), time=datetime.now(UTC))
        for listen in self._listeners:
            listen(stamped)
