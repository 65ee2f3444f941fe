"""The documentation: its generated pages are current, its examples run, its site builds with every link whole."""

import asyncio
import os
import re
import runpy
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from calame.agents.registry import Registry
from calame.agents.team_files import read_team

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FENCE = re.compile(r'^```(?P<kind>\w+)(?: title="(?P<file>[^"]+)")?\n(?P<text>.*?)^```$', re.MULTILINE | re.DOTALL)
PAGES: dict[str, Callable[[], str]] = runpy.run_path(str(DOCS / "tables.py"))["PAGES"]


@pytest.mark.parametrize("name", PAGES)
def test_a_generated_page_says_what_the_code_says(name: str) -> None:
    written = (DOCS / name).read_text(encoding="utf-8")
    assert PAGES[name]() == written, "run `python docs/tables.py` and commit what it wrote"


def test_every_check_and_setting_is_listed_with_its_meaning() -> None:
    for page in PAGES.values():
        rows = [line for line in page().splitlines() if line.startswith("| `")]
        assert rows
        assert not [row for row in rows if row.endswith("|  |")]


def test_the_readme_gives_the_figures_of_the_critic_s_own_page() -> None:
    page = (DOCS / "critic.md").read_text(encoding="utf-8")
    shares = re.compile(r"^\| all \| \d+/\d+ = ([\d.]+) .*= ([\d.]+) \([\d.-]+\) \|$", re.MULTILINE)
    (seen, kept) = [tuple(f"{float(share):.1f} %" for share in row) for row in shares.findall(page)]
    told = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"| {', '.join(seen)} on the 24 articles" in told
    assert f"**{', '.join(kept)}** on the five kept back" in told
    untouched = re.findall(r"untouched sentences let pass \| \d+/\d+ = ([\d.]+)", page)
    assert f"; .{float(untouched[0]) * 10:.0f} |" in told


def test_every_page_stands_in_the_navigation() -> None:
    named = re.findall(r'= "([^"]+\.md)"', (ROOT / "zensical.toml").read_text(encoding="utf-8"))
    pages = [str(page.relative_to(DOCS)) for page in (*DOCS.glob("*.md"), *DOCS.glob("decisions/*.md"))]
    assert sorted(named) == sorted(pages)


def blocks(page: str) -> list[str]:
    return BLOCK.findall((DOCS / page).read_text(encoding="utf-8"))


@pytest.fixture
def article_here(story: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(story.parent)
    shutil.copy(story, story.with_name("article.txt"))
    story.with_name("article.md").write_text("# Une passerelle\n\nElle mesure 820 mètres.\n", encoding="utf-8")
    return story.parent


LIBRARY = blocks("library.md")
WITHOUT_MODEL = [block for block in LIBRARY if "openai:" not in block]


@pytest.mark.parametrize("block", WITHOUT_MODEL, ids=[str(number) for number in range(len(WITHOUT_MODEL))])
def test_an_example_of_the_library_runs_as_it_stands(
    block: str, article_here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names: dict[str, Any] = {}
    exec(compile(block, "library.md", "exec"), names)
    if "show" in names:
        asyncio.run(names["show"]("article.txt"))
    assert capsys.readouterr().out or "article" in names


def test_the_example_of_a_larger_graph_runs_as_it_stands(
    article_here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    example = next(block for block in blocks("langgraph.md") if "StateGraph" in block)
    exec(compile(example, "langgraph.md", "exec", dont_inherit=True), {"__name__": "example"})
    assert capsys.readouterr().out == "True\n"


def test_the_example_of_a_team_is_a_team(tmp_path: Path) -> None:
    page = (DOCS / "teams.md").read_text(encoding="utf-8")
    [example] = [one for one in FENCE.finditer(page) if one["kind"] == "yaml"]
    path = tmp_path / "team.yaml"
    path.write_text(example["text"], encoding="utf-8")
    plan = read_team(str(path), Registry())
    assert [chair.role for _, chair in plan.extras] == ["style", "headline"]
    assert plan.chair("extract").otherwise == "embedded"


def test_the_examples_are_all_there() -> None:
    assert len(LIBRARY) == len(WITHOUT_MODEL) + 1 >= 5


@pytest.mark.skipif(
    find_spec("zensical") is None or find_spec("mkdocstrings") is None, reason="without the extra `docs`"
)
def test_the_site_builds_strictly_and_fetches_nothing(tmp_path: Path) -> None:
    shutil.copy(ROOT / "zensical.toml", tmp_path)
    ignored = shutil.ignore_patterns("gallery", "__pycache__")
    shutil.copytree(DOCS, tmp_path / "docs", ignore=ignored)
    command = [sys.executable, "-m", "zensical", "build", "--strict"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    pages = list((tmp_path / "site").rglob("*.html"))
    assert {"index.html", "reference.html", "checks.html", "tutorial.html"} <= {page.name for page in pages}
    for page in pages:
        assert not re.search(r'<(?:script|link|img|iframe)[^>]+(?:src|href)="https?:', page.read_text(encoding="utf-8"))
    assert "write_article" in (tmp_path / "site" / "search.json").read_text(encoding="utf-8")


def environment_with_commands(folder: Path) -> dict[str, str]:
    """One in which the tutorial's `calame` and `python` are those under test, and `pip` installs beside them."""
    site = folder / "site"
    pip = f'-m pip install -q --no-deps --no-build-isolation --no-index --target "{site}" "./$3"'
    for name, line in {"python": '"$@"', "calame": '-m calame.cli.app "$@"', "pip": pip}.items():
        command = folder / name
        command.write_text(f'#!/bin/sh\nexec "{sys.executable}" {line}\n', encoding="utf-8")
        command.chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CALAME_")}
    kept["PYTHONPATH"] = os.pathsep.join([str(site), *filter(None, [os.environ.get("PYTHONPATH")])])
    return kept | {"PATH": f"{folder}:{os.environ['PATH']}", "PYTHONIOENCODING": "utf-8", "COLUMNS": "160"}


def shell(text: str, folder: Path, env: dict[str, str]) -> str:
    """What a block of commands prints."""
    command = ["sh", "-ec", text]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, text + done.stdout + done.stderr
    return done.stdout


def test_the_tutorial_holds_word_for_word(tmp_path: Path) -> None:
    env = environment_with_commands(tmp_path)
    work = tmp_path / "travail"
    work.mkdir()
    printed: list[str] = []
    for block in FENCE.finditer((DOCS / "tutorial.md").read_text(encoding="utf-8")):
        if block["file"]:
            (work / block["file"]).write_text(block["text"], encoding="utf-8")
        elif block["kind"] == "sh":
            printed.append(shell(block["text"], work, env))
        else:
            assert [line for line in block["text"].splitlines() if line not in printed[-1]] == [], printed[-1]
    assert len(printed) == 8
