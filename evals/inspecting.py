"""Models that Inspect runs, at Calame's seats: the seam where `inspect eval --model` reaches our graph."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from inspect_ai.model import (
    ChatMessage,
    ChatMessageAssistant,
    ChatMessageSystem,
    ChatMessageUser,
    GenerateConfig,
    Model,
    ModelOutput,
    ResponseSchema,
    get_model,
)
from inspect_ai.util import JSONSchema

from calame.models.choices import SEATS, Choice
from calame.models.desk import DeskOptions, ModelDesk
from calame.models.patience import Patience
from calame.models.quirks import Quirks
from calame.models.wire import Reply, Request, Strategy, wire_messages

_ROLES: Final[Mapping[str, Callable[[str], ChatMessage]]] = {
    "system": lambda text: ChatMessageSystem(content=text),
    "user": lambda text: ChatMessageUser(content=text),
    "assistant": lambda text: ChatMessageAssistant(content=text),
}
_FINISH: Final = {"max_tokens": "length", "model_length": "length", "content_filter": "content_filter"}
_QUIRKS: Final = Quirks(strategies=(Strategy.JSON_SCHEMA, Strategy.TEXT), show_schema=True)
"""Not every provider of Inspect enforces a schema, so that it is always said in the prompt too."""


class InspectSender:
    """Implements `calame.models.sender.Sender`: Inspect sends, retries, caches and logs."""

    def __init__(self, model: Model) -> None:
        self._model = model

    async def send(self, request: Request, quirks: Quirks, on_text: Callable[[str], None] | None = None) -> Reply:  # noqa: ARG002 - Inspect knows its providers
        """See `calame.models.sender.Sender`."""
        messages = [_ROLES[line["role"]](line["content"]) for line in wire_messages(request)]
        reply = _reply(await self._model.generate(messages, config=_config(request)))
        if on_text is not None:
            on_text(reply.text)
        return reply

    async def models(self) -> tuple[str, ...]:
        """See `calame.models.sender.Sender`."""
        return (str(self._model),)

    async def aclose(self) -> None:
        """Inspect closes its own models."""


def inspect_desk() -> ModelDesk | None:
    """A desk at which the model of the running evaluation sits everywhere; `None` when it was given none."""
    model = get_model()
    if str(model) == "none/none":
        return None
    choice = Choice(provider="inspect", model=str(model), base_url="", quirks=_QUIRKS)
    sender = InspectSender(model)
    options = DeskOptions(patience=Patience(), connect=lambda _choice, _patience: sender)
    return ModelDesk(dict.fromkeys(SEATS, choice), options)


def _config(request: Request) -> GenerateConfig:
    schema = None
    if request.strategy is Strategy.JSON_SCHEMA:
        schema = ResponseSchema(name=request.name, json_schema=JSONSchema.model_validate(request.schema), strict=True)
    return GenerateConfig(temperature=request.temperature, max_tokens=request.max_tokens, response_schema=schema)


def _reply(output: ModelOutput) -> Reply:
    return Reply(
        content=output.completion,
        finish=_FINISH.get(output.stop_reason, "stop"),
        usage=_usage(output),
        model=output.model,
    )


def _usage(output: ModelOutput) -> Mapping[str, Any] | None:
    """The figures as the protocol writes them."""
    used = output.usage
    if used is None:
        return None
    cached = used.input_tokens_cache_read or 0
    return {
        "prompt_tokens": used.input_tokens + cached + (used.input_tokens_cache_write or 0),
        "completion_tokens": used.output_tokens,
        "prompt_tokens_details": {"cached_tokens": cached},
        "completion_tokens_details": {"reasoning_tokens": used.reasoning_tokens or 0},
    }
