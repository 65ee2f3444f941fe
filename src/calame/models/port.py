"""The port between roles and language models: what a role may ask, and what comes back."""

from collections.abc import Mapping, Sequence
from typing import Literal, Protocol, TypeVar

from calame.contracts import Contract, Seated, Usage

__all__ = ["Desk", "Message", "Models", "Usage"]


class Message(Contract):
    """One turn of a conversation with a model."""

    role: Literal["system", "user", "assistant"]
    content: str


ReplyT = TypeVar("ReplyT", bound=Contract)


class Models(Protocol):
    """Answers the questions of roles; knows endpoints, retries, budgets and formats so that roles do not."""

    async def ask(
        self, seat: str, messages: Sequence[Message], reply: type[ReplyT], *, max_tokens: int | None = None
    ) -> ReplyT:
        """The model's answer as a validated `reply`.

        Args:
            seat: who asks (`extract`, `outline`, `write`, `review`); decides which model answers.
            messages: the conversation; a stable prefix comes first.
            reply: the contract that the answer must parse into; its JSON schema goes to the endpoint.
            max_tokens: room for this answer when the role knows how long it may be; doubled once when that cuts an
                answer, halved when the answer goes round in circles. `None` leaves it to the seat's settings.

        Raises:
            calame.errors.ModelError: no usable answer within the attempts allowed; the class says why.
        """
        ...


class Desk(Models, Protocol):
    """Models that keep accounts of a run."""

    @property
    def seated(self) -> Mapping[str, Seated]:
        """Who sits where; seats that are missing have no model."""
        ...

    @property
    def usage(self) -> Mapping[str, Usage]:
        """What each seat's questions took so far."""
        ...
