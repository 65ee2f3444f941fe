"""The tasks as Inspect runs them: our graph as solver, Inspect's model at its seats."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from calame.evals.cases import GOLD
from calame.evals.results import read

from .conftest import THIN

if TYPE_CHECKING:
    from inspect_ai.log import EvalLog

pytest.importorskip("inspect_ai", reason="the extra evals is not installed")
TASKS = Path(__file__).resolve().parents[2] / "evals" / "tasks.py"


def evaluated(folder: Path, task: str, *options: str) -> "EvalLog":
    """What `inspect eval` leaves, run as a program: it changes the process it runs in."""
    from inspect_ai.log import read_eval_log

    command = [sys.executable, "-m", "inspect_ai", "eval", f"{TASKS}@{task}", "--display", "plain"]
    done = subprocess.run(
        [*command, "--log-dir", str(folder), *options],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return read_eval_log(str(next(folder.glob("*.eval"))))


def test_without_a_model_the_embedded_team_writes_and_the_log_is_read_as_results(tmp_path: Path) -> None:
    log = evaluated(tmp_path, "rewrite", "-T", f"cases={THIN}", "-T", f"gold={GOLD}")
    assert log.status == "success"
    found = read(next(tmp_path.glob("*.eval")))
    assert (found.team, found.cases) == ("embedded", (THIN,))
    assert found.mean("outcome") == 1
    assert found.attempts[0].score("words") is not None
    assert found.mean("words") is None


def test_a_model_of_inspect_is_asked_and_what_it_cannot_do_is_no_zero(tmp_path: Path) -> None:
    log = evaluated(tmp_path, "rewrite", "--model", "mockllm/model", "-T", f"cases={THIN}", "-T", f"gold={GOLD}")
    assert log.status == "success"
    assert log.samples is not None
    called = [event for event in log.samples[0].events if event.event == "model"]
    assert called
    attempt = read(next(tmp_path.glob("*.eval"))).attempts[0]
    assert attempt.outcome is None or attempt.error
    assert all(score.value is None for score in attempt.scores) or attempt.outcome is not None


def test_the_critic_task_counts_planted_errors(tmp_path: Path) -> None:
    log = evaluated(tmp_path, "critic", "-T", "sample=4", "--limit", "2")
    assert log.results is not None
    names = {score.name: score.metrics["pooled"].value for score in log.results.scores}
    assert set(names) == {"recall", "named", "specificity"}
    assert 0 <= names["named"] <= names["recall"] <= 1


def test_every_scorer_of_ours_is_one_of_inspect() -> None:
    from calame.evals.scorers import SCORERS
    from calame.evals.tasks import rewrite

    task = rewrite(cases=THIN)
    assert task.scorer is not None
    assert len(task.scorer) == len(SCORERS)
    assert re.fullmatch(r"[a-z_]+", SCORERS[0].name)
