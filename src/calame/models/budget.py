"""What a run may spend on models."""

import time
from typing import Literal

from pydantic import Field

from calame.contracts import Contract
from calame.errors import BudgetSpentError
from calame.models.port import Usage


class Budget(Contract):
    """Limits of a run; `None` is no limit."""

    calls: int | None = Field(default=None, ge=0)
    """Requests sent, retries included."""
    tokens: int | None = Field(default=None, ge=0)
    """Tokens read and written. Those of requests in flight when it is reached come on top."""
    cost: float | None = Field(default=None, ge=0)
    """US dollars. Requests in flight when it is reached are paid for still."""
    seconds: float | None = Field(default=None, gt=0)
    """Wall time from the first question on."""


class Purse:
    """Keeps what is spent against a budget; every request asks it first."""

    def __init__(self, budget: Budget, spent: Usage | None = None) -> None:
        self.budget = budget
        self.calls = spent.calls if spent else 0
        self.tokens = spent.tokens_in + spent.tokens_out if spent else 0
        self.cost: float | None = spent.cost if spent else 0.0
        self._started: float | None = None

    def start(self) -> None:
        """The clock runs from the first question."""
        if self._started is None:
            self._started = time.monotonic()

    @property
    def seconds_left(self) -> float | None:
        """Seconds to the deadline; `None` without one."""
        if self.budget.seconds is None or self._started is None:
            return None
        return self.budget.seconds - (time.monotonic() - self._started)

    def reserve_call(self, *, seat: str, endpoint: str, wait: float = 0.0) -> None:
        """Counts one request before it is sent.

        Args:
            seat: who asks.
            endpoint: what is asked.
            wait: seconds that will pass before it can be sent.

        Raises:
            BudgetSpentError: a limit is reached, or the wait passes the deadline.
        """
        self.check(seat=seat, endpoint=endpoint, wait=wait)
        self.calls += 1

    def check(self, *, seat: str, endpoint: str, wait: float = 0.0) -> None:
        """Raises when one more request would pass a limit.

        Raises:
            BudgetSpentError: it would; the message names the limit.
        """
        limit: Literal["calls", "tokens", "cost", "time"] | None = None
        said = ""
        left = self.seconds_left
        if self.budget.calls is not None and self.calls >= self.budget.calls:
            limit, said = "calls", f"{self.budget.calls} appels au modèle permis (--max-calls), tous faits"
        elif self.budget.tokens is not None and self.tokens >= self.budget.tokens:
            limit, said = "tokens", f"{self.budget.tokens} jetons permis (--max-tokens), {self.tokens} pris"
        elif self.budget.cost is not None and (self.cost is None or self.cost >= self.budget.cost):
            spent = "inconnu" if self.cost is None else f"{self.cost:.4f} $"
            limit, said = "cost", f"dépense permise {self.budget.cost} $ (--max-cost), dépensé : {spent}"
        elif left is not None and left <= wait:
            limit, said = "time", f"temps permis {self.budget.seconds:g} s (--timeout), écoulé avant la réponse"
        if limit is not None:
            raise BudgetSpentError(f"budget atteint : {said}", seat=seat, endpoint=endpoint, limit=limit)

    def pay(self, usage: Usage) -> None:
        """Counts what a request took."""
        self.tokens += usage.tokens_in + usage.tokens_out
        self.cost = None if self.cost is None or usage.cost is None else self.cost + usage.cost
