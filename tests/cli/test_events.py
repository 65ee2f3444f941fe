"""`--events` of a run that waits for a person and is taken up by another process: one file tells both turns."""

import json
from pathlib import Path
from typing import Any

import pytest

from calame.cli.app import run


@pytest.fixture
def here(story: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(story.parent)
    return story.parent


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_run_that_is_parked_and_answered_tells_both_turns_in_one_file(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["write", "passerelle.txt", "--words", "120+", "--ask", "outline", "--events", "e.jsonl", "--quiet"])
    first = lines(here / "e.jsonl")
    assert (first[0]["kind"], first[-1]["kind"]) == ("run_started", "waiting")
    assert first[-1]["message"] == f"calame resume {first[0]['run']}"
    run(["resume", first[0]["run"], "--accept", "--events", "e.jsonl", "--quiet"])
    capsys.readouterr()
    second = lines(here / "e.jsonl")[len(first) :]
    assert (second[0]["kind"], second[-1]["kind"]) == ("run_resumed", "finished")
    assert {line["run"] for line in second} == {first[0]["run"]}
    for turn in (first, second):
        assert [line["sequence"] for line in turn] == list(range(1, len(turn) + 1))
    assert [line["node"] for line in first if line["kind"] == "node_finished"] == ["extract", "reconcile", "outline"]
    assert "outline" not in [line["node"] for line in second if line["kind"] == "node_finished"]


def test_texts_are_written_when_they_are_asked_for_and_not_otherwise(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["write", "passerelle.txt", "--words", "120+", "--events", "sans.jsonl", "--quiet"])
    run(
        ["write", "passerelle.txt", "--words", "120+", "--events", "avec.jsonl", "--events-texts", "--force", "--quiet"]
    )
    capsys.readouterr()
    assert "chauves-souris" not in (here / "sans.jsonl").read_text(encoding="utf-8")
    assert "chauves-souris" in (here / "avec.jsonl").read_text(encoding="utf-8")


def test_a_file_of_events_that_cannot_be_written_is_refused_before_any_work(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["write", "passerelle.txt", "--events", "absent/e.jsonl"]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert "--events 'absent/e.jsonl'" in said.err
    assert not (here / "articles").exists()
