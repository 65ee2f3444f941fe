"""A distribution of somebody else's, `tests/plugin_package`, installed beside Calame and the OpenAI Agents SDK."""

import json
import os
import shutil
import subprocess
import sys
import venv
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = ROOT / "tests" / "plugin_package"
PROGRAM = PLUGIN / "try_it.py"


def run(command: list[str], *, folder: Path, **extra: str) -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CALAME_")}
    done = subprocess.run(
        command,
        cwd=folder,
        env=kept | {"PYTHONIOENCODING": "utf-8"} | extra,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def copied(folder: Path) -> Path:
    """The plug-in where building it leaves nothing in the tree."""
    return shutil.copytree(PLUGIN, folder / "plugin", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a program finds that has the plug-in installed."""
    folder = tmp_path_factory.mktemp("plugin")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    run([*pip, "--target", str(folder / "site"), str(copied(folder))], folder=folder)
    path = os.pathsep.join([str(folder / "site"), *filter(None, [os.environ.get("PYTHONPATH")])])
    found: dict[str, Any] = json.loads(run([sys.executable, str(PROGRAM)], folder=folder, PYTHONPATH=path))
    return found


def test_its_roles_are_listed_with_where_they_come_from(tried: dict[str, Any]) -> None:
    assert tried["listed"] == {
        "reviewer.legal": ["calame-gazette", "Relit l’article en juriste, à côté du critique."],
        "reviewer.presumption": [
            "calame-gazette",
            "Signale qui est dit coupable sans qu’une source parle de condamnation.",
        ],
    }


def test_its_roles_keep_to_the_contract_of_their_seat(tried: dict[str, Any]) -> None:
    assert tried["broken"] == []


def test_its_check_and_its_reviewer_join_the_loop_of_a_team(tried: dict[str, Any]) -> None:
    assert {"presumption.guilt", "legal.risk"} <= set(tried["checks"])
    assert tried["outcome"] == "needs_review"
    assert tried["asked"] == ["reviewer.legal"]


def test_without_a_model_the_article_stands_and_the_check_speaks_all_the_same(tried: dict[str, Any]) -> None:
    assert "presumption.guilt" in tried["checks_by_rules"]


@pytest.mark.skipif(find_spec("agents") is None, reason="without openai-agents (extra `sdk`)")
def test_the_sdk_that_is_called_agents_is_itself(tried: dict[str, Any]) -> None:
    assert tried["sdk"]


@pytest.mark.slow
def test_the_same_holds_in_an_environment_of_its_own(tmp_path: Path) -> None:
    """Calame, the plug-in and the SDK from a package registry, into a fresh environment."""
    venv.create(tmp_path / "env", with_pip=True)
    python = str(tmp_path / "env" / "bin" / "python")
    calame = tmp_path / "calame"
    left = shutil.ignore_patterns(".*", "build", "site", "articles", "__pycache__", "*.egg-info")
    shutil.copytree(ROOT, calame, ignore=left)
    run(
        [python, "-m", "pip", "install", "--quiet", str(calame), str(copied(tmp_path)), "openai-agents"],
        folder=tmp_path,
    )
    found = json.loads(run([python, "-I", str(PROGRAM)], folder=tmp_path))
    assert (found["broken"], found["sdk"]) == ([], True)
    assert {"presumption.guilt", "legal.risk"} <= set(found["checks"])
