"""A person answers a run: by options days later, in another process, or in a dialogue before a terminal."""

import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from calame.cli.app import run
from calame.cli.editor import edited
from calame.errors import BriefError
from calame.graph import asking as graph_asking

LAMPS = "La mairie a promis d’éteindre les lampes à 22 heures."


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


def parked(calame_here: Any, *ask: str) -> str:
    """The id of a run that waits."""
    asked = [word for step in ask for word in ("--ask", step)]
    told = calame_here("write", "passerelle.txt", "--words", "120+", *asked)
    assert told.code == 1
    found = re.search(r"L’essai (\S+) attend votre réponse", told.err)
    assert found is not None
    return found[1]


def only_folder(here: Path) -> Path:
    (folder,) = (here / "articles").iterdir()
    return folder


def manifest(here: Path) -> Any:
    return json.loads((only_folder(here) / "manifest.json").read_text(encoding="utf-8"))


def test_without_a_terminal_a_run_parks_says_how_to_go_on_and_writes_nothing(here: Path, calame_here: Any) -> None:
    told = calame_here("write", "passerelle.txt", "--words", "120+", "--ask", "outline", "--json")
    waiting = json.loads(told.out)
    assert (told.code, waiting["status"], waiting["step"]) == (1, "waiting", "outline")
    for word in ("(plan)", f"calame resume {waiting['run']}", "--accept", "--edit", "--say", "--overrule", "--stop"):
        assert word in told.err
    assert not (here / "articles").exists()
    assert "attend une réponse" in calame_here("runs").out
    shown = calame_here("show", waiting["run"]).out
    assert "1. Chapeau" in shown
    assert "Accepter : écrire l’article sur ce plan." in shown
    assert f"Répondre : calame resume {waiting['run']}, dans un terminal ou avec --accept" in " ".join(shown.split())
    assert "--overrule" not in shown
    assert "attend une réponse : plan" in shown


def test_settings_ask_too(here: Path, calame_here: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "calame.toml").write_text('ask = ["final"]\n', encoding="utf-8")
    assert "(publication)" in calame_here("write", "passerelle.txt", "--words", "120+").err
    monkeypatch.setenv("CALAME_ASK", "outline,final")
    assert "(plan)" in calame_here("write", "passerelle.txt", "--words", "120+").err


def test_a_step_that_does_not_exist_is_refused_in_one_sentence(calame_here: Any) -> None:
    told = calame_here("write", "passerelle.txt", "--ask", "plan")
    assert told.code == 2
    assert "L’option --ask ne peut valoir 'plan' : donnez outline, review ou final" in told.err


def test_an_outline_is_exported_edited_and_written_and_the_manifest_tells_who_did_what(
    here: Path, calame_here: Any
) -> None:
    name = parked(calame_here, "outline")
    told = calame_here("resume", name, "--export", "plan.md")
    assert (told.code, told.err) == (
        0,
        f"calame : 'plan.md' est écrit. Modifiez-le, puis : calame resume {name} --edit plan.md\n",
    )
    text = (here / "plan.md").read_text(encoding="utf-8")
    title = re.sub(r"(?m)^# .*$", "# La passerelle de Trévallon est ouverte", text)
    (here / "plan.md").write_text(title, encoding="utf-8")
    told = calame_here("resume", name, "--edit", "plan.md", "--quiet")
    assert told.code in {0, 1}
    assert (only_folder(here) / "article.md").read_text(encoding="utf-8").count("# La passerelle de Trévallon") == 1
    (one,) = manifest(here)["interventions"]
    assert (one["step"], one["action"], one["edited"], one["at"][:2]) == ("outline", "edit", ["outline"], "20")


