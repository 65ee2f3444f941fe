"""Grammalecte in a process of its own: started when first asked, asked ahead, kept apart from Calame and its licence.

One worker a process. A worker that dies or does not answer in time is started once more; after that, nothing more is
asked and the log says so once. Where Grammalecte is not installed, nothing is found.
"""

import atexit
import json
import logging
import os
import re
import select
import subprocess
import time
from collections import OrderedDict
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any, Final, NamedTuple

PYTHON: Final = Path("/usr/bin/python3")
"""The system's Python: Debian's `python3-grammalecte` is installed for it."""
_PLACES: Final = ("/usr/lib/python3/dist-packages", "/usr/local/lib/python3/dist-packages")
_WORKER: Final = Path(__file__).with_name("grammalecte_worker.py")
_ALONE: Final = (
    "import sys; sys.path[:] = filter(None, sys.path); import runpy; runpy.run_path(sys.argv[1], run_name='__main__')"
)
"""Runs a file without the folders of the user, of the file and of the shell: what `-I` does, but that `-I` also leaves
the seed of hashes to chance, and with it the order of the suggestions, which come out of sets."""
_START: Final = 60.0
"""Seconds that a worker has to start: it reads its rules from the disk."""
_TIMEOUT: Final = 20.0
"""Seconds that one sentence may take: it takes 10 ms."""
_STARTS: Final = 2
_LONGEST: Final = 3_000
"""Characters of a text beyond which it is no sentence and is not proofread."""
_CACHED: Final = 8_192
_BLOCK: Final = 65_536

_UNREAD = re.compile("[\x00-\x1f\u2028\u2029\ud800-\udfff]")

_log = logging.getLogger(__name__)


class Flaw(NamedTuple):
    """One thing that Grammalecte finds; offsets are characters of the text."""

    start: int
    end: int
    kind: str
    """Its option: `gn`, `conj`, `ppas`…"""
    rule: str
    message: str
    suggestions: tuple[str, ...]
    tags: tuple[str, ...]
    """What the lexicon says of the word, such as `>vélo/:N:m:s/*`."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What proofreading one text gave."""

    flaws: tuple[Flaw, ...] = ()
    unknown: tuple[tuple[int, int], ...] = ()
    """Where words stand that the lexicon does not have."""


_NOTHING = Proof()


class _SilentError(Exception):
    """The worker died or did not answer in time."""


class _Worker:
    """One process; asked by one thread at a time."""

    def __init__(self, python: Path) -> None:
        command = [str(python), "-s", "-c", _ALONE, str(_WORKER)]
        self._process = subprocess.Popen(  # noqa: S603 - a fixed program and a file of this package
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"},
        )
        self._left = b""
        self.owner = os.getpid()
        try:
            self.version = str(self._read(_START)["ready"])
        except _SilentError:
            self.close()
            raise

    @property
    def pid(self) -> int:
        """Number of the process."""
        return self._process.pid

    def ask(self, request: dict[str, str]) -> dict[str, Any]:
        """The answer to one request."""
        if self._process.stdin is None:
            raise _SilentError
        try:
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            self._process.stdin.flush()
        except OSError as error:
            raise _SilentError from error
        return self._read(_TIMEOUT)

    def _read(self, seconds: float) -> dict[str, Any]:
        output = self._process.stdout
        if output is None:
            raise _SilentError
        last = time.monotonic() + seconds
        while b"\n" not in self._left:
            ready, _, _ = select.select([output], [], [], max(0.0, last - time.monotonic()))
            block = os.read(output.fileno(), _BLOCK) if ready else b""
            if not block:
                raise _SilentError
            self._left += block
        line, self._left = self._left.split(b"\n", 1)
        answer: dict[str, Any] = json.loads(line)
        return answer

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:
                    _log.debug("Grammalecte: tube déjà fermé")


