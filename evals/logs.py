"""Logs of Inspect read as results: what `inspect eval evals/tasks.py@rewrite` leaves can be compared and reported."""

from datetime import datetime
from pathlib import Path

from inspect_ai.log import EvalLog, EvalSample, read_eval_log
from inspect_ai.scorer import Score

from calame import __version__
from calame.errors import InputError
from calame.evals.results import Attempt, Results
from calame.evals.scorers import SCORERS, unscored

_NONE = Score(value=0)


def read_log(path: Path) -> Results:
    """The results in a log of the task `rewrite`.

    Raises:
        InputError: it is no such log, or its run did not come to an end.
    """
    try:
        log = read_eval_log(str(path))
    except (OSError, ValueError, KeyError) as error:
        raise InputError(f"{str(path)!r} n’est pas un journal d’Inspect lisible.") from error
    samples = [sample for sample in log.samples or () if sample.scores or sample.error]
    if log.eval.task.rpartition("/")[2] != "rewrite" or not samples:
        raise InputError(f"{str(path)!r} ne contient aucun article de la tâche rewrite (état : {log.status}).")
    return Results(
        team=_team(log),
        calame=__version__,
        began=log.stats.started_at,
        seconds=_seconds(log),
        epochs=log.eval.config.epochs or 1,
        data={str(sample.id): str(sample.metadata.get("sha256", "")) for sample in samples},
        attempts=tuple(_attempt(sample) for sample in samples),
    )


def _team(log: EvalLog) -> str:
    return "embedded" if log.eval.model == "none/none" else log.eval.model


def _seconds(log: EvalLog) -> float:
    if not log.stats.started_at or not log.stats.completed_at:
        return 0.0
    began, ended = (datetime.fromisoformat(moment) for moment in (log.stats.started_at, log.stats.completed_at))
    return (ended - began).total_seconds()


def _attempt(sample: EvalSample) -> Attempt:
    """The attempt that the first score carries; a sample that broke has none and is an attempt without article."""
    kept = ((sample.scores or {}).get(SCORERS[0].name, _NONE).metadata or {}).get("attempt")
    if kept is not None:
        return Attempt.model_validate(kept)
    why = f"Inspect : {sample.error.message}" if sample.error else "aucune mesure"
    known = {name: sample.metadata.get(name, 0) for name in ("least", "most", "gold_words")}
    return Attempt.model_validate(
        {
            "case": str(sample.id),
            "epoch": sample.epoch,
            "expected": sample.target,
            "error": why,
            "scores": [score.model_dump() for score in unscored(why)],
            **known,
        }
    )
