"""Who answers, and why they stopped answering: what a run tells of its models at the end."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from calame.contracts import Contract, Seated, Usage
from calame.errors import ModelError
from calame.models.port import Desk, Message

ReplyT = TypeVar("ReplyT", bound=Contract)


class Watched:
    """A desk that remembers the last question no model answered, whatever the role makes of it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.failure: ModelError | None = None

    async def ask(
        self, seat: str, messages: Sequence[Message], reply: type[ReplyT], *, max_tokens: int | None = None
    ) -> ReplyT:
        """See `calame.models.port.Models`."""
        try:
            return await self._desk.ask(seat, messages, reply, max_tokens=max_tokens)
        except ModelError as error:
            self.failure = error
            raise

    @property
    def seated(self) -> Mapping[str, Seated]:
        """See `calame.models.port.Desk`."""
        return self._desk.seated

    @property
    def usage(self) -> Mapping[str, Usage]:
        """See `calame.models.port.Desk`."""
        return self._desk.usage
