"""`team.yaml`: what it may say, and the sentence that says what is wrong and where."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from calame.agents.registry import Registry
from calame.agents.team_files import asking_seats, model_words, read_team, shipped_teams, with_thresholds
from calame.contracts import Brief, Limits, Thresholds
from calame.errors import TeamError

FOUR = "seats:\n  extract: embedded\n  outline: embedded\n  write: embedded\n  review: embedded\n"


def team(folder: Path, text: str) -> str:
    path = folder / "equipe.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("name", ["embedded", "model", "draft-fast", "newsroom"])
def test_the_teams_that_ship_are_sound(name: str) -> None:
    assert name in shipped_teams()
    assert read_team(name).name == name


def test_a_fast_draft_asks_only_its_writer() -> None:
    registry = Registry()
    assert asking_seats(read_team("draft-fast"), registry) == ("write",)
    assert asking_seats(read_team("embedded"), registry) == ()
    assert asking_seats(read_team("newsroom"), registry)[-2:] == ("reviewer.style", "finisher.headline")


def test_a_file_says_only_what_is_otherwise_than_in_the_team_it_extends(tmp_path: Path) -> None:
    text = (
        "name: maison\nextends: newsroom\nseats:\n  write: {role: model, model: 'mistral:a'}\n"
        "finishers: []\nthresholds: {coverage: 0.8}\nstop: {rounds: 5, calls: 40}\n"
    )
    plan = read_team(team(tmp_path, text))
    assert plan.chair("extract") == read_team("newsroom").chair("extract")
    assert (plan.chair("write").model, plan.chair("write").otherwise) == ("mistral:a", None)
    assert [chair.role for _, chair in plan.extras] == ["style"]
    assert (plan.thresholds.coverage, plan.stop.rounds, plan.stop.calls) == (0.8, 5, 40)
    assert model_words(plan) == ("write=mistral:a",)


def test_a_role_may_be_named_alone_or_with_options(tmp_path: Path) -> None:
    text = FOUR + "name: maison\nreviewers:\n  - style-rules\nfinishers: [{role: headline-rules, options: {a: 'b'}}]\n"
    plan = read_team(team(tmp_path, text))
    assert [chair.options for _, chair in plan.extras] == [{}, {"a": "b"}]


def test_the_thresholds_of_an_order_win_over_those_of_a_team() -> None:
    ordered = Brief(thresholds=Thresholds(coverage=0.5))
    found = with_thresholds(ordered, Limits(coverage=0.7, accuracy=0.9)).thresholds
    assert (found.coverage, found.accuracy, found.recap_share) == (0.5, 0.9, 0.45)


@dataclass(frozen=True)
class Broken:
    id: str
    text: str
    place: str
    said: str


BROKEN = (
    Broken("not-yaml", "name: maison\nseats: [\n", "ligne 3, colonne 1", "YAML illisible"),
    Broken("a-list", "- a\n- b\n", "ligne 1, colonne 1", "il faut des lignes « clé: valeur »"),
    Broken("empty", "", "ligne 1, colonne 1", "il faut des lignes « clé: valeur »"),
    Broken("no-name", FOUR, "ligne 1, colonne 1", "il manque la clé 'name'"),
    Broken(
        "unknown-key", "name: maison\n" + FOUR + "reviewer: [style]\n", "ligne 7, colonne 1", "clé inconnue 'reviewer'"
    ),
    Broken(
        "unknown-seat", "name: m\nseats:\n  critic: model\n", "ligne 3, colonne 3", "les clés sont extract, outline"
    ),
    Broken("empty-seat", "name: m\nseats:\n  write: embedded\n", "ligne 3, colonne 3", "personne à la place 'extract'"),
    Broken(
        "unknown-role",
        "name: m\nextends: embedded\nseats:\n  write: gpt\n",
        "ligne 4, colonne 10",
        "aucun rôle 'gpt' à la place 'write' ; il existe embedded, model",
    ),
    Broken(
        "unknown-reviewer",
        "name: m\nextends: model\nreviewers:\n  - role: legal\n",
        "ligne 4, colonne 11",
        "aucun rôle 'legal' à la place 'reviewer' ; il existe style, style-rules",
    ),
    Broken(
        "twice",
        "name: m\nextends: model\nreviewers: [style, style]\n",
        "ligne 3, colonne 20",
        "le rôle 'style' y est déjà",
    ),
    Broken(
        "share",
        "name: m\nextends: model\nthresholds:\n  accuracy: 98\n",
        "ligne 4, colonne 13",
        "'accuracy' vaut '98' ; donnez un nombre de 0 à 1",
    ),
    Broken(
        "rounds", "name: m\nextends: model\nstop: {rounds: 0}\n", "ligne 3, colonne 16", "donnez un entier de 1 à 20"
    ),
    Broken(
        "nothing", "name: m\nextends: model\nstop: {cost: }\nseats: {write: {}}\n", "ligne 4, colonne 16", "il manque"
    ),
    Broken("double-key", "name: m\nextends: model\nname: n\n", "ligne 3, colonne 1", "déjà donnée ligne 1"),
    Broken("unknown-team", "name: m\nextends: redaction\n", "ligne 2, colonne 10", "on part de draft-fast, embedded"),
    Broken("alias", "name: &a m\nabout: *a\nextends: model\n", "ligne 2, colonne 8", "les renvois (*nom)"),
    Broken(
        "model-of-rules",
        "name: m\nextends: model\nseats:\n  write: {role: embedded, model: 'openai:x'}\n",
        "ligne 4, colonne 34",
        "'embedded' travaille sans modèle",
    ),
    Broken(
        "unknown-provider",
        "name: m\nextends: model\nseats:\n  write: {role: model, model: 'opanai:x'}\n",
        "ligne 4, colonne 31",
        "fournisseur inconnu 'opanai'",
    ),
    Broken(
        "role-list", "name: m\nextends: model\nreviewers: style\n", "ligne 3, colonne 12", "donnez une liste de rôles"
    ),
    Broken(
        "bad-role", "name: m\nseats:\n  write: [model]\n", "ligne 3, colonne 10", "donnez un nom de rôle, ou {role: …"
    ),
)


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.id)
def test_a_broken_file_gets_one_sentence_that_says_what_and_where(tmp_path: Path, case: Broken) -> None:
    path = team(tmp_path, case.text)
    with pytest.raises(TeamError) as raised:
        read_team(path)
    told = str(raised.value)
    assert told.startswith(f"{path!r}, {case.place} : ")
    assert case.said in told
    assert "\n" not in told


@pytest.mark.parametrize(
    ("name", "said"),
    [("redaction", "Équipe inconnue 'redaction' : il existe draft-fast"), ("absente.yaml", "introuvable")],
)
def test_a_team_that_is_not_there_is_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(TeamError, match=said):
        read_team(name)


@pytest.mark.parametrize("text", ["[" * 4000, "a: !!python/object/apply:os.system [ls]\n", "\x00", "a: 2026-13-45\n"])
def test_no_file_breaks_the_reader(tmp_path: Path, text: str) -> None:
    with pytest.raises(TeamError, match="ligne 1"):
        read_team(team(tmp_path, text))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("stop: {rounds: 99}\nname: Majuscule\n", "ligne 1"),
        ("name: a\nzut: 1\nstop: {rounds: 99}\n", "ligne 2"),
        ("name: a\nextends: model\nreviewers: [absent]\nseats: {write: personne}\n", "ligne 3"),
    ],
)
def test_the_first_fault_in_the_order_of_the_file_is_told(tmp_path: Path, text: str, first: str) -> None:
    path = tmp_path / "team.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TeamError, match=first):
        read_team(str(path))
