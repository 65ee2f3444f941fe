"""What a role is: a name and one coroutine from a task to a result, both contracts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Protocol, TypeVar

from pydantic import Field

from calame.contracts import (
    Brief,
    Contract,
    Draft,
    Extraction,
    Finding,
    Ledger,
    Metadata,
    Outline,
    Place,
    Review,
    Section,
    Severity,
    Source,
    Span,
)
from calame.errors import RoleError
from calame.events import Listener, silent
from calame.models.port import Models
from calame.prompts import Library, Prompt, PromptFile


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
    """The review of the best draft so far; `None` in the first round."""
    revised: tuple[str, ...] | None = None
    """Ids of the sections written in this round, all others stand as `previous` read them; `None`: all are new."""


class Remark(Contract):
    """One fault that a reviewer found. It joins the critic's findings under the reviewer's own name."""

    check: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
    """What kind of fault it is, in the reviewer's own words: the finding is called `<reviewer>.<check>`."""
    severity: Severity
    """A blocker stops the article; a blocker or a major fault in a section sends it back to the writer."""
    place: Place = Place()
    message: str
    """One French sentence: what is wrong."""
    remedy: str = ""
    """One French sentence: what to do."""
    evidence: tuple[Span, ...] = ()


class Remarks(Contract):
    """What a reviewer has to say; nothing when all is well."""

    remarks: tuple[Remark, ...] = ()


class FinishTask(Contract):
    """The article that is about to be published, with what the critic says of it."""

    brief: Brief
    sources: tuple[Source, ...]
    ledger: Ledger
    outline: Outline
    draft: Draft
    review: Review


class FinishResult(Contract):
    """What a finisher would change; nothing when it has no better. The critic judges it, and drops what is worse."""

    metadata: Metadata | None = None
    sections: tuple[Section, ...] = ()
    """Sections of the draft, under their ids, as they should be."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a role may use besides its task; never holds the state of a run."""

    listen: Listener = silent
    models: Models | None = None
    """Who answers the roles that ask a language model; `None` when none is configured."""
    options: Mapping[str, str] = field(default_factory=dict)
    """What the team's file says to this role."""
    library: Library = field(default_factory=Library)
    """Where prompts are found."""

    def prompt(self, prompt: PromptFile | str) -> Prompt:
        """The prompt in use: the user's file when there is one, else the one that comes with the role.

        Raises:
            RoleError: there is no such prompt.
        """
        return self.library.load(prompt)

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
Reviewer = Role[ReviewTask, Remarks]
Finisher = Role[FinishTask, FinishResult]
