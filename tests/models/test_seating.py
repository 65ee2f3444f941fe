"""Who sits where, from settings."""

import json
from pathlib import Path

import pytest

from calame.errors import KeyMissingError, ModelChoiceError
from calame.models.seating import choices_of
from calame.settings import MODEL, Settings


@pytest.fixture
def tape(tmp_path: Path) -> Path:
    path = tmp_path / "echanges.jsonl"
    path.write_text(json.dumps({"key": "k", "model": "grand-modele", "request": {}, "reply": "{}"}), encoding="utf-8")
    return path


def test_without_a_model_nobody_sits() -> None:
    assert choices_of(Settings(), {}) == {}


def test_the_embedded_team_asked_for_by_name_asks_nobody() -> None:
    assert choices_of(Settings(team="embedded", model=("openai:gpt-5",)), {}) == {}


def test_a_default_takes_every_seat_and_a_named_seat_its_own() -> None:
    keys = {"OPENAI_API_KEY": "sk-a", "MISTRAL_API_KEY": "b"}
    chosen = choices_of(Settings(team=MODEL, model=("openai:gpt-5", "critic=mistral:large")), keys)
    assert {seat: choice.label for seat, choice in chosen.items()} == {
        "extract": "openai:gpt-5",
        "outline": "openai:gpt-5",
        "write": "openai:gpt-5",
        "review": "mistral:large",
    }


def test_a_recording_takes_every_seat_under_the_name_that_was_recorded(tape: Path) -> None:
    chosen = choices_of(Settings(team=MODEL, replay=tape), {})
    assert {choice.label for choice in chosen.values()} == {"replay:grand-modele"}
    assert len(chosen) == 4


@pytest.mark.parametrize("model", ["write=openai:gpt-5", "writer=custom:x"])
def test_models_beside_a_recording_say_which_seats_and_need_no_key(tape: Path, model: str) -> None:
    chosen = choices_of(Settings(team=MODEL, replay=tape, model=(model,)), {})
    assert {seat: choice.label for seat, choice in chosen.items()} == {"write": "replay:grand-modele"}


def test_without_its_key_or_address_no_model_sits() -> None:
    with pytest.raises(KeyMissingError, match="OPENAI_API_KEY"):
        choices_of(Settings(team=MODEL, model=("openai:gpt-5",)), {})
    with pytest.raises(ModelChoiceError, match="--base-url"):
        choices_of(Settings(team=MODEL, model=("custom:x",)), {})
