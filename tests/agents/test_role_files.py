"""Roles in a file at hand: read, or refused with one sentence that says where."""

from pathlib import Path

import pytest

from calame.agents.registry import CONTRACTS, Registry
from calame.agents.role_files import SEATS, roles_in
from calame.errors import TeamError

ROLE = '''
from typing import ClassVar


class Juriste:
    """Relit pour le droit."""

    seat: ClassVar[str] = "reviewer"
    name: ClassVar[str] = "juriste"

    async def run(self, task, context):
        raise NotImplementedError
'''


def module(folder: Path, text: str, name: str = "juriste.py") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_roles_of_a_file_stand_beside_those_installed(tmp_path: Path) -> None:
    path = module(tmp_path, ROLE)
    registry = Registry((path,))
    found = registry.find("reviewer", "juriste").info()
    assert (found.origin, found.summary, found.task, found.result) == (
        str(path),
        "Relit pour le droit.",
        "ReviewTask",
        "Remarks",
    )
    assert "style" in registry.names("reviewer")
    assert "juriste" not in Registry().names("reviewer")


def test_a_changed_file_is_read_anew(tmp_path: Path) -> None:
    roles_in(module(tmp_path, ROLE))
    path = module(tmp_path, ROLE.replace('"juriste"', '"avocate"'))
    assert set(roles_in(path)) == {("reviewer", "avocate")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = 1\n", "aucun rôle dans ce fichier"),
        ("def f(:\n", "ligne 1 : ce module ne se charge pas (SyntaxError"),
        ("\n\nimport absent_de_cette_machine\n", "ligne 3 : ce module ne se charge pas (ModuleNotFoundError"),
        (ROLE.replace('"reviewer"', '"juge"'), "a pour place 'juge' ; il existe extract, outline"),
        (ROLE.replace('"juriste"', '"Le Juriste"'), "a pour nom 'Le Juriste'"),
        (ROLE.replace("async def", "def"), "n’a pas de méthode async run"),
    ],
    ids=["none", "syntax", "import", "seat", "name", "sync"],
)
def test_a_file_that_cannot_serve_gets_one_sentence(tmp_path: Path, text: str, said: str) -> None:
    path = module(tmp_path, text)
    with pytest.raises(TeamError) as raised:
        Registry((path,))
    assert repr(str(path)) in str(raised.value)
    assert said in str(raised.value)


def test_a_file_that_is_not_there_or_is_a_folder_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(TeamError, match="introuvable"):
        roles_in(tmp_path / "absent.py")
    with pytest.raises(TeamError, match="pas un dossier"):
        roles_in(tmp_path)


def test_a_file_that_anybody_may_rewrite_is_not_run(tmp_path: Path) -> None:
    path = module(tmp_path, ROLE)
    path.chmod(0o666)
    with pytest.raises(TeamError, match="chmod o-w"):
        roles_in(path)


def test_a_role_that_takes_the_name_of_another_is_refused_when_it_is_called(tmp_path: Path) -> None:
    path = module(tmp_path, ROLE.replace('"juriste"', '"style"'))
    registry = Registry((path,))
    with pytest.raises(TeamError, match=r"Deux rôles s’appellent 'reviewer\.style', de calame et de"):
        registry.create("reviewer", "style")


def test_every_seat_has_a_contract() -> None:
    assert tuple(CONTRACTS) == SEATS
