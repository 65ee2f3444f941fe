"""What a run shows while it works, on stderr and only when somebody watches."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from rich.status import Status
from rich.text import Text

from calame.cli import terminal
from calame.contracts import Draft, Extraction, Ledger, Outline, Review
from calame.events import Event, Listener, Payload, silent
from calame.publish.figures import words
from calame.text.words import count_words

_DOING: Final = {
    "ingest": "Lecture des sources",
    "extract": "Relevé des faits",
    "reconcile": "Rapprochement des sources",
    "outline": "Plan",
    "write": "Rédaction",
    "review": "Relecture",
    "publish": "Écriture des fichiers",
}


@contextmanager
def shown(first: str, *, quiet: bool = False) -> Iterator[Listener]:
    """A listener that draws events under a spinner that starts with `first`; silent when nobody watches."""
    if quiet or not terminal.is_interactive():
        yield silent
        return
    console = terminal.progress()
    with console.status(_waiting(first), spinner="dots") as status:
        yield _Drawing(status).hear


class _Drawing:
    """Finished steps stay as lines above the spinner."""

    def __init__(self, status: Status) -> None:
        self._status = status

    def hear(self, event: Event) -> None:
        """Draw one event."""
        doing = _DOING.get(event.node, event.node)
        if event.kind == "node_started":
            self._status.update(_waiting(doing))
        elif event.kind == "node_finished":
            self._line("✓", "green", doing, describe(event.payload))
        elif event.kind in {"warning", "round_dropped"}:
            self._line("!", "yellow", doing, event.message)

    def _line(self, mark: str, style: str, doing: str, what: str) -> None:
        rest = terminal.text(f"{doing} : {what}" if what else doing)
        self._status.console.print(Text.assemble((mark, style), " ", rest))


def describe(payload: Payload) -> str:
    """What a step made, in a few words."""
    match payload:
        case Extraction():
            return f"{len(payload.facts)} faits dans {payload.source}"
        case Ledger():
            return f"{len(payload.facts)} faits, {len(payload.conflicts)} désaccords, {len(payload.doubts)} doutes"
        case Outline():
            return f"{len(payload.sections)} parties"
        case Draft():
            return words(sum(count_words(section.text) for section in payload.sections))
        case Review():
            return f"{words(payload.words)}, {len(payload.findings)} constats"
        case _:
            return ""


def _waiting(doing: str) -> Text:
    return Text(f"{doing}…")
