"""The dialogue with a person before a terminal; stdout stays free for results."""

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.text import Text

from calame.agents import answers
from calame.agents.overruling import overruled, overrules_of
from calame.cli import editor, terminal
from calame.cli.question import draw
from calame.contracts import Action, Decision, Outcome, Question
from calame.errors import InputError
from calame.publish import labels
from calame.publish.editable import editable_draft, read_draft
from calame.publish.editable_outline import editable_outline, read_outline
from calame.text.wording import counted
from calame.text.words import fold

if TYPE_CHECKING:
    from collections.abc import Callable

_TITLES: Final = {
    "outline": "Le plan est prêt : rien n’est encore écrit.",
    "review": "La relecture est faite.",
    "final": "L’article va être publié.",
}
_YES: Final = frozenset({"", "o", "oui", "y", "yes"})


def may_ask() -> bool:
    """Whether a person can be asked: somebody watches stderr and types on stdin."""
    return sys.stdin is not None and sys.stdin.isatty() and terminal.is_interactive()


def now() -> str:
    """The time of an answer."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def talk(question: Question) -> Decision | None:
    """Show what is asked and read an answer; `None` when the person leaves the run waiting."""
    return _Dialogue(question, terminal.progress()).run()


def editable(question: Question) -> str:
    """What is asked about, as Markdown to edit."""
    if question.draft is None:
        return editable_outline(question.outline, question.ledger)
    return editable_draft(question.draft, question.review)


def read_edit(text: str, question: Question, *, origin: str) -> Decision:
    """The decision to put the edited `text` in the place of what was shown.

    Raises:
        calame.errors.InputError: it cannot be read; the message says where.
    """
    if question.draft is None:
        outline = read_outline(text, question.outline, question.ledger, origin=origin)
        return Decision(action="edit", outline=outline, at=now())
    return Decision(action="edit", draft=read_draft(text, question.draft, origin=origin), at=now())


def what_accepting_does(question: Question) -> str:
    """What follows when nothing is changed."""
    review = question.review
    if review is None:
        return "écrire l’article sur ce plan"
    if question.step == "review" and not review.accepted:
        return "continuer : le rédacteur reprend ce que visent les constats, tant qu’il reste des tours"
    if review.accepted:
        return "publier l’article : tous les seuils sont tenus"
    blockers = review.count("blocker")
    failed = [measure.label.lower() for measure in review.measures if measure.passed is False]
    left = [counted(blockers, "constat bloquant", "constats bloquants")] if blockers else []
    left += [f"non tenu : {', '.join(failed)}"] if failed else []
    return f"publier l’article, marqué « {labels.OUTCOMES[Outcome.NEEDS_REVIEW].lower()} » ({' ; '.join(left)})"


class _Left(Exception):  # noqa: N818 - a way out of the dialogue, no error
    """The person leaves, or the terminal is gone."""


class _Dialogue:
    """One question, until it is answered."""

    def __init__(self, question: Question, console: Console) -> None:
        self._question = question
        self._console = console
        self._reasons: dict[str, str] = {}
        self._choices: dict[str, tuple[str, Callable[[], Decision | None]]] = {
            "c": ("", lambda: self._decision("accept")),
            "m": (f"modifier le texte dans l’éditeur ({editor.name()})", self._edit),
            "d": ("demander un changement en mots", self._say),
            "e": ("écarter un constat, avec une raison", self._overrule),
            "s": ("s’arrêter là : publier ce texte tel quel, marqué « à relire »", lambda: self._decision("stop")),
            "q": ("quitter : l’essai reste en attente", self._leave),
        }

    def run(self) -> Decision | None:
        """Ask until there is an answer."""
        draw(self._console, self._question)
        try:
            while True:
                self._menu()
                _, chosen = self._choices.get(fold(self._read("Votre choix :"))[:1], ("", lambda: None))
                if (decision := chosen()) is not None:
                    return decision
        except _Left:
            return None

    def _menu(self) -> None:
        question = self._question
        self._console.print()
        self._console.print(terminal.text(_TITLES[question.step], "bold"))
        hidden = {"e", "s"} if question.draft is None else set[str]()
        hidden |= set() if question.follows_words else {"d"}
        for key, (label, _) in self._choices.items():
            if key not in hidden:
                told = label or what_accepting_does(question)
                self._console.print(Text.assemble("  ", (key, "bold"), "  ", terminal.text(told)))
        if not question.follows_words:
            self._say_line("Sans modèle, une demande en mots ne peut être suivie : modifiez le texte.")

    def _read(self, prompt: str) -> str:
        self._console.print(terminal.text(prompt), end=" ")
        try:
            line = sys.stdin.readline()
        except UnicodeDecodeError:
            self._say_line("Réponse illisible : il faut de l’UTF-8.")
            return ""
        if not line:
            self._console.print()
            raise _Left
        return line.strip()

    def _say_line(self, message: str) -> None:
        self._console.print(terminal.text(message, "yellow"))

    def _decision(self, action: Action, **given: object) -> Decision | None:
        return self._checked(
            Decision.model_validate({"action": action, "overrules": self._reasons, "at": now(), **given})
        )

    def _checked(self, decision: Decision) -> Decision | None:
        """`decision`, when it answers the question; what is wrong with it is said otherwise."""
        try:
            answers.check(decision.model_copy(update={"overrules": {}}), self._question)
        except InputError as error:
            self._say_line(str(error))
            return None
        return decision

    def _leave(self) -> None:
        if self._reasons:
            self._say_line("Les constats que vous venez d’écarter ne sont pas gardés.")
        raise _Left

    def _edit(self) -> Decision | None:
        before = text = editable(self._question)
        path = editor.new_file("plan" if self._question.draft is None else "article")
        while True:
            try:
                text = editor.edited(text, path)
                if text == before:
                    self._say_line('Rien n’a changé. Un éditeur à fenêtre doit attendre : EDITOR="code --wait".')
                    path.unlink(missing_ok=True)
                    return None
                made = read_edit(text, self._question, origin="Votre texte")
                path.unlink(missing_ok=True)
                return made.model_copy(update={"overrules": self._reasons})
            except InputError as error:
                self._say_line(str(error))
                if self._read("Rouvrir l’éditeur ? [O/n]").lower() not in _YES:
                    self._say_line(f"Votre texte reste dans {path}.")
                    return None

    def _say(self) -> Decision | None:
        if not (self._question.follows_words or self._question.retitles):
            self._say_line(answers.NO_WORDS)
            return None
        document = self._question.draft or self._question.outline
        headings = answers.parts_of(document).values()
        told = ", ".join(f"{number} {heading or 'Chapeau'}" for number, heading in enumerate(headings, start=1))
        self._console.print(terminal.text(f"Parties : {told}", "dim"))
        words = self._read("Votre demande (« 2 : plus court », « titre : … », ou sur tout l’article) :")
        return self._decision("say", words=words) if words else None

    def _overrule(self) -> None:
        question = self._question
        if question.draft is None or question.review is None:
            return
        name = self._read("Quel constat ?").upper()
        try:
            answers.check(Decision(action="overrule", overrules={name: "…"}), question)
        except InputError as error:
            self._say_line(str(error))
            return
        why = self._read("Pourquoi ?")
        if not why:
            self._say_line("Un constat ne s’écarte pas sans raison.")
            return
        apart = overrules_of({name: why}, question.review, question.draft)
        review = overruled(question.review, apart, question.draft, question.ledger, question.brief)
        self._question = question.model_copy(update={"review": review})
        self._reasons[name] = why
        self._say_line(f"{name} écarté : {why}")
