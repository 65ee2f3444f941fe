"""The port between roles and language models: what a role may ask, and what comes back."""

from collections.abc import Sequence
from typing import Literal, Protocol, TypeVar

from calame.contracts import Contract


class Message(Contract):
    """One turn of a conversation with a model."""

    role: Literal["system", "user", "assistant"]
    content: str


class Usage(Contract):
    """What model calls took; two usages add up with `+`."""

    calls: int = 0
    """Requests that were sent, retries and re-asks included."""
    tokens_in: int = 0
    tokens_out: int = 0
    tokens_cached: int = 0
    """Part of `tokens_in` that the provider served from its prompt cache."""
    tokens_reasoning: int = 0
    """Part of `tokens_out` that the model spent on reasoning."""
    estimated: bool = False
    """True when an endpoint gave no figures and they were estimated from the text."""
    cost: float | None = 0.0
    """US dollars; `None` when a price is not known (unknown is not zero)."""
    seconds: float = 0.0
    """Wall time, waits included."""
    first_token: float | None = None
    """Seconds to the first token of the first streamed call, when streamed."""

    def __add__(self, other: "Usage") -> "Usage":
        """Both together; an unknown cost stays unknown."""
        known = self.cost is not None and other.cost is not None
        return Usage(
            calls=self.calls + other.calls,
            tokens_in=self.tokens_in + other.tokens_in,
            tokens_out=self.tokens_out + other.tokens_out,
            tokens_cached=self.tokens_cached + other.tokens_cached,
            tokens_reasoning=self.tokens_reasoning + other.tokens_reasoning,
            estimated=self.estimated or other.estimated,
            cost=(self.cost or 0.0) + (other.cost or 0.0) if known else None,
            seconds=self.seconds + other.seconds,
            first_token=self.first_token if self.first_token is not None else other.first_token,
        )


ReplyT = TypeVar("ReplyT", bound=Contract)


class Models(Protocol):
    """Answers the questions of roles; knows endpoints, retries, budgets and formats so that roles do not."""

    async def ask(self, seat: str, messages: Sequence[Message], reply: type[ReplyT]) -> ReplyT:
        """The model's answer as a validated `reply`.

        Args:
            seat: who asks (`extract`, `outline`, `write`, `review`); decides which model answers.
            messages: the conversation; a stable prefix comes first.
            reply: the contract that the answer must parse into; its JSON schema goes to the endpoint.

        Raises:
            calame.errors.ModelError: no usable answer within the attempts allowed; the class says why.
        """
        ...
