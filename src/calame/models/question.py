"""One question to a model: the only place that tries again.

Retries, re-asks, weaker strategies and left-out parameters are remedies of one tenacity loop, so that the number of
requests never passes `Patience.attempts` over all layers together.
"""

import asyncio
import random
import time
from collections import Counter
from dataclasses import replace
from typing import Generic, TypeVar

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt

from calame.contracts import Contract
from calame.events import Event
from calame.models.accounting import CallReport, failed_usage, usage_of
from calame.models.budget import Purse
from calame.models.endpoint import Ears, Endpoint
from calame.models.faults import Fault, Kind, Remedy, whole
from calame.models.journal import Journal, Kept, Notebook
from calame.models.limiter import Limiter
from calame.models.patience import Sampling
from calame.models.port import Usage
from calame.models.quirks import Quirks
from calame.models.sender import Delta
from calame.models.structured import briefer, read, reask
from calame.models.wire import Reply, Request, Strategy

ReplyT = TypeVar("ReplyT", bound=Contract)

_WARMER = 0.3
"""Added to the temperature after an answer that went round in circles: at 0 it would come again."""
_BREAKS = frozenset({Kind.KEY, Kind.QUOTA, Kind.MODEL, Kind.ADDRESS})
"""Faults that the next question would meet again: the endpoint is not asked any more in this run."""


