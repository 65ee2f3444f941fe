"""What durable runs and batches cost: graph, checkpoints, waiting, throughput, memory, room on disk.

    python benchmarks/runs.py [overhead] [waiting] [throughput] [disk] [memory]     (all but memory without a name)

No key and no network: the model is `benchmarks/loopback.py` in a process of its own. Every figure is a ratio to, or a
difference from, something measured in the same run; `memory` writes 50 and 1,000 articles and takes many minutes.
"""

import asyncio
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from texts import text

from calame.contracts import Article, Brief, Source
from calame.events import Event
from calame.graph.records import Order, Record
from calame.graph.runner import run_article
from calame.graph.runs import resume_run
from calame.graph.store import open_store
from calame.settings import Settings
from calame.sources import clean

HERE = Path(__file__).resolve().parent
REPEATS = 15
LATENCY = 5.0
"""Seconds that the simulated model takes for an answer: a fast hosted model at a section of an article."""
CONCURRENCY = 4
ARTICLES = 24
ALONE = 4
"""Articles that are written one after the other, after a first one that loads the language."""
FEW, MANY = 50, 1000

Json = dict[str, Any]


# --- what a step costs


class Clock:
    """Adds up the time between the beginning and the end of nodes, and counts them."""

    def __init__(self) -> None:
        self.steps = 0
        self.inside = 0.0
        self._began = 0.0

    def hear(self, event: Event) -> None:
        """Take one event in."""
        if event.kind == "node_started":
            self._began = time.perf_counter()
        elif event.kind == "node_finished":
            self.steps += 1
            self.inside += time.perf_counter() - self._began


@dataclass(frozen=True)
class Left:
    """Stands for published files."""

    folder: Path


def overhead() -> None:
    """Time of a run outside its nodes, in memory and on SQLite, for each node that works."""
    source = clean(text(1), origin="a.txt")
    brief = Brief(min_words=60, max_words=None)
    asyncio.run(_in_memory(brief, (source,)))  # loads the language
    kept = [asyncio.run(_in_memory(brief, (source,))) for _ in range(REPEATS)]
    with tempfile.TemporaryDirectory() as folder:
        stored = asyncio.run(_on_disk(brief, (source,), Path(folder)))
    bare, whole = statistics.median(kept), statistics.median(stored)
    print(f"graph in memory        {bare * 1000:6.1f} ms a node outside its work")
    print(f"graph on SQLite        {whole * 1000:6.1f} ms a node outside its work (checkpoints, vault, record)")
    print(f"what durability costs  {(whole - bare) * 1000:6.1f} ms a node")


async def _in_memory(brief: Brief, sources: tuple[Source, ...]) -> float:
    clock = Clock()
    start = time.perf_counter()
    await run_article(brief, sources, settings=Settings(), listen=clock.hear)
    return (time.perf_counter() - start - clock.inside) / clock.steps


async def _on_disk(brief: Brief, sources: tuple[Source, ...], folder: Path) -> list[float]:
    found = []
    async with open_store(folder / "runs.sqlite") as store:
        for number in range(REPEATS):
            order = Order(brief=brief, sources=sources, settings=Settings())
            clock = Clock()
            start = time.perf_counter()
            record = await store.admit(order, id=f"essai-{number}")
            await resume_run(store, record.id, desk=_nobody, publish=_unwritten, listen=clock.hear)
            found.append((time.perf_counter() - start - clock.inside) / clock.steps)
    return found


def _nobody(_account: object) -> nullcontext[None]:
    return nullcontext()


def _unwritten(_article: Article, _record: Record) -> Left:
    return Left(Path())


# --- batches as processes of their own


