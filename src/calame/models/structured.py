"""From a contract to a request for structure, and from a reply back to the contract."""

import json
from typing import TypeVar

from pydantic import ValidationError

from calame.contracts import Contract
from calame.models.faults import Fault, Kind
from calame.models.port import Message
from calame.models.reading import candidates
from calame.models.wire import BLANK, JsonObject, Reply, Request, ToolCall, form

ReplyT = TypeVar("ReplyT", bound=Contract)

_MOST_QUOTED = 6_000
"""Characters of a wrong answer that are sent back with the re-ask."""
_MOST_PROBLEMS = 12
_CIRCLES = (
    "Attention : ta réponse précédente répétait sans fin le même passage. Écris chaque élément une seule fois, "
    "puis ferme l’objet JSON et arrête-toi."
)
_SHAPE = frozenset({"missing", "extra_forbidden", "literal_error", "enum", "model_type", "model_attributes_type"})


def problems(error: ValidationError) -> str:
    """What does not fit, one line a place, in words a model can act on."""
    found = error.errors(include_url=False, include_context=False, include_input=False)
    lines = [f"- {'.'.join(map(str, one['loc'])) or 'racine'} : {one['msg']}" for one in found[:_MOST_PROBLEMS]]
    if len(found) > _MOST_PROBLEMS:
        lines.append(f"- et {len(found) - _MOST_PROBLEMS} autres")
    return "\n".join(lines)


def breaks_shape(error: ValidationError) -> bool:
    """True when a strict endpoint could not have produced this: keys or types are wrong, not only values."""
    return any(one["type"] in _SHAPE or one["type"].endswith("_type") for one in error.errors(include_url=False))


def _utf8(value: JsonObject, reply: Reply) -> bytes:
    try:
        data = json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise Fault(Kind.BODY, "lone surrogates", reply=reply) from None
    if f'"{BLANK}"'.encode() in data:
        raise Fault(Kind.FORMAT, f"- {BLANK} est resté vide", reply=reply)
    return data


def _valid(objects: tuple[JsonObject, ...], contract: type[ReplyT], reply: Reply) -> ReplyT:
    """The first object that fits; the fault of the likeliest one when none does."""
    errors: list[ValidationError] = []
    for value in objects:
        try:
            return contract.model_validate_json(_utf8(value, reply), strict=False)
        except ValidationError as error:
            errors.append(error)
    raise Fault(Kind.FORMAT, problems(errors[0]), parameter="shape" if breaks_shape(errors[0]) else None, reply=reply)


def _named_call(calls: tuple[ToolCall, ...], name: str, reply: Reply) -> ToolCall:
    """The one call to the function offered; the same call twice is one."""
    fitting = [call for call in calls if call.name == name]
    if not fitting:
        said = ", ".join(sorted({call.name for call in calls}))
        raise Fault(Kind.FORMAT, f"- la fonction {said} n'existe pas : appelle {name}", reply=reply)
    if len({call.arguments for call in fitting}) > 1:
        raise Fault(Kind.FORMAT, f"- appelle {name} une seule fois, avec toute la réponse", reply=reply)
    return fitting[0]


def _called(reply: Reply, name: str) -> tuple[JsonObject, ...]:
    call = _named_call(reply.calls, name, reply)
    objects = candidates(call.arguments)
    if not objects:
        raise Fault(Kind.FORMAT, "- les arguments ne sont pas un objet JSON complet", reply=reply)
    return objects


def _written(reply: Reply) -> tuple[JsonObject, ...]:
    """Objects in the text; in the reasoning only when it is nothing but one object (vLLM with guided JSON)."""
    if reply.content.strip():
        objects = candidates(reply.content)
        if not objects and not reply.content.lstrip().startswith("{"):
            raise Fault(Kind.IGNORED, reply=reply)
        if not objects:
            raise Fault(Kind.FORMAT, "- ce n'est pas un objet JSON complet", reply=reply)
        return objects
    reasoning = reply.reasoning.strip()
    objects = candidates(reasoning) if reasoning.startswith("{") and reasoning.endswith("}") else ()
    if len(objects) != 1:
        raise Fault(Kind.EMPTY, reply=reply)
    return objects


def read(reply: Reply, request: Request, contract: type[ReplyT]) -> ReplyT:
    """The reply as its contract; a whole reply is taken for granted (see `check_finish`).

    Raises:
        Fault: it is empty, holds no object, or none that fits.
    """
    objects = _called(reply, request.name) if reply.calls else _written(reply)
    return _valid(objects, contract, reply)


def briefer(request: Request) -> tuple[Message, ...]:
    """The conversation with a warning at its end; an answer that went round in circles is not shown, it would again."""
    last = request.messages[-1]
    return (*request.messages[:-1], last.model_copy(update={"content": f"{last.content}\n\n{_CIRCLES}"}))


def reask(request: Request, fault: Fault) -> tuple[Message, ...]:
    """The conversation with the wrong answer and what is wrong with it."""
    wrong = fault.reply.text if fault.reply else ""
    shown = f"\n\nForme :\n{json.dumps(form(request.schema), ensure_ascii=False)}"
    said = (
        "Ta réponse ne peut pas être lue :\n"
        f"{fault.detail or '- elle ne contient pas l’objet JSON demandé'}\n"
        "Donne de nouveau la réponse entière, corrigée, dans la forme demandée et sans rien autour."
    )
    return (
        *request.messages,
        Message(role="assistant", content=wrong[:_MOST_QUOTED]),
        Message(role="user", content=said + shown),
    )
