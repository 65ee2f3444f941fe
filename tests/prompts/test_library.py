"""The user's own prompts: found, preferred, and refused when they could not be filled in."""

from pathlib import Path

import pytest

from calame.agents.registry import Registry
from calame.errors import PromptError, RoleError
from calame.prompts import Library, PromptFile, load

GOOD = "{% block system %}Moi.{% endblock %}\n{% block user %}{{ items }} {{ marker }}{% endblock %}\n"
KNOWN = Registry().prompts()


def put(folder: Path, name: str, text: str = GOOD) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(("name", "version"), [("critic.md", "own"), ("critic/v3.md", "v3"), ("critic/v12.md", "v12")])
def test_a_file_of_that_name_takes_the_place_of_the_prompt(tmp_path: Path, name: str, version: str) -> None:
    path = put(tmp_path, name)
    found = Library(tmp_path).load("critic")
    assert (found.version, found.origin, found.text) == (version, str(path), GOOD)
    assert found.render(items="a", marker="b")[1].content == "a b"
    assert found.sha256 != load("critic").sha256


def test_the_highest_number_is_in_use_and_every_version_is_listed(tmp_path: Path) -> None:
    put(tmp_path, "critic/v2.md")
    put(tmp_path, "critic/v10.md")
    library = Library(tmp_path)
    assert library.load("critic").version == "v10"
    assert [one.version for one in library.versions("critic")] == ["v1", "v2", "v10"]
    assert library.load("critic", "v1").origin == "calame"
    assert library.load("critic", "v2").origin.endswith("v2.md")


def test_one_file_may_be_given_instead_of_a_folder(tmp_path: Path) -> None:
    assert Library(put(tmp_path, "critic.md")).load("critic").version == "own"
    assert Library(put(tmp_path, "critic/v4.md")).load("critic").version == "v4"
    assert Library(put(tmp_path, "critic.md")).load("writer").origin == "calame"


def test_a_run_asks_with_the_same_words_to_its_end(tmp_path: Path) -> None:
    path = put(tmp_path, "critic.md")
    library = Library(tmp_path)
    first = library.load("critic")
    path.write_text("autre chose", encoding="utf-8")
    assert library.load("critic") == first


def test_a_role_outside_brings_its_prompt_beside_its_module(tmp_path: Path) -> None:
    put(tmp_path, "prompts/legal/v1.md")
    put(tmp_path, "prompts/legal/v2.md", GOOD.replace("Moi", "Toi"))
    file = PromptFile.beside(str(tmp_path / "legal.py"), "legal")
    assert Library().load(file).version == "v2"
    assert Library(put(tmp_path, "mine/legal.md")).load(file).version == "own"
    with pytest.raises(RoleError, match="there are: v1, v2"):
        Library().load(file, "v9")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("writter.md", GOOD, "aucun rôle n’emploie de prompt 'writter' ; il existe critic"),
        ("critic.md", "{% block system %}", "ligne 1 : modèle Jinja mal formé"),
        ("critic.md", "{% block system %}a{% endblock %}", "il manque {% block user %}"),
        ("critic.md", GOOD.replace("{{ items }}", "\n{{ iteme }}"), "ligne 3 : le rôle ne fournit pas 'iteme' ; il"),
    ],
    ids=["name", "syntax", "block", "variable"],
)
def test_a_prompt_that_could_not_serve_is_refused_before_any_work(
    tmp_path: Path, name: str, text: str, said: str
) -> None:
    path = put(tmp_path, name, text)
    with pytest.raises(PromptError) as raised:
        Library(tmp_path).check(KNOWN)
    assert repr(str(path)) in str(raised.value)
    assert said in str(raised.value)


def test_two_files_for_one_prompt_and_no_file_at_all_are_refused(tmp_path: Path) -> None:
    put(tmp_path, "critic.md")
    put(tmp_path, "critic/v2.md")
    with pytest.raises(PromptError, match="gardez l’un ou l’autre"):
        Library(tmp_path).load("critic")
    with pytest.raises(PromptError, match="ni un dossier ni un fichier"):
        Library(tmp_path / "absent").check(KNOWN)


def test_a_note_beside_the_prompts_is_no_prompt(tmp_path: Path) -> None:
    put(tmp_path, "README.md", "notes")
    put(tmp_path, "critic.md")
    Library(tmp_path).check(KNOWN)


@pytest.mark.parametrize("reach", ["{{ items.__class__ }}", "{{ ''.__class__.__mro__ }}"])
def test_a_prompt_reaches_nothing_but_what_it_is_given(tmp_path: Path, reach: str) -> None:
    put(tmp_path, "critic.md", GOOD.replace("{{ items }}", reach))
    with pytest.raises(RoleError):
        Library(tmp_path).load("critic").render(items="x", marker="m")
