"""SIGKILL at any moment: the run is finished by `calame resume`, and nothing differs but the requests in flight."""

import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from .campaign import WRITE, Moment, Zygote, environment, files, fresh, kept, killed_at, moments
from .model_server import ModelServer

PHASES = {"admission", "extract", "outline", "write", "review", "final write", "published"}
"""Where a kill must have struck at least once in the long campaign."""


class Reference(NamedTuple):
    """A run that nobody disturbed."""

    files: dict[str, bytes]
    asked: list[str]
    seconds: float


@pytest.fixture(scope="module")
def reference(server: ModelServer, zygote: Zygote, tmp_path_factory: pytest.TempPathFactory) -> Reference:
    folder = fresh(tmp_path_factory.mktemp("reference") / "run")
    server.forget()
    began = time.perf_counter()
    ended = zygote.begin(folder, *WRITE, env=environment(server)).end()
    seconds = time.perf_counter() - began
    assert ended.code == 0, ended.said
    assert Counter(server.names) == {"ExtractionReply": 2, "OutlineReply": 1, "WriterReply": 4}
    return Reference(files(folder), sorted(server.asked), seconds)


class Bench(NamedTuple):
    """What every run of a campaign needs."""

    server: ModelServer
    zygote: Zygote
    reference: Reference
    moments: Iterator[Moment]


def carried_through(folder: Path, bench: Bench, *, most: int) -> list[str]:
    """One run, killed up to `most` times, then finished; where it was each time."""
    server, reference, env = bench.server, bench.reference, environment(bench.server)
    fresh(folder)
    server.forget()
    struck: list[str] = []
    again: tuple[str, ...] = WRITE
    for _ in range(most):
        (folder / "events.jsonl").unlink(missing_ok=True)
        moment = next(bench.moments)
        if moment.kind == "request":
            moment = moment._replace(value=moment.value + len(server.asked))
        ended = killed_at(
            moment, bench.zygote.begin(folder, *again, "--events", "events.jsonl", env=env), server, folder
        )
        assert ended.code in {0, -9}, ended.said
        stands = kept(folder)
        assert 0 <= len(server.asked) - stands.replies <= stands.lost
        again = ("resume", "2") if stands.runs else WRITE
        if ended.code == 0:
            break
        struck.append(stands.phase)
    arrived, asked = kept(folder).replies, len(server.asked)
    ended = bench.zygote.begin(folder, *again, env=env).end()
    assert ended.code == 0, ended.said
    assert files(folder) == reference.files
    missing = len(reference.asked) - arrived
    assert len(server.asked) - asked == missing  # nothing that arrived was asked again
    assert sorted(set(server.asked)) == sorted(set(reference.asked))
    assert kept(folder).replies == len(reference.asked)
    return struck


def campaign(kills: int, folder: Path, bench: Bench, *, most: int) -> Counter[str]:
    """Runs until so many kills have struck, at most `most` a run; how often each phase was met."""
    struck: Counter[str] = Counter()
    runs = 0
    while struck.total() < kills:
        runs += 1
        struck.update(carried_through(folder / str(runs), bench, most=min(most, kills - struck.total())))
    return struck


def test_runs_killed_ten_times_end_as_if_nothing_had_happened(
    server: ModelServer, zygote: Zygote, reference: Reference, tmp_path: Path
) -> None:
    chosen = moments(7, requests=3, seconds=reference.seconds)
    struck = campaign(10, tmp_path, Bench(server, zygote, reference, chosen), most=5)
    assert struck.total() == 10
    assert len(struck) >= 3


@pytest.mark.slow
def test_runs_killed_two_hundred_times_end_as_if_nothing_had_happened(
    server: ModelServer, zygote: Zygote, reference: Reference, tmp_path: Path
) -> None:
    chosen = moments(2026, requests=3, seconds=reference.seconds)
    struck = campaign(200, tmp_path, Bench(server, zygote, reference, chosen), most=3)
    print(dict(struck))  # noqa: T201  # read after `pytest -s`
    assert struck.total() == 200
    assert set(struck) >= PHASES
