"""What tokens cost, with the day the price was read. A price that is not here is unknown, not zero.

Figures are list prices in US dollars for a million tokens (standard tier). They were read in public price surveys
that agree with each other; prices move, so the date is shown beside every cost and a run may give its own.
"""

import re
from collections.abc import Mapping
from datetime import date

from pydantic import Field

from calame.contracts import Contract

_MILLION = 1_000_000
_DATE = re.compile(r"-\d{4}-\d{2}-\d{2}\Z")


class Price(Contract):
    """US dollars for a million tokens."""

    tokens_in: float = Field(ge=0)
    tokens_out: float = Field(ge=0)
    """Reasoning tokens are paid as output."""
    tokens_cached: float | None = Field(default=None, ge=0)
    """Input served from the provider's cache; `None` when it costs the same."""
    read_on: date | None = None
    """Day the price was read; `None` for a machine of one's own, where tokens cost nothing."""

    def cost(self, *, tokens_in: int, tokens_out: int, tokens_cached: int = 0) -> float:
        """US dollars for these tokens; `tokens_cached` is a part of `tokens_in`."""
        cached = min(tokens_cached, tokens_in)
        rate = self.tokens_in if self.tokens_cached is None else self.tokens_cached
        return ((tokens_in - cached) * self.tokens_in + cached * rate + tokens_out * self.tokens_out) / _MILLION


FREE = Price(tokens_in=0, tokens_out=0)
"""A model on one's own machine."""

_OPENAI = date(2026, 6, 21)


def _openai(tokens_in: float, tokens_out: float, cached: float | None = None) -> Price:
    return Price(tokens_in=tokens_in, tokens_out=tokens_out, tokens_cached=cached, read_on=_OPENAI)


PRICES: Mapping[str, Mapping[str, Price]] = {
    "openai": {
        "gpt-5.1": _openai(1.25, 10, 0.125),
        "gpt-5": _openai(1.25, 10, 0.125),
        "gpt-5-mini": _openai(0.25, 2, 0.025),
        "gpt-5-nano": _openai(0.05, 0.40, 0.005),
        "gpt-4.1": _openai(2, 8, 0.5),
        "gpt-4.1-mini": _openai(0.40, 1.60, 0.1),
        "gpt-4.1-nano": _openai(0.10, 0.40, 0.025),
        "gpt-4o": _openai(2.5, 10, 1.25),
        "gpt-4o-mini": _openai(0.15, 0.60, 0.075),
        "o3": _openai(2, 8, 0.5),
        "o4-mini": _openai(1.10, 4.40, 0.275),
    },
}
"""By provider and model. A dated name (`gpt-5-2025-08-07`) has its model's price; any other suffix has none."""


def price_of(provider: str, model: str) -> Price | None:
    """The list price of a model; `None` when it is not known."""
    prices = PRICES.get(provider, {})
    return prices.get(model) or prices.get(_DATE.sub("", model))
