"""A new role works as it is written: its own test passes in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from calame.agents.registry import Registry
from calame.agents.role_files import SEATS
from calame.agents.skeletons import write_role
from calame.agents.team_files import read_team
from calame.errors import OutputError, TeamError


def own_test(home: Path, *paths: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([*paths, os.environ.get("PYTHONPATH", "")])
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(home), str(home)],
        capture_output=True,
        text=True,
        check=False,
        cwd=home,
        env={**os.environ, "PYTHONPATH": path},
    )


@pytest.mark.parametrize("seat", ["reviewer", "finisher", "write"])
def test_its_own_test_passes_at_once(tmp_path: Path, seat: str) -> None:
    write_role("essai-neuf", seat, tmp_path)
    done = own_test(tmp_path / "essai-neuf")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 passed" in done.stdout


def test_so_does_that_of_a_distribution(tmp_path: Path) -> None:
    written = write_role("juriste", "reviewer", tmp_path, package=True)
    home = tmp_path / "calame-juriste"
    done = own_test(home, str(home / "src"))
    assert done.returncode == 0, done.stdout + done.stderr
    pyproject = next(path for path in written if path.name == "pyproject.toml").read_text(encoding="utf-8")
    assert '"reviewer.juriste" = "calame_juriste.juriste:Juriste"' in pyproject


@pytest.mark.parametrize("seat", SEATS)
def test_a_new_role_is_three_files_and_its_team_seats_it(tmp_path: Path, seat: str) -> None:
    written = write_role("juriste", seat, tmp_path)
    names = [path.relative_to(tmp_path / "juriste").as_posix() for path in written]
    assert names == ["juriste.py", "prompts/juriste/v1.md", "test_juriste.py", "team.yaml"]
    registry = Registry((written[0],))
    assert registry.find(seat, "juriste").info().prompts[0].load().version == "v1"
    plan = read_team(str(written[3]), registry)
    roles = [chair.role for _, chair in plan.extras]
    assert "juriste" in (roles or [plan.chair(seat).role])  # type: ignore[arg-type]  # a core seat when there are no extras


def test_nothing_is_overwritten_and_nothing_is_written_under_a_bad_name(tmp_path: Path) -> None:
    write_role("juriste", "reviewer", tmp_path)
    with pytest.raises(OutputError, match="existe déjà"):
        write_role("juriste", "reviewer", tmp_path)
    for name in ("Juriste", "../juriste", "", "juriste_"):
        with pytest.raises(TeamError, match="Nom de rôle"):
            write_role(name, "reviewer", tmp_path)
    with pytest.raises(TeamError, match="Place inconnue 'juge'"):
        write_role("autre", "juge", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["juriste"]
