"""Why a model stopped answering: what a node tells of the models it asked."""

from collections.abc import Sequence
from typing import TypeVar

from calame.contracts import Contract
from calame.errors import ModelError
from calame.models.port import Message, Models

ReplyT = TypeVar("ReplyT", bound=Contract)


class Watched:
    """Models that remember the last question none of them answered, whatever the role makes of it."""

    def __init__(self, models: Models) -> None:
        self._models = models
        self.failure: ModelError | None = None

    async def ask(
        self, seat: str, messages: Sequence[Message], reply: type[ReplyT], *, max_tokens: int | None = None
    ) -> ReplyT:
        """See `calame.models.port.Models`."""
        try:
            return await self._models.ask(seat, messages, reply, max_tokens=max_tokens)
        except ModelError as error:
            self.failure = error
            raise
