"""`calame review`: what it reads, what it tells, and the proof that it writes."""

import io
import json
import random
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from calame.cli.app import run

VOTE = """Le conseil municipal de Brisance a voté le 3 mars 2026 la fermeture de la criée, ouverte en 1964. Dix-neuf
élus ont voté pour, six contre, deux se sont abstenus. La criée emploie 34 salariés. Elle a vendu 1 200 tonnes
de poisson en 2025, contre 3 400 tonnes en 2010."""
SOURCE = f"""{VOTE} Le maire, Paul Roux, a annoncé que le bâtiment serait vendu 2,4 millions d’euros à la société
Merval. « Nous n’avions plus le choix », a déclaré Paul Roux après le vote.
"""
ARTICLE = f"""# Brisance ferme sa criée

{VOTE}

## Le bâtiment de la criée

Le maire, Paul Roux, a annoncé que le bâtiment serait vendu 2,4 millions d’euros à la société Merval.

| Poste | Valeur |
|---|---|
| Salariés | 34 |
| Vente | 2,4 millions d’euros |

```
x = 1
```
"""


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder, the current one, with `a.txt` and `article.md`."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "article.md").write_text(ARTICLE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """Exit code and all that a command says."""

    def call(*arguments: str) -> tuple[int, str]:
        capsys.readouterr()
        code = run([*arguments])
        out = capsys.readouterr()
        return code, " ".join((out.out + out.err).replace("\u00a0", " ").split())

    return call


REVIEW = ("review", "article.md", "--source", "a.txt", "--words", "50-200")


def _typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


def test_a_proof_is_verified_until_something_changes(files: Path, told: Callable[..., tuple[int, str]]) -> None:
    code, said = told(*REVIEW, "--proof", "preuve.json")
    assert (code, "Preuve : preuve.json" in said) == (0, True)
    verify = ("verify", "article.md", "--review", "preuve.json")
    assert told(*verify)[0] == 0
    data = json.loads((files / "preuve.json").read_text(encoding="utf-8"))
    assert [source["origin"] for source in data["sources"]] == ["a.txt"]
    for name in ("article.md", "a.txt", "preuve.json"):
        path = files / name
        text = path.read_text(encoding="utf-8")
        places = [place for place, char in enumerate(text) if char.isalnum()]
        for place in random.Random(name).sample(places, 3):  # places to alter, no secret
            path.write_text(text[:place] + ("x" if text[place] != "x" else "y") + text[place + 1 :], encoding="utf-8")
            assert told(*verify)[0] in {1, 2}
        path.write_text(text, encoding="utf-8")
    assert told(*verify)[0] == 0


def test_the_proof_of_an_article_that_is_not_accepted_says_so(
    files: Path, told: Callable[..., tuple[int, str]]
) -> None:
    path = files / "article.md"
    path.write_text(ARTICLE.replace("| Salariés | 34 |", "| Salariés | 43 |"), encoding="utf-8")
    code, said = told(*REVIEW, "--proof", "preuve.json")
    assert (code, "1 constat bloquant : Chiffres (1)." in said) == (1, True)
    code, said = told("verify", "article.md", "--review", "preuve.json")
    assert code == 0
    assert "La relecture n’a pas accepté l’article : 1 constat bloquant" in said
    assert "Rien n’a changé depuis la relecture, qui n’a pas accepté l’article." in said
    assert "porte toujours sa preuve" not in said
    code, said = told("verify", "article.md", "--review", "preuve.json", "--json")
    assert (code, json.loads(said)["accepted"], json.loads(said)["passed"]) == (0, False, True)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--proof", "là.json"), "existe déjà"),
        (("--proof", "article.md", "--force"), "est un texte à lire"),
        (("--html", "a.txt", "--force"), "est un texte à lire"),
        (("--html", "deux", "--proof", "./deux"), "le même fichier"),
        (("--proof", "absent/preuve.json"), "un dossier qui existe"),
    ],
)
def test_a_proof_replaces_nothing_that_it_should_not(
    files: Path, told: Callable[..., tuple[int, str]], arguments: tuple[str, ...], why: str
) -> None:
    (files / "là.json").write_text("{}", encoding="utf-8")
    before = {path.name: path.read_bytes() for path in files.iterdir()}
    code, said = told(*REVIEW, *arguments)
    assert (code, why in said) == (2, True), said
    assert {path.name: path.read_bytes() for path in files.iterdir()} == before


@pytest.mark.usefixtures("files")
def test_an_article_without_a_proof_is_told_how_to_get_one(told: Callable[..., tuple[int, str]]) -> None:
    code, said = told("verify", "article.md")
    assert (code, "'review.json'" in said, "calame review --proof" in said) == (2, True, True)


def test_force_replaces_a_proof(files: Path, told: Callable[..., tuple[int, str]]) -> None:
    (files / "preuve.json").write_text("{}", encoding="utf-8")
    assert told(*REVIEW, "--proof", "preuve.json", "--force")[0] == 0
    assert told("verify", "article.md", "--review", "preuve.json")[0] == 0


def test_the_article_is_read_from_the_standard_input(
    files: Path, told: Callable[..., tuple[int, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    _typed(monkeypatch, ARTICLE)
    assert told("review", "-", *REVIEW[2:], "--proof", "preuve.json")[0] == 0
    assert told("verify", str(files / "article.md"), "--review", "preuve.json")[0] == 0


@pytest.mark.usefixtures("files")
def test_a_source_is_read_from_the_standard_input(
    told: Callable[..., tuple[int, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    _typed(monkeypatch, SOURCE)
    assert told("review", "article.md", "--source", "-", "--words", "50-200", "--proof", "preuve.json")[0] == 0
    code, said = told("verify", "article.md", "--review", "preuve.json")
    assert (code, "venait de l’entrée standard" in said) == (2, True)
    assert told("verify", "article.md", "--review", "preuve.json", "--source", "a.txt")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "typed", "why"),
    [
        (("-", "--source", "-"), ARTICLE, "ne se lit qu’une fois"),
        (("article.md", "--source", "-", "--source", "-"), SOURCE, "ne se lit qu’une fois"),
        (("-", "--source", "a.txt"), "", "L’entrée standard est vide"),
        (("-", "--source", "a.txt"), "# Un titre\n", "L’entrée standard ne contient aucun paragraphe"),
    ],
)
@pytest.mark.usefixtures("files")
def test_what_cannot_be_read_from_the_standard_input_is_said(
    told: Callable[..., tuple[int, str]],
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    typed: str,
    why: str,
) -> None:
    _typed(monkeypatch, typed)
    code, said = told("review", *arguments)
    assert (code, why in said) == (2, True), said


def test_each_threshold_that_is_missed_is_named_with_what_moves_it(
    files: Path, told: Callable[..., tuple[int, str]]
) -> None:
    code, said = told(*REVIEW[:4])
    assert code == 1
    assert "Longueur : 69 mots, il faut au moins 700 mots, à défaut d’autre demande (--words N)." in said
    (files / "article.md").write_text(ARTICLE.replace("3 mars", "4 mars"), encoding="utf-8")
    code, said = told(*REVIEW)
    assert code == 1
    assert "Longueur :" not in said
    assert "il faut au moins 98 % (accuracy dans --brief FICHIER)." in said
    assert "1 constat bloquant : Dates (1)." in said
    (files / "brief.yaml").write_text("words: 50-200\nthresholds:\n  accuracy: 0.5\n", encoding="utf-8")
    assert "Exactitude :" not in told(*REVIEW[:4], "--brief", "brief.yaml")[1]
    (files / "article.md").write_text(ARTICLE, encoding="utf-8")
    code, said = told(*REVIEW)
    assert (code, "il faut" in said) == (0, False)


def test_what_was_not_read_is_said(files: Path, told: Callable[..., tuple[int, str]]) -> None:
    code, said = told(*REVIEW, "--html", "page.html", "--ui", "en")
    assert (code, "Non relu : 1 bloc de code." in said) == (0, True)
    assert "Not reviewed: 1 block of code." in (files / "page.html").read_text(encoding="utf-8")
    assert json.loads(told(*REVIEW, "--json")[1])["unread"] == {"code": 1}
