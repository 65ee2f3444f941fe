"""Where settings come from, and which one wins."""

from pathlib import Path

import pytest

from calame.errors import BriefError
from calame.settings import Settings, read_settings


def write(folder: Path, text: str) -> None:
    (folder / "calame.toml").write_text(text, encoding="utf-8")


def test_without_anything_the_embedded_team_writes(tmp_path: Path) -> None:
    assert read_settings({}, folder=tmp_path) == Settings()
    assert not Settings().asks_models


@pytest.mark.parametrize(
    ("environ", "ui"),
    [
        pytest.param({}, None, id="none"),
        pytest.param({"LANG": "C.UTF-8"}, None, id="bare"),
        pytest.param({"LANG": "fr_CA.UTF-8"}, "fr", id="french"),
        pytest.param({"LANG": "de_DE@euro"}, "en", id="other"),
        pytest.param({"LANG": "fr_FR", "LC_MESSAGES": "en_GB"}, "en", id="messages"),
        pytest.param({"LANG": "fr_FR", "LC_ALL": "POSIX"}, None, id="all"),
        pytest.param({"LANG": "en_US", "CALAME_UI": "fr"}, "fr", id="variable"),
    ],
)
def test_labels_speak_the_language_of_the_system_unless_told(
    tmp_path: Path, environ: dict[str, str], ui: str | None
) -> None:
    assert read_settings(environ, folder=tmp_path).ui == ui
    assert read_settings(environ, folder=tmp_path, ui="en").ui == "en"


def test_a_language_that_the_page_lacks_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BriefError, match="--ui ne peut valoir 'de' : donnez fr ou en"):
        read_settings({}, folder=tmp_path, ui="de")


def test_an_option_wins_over_a_variable_and_a_variable_over_the_file(tmp_path: Path) -> None:
    write(tmp_path, 'model = "mistral:a"\nbase_url = "http://a.example/v1"\nmax_calls = 10\nstream = true\n')
    environ = {"CALAME_BASE_URL": "http://b.example/v1", "CALAME_MAX_CALLS": "20"}
    found = read_settings(environ, folder=tmp_path, max_calls=30, model=None)
    assert (found.model, found.base_url, found.max_calls) == (("mistral:a",), "http://b.example/v1", 30)
    assert found.stream
    assert not read_settings(environ, folder=tmp_path, stream=False).stream


@pytest.mark.parametrize(
    ("given", "team"),
    [
        pytest.param({}, "embedded", id="none"),
        pytest.param({"model": ["openai:a"]}, "model", id="model"),
        pytest.param({"replay": Path("e.jsonl")}, "model", id="replay"),
        pytest.param({"model": ["openai:a"], "team": "embedded"}, "embedded", id="named"),
    ],
)
def test_a_model_brings_its_team_unless_one_is_named(tmp_path: Path, given: dict[str, object], team: str) -> None:
    assert read_settings({}, folder=tmp_path, **given).team == team


def test_several_models_are_one_text_in_a_variable_and_a_list_in_the_file(tmp_path: Path) -> None:
    models = ("openai:a", "critic=mistral:b")
    assert read_settings({"CALAME_MODEL": "openai:a critic=mistral:b"}, folder=tmp_path).model == models
    write(tmp_path, 'model = ["openai:a", "critic=mistral:b"]')
    assert read_settings({}, folder=tmp_path).model == models
    assert read_settings({}, folder=tmp_path, model=["ollama:c"]).model == ("ollama:c",)


def test_an_empty_variable_sets_nothing(tmp_path: Path) -> None:
    assert read_settings({"CALAME_MODEL": "", "CALAME_MAX_CALLS": ""}, folder=tmp_path) == Settings()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "modle = 'openai:a'",
            r"Réglage inconnu dans .*calame.toml' : modle. Il existe team, roles, prompts, model, base_url",
        ),
        ("models = 1\nstreaming = 2", "Réglages inconnus dans .* : models, streaming"),
        ("model = ", "TOML"),
        ("max_calls = 0", r"max_calls \(fichier .*\) ne peut valoir 0 : donnez un entier supérieur à 0"),
        ("model = 3", "ne peut valoir 3 : donnez fournisseur:modèle"),
        ("timeout = -1", "ne peut valoir -1 : donnez un nombre de secondes"),
    ],
)
def test_a_file_that_cannot_be_used_is_said(tmp_path: Path, text: str, told: str) -> None:
    write(tmp_path, text)
    with pytest.raises(BriefError, match=told):
        read_settings({}, folder=tmp_path)


def test_a_key_in_the_file_is_refused_without_being_shown(tmp_path: Path) -> None:
    write(tmp_path, 'api_key = "sk-canari-0123456789"')
    with pytest.raises(BriefError, match="variable d’environnement") as caught:
        read_settings({}, folder=tmp_path)
    assert "canari" not in str(caught.value)


def test_bytes_that_are_no_text_are_said(tmp_path: Path) -> None:
    (tmp_path / "calame.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BriefError, match=r"calame\.toml"):
        read_settings({}, folder=tmp_path)


def test_a_wrong_option_or_variable_is_named_as_it_was_written(tmp_path: Path) -> None:
    with pytest.raises(BriefError, match="L’option --max-calls ne peut valoir 0"):
        read_settings({}, folder=tmp_path, max_calls=0)
    with pytest.raises(BriefError, match=r"max_cost \(variable CALAME_MAX_COST\) ne peut valoir 'cher'"):
        read_settings({"CALAME_MAX_COST": "cher"}, folder=tmp_path)
