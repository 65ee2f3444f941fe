"""`calame eval` as a user meets it."""

import json
from pathlib import Path

import pytest

from calame.cli.app import run


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
