"""What a role is: a name and one coroutine from a task to a result, both contracts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Protocol, TypeVar

from calame.contracts import Brief, Contract, Draft, Extraction, Finding, Ledger, Outline, Review, Section, Source, Span
from calame.errors import RoleError
from calame.events import Listener, silent
from calame.models.port import Models


class ExtractTask(Contract):
    """One source to take facts from, or one piece of a long one."""

    brief: Brief
    source: Source
    piece: Span | None = None
    """The part to read; spans of the result still point into the whole source. `None` is all of it."""


class OutlineTask(Contract):
    """The plan to make. `findings` is not empty when an earlier plan failed."""

    brief: Brief
    sources: tuple[Source, ...]
    ledger: Ledger
    findings: tuple[Finding, ...] = ()


class WriteTask(Contract):
    """The article to write, or the sections of it to write again.

    The result holds exactly the sections named in `sections`, in the outline's order; a section may be
    missing from the result only when nothing honest can be said in it.
    """

    brief: Brief
    sources: tuple[Source, ...]
    ledger: Ledger
    outline: Outline
    sections: tuple[str, ...]
    """Ids of the sections to write."""
    previous: Draft | None = None
    """The draft under revision; `None` in the first round."""
    findings: tuple[Finding, ...] = ()
    """What the critic found in the sections named."""


class WriteResult(Contract):
    """The sections written."""

    sections: tuple[Section, ...]


class ReviewTask(Contract):
    """The draft to judge."""

    brief: Brief
    sources: tuple[Source, ...]
    ledger: Ledger
    outline: Outline
    draft: Draft
    previous: Review | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What a role may use besides its task; never holds the state of a run."""

    listen: Listener = silent
    models: Models | None = None
    """Who answers the roles that ask a language model; `None` when none is configured."""
    options: Mapping[str, str] = field(default_factory=dict)

    def ask_models(self, role: str) -> Models:
        """The models, for a role that cannot do without.

        Raises:
            RoleError: none is configured.
        """
        if self.models is None:
            raise RoleError(f"le rôle {role!r} demande un modèle : ajoutez --model fournisseur:modèle", role=role)
        return self.models


TaskT_contra = TypeVar("TaskT_contra", contravariant=True)
ResultT_co = TypeVar("ResultT_co", covariant=True)


class Role(Protocol[TaskT_contra, ResultT_co]):
    """A role knows neither LangGraph nor the other roles, and keeps nothing between runs."""

    name: ClassVar[str]

    async def run(self, task: TaskT_contra, context: Context) -> ResultT_co:
        """Do the task.

        Raises:
            calame.errors.RoleError: the role cannot answer; the draft so far is kept.
        """
        ...


Extractor = Role[ExtractTask, Extraction]
Outliner = Role[OutlineTask, Outline]
Writer = Role[WriteTask, WriteResult]
Critic = Role[ReviewTask, Review]
