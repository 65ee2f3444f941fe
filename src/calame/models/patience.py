"""How long a call may take and how often it may try, in figures that a run can set."""

from typing import Self

from pydantic import Field

from calame.contracts import Contract


class Patience(Contract):
    """Waits and attempts of one logical call; every figure counts over all layers together."""

    attempts: int = Field(default=4, ge=1, le=20)
    """Requests at most for one question: retries, re-asks and changed parameters share them."""
    first_wait: float = Field(default=0.5, ge=0)
    """Seconds before the second attempt when the endpoint names no time; doubles each time."""
    longest_wait: float = Field(default=20.0, ge=0)
    """Seconds that the doubling stops at."""
    longest_retry_after: float = Field(default=120.0, ge=0)
    """Seconds an endpoint may ask to wait; above it the call ends with `RateLimitedError` and its time.
    120 s is where the openai SDK stops waiting too (`MAX_RETRY_AFTER_DELAY`)."""
    connect_seconds: float = Field(default=10.0, gt=0)
    attempt_seconds: float = Field(default=180.0, gt=0)
    """Seconds for a whole answer, or for the first piece of a streamed one (reasoning models stay silent long)."""
    own_seconds: float = Field(default=600.0, gt=0)
    """The same for a model on one's own machine, which reads a prompt for minutes and answers one question after the
    other."""
    idle_seconds: float = Field(default=60.0, gt=0)
    """Seconds between two pieces of a streamed answer."""
    stream_seconds: float = Field(default=900.0, gt=0)
    """Seconds for a whole streamed answer."""
    concurrency: int = Field(default=4, ge=1, le=64)
    """Requests in flight to one endpoint at most."""
    per_minute: int | None = Field(default=None, ge=1)
    """Requests begun in a minute at most, at one endpoint; `None` leaves it to the endpoint to complain."""
    longest_body: int = Field(default=8_000_000, ge=1000)
    """Bytes of an answer; a long article is under 100 kB."""

    def on_own_machine(self) -> Self:
        """These figures for a model on one's own machine."""
        return self.model_copy(update={"attempt_seconds": max(self.attempt_seconds, self.own_seconds)})


class Sampling(Contract):
    """What is asked of the model besides the words."""

    temperature: float | None = Field(default=None, ge=0, le=2)
    """`None` leaves it to the endpoint."""
    max_tokens: int = Field(default=8192, ge=16)
    """Tokens of one answer; doubled once when an answer is cut."""
    longest_tokens: int = Field(default=32_768, ge=16)
    """Tokens that the doubling stops at."""


SAMPLING: dict[str, Sampling] = {
    "extract": Sampling(temperature=0.0),
    "outline": Sampling(temperature=0.2),
    "write": Sampling(temperature=0.5),
    "review": Sampling(temperature=0.0),
}
"""Defaults by seat: readers are kept still, the writer is given some room."""
