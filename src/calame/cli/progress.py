"""What a run shows while it works, on stderr and only when somebody watches."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from rich.status import Status
from rich.text import Text

from calame.cli import terminal
from calame.contracts import Contract, Draft, Extraction, Ledger, Outline, Review
from calame.events import Event, Listener, silent
from calame.publish.figures import counted, words
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


def describe(payload: Contract | None) -> str:
    """What a step made, in a few words."""
    match payload:
        case Extraction():
            return f"{counted(len(payload.facts), 'fait')} dans {payload.source}"
        case Ledger():
            sizes = {"fait": payload.facts, "désaccord": payload.conflicts, "doute": payload.doubts}
            return ", ".join(counted(len(found), noun) for noun, found in sizes.items())
        case Outline():
            return counted(len(payload.sections), "partie")
        case Draft():
            return words(sum(count_words(section.text) for section in payload.sections))
        case Review():
            return f"{words(payload.words)}, {counted(len(payload.findings), 'constat')}"
        case _:
            return ""


def _waiting(doing: str) -> Text:
    return Text(f"{doing}…")
