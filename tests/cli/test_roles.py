"""`calame roles`, `prompts`, `teams` and `graph`, as the program runs them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from calame.cli.app import run

TEXT = (
    "Le conseil municipal de Valmer a voté mardi un budget de 12 millions d’euros, selon la mairie. "
    "La maire, Ana Ribes, a promis deux écoles pour la rentrée. "
    "L’opposition a quitté la salle avant le vote, qui a duré deux heures. "
    "Le musée de la ville a reçu 4 000 visiteurs en 2025, soit 300 de plus que l’année précédente. "
    "Les travaux de la piscine devraient commencer en mars."
)
Out = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_new_role_is_listed_checked_and_seated(capsys: Out) -> None:
    assert run(["roles", "new", "juriste"]) == 0
    assert "calame roles check juriste --roles juriste/juriste.py" in capsys.readouterr().out
    assert run(["roles", "--roles", "juriste/juriste.py", "--json"]) == 0
    mine = next(role for role in json.loads(capsys.readouterr().out) if role["name"] == "juriste")
    assert (mine["seat"], mine["prompt"], mine["origin"]) == ("reviewer", "juriste/v1", "juriste/juriste.py")
    assert (mine["task"], mine["result"], mine["model"]) == ("ReviewTask", "Remarks", "à choisir (--model)")
    assert run(["roles", "check", "juriste", "--roles", "juriste/juriste.py"]) == 0
    assert capsys.readouterr().out.count("✓") == 8
    assert run(["graph", "--team", "juriste/team.yaml", "--roles", "juriste/juriste.py"]) == 0
    assert "reviewer_juriste" in capsys.readouterr().out


def test_a_role_that_breaks_a_rule_gets_the_line_and_exit_code_1(capsys: Out) -> None:
    Path("r.py").write_text(
        "class R:\n    seat = 'reviewer'\n    name = 'r'\n    async def run(self, task, context):\n        return []\n"
    )
    assert run(["roles", "check", "r", "--roles", "r.py"]) == 1
    assert "✗ Contrat tenu : il rend list au lieu de Remarks." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["roles", "check", "absent"], "Rôle inconnu 'absent' : il existe extract.embedded"),
        (["roles", "--roles", "absent.py"], "introuvable"),
        (["teams", "check", "absente"], "Équipe inconnue 'absente'"),
        (["teams", "show", "absente"], "Équipe inconnue 'absente'"),
        (["prompts", "show", "absent"], "Prompt inconnu 'absent' : il existe critic"),
        (["prompts", "show", "writer", "v99"], "n’a pas de version 'v99' : il existe v1"),
        (["prompts", "try", "writer"], "--case CAS, ou --source FICHIER"),
        (["graph", "--out", "a.gif"], "donnez un nom en .svg, .png, .mmd"),
        (["graph", "--team", "absente"], "Équipe inconnue"),
        (["write", "x.txt", "--team", "model"], "L’équipe 'model' demande un modèle"),
        (["write", "x.txt", "--prompts", "absents"], "ni un dossier ni un fichier"),
    ],
)
def test_what_cannot_be_gets_one_sentence(capsys: Out, arguments: list[str], said: str) -> None:
    assert run(arguments) == 2
    heard = capsys.readouterr()
    assert heard.out == ""
    assert said in heard.err
    assert heard.err.count("\n") == 1


def test_prompts_are_listed_with_what_took_their_place(capsys: Out) -> None:
    run(["prompts", "show", "critic"])
    Path("mine").mkdir()
    Path("mine/critic.md").write_text(capsys.readouterr().out.replace("Sois strict.", "Sois bref."), encoding="utf-8")
    assert run(["prompts", "--prompts", "mine", "--json"]) == 0
    listed = [row for row in json.loads(capsys.readouterr().out) if row["name"] == "critic"]
    assert [(row["version"], row["origin"], row["used"]) for row in listed][-1] == ("own", "mine/critic.md", True)
    assert [row["used"] for row in listed].count(True) == 1
    assert run(["prompts", "diff", "critic", "v1", "mine/critic.md"]) == 1
    assert "Sois bref." in capsys.readouterr().out
    assert run(["prompts", "diff", "critic", "v1", "v1"]) == 0


@pytest.mark.parametrize(
    ("name", "seat"), [("writer", "write"), ("reviser", "write"), ("style_editor", "reviewer.style")]
)
def test_a_prompt_is_tried_on_real_data(capsys: Out, name: str, seat: str) -> None:
    Path("depeche.txt").write_text(TEXT, encoding="utf-8")
    assert run(["prompts", "try", name, "--source", "depeche.txt", "--json"]) == 0
    tried = json.loads(capsys.readouterr().out)
    assert tried["asked"][0]["seat"] == seat
    assert "Ana Ribes" in tried["asked"][0]["messages"][1]["content"]
    assert tried["result"] is None


def test_teams_are_listed_and_their_files_shown_to_start_from(capsys: Out) -> None:
    assert run(["teams", "--json"]) == 0
    assert {team["name"] for team in json.loads(capsys.readouterr().out)} >= {"embedded", "model", "newsroom"}
    assert run(["teams", "show", "newsroom"]) == 0
    Path("t.yaml").write_text(capsys.readouterr().out, encoding="utf-8")
    assert run(["teams", "check", "t.yaml"]) == 0
    assert "relisent aussi : style" in capsys.readouterr().out


def test_a_graph_is_drawn_into_files(capsys: Out) -> None:
    pytest.importorskip("resvg_py", reason="the extra `graph` is not installed")
    assert run(["graph", "--team", "newsroom", "--out", "g.svg", "--out", "g.png", "--out", "g.mmd"]) == 0
    assert Path("g.svg").read_text(encoding="utf-8").startswith("<svg ")
    assert Path("g.png").read_bytes().startswith(b"\x89PNG")
    assert Path("g.mmd").read_text(encoding="utf-8").startswith("flowchart TD")


def test_two_roles_of_one_name_are_marked_and_refused_wherever_they_are_asked_for(capsys: Out) -> None:
    assert run(["roles", "new", "style"]) == 0
    said = capsys.readouterr()
    assert "le nom 'reviewer.style' est déjà pris (calame)" in said.err
    assert "style/style.py" in said.out
    given = ["--roles", "style/style.py"]
    assert run(["roles", *given]) == 0
    assert "nom pris deux fois, aussi par style/style.py" in capsys.readouterr().out.replace("\n", " ")
    Path("article.txt").write_text(TEXT, encoding="utf-8")
    for asked in (
        ["teams", "check", "style/team.yaml"],
        ["roles", "check", "style"],
        ["write", "article.txt", "--team", "style/team.yaml"],
    ):
        assert run([*asked, *given]) == 2
        said = capsys.readouterr()
        assert "eux rôles s’appellent 'reviewer.style', de calame et de style/style.py" in said.err


OBJECTS = """from calame.agents.role import Remark, Remarks
from calame.contracts import Place


