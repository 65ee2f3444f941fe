"""Schemas for strict endpoints."""

import importlib
import pkgutil
from enum import StrEnum
from typing import Literal

import pytest
from pydantic import Field

import calame.contracts
from calame.contracts import Contract
from calame.models.schema import SchemaError, named, strict_faults, strict_schema
from calame.models.wire import form


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
