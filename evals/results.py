"""What a run of the gold cases leaves behind, as data."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Literal

from pydantic import Field, ValidationError

from calame.contracts import Contract, Outcome
from calame.errors import InputError, os_reason
from calame.evals.judging import Duel
from calame.publish.folder import write_whole

FILE: Final = "results.json"
_LARGEST: Final = 100_000_000

State = Literal["scored", "failed", "none"]


class Score(Contract):
    """What one scorer says of one article."""

    name: str
    version: int
    """Of the scorer; scores of different versions are not compared."""
    state: State
    """`failed`: the scorer or the run broke, which is neither zero nor a pass; `none`: nothing to measure here."""
    value: float | None = None
    """`None` unless `state` is `scored`."""
    reason: str
    """One French sentence."""


class Attempt(Contract):
    """One article for one case."""

    case: str
    epoch: int = Field(default=1, ge=1)
    outcome: Outcome | None = None
    """`None` when no article came about."""
    expected: Outcome
    error: str = ""
    """Why no article came about, one French sentence."""
    words: int = 0
    least: int
    most: int | None = None
    """Body words that the brief asks."""
    gold_words: int
    scores: tuple[Score, ...]
    findings: dict[str, int] = Field(default_factory=dict)
    """Blockers and majors left in the article, by check."""
    folder: str = ""
    """Where the article stands, relative to the results file."""
    duel: Duel | None = None
    """The article against the gold article, when a judge was asked."""

    def score(self, name: str) -> Score | None:
        """The score called `name`."""
        return next((score for score in self.scores if score.name == name), None)

    def value(self, name: str) -> float | None:
        """Its value, when there is one."""
        score = self.score(name)
        return score.value if score else None


class Results(Contract):
    """One team over the gold cases."""

    kind: Literal["rewrite"] = "rewrite"
    team: str
    """`embedded`, or the models at their seats."""
    calame: str
    """Version."""
    began: str
    """ISO 8601, UTC."""
    seconds: float
    epochs: int
    data: dict[str, str]
    """SHA-256 of each case's files."""
    attempts: tuple[Attempt, ...]

    def of(self, case: str) -> tuple[Attempt, ...]:
        """All attempts at a case."""
        return tuple(attempt for attempt in self.attempts if attempt.case == case)

    @property
    def cases(self) -> tuple[str, ...]:
        """The cases, in order."""
        return tuple(dict.fromkeys(attempt.case for attempt in self.attempts))

    def mean(self, name: str) -> float | None:
        """Mean over cases of the mean over epochs; `None` when nothing was scored."""
        found = self.by_case(name)
        return sum(found.values()) / len(found) if found else None

    def by_case(self, name: str) -> dict[str, float]:
        """Mean over epochs, for the cases where it was scored."""
        values = {case: [v for one in self.of(case) if (v := one.value(name)) is not None] for case in self.cases}
        return {case: sum(known) / len(known) for case, known in values.items() if known}

    def failed(self, name: str) -> int:
        """Attempts at which this scorer failed."""
        return sum(score is not None and score.state == "failed" for score in (a.score(name) for a in self.attempts))


def digest_of(folder: Path) -> str:
    """SHA-256 over names and bytes of every file of a case."""
    whole = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        whole.update(path.relative_to(folder).as_posix().encode() + b"\0")
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def save(results: Results, folder: Path) -> Path:
    """Write the results file.

    Raises:
        calame.errors.OutputError: it cannot be written.
    """
    path = folder / FILE
    text = json.dumps(results.model_dump(mode="json"), ensure_ascii=False, indent=1)
    write_whole(path, (text + "\n").encode("utf-8", "replace"))
    return path


def read(path: Path) -> Results:
    """The results in a file, in the folder of a run, or in a log of Inspect.

    Raises:
        InputError: there are none, or they cannot be read.
    """
    file = path / FILE if path.is_dir() else path
    if file.suffix == ".eval":
        return _from_log(file)
    try:
        if file.stat().st_size > _LARGEST:
            raise InputError(f"{str(file)!r} est trop grand pour des résultats de Calame.")
        return Results.model_validate_json(file.read_bytes())
    except OSError as error:
        raise InputError(
            f"Résultats {str(file)!r} illisibles ({os_reason(error)}) : donnez le dossier qu’a écrit calame eval run."
        ) from error
    except ValidationError as error:
        raise InputError(f"{str(file)!r} ne contient pas de résultats de calame eval run.") from error


def _from_log(file: Path) -> Results:
    try:
        from calame.evals.logs import read_log  # noqa: PLC0415 -- an extra that only logs of Inspect need
    except ImportError as error:
        raise InputError(
            f"Pour lire {str(file)!r} il faut Inspect : pip install 'calame[evals]', ou donnez les résultats de"
            " calame eval run."
        ) from error
    return read_log(file)


def shared_cases(one: Results, other: Results) -> Sequence[str]:
    """Cases of both, with the same data.

    Raises:
        InputError: there is none.
    """
    both = [case for case in one.cases if case in other.data and one.data.get(case) == other.data[case]]
    if not both:
        raise InputError("Ces deux résultats n’ont aucun cas en commun sur les mêmes données : relancez l’un des deux.")
    return both
