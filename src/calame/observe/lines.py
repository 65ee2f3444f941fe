"""Events as JSON lines: one object a line, in a file that any program may follow while the run works."""

import json
import os
from collections.abc import Mapping
from datetime import UTC
from pathlib import Path
from typing import Final

from calame.errors import OutputError, os_reason
from calame.events import Event
from calame.observe.figures import figures_of
from calame.publish.plain import plain
from calame.publish.results import write_all

SCHEMA: Final = 1
"""Number of the form of a line; grows when a key changes its meaning or goes."""
LONGEST_MESSAGE: Final = 500
"""Characters of a message that are told: a sentence, not a text."""


def json_line(data: Mapping[str, object]) -> bytes:
    """`data` as one line of ASCII: no character in it can break a line or steer a terminal."""
    return json.dumps(data, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n"


def line_of(event: Event, *, texts: bool = False) -> dict[str, object]:
    """The event as plain JSON values.

    Args:
        event: stamped by a stream.
        texts: also what was written and read: messages of findings and whole payloads.
    """
    moment = event.time.astimezone(UTC).isoformat(timespec="milliseconds") if event.time else None
    line: dict[str, object] = {
        "schema": SCHEMA,
        "run": event.run,
        "sequence": event.sequence,
        "time": moment,
        "kind": event.kind,
        "node": event.node,
        "message": _message(event, texts=texts),
        "data": dict(figures_of(event.payload)),
    }
    if texts and event.payload is not None:
        line["payload"] = event.payload.model_dump(mode="json")
    return line


def _message(event: Event, *, texts: bool) -> str:
    """A finding's message may quote a source; all others are Calame's own sentences."""
    if event.kind == "finding" and not texts:
        return ""
    told = plain(event.message)
    return told if len(told) <= LONGEST_MESSAGE else f"{told[: LONGEST_MESSAGE - 1]}…"


class EventFile:
    """Appends events to a file, each line whole: one write to a file opened for appending.

    A file that can no longer be written stops being written and says so in `failure`; the run goes on.
    """

    def __init__(self, path: Path, *, texts: bool = False) -> None:
        """Open the file.

        Args:
            path: made when it does not exist; lines of earlier runs stay.
            texts: see `line_of`.

        Raises:
            OutputError: it cannot be written.
        """
        self.failure = ""
        """One French sentence, empty while all is well."""
        self._path = path
        self._texts = texts
        try:
            self._file: int | None = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
            self._end_torn_line()
        except OSError as error:
            raise OutputError(
                f"--events {str(path)!r} : impossible d’y écrire ({os_reason(error)}) ; donnez un fichier d’un dossier "
                "qui existe."
            ) from error

    def _end_torn_line(self) -> None:
        """A process that was killed in the middle of a line must not spoil the first line of this one."""
        if self._file is None or not (size := os.fstat(self._file).st_size):
            return
        if os.pread(self._file, 1, size - 1) != b"\n":
            os.write(self._file, b"\n")

    def hear(self, event: Event) -> None:
        """Write one event."""
        if self._file is None:
            return
        try:
            write_all(self._file, json_line(line_of(event, texts=self._texts)))
        except OSError as error:
            self.failure = f"{str(self._path)!r} ne reçoit plus les événements ({os_reason(error)})."
            self.close()

    def close(self) -> None:
        """Close the file; what comes after is not written."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
