"""What travels through the graph: JSON only, so that any checkpointer can keep it without executing code."""

import operator
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, TypedDict

from calame.events import Listener, silent
from calame.models.port import Models

Json = dict[str, Any]
"""A contract as `model_dump(mode="json")` gives it; `graph.nodes` is the only reader and writer."""


def merge_seconds(left: dict[str, float], right: dict[str, float]) -> dict[str, float]:
    """Add wall times up by node name; parallel branches of one node add up too."""
    return left | {name: left.get(name, 0.0) + seconds for name, seconds in right.items()}


def first_fault(left: str, right: str) -> str:
    """Parallel branches may fail together: the first sentence is told."""
    return left or right


class Written(TypedDict):
    """Sections that one writer call brought back."""

    round: int
    sections: list[Json]


class ByRules(TypedDict):
    """What one role did by rules although a model was asked for it."""

    seat: str
    message: str
    sentences: list[str]  # written so; empty but for the writer


class State(TypedDict, total=False):
    """The state of one article; every key is written by the node named in its comment."""

    brief: Json  # input
    sources: list[Json]  # input
    extractions: Annotated[list[Json], operator.add]  # extract
    ledger: Json  # reconcile
    outline: Json  # outline
    replans: int  # outline
    text_stays: bool  # outline: only title and description were planned anew
    written: Annotated[list[Written], operator.add]  # write, one entry a branch
    round: int  # assemble: number of the draft under review, from 1
    revised: list[str]  # assemble: ids of the sections written in this round
    draft: Json  # assemble
    best_draft: Json  # review
    best_review: Json  # review
    history: list[Json]  # review: one `Round` a draft
    by_rules: Annotated[list[ByRules], operator.add]  # extract, outline, write: one entry a role that went without
    rescued: bool  # rescue: the last resort was tried
    fault: Annotated[str, first_fault]  # write: why the writer could not answer, in French
    seconds: Annotated[dict[str, float], merge_seconds]
    outcome: str  # publish: set means finished
    reason: str  # publish


class Assignment(TypedDict):
    """What one branch of the writer gets."""

    brief: Json
    sources: list[Json]
    ledger: Json
    outline: Json
    round: int
    sections: list[str]
    previous: Json | None
    findings: list[Json]


@dataclass(frozen=True, slots=True)
class RunContext:
    """What a run hands to its nodes besides the state; never stored."""

    listen: Listener = silent
    clock: Callable[[], float] | None = None
    """Seconds since the run began; `None` leaves time-based stop rules blind."""
    models: Models | None = None
    """Who answers the roles that ask a language model."""
