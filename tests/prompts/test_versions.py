"""A recording is replayed with the prompts it was made with; new runs ask with the newest."""

from pathlib import Path

import pytest

from calame.models.tape import recorded_systems
from calame.prompts import LATEST, Library, load, shipped
from calame.prompts.library import variables

ROOT = Path(__file__).resolve().parents[2]
CASSETTES = sorted((ROOT / "tests" / "cassettes").glob("*.jsonl"))
VERSIONS = [(role, version) for role in sorted(LATEST) for version in shipped(role).versions()]


@pytest.mark.parametrize("path", CASSETTES, ids=lambda path: path.stem)
@pytest.mark.parametrize("role", ["extractor", "outliner", "writer", "critic"])
def test_a_recording_made_with_the_first_prompts_is_asked_with_them(path: Path, role: str) -> None:
    assert Library(recorded=recorded_systems(path)).load(role).version == "v1"


@pytest.mark.parametrize(("role", "version"), VERSIONS)
def test_every_version_is_known_again_by_its_system_message(role: str, version: str) -> None:
    assert Library(recorded=[load(role, version).system]).load(role).version == version


@pytest.mark.parametrize(("role", "version"), VERSIONS)
def test_a_version_asks_for_nothing_that_the_first_did_not(role: str, version: str) -> None:
    assert variables(load(role, version)) <= variables(load(role, "v1"))


@pytest.mark.parametrize("recorded", [(), ("autre chose",)], ids=["no recording", "a recording of other prompts"])
def test_without_such_a_recording_the_version_in_use_is_asked_with(recorded: tuple[str, ...]) -> None:
    assert Library(recorded=recorded).load("writer").version == LATEST["writer"]


def test_the_user_s_own_prompt_comes_before_a_recording(tmp_path: Path) -> None:
    (tmp_path / "writer.md").write_text("{% block system %}à moi{% endblock %}{% block user %}{% endblock %}", "utf-8")
    library = Library(tmp_path, recorded=[load("writer", "v1").system])
    assert library.load("writer").system == "à moi"


def test_lines_that_are_no_exchange_hold_no_system_message(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"request": {"messages": [{"role": "system"}]}}\n{"key": 1}\nx\n[]\n\n', encoding="utf-8")
    assert recorded_systems(path) == frozenset()


@pytest.mark.parametrize(
    ("role", "rule"),
    [
        ("outliner", "600 pixels"),
        ("outliner", "300 mots sous un intertitre"),
        ("outliner", "de 30 à 75 %"),
        ("outliner", "121 à 156 caractères, avec l’expression clé une fois"),
        ("outliner", "1 à 4 mots pleins"),
        ("writer", "25 au plus, à la voix active"),
        ("writer", "Trois phrases sur dix au moins"),
        ("writer", "trois phrases de suite"),
        ("writer", "150 mots au plus, de longueurs inégales"),
        ("writer", "un seul fait par puce"),
        ("writer", "dans une même phrase du premier paragraphe"),
        ("writer", "répond d’emblée"),
    ],
)
def test_the_newest_prompts_tell_what_the_critic_measures(role: str, rule: str) -> None:
    assert rule in load(role, shipped(role).versions()[-1]).system


def test_new_runs_ask_with_the_newest() -> None:
    for role in LATEST:
        assert LATEST[role] == shipped(role).versions()[-1]
