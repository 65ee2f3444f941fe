"""`results.jsonl` of a batch: one line an article, on disk before the next one is begun."""

import json
import os
from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final, Literal, Self

from pydantic import ValidationError

from calame.contracts import Contract, Outcome
from calame.errors import OutputError, os_reason
from calame.publish.folder import write_whole

FILE: Final = "results.jsonl"
Status = Literal["finished", "failed", "waiting", "duplicate"]
"""`finished`: the article stands in its folder, accepted or not. `failed`: there is none, or a model stopped answering
before it was as good as it gets. `waiting`: a person is asked. `duplicate`: another entry asks the same."""


class Result(Contract):
    """What became of one entry."""

    key: str
    """Digest of what was asked."""
    name: str
    """Folder of the article, below that of the batch."""
    place: str
    """Where it was asked: file and line."""
    status: Status
    run: str = ""
    """Id for `calame show` and `calame resume`."""
    outcome: Outcome | None = None
    reason: str = ""
    """One French sentence: why it ended so."""
    words: int = 0
    findings: int = 0
    rounds: int = 0
    calls: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    cost: float | None = 0.0
    """US dollars; `None` when a price is not known."""
    seconds: float = 0.0
    """Time worked, waits for models included."""

    @property
    def settled(self) -> bool:
        """Whether only `--resume` may take it up again."""
        return self.status != "waiting"


class Results:
    """The file and what it says: the last line about an entry counts.

    A line that a killed process left half written is cut off; a line that is none of Calame's is left alone.
    """

    def __init__(self, folder: Path) -> None:
        """Read the file.

        Raises:
            OutputError: it cannot be read.
        """
        self.path = folder / FILE
        self._known: dict[str, Result] = {}
        self._lines = 0
        self._file: int | None = None
        for result in self._read():
            self._lines += 1
            self._known[result.key] = result

    def get(self, key: str) -> Result | None:
        """What became of the entry, as far as it is known."""
        return self._known.get(key)

    def add(self, result: Result) -> None:
        """Append one line; it is on disk when this returns.

        Raises:
            OutputError: it cannot be written.
        """
        try:
            if self._file is None:
                self._file = self._opened()
            write_all(self._file, _line(result))
            os.fsync(self._file)
        except OSError as error:
            raise OutputError(
                f"Impossible d’écrire dans {str(self.path)!r} ({os_reason(error)}) : vérifiez les droits et la place, "
                "puis relancez la même commande."
            ) from error
        self._lines += 1
        self._known[result.key] = result

    def tidy(self, asked: Collection[str]) -> None:
        """One line an entry: earlier lines go, and failures of what is no longer asked.

        Args:
            asked: keys of all entries of the batch as it is now.

        Raises:
            OutputError: the file cannot be written.
        """
        kept = {key: one for key, one in self._known.items() if key in asked or one.status in {"finished", "waiting"}}
        if self._file is None or len(kept) == self._lines:
            return
        self.close()
        write_whole(self.path, b"".join(map(_line, kept.values())))
        self._known, self._lines = kept, len(kept)

    @property
    def cost(self) -> float:
        """US dollars that all articles took, as far as prices are known."""
        return sum(result.cost or 0.0 for result in self._known.values())

    def counts(self) -> Counter[str]:
        """Entries by outcome, or by status when they have none."""
        return Counter(name_of(result) for result in self._known.values())

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read(self) -> Iterator[Result]:
        try:
            with self.path.open("rb") as file:
                for line in file:
                    if (result := _result(line)) is not None:
                        yield result
        except FileNotFoundError:
            return
        except OSError as error:
            raise OutputError(f"{str(self.path)!r} illisible ({os_reason(error)}) : vérifiez ce fichier.") from error

    def _opened(self) -> int:
        """The file, without the half line that a killed process may have left at its end."""
        file = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o644)
        size = os.fstat(file).st_size
        if size and os.pread(file, 1, size - 1) != b"\n":
            whole = os.pread(file, _LONGEST_LINE, max(0, size - _LONGEST_LINE))
            os.ftruncate(file, size - len(whole) + whole.rfind(b"\n") + 1)
        return file


_LONGEST_LINE: Final = 1 << 20


def write_all(file: int, line: bytes) -> None:
    """All of `line`: a pipe, or a disk that fills up, may take part of it only.

    Raises:
        OSError: it does not take more.
    """
    while line:
        line = line[os.write(file, line) :]


def name_of(result: Result) -> str:
    """The outcome of an article that is finished, the status of any other."""
    return result.outcome.value if result.outcome is not None and result.status == "finished" else result.status


def _line(result: Result) -> bytes:
    return json.dumps(result.model_dump(mode="json"), separators=(",", ":")).encode("ascii") + b"\n"


def _result(line: bytes) -> Result | None:
    try:
        return Result.model_validate_json(line)
    except ValidationError:
        return None