class Question(Generic[ReplyT]):
    """Asks until an answer fits or no remedy is left."""

    def __init__(
        self,
        request: Request,
        contract: type[ReplyT],
        *,
        endpoint: Endpoint,
        purse: Purse,
        sampling: Sampling,
        ears: Ears,
        journal: Journal | None = None,
    ) -> None:
        self.request = request
        self._notebook = Notebook(journal, endpoint.choice.base_url)
        self._contract = contract
        self._endpoint = endpoint
        self._purse = purse
        self._sampling = sampling
        self._ears = ears
        self._tried: Counter[Kind] = Counter()
        self._attempt = 0
        self._used = endpoint.memory.quirks
        self._below = 0
        self._temperature = sampling.temperature

    @property
    def attempts(self) -> int:
        """Requests made so far, or refused by the gate."""
        return self._attempt

    async def answer(self) -> tuple[ReplyT, Reply]:
        """The reply that fits, as contract and as it came.

        Raises:
            Fault: nothing fits within the attempts allowed.
            calame.errors.BudgetSpentError: a limit of the run is reached.
        """
        retrying = AsyncRetrying(
            stop=stop_after_attempt(self._endpoint.patience.attempts),
            retry=retry_if_exception(self._can_be_mended),
            wait=self._wait,
            before_sleep=self._mend,
            reraise=True,
        )
        try:
            return await retrying(self._ask_once)
        except Fault as fault:
            self._leave(fault)
            raise

    def _leave(self, fault: Fault) -> None:
        """What the next questions to this endpoint must know."""
        if fault.wait is not None and fault.wait > self._endpoint.patience.longest_retry_after:
            self._endpoint.limiter.pause(fault.wait)
        if fault.kind in _BREAKS:
            self._endpoint.memory.broken = fault

    async def _ask_once(self) -> tuple[ReplyT, Reply]:
        self._attempt += 1
        limiter = self._endpoint.limiter
        async with limiter.slot():
            self._shape()
            if (kept := await self._notebook.find(self.request)) is not None:
                return self._reread(kept)
            await self._pass_the_gate(limiter)
            await limiter.turn()
            self._purse.reserve_call(seat=self.request.seat, endpoint=self._endpoint.choice.label)
            self._shape()
            answered = await self._timed()
        limiter.content()
        self._remember_strategy()
        return answered

    def _shape(self) -> None:
        """The request as the endpoint is spoken to by now."""
        self._used = self._endpoint.memory.quirks
        self.request = self._shaped(self._used)

    def _reread(self, kept: Kept) -> tuple[ReplyT, Reply]:
        """A reply that arrived earlier goes the way it went then; nothing is paid."""
        self._report("journal", Usage(), kept.reply)
        answered = self._value(kept.reply, Fault(Kind.LOOP, reply=kept.reply) if kept.loops else None)
        self._remember_strategy()
        return answered

    async def _pass_the_gate(self, limiter: Limiter) -> None:
        """Waits for a shared pause; a parked or broken endpoint costs no request."""
        if (broken := self._endpoint.memory.broken) is not None:
            raise Fault(broken.kind, broken.detail, wait=broken.wait, final=True)
        while (left := limiter.pause_left) > 0:
            if left > self._endpoint.patience.longest_retry_after:
                raise Fault(Kind.RATE, wait=left, final=True)
            self._purse.check(seat=self.request.seat, endpoint=self._endpoint.choice.label, wait=left)
            await limiter.rest()

    def _shaped(self, quirks: Quirks) -> Request:
        strategies = quirks.strategies
        return replace(
            self.request,
            strategy=strategies[min(self._below, len(strategies) - 1)],
            show_schema=quirks.show_schema,
            temperature=self._temperature if quirks.temperature else None,
            max_tokens=self.request.max_tokens or self._sampling.max_tokens,
        )

    async def _timed(self) -> tuple[ReplyT, Reply]:
        """One request, kept, paid for and reported whatever comes of it."""
        await self._notebook.sending(self.request)
        started = time.monotonic()
        reply, fault = await self._fetch()
        usage = self._usage(reply, seconds=time.monotonic() - started)
        await self._notebook.ended(self.request, reply, usage, loops=fault is not None and fault.kind is Kind.LOOP)
        outcome = "ok"
        try:
            return self._value(reply, fault)
        except Fault as caught:
            outcome = caught.kind.value
            raise
        finally:
            self._purse.pay(usage)
            self._ears.spend(usage)
            self._report(outcome, usage, reply)

    async def _fetch(self) -> tuple[Reply | None, Fault | None]:
        """Sends; what came, and what went wrong."""
        try:
            return await self._send(), None
        except Fault as fault:
            return fault.reply, fault

    def _value(self, reply: Reply | None, fault: Fault | None) -> tuple[ReplyT, Reply]:
        """What the reply says; recorded, when it is whole or goes round in circles and somebody records."""
        try:
            answered = whole(reply, fault)
        except Fault as caught:
            if caught.kind is Kind.LOOP and caught.reply is not None:
                self._keep(caught.reply)
            raise
        self._keep(answered)
        return read(answered, self.request, self._contract), answered

    def _keep(self, reply: Reply) -> None:
        if self._ears.on_reply is not None:
            self._ears.on_reply(self.request, reply)

    async def _send(self) -> Reply:
        left = self._purse.seconds_left
        streamed = (self._ears.on_delta is not None or self._endpoint.choice.watched) and self._used.streaming
        sending = self._endpoint.sender.send(self.request, self._used, self._heard if streamed else None)
        try:
            return await asyncio.wait_for(sending, left)
        except TimeoutError:
            self._purse.check(seat=self.request.seat, endpoint=self._endpoint.choice.label)
            raise Fault(Kind.TIMEOUT) from None

    def _heard(self, text: str) -> None:
        if self._ears.on_delta is not None:
            self._ears.on_delta(Delta(self.request.seat, text, question=id(self)))

    def _usage(self, reply: Reply | None, *, seconds: float) -> Usage:
        price = self._endpoint.choice.price
        if reply is None:
            return failed_usage(price, seconds=seconds)
        return usage_of(reply, self.request, price, seconds=seconds)

    def _report(self, outcome: str, usage: Usage, reply: Reply | None) -> None:
        if reply is not None:
            self._notice_alias(reply.model)
        report = CallReport(
            seat=self.request.seat,
            endpoint=self._endpoint.choice.label,
            attempt=self._attempt,
            outcome=outcome,
            usage=usage,
            model=reply.model if reply else "",
        )
        self._ears.listen(Event("model_called", self.request.seat, payload=report))

    def _notice_alias(self, model: str) -> None:
        """A name that changes in the middle of a run is told: the text then has two authors."""
        memory = self._endpoint.memory
        if model and memory.alias not in {None, model}:
            said = f"{self._endpoint.choice.label} : le modèle répondait sous le nom {memory.alias}, à présent {model}"
            self._ears.listen(Event("warning", self.request.seat, said))
        memory.alias = model or memory.alias

    def _remember_strategy(self) -> None:
        memory = self._endpoint.memory
        if self._below and self.request.strategy in memory.quirks.strategies:
            memory.quirks = memory.quirks.starting_with(self.request.strategy)

    def _can_be_mended(self, error: BaseException) -> bool:
        """True when the table has a remedy that may still be tried."""
        if not isinstance(error, Fault) or error.final or self._tried[error.kind] >= error.rule.most:
            return False
        if error.wait is not None and error.wait > self._endpoint.patience.longest_retry_after:
            return False
        if error.rule.remedy is Remedy.ADAPT:
            return self._used.without(error.parameter) is not None
        if error.rule.remedy is Remedy.LENGTHEN:
            return bool(self._used.length_names) and self._longer() > (self.request.max_tokens or 0)
        return True

    def _longer(self) -> int:
        return min(2 * (self.request.max_tokens or 0), self._sampling.longest_tokens)

    def _wait(self, state: RetryCallState) -> float:
        """Seconds before the next attempt; shared pauses are kept by the limiter."""
        fault = state.outcome.exception() if state.outcome else None
        if not isinstance(fault, Fault) or fault.rule.remedy is not Remedy.WAIT:
            return 0.0
        patience = self._endpoint.patience
        grown = min(patience.longest_wait, patience.first_wait * 2.0 ** (self._tried[fault.kind]))
        own = grown * random.uniform(0.5, 1.0)  # noqa: S311 - spreads load, hides nothing
        if fault.kind is Kind.RATE or fault.wait is not None:
            self._endpoint.limiter.pause(own if fault.wait is None else fault.wait)
            return 0.0
        return own

    def _mend(self, state: RetryCallState) -> None:
        """Prepares the next attempt as the table says."""
        fault = state.outcome.exception() if state.outcome else None
        if not isinstance(fault, Fault):
            return
        self._tried[fault.kind] += 1
        if fault.kind is Kind.RATE:
            self._endpoint.limiter.complain()
        remedy = fault.rule.remedy
        if remedy is Remedy.ADAPT:
            self._endpoint.memory.forget(fault.parameter, self._used)
        elif remedy is Remedy.LENGTHEN:
            self.request = replace(self.request, max_tokens=self._longer())
        elif remedy is Remedy.SHORTEN:
            self._shorten()
        elif remedy is Remedy.DOWNGRADE and self.request.strategy is not Strategy.TEXT:
            self._below += 1
        elif remedy in {Remedy.REASK, Remedy.DOWNGRADE}:
            self._reask(fault)
        self._tell(fault)

    def _shorten(self) -> None:
        room = (self.request.max_tokens or self._sampling.max_tokens) // 2
        self.request = replace(self.request, messages=briefer(self.request), max_tokens=room)
        if self._temperature is not None:
            self._temperature += _WARMER

    def _reask(self, fault: Fault) -> None:
        if fault.parameter == "shape" and self.request.strategy is Strategy.JSON_SCHEMA:
            memory = self._endpoint.memory  # a strict endpoint could not have written this
            memory.quirks = memory.quirks.model_copy(update={"show_schema": True})
        self.request = replace(self.request, messages=reask(self.request, fault))

    def _tell(self, fault: Fault) -> None:
        if self._ears.on_delta is not None:
            self._ears.on_delta(Delta(self.request.seat, "", restart=True, question=id(self)))
        pause = self._endpoint.limiter.pause_left
        said = f"{self._endpoint.choice.label} : {fault.rule.said}" + (
            f", reprise dans {pause:.0f} s" if pause >= 1 else ""
        )
        self._ears.listen(Event("model_waiting", self.request.seat, said))
