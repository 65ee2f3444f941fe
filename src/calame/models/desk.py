"""The desk where roles put their questions: it knows endpoints, budgets, recordings and caches."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from calame.contracts import Contract, Seated
from calame.errors import ModelChoiceError, ModelError
from calame.events import Event, Listener, silent
from calame.models.accounting import CallReport
from calame.models.budget import Budget, Purse
from calame.models.cache import ReplyCache
from calame.models.choices import STANDS_IN, Choice
from calame.models.endpoint import Ears, Endpoint
from calame.models.failing import error_of, unknown_model
from calame.models.faults import Fault, Kind
from calame.models.journal import Journal
from calame.models.patience import SAMPLING, Patience, Sampling
from calame.models.pool import Connect, Pool
from calame.models.port import Message, Usage
from calame.models.question import Question
from calame.models.quirks import Quirks
from calame.models.schema import named, strict_schema
from calame.models.sender import OnDelta, Sender
from calame.models.structured import read
from calame.models.tape import TapeSender, append_exchange, read_tape
from calame.models.wire import Reply, Request

ReplyT = TypeVar("ReplyT", bound=Contract)


def _connect(choice: Choice, patience: Patience) -> Sender:
    from calame.models.chat import ChatSender  # noqa: PLC0415 - LangChain costs seconds; only a real endpoint needs it

    return ChatSender(choice, patience)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskOptions:
    """How a desk works, besides who answers."""

    patience: Patience = field(default_factory=Patience)
    budget: Budget = field(default_factory=Budget)
    sampling: Mapping[str, Sampling] | None = None
    """By seat; seats that are missing keep their defaults."""
    listen: Listener = silent
    on_delta: OnDelta | None = None
    """Hears answers while they are written; asks endpoints to stream."""
    cache: Path | None = None
    """Folder of the local cache; `None` keeps nothing."""
    replay: Path | None = None
    """Recorded exchanges that answer instead of endpoints."""
    record: Path | None = None
    """File that exchanges are appended to."""
    spent: Usage | None = None
    """What earlier parts of the same run took, so that a resumed run keeps its budget."""
    usage: Mapping[str, Usage] = field(default_factory=dict)
    """The same by seat, for the accounts of the whole run."""
    journal: Journal | None = None
    """Remembers replies that arrived in this run, so that none is asked for again."""
    connect: Connect = _connect
    pool: Pool | None = None
    """Connections and gates shared with other desks, closed by whoever made it; `None`: this desk has its own."""


def _stand_in(seat: str) -> str:
    return STANDS_IN.get(seat.partition(".")[0], seat)


class ModelDesk:
    """Implements `calame.models.port.Models` on any OpenAI-compatible endpoint.

    Use it as an async context manager, or call `aclose()`: connections stay open between questions.
    """

    def __init__(self, choices: Mapping[str, Choice], options: DeskOptions | None = None) -> None:
        self._choices = dict(choices)
        self._options = options or DeskOptions()
        self._sampling = {**SAMPLING, **(self._options.sampling or {})}
        self._purse = Purse(self._options.budget, self._options.spent)
        self._cache = ReplyCache(self._options.cache) if self._options.cache else None
        self._replies = read_tape(self._options.replay) if self._options.replay else None
        self._pool = self._options.pool or Pool()
        self.usage: dict[str, Usage] = dict(self._options.usage)
        """What each seat's questions took so far."""
        self._refuse_unkept_budget()

    def _refuse_unkept_budget(self) -> None:
        unpriced = sorted({choice.label for choice in self._choices.values() if choice.price is None})
        if self._options.budget.cost is not None and unpriced and self._replies is None:
            raise ModelChoiceError(
                f"--max-cost : prix inconnu pour {', '.join(unpriced)}, la limite ne pourrait pas être tenue ; "
                "employer --max-calls"
            )

    @property
    def seated(self) -> dict[str, Seated]:
        """See `calame.models.port.Desk`."""
        return {
            seat: Seated(label=choice.label, price_read_on=choice.price.read_on if choice.price else None)
            for seat, choice in self._choices.items()
        }

    @property
    def total(self) -> Usage:
        """What all questions took so far."""
        return sum(self.usage.values(), Usage())

    async def ask(
        self, seat: str, messages: Sequence[Message], reply: type[ReplyT], *, max_tokens: int | None = None
    ) -> ReplyT:
        """See `calame.models.port.Models`.

        Raises:
            calame.errors.ModelError: no usable answer; the class says why.
            calame.errors.ModelChoiceError: no model sits at `seat`.
        """
        choice = self._choice(seat)
        endpoint = self._endpoint(choice)
        self._purse.start()
        question = self._question(self._request(seat, messages, reply, endpoint, max_tokens), reply, endpoint)
        key = self._cache.key(choice, question.request) if self._cache else ""
        if self._cache and (kept := self._kept(self._cache, key, question, reply)) is not None:
            return kept
        fault: Fault | None = None
        try:
            value, raw = await question.answer()
        except Fault as caught:
            fault = caught
        if fault is not None:  # outside the handler: a provider's words must not follow as context
            raise await self._error(fault, endpoint, question)
        if self._cache:
            self._cache.put(key, raw)
        return value

    def _choice(self, seat: str) -> Choice:
        choice = self._choices.get(seat) or self._choices.get(_stand_in(seat))
        if choice is None:
            raise ModelChoiceError(f"aucun modèle pour {seat!r} ; rôles pourvus : {', '.join(self._choices)}")
        return choice

    def _sampled(self, seat: str) -> Sampling:
        return self._sampling.get(seat) or self._sampling.get(_stand_in(seat)) or Sampling()

    def _endpoint(self, choice: Choice) -> Endpoint:
        patience = self._options.patience.on_own_machine() if choice.watched else self._options.patience
        return self._pool.endpoint(choice, patience, self._sender)

    def _sender(self, choice: Choice, patience: Patience) -> Sender:
        return TapeSender(self._replies) if self._replies is not None else self._options.connect(choice, patience)

    def _request(
        self,
        seat: str,
        messages: Sequence[Message],
        reply: type[Contract],
        endpoint: Endpoint,
        max_tokens: int | None,
    ) -> Request:
        sampling = self._sampled(seat)
        return Request(
            seat=seat,
            model=endpoint.choice.model,
            messages=tuple(messages),
            name=named(reply),
            schema=strict_schema(reply),
            temperature=sampling.temperature,
            max_tokens=sampling.max_tokens if max_tokens is None else min(max_tokens, sampling.longest_tokens),
        )

    def _question(self, request: Request, reply: type[ReplyT], endpoint: Endpoint) -> Question[ReplyT]:
        seat = request.seat
        ears = Ears(
            listen=self._options.listen,
            spend=lambda usage: self._spend(seat, usage),
            on_delta=self._options.on_delta,
            on_reply=self._record if self._options.record else None,
        )
        sampling = self._sampled(seat)
        return Question(
            request,
            reply,
            endpoint=endpoint,
            purse=self._purse,
            sampling=sampling,
            ears=ears,
            journal=self._options.journal,
        )

    def _kept(self, cache: ReplyCache, key: str, question: Question[ReplyT], contract: type[ReplyT]) -> ReplyT | None:
        """The cached answer, when it still fits."""
        kept = cache.get(key)
        if kept is None:
            return None
        try:
            value = read(kept, question.request, contract)
        except Fault:
            return None
        seat = question.request.seat
        report = CallReport(seat=seat, endpoint="cache", attempt=0, outcome="cache", usage=Usage(), model=kept.model)
        self._options.listen(Event("model_called", seat, payload=report))
        return value

    def _spend(self, seat: str, usage: Usage) -> None:
        self.usage[seat] = self.usage.get(seat, Usage()) + usage

    def _record(self, request: Request, reply: Reply) -> None:
        if self._options.record is not None:
            append_exchange(self._options.record, request, reply)

    async def _error(self, fault: Fault, endpoint: Endpoint, question: Question[ReplyT]) -> ModelError:
        error = error_of(
            fault,
            endpoint.choice,
            seat=question.request.seat,
            attempts=question.attempts,
            longest_wait=endpoint.patience.longest_retry_after,
        )
        if fault.kind is not Kind.MODEL:
            return error
        return unknown_model(error, endpoint.choice, await self.served(question.request.seat))

    async def served(self, seat: str) -> tuple[str, ...]:
        """Models that the endpoint of `seat` says it serves; empty when it does not say."""
        try:
            return await self._endpoint(self._choice(seat)).sender.models()
        except Fault:
            return ()

    def learnt(self, seat: str) -> Quirks:
        """How the endpoint of `seat` is spoken to by now."""
        return self._endpoint(self._choice(seat)).memory.quirks

    async def aclose(self) -> None:
        """Closes every connection of its own."""
        if self._options.pool is None:
            await self._pool.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
