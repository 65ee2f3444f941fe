"""What questions share: the endpoint they go to, and who hears of them."""

from collections.abc import Callable
from dataclasses import dataclass

from calame.events import Listener
from calame.models.choices import Choice
from calame.models.limiter import Limiter
from calame.models.patience import Patience
from calame.models.port import Usage
from calame.models.quirks import Memory
from calame.models.sender import OnDelta, Sender
from calame.models.wire import Reply, Request


@dataclass(slots=True)
class Endpoint:
    """What all questions to one model share."""

    choice: Choice
    sender: Sender
    memory: Memory
    limiter: Limiter
    patience: Patience


@dataclass(frozen=True, slots=True)
class Ears:
    """Who hears of a question while it is asked."""

    listen: Listener
    spend: Callable[[Usage], None]
    on_delta: OnDelta | None = None
    on_reply: Callable[[Request, Reply], None] | None = None
    """Hears every reply that is whole or goes round in circles, also those that do not fit: a recorder needs them
    to ask the same again."""