@contextmanager
def model(latency: float) -> Iterator[str]:
    """The address of a model in a process of its own."""
    command = [sys.executable, str(HERE / "loopback.py"), "--latency", str(latency)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own
        try:
            if process.stdout is None:
                raise RuntimeError("no standard output")
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


@dataclass(frozen=True)
class Batch:
    """What one batch left."""

    folder: Path
    seconds: float
    """From the first event to the last: without the start of the process."""
    events: Sequence[Json]
    peak: int
    """Kilobytes of memory at most."""
    cpu: float
    """Seconds of processor time, start of the process included."""

    @property
    def calls(self) -> list[tuple[float, float]]:
        """When each request began and ended."""
        ended = [(_moment(one), one["data"]["seconds"]) for one in self.events if one["kind"] == "model_called"]
        return [(end - seconds, end) for end, seconds in ended]


def batch(folder: Path, count: int, *options: str, words: str = "60+", paragraphs: int = 1) -> Batch:
    """Write `count` articles below `folder`."""
    rows = [json.dumps({"id": f"a{n}", "text": text(n, paragraphs=paragraphs), "words": words}) for n in range(count)]
    (folder / "lot.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    command = [sys.executable, "-c", _MEASURED, "batch", "lot.jsonl", "--out", "lot", "--quiet", *options]
    command += ["--events", "events.jsonl"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - our own
    if done.returncode not in {0, 1}:
        raise RuntimeError(done.stderr)
    events = [json.loads(line) for line in (folder / "events.jsonl").read_text(encoding="utf-8").splitlines()]
    settled = (folder / "lot" / "results.jsonl").read_text(encoding="utf-8").count('"status":"finished"')
    if settled != count:
        raise RuntimeError(f"{settled} of {count} articles: {done.stdout} {done.stderr}")
    peak, cpu = done.stderr.split()[-2:]
    return Batch(folder, _moment(events[-1]) - _moment(events[0]), events, int(peak), float(cpu))


_MEASURED = """
import resource, sys
from calame.cli.app import run
code = run(sys.argv[1:])
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_maxrss, used.ru_utime + used.ru_stime, file=sys.stderr)
sys.exit(code)
"""


def _moment(event: Json) -> float:
    return datetime.fromisoformat(event["time"]).timestamp()


@contextmanager
def folder() -> Iterator[Path]:
    """A folder that goes when it is done with."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


def waiting() -> None:
    """What articles, one after the other, add to the time that the model takes."""
    batches = []
    for count in (1, 1 + ALONE):
        with folder() as here, model(LATENCY) as url:
            batches.append(batch(here, count, *_asking(url), "--at-once", "1", words="300-900", paragraphs=4))
    one, more = batches
    answers = (len(more.calls) - len(one.calls)) / ALONE
    wall = (more.seconds - one.seconds) / ALONE - answers * LATENCY
    cpu = (more.cpu - one.cpu) / ALONE
    print(f"articles of {answers:g} answers, one at a time: beside the model's time {wall:.2f} s each by the clock,")
    print(f"of which {cpu:.2f} s on a processor (the rest waits for a processor or for the disk)")
    for latency in (LATENCY, 2 * LATENCY):
        shares = (100 * own / (own + answers * latency) for own in (wall, cpu))
        print(
            "not waiting for a model of {:g} s: {:.1f} % by the clock, {:.1f} % by processor".format(latency, *shares)
        )


def throughput() -> None:
    """Articles an hour against what the endpoint could give, were it never idle."""
    with folder() as here, model(LATENCY) as url:
        done = batch(here, ARTICLES, *_asking(url), words="300-900", paragraphs=4)
    ideal = len(done.calls) * LATENCY / CONCURRENCY
    first = min(began for began, _ in done.calls)
    took = _moment(done.events[-1]) - first
    print(f"{ARTICLES} articles, {len(done.calls)} answers of {LATENCY:g} s, {CONCURRENCY} at a time")
    print(f"ideal {ideal:.1f} s, from the first request on {took:.1f} s: {ideal / took:.2f} of the ideal")
    print(
        f"before the first request {done.seconds - took:.1f} s; processor {done.cpu:.1f} s from the process's start on"
    )


def disk() -> None:
    """Room in the store for an article, before and after `calame runs prune`."""
    with folder() as here, model(0) as url:
        batch(here, ARTICLES, *_asking(url), words="300-900", paragraphs=4)
        before = _size(here)
        prune = [sys.executable, "-m", "calame.cli.app", "runs", "prune"]
        subprocess.run(prune, cwd=here, capture_output=True, check=True)  # noqa: S603 - our own
        after = _size(here)
    print(f"store: {before / ARTICLES / 1000:.1f} kB an article, {after / ARTICLES / 1000:.1f} kB once pruned")


def _size(here: Path) -> int:
    return sum(path.stat().st_size for path in (here / ".calame").glob("runs.sqlite*"))


def memory() -> None:
    """Peak memory of a batch of many articles against one of few."""
    peaks = {}
    for count in (FEW, MANY):
        with folder() as here:
            began = time.perf_counter()
            peaks[count] = batch(here, count).peak
            spent = time.perf_counter() - began
            print(f"{count:5} articles: peak {peaks[count] / 1000:.0f} MB, {spent:.0f} s")
    print(f"memory of {MANY} articles against {FEW}: {peaks[MANY] / peaks[FEW]:.2f}")


def _asking(url: str) -> tuple[str, ...]:
    return "--model", "custom:plain", "--base-url", f"{url}/v1"


PARTS: dict[str, Callable[[], None]] = {
    "overhead": overhead,
    "waiting": waiting,
    "throughput": throughput,
    "disk": disk,
    "memory": memory,
}


def main(names: Sequence[str]) -> None:
    """Measure what is named."""
    for name in names or [name for name in PARTS if name != "memory"]:
        PARTS[name]()
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"processor time of all batches: {spent.ru_utime + spent.ru_stime:.0f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
