"""A third of the answers are faulty at random, seeded: everything ends, nothing false is accepted."""

import asyncio
import random
from collections import Counter
from typing import Any

from calame.errors import ModelError
from calame.models.patience import Patience

GOOD = {"say": '{"title": "Bon", "words": 3}'}
SOUP: list[dict[str, Any]] = [
    {"status": 500},
    {"status": 503, "headers": {"retry-after-ms": "5"}},
    {"status": 429, "error": {"error": {"message": "trop"}}, "headers": {"retry-after-ms": "5"}},
    {"do": "reset"},
    {**GOOD, "do": "reset_midbody"},
    {"say": '{"title": "Faux", "wo', "finish": "length"},
    {"say": '{"title": "Faux", "words": 9}', "finish": "length"},
    {"say": '{"title": "Faux", "words": 9}', "finish": None},
    {"say": ""},
    {"say": None},
    {"body": '{"choices": []}'},
    {"body": '{"error": {"message": "oups", "code": 502}}'},
    {"say": '{"titre": "Faux"}'},
    {"say": "Voici la note, en prose."},
    {"say": '<think>{"title": "Faux", "words": 9}</think>'},
    {"say": None, "message": {"refusal": "Je ne peux pas."}},
    {**GOOD, "cut": "reset"},
    {**GOOD, "cut": "nodone"},
    {**GOOD, "cut": "error"},
    {**GOOD, "cut": "badjson"},
]
CALLS = 200
ATTEMPTS = 4


def test_two_hundred_calls_in_a_soup_of_faults_all_end(bench: Any) -> None:
    dice = random.Random(20261122)

    def script(_body: dict[str, Any], _number: int) -> dict[str, Any]:
        return dice.choice(SOUP) if dice.random() < 0.3 else GOOD

    async def one(desk: Any) -> str:
        try:
            note = await bench.ask(desk)
        except ModelError as error:
            return type(error).__name__ if not bench.pieces_of_key(bench.told(error)) else "leak"
        return "answer" if note.title == "Bon" else "false answer"

    async def scenario() -> tuple[Counter[str], int, int]:
        patience = Patience(first_wait=0.002, longest_wait=0.01, attempts=ATTEMPTS, concurrency=8)
        async with (
            bench.running(script) as server,
            bench.desk_at(server.url, patience=patience) as whole,
            bench.desk_at(server.url, patience=patience, on_delta=lambda _delta: None) as streamed,
        ):
            desks = [whole, streamed]
            ends = await asyncio.gather(*(one(desks[number % 2]) for number in range(CALLS)))
            counted = whole.total.calls + streamed.total.calls
        return Counter(ends), len(server.requests), counted

    ends, requests, counted = bench.run(scenario())
    assert sum(ends.values()) == CALLS
    assert not {"leak", "false answer"} & set(ends)
    assert ends["answer"] >= 0.9 * CALLS
    assert requests == counted
    assert requests <= 1.6 * CALLS
