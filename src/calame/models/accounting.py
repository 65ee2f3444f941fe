"""What one request took, from the endpoint's figures or, without them, from the text."""

from collections.abc import Mapping
from typing import Any

from calame.contracts import Contract
from calame.models.port import Usage
from calame.models.prices import Price
from calame.models.wire import Reply, Request, body

_CHARACTERS = 3.6
"""Characters of French a token, about: measured between 3.3 and 4 on common tokenisers; used only without figures."""


class CallReport(Contract):
    """One request, told to the listener when it ends."""

    seat: str
    endpoint: str
    attempt: int
    """1 for the first request of a question."""
    outcome: str
    """`ok`, `cache`, or the kind of fault."""
    usage: Usage
    model: str = ""
    """The name the endpoint gave."""


def _figure(figures: Mapping[str, Any], *path: str) -> int | None:
    """A count at `path`, `None` when it is missing, null or no count."""
    value: object = figures
    for name in path:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def tokens_of(figures: Mapping[str, Any]) -> tuple[int | None, int | None]:
    """Tokens read and written, as an endpoint's figures tell them; `None` where they do not."""
    return _figure(figures, "prompt_tokens"), _figure(figures, "completion_tokens")


def estimate(text: str) -> int:
    """Tokens of `text`, roughly."""
    return round(len(text) / _CHARACTERS) or (1 if text else 0)


def _sent(request: Request) -> str:
    wire = body(request)
    return "".join(message["content"] for message in wire["messages"]) + str(wire.get("response_format", ""))


def usage_of(reply: Reply, request: Request, price: Price | None, *, seconds: float) -> Usage:
    """What one answered request took."""
    figures = reply.usage or {}
    tokens_in, tokens_out = tokens_of(figures)
    cached = _figure(figures, "prompt_tokens_details", "cached_tokens") or _figure(figures, "prompt_cache_hit_tokens")
    counted_in = estimate(_sent(request)) if tokens_in is None else tokens_in
    counted_out = estimate(reply.text) if tokens_out is None else tokens_out
    return Usage(
        calls=1,
        tokens_in=counted_in,
        tokens_out=counted_out,
        tokens_cached=cached or 0,
        tokens_reasoning=_figure(figures, "completion_tokens_details", "reasoning_tokens") or 0,
        estimated=tokens_in is None or tokens_out is None,
        cost=None
        if price is None
        else price.cost(tokens_in=counted_in, tokens_out=counted_out, tokens_cached=cached or 0),
        seconds=seconds,
        first_token=reply.first_token,
        answered_as=(reply.model,) if reply.model else (),
    )


def failed_usage(price: Price | None, *, seconds: float) -> Usage:
    """What a request without an answer took: a call and its time; an unknown price stays unknown."""
    return Usage(calls=1, cost=0.0 if price is not None else None, seconds=seconds)
