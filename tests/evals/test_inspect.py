"""The tasks as Inspect runs them: our graph as solver, Inspect's model at its seats."""

import os
import subprocess
import sys
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from calame.evals.cases import GOLD
from calame.evals.results import Results, read

from ..test_model_runs import Handler, Service  # noqa: TID252 -- the tests are no package
from .conftest import THIN

if TYPE_CHECKING:
    from inspect_ai.log import EvalLog

if find_spec("inspect_ai") is None:
    pytest.skip("the extra evals is not installed", allow_module_level=True)
TASKS = Path(__file__).resolve().parents[2] / "evals" / "tasks.py"
MODEL = "openai-api/loop/modele"


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    """A model on loopback, which Inspect knows as the provider `loop`."""
    found = Service()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Served", (Handler,), {"service": found}))
    found.url = f"http://127.0.0.1:{server.server_port}/v1"
    monkeypatch.setenv("LOOP_BASE_URL", found.url)
    monkeypatch.setenv("LOOP_API_KEY", "aucune")
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield found
    server.shutdown()
    thread.join()
    server.server_close()


def evaluated(folder: Path, task: str, *options: str) -> "EvalLog":
    """What the program leaves: a process of its own, for Inspect takes over the one it runs in."""
    command = [sys.executable, "-m", "inspect_ai", "eval", f"{TASKS}@{task}", "--display", "plain"]
    done = subprocess.run(
        [*command, "--log-dir", str(folder), *options],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    logs = list(folder.glob("*.eval"))
    assert len(logs) == 1, done.stdout + done.stderr
    from inspect_ai.log import read_eval_log  # here, for whoever only collects the tests need not wait for it

    return read_eval_log(str(logs[0]))


def results(folder: Path) -> Results:
    (found,) = folder.glob("*.eval")
    return read(found)


def test_without_a_model_the_embedded_team_writes_and_the_log_is_read_as_results(tmp_path: Path) -> None:
    assert evaluated(tmp_path, "rewrite", "-T", f"cases={THIN}", "-T", f"gold={GOLD}").status == "success"
    found = results(tmp_path)
    assert (found.team, found.cases) == ("embedded", (THIN,))
    assert found.mean("outcome") == 1
    assert found.attempts[0].score("words") is not None
    assert found.mean("words") is None


def test_a_model_of_inspect_sits_at_every_seat_and_its_tokens_are_counted(tmp_path: Path, service: Service) -> None:
    assert evaluated(tmp_path, "rewrite", "--model", MODEL, "-T", f"cases={THIN}").status == "success"
    assert {"ExtractionReply", "OutlineReply", "WriterReply"} <= set(service.asked)
    found = results(tmp_path)
    assert found.team == MODEL
    assert found.mean("calls") == len(service.asked)
    assert found.mean("tokens") == 1200 * len(service.asked)
    assert found.mean("accuracy") == 1


@pytest.mark.slow  # a whole process of Inspect
def test_a_model_that_breaks_is_an_attempt_without_article_and_no_zero(tmp_path: Path, service: Service) -> None:
    service.refuse = lambda _name: (400, {"error": {"message": "no", "type": "invalid_request_error"}})
    assert evaluated(tmp_path, "rewrite", "--model", MODEL, "-T", f"cases={THIN}").status == "error"
    attempt = results(tmp_path).attempts[0]
    assert attempt.outcome is None
    assert attempt.error.startswith("Inspect")
    assert {score.state for score in attempt.scores} == {"failed"}


@pytest.mark.slow  # a whole process of Inspect
def test_the_critic_task_counts_planted_errors(tmp_path: Path) -> None:
    found = evaluated(tmp_path, "critic", "-T", "sample=8", "--limit", "2").results
    assert found is not None
    shares = {score.name: score.metrics["pooled"].value for score in found.scores}
    assert set(shares) == {"recall", "named", "specificity"}
    assert 0 < shares["named"] <= shares["recall"] <= 1
