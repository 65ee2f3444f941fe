"""The border to whatever answers requests: an endpoint, a recording or a script."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from calame.models.quirks import Quirks
from calame.models.wire import Reply, Request


@dataclass(frozen=True, slots=True)
class Delta:
    """A piece of an answer while it is being written."""

    seat: str
    text: str
    """Raw text, mostly a piece of JSON; see `calame.models.prose` for the words in it."""
    restart: bool = False
    """True when what came before belongs to an attempt that failed: forget it."""
    question: int = 0
    """Which question it answers: answers to several at once come interleaved."""


OnDelta = Callable[[Delta], None]


class Sender(Protocol):
    """Sends one request once; knows no retry."""

    async def send(self, request: Request, quirks: Quirks, on_text: Callable[[str], None] | None = None) -> Reply:
        """The answer as it came.

        Args:
            request: the question.
            quirks: what the endpoint does not take.
            on_text: hears pieces while they come; asks for a streamed answer.

        Raises:
            calame.models.faults.Fault: no answer.
        """
        ...

    async def models(self) -> tuple[str, ...]:
        """Names the endpoint says it serves; empty when it does not say.

        Raises:
            calame.models.faults.Fault: the list cannot be read.
        """
        ...

    async def aclose(self) -> None:
        """Closes connections."""
        ...
