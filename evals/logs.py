"""Logs of Inspect read as results: what `inspect eval evals/tasks.py@rewrite` leaves can be compared and reported."""

from datetime import datetime
from pathlib import Path

from inspect_ai.log import EvalLog, EvalSample, read_eval_log
from inspect_ai.scorer import Score

from calame import __version__
from calame.errors import InputError
from calame.evals.results import Attempt, Results
from calame.evals.scorers import SCORERS


def read_log(path: Path) -> Results:
    """The results in a log of the task `rewrite`.

    Raises:
        InputError: it is no such log, or its run did not come to an end.
    """
    try:
        log = read_eval_log(str(path))
    except (OSError, ValueError, KeyError) as error:
        raise InputError(f"{str(path)!r} n’est pas un journal d’Inspect lisible.") from error
    samples = [sample for sample in log.samples or () if sample.scores]
    if log.eval.task.rpartition("/")[2] != "rewrite" or not samples:
        raise InputError(f"{str(path)!r} ne contient aucun article mesuré par la tâche rewrite (état : {log.status}).")
    return Results(
        team=_team(log),
        calame=__version__,
        began=log.stats.started_at,
        seconds=_seconds(log),
        epochs=log.eval.config.epochs or 1,
        data={str(sample.id): str((_first(sample).metadata or {}).get("sha256", "")) for sample in samples},
        attempts=tuple(_attempt(sample) for sample in samples),
    )


def _team(log: EvalLog) -> str:
    return "embedded" if log.eval.model == "none/none" else log.eval.model


def _seconds(log: EvalLog) -> float:
    if not log.stats.started_at or not log.stats.completed_at:
        return 0.0
    began, ended = (datetime.fromisoformat(moment) for moment in (log.stats.started_at, log.stats.completed_at))
    return (ended - began).total_seconds()


def _first(sample: EvalSample) -> Score:
    """The score that carries the attempt."""
    return (sample.scores or {})[SCORERS[0].name]


def _attempt(sample: EvalSample) -> Attempt:
    return Attempt.model_validate((_first(sample).metadata or {})["attempt"])
