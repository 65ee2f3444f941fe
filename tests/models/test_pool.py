"""What desks of one process share: connections, gates, and a rate that is kept."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from calame.models.choices import SEATS
from calame.models.desk import DeskOptions, ModelDesk
from calame.models.limiter import Limiter
from calame.models.patience import Patience
from calame.models.pool import Pool


def test_desks_that_share_a_pool_pass_one_gate_and_learn_from_each_other(bench: Any) -> None:
    async def scenario() -> tuple[int, int, int]:
        def script(body: dict[str, Any], _number: int) -> dict[str, Any]:
            if "temperature" in body:
                error = {"error": {"message": "Unsupported parameter: 'temperature'", "param": "temperature"}}
                return {"status": 400, "error": error}
            return {"say": bench.good, "delay": 0.02}

        async with bench.running(script) as server, Pool() as pool:
            choices = dict.fromkeys(SEATS, bench.choice_at(server.url))
            options = DeskOptions(patience=Patience(concurrency=3, first_wait=0.01), pool=pool)
            first = ModelDesk(choices, options)
            await bench.ask(first)
            learnt = len(server.requests)
            desks = [ModelDesk(choices, options) for _ in range(5)]
            await asyncio.gather(*(bench.ask(desk) for desk in desks for _ in range(2)))
            for desk in (first, *desks):
                await desk.aclose()
            return learnt, len(server.requests), server.most_in_flight

    assert bench.run(scenario()) == (2, 12, 3)


def test_a_desk_leaves_the_connections_of_a_pool_open_for_the_others(bench: Any) -> None:
    async def scenario() -> int:
        async with bench.running([{"say": bench.good}]) as server, Pool() as pool:
            choices = dict.fromkeys(SEATS, bench.choice_at(server.url))
            for _ in range(2):
                async with ModelDesk(choices, DeskOptions(pool=pool)) as desk:
                    await bench.ask(desk)
            return len(server.requests)

    assert bench.run(scenario()) == 2


def slept(monkeypatch: pytest.MonkeyPatch, per_minute: int | None, arrivals: list[float]) -> list[float]:
    """How long each of the requests that arrive at these moments is held."""
    held: list[float] = []
    now = [0.0]

    async def sleep(seconds: float) -> None:
        held.append(seconds)

    gate = Limiter(4, per_minute=per_minute)
    monkeypatch.setattr("calame.models.limiter.time", SimpleNamespace(monotonic=lambda: now[0]))
    monkeypatch.setattr("calame.models.limiter.asyncio", SimpleNamespace(sleep=sleep))

    async def all_of_them() -> None:
        for now[0] in arrivals:
            await gate.turn()

    asyncio.run(all_of_them())
    return held


@pytest.mark.parametrize(
    ("per_minute", "arrivals", "held"),
    [
        (60, [1000.0, 1000.0, 1000.0], [0.0, 1.0, 2.0]),
        (600, [1000.0, 1000.0, 1000.0], [0.0, 0.1, 0.2]),
        (60, [1000.0, 1300.0, 1300.0], [0.0, 0.0, 1.0]),
        (None, [1000.0, 1000.0], []),
    ],
    ids=["one-a-second", "ten-a-second", "no-burst-after-a-rest", "no-rate"],
)
def test_requests_are_spread_over_the_minute(
    monkeypatch: pytest.MonkeyPatch, per_minute: int | None, arrivals: list[float], held: list[float]
) -> None:
    assert slept(monkeypatch, per_minute, arrivals) == pytest.approx(held)
