"""Who answers a run that waits: the options of a command, or a person before the terminal."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple

from calame.agents.answers import check
from calame.cli import asking, running
from calame.cli.carrying import Ask, hint
from calame.cli.progress import Screen
from calame.contracts import Action, Decision, Question
from calame.errors import BriefError, OutputError, SourceError, os_reason
from calame.events import silent
from calame.graph.asking import answer_of, question_of
from calame.graph.launch import Launch
from calame.graph.runs import Waiting
from calame.graph.store import RunStore
from calame.publish.folder import write_whole
from calame.publish.parse import read_text
from calame.text.wording import counted

_PLAN: Final = "donnez le Markdown du plan, tel que --export l’écrit"
Reply = Callable[[Question], Decision | None]


class Given(NamedTuple):
    """An answer as options spell it."""

    accept: bool = False
    edit: Path | None = None
    say: str | None = None
    overrule: Sequence[str] = ()
    why: Sequence[str] = ()
    stop: bool = False
    export: Path | None = None

    @property
    def is_answer(self) -> bool:
        """Whether any of them answers."""
        return bool(self._actions or self.overrule or self.why)

    @property
    def _actions(self) -> list[Action]:
        chosen: dict[Action, bool] = {
            "accept": self.accept,
            "edit": self.edit is not None,
            "say": self.say is not None,
            "stop": self.stop,
        }
        return [action for action, wanted in chosen.items() if wanted]

    def check(self) -> None:
        """Make sure, before any work, that the options make one answer.

        Raises:
            BriefError: they do not.
        """
        actions = self._actions
        if len(actions) > 1:
            raise BriefError(f"Donnez une seule réponse : {' ou '.join(f'--{action}' for action in actions)}.")
        if self.export is not None and self.is_answer:
            raise BriefError("--export ne fait qu’écrire le texte à modifier : répondez dans une autre commande.")
        if self.say is not None and not self.say.strip():
            raise BriefError('--say demande un texte : --say "2 : plus court".')
        self.reasons()

    def reasons(self) -> dict[str, str]:
        """Why, by the id of the finding.

        Raises:
            BriefError: a reason or a finding is missing.
        """
        names = [name.upper() for given in self.overrule for name in given.replace(",", " ").split()]
        reasons = [why.strip() for why in self.why]
        if wrong := self._mismatch(names, reasons):
            raise BriefError(wrong)
        every = reasons * len(names) if len(reasons) == 1 else reasons
        return dict(zip(names, every, strict=True))

    def _mismatch(self, names: Sequence[str], reasons: Sequence[str]) -> str:
        """What is wrong with findings and reasons, one French sentence; empty when they fit."""
        if self.overrule and not names:
            return "--overrule demande le nom d’un constat, tel que « calame show » le donne : --overrule N3."
        if not names:
            return "--why ne dit pas quel constat écarter : ajoutez --overrule N3." if reasons else ""
        if not reasons:
            which = (
                f"Le constat {names[0]} ne s’écarte"
                if len(names) == 1
                else f"Les constats {', '.join(names)} ne s’écartent"
            )
            return f'{which} pas sans raison : ajoutez --why "…".'
        if not all(reasons):
            return 'La raison donnée à --why est vide : dites pourquoi le constat est écarté, --why "…".'
        if len(reasons) not in {1, len(names)}:
            given = f"{counted(len(names), 'constat')} et {counted(len(reasons), 'raison')}"
            return f"Il y a {given} : donnez un --why par constat, dans leur ordre, ou un seul pour tous."
        return ""

    def decision(self, question: Question) -> Decision:
        """The answer to `question`.

        Raises:
            calame.errors.InputError: the edited file cannot be read.
        """
        reasons = self.reasons()
        if self.edit is not None:
            made = _edited(self.edit, question)
            return made.model_copy(update={"overrules": reasons})
        action: Action = next(iter(self._actions), "overrule")
        return Decision(action=action, overrules=reasons, words=self.say or "", at=asking.now())


def _edited(path: Path, question: Question) -> Decision:
    """What an edited file makes of the question.

    Raises:
        calame.errors.InputError: it cannot be read, or is not what the question asks.
    """
    origin = repr(str(path))
    if question.draft is not None:
        return asking.read_edit(read_text(path), question, origin=origin)
    try:
        return asking.read_edit(read_text(path), question, origin=origin)
    except SourceError as error:
        why = os_reason(error.__cause__) if isinstance(error.__cause__, OSError) else "ce n’est pas du texte"
        raise BriefError(f"Impossible de lire le plan {origin} ({why}) : {_PLAN}.") from error
    except BriefError as error:
        raise BriefError(f"{str(error).rstrip('.')} ; {_PLAN}.") from error


def question(run: str, store: str | None) -> Question | None:
    """What a run asks; `None` when it does not wait."""

    async def read(kept: RunStore) -> Question | None:
        launch = await Launch.of(kept, await kept.record(run), silent)
        return await question_of(launch.question, kept.vault(launch.run)) if launch.question else None

    return running.with_store(store, read, None)


def ways(asked: Question, run: str, store: str | None) -> str:
    """Every answer that a question takes, as options."""
    text = "le plan" if asked.draft is None else "le texte"
    options = ["--accept", f"--edit FICHIER (--export FICHIER écrit d’abord {text} à modifier)"]
    options += ["--say TEXTE"] if asked.follows_words else []
    options += ["--overrule N3 --why RAISON"] if asked.review is not None and asked.review.findings else []
    options += ["--stop"] if asked.draft is not None else []
    return f"{hint(run, store).rpartition(' : ')[2]}, dans un terminal ou avec {', '.join(options)}"


def check_waits(run: str, store: str | None) -> None:
    """Make sure that there is somebody to answer: nobody answers what was not shown.

    Raises:
        BriefError: the run does not wait.
        calame.errors.UnknownRunError: there is none of that name.
    """
    record, busy = running.one(run, store)
    if record.status != "waiting":
        raise BriefError(
            f"L’essai {record.id} n’attend pas de réponse ({running.state(record, busy=busy)}) : "
            f"calame show {record.id} dit où il en est."
        )


def person(screen: Screen, given: Given | None = None) -> Ask | None:
    """Whoever answers: first what is `given`, then a person where there is a terminal; `None` when there is nobody."""
    talks = asking.may_ask()
    if given is not None and given.export is not None:
        return _answering(_Exporting(given.export))
    if given is not None and given.is_answer:
        return _answering(_Given(given, screen if talks else None))
    return _answering(lambda question: _talk(question, screen)) if talks else None


def _answering(reply: Reply) -> Ask:
    async def ask(store: RunStore, waiting: Waiting) -> Any:
        vault = store.vault(waiting.record.id)
        question = await question_of(waiting.question, vault)
        decision = reply(question)
        if decision is None:
            return None
        check(decision, question)
        return await answer_of(decision, vault)

    return ask


class _Given:
    """The options answer the first question only: nobody has seen the next one."""

    def __init__(self, given: Given, screen: Screen | None) -> None:
        self._given: Given | None = given
        self._screen = screen

    def __call__(self, question: Question) -> Decision | None:
        given, self._given = self._given, None
        if given is not None:
            return given.decision(question)
        return _talk(question, self._screen) if self._screen else None


class _Exporting:
    """Writes what is asked about into a file, and leaves the run waiting."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, question: Question) -> None:
        """Write the file.

        Raises:
            OutputError: it exists, or cannot be written.
        """
        path, folder = self._path, self._path.parent
        if path.exists():
            raise OutputError(f"{str(path)!r} existe déjà : donnez un autre nom à --export.")
        if not folder.is_dir():
            raise OutputError(f"Le dossier {str(folder)!r} n’existe pas : créez-le, ou donnez un autre nom à --export.")
        if not os.access(folder, os.W_OK | os.X_OK):
            raise OutputError(f"Impossible d’écrire dans {str(folder)!r} : donnez un autre nom à --export.")
        write_whole(path, asking.editable(question).encode("utf-8", errors="replace"))


def _talk(question: Question, screen: Screen) -> Decision | None:
    with screen.paused(), _usual_signals():
        try:
            return asking.talk(question)
        except KeyboardInterrupt:
            return None


@contextmanager
def _usual_signals() -> Iterator[None]:
    """The event loop takes signals only when it runs, and it does not while a person thinks."""
    before = {
        signal.SIGINT: signal.signal(signal.SIGINT, signal.default_int_handler),
        signal.SIGTERM: signal.signal(signal.SIGTERM, signal.SIG_DFL),
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