class Proofreader:
    """Keeps a worker alive, asks it in the background, remembers what it said."""

    def __init__(self, python: Path = PYTHON) -> None:
        self._python = python
        self._lock = Lock()
        self._worker: _Worker | None = None
        self._starts = 0
        self._proofs: OrderedDict[str, Proof] = OrderedDict()
        self._asked: dict[str, Future[Proof]] = {}
        self._thread: ThreadPoolExecutor | None = None

    @property
    def worker_pid(self) -> int | None:
        """Number of the running process."""
        return self._worker.pid if self._worker else None

    @property
    def silent(self) -> bool:
        """Whether it has given up."""
        return self._starts >= _STARTS and self._worker is None

    def ahead(self, texts: Iterable[str]) -> None:
        """Start proofreading in the background, while something else is done."""
        self._asked = {text: future for text, future in self._asked.items() if not future.done()}
        for text in dict.fromkeys(texts):
            if text not in self._proofs and text not in self._asked and not self.silent:
                self._thread = self._thread or ThreadPoolExecutor(1, thread_name_prefix="grammalecte")
                self._asked[text] = self._thread.submit(self._proof, text)

    def proof(self, text: str) -> Proof:
        """What is wrong with one sentence; nothing when Grammalecte cannot be asked."""
        future = self._asked.pop(text, None)
        return future.result() if future else self._proof(text)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Known words near an unknown one, the nearest first."""
        answer = self._ask({"suggest": word})
        return tuple(answer["suggested"]) if answer else ()

    def close(self) -> None:
        """End the worker and the thread."""
        if self._thread:
            self._thread.shutdown(cancel_futures=True)
            self._thread = None
        self._asked.clear()
        if self._worker and self._worker.owner == os.getpid():
            self._worker.close()
        self._worker = None

    def _proof(self, text: str) -> Proof:
        if not text.strip() or len(text) > _LONGEST:
            return _NOTHING
        found = self._proofs.get(text)
        if found is None:
            found = self._proofs[text] = self._asked_of(text)
            while len(self._proofs) > _CACHED:
                self._proofs.popitem(last=False)
        return found

    def _asked_of(self, text: str) -> Proof:
        answer = self._ask({"text": _plain(text)})
        if not answer:
            return _NOTHING
        flaws = tuple(
            Flaw(start, end, kind, rule, message, tuple(suggestions), tuple(tags))
            for start, end, kind, rule, message, suggestions, tags in answer["flaws"]
        )
        return Proof(flaws, tuple((start, end) for start, end in answer["unknown"]))

    def _ask(self, request: dict[str, str]) -> dict[str, Any] | None:
        with self._lock:
            while not self.silent:
                try:
                    if self._worker is None:
                        self._starts += 1
                        self._worker = _Worker(self._python)
                    return self._worker.ask(request)
                except _SilentError:
                    self._lose()
            return None

    def _lose(self) -> None:
        if self._worker:
            self._worker.close()
        self._worker = None
        if self._starts >= _STARTS:
            _log.warning("Grammalecte ne répond plus : la grammaire n’est plus vérifiée.")


def _plain(text: str) -> str:
    """As the worker reads it, character for character: no narrow space, no line break, nothing that UTF-8 lacks."""
    return _UNREAD.sub(" ", text).replace("\u202f", "\u00a0")


@lru_cache(maxsize=1)
def grammalecte_place() -> Path | None:
    """Where Grammalecte is installed for the system's Python, or `None`."""
    if not PYTHON.exists():
        return None
    return next((found for place in _PLACES if (found := Path(place, "grammalecte")).is_dir()), None)


def proofreader() -> Proofreader | None:
    """The one proofreader of this process, or `None` where Grammalecte is not installed."""
    return _of_process(os.getpid()) if grammalecte_place() else None


@lru_cache(maxsize=1)
def _of_process(_: int) -> Proofreader:
    """By the number of the process: after a fork, the worker and the thread are the parent's."""
    made = Proofreader()
    atexit.register(made.close)
    return made