def test_an_edited_text_is_judged_overruled_with_a_reason_and_still_verifies(here: Path, calame_here: Any) -> None:
    name = parked(calame_here, "final")
    calame_here("resume", name, "--export", "texte.md")
    text = (here / "texte.md").read_text(encoding="utf-8")
    assert LAMPS in text
    (here / "texte.md").write_text(text.replace("22 heures", "23 heures"), encoding="utf-8")
    told = calame_here("resume", name, "--edit", "texte.md")
    assert (told.code, "(publication)" in told.err) == (1, True)
    shown = calame_here("show", name).out
    assert "attend une réponse : publication" in shown
    assert "--overrule N3 --why RAISON" in " ".join(shown.split())
    assert json.loads(calame_here("runs", "--json").out)[0]["step"] == "final"
    blockers = dict.fromkeys(re.findall(r"(N\d+) bloquant", shown))
    told = calame_here("resume", name, "--overrule", ",".join(blockers).lower(), "--why", "La mairie a rectifié.")
    assert "écarté par une personne" in told.out
    assert told.code == 0
    stored = json.loads((only_folder(here) / "review.json").read_text(encoding="utf-8"))
    assert {(one["finding"]["id"], one["why"]) for one in stored["overruled"]} == {
        (name, "La mairie a rectifié.") for name in blockers
    }
    assert [one["action"] for one in stored["interventions"]] == ["edit", "overrule"]
    sentences = [one for part in stored["sections"] for para in part["paragraphs"] for one in para["sentences"]]
    changed = [one for one in sentences if "23" in one["text"]]
    assert {one["state"] for one in changed} == {"vouched"}
    assert "La mairie a rectifié." in (only_folder(here) / "review.html").read_text(encoding="utf-8")
    assert manifest(here)["overruled"] == stored["overruled"]
    verified = calame_here("verify", str(only_folder(here)), "--source", "passerelle.txt")
    assert verified.code == 0
    assert "écarté" in verified.out


def test_an_answer_once_given_survives_the_death_of_the_process_that_took_it(
    here: Path, calame_here: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*arguments: object) -> None:
        raise RuntimeError("coupure")

    name = parked(calame_here, "final")
    calame_here("resume", name, "--export", "texte.md")
    text = (here / "texte.md").read_text(encoding="utf-8")
    (here / "texte.md").write_text(text.replace("22 heures", "23 heures"), encoding="utf-8")
    with monkeypatch.context() as dying:
        dying.setattr(graph_asking, "taken_in", die)
        assert calame_here("resume", name, "--edit", "texte.md").code == 3
    (here / "texte.md").unlink()
    told = calame_here("resume", name)
    assert "attend votre réponse (publication)" in told.err
    assert "23 heures. [N1] [N2]" in " ".join(calame_here("show", name).out.split())


@pytest.mark.parametrize("given", ["absent.md", "article.md", "binaire.md"])
def test_an_edit_that_is_no_outline_is_asked_for_as_one(here: Path, calame_here: Any, given: str) -> None:
    name = parked(calame_here, "outline")
    (here / "article.md").write_text("# Un titre\n\nUne phrase d’article, et non un plan.\n", encoding="utf-8")
    (here / "binaire.md").write_bytes(bytes(range(256)) * 8)
    told = calame_here("resume", name, "--edit", given)
    assert (told.code, told.err.count("\n")) == (2, 1)
    assert "donnez le Markdown du plan, tel que --export l’écrit" in told.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("resume", ""), "donnez un identifiant"),
        (("runs", "prune", "--older-than", "-3"), "--older-than JOURS ne convient pas : 0 au moins"),
        (("batch", "lot.csv", "--out", "lot", "--at-once", "900"), "--at-once N ne convient pas : 256 au plus"),
        (
            ("batch", "lot.csv", "--out", "lot", "--at-once", "x"),
            "--at-once N ne convient pas : donnez un nombre entier",
        ),
        (("runs", "--store", "dossier"), "donnez avec --store FICHIER une base de Calame"),
        (("runs", "--store", "texte.txt"), "donnez avec --store FICHIER une base de Calame"),
        (("show", "2", "--store", "absente.sqlite"), "La base des essais 'absente.sqlite' n’existe pas"),
    ],
)
def test_what_names_no_run_or_no_store_is_told_what_would(
    here: Path, calame_here: Any, arguments: tuple[str, ...], said: str
) -> None:
    (here / "dossier").mkdir()
    (here / "texte.txt").write_text("Ceci n’est pas une base d’essais, mais un texte.\n" * 40, encoding="utf-8")
    told = calame_here(*arguments)
    assert (told.code in {2, 3}, told.err.count("\n")) == (True, 1)
    assert said in told.err


