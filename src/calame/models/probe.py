"""What `calame doctor` asks an endpoint: does it answer, take the key, know the model, keep a form, stream."""

from collections.abc import Callable, Sequence
from typing import Literal

from calame.contracts import Contract
from calame.errors import (
    BadReplyError,
    BudgetSpentError,
    ContentRefusedError,
    ContextTooLongError,
    KeyMissingError,
    KeyRejectedError,
    ModelError,
    QuotaSpentError,
    RequestRefusedError,
    UnknownModelError,
)
from calame.models.choices import Choice
from calame.models.desk import DeskOptions, ModelDesk
from calame.models.failing import nearest
from calame.models.keys import excerpt
from calame.models.patience import Patience, Sampling
from calame.models.port import Message
from calame.models.sender import Delta
from calame.models.wire import Strategy

CheckName = Literal["reachable", "key", "model", "structured", "streaming"]
ORDER: tuple[CheckName, ...] = ("reachable", "key", "model", "structured", "streaming")

_LABELS: dict[CheckName, str] = {
    "reachable": "le service répond",
    "key": "la clé est acceptée",
    "model": "le modèle existe",
    "structured": "les réponses structurées fonctionnent",
    "streaming": "la réponse en continu fonctionne",
}
_STRATEGIES = {
    Strategy.JSON_SCHEMA: "schéma JSON strict",
    Strategy.TOOL_CALL: "appel de fonction (le schéma JSON strict n'est pas pris en charge)",
    Strategy.TEXT: "JSON dans le texte (le modèle n'est pas tenu au schéma : préférer un modèle plus grand)",
}
_QUESTION = (
    Message(role="system", content="Tu réponds en français."),
    Message(role="user", content="Donne la capitale de la France et le nombre de lettres de son nom."),
)
_SAMPLING = Sampling(max_tokens=1024)
_MOST_LISTED = 4


class Capital(Contract):
    """The small answer that a probe asks for."""

    city: str
    letters: int


class Check(Contract):
    """One thing that was looked at."""

    name: CheckName
    label: str
    ok: bool | None
    """`None` when an earlier check failed and this one could not be made."""
    said: str = ""
    """French: what was seen, or what is wrong and what to do."""


def _failed_at(error: ModelError) -> CheckName:
    """Which check an error belongs to; those before it passed."""
    if isinstance(error, KeyMissingError | KeyRejectedError | QuotaSpentError):
        return "key"
    if isinstance(error, UnknownModelError):
        return "model"
    spoken = BadReplyError | RequestRefusedError | ContextTooLongError | ContentRefusedError | BudgetSpentError
    return "structured" if isinstance(error, spoken) else "reachable"


def _checks(failed: CheckName | None, said: dict[CheckName, str]) -> tuple[Check, ...]:
    place = len(ORDER) if failed is None else ORDER.index(failed)
    return tuple(
        Check(
            name=name,
            label=_LABELS[name],
            ok=True if index < place else False if index == place else None,
            said=said.get(name, ""),
        )
        for index, name in enumerate(ORDER)
    )


def _unlisted(choice: Choice, served: Sequence[str]) -> dict[CheckName, str]:
    """What to say of a model that answers although the list leaves it out: some servers take any name for their own."""
    if not served or choice.model in served:
        return {}
    names = ", ".join(excerpt(name, (choice.key,), most=80) for name in nearest(choice.model, served)[:_MOST_LISTED])
    return {"model": f"le service répond, mais ne cite pas ce nom ; il sert : {names}"}


def _options(patience: Patience, on_delta: Callable[[Delta], None] | None) -> DeskOptions:
    return DeskOptions(patience=patience, on_delta=on_delta, sampling={"review": _SAMPLING})


async def probe(choice: Choice, patience: Patience | None = None) -> tuple[Check, ...]:
    """Asks an endpoint two small questions, one of them streamed; about a hundred tokens in all.

    Returns:
        five checks in the order of `ORDER`; what follows a failed one is not looked at.
    """
    patience = patience or Patience(attempts=3, attempt_seconds=60)
    said: dict[CheckName, str] = {}
    pieces: list[str] = []
    choice = choice.model_copy(update={"watched": False})
    async with ModelDesk({"review": choice}, _options(patience, None)) as desk:
        try:
            await desk.ask("review", _QUESTION, Capital)
        except ModelError as error:
            failed = _failed_at(error)
            return _checks(failed, {failed: str(error)})
        said["structured"] = _STRATEGIES[desk.learnt("review").strategies[0]]
        said |= {"key": "aucune clé envoyée, aucune demandée"} if choice.key is None else {}
        said |= _unlisted(choice, await desk.served("review"))
    async with ModelDesk({"review": choice}, _options(patience, lambda delta: pieces.append(delta.text))) as desk:
        try:
            await desk.ask("review", _QUESTION, Capital)
        except ModelError as error:
            return _checks("streaming", {**said, "streaming": f"{error} Sans --stream, tout le reste fonctionne."})
        if not desk.learnt("review").streaming:
            said["streaming"] = "le service répond d'un bloc : --stream ne montrera rien avant la fin"
            return _checks("streaming", said)
    heard = sum(map(bool, pieces))
    return _checks(None, {**said, "streaming": f"{heard} morceaux" if heard > 1 else "en un seul morceau"})
