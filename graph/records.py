"""What a store keeps of a run besides its checkpoints: what was asked, and what became of it."""

from datetime import datetime
from typing import Literal

from pydantic import Field

from calame.contracts import Brief, Contract, Outcome, Seated, Source, Usage
from calame.settings import Settings

Status = Literal["running", "waiting", "stopped", "failed", "finished"]
"""`running`: a process has it, or died with it. `waiting`: a person is asked. `stopped`: asked to stop, politely.
`failed`: an error ended it before there was an article. `finished`: the article stands on disk."""


class Sources(Contract):
    """All sources of a run, kept as one."""

    items: tuple[Source, ...]


class Order(Contract):
    """What a run was asked to do; nothing of it changes afterwards."""

    brief: Brief
    sources: tuple[Source, ...]
    settings: Settings
    out: str = ""
    """Folder of articles, as it was given: a relative one is below the working folder of whoever goes on."""
    force: bool = False
    name: str = ""
    """Folder below `out` to write into, instead of one named for the article."""
    label: str = ""
    """What a list shows as source."""
    group: str = ""
    """Name of the batch it belongs to."""


class Plan(Contract):
    """An order as its row holds it: the sources are kept apart, by hash."""

    brief: Brief
    sources: str
    settings: Settings
    out: str
    force: bool
    name: str


class Record(Contract):
    """What a list tells of a run."""

    id: str
    status: Status = "running"
    label: str = ""
    group: str = ""
    created: datetime
    """Aware, UTC."""
    dated: datetime
    """The time that published files name: `created`, or what SOURCE_DATE_EPOCH asks for."""
    updated: datetime
    calame: str
    """Version that admitted it."""
    graph_version: int
    """Version of the graph that its checkpoints belong to."""
    attempt: int = 1
    """How often the graph was begun anew on the replies that had arrived."""
    launch: int = 0
    """How often a process took it up."""
    step: str = ""
    """The node that began last."""
    rounds: int = 0
    seconds: float = Field(default=0.0, ge=0)
    """Time worked, over all processes; waits for a person and times between two processes do not count."""
    words: int = 0
    outcome: Outcome | None = None
    reason: str = ""
    failure: str = ""
    """Why a model gave no usable answer, when the article was published all the same."""
    message: str = ""
    """Why it stopped or failed, one French sentence."""
    folder: str = ""
    """Where the article stands."""
    seated: dict[str, Seated] | None = None
    """Who sat where; `None` until models were opened."""
    usage: dict[str, Usage] = Field(default_factory=dict)
    """What models took, by seat."""
    lost: int = 0
    """Requests under way when a process died: perhaps paid for, never answered."""
    pruned: bool = False
    """True when only this record is left."""