def test_stopping_publishes_the_best_text_to_be_reviewed(here: Path, calame_here: Any) -> None:
    name = parked(calame_here, "review")
    told = calame_here("resume", name, "--stop", "--quiet")
    assert told.code == 1
    assert manifest(here)["outcome"] == "needs_review"
    assert manifest(here)["reason"].startswith("Arrêté par une personne.")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--say", "plus court"], "L’équipe embarquée ne suit pas de demande en mots"),
        (["--say", "  "], "--say demande un texte"),
        (["--overrule", "N99", "--why", "non"], "Aucun constat ne s’appelle 'N99' : il y a N1"),
        (["--overrule", "F3", "--why", "non"], "Aucun constat ne s’appelle 'F3'"),
        (["--overrule", "N1"], 'Le constat N1 ne s’écarte pas sans raison : ajoutez --why "'),
        (["--overrule", "N1,N2"], "Les constats N1, N2 ne s’écartent pas sans raison"),
        (["--overrule", "N1", "--why", " "], "--why est vide"),
        (["--overrule", " ", "--why", "non"], "--overrule demande le nom d’un constat"),
        (["--why", "non"], "--why ne dit pas quel constat écarter : ajoutez --overrule N3"),
        (["--overrule", "N1,N2,N3", "--why", "a", "--why", "b"], "3\u00a0constats et 2\u00a0raisons"),
        (["--export", "absent/x.md"], "Le dossier 'absent' n’existe pas : créez-le, ou donnez un autre nom à --export"),
        (["--accept", "--stop"], "Donnez une seule réponse : --accept ou --stop"),
        (["--accept", "--export", "x.md"], "--export ne fait qu’écrire"),
        (["--export", "passerelle.txt"], "'passerelle.txt' existe déjà"),
        (["--edit", "nulle.md"], "'nulle.md'"),
        (["--edit", "vide.md"], "'vide.md'"),
        (["--edit", "table.md"], "'table.md', ligne 3 : un tableau ne peut entrer"),
    ],
)
def test_an_answer_that_cannot_be_gets_one_sentence_and_the_run_waits_on(
    waiting: tuple[Path, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    options: list[str], told: str,
) -> None:  # fmt: skip
    folder, name = waiting
    monkeypatch.chdir(folder)
    code = run(["resume", name, *options])
    said = capsys.readouterr()
    assert (code, said.out) == (2, "")
    assert told in said.err
    assert said.err.count("\n") == 1
    assert run(["show", name]) == 0
    assert "attend une réponse" in capsys.readouterr().out


@pytest.fixture(scope="module")
def waiting(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder with a run that waits before publishing, for answers that change nothing."""
    folder = tmp_path_factory.mktemp("attente")
    (folder / "passerelle.txt").write_text(SHORT, encoding="utf-8")
    (folder / "vide.md").write_text("", encoding="utf-8")
    (folder / "table.md").write_text("Un.\n\n| a |\n|---|\n| 1 |\n", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patched:
        patched.chdir(folder)
        assert run(["write", "passerelle.txt", "--words", "60+", "--ask", "final", "--quiet"]) == 1
    from calame.cli.running import listed  # reads the folder's store

    with pytest.MonkeyPatch.context() as patched:
        patched.chdir(folder)
        ((record, _),) = listed(None)
    return folder, record.id


SHORT = (
    "La bibliothèque de Trévallon a rouvert samedi après deux ans de travaux. Le chantier a coûté 600 000 euros, "
    "selon la mairie. La salle de lecture compte désormais 80 places. Une terrasse sera ouverte au printemps, a "
    "promis la directrice, Inès Carval. Les prêts ont repris dès le premier jour. La commune a payé les deux tiers "
    "de la somme. Le département a versé le reste en janvier."
)


def test_nobody_answers_a_run_that_does_not_wait(here: Path, calame_here: Any) -> None:
    name = parked(calame_here, "outline")
    calame_here("resume", name, "--accept", "--quiet")
    before = (only_folder(here) / "review.json").read_bytes()
    for options in (["--accept"], ["--stop"], ["--export", "x.md"], ["--overrule", "N1", "--why", "x"]):
        told = calame_here("resume", name, *options)
        assert told.code == 2
        assert f"L’essai {name} n’attend pas de réponse" in told.err
    assert (only_folder(here) / "review.json").read_bytes() == before
    assert calame_here("resume", "20990101", "--accept").code == 2


# an editor


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("/nulle/part/vi", "ne peut être lancé (introuvable)"),
        ("false", "s’est arrêté sur une erreur (code 1)"),
        ("vi 'a", "n’est pas une commande"),
    ],
)
def test_an_editor_that_cannot_be_run_is_told_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, told: str
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", command)
    with pytest.raises(BriefError) as caught:
        edited("texte", tmp_path / "t.md")
    assert told in str(caught.value)


# before a terminal


class Terminal:
    """A process before a pseudo-terminal: waits for a text, types a line."""

    def __init__(self, folder: Path, *arguments: str, **environ: str) -> None:
        self._reader, writer = pty.openpty()
        environment = os.environ | {"TERM": "xterm", "PYTHONIOENCODING": "utf-8", "COLUMNS": "100"} | environ
        command = [sys.executable, "-m", "calame.cli.app", *arguments]
        self.process = subprocess.Popen(
            command, stdin=writer, stdout=subprocess.PIPE, stderr=writer, cwd=folder, env=environment
        )
        os.close(writer)
        self.shown = ""

    def type(self, *dialogue: tuple[str, str]) -> "Terminal":
        """Type each line once the text before it has been shown."""
        for awaited, line in dialogue:
            self._until(awaited)
            os.write(self._reader, f"{line}\n".encode())
        return self

    def interrupt(self, awaited: str) -> None:
        """Ctrl-C, once a text has been shown."""
        self._until(awaited)
        self.process.send_signal(signal.SIGINT)

    def end(self) -> tuple[int, str]:
        """The exit code, and all that stdout got."""
        assert self.process.stdout is not None
        with self.process as process, self.process.stdout as stdout:
            out = stdout.read().decode()
            self._until(None)
            return process.wait(timeout=240), out

    def _give_up(self, awaited: str | None, start: int) -> str:
        """What to say of a text that was never shown; the process ends."""
        self.process.kill()
        self.process.communicate()
        return f"{awaited!r} was never shown:\n{self.shown[start:]}"

    def _until(self, awaited: str | None) -> None:
        start, deadline = len(self.shown), time.monotonic() + 240
        while awaited is None or awaited not in self.shown[start:]:
            if not select.select([self._reader], [], [], max(0.0, deadline - time.monotonic()))[0]:
                raise AssertionError(self._give_up(awaited, start))
            try:
                piece = os.read(self._reader, 65_536)
            except OSError:  # Linux: the other end is closed
                piece = b""
            if not piece:
                os.close(self._reader)
                assert awaited is None, self._give_up(awaited, start)
                return
            self.shown += re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", piece.decode(errors="replace"))


def script(folder: Path, name: str, lines: Sequence[str]) -> Path:
    path = folder / name
    path.write_text("#!/bin/sh\n" + "\n".join(lines) + "\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_a_dialogue_shows_edits_overrules_refuses_and_publishes_and_stdout_is_json(story: Path) -> None:
    """The edit fails once, is mended in the editor, is judged; its finding is overruled; the article is accepted."""
    here = story.parent
    editor = script(
        here,
        "editeur",
        [
            'if [ ! -e once ]; then touch once; printf "\\n| a |\\n|---|\\n" >> "$1"; exit 0; fi',
            "sed -i -e '/^|/d' -e 's/22 heures/23 heures/' \"$1\"",
        ],
    )
    options = ["passerelle.txt", "--words", "120+", "--ask", "final", "--json"]
    terminal = Terminal(here, "write", *options, EDITOR=str(editor), VISUAL="")
    code, out = terminal.type(
        ("Votre choix", "x"),
        ("Votre choix", "modifier"),
        ("un tableau ne peut entrer dans l’article", ""),
        ("Votre choix", "d"),
        ("ne suit pas de demande en mots", ""),
        ("Votre choix", "é"),
        ("Quel constat", "N99"),
        ("Aucun constat ne s’appelle 'N99'", "e"),
        ("Quel constat", "n1"),
        ("Pourquoi", "La mairie a rectifié."),
        ("N1 écarté : La mairie a rectifié.", "e"),
        ("Quel constat", "n2"),
        ("Pourquoi", "La mairie a rectifié."),
        ("Votre choix", "c"),
    ).end()
    found = json.loads(out)
    assert (code, found["outcome"]) == (0, "accepted")
    assert [one["why"] for one in found["overruled"]] == ["La mairie a rectifié."] * 2
    assert "L’article va être publié." in terminal.shown
    assert "c  publier l’article : tous les seuils sont tenus" in terminal.shown


def test_who_leaves_the_dialogue_finds_the_run_waiting_and_answers_in_another_process(story: Path) -> None:
    here = story.parent
    terminal = Terminal(here, "write", "passerelle.txt", "--words", "120+", "--ask", "outline")
    terminal.type(("Votre choix", "x")).interrupt("Votre choix")
    code, _ = terminal.end()
    found = re.search(r"L’essai (\S+) attend", terminal.shown)
    assert found is not None
    assert code == 1
    later = Terminal(here, "resume", found[1][:12], "--quiet")
    code, out = later.type(("Votre choix", "c")).end()
    assert code in {0, 1}
    assert (here / out.strip() / "article.md").is_file()
