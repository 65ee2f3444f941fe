"""Everything that cannot be used: one sentence, its exit code, and nothing left on disk."""

import io
import re
from pathlib import Path

import pytest

from calame.cli.app import run
from calame.errors import SourceError

ENGLISH = re.compile(r"\b(?:should|valid|input|value|got|unexpected|such|is|not|or directory)\b", re.IGNORECASE)


@pytest.fixture
def here(story: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(story.parent)
    return story.parent


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        pytest.param(("ecrire", "a.txt"), "Commande inconnue 'ecrire'", id="unknown command"),
        pytest.param(("write",), "Il manque ENTRÉE. Voir", id="missing input"),
        pytest.param(("write", "a.txt", "--wrods", "900"), "Option inconnue '--wrods'", id="unknown option"),
        pytest.param(("write", "a.txt", "--words"), "il manque sa valeur", id="missing value"),
        pytest.param(("write", "absent.txt"), "absent.txt", id="missing file"),
        pytest.param(("write", "passerelle.txt", "--words", "beaucoup"), "beaucoup", id="impossible words"),
        pytest.param(("write", "passerelle.txt", "--words", "900-700"), "900", id="range upside down"),
        pytest.param(("write", "passerelle.txt", "--brief", "absent.yaml"), "absent.yaml", id="missing brief"),
        pytest.param(("write", "passerelle.txt", "--out", "passerelle.txt"), "--out", id="output is a file"),
        pytest.param(("facts", "binaire.txt"), "binaire.txt", id="binary"),
        pytest.param(("facts", "vide.txt"), "vide.txt", id="empty"),
        pytest.param(("facts", "english.txt"), "n’est pas en français", id="facts of an English text"),
        pytest.param(("write", "english.txt"), "n’est pas en français", id="article from an English text"),
        pytest.param(("review", "absent.md", "--source", "passerelle.txt"), "absent.md", id="missing article"),
        pytest.param(
            ("review", "passerelle.txt", "--source", "passerelle.txt"), "ses propres sources", id="its own source"
        ),
        pytest.param(("write", "passerelle.txt", "--timeout", "abc"), "nombre de secondes", id="time in words"),
        pytest.param(("write", "passerelle.txt", "--timeout", "inf"), "nombre de secondes", id="time without end"),
        pytest.param(("write", "passerelle.txt", "--max-calls", "1.5"), "un entier supérieur à 0", id="half a call"),
        pytest.param(("write", "passerelle.txt", "--max-cost", "peu"), "nombre de dollars", id="cost in words"),
        pytest.param(("write", "passerelle.txt", "--words", "0"), "donnez de 50 à", id="no words"),
        pytest.param(("write", "passerelle.txt", "--words", ""), "900-1100", id="empty words"),
        pytest.param(("write", "passerelle.txt", "--brief", "faux.yaml"), "ligne 2 : 'accuracy'", id="wrong threshold"),
        pytest.param(("write", "passerelle.txt", "--brief", "."), "c’est un dossier", id="brief is a folder"),
        pytest.param(("write", ""), "Le nom d’une entrée est vide", id="empty name"),
        pytest.param(("write", "."), "english.txt", id="folder with an English text"),
        pytest.param(("facts", "english.txt"), "langue trouvée : anglais", id="language by its name"),
        pytest.param(("doctor", "tous"), "'tous' est de trop", id="extra argument"),
        pytest.param(("roles", "tous"), "Commande inconnue 'tous' : il existe new, check", id="unknown subcommand"),
        pytest.param(("review", "passerelle.txt"), "Il manque --source SOURCE", id="review without a source"),
    ],
)
def test_what_cannot_be_used_gets_one_sentence_and_leaves_nothing(
    here: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], told: str
) -> None:
    (here / "vide.txt").write_bytes(b"")
    (here / "binaire.txt").write_bytes(bytes(range(256)) * 20)
    english = "The town council opened a footbridge on Monday, and nobody has crossed it since the flood. " * 8
    (here / "english.txt").write_text(english, encoding="utf-8")
    (here / "faux.yaml").write_text("thresholds:\n  accuracy: 7\n", encoding="utf-8")
    before = sorted(here.iterdir())
    assert run(list(arguments)) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("calame : ")
    assert said.err.count("\n") == 1
    assert told in said.err
    assert not ENGLISH.search(said.err)
    assert sorted(here.iterdir()) == before


@pytest.mark.parametrize("arguments", [["--debug", "facts", "absent.txt"], ["facts", "absent.txt", "--debug"]])
def test_debug_lets_the_exception_through(here: Path, arguments: list[str]) -> None:
    with pytest.raises(SourceError, match="absent"):
        run(arguments)


def test_after_two_hyphens_debug_is_a_file_name(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["facts", "--", "--debug"]) == 2
    assert "--debug" in capsys.readouterr().err


def test_a_bad_setting_is_a_usage_error(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CALAME_MAX_ROUNDS", "zéro")
    assert run(["write", "passerelle.txt"]) == 2
    assert "max_rounds" in capsys.readouterr().err


def test_an_unknown_team_is_a_usage_error(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CALAME_TEAM", "fantôme")
    assert run(["facts", "passerelle.txt"]) == 2
    assert "fantôme" in capsys.readouterr().err


def test_what_nobody_foresaw_is_one_sentence_too(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(registry: object) -> tuple[object, ...]:
        raise ZeroDivisionError("division \x1b[31m\nrouge")

    monkeypatch.setattr("calame.agents.registry.Registry.roles", fail)
    assert run(["roles"]) == 3
    assert capsys.readouterr().err == (
        "calame : Erreur inattendue (ZeroDivisionError : division rouge). L’option --debug montre la trace complète.\n"
    )
    with pytest.raises(ZeroDivisionError):
        run(["roles", "--debug"])


def test_an_interrupted_run_says_so(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(registry: object) -> tuple[object, ...]:
        raise KeyboardInterrupt

    monkeypatch.setattr("calame.agents.registry.Registry.roles", interrupt)
    assert run(["roles"]) == 130
    assert capsys.readouterr().err.startswith("calame : Interrompu")


def test_a_file_name_cannot_steer_the_terminal(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["facts", "\x1b]0;pris\x07\x1b[31mabsent\u202e.txt"]) == 2
    assert not set("\x1b\x07\u202e") & set(capsys.readouterr().err)


@pytest.mark.parametrize(("given", "told"), [(b"", "L’entrée standard est vide"), (b"trop court", "il reste 2 mots")])
def test_the_standard_input_is_called_by_its_name(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], given: bytes, told: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given)))
    assert run(["facts", "-"]) == 2
    said = capsys.readouterr().err.replace("\u00a0", " ")
    assert told in said
    assert "'-'" not in said
