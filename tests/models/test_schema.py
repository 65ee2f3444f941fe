"""Schemas for strict endpoints."""

import importlib
import pkgutil
from collections.abc import Iterator
from enum import StrEnum
from typing import Literal

import pytest
from pydantic import Field

import calame.contracts
from calame.contracts import Contract
from calame.models.schema import SchemaError, named, strict_schema
from calame.models.wire import JsonObject, form

ALLOWED = frozenset({"type", "properties", "required", "additionalProperties", "items", "enum", "anyOf", "description"})
"""Keywords that every endpoint with a strict mode understands."""
DEEPEST = 10
"""Levels of objects that OpenAI accepts."""
MOST_PROPERTIES = 5000
"""Properties in all that OpenAI accepts."""


def _nodes(node: JsonObject, depth: int = 1) -> Iterator[tuple[JsonObject, int]]:
    yield node, depth
    children = [*node.get("properties", {}).values(), *node.get("anyOf", ())]
    if "items" in node:
        children.append(node["items"])
    for child in children:
        yield from _nodes(child, depth + ("properties" in node))


def _object_faults(node: JsonObject) -> Iterator[str]:
    if node.get("additionalProperties") is not False:
        yield "additionalProperties is not false"
    if set(node.get("required", ())) != set(node.get("properties", ())):
        yield "a property is not required"


def strict_faults(schema: JsonObject) -> tuple[str, ...]:
    """Why a strict endpoint would refuse `schema`; empty when it would not."""
    faults: list[str] = []
    if schema.get("type") != "object":
        faults.append("the root is not an object")
    nodes = list(_nodes(schema))
    for node, depth in nodes:
        faults.extend(f"keyword {key!r}" for key in node.keys() - ALLOWED)
        if depth > DEEPEST:
            faults.append(f"deeper than {DEEPEST} levels")
        if node.get("type") == "object":
            faults.extend(_object_faults(node))
        elif not node.keys() & {"type", "anyOf", "enum"}:
            faults.append("a value without type")
    if sum(len(node.get("properties", ())) for node, _ in nodes) > MOST_PROPERTIES:
        faults.append(f"more than {MOST_PROPERTIES} properties")
    return tuple(faults)


class Tone(StrEnum):
    CALM = "calm"
    LOUD = "loud"


class Leaf(Contract):
    """A leaf."""

    name: str = Field(min_length=1, description="Son nom.")
    weight: float | None = None
    tone: Tone = Tone.CALM


class Tree(Contract):
    """A tree."""

    kind: Literal["oak", "elm"]
    only: Literal["one"] = "one"
    leaves: tuple[Leaf, ...] = Field(min_length=1)
    best: Leaf | None = None
    count: int = Field(default=0, ge=0, le=9)


class Free(Contract):
    words: dict[str, int]


class Fixed(Contract):
    pair: tuple[int, str]


class Anything(Contract):
    value: object


class Endless(Contract):
    inner: "Endless | None"


def reply_contracts() -> list[type[Contract]]:
    """Every contract of the agents whose name says that a model answers with it."""
    found: set[type[Contract]] = set()
    for package in ("calame.agents",):
        home = importlib.import_module(package)
        for module in pkgutil.walk_packages(home.__path__, f"{package}."):
            if ".embedded" in module.name or ".checks" in module.name:
                continue
            values = vars(importlib.import_module(module.name)).values()
            found |= {
                value
                for value in values
                if isinstance(value, type) and issubclass(value, Contract) and value.__name__.endswith("Reply")
            }
    return sorted(found, key=lambda contract: contract.__name__)


@pytest.mark.parametrize("contract", [Leaf, Tree, *reply_contracts()], ids=lambda contract: contract.__name__)
def test_a_reply_contract_is_accepted_by_strict_endpoints(contract: type[Contract]) -> None:
    assert strict_faults(strict_schema(contract)) == ()


@pytest.mark.parametrize("name", ["Brief", "Fact", "Ledger", "Outline", "Draft", "Review"])
def test_the_vocabulary_could_be_asked_for(name: str) -> None:
    assert strict_faults(strict_schema(getattr(calame.contracts, name))) == ()


def test_a_schema_says_all_and_only_what_strict_mode_knows() -> None:
    leaf = {
        "type": "object",
        "properties": {
            "name": {"type": "string", "description": "Son nom. ; au moins 1 caractère(s)"},
            "weight": {"anyOf": [{"type": "number"}, {"type": "null"}]},
            "tone": {"type": "string", "enum": ["calm", "loud"]},
        },
        "required": ["name", "weight", "tone"],
        "additionalProperties": False,
        "description": "A leaf.",
    }
    schema = strict_schema(Tree)
    assert schema["properties"]["leaves"]["items"] == leaf
    assert schema["properties"]["best"] == {"anyOf": [leaf, {"type": "null"}]}
    assert schema["properties"]["only"]["enum"] == ["one"]
    assert schema["required"] == ["kind", "only", "leaves", "best", "count"]


@pytest.mark.parametrize("contract", [Free, Fixed, Anything, Endless], ids=lambda contract: contract.__name__)
def test_what_strict_mode_cannot_express_is_refused_at_once(contract: type[Contract]) -> None:
    with pytest.raises(SchemaError):
        strict_schema(contract)


@pytest.mark.parametrize(
    ("schema", "fault"),
    [
        ({"type": "array", "items": {"type": "string"}}, "the root is not an object"),
        ({"type": "object", "properties": {}, "required": []}, "additionalProperties is not false"),
        (
            {"type": "object", "properties": {"a": {"type": "string"}}, "required": [], "additionalProperties": False},
            "a property is not required",
        ),
        (
            {
                "type": "object",
                "properties": {"a": {"type": "string", "default": "b"}},
                "required": ["a"],
                "additionalProperties": False,
            },
            "keyword 'default'",
        ),
        (
            {"type": "object", "properties": {"a": {}}, "required": ["a"], "additionalProperties": False},
            "a value without type",
        ),
    ],
)
def test_the_check_sees_what_a_strict_endpoint_would_refuse(schema: dict[str, object], fault: str) -> None:
    assert fault in strict_faults(schema)


def test_a_form_has_the_shape_of_the_schema() -> None:
    assert form(strict_schema(Tree)) == {
        "kind": "oak | elm",
        "only": "one",
        "leaves": [{"name": "<à remplir>", "weight": 0.0, "tone": "calm | loud"}],
        "best": {"name": "<à remplir>", "weight": 0.0, "tone": "calm | loud"},
        "count": 0,
    }


def test_names_keep_to_the_protocol() -> None:
    odd = type("Réponse[x]" + "y" * 80, (Contract,), {})
    assert named(odd).isascii()
    assert len(named(odd)) == 64
