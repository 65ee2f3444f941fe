"""Providers as data: where they answer, which variable holds their key, what they do not take.

Addresses and variables are those of each provider's own documentation of its OpenAI-compatible endpoint.
"""

from collections.abc import Mapping

from calame.contracts import Contract
from calame.models.quirks import Quirks
from calame.models.wire import Strategy

OWN_KEY = "CALAME_API_KEY"
"""Holds the key for an address of one's own (`--base-url`)."""


class Preset(Contract):
    """One provider."""

    name: str
    label: str
    base_url: str
    """Empty when the user has to give it."""
    key_variable: str
    """Environment variable that holds the key."""
    key_needed: bool = True
    """False for servers on one's own machine, which mostly ask for none."""
    local: bool = False
    """True when tokens cost nothing."""
    quirks: Quirks = Quirks()
    refuses_temperature: tuple[str, ...] = ()
    """Beginnings of model names that accept the default temperature only."""


_LENGTH_OLD = Quirks(length_names=("max_tokens",))
_LENGTH_NEW = Quirks(length_names=("max_completion_tokens", "max_tokens"))
_NO_SCHEMA = Quirks(length_names=("max_tokens",), strategies=(Strategy.TOOL_CALL, Strategy.TEXT))


def _hosted(name: str, label: str, base_url: str, key_variable: str, quirks: Quirks = _LENGTH_OLD) -> Preset:
    return Preset(name=name, label=label, base_url=base_url, key_variable=key_variable, quirks=quirks)


def _own(name: str, label: str, base_url: str, key_variable: str) -> Preset:
    return Preset(
        name=name,
        label=label,
        base_url=base_url,
        key_variable=key_variable,
        key_needed=False,
        local=True,
        quirks=_LENGTH_OLD,
    )


_ALL = (
    Preset(
        name="openai",
        label="OpenAI",
        base_url="https://api.openai.com/v1",
        key_variable="OPENAI_API_KEY",
        quirks=_LENGTH_NEW,
        refuses_temperature=("o1", "o3", "o4", "gpt-5"),
    ),
    _hosted("mistral", "Mistral AI", "https://api.mistral.ai/v1", "MISTRAL_API_KEY"),
    _hosted("openrouter", "OpenRouter", "https://openrouter.ai/api/v1", "OPENROUTER_API_KEY"),
    _hosted("scaleway", "Scaleway", "https://api.scaleway.ai/v1", "SCW_SECRET_KEY"),
    _hosted("gemini", "Google Gemini", "https://generativelanguage.googleapis.com/v1beta/openai", "GEMINI_API_KEY"),
    _hosted("groq", "Groq", "https://api.groq.com/openai/v1", "GROQ_API_KEY"),
    _hosted("together", "Together AI", "https://api.together.xyz/v1", "TOGETHER_API_KEY"),
    _hosted("deepseek", "DeepSeek", "https://api.deepseek.com/v1", "DEEPSEEK_API_KEY", _NO_SCHEMA),
    _own("ollama", "Ollama", "http://127.0.0.1:11434/v1", "OLLAMA_API_KEY"),
    _own("vllm", "vLLM", "http://127.0.0.1:8000/v1", "VLLM_API_KEY"),
    _own("llamacpp", "llama.cpp", "http://127.0.0.1:8080/v1", "LLAMA_API_KEY"),
    _own("lmstudio", "LM Studio", "http://127.0.0.1:1234/v1", "LMSTUDIO_API_KEY"),
    Preset(name="custom", label="adresse libre", base_url="", key_variable=OWN_KEY, key_needed=False),
)

PRESETS: Mapping[str, Preset] = {preset.name: preset for preset in _ALL}
"""By name, as it stands before the colon of `--model provider:model`."""
