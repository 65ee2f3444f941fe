"""What a run shows while it works, on stderr and only when somebody watches."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from rich.status import Status
from rich.text import Text

from calame.agents.role import FinishResult, Remarks
from calame.cli import terminal
from calame.cli.passage import Passage
from calame.contracts import Contract, Draft, Extraction, Ledger, Outline, Review, Usage
from calame.events import Event, Tokens
from calame.models.accounting import CallReport
from calame.models.sender import Delta
from calame.publish.figures import dollars, tokens, words
from calame.text.wording import NBSP, counted
from calame.text.words import count_words

_DOING: Final = {
    "ingest": "Lecture des sources",
    "extract": "Relevé des faits",
    "reconcile": "Rapprochement des sources",
    "outline": "Plan",
    "write": "Rédaction",
    "review": "Relecture",
    "critic": "Critique",
    "publish": "Écriture des fichiers",
}
_ROLES: Final = {"reviewer": "Relecteur", "finisher": "Finition"}


class Screen:
    """What hears of a run; this one shows nothing."""

    def hear(self, event: Event) -> None:
        """Take one event in."""

    def read(self, delta: Delta) -> None:
        """Take in a piece of an answer that is being written."""

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Nothing moves on the terminal while somebody else writes there."""
        yield


@contextmanager
def shown(first: str, *, quiet: bool = False) -> Iterator[Screen]:
    """A screen that draws events under a spinner that starts with `first`; an idle one when nobody watches."""
    if quiet or not terminal.is_interactive():
        yield Screen()
        return
    console = terminal.progress()
    with console.status(f"{first}…", spinner="dots") as status:
        yield _Drawing(status, first)


class _Drawing(Screen):
    """Finished steps stay as lines above the spinner."""

    def __init__(self, status: Status, first: str) -> None:
        self._status = status
        self._doing = first
        self._spent = Usage()
        self._passage = Passage()

    def hear(self, event: Event) -> None:
        """Draw one event."""
        doing = _doing(event.node)
        if isinstance(event.payload, CallReport):
            self._spent += event.payload.usage
        if isinstance(event.payload, Tokens):
            self._passage.add(event.payload)
        elif event.kind == "node_started":
            self._doing = doing
        elif event.kind == "node_finished":
            self._finished(event, doing)
        elif event.kind in {"warning", "without_model", "round_dropped", "model_waiting"}:
            self._line("!", "yellow", doing, event.message)
        self._update()

    def read(self, delta: Delta) -> None:
        """Draw the end of the section being written."""
        self._passage.add(delta)
        self._update()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Without the spinner."""
        self._status.stop()
        try:
            yield
        finally:
            self._status.start()

    def _finished(self, event: Event, doing: str) -> None:
        if isinstance(event.payload, Outline):
            self._passage.headings = {plan.id: plan.heading for plan in event.payload.sections}
        self._passage.clear()
        self._line("✓", "green", doing, describe(event.payload))

    def _update(self) -> None:
        line = Text(f"{self._doing}…")
        if self._spent.calls:
            line.append(f" {spent(self._spent)}", "dim")
        if tail := self._passage.tail(width=self._status.console.width):
            line.append("\n").append_text(terminal.text(tail, "dim"))
        self._status.update(line)

    def _line(self, mark: str, style: str, doing: str, what: str) -> None:
        rest = terminal.text(f"{doing} : {what}" if what else doing)
        self._status.console.print(Text.assemble((mark, style), " ", rest))


def _doing(node: str) -> str:
    """The step in French; roles that a team adds by their own name."""
    kind, dot, name = node.partition(".")
    return f"{_ROLES.get(kind, kind)} {name}" if dot else _DOING.get(node, node)


def spent(usage: Usage) -> str:
    """What models took so far, in a few words."""
    about = f"environ{NBSP}" if usage.estimated else ""
    parts = [counted(usage.calls, "appel"), f"{about}{tokens(usage.tokens_in + usage.tokens_out)}"]
    if usage.cost is None:
        parts.append("coût inconnu")
    elif usage.cost:
        parts.append(dollars(usage.cost))
    return ", ".join(parts)


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
            return _of_extra_role(payload)


def _of_extra_role(payload: Contract | None) -> str:
    """What a reviewer or a finisher made."""
    if isinstance(payload, Remarks):
        return counted(len(payload.remarks), "remarque")
    if isinstance(payload, FinishResult):
        return "rien à changer" if payload == FinishResult() else "proposition à juger"
    return ""
