"""From `--model` words to endpoints."""

import pytest

from calame.errors import KeyMissingError, ModelChoiceError
from calame.models.choices import SEATS, read_choices
from calame.models.keys import excerpt, redacted, usable_key
from calame.models.presets import PRESETS
from calame.models.prices import FREE, PRICES, Price, price_of
from calame.models.quirks import Memory, Quirks
from calame.models.wire import Strategy

KEYS = {preset.key_variable: f"key-of-{name}-Zq7XvK2mWp" for name, preset in PRESETS.items()}


@pytest.mark.parametrize("provider", [name for name in PRESETS if name != "custom"])
def test_one_word_seats_a_model_everywhere(provider: str) -> None:
    choices = read_choices([f"{provider}:some-model"], environ=KEYS)
    assert tuple(choices) == SEATS
    assert {choice.base_url for choice in choices.values()} == {PRESETS[provider].base_url}
    assert all(choice.key is not None for choice in choices.values())


def test_seats_by_either_name_win_over_the_word_for_all() -> None:
    specs = ["openai:gpt-5-mini", "writer=mistral:mistral-large-latest", "review=ollama:qwen2.5:7b"]
    models = {seat: choice.model for seat, choice in read_choices(specs, environ=KEYS).items()}
    expected = {
        "extract": "gpt-5-mini",
        "outline": "gpt-5-mini",
        "write": "mistral-large-latest",
        "review": "qwen2.5:7b",
    }
    assert models == expected


def test_seats_without_a_word_stay_with_the_embedded_team() -> None:
    assert tuple(read_choices(["writer=openai:gpt-5-mini"], environ=KEYS)) == ("write",)
    assert read_choices([], environ=KEYS) == {}


def test_a_model_name_may_hold_an_equals_sign() -> None:
    assert read_choices(["ollama:a=b"], environ={})["write"].model == "a=b"


@pytest.mark.parametrize(
    ("spec", "says"),
    [
        ("opnai:gpt-5", "openai"),
        ("inconnu:modele", "mistral"),
        ("gpt-5", "FOURNISSEUR:MODÈLE"),
        ("openai:", "FOURNISSEUR:MODÈLE"),
        ("editor=openai:gpt-5", "extractor"),
        ("custom:modele", "--base-url"),
    ],
)
def test_a_word_that_cannot_be_used_says_what_can(spec: str, says: str) -> None:
    with pytest.raises(ModelChoiceError, match=says) as caught:
        read_choices([spec], environ=KEYS)
    assert caught.value.exit_code == 2


@pytest.mark.parametrize("value", ["", "   ", "clé-avec-accent", "two words", "sk-abc\x00def"])
def test_a_key_that_is_missing_or_unusable_names_its_variable(value: str) -> None:
    with pytest.raises(KeyMissingError, match="OPENAI_API_KEY") as caught:
        read_choices(["openai:gpt-5"], environ={"OPENAI_API_KEY": value})
    assert caught.value.variable == "OPENAI_API_KEY"
    assert caught.value.exit_code == 3
    assert not value.strip() or value not in str(caught.value)


def test_local_servers_need_no_key() -> None:
    assert read_choices(["ollama:qwen"], environ={})["write"].key is None


def test_only_models_of_ones_own_machine_are_watched() -> None:
    choices = read_choices(["ollama:qwen", "writer=openai:gpt-5-mini"], environ=KEYS)
    assert (choices["extract"].watched, choices["write"].watched) == (True, False)


def test_a_providers_key_never_goes_to_another_host() -> None:
    choice = read_choices(["openai:gpt-5"], environ=KEYS, base_url="https://autre.example/v1")["write"]
    assert choice.key is not None
    assert choice.key.get_secret_value() == KEYS["CALAME_API_KEY"]
    without = {"OPENAI_API_KEY": "sk-Zq7XvK2mWp"}
    assert read_choices(["openai:gpt-5"], environ=without, base_url="https://autre.example/v1")["write"].key is None
    assert read_choices(["openai:gpt-5"], environ=without, base_url="http://api.openai.com/v1")["write"].key is None
    assert (
        read_choices(["openai:gpt-5"], environ=without, base_url="https://api.openai.com/v2")["write"].key is not None
    )


