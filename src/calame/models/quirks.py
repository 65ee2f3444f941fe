"""What one endpoint does not take: known beforehand from presets, or learnt once from a refusal and remembered."""

from typing import Literal, Self

from calame.contracts import Contract
from calame.models.faults import Fault  # noqa: TC001 - pydantic reads this module's names at run time
from calame.models.wire import STRATEGIES, Strategy

LengthName = Literal["max_completion_tokens", "max_tokens"]


class Quirks(Contract):
    """How to speak to one model behind one endpoint."""

    temperature: bool = True
    """False when only the default is accepted."""
    length_names: tuple[LengthName, ...] = ("max_tokens", "max_completion_tokens")
    """Names of the length limit still worth trying, the first in use; empty when none is taken."""
    strategies: tuple[Strategy, ...] = STRATEGIES
    """Ways to ask for structure still worth trying, the first in use; never empty."""
    strict: bool = True
    named_tool: bool = True
    """False when `tool_choice` may not name the function (then `required` is sent)."""
    streaming: bool = True
    stream_usage: bool = True
    """Ask for figures at the end of a stream."""
    show_schema: bool = False
    """True when the endpoint was seen to ignore the schema: it is then written into the prompt too."""

    def without(self, parameter: str | None) -> Self | None:
        """These quirks after a refusal of `parameter`; `None` when nothing can be left out."""
        update: dict[str, object] | None = None
        if parameter == "temperature" and self.temperature:
            update = {"temperature": False}
        elif parameter == "length":  # whatever its name
            update = {"length_names": ()} if self.length_names else None
        elif parameter in {"max_tokens", "max_completion_tokens"} and self.length_names:
            update = {"length_names": self.length_names[1:] if parameter == self.length_names[0] else ()}
        elif parameter in {"response_format", "json_schema"}:
            update = self._weaker(Strategy.JSON_SCHEMA)
        elif parameter == "tool_choice" and self.named_tool:
            update = {"named_tool": False}
        elif parameter in {"tools", "tool_choice"}:
            update = self._weaker(Strategy.TOOL_CALL)
        else:
            update = self._flag_off(parameter)
        return None if update is None else self.model_copy(update=update)

    def _weaker(self, refused: Strategy) -> dict[str, object] | None:
        rest = tuple(strategy for strategy in self.strategies if strategy is not refused)
        return {"strategies": rest} if rest and rest != self.strategies else None

    def _flag_off(self, parameter: str | None) -> dict[str, object] | None:
        flags = {"strict": self.strict, "stream": self.streaming, "stream_options": self.stream_usage}
        names = {"strict": "strict", "stream": "streaming", "stream_options": "stream_usage"}
        return {names[parameter]: False} if parameter and flags.get(parameter) else None

    def starting_with(self, strategy: Strategy) -> Self:
        """These quirks once `strategy` was seen to work where stronger ones were not."""
        place = self.strategies.index(strategy)
        return self.model_copy(update={"strategies": self.strategies[place:]})


class Memory:
    """The quirks of one model behind one endpoint, shared by all calls to it."""

    def __init__(self, quirks: Quirks) -> None:
        self.quirks = quirks
        self.alias: str | None = None
        """The model's name as the endpoint last gave it."""
        self.broken: Fault | None = None
        """Why the endpoint is not asked any more; `None` while it is."""

    def forget(self, parameter: str | None, used: Quirks) -> bool:
        """Leave `parameter` out from now on; false when that is not possible.

        Args:
            parameter: the one refused.
            used: the quirks that the refused request was made with (another call may have learnt the same since).
        """
        changed = used.without(parameter)
        if changed is None:
            return False
        learnt = {
            name: getattr(changed, name)
            for name in Quirks.model_fields
            if getattr(changed, name) != getattr(used, name) == getattr(self.quirks, name)
        }
        self.quirks = self.quirks.model_copy(update=learnt)
        return True
