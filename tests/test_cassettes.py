"""The whole model path on recorded replies, as anybody without a key runs it."""

import json
from pathlib import Path

import pytest

from calame.cli.app import run

ROOT = Path(__file__).resolve().parents[1]
CASSETTES = ROOT / "tests" / "cassettes"
SOURCES = {"usine-batteries": "usine-batteries.txt", "harbour-en": "harbour-en.txt"}


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_a_recorded_article_is_accepted_again_without_key_or_network(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    source = ROOT / "examples" / SOURCES[name]
    assert run(["write", str(source), "--replay", str(CASSETTES / f"{name}.jsonl"), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["outcome"] == "accepted"
    assert result["words"] >= 700
    assert any(Path(result["folder"]).glob("review.html"))


def test_a_changed_source_misses_the_recording_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    changed = tmp_path / "usine.txt"
    text = (ROOT / "examples" / "usine-batteries.txt").read_text(encoding="utf-8")
    changed.write_text(text.replace("Accumène", "Voltaigne"), encoding="utf-8")
    assert run(["write", str(changed), "--replay", str(CASSETTES / "usine-batteries.jsonl")]) == 3
    assert "la source a changé" in " ".join(capsys.readouterr().err.split())
    assert not (tmp_path / "articles").exists()


@pytest.mark.parametrize("path", sorted(CASSETTES.glob("*.jsonl")), ids=lambda path: path.stem)
def test_a_cassette_says_who_wrote_it_and_holds_no_key(path: Path) -> None:
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert {line["model"] for line in lines} == {"written for this test by the developers' assistant"}
    assert not any("key" in name.lower() or "auth" in name.lower() for line in lines for name in line["request"])
