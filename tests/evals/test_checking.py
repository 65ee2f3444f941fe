"""The validator: every broken case gets a sentence with its file and line."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from calame.cli.app import run
from calame.evals.cases import GOLD, GoldError, names
from calame.evals.checking import check, load

Break = Callable[[Path], None]


def swap(file: str, old: str, new: str) -> Break:
    def broken(case: Path) -> None:
        path = case / file
        text = path.read_text(encoding="utf-8")
        assert old in text, "the test has to break something"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return broken


def remove(name: str) -> Break:
    def broken(case: Path) -> None:
        path = case / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()

    return broken


def write(name: str, text: str | bytes) -> Break:
    def broken(case: Path) -> None:
        (case / name).write_bytes(text if isinstance(text, bytes) else text.encode())

    return broken


def cut(name: str, marker: str) -> Break:
    def broken(case: Path) -> None:
        text = (case / name).read_text(encoding="utf-8")
        (case / name).write_text(text[: text.index(marker)], encoding="utf-8")

    return broken


def repeat(name: str, marker: str, times: int) -> Break:
    def broken(case: Path) -> None:
        text = (case / name).read_text(encoding="utf-8")
        end = text[text.index(marker) :]
        (case / name).write_text(text + ("\n" + end) * times, encoding="utf-8")

    return broken


@dataclass(frozen=True)
class Fault:
    id: str
    broken: Break
    file: str
    says: str
    at: str = ""
    """Words of the line that is named; the first line when empty."""


LANDSLIDE = "The river kept falling on Tuesday evening, and nobody could say when the water would leave the houses."
ORIGIN = "Textes originaux écrits pour Calame ; la vallée, les personnes et les faits sont inventés."
PREFECTURE = "La préfecture de l’Aigrette"
UNHURT = "text: Aucun blessé n'est à déplorer."

FAULTS = [
    Fault("file missing", remove("traps.yaml"), "traps.yaml", "obligatoire"),
    Fault("file too many", write("notes.txt", "à faire"), "notes.txt", "inattendu"),
    Fault("no source", remove("sources"), "sources", "aucune source"),
    Fault("source of another kind", write("sources/3.pdf", b"%PDF"), "3.pdf", ".txt, .md ou .html"),
    Fault("source without article", write("sources/3-vide.txt", "Rien."), "3-vide.txt", "au moins 40"),
    Fault("no YAML", swap("case.yaml", "[conflict", "[[conflict"), "case.yaml", "YAML illisible", "licence:"),
    Fault("not UTF-8", write("case.yaml", "title: a\ntheme: é".encode("latin-1")), "case.yaml", "UTF-8", "theme"),
    Fault("empty file", write("facts.yaml", ""), "facts.yaml", "vide"),
    Fault("unknown key", swap("traps.yaml", "  why:", "  pourquoi:"), "traps.yaml", "clé inconnue", "pourquoi:"),
    Fault("missing key", swap("traps.yaml", "  why:", "  pourquoi:"), "traps.yaml", "il manque « why »", "id: T1"),
    Fault("key given twice", swap("case.yaml", "theme:", "theme: law\ntheme:"), "case.yaml", "déjà", "theme: local"),
    Fault("unknown theme", swap("case.yaml", "local", "météo"), "case.yaml", "choisissez parmi", "theme:"),
    Fault("another licence", swap("case.yaml", "Apache-2.0", "CC-BY-4.0"), "case.yaml", "licence", "licence:"),
    Fault("no licence", swap("case.yaml", "licence: Apache-2.0\n", ""), "case.yaml", "il manque « licence »"),
    Fault(
        "card that promises English",
        swap("case.yaml", "features: [", "features: [english, "),
        "case.yaml",
        "retirez english",
        "features:",
    ),
    Fault("origin that says nothing", swap("case.yaml", ORIGIN, "moi"), "case.yaml", "dit trop peu", "origin:"),
    Fault("bad id", swap("facts.yaml", "id: F1\n", "id: fait-1\n"), "facts.yaml", "F1, F2", "fait-1"),
    Fault("id given twice", swap("facts.yaml", "id: F3\n", "id: F2 # bis\n"), "facts.yaml", "déjà pris", "# bis"),
    Fault(
        "span not there", swap("facts.yaml", "312 habitants ont", "312 gens ont"), "facts.yaml", "plus proche", "gens"
    ),
    Fault(
        "span in several places", swap("facts.yaml", UNHURT, "text: Berthier"), "facts.yaml", "fois", "text: Berthier"
    ),
    Fault(
        "span cleaned away", swap("facts.yaml", UNHURT, "text: Les dix crues"), "facts.yaml", "retiré", "Les dix crues"
    ),
    Fault("span empty", swap("facts.yaml", UNHURT, 'text: ""'), "facts.yaml", "copiez-le", 'text: ""'),
    Fault("unknown source", swap("facts.yaml", "1-quot", "quot"), "facts.yaml", "source inconnue", "source: quot"),
    Fault("sign without word", swap("facts.yaml", '"286",', '"?",'), "facts.yaml", "aucun mot", '"?"'),
    Fault("fact untold", swap("article.md", "286 personnes", "Des gens"), "facts.yaml", "ne dit pas F3", '"286"'),
    Fault("sign not in the span", swap("facts.yaml", '"286",', '"blocs",'), "facts.yaml", "ne portent pas", '"blocs"'),
    Fault("trap fallen into", swap("article.md", PREFECTURE, "On"), "traps.yaml", "tombe dans T1", "id: T1"),
    Fault("trap not met", swap("article.md", "blaireaux", "taupes"), "traps.yaml", "ne passe pas par T4", "id: T4"),
    Fault(
        "careless but right",
        swap("traps.yaml", "Au total", "Selon la préfecture"),
        "traps.yaml",
        "juste",
        "careless: Selon",
    ),
    Fault(
        "careless off the point", swap("traps.yaml", "Au total, 312", "Des"), "traps.yaml", "n’a pas", "careless: Des"
    ),
    Fault("brief too short", swap("brief.yaml", "700-1100", "300-500"), "brief.yaml", "demandez-en 700"),
    Fault("brief with an unknown key", swap("brief.yaml", "tone:", "ton:"), "brief.yaml", "clé inconnue", "ton:"),
    Fault("article too short", cut("article.md", "## Logements"), "article.md", "au moins 700"),
    Fault("article too long", repeat("article.md", "## La brèche", 2), "article.md", "au plus"),
    Fault("article without title", swap("article.md", "# Digue", "Digue"), "article.md", "pas de titre"),
    Fault(
        "other language",
        swap("article.md", "La rivière", f"{LANDSLIDE}\n\nLa rivière"),
        "article.md",
        "'en'",
        "The river",
    ),
    Fault("front matter", swap("article.md", "keyphrase: digue", "keyphrase: [digue"), "article.md", "YAML"),
]


def line_of(path: Path, words: str) -> int:
    if not words:
        return 1
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if words in line)


def fault_ids(fault: Fault) -> str:
    return fault.id


@pytest.mark.parametrize("fault", FAULTS, ids=fault_ids)
def test_a_broken_case_gets_a_sentence_with_file_and_line(copied: Path, fault: Fault) -> None:
    fault.broken(copied)
    problems = check(copied).problems
    told = [p for p in problems if Path(p.file).name == fault.file and fault.says in p.message]
    assert told, [str(problem) for problem in problems]
    assert told[0].line == line_of(copied / fault.file, fault.at)
    assert "\n" not in str(told[0])


def test_too_few_must_facts_are_counted(copied: Path) -> None:
    path = copied / "facts.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("need: must", "need: nice"), encoding="utf-8")
    assert any("0 fait(s) « need: must »" in problem.message for problem in check(copied).problems)


def test_a_copy_of_the_sources_is_no_gold_article(copied: Path) -> None:
    source = (copied / "sources" / "1-quotidien.txt").read_text(encoding="utf-8")
    body = source[source.index("La digue qui") : source.index("Partager")]
    (copied / "article.md").write_text(f"# Digue\n\n## Un\n\n{body}\n## Deux\n\n{body}\n## Trois\n", encoding="utf-8")
    told = " ".join(problem.message for problem in check(copied).problems)
    assert "des suites de cinq mots viennent des sources" in told
    assert "mots de suite viennent d’une source" in told


def test_a_thin_source_wants_an_article_below_the_minimum(copied: Path) -> None:
    swap("case.yaml", "outcome: accepted", "outcome: source_too_thin")(copied)
    assert any("pas trop mince" in problem.message for problem in check(copied).problems)


def test_the_name_of_a_folder_is_checked(tmp_path: Path) -> None:
    folder = shutil.copytree(GOLD / "source-maigre", tmp_path / "Source maigre")
    assert any("minuscules" in problem.message for problem in check(Path(folder)).problems)


def test_a_broken_case_is_not_loaded(copied: Path) -> None:
    swap("case.yaml", "theme: local", "theme: météo")(copied)
    with pytest.raises(GoldError, match=r"case\.yaml, ligne 2 .*calame eval check"):
        load(copied)


def test_the_command_says_every_fault_and_ends_with_1(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    swap("case.yaml", "theme: local", "theme: météo")(copied)
    swap("traps.yaml", "kind: hedge", "kind: réserve")(copied)
    assert run(["eval", "check", str(copied)]) == 1
    told = capsys.readouterr().out
    assert "case.yaml, ligne 2" in told
    assert "traps.yaml, ligne 24" in told


def test_an_unknown_case_lists_those_that_exist(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["eval", "check", "inconnu"]) == 2
    assert "source-maigre" in capsys.readouterr().err


def test_a_folder_without_cases_says_where_they_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["eval", "check", "--gold", str(tmp_path)]) == 2
    assert "--gold" in capsys.readouterr().err


@pytest.mark.parametrize("name", names())
def test_the_gold_cases_are_fit_to_judge_by(name: str) -> None:
    assert [str(problem) for problem in check(GOLD / name).problems] == []