@pytest.mark.parametrize(
    "address",
    [
        "ftp://x/v1",
        "exemple.fr/v1",
        "http://",
        "http://[::1",
        "https://u:motdepasse@x/v1",
        "https://x/v1?key=motdepasse",
    ],
)
def test_an_address_that_cannot_be_used_is_refused_without_repeating_secrets(address: str) -> None:
    with pytest.raises(ModelChoiceError, match="--base-url") as caught:
        read_choices(["custom:m"], environ={}, base_url=address)
    assert "motdepasse" not in str(caught.value)


def test_keys_are_not_in_what_a_choice_shows() -> None:
    choice = read_choices(["openai:gpt-5"], environ=KEYS)["write"]
    shown = repr(choice) + str(choice.model_dump()) + choice.model_dump_json() + choice.label
    assert KEYS["OPENAI_API_KEY"] not in shown


def test_models_that_refuse_a_temperature_are_known() -> None:
    choices = read_choices(["openai:gpt-4.1", "writer=openai:gpt-5-mini"], environ=KEYS)
    assert choices["extract"].quirks.temperature
    assert not choices["write"].quirks.temperature


def test_prices_are_known_dated_or_unknown() -> None:
    assert price_of("openai", "gpt-5-2025-08-07") == price_of("openai", "gpt-5")
    assert price_of("openai", "gpt-9") is None
    assert price_of("openai", "gpt-5-turbo") is None
    assert price_of("mistral", "mistral-large-latest") is None
    assert all(price.read_on is not None for prices in PRICES.values() for price in prices.values())
    choices = read_choices(["ollama:q"], environ={})
    assert choices["write"].price == FREE


def test_cached_input_has_its_own_price() -> None:
    price = Price(tokens_in=2, tokens_out=8, tokens_cached=0.5)
    assert price.cost(tokens_in=1_000_000, tokens_out=500_000, tokens_cached=400_000) == pytest.approx(1.2 + 0.2 + 4)
    assert Price(tokens_in=2, tokens_out=8).cost(tokens_in=10, tokens_out=0, tokens_cached=99) == pytest.approx(20e-6)


SECRET = "sk-Zq7XvK2mWp9LtR4yHd83Nc"


@pytest.mark.parametrize(
    "text",
    [
        f"Incorrect API key provided: {SECRET}.",
        "Incorrect API key provided: sk-Zq7Xv***********83Nc.",
        "key ...d83Nc is not valid",
        f"Authorization: Bearer {SECRET}",
    ],
)
def test_no_piece_of_a_key_passes(text: str) -> None:
    shown = redacted(text, [usable_key(SECRET)])
    assert not [SECRET[place : place + 4] for place in range(len(SECRET) - 3) if SECRET[place : place + 4] in shown]


def test_what_looks_like_a_key_goes_even_when_it_is_another() -> None:
    assert "AbCdEf" not in redacted("token sk-proj-AbCdEf123456", [])


def test_an_excerpt_is_one_printable_line() -> None:
    assert excerpt("a\x1b[31mb\u202ec\nd\ud800", most=50) == "a [31mb c d"
    assert len(excerpt("x" * 10_000, most=50)) == 50


def test_parallel_refusals_of_the_same_parameter_are_learnt_once() -> None:
    memory = Memory(Quirks())
    used = memory.quirks
    assert memory.forget("max_tokens", used)
    assert memory.forget("max_tokens", used)
    assert memory.quirks.length_names == ("max_completion_tokens",)
    assert memory.forget("temperature", used)
    assert not memory.quirks.temperature
    assert memory.quirks.length_names == ("max_completion_tokens",)
    assert not memory.forget("seed", memory.quirks)


@pytest.mark.parametrize(
    ("parameter", "field", "value"),
    [
        ("response_format", "strategies", (Strategy.TOOL_CALL, Strategy.TEXT)),
        ("tools", "strategies", (Strategy.JSON_SCHEMA, Strategy.TEXT)),
        ("tool_choice", "named_tool", False),
        ("strict", "strict", False),
        ("stream", "streaming", False),
        ("stream_options", "stream_usage", False),
    ],
)
def test_each_refused_parameter_is_left_out(parameter: str, field: str, value: object) -> None:
    changed = Quirks().without(parameter)
    assert changed is not None
    assert getattr(changed, field) == value