class Lecteur:
    seat = "reviewer"
    name = "lecteur"

    async def run(self, task, context):
        return Remarks(remarks=(Remark(check="ton", severity="minor", place=Place(), message="Un peu sec."),))
"""


def test_an_article_bears_the_name_of_its_own_team_and_what_reviewers_said_is_not_done_again(
    story: Path, capsys: Out
) -> None:
    Path("lecteur.py").write_text(OBJECTS, encoding="utf-8")
    Path("team.yaml").write_text("name: maison\nextends: embedded\nreviewers: [lecteur]\n", encoding="utf-8")
    given = ["--roles", "lecteur.py", "--team", "team.yaml", "--out", "sortie"]
    assert run(["write", str(story), "--words", "100+", *given]) in {0, 1}
    capsys.readouterr()
    [folder] = [path for path in Path("sortie").iterdir() if path.is_dir()]
    for name in ("review.json", "manifest.json"):
        assert json.loads((folder / name).read_text(encoding="utf-8"))["team"] == "maison"
    front = (folder / "article.md").read_text(encoding="utf-8")
    assert 'team: "maison"' in front
    assert "Brouillon proche des sources" in front
    assert run(["verify", str(folder), "--json"]) == 0
    [step] = [step for step in json.loads(capsys.readouterr().out)["steps"] if step["name"] == "recheck"]
    assert step["detail"].endswith("1 constat d’un relecteur n’est pas refait.")


CRASH = """class Lecteur:
    seat = "{seat}"
    name = "casse"

    async def run(self, task, context):
        return task.absent
"""


@pytest.mark.parametrize(("debug", "seen"), [([], "calame : "), (["--debug"], "Traceback")])
def test_a_role_that_crashes_before_any_draft_is_named_with_its_line_and_exit_code_3(
    debug: list[str], seen: str
) -> None:
    Path("casse.py").write_text(CRASH.format(seat="extract"), encoding="utf-8")
    Path("team.yaml").write_text("name: casse\nextends: embedded\nseats: {extract: casse}\n", encoding="utf-8")
    Path("article.txt").write_text(TEXT, encoding="utf-8")
    command = [sys.executable, "-m", "calame.cli.app", "write", "article.txt", "--roles", "casse.py"]
    done = subprocess.run(
        [*command, "--team", "team.yaml", *debug], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 3
    assert seen in done.stderr
    assert "le rôle 'casse' a échoué ('casse.py', ligne 6, AttributeError" in done.stderr


def test_a_file_that_is_given_twice_is_one_role(capsys: Out) -> None:
    assert run(["roles", "new", "juriste"]) == 0
    assert "déjà pris" not in capsys.readouterr().err
    twice = ["--roles", "juriste/juriste.py", "--roles", "./juriste/juriste.py"]
    assert run(["teams", "check", "juriste/team.yaml", *twice]) == 0
