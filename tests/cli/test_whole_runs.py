"""Whole runs: one as a real process before a terminal, the others in this process, where the language is loaded."""

import json
import os
import pty
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from calame.cli.app import run

FILES = ["article.md", "article.html", "review.html", "review.json", "manifest.json"]


class Told(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def here(story: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(story.parent)
    return story.parent


@pytest.fixture
def calame_here(here: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def told(*arguments: str) -> Told:
        code = run(list(arguments))
        said = capsys.readouterr()
        return Told(code, said.out, said.err)

    return told


def only_folder(out: Path) -> Path:
    (folder,) = out.iterdir()
    return folder


def drained(terminal: int) -> str:
    """All that a pseudo-terminal gets until its other end is closed."""
    pieces = []
    while True:
        try:
            piece = os.read(terminal, 65_536)
        except OSError:  # Linux: the other end is closed
            break
        if not piece:
            break
        pieces.append(piece)
    os.close(terminal)
    return re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", b"".join(pieces).decode(errors="replace"))


def test_a_process_before_a_terminal_shows_progress_there_and_json_on_stdout(story: Path) -> None:
    reader, writer = pty.openpty()
    command = [sys.executable, "-m", "calame.cli.app", "write", "-", "--words", "120+", "--json", "--out", "sortie"]
    environment = os.environ | {"TERM": "xterm", "PYTHONIOENCODING": "utf-8"}
    with (
        story.open("rb") as stdin,
        subprocess.Popen(
            command, stdin=stdin, stdout=subprocess.PIPE, stderr=writer, cwd=story.parent, env=environment
        ) as process,
        ThreadPoolExecutor() as threads,
    ):
        os.close(writer)
        watching = threads.submit(drained, reader)
        out, _ = process.communicate(timeout=120)
        shown = watching.result(timeout=10)
    found = json.loads(out)
    assert process.returncode == (0 if found["outcome"] == "accepted" else 1)
    assert "Relevé des faits" in shown
    assert re.search(r"✓ Relevé des faits : \d+\sfaits? dans S1", shown)
    assert [Path(name).name for name in found["files"]] == FILES
    folder = story.parent / found["folder"]
    assert folder == only_folder(story.parent / "sortie")
    assert sorted(path.name for path in folder.iterdir()) == sorted(FILES)
    stored = json.loads((folder / "review.json").read_text(encoding="utf-8"))
    sealed = {"article_sha256", "files", "seal"}
    assert {name: value for name, value in stored.items() if name not in sealed} == {
        name: value for name, value in found.items() if name not in {"run", "folder", "files", "usage"}
    }
    assert found["sources"][0]["origin"] == "-"


def test_options_stand_anywhere_and_quiet_prints_only_the_folder(here: Path, calame_here: Any) -> None:
    told = calame_here("write", "--words", "120+", "passerelle.txt", "--quiet", "--out", "sortie")
    folder = only_folder(here / "sortie")
    assert (told.out, told.err) == (f"sortie/{folder.name}\n", "")
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert told.code == (0 if manifest["outcome"] == "accepted" else 1)
    assert (manifest["brief"]["min_words"], manifest["settings"]["team"]) == (120, "embedded")


def test_an_earlier_article_is_refused_before_any_work(here: Path, calame_here: Any) -> None:
    first = calame_here("write", "passerelle.txt", "--words", "120+", "--quiet")
    page = only_folder(here / "articles") / "article.md"
    page.write_text("retouché", encoding="utf-8")
    again = calame_here("write", "passerelle.txt", "--words", "120+", "--quiet")
    assert len(json.loads(calame_here("runs", "--json").out)) == 1
    assert (again.code, again.out) == (2, "")
    assert again.err.count("\n") == 1
    assert "--force" in again.err
    assert "--out" in again.err
    assert page.read_text(encoding="utf-8") == "retouché"
    forced = calame_here("write", "passerelle.txt", "--words", "120+", "--quiet", "--force")
    assert (forced.code, forced.out) == (first.code, first.out)
    assert page.read_text(encoding="utf-8").startswith("---\n")


def test_a_folder_in_the_way_costs_no_work_and_is_kept(here: Path, calame_here: Any) -> None:
    first = calame_here("write", "passerelle.txt", "--words", "120+", "--quiet")
    folder = here / first.out.strip()
    (folder / "manifest.json").unlink()
    again = calame_here("write", "passerelle.txt", "--words", "120+", "--quiet")
    assert (again.code, again.out) == (first.code, f"{first.out.strip()}-2\n")
    assert "existait déjà" in again.err
    assert (folder / "article.md").read_bytes() == (here / again.out.strip() / "article.md").read_bytes()


@pytest.mark.parametrize("page", ["article.md", "article.html"])
def test_the_critic_alone_finds_the_same_figures_in_what_was_written(here: Path, calame_here: Any, page: str) -> None:
    written = json.loads(calame_here("write", "passerelle.txt", "--words", "120+", "--json").out)
    path = Path(written["folder"]) / page
    told = calame_here("review", str(path), "--source", "passerelle.txt", "--words", "120+", "--json")
    found = json.loads(told.out)
    figures = [
        {measure["name"]: measure["value"] for measure in result["measures"] if measure["name"] != "coverage"}
        for result in (written, found)
    ]
    assert figures[0] == figures[1]
    assert written["words"] == found["words"] == sum(section["words"] for section in found["sections"])
    assert [finding["message"] for finding in written["findings"]] == [
        finding["message"] for finding in found["findings"]
    ]


def test_facts_are_told_line_by_line_on_a_narrow_terminal(calame_here: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    told = calame_here("facts", "passerelle.txt")
    assert told.code == 0
    assert told.out.startswith("F1 ")
    assert "Énoncé" not in told.out
    assert max(map(len, told.out.splitlines())) <= 60


def test_a_source_too_thin_ends_with_an_honest_article_and_code_1(here: Path, calame_here: Any) -> None:
    told = calame_here("write", "passerelle.txt", "--words", "900+")
    assert told.code == 1
    manifest = json.loads((only_folder(here / "articles") / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["outcome"] in {"source_too_thin", "needs_review"}
    assert manifest["words"] < 900
    for expected in (
        "Relevé",
        "Plan",
        "Mesures",
        "Constats",
        "Fichiers",
        "Brouillon proche des sources",
        "manifest.json",
    ):
        assert expected in told.out


def test_facts_quote_the_source(calame_here: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    told = calame_here("facts", "passerelle.txt", "--json", "--show-removed")
    found = json.loads(told.out)
    text = found["sources"][0]["text"]
    assert told.code == 0
    assert found["facts"]
    for fact in found["facts"]:
        assert fact["evidence"] == [text[span["start"] : span["end"]] for span in fact["spans"]]
    shown = calame_here("facts", "passerelle.txt", "--show-removed")
    assert shown.code == 0
    assert "Qui parle" in shown.out
    assert "Yann Corbel" in shown.out
    assert "Rien n’a été retiré de S1." in shown.out


ARTICLE = """# Trévallon : une passerelle de 82 mètres

La commune de Trévallon a inauguré lundi une passerelle piétonne de 82 mètres.

## Le coût de la passerelle

L’ouvrage a coûté {cost} million d’euros, selon la mairie. La région a payé 40 % de la somme.
"""


def test_the_critic_alone_judges_anybody_s_article(here: Path, calame_here: Any) -> None:
    (here / "juste.md").write_text(ARTICLE.format(cost="1,4"), encoding="utf-8")
    (here / "faux.md").write_text(ARTICLE.format(cost="2,6"), encoding="utf-8")
    right = json.loads(calame_here("review", "juste.md", "--source", "passerelle.txt", "--json").out)
    told = calame_here("review", "faux.md", "--source", "passerelle.txt", "--json", "--html", "relecture.html")
    wrong = json.loads(told.out)
    assert told.code == 1
    assert right["counts"]["problem"] < wrong["counts"]["problem"]
    assert any("2,6" in str(finding) for finding in wrong["findings"])
    page = (here / "relecture.html").read_text(encoding="utf-8")
    assert "2,6\u00a0million" in page or "2,6 million" in page
    again = calame_here("review", "faux.md", "--source", "passerelle.txt", "--html", "relecture.html")
    assert (again.code, again.out) == (2, "")
    assert "--force" in again.err
    shown = calame_here("review", "faux.md", "--source", "passerelle.txt", "--html", "relecture.html", "--force")
    assert shown.code == 1
    assert "Mesures" in shown.out
    assert sorted(path.name for path in here.iterdir()) == ["faux.md", "juste.md", "passerelle.txt", "relecture.html"]


def test_an_article_that_holds_is_accepted_by_the_critic_alone(here: Path, calame_here: Any) -> None:
    calame_here("write", "passerelle.txt", "--words", "120+", "--quiet")
    folder = only_folder(here / "articles")
    written = json.loads((folder / "review.json").read_text(encoding="utf-8"))
    for name in ("article.md", "article.html"):
        told = calame_here(
            "review", f"articles/{folder.name}/{name}", "--source", "passerelle.txt", "--words", "120+", "--json"
        )
        found = json.loads(told.out)
        assert found["words"] == written["words"]
        assert told.code == (0 if found["outcome"] == "accepted" else 1)
