"""What a run tells while it works: one stream that the terminal, and later a page, read."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from calame.contracts import Contract


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened."""

    kind: Literal[
        "node_started",
        "node_finished",
        "round_dropped",
        "warning",
        "without_model",
        "finished",
        "model_called",
        "model_waiting",
    ]
    """`without_model`: a role did by rules what a model was asked for."""
    node: str
    message: str = ""
    payload: Contract | None = field(default=None, repr=False)
    """The contract the node produced, for whoever wants to draw it."""


Listener = Callable[[Event], None]


def silent(event: Event) -> None:
    """A listener that hears nothing."""
