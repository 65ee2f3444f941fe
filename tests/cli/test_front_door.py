"""What the program says before any work, as a real process."""

import json
import re
import subprocess
import sys
from collections.abc import Callable

import pytest

Result = subprocess.CompletedProcess[bytes]
Run = Callable[..., Result]
COMMANDS = ["write", "review", "facts", "roles"]


def out(result: Result) -> str:
    return result.stdout.decode()


def err(result: Result) -> str:
    return result.stderr.decode()


@pytest.mark.parametrize("arguments", [(), ("--help",)])
def test_alone_it_shows_help_with_a_first_command(calame: Run, arguments: tuple[str, ...]) -> None:
    result = calame(*arguments)
    assert (result.returncode, err(result)) == (0, "")
    assert "calame write article.txt" in out(result)
    assert all(re.search(rf"^  {command} ", out(result), re.MULTILINE) for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_french_help_with_examples(calame: Run, command: str) -> None:
    result = calame(command, "--help")
    assert result.returncode == 0
    assert "Exemples :" in out(result)
    assert f"Utilisation\u00a0: calame {command}" in out(result)
    assert not re.search(r"\b(?:Usage|Arguments|Show this|required|default|TEXT|PATH)\b", out(result))


def test_version(calame: Run) -> None:
    result = calame("--version")
    assert result.returncode == 0
    assert re.fullmatch(r"calame \S+\n", out(result))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_names_the_commands(calame: Run, shell: str) -> None:
    words = {"COMP_WORDS": "calame ", "COMP_CWORD": "1", "_TYPER_COMPLETE_ARGS": "calame "}
    extra = {**words, "_CALAME_COMPLETE": f"complete_{shell}", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    found = out(calame(**extra))
    assert all(command in found for command in COMMANDS)


@pytest.mark.parametrize("arguments", [("ecrire", "a.txt"), ("facts", "absent.txt"), ("roles", "--nulle")])
def test_what_cannot_be_used_gets_one_sentence(calame: Run, arguments: tuple[str, ...]) -> None:
    result = calame(*arguments)
    assert (result.returncode, out(result)) == (2, "")
    assert err(result).startswith("calame : ")
    assert err(result).count("\n") == 1


def test_roles_are_listed_for_people_and_for_programs(calame: Run) -> None:
    listed = json.loads(out(calame("roles", "--json")))
    assert {"extract", "outline", "write", "review"} <= {role["seat"] for role in listed}
    shown = out(calame("roles"))
    assert all(role["name"] in shown for role in listed)
    assert "Relève les faits" in shown
    assert not any(word in shown for word in ("Takes", "Writes", "Judges", "Plans"))


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys, runpy; sys.argv = ['calame', '--help']\n"
        "try: runpy.run_module('calame.cli.app', run_name='__main__')\n"
        "except SystemExit: pass\n"
        "print([name for name in ('rich', 'pydantic', 'spacy', 'langgraph', 'jinja2', 'yaml', 'numpy', 'httpx')"
        " if name in sys.modules], file=sys.stderr)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert result.stderr.decode().strip() == "[]"


def test_a_reader_that_leaves_early_hears_nothing_more() -> None:
    command = f"{sys.executable} -m calame.cli.app roles --json | true"
    result = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert result.stderr.decode() == ""
