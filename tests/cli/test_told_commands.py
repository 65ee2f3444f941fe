"""Every command line that the README, the pages and the help texts show names a command and options that exist."""

import re
from pathlib import Path
from typing import Any

import pytest
import typer.main

from calame.cli.app import app

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
LINE = re.compile(r"^ *(calame (?:[a-z]|--).*)$|[`«]\s?(calame [a-z][^`»]*)[`»]", re.MULTILINE)
ASIDE = re.compile(r" {2,}.*| #.*| [<|>].*", re.DOTALL)
"""What stands behind a command: its explanation, a comment, where its input comes from."""
OPTION = re.compile(r"(?<!\S)\[?(--[a-z-]+)")
COMMAND: Any = typer.main.get_command(app)


def told(text: str) -> list[str]:
    return [ASIDE.sub("", " ".join(found).strip()) for found in LINE.findall(text)]


def commands(command: Any, name: str = "calame") -> list[tuple[str, Any]]:
    """All commands by their names, those of groups included."""
    inner = getattr(command, "commands", {})
    return [(name, command), *(pair for key, one in inner.items() for pair in commands(one, f"{name} {key}"))]


def faults(line: str) -> list[str]:
    """What of a command line does not exist."""
    command, (_, *words) = COMMAND, line.split()
    while words and words[0] in getattr(command, "commands", {}):
        command = command.commands[words.pop(0)]
    if command is COMMAND and words and not words[0].startswith("-"):
        return [words[0]]
    known = {option for one in command.params for option in (*one.opts, *one.secondary_opts)} | {"--help"}
    return [option for option in OPTION.findall(line) if option not in known]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_shows_commands_that_exist(page: Path) -> None:
    lines = told(page.read_text(encoding="utf-8"))
    assert [(line, fault) for line in lines for fault in faults(line)] == []


def test_the_help_shows_commands_that_exist() -> None:
    lines = [line for _, command in commands(COMMAND) for line in told(command.epilog or "")]
    assert len(lines) > 40
    assert [(line, fault) for line in lines for fault in faults(line)] == []


def test_the_pages_show_most_commands() -> None:
    lines = [line for page in PAGES for line in told(page.read_text(encoding="utf-8"))]
    shown = {" ".join(line.split()[:2]) for line in lines}
    assert {name for name, _ in commands(COMMAND) if name.count(" ") == 1} <= shown


def test_messages_name_commands_that_exist() -> None:
    homes = ("src", "agents", "graph", "evals")
    lines = [line for home in homes for path in (ROOT / home).rglob("*.py") for line in told(path.read_text("utf-8"))]
    assert len(lines) > 20
    assert [(line, fault) for line in lines for fault in faults(line)] == []


WRONG = ("calame ecrire a.txt", "calame write a.txt --mots 900", "calame eval run --team a --nul")


@pytest.mark.parametrize("line", WRONG)
def test_what_does_not_exist_is_seen(line: str) -> None:
    assert len(faults(line)) == 1
