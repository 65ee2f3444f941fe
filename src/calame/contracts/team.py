"""A team as data: who works at each seat, and by which limits."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from calame.contracts.base import Contract

Seat = Literal["extract", "outline", "write", "review"]
"""Filled by one role each."""
ExtraSeat = Literal["reviewer", "finisher"]
"""Filled by any number of roles: readers beside the critic, and steps before publishing."""

RoleName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
"""Also names nodes of the graph, checks and files: plain letters, figures and dashes."""


def _role(value: object) -> object:
    """A role may be given by its name alone."""
    return {"role": value} if isinstance(value, str) else value


class Chair(Contract):
    """Who sits at one seat."""

    role: RoleName
    """Its name, without the seat (`calame roles`)."""
    otherwise: RoleName | None = None
    """Who works there when `role` asks a model and none is configured for it."""
    model: str | None = None
    """`provider:model` of this role alone; `None` leaves it to `--model`."""
    options: dict[str, str] = Field(default_factory=dict)
    """Handed to the role as `Context.options`; every value is a text, so a number stands between quotes."""


class ExtraChair(Chair):
    """A reviewer or a finisher."""

    required: bool = True
    """Of a reviewer: whether an article that it could not read is blocked. Finishers never block."""


Seated = Annotated[Chair, BeforeValidator(_role)]
Extra = Annotated[ExtraChair, BeforeValidator(_role)]


class Seats(Contract):
    """The four seats that every team fills."""

    extract: Seated | None = None
    outline: Seated | None = None
    write: Seated | None = None
    review: Seated | None = None


class Limits(Contract):
    """Thresholds of the team; those that a brief sets win. `None` leaves the usual one."""

    accuracy: float | None = Field(default=None, ge=0, le=1)
    """Least share of checkable sentences that are supported."""
    coverage: float | None = Field(default=None, ge=0, le=1)
    """Least share of the salient facts that the article tells."""
    recap_share: float | None = Field(default=None, ge=0, le=1)
    """Most body words that stand in recaps, as a share."""
    copied_run: int | None = Field(default=None, ge=5)
    """Longest run of source words outside quotations."""


class StopRules(Contract):
    """When the loop ends; what a flag, a variable or `calame.toml` sets wins. `None` leaves the usual limit."""

    rounds: int | None = Field(default=None, ge=1, le=20)
    """Drafts the critic reads at most, but for those of finishers."""
    without_progress: bool | None = None
    """Whether a round that improves nothing is the last."""
    seconds: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    """Wall time."""
    calls: int | None = Field(default=None, ge=1)
    """Requests to models, retries included."""
    cost: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    """US dollars."""


class TeamPlan(Contract):
    """`team.yaml`."""

    name: RoleName
    """How lists and manifests call it."""
    about: str = ""
    """One sentence for lists."""
    extends: str | None = None
    """A team that comes with Calame: what this file does not say is as there."""
    needs_model: bool = False
    """Whether the team has nothing to do without any model."""
    seats: Seats = Seats()
    """Who sits where; without `extends`, all four."""
    reviewers: tuple[Extra, ...] | None = Field(default=None, max_length=8)
    """Read the draft beside the critic; what they find joins its review."""
    finishers: tuple[Extra, ...] | None = Field(default=None, max_length=8)
    """Work on the finished draft, one after the other; what makes it worse is dropped."""
    thresholds: Limits = Limits()
    """What an accepted article must reach, unless its brief says otherwise."""
    stop: StopRules = StopRules()
    """When the loop ends, unless a flag, a variable or `calame.toml` says otherwise."""

    def chair(self, seat: Seat) -> Chair:
        """Who sits at `seat`.

        Raises:
            KeyError: nobody does; a plan that was read has somebody everywhere.
        """
        chair: Chair | None = getattr(self.seats, seat)
        if chair is None:
            raise KeyError(seat)
        return chair

    @property
    def extras(self) -> tuple[tuple[ExtraSeat, ExtraChair], ...]:
        """Reviewers, then finishers, each with its kind of seat."""
        return (
            *(("reviewer", chair) for chair in self.reviewers or ()),
            *(("finisher", chair) for chair in self.finishers or ()),
        )


class ResolvedTeam(TeamPlan):
    """A plan with somebody at every seat, as a run keeps it: the file may change, or go, and the run may be resumed."""

    asking: tuple[str, ...] = ()
    """The seats whose role asks a model when there is one: `write`, `reviewer.legal` ..."""
