"""What travels through the graph: JSON scalars and names of what the run's vault holds.

LangGraph stores the whole state at every step, so that nothing large may stand in it; and nothing in it is an object
that a checkpointer would have to rebuild.
"""

import operator
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Literal, TypedDict

from calame.contracts import AskStep, Brief, Contract, Section, Source
from calame.events import Listener, silent
from calame.graph.notes import MemoryNotes, Noting
from calame.graph.records import Sources
from calame.graph.vault import Ref, Vault
from calame.models.port import Models
from calame.prompts import Library

Heeded = Literal["loop", "again", "plan", "write", "judge", "replan", "publish"]
"""What an answer leads to: on by the run's own rules; the same question again; the outline written out; the sections
that it asks to change; a new review; a new outline; the end."""
GRAPH_VERSION = 1
"""Raised whenever a node, an edge or a key of the state changes: runs of older versions begin anew on their replies."""


def merge_seconds(left: dict[str, float], right: dict[str, float]) -> dict[str, float]:
    """Add wall times up by node name; parallel branches of one node add up too."""
    return left | {name: left.get(name, 0.0) + seconds for name, seconds in right.items()}


def first_fault(left: str, right: str) -> str:
    """Parallel branches may fail together: the first sentence is told."""
    return left or right


def last_failure(left: str, right: str) -> str:
    """The newest sentence is told."""
    return right or left


class SectionsWritten(Contract):
    """Sections that one writer call brought back."""

    sections: tuple[Section, ...]


class ByRules(Contract):
    """What one role did by rules although a model was asked for it."""

    seat: str
    message: str
    sentences: tuple[str, ...] = ()
    """Written so; empty but for the writer."""


class Written(TypedDict):
    """One entry a writer call."""

    round: int
    sections: Ref  # SectionsWritten


class Heard(TypedDict):
    """What one reader beside the critic said of one draft, or the critic itself."""

    round: int
    reader: str
    opinion: Ref  # agents.opinions.Opinion; of the critic a Review


class Read(TypedDict):
    """One entry a reading."""

    source: str
    piece: list[int] | None  # offsets; None is all of it
    extraction: Ref


class State(TypedDict, total=False):
    """The state of one article; every key is written by the node named in its comment."""

    version: int  # input: GRAPH_VERSION
    brief: Ref  # input
    sources: Ref  # input: Sources
    ask: list[str]  # input: where a person is asked, `AskStep`
    extractions: Annotated[list[Read], operator.add]  # extract
    ledger: Ref  # reconcile
    outline: Ref  # outline, heed, review when a finisher's title is kept
    replans: int  # outline
    text_stays: bool  # outline: only title and description were planned anew
    written: Annotated[list[Written], operator.add]  # write, one entry a branch
    round: int  # assemble, rescue, heed: number of the draft under review, from 1
    revised: list[str]  # assemble, rescue, heed: ids of the sections written in this round
    draft: Ref  # assemble, rescue, heed
    heard: Annotated[list[Heard], operator.add]  # critic and reviewers, one entry each
    finishing: int  # finishers: how many have had their turn
    finished_by: str  # finishers, review: who made the draft under review; empty for the loop
    best_draft: Ref  # review
    best_review: Ref  # review, heed
    history: list[Ref]  # review: one `Round` a draft
    by_rules: Annotated[list[Ref], operator.add]  # extract, outline, write: `ByRules`, one a role that went without
    step: str  # ask_outline, ask_review, ask_final: which of them was answered last
    decision: Ref  # the same: the answer
    answered: int  # heed: answers so far
    heeded: Heeded  # heed: what the last answer leads to
    answering: str  # heed: where to ask again once the draft that the answer asks for is judged
    by_hand: bool  # heed, review: the draft under review is a person's, and kept whatever its rank
    approved: bool  # heed: the person has seen the accepted draft
    retitle: bool  # heed: only title and description are to be planned anew
    requests: Ref  # heed: `Requests` to the outliner; empty for none
    overrules: Ref  # heed: `Overrules`
    interventions: list[Ref]  # heed: one `Intervention` an answer
    notice: str  # heed, outline: what the next question has to tell, in French
    ending: str  # heed: how the person ended the run, in French
    rescued: bool  # rescue: the last resort was tried
    fault: Annotated[str, first_fault]  # write: why the writer could not answer, in French
    failure: Annotated[str, last_failure]  # every node that asks models: why one gave no usable answer
    seconds: Annotated[dict[str, float], merge_seconds]
    outcome: str  # publish
    reason: str  # publish
    finished: bool  # publish


class Reading(TypedDict):
    """What one branch of the extractor gets."""

    brief: Ref
    sources: Ref
    source: str  # id
    piece: list[int] | None  # offsets; None is all of it


class Assignment(TypedDict):
    """What one branch of the writer gets; the findings are those of the review that stand in its sections."""

    brief: Ref
    sources: Ref
    ledger: Ref
    outline: Ref
    round: int
    sections: list[str]
    previous: Ref | None
    review: Ref | None


async def _untold(node: str) -> None:
    """Nobody asked."""


@dataclass(frozen=True, slots=True)
class RunContext:
    """What a run hands to its nodes besides the state; never stored."""

    listen: Listener = silent
    clock: Callable[[], float] | None = None
    """Seconds the run has worked, over all its processes; `None` leaves time-based stop rules blind."""
    models: Models | None = None
    """Who answers the roles that ask a language model."""
    library: Library = field(default_factory=Library)
    """What they are asked with."""
    vault: Vault = field(default_factory=Vault)
    """Where the state's names lead."""
    notes: Noting = field(default_factory=MemoryNotes)
    """What outlives the attempts of a run."""
    progress: Callable[[str], Awaitable[None]] = _untold
    """Told which node begins."""
    unread: list[Exception] = field(default_factory=list)
    """What kept the extractor from reading a source, in this process."""


async def first_state(vault: Vault, brief: Brief, sources: tuple[Source, ...], ask: Sequence[AskStep] = ()) -> State:
    """The input of the graph; a person is asked at each step of `ask`."""
    named_brief, named_sources = await vault.put_all([brief, Sources(items=sources)])
    return State(version=GRAPH_VERSION, brief=named_brief, sources=named_sources, ask=list(ask))
