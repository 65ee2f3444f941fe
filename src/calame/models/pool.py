"""What all desks of a process share: connections, one gate per service, and what was learnt about each model."""

from collections.abc import Callable
from types import TracebackType
from typing import Self

from calame.models.choices import Choice
from calame.models.endpoint import Endpoint
from calame.models.limiter import Limiter
from calame.models.patience import Patience
from calame.models.quirks import Memory
from calame.models.sender import Sender

Connect = Callable[[Choice, Patience], Sender]


class Pool:
    """Endpoints by address and model; all models at one address pass one gate.

    A batch gives one pool to the desks of all its articles, so that a limit of the service is met once and kept by
    all. Use it as an async context manager, or call `aclose()`.
    """

    def __init__(self) -> None:
        self._endpoints: dict[tuple[str, str], Endpoint] = {}
        self._limiters: dict[str, Limiter] = {}

    def endpoint(self, choice: Choice, patience: Patience, connect: Connect) -> Endpoint:
        """The endpoint of `choice`; connected by the first who asks."""
        place = (choice.base_url, choice.model)
        if place not in self._endpoints:
            gate = Limiter(patience.concurrency, per_minute=patience.per_minute)
            limiter = self._limiters.setdefault(choice.base_url, gate)
            sender = connect(choice, patience)
            self._endpoints[place] = Endpoint(choice, sender, Memory(choice.quirks), limiter, patience)
        return self._endpoints[place]

    async def aclose(self) -> None:
        """Closes every connection."""
        for endpoint in self._endpoints.values():
            await endpoint.sender.aclose()
        self._endpoints.clear()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
