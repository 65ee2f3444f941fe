"""JSON schemas that OpenAI's strict mode, and the servers that follow it, accept.

Strict mode (platform.openai.com/docs/guides/structured-outputs) wants a root object, `additionalProperties: false`
and every property required; it knows neither defaults nor, on many servers, bounds, formats or references. The
schema sent is therefore the strictest subset that is common to all; the contract itself still validates the rest.
"""

from functools import cache

from calame.contracts import Contract
from calame.models.wire import JsonObject

_BOUNDS = {
    "minimum": "au moins {}",
    "exclusiveMinimum": "plus de {}",
    "maximum": "au plus {}",
    "exclusiveMaximum": "moins de {}",
    "minItems": "au moins {} élément(s)",
    "maxItems": "au plus {} élément(s)",
    "minLength": "au moins {} caractère(s)",
    "maxLength": "au plus {} caractères",
    "pattern": "de la forme {}",
    "format": "au format {}",
}
"""Bounds are told in words: a model reads them, a strict server does not have to know them."""


class SchemaError(TypeError):
    """A reply contract that strict mode cannot express; a fault of the program, not of a model."""


def _referenced(node: JsonObject, definitions: JsonObject, path: tuple[str, ...]) -> tuple[JsonObject, tuple[str, ...]]:
    """`node` with its reference followed, and the names followed so far."""
    if "$ref" not in node:
        return node, path
    name = str(node["$ref"]).rsplit("/", 1)[-1]
    if name in path:
        raise SchemaError(f"contract {name!r} holds itself: strict schemas must end")
    rest = {key: value for key, value in node.items() if key != "$ref"}
    return {**definitions[name], **rest}, (*path, name)


def _described(node: JsonObject) -> JsonObject:
    """The description with the node's bounds told in words."""
    bounds = [wording.format(node[key]) for key, wording in _BOUNDS.items() if key in node]
    said = " ; ".join(part for part in (str(node.get("description", "")).strip(), *bounds) if part)
    return {"description": said} if said else {}


def _object(node: JsonObject, definitions: JsonObject, path: tuple[str, ...]) -> JsonObject:
    if node.get("additionalProperties"):
        raise SchemaError(f"free keys cannot be asked for in strict mode: {node.get('title', 'an object')!r}")
    properties = {name: _strict(value, definitions, path) for name, value in node.get("properties", {}).items()}
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _choices(node: JsonObject, definitions: JsonObject, path: tuple[str, ...]) -> JsonObject:
    options = node.get("anyOf") or node["oneOf"]
    return {"anyOf": [_strict(option, definitions, path) for option in options]}


def _enumeration(node: JsonObject) -> JsonObject:
    values = node["enum"] if "enum" in node else [node["const"]]
    return {**({"type": node["type"]} if "type" in node else {}), "enum": list(values)}


def _strict(node: JsonObject, definitions: JsonObject, path: tuple[str, ...]) -> JsonObject:
    """`node` in the common subset."""
    node, path = _referenced(node, definitions, path)
    if "anyOf" in node or "oneOf" in node:
        shaped = _choices(node, definitions, path)
    elif "enum" in node or "const" in node:
        shaped = _enumeration(node)
    elif node.get("type") == "object":
        shaped = _object(node, definitions, path)
    elif node.get("type") == "array":
        if "prefixItems" in node or "items" not in node:
            raise SchemaError(f"a list needs one kind of item in strict mode: {node.get('title', 'a list')!r}")
        shaped = {"type": "array", "items": _strict(node["items"], definitions, path)}
    elif "type" in node:
        shaped = {"type": node["type"]}
    else:
        raise SchemaError(f"strict mode needs a type: {node!r}")
    return {**shaped, **_described(node)}


@cache
def strict_schema(contract: type[Contract]) -> JsonObject:
    """The schema of a reply contract in the common strict subset; do not change the value returned.

    Raises:
        SchemaError: the contract holds itself, free keys, fixed tuples or untyped values.
    """
    raw = contract.model_json_schema()
    schema = _strict(raw, raw.get("$defs", {}), ())
    if schema.get("type") != "object":
        raise SchemaError(f"{contract.__name__!r} must be an object at its root")
    return schema


def named(contract: type[Contract]) -> str:
    """The contract's name as the protocol allows it: letters, digits, `_` and `-`, 64 at most."""
    name = "".join(char if char.isascii() and (char.isalnum() or char in "_-") else "_" for char in contract.__name__)
    return name[:64]
