"""Kills runs of the command line at chosen moments and takes them up again."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from .model_server import ModelServer

KEY = "sk-Vt5QnXcanari8ZrLw20pKd"
STORIES = (
    (
        "La commune de Trévallon a inauguré lundi une passerelle piétonne de 82 mètres au-dessus de la Vioune. "
        "L’ouvrage a coûté 1,4 million d’euros, selon la mairie. "
        "« Les élèves ne feront plus le détour par la route départementale », a déclaré le maire, Yann Corbel. "
        "La région a payé 40 % de la somme.\n"
    ),
    (
        "Le chantier de la passerelle de Trévallon avait commencé en mars 2024. "
        "Il aurait dû durer dix mois, mais une crue a emporté un échafaudage en novembre. "
        "L’entreprise Pontarel a repris les travaux en janvier. "
        "Près de 300 piétons emprunteront la passerelle chaque jour, estime le conseil départemental.\n"
    ),
)
WRITE = ("write", "inauguration.txt", "chantier.txt", "--words", "60+")
"""Two sources read side by side, a first draft with two lies, sections revised side by side."""


def environment(server: ModelServer, **extra: str) -> dict[str, str]:
    """Of a process that may ask `server` and nobody else."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("CALAME_", "_CALAME"))}
    told = {"CALAME_MODEL": "custom:modele", "CALAME_BASE_URL": server.url, "CALAME_API_KEY": KEY}
    # files of two runs can be compared only when both are dated alike
    return kept | told | {"SOURCE_DATE_EPOCH": "1763769600", "PYTHONIOENCODING": "utf-8", "COLUMNS": "100"} | extra


class Ended(NamedTuple):
    """A process that is over."""

    code: int
    """Negative: the signal that ended it."""
    said: str


@dataclass
class Process:
    """A process under way."""

    pid: int
    end: Callable[[], Ended]
    said: Path
    """What it says, on both outputs."""

    def says(self, words: str) -> None:
        """Wait until it says this."""
        for _ in range(3000):
            if self.said.exists() and words in self.said.read_text("utf-8"):
                return
            time.sleep(0.02)
        raise AssertionError(f"{words!r} was never said")

    def kill(self, how: signal.Signals = signal.SIGKILL) -> None:
        """Send a signal; a process that is over by now is left alone."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, how)


class Zygote:
    """Begins processes that have loaded everything; one at a time."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("zygote.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._read()

    def _read(self) -> dict[str, int]:
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, "the process that begins others is gone"
        told: dict[str, int] = json.loads(line)
        return told

    def begin(self, folder: Path, *argv: str, env: dict[str, str], room: int | None = None) -> Process:
        """`calame` in `folder`; no file of it may be larger than `room` bytes."""
        assert self._process.stdin
        said = folder / ".said"
        said.unlink(missing_ok=True)
        order = {"argv": argv, "cwd": str(folder), "env": env, "said": str(said), "room": room}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        pid = self._read()["pid"]
        return Process(pid, lambda: Ended(self._read()["code"], said.read_text("utf-8") if said.exists() else ""), said)

    def close(self) -> None:
        """No other process begins."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(timeout=30)
        assert self._process.stdout
        self._process.stdout.close()


def fresh(folder: Path) -> Path:
    """A working folder with the sources."""
    folder.mkdir(parents=True)
    for name, story in zip(("inauguration.txt", "chantier.txt"), STORIES, strict=True):
        (folder / name).write_text(story, encoding="utf-8")
    return folder


def files(folder: Path) -> dict[str, bytes]:
    """Everything below `articles`, hidden or not, by path."""
    below = folder / "articles"
    return {str(path.relative_to(below)): path.read_bytes() for path in sorted(below.rglob("*")) if path.is_file()}


class Kept(NamedTuple):
    """What a store holds after a death."""

    runs: int = 0
    replies: int = 0
    lost: int = 0
    """Requests sent and never ended."""
    phase: str = "admission"
    """Where the run was."""


def kept(folder: Path) -> Kept:
    """What the store holds; it must be whole."""
    path = folder / ".calame/runs.sqlite"
    if not path.exists():
        return Kept()
    with _opened(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if "notes" not in tables:  # the last that is made
            return Kept()
        records = [json.loads(text) for (text,) in connection.execute("SELECT record FROM runs")]
        ((replies,),) = connection.execute("SELECT count(*) FROM replies").fetchall()
        calls = connection.execute("SELECT sent, taken FROM calls").fetchall()
    lost = sum(sent - json.loads(taken)["calls"] for sent, taken in calls)
    phase = next((record["step"] or "admission" for record in records), "admission")
    if any((folder / "articles").glob("*")):
        phase = "final write" if any((folder / "articles").glob(".*")) else "published"
    return Kept(len(records), replies, lost, phase)


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(path)
    try:
        yield connection
    finally:
        connection.close()


class Moment(NamedTuple):
    """When to kill."""

    kind: str
    """`request`: one is under way. `time`: after so many seconds. `step`: a node begins. `file`: one is written."""
    value: float

    def reached(self, server: ModelServer, folder: Path, began: float) -> bool:
        """Whether it has come."""
        if self.kind == "request":
            return len(server.asked) >= self.value
        if self.kind == "time":
            return time.perf_counter() - began >= self.value
        if self.kind == "step":
            return _steps(folder) >= self.value
        return len(list((folder / "articles").glob(".*/*"))) >= self.value or any((folder / "articles").glob("[!.]*"))


def _steps(folder: Path) -> int:
    try:
        return (folder / "events.jsonl").read_bytes().count(b'"node_started"')
    except FileNotFoundError:
        return 0


def moments(seed: int, *, requests: int, seconds: float) -> Iterator[Moment]:
    """Moments to kill at, the same for the same seed; all kinds come up."""
    chance = random.Random(seed)
    while True:
        kind = chance.choice(("request", "request", "time", "step", "step", "file"))
        if kind == "request":
            yield Moment(kind, chance.randint(1, requests))
        elif kind == "time":
            yield Moment(kind, chance.uniform(0.0, seconds))
        elif kind == "step":
            yield Moment(kind, chance.randint(1, 9))
        else:
            yield Moment(kind, chance.randint(1, 5))


def killed_at(moment: Moment, process: Process, server: ModelServer, folder: Path) -> Ended:
    """Wait for the moment, kill, and see what ended; a process that was quicker ended by itself."""
    began = time.perf_counter()
    over: list[Ended] = []
    waiting = threading.Thread(target=lambda: over.append(process.end()))
    waiting.start()
    while waiting.is_alive() and not moment.reached(server, folder, began):
        time.sleep(0.0005)
    process.kill()
    waiting.join()
    return over[0]
