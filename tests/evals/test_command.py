"""`calame eval` as a user meets it."""

import json
import shutil
from pathlib import Path

import pytest

from calame.cli.app import run
from calame.evals.cases import GOLD
from calame.evals.results import Attempt, read


def test_a_sample_as_json_holds_counts_and_intervals(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["eval", "critic", "--sample", "12", "--seed", "3", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["seed"], data["variants"]) == (3, 12)
    assert data["kinds"][-1]["kind"] == "all"
    assert data["kinds"][-1]["recall"]["total"] + data["kinds"][-1]["specificity"]["total"] == 12


def test_the_table_names_the_kinds_and_the_misses_are_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    misses = tmp_path / "manques.md"
    assert run(["eval", "critic", "--sample", "25", "--misses", str(misses)]) == 0
    shown = capsys.readouterr().out
    assert "Rappel" in shown
    assert "Ensemble" in shown
    assert misses.exists()


def test_misses_of_the_articles_kept_back_are_not_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(["eval", "critic", "--held-out", "--misses", str(tmp_path / "m.md")]) == 2
    assert "réservés" in capsys.readouterr().err


def test_a_folder_without_public_sets_is_one_sentence(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(["eval", "external", str(tmp_path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    "command",
    [
        ("eval", "--help"),
        *(("eval", name, "--help") for name in ("critic", "external", "check", "run", "compare", "report")),
    ],
)
def test_help_is_french(capsys: pytest.CaptureFixture[str], command: tuple[str, ...]) -> None:
    assert run([*command]) == 0
    assert f"Utilisation\u00a0: calame {' '.join(command[:-1])}" in capsys.readouterr().out


def test_the_embedded_team_leaves_out_what_is_not_french_and_refuses_it_by_name(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    gold, english = tmp_path / "gold", "technologie-source-anglaise"
    for name in ("source-maigre", english):
        shutil.copytree(GOLD / name, gold / name)
    assert run(["eval", "run", "--gold", str(gold), "--out", str(tmp_path / "a"), "--workers", "1"]) == 0
    assert f"Laissé de côté, sans modèle pour lire une autre langue que le français : {english}." in (
        capsys.readouterr().err
    )
    assert [one.case for one in results(tmp_path / "a")] == ["source-maigre"]
    named = ["eval", "run", "--gold", str(gold), "--cases", english, "--out", str(tmp_path / "b"), "--workers", "1"]
    assert run(named) == 1
    (refused,) = results(tmp_path / "b")
    assert refused.outcome is None
    assert "n’est pas en français" in (refused.error or "")


def results(folder: Path) -> tuple[Attempt, ...]:
    return read(folder).attempts
