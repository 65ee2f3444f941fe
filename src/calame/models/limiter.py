"""One gate per endpoint: requests in flight, requests a minute, and pauses that all sections and articles share."""

import asyncio
import random
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

_CALM = 8
"""Answers in a row after which one more request is let through again."""


class Limiter:
    """Lets a few requests through at once, fewer after the endpoint complained of too many.

    The width halves at each complaint and grows by one after some calm (additive increase, multiplicative
    decrease, as TCP does), so that a limit of N concurrent requests is found and kept without knowing it.
    """

    def __init__(self, concurrency: int, *, per_minute: int | None = None) -> None:
        self._most = concurrency
        self._apart = 60.0 / per_minute if per_minute else 0.0
        self._next = 0.0
        self.width = concurrency
        """Requests let through at once now."""
        self.in_flight = 0
        self._calm = 0
        self._resume = 0.0
        self._changed = asyncio.Condition()

    @property
    def pause_left(self) -> float:
        """Seconds until requests pass again."""
        return max(0.0, self._resume - time.monotonic())

    def pause(self, seconds: float) -> None:
        """Hold every request for `seconds` from now, if that is longer than the pause in force."""
        self._resume = max(self._resume, time.monotonic() + seconds)

    def complain(self) -> None:
        """The endpoint says that it gets too many requests."""
        self.width = max(1, self.width // 2)
        self._calm = 0

    def content(self) -> None:
        """The endpoint answered."""
        self._calm += 1
        if self._calm >= _CALM and self.width < self._most:
            self.width += 1
            self._calm = 0

    async def rest(self) -> None:
        """Waits for the end of the pause in force."""
        left = self.pause_left
        # a little more than asked, each its own: all sections at once would be refused again
        await asyncio.sleep(left + random.uniform(0, 0.05 * left))  # noqa: S311 - spreads load, hides nothing

    async def turn(self) -> None:
        """Waits until one more request may begin; requests are spread evenly, without bursts."""
        if not self._apart:
            return
        now = time.monotonic()
        begins = max(now, self._next)
        self._next = begins + self._apart
        await asyncio.sleep(begins - now)

    @asynccontextmanager
    async def slot(self) -> AsyncIterator[None]:
        """A place among the requests in flight."""
        async with self._changed:
            await self._changed.wait_for(lambda: self.in_flight < self.width)
            self.in_flight += 1
        try:
            yield
        finally:
            self.in_flight -= 1
            async with self._changed:
                self._changed.notify_all()
