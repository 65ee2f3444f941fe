"""The conformance suite catches a role that breaks each rule, and passes those that ship."""

import asyncio
import time
from typing import Any, ClassVar

import pytest

from calame.agents.conformance import Line, Suite, check_conforms
from calame.agents.registry import Registry
from calame.agents.role import Context, Remark, Remarks, ReviewTask
from calame.contracts import Contract, Place, Span
from calame.models.port import Message

REGISTRY = Registry()
SHIPPED = [(info.seat, info.name) for info in REGISTRY.roles() if info.origin == "calame"]


def broken(factory: Any, *, stall: float = 5.0) -> dict[str, str]:
    lines: tuple[Line, ...] = asyncio.run(Suite(factory=factory, seat="reviewer", stall=stall).run())
    return {line.rule: line.detail for line in lines if not line.passed}


@pytest.mark.parametrize(("seat", "name"), SHIPPED, ids=[".".join(pair) for pair in SHIPPED])
def test_every_role_that_ships_conforms(seat: str, name: str) -> None:
    check_conforms(lambda: REGISTRY.create(seat, name), seat)


class Reply(Contract):
    faults: list[str]


class Sound:
    """Asks a model for faults of the whole article."""

    name: ClassVar[str] = "sound"

    async def run(self, task: ReviewTask, context: Context) -> Remarks:
        question = (Message(role="user", content=task.draft.sections[0].text),)
        reply = await context.ask_models(self.name).ask("reviewer.sound", question, Reply)
        return Remarks(remarks=tuple(Remark(check="fault", severity="minor", message=told) for told in reply.faults))


def test_a_sound_role_breaks_nothing() -> None:
    assert broken(Sound) == {}


class Nameless(Sound):
    name: ClassVar[str] = "Le Rôle"


class NotAsync(Sound):
    def run(self, task: ReviewTask, context: Context) -> Remarks:  # type: ignore[override]  # the fault under test
        return Remarks()


class Demanding(Sound):
    def __init__(self, lexicon: str) -> None:
        self.lexicon = lexicon


@pytest.mark.parametrize("factory", [Nameless, NotAsync, Demanding])
def test_a_role_of_another_shape_is_not_tried_any_further(factory: Any) -> None:
    assert set(broken(factory)) == {"shape"}


class OtherType(Sound):
    async def run(self, task: ReviewTask, context: Context) -> Any:
        return {"remarks": []}


class Elsewhere(Sound):
    async def run(self, task: ReviewTask, context: Context) -> Remarks:
        return Remarks(remarks=(Remark(check="x", severity="minor", message="Non.", place=Place(section="sec-9")),))


class NoSuchPassage(Sound):
    async def run(self, task: ReviewTask, context: Context) -> Remarks:
        span = Span(source="S1", start=0, end=100_000)
        return Remarks(remarks=(Remark(check="x", severity="minor", message="Non.", evidence=(span,)),))


@pytest.mark.parametrize(
    ("factory", "said"),
    [
        (OtherType, "il rend dict au lieu de Remarks"),
        (Elsewhere, "un endroit que l’article n’a pas"),
        (NoSuchPassage, "un passage hors des sources"),
    ],
)
def test_a_result_that_is_not_what_the_seat_answers_is_caught(factory: Any, said: str) -> None:
    assert said in broken(factory)["contract"]


class ChangedByJson(Sound):
    """A tuple of its own kind: equal in memory, gone after JSON."""

    async def run(self, task: ReviewTask, context: Context) -> Remarks:
        remark = Remark(check="x", severity="minor", message="Non.")
        return Remarks.model_construct(remarks=[remark.model_copy(update={"severity": "grave"})])


def test_a_result_that_a_checkpoint_would_change_is_caught() -> None:
    assert "ne revient pas de JSON" in broken(ChangedByJson)["round_trip"]


class Untyped(Sound):
    async def run(self, task: ReviewTask, context: Context) -> Remarks:
        if context.models is None:
            raise ValueError("pas de modèle")
        return await super().run(task, context)


def test_an_error_of_another_kind_is_caught() -> None:
    assert "ValueError : pas de modèle" in broken(Untyped)["typed_errors"]


class Trusting(Sound):
    async def run(self, task: ReviewTask, context: Context) -> Remarks:
        question = (Message(role="user", content="?"),)
        reply = await context.ask_models(self.name).ask("reviewer.sound", question, Reply)
        return Remarks(remarks=(Remark(check="fault", severity="minor", message=reply.faults[0]),))


def test_a_role_that_breaks_on_an_empty_answer_is_caught() -> None:
    assert set(broken(Trusting)) == {"bad_replies"}
    assert "IndexError" in broken(Trusting)["bad_replies"]


class Remembering(Sound):
    def __init__(self) -> None:
        self.seen = 0

    async def run(self, task: ReviewTask, context: Context) -> Remarks:
        self.seen += 1
        return Remarks(remarks=(Remark(check="x", severity="minor", message=f"{self.seen} articles lus."),))


class SharedMemory(Sound):
    seen: ClassVar[list[str]] = []

    async def run(self, task: ReviewTask, context: Context) -> Remarks:
        self.seen.append(task.draft.metadata.title)
        return Remarks()


@pytest.mark.parametrize("factory", [Remembering, SharedMemory])
def test_a_role_that_remembers_is_caught(factory: Any) -> None:
    assert "stateless" in broken(factory)


class Stubborn(Sound):
    async def run(self, task: ReviewTask, context: Context) -> Remarks:
        try:
            return await super().run(task, context)
        except asyncio.CancelledError:
            return Remarks()


def test_a_role_that_goes_on_when_it_is_stopped_is_caught() -> None:
    assert "après avoir été arrêté" in broken(Stubborn)["cancellable"]


class Blocking(Sound):
    async def run(self, task: ReviewTask, context: Context) -> Remarks:
        time.sleep(0.6)  # noqa: ASYNC251  # the fault under test
        return Remarks()


@pytest.mark.slow
def test_a_role_that_keeps_everybody_waiting_is_caught() -> None:
    assert "asyncio.to_thread" in broken(Blocking, stall=0.3)["yields"]


def test_what_is_broken_is_told_in_one_assertion() -> None:
    with pytest.raises(AssertionError, match="Contrat tenu : il rend dict"):
        check_conforms(OtherType, "reviewer")
