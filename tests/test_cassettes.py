"""The whole model path on recorded replies, as anybody without a key runs it."""

import json
from pathlib import Path

import pytest

from calame.cli.app import run

ROOT = Path(__file__).resolve().parents[1]
CASSETTES = ROOT / "tests" / "cassettes"
GALLERY = ROOT / "docs" / "gallery"
SOURCES: dict[str, str] = json.loads((CASSETTES / "articles.json").read_text(encoding="utf-8"))


def test_every_recording_is_listed_with_its_source() -> None:
    assert {path.stem for path in CASSETTES.glob("*.jsonl")} == set(SOURCES)
    assert all((ROOT / source).exists() for source in SOURCES.values())


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_a_recorded_article_is_accepted_at_the_first_round_and_is_the_one_in_the_gallery(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    tape = str(CASSETTES / f"{name}.jsonl")
    assert run(["write", SOURCES[name], "--replay", tape, "--out", str(tmp_path), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["outcome"] == "accepted"
    assert result["words"] >= 700
    assert len(result["rounds"]) == 1
    manifest = json.loads((Path(result["folder"]) / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["models"]["outline"]["prompt"] == "outliner/v1"
    assert manifest["models"]["write"]["prompt"] == "writer/v1"
    written, shown = (folder / "article.md" for folder in (Path(result["folder"]), GALLERY / name))
    assert written.read_text(encoding="utf-8") == shown.read_text(encoding="utf-8")


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
