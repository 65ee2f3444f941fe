"""Who answers a run that waits: the options of a command, or a person before the terminal."""

import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from calame.agents.answers import check
from calame.cli import asking, running
from calame.cli.carrying import Ask
from calame.cli.progress import Screen
from calame.contracts import Action, Decision, Question
from calame.errors import BriefError, OutputError
from calame.events import silent
from calame.graph.asking import answer_of, question_of
from calame.graph.launch import Launch
from calame.graph.runs import Waiting
from calame.graph.store import RunStore
from calame.publish.folder import write_whole
from calame.publish.parse import read_text

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
        if bool(names) != bool(reasons) or not all(reasons) or len(reasons) not in {0, 1, len(names)}:
            raise BriefError(
                'Un constat ne s’écarte pas sans raison : --overrule N3 --why "…" (une par constat, ou une pour tous).'
            )
        every = reasons * len(names) if len(reasons) == 1 else reasons
        return dict(zip(names, every, strict=True))

    def decision(self, question: Question) -> Decision:
        """The answer to `question`.

        Raises:
            calame.errors.InputError: the edited file cannot be read.
        """
        reasons = self.reasons()
        if self.edit is not None:
            made = asking.read_edit(read_text(self.edit), question, origin=repr(str(self.edit)))
            return made.model_copy(update={"overrules": reasons})
        action: Action = next(iter(self._actions), "overrule")
        return Decision(action=action, overrules=reasons, words=self.say or "", at=asking.now())


def question(run: str, store: str | None) -> Question | None:
    """What a run asks; `None` when it does not wait."""

    async def read(kept: RunStore) -> Question | None:
        launch = await Launch.of(kept, await kept.record(run), silent)
        return await question_of(launch.question, kept.vault(launch.run)) if launch.question else None

    return running.with_store(store, read, None)


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
        if self._path.exists():
            raise OutputError(f"{str(self._path)!r} existe déjà : donnez un autre nom à --export.")
        write_whole(self._path, asking.editable(question).encode("utf-8", errors="replace"))


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
