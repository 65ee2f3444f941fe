"""Everybody who hears of a run: the terminal, a file of events, a collector of traces."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from calame.cli import errors
from calame.cli.progress import Screen
from calame.errors import CalameError, DrainedError
from calame.events import Event, Listener, Stream, Tokens
from calame.models.sender import Delta
from calame.observe import EventFile, Tracing, complaints, tracing


class Heard(Screen):
    """The stream of one run, where a screen is wanted: what models write becomes events too."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    def hear(self, event: Event) -> None:
        """Stamp one event and hand it to everybody."""
        self._stream.hear(event)

    def read(self, delta: Delta) -> None:
        """Tell a piece of an answer."""
        piece = Tokens(seat=delta.seat, text=delta.text, restart=delta.restart, question=delta.question)
        self._stream.hear(Event("tokens", delta.seat, payload=piece))


class Watch:
    """Hands the events of any number of runs to all who listen."""

    def __init__(self, *listeners: Listener) -> None:
        self._listeners = listeners
        self.tell = Stream("", *listeners).hear
        """Hears events of no single run."""

    @contextmanager
    def run(self, run: str, *, resumed: bool = False) -> Iterator[Heard]:
        """The stream of one run, which tells its beginning, and its end when that is none of the graph's."""
        heard = Heard(Stream(run, *self._listeners))
        heard.hear(Event("run_resumed" if resumed else "run_started", "run"))
        ending: Event | None = Event("run_stopped", "run", "Interrompu.")
        try:
            yield heard
            ending = None
        except DrainedError as error:
            ending = Event("run_stopped", "run", str(error))
            raise
        except CalameError as error:
            ending = Event("run_failed", "run", str(error))
            raise
        finally:
            if ending is not None:
                heard.hear(ending)


@contextmanager
def watching(screen: Screen, *, events: Path | None = None, texts: bool = False) -> Iterator[Watch]:
    """All listeners of this process, closed whatever happens; what they could not do is said at the end.

    Args:
        screen: draws on the terminal.
        events: file that gets one JSON object a line.
        texts: whether that file may hold texts of sources and drafts.

    Raises:
        OutputError: `events` cannot be written.
    """
    file = EventFile(events, texts=texts) if events is not None else None
    traces = tracing(os.environ)
    listeners = [screen.hear]
    if file is not None:
        listeners.append(file.hear)
    if isinstance(traces, Tracing):
        listeners.append(traces.hear)
    langsmith = complaints(os.environ)
    try:
        yield Watch(*listeners)
    finally:
        said = [traces.close() if isinstance(traces, Tracing) else traces or "", langsmith.said]
        if file is not None:
            file.close()
            said.append(file.failure)
        for sentence in filter(None, said):
            errors.warn(sentence)
