"""What language models took, and which of them sat where."""

from datetime import date

from calame.contracts.base import Contract


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
    answered_as: tuple[str, ...] = ()
    """Names that endpoints gave for what answered, in the order met: an alias may stand for a dated model."""

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
            answered_as=tuple(dict.fromkeys((*self.answered_as, *other.answered_as))),
        )


class Seated(Contract):
    """The model at one seat."""

    label: str
    """Provider, model and, where it is not the provider's own, host; never a key."""
    price_read_on: date | None = None
    """Day its list price was read; `None` when tokens cost nothing or the price is not known."""
