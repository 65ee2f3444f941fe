"""From settings to the people of a run: what the team's file says, and what wins over it."""

from pathlib import Path

import pytest

from calame.agents.crew import asked_with, crew, library_of, ordered, plan_of, resolved, seats_of
from calame.contracts import Brief
from calame.errors import BriefError, PromptError, TeamError
from calame.graph.runner import stop_rule
from calame.graph.stopping import Progress
from calame.models.seating import choices_of
from calame.settings import Settings, read_settings

KEY = {"MISTRAL_API_KEY": "k", "OPENAI_API_KEY": "k"}
TEAM = """\
name: maison
extends: newsroom
seats:
  write: {role: model, otherwise: embedded, model: "mistral:grand"}
thresholds: {coverage: 0.8}
stop: {rounds: 5, calls: 40, seconds: 60, cost: 2, without_progress: false}
"""


def team(folder: Path, text: str = TEAM) -> str:
    path = folder / "maison.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_team_s_file_fills_in_what_nobody_set(tmp_path: Path) -> None:
    given = read_settings({}, folder=tmp_path, team=team(tmp_path), model=["openai:petit"], max_calls=7)
    found = resolved(given)
    assert (found.max_rounds, found.max_calls, found.timeout, found.max_cost) == (5, 7, 60, 2)
    assert found.model == ("write=mistral:grand", "openai:petit")
    assert ordered(Brief(), found).thresholds.coverage == 0.8
    assert resolved(found) is found


def test_a_flag_s_model_wins_over_the_team_s_for_one_seat(tmp_path: Path) -> None:
    given = read_settings({}, folder=tmp_path, team=team(tmp_path), model=["openai:petit", "writer=openai:autre"])
    chosen = choices_of(resolved(given), KEY)
    assert {seat: choice.model for seat, choice in chosen.items()} == {
        "extract": "petit",
        "outline": "petit",
        "write": "autre",
        "review": "petit",
        "reviewer.style": "petit",
        "finisher.headline": "autre",
    }


def test_a_reviewer_may_have_a_model_of_its_own() -> None:
    given = resolved(Settings(team="newsroom", model=("openai:petit", "reviewer.style=mistral:grand")))
    assert choices_of(given, KEY)["reviewer.style"].label == "mistral:grand"
    given = resolved(Settings(team="newsroom", model=("openai:petit", "style=mistral:grand")))
    assert choices_of(given, KEY)["reviewer.style"].label == "mistral:grand"


def test_only_seats_that_ask_get_a_model() -> None:
    assert list(choices_of(resolved(Settings(team="draft-fast", model=("openai:petit",))), KEY)) == ["write"]
    assert choices_of(resolved(Settings(team="embedded", model=("openai:petit",))), KEY) == {}


def test_a_run_keeps_its_team_though_the_file_is_gone(tmp_path: Path) -> None:
    found = resolved(Settings(team=team(tmp_path), model=("openai:petit",)))
    (tmp_path / "maison.yaml").unlink()
    kept = Settings.model_validate(found.model_dump(mode="json"))
    assert plan_of(kept).name == "maison"
    assert [member.seat for member in crew(kept, ()).reviewers] == ["reviewer.style"]


def test_who_works_where_hangs_on_the_models_that_there_are() -> None:
    settings = Settings(team="newsroom")
    assert set(seats_of(settings, ()).values()) == {"embedded"}
    assert crew(settings, ()).reviewers[0].role.name == "style-rules"
    found = crew(settings, ("write",))
    assert (found.writer.name, found.extractor.name) == ("model", "embedded")
    assert (found.reviewers[0].role.name, found.finishers[0].role.name) == ("style-rules", "headline")
    assert crew(settings, ("review",)).reviewers[0].role.name == "style"


def test_a_team_of_models_without_any_keeps_its_roles_and_is_refused_at_the_door() -> None:
    assert set(seats_of(Settings(team="model"), ()).values()) == {"model"}
    with pytest.raises(BriefError, match="L’équipe 'draft-fast' demande un modèle"):
        resolved(Settings(team="draft-fast"))


def test_a_team_may_go_on_without_progress(tmp_path: Path, progress: Progress) -> None:
    going_on = resolved(Settings(team=team(tmp_path), model=("openai:petit",)))
    assert stop_rule(going_on)(progress) is None
    assert stop_rule(Settings())(progress) == "La dernière révision n’a rien amélioré."


@pytest.fixture
def progress() -> Progress:
    from calame.agents.conformance_samples import samples
    from calame.contracts import Round

    turn = Round(number=1, rank=(1, 0, 0, 0, 0), words=1, findings=1, kept=False)
    review = samples()[0].review.model_copy(update={"accepted": False})
    return Progress(best=review, history=(turn, turn))


def test_own_prompts_are_checked_at_the_door_and_used(tmp_path: Path) -> None:
    (tmp_path / "critic.md").write_text(
        "{% block system %}x{% endblock %}{% block user %}{{ items }}{% endblock %}", encoding="utf-8"
    )
    settings = Settings(team="newsroom", prompts=tmp_path)
    assert library_of(resolved(settings)).load(asked_with(settings, "review")[0]).version == "own"
    (tmp_path / "juge.md").write_text("x", encoding="utf-8")
    with pytest.raises(PromptError, match=r"juge\.md"):
        resolved(settings)


@pytest.mark.parametrize(
    ("seat", "names"),
    [
        ("write", ["writer", "reviser"]),
        ("reviewer.style", ["style_editor"]),
        ("finisher.headline", ["headline_writer"]),
        ("review", ["critic"]),
    ],
)
def test_the_prompts_of_a_seat_are_those_of_its_role(seat: str, names: list[str]) -> None:
    assert [file.name for file in asked_with(Settings(team="newsroom"), seat)] == names


def test_the_plan_is_nothing_that_a_user_sets(tmp_path: Path) -> None:
    (tmp_path / "calame.toml").write_text('plan = "x"\n', encoding="utf-8")
    with pytest.raises(BriefError, match="Réglage inconnu"):
        read_settings({}, folder=tmp_path)
    assert read_settings({"CALAME_PLAN": "x"}, folder=tmp_path / "autre").plan is None


def test_roles_and_prompts_may_stand_in_calame_toml(tmp_path: Path) -> None:
    (tmp_path / "calame.toml").write_text('roles = ["a b.py", "c.py"]\nprompts = "p"\nteam = "newsroom"\n', "utf-8")
    found = read_settings({}, folder=tmp_path)
    assert (found.roles, found.prompts, found.team) == ((Path("a b.py"), Path("c.py")), Path("p"), "newsroom")
    with pytest.raises(TeamError, match="introuvable"):
        resolved(found)
