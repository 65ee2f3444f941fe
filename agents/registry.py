"""Which roles exist, and the team that they make.

Roles come by the entry-point group `calame.roles`; those of this package register like anybody's. An entry
point is named `seat.name` (`write.embedded`, `reviewer.legal`) and loads a factory without arguments. A module at
hand (`calame.agents.role_files`) is read beside them.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any, Final, Generic, TypeVar, get_args

from calame.agents.role import (
    Critic,
    Extractor,
    ExtractTask,
    Finisher,
    FinishResult,
    FinishTask,
    Outliner,
    OutlineTask,
    Remarks,
    Reviewer,
    ReviewTask,
    Writer,
    WriteResult,
    WriteTask,
)
from calame.agents.role_files import SEATS, roles_in
from calame.contracts import Chair, Contract, Extraction, ExtraSeat, Outline, Review, Seat, TeamPlan
from calame.errors import RoleError, TeamError
from calame.models.choices import STANDS_IN
from calame.prompts import PromptFile, shipped

RoleT = TypeVar("RoleT", bound=Reviewer | Finisher)
GROUP = "calame.roles"
OWN: Final = "calame"
CONTRACTS: Final[Mapping[str, tuple[type[Contract], type[Contract]]]] = {
    "extract": (ExtractTask, Extraction),
    "outline": (OutlineTask, Outline),
    "write": (WriteTask, WriteResult),
    "review": (ReviewTask, Review),
    "reviewer": (ReviewTask, Remarks),
    "finisher": (FinishTask, FinishResult),
}
"""What each seat is asked, and what it answers."""


@dataclass(frozen=True, slots=True)
class RoleInfo:
    """One line of `calame roles`."""

    seat: str
    name: str
    origin: str
    """Distribution that brings the role, or the file it stands in."""
    summary: str
    """First line of its documentation."""
    task: str = ""
    result: str = ""
    prompts: tuple[PromptFile, ...] = ()
    """What it asks a model with; empty for a role that works by rules."""
    clash: str = ""
    """Where another role of this seat and name comes from; neither can be called then."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A role that is there, not loaded yet."""

    seat: str
    name: str
    origin: str
    load: Callable[[], Any]

    def info(self, clash: str = "") -> RoleInfo:
        """What a list shows of it."""
        factory = self.load()
        task, result = CONTRACTS[self.seat]
        summary = (factory.__doc__ or "").strip().partition("\n")[0]
        asks = prompts_of(factory)
        return RoleInfo(self.seat, self.name, self.origin, summary, task.__name__, result.__name__, asks, clash)


@dataclass(frozen=True, slots=True)
class Member(Generic[RoleT]):
    """A reviewer or a finisher in a team."""

    seat: str
    """`reviewer.<name>` or `finisher.<name>`: who asks when it asks a model."""
    name: str
    role: RoleT
    options: Mapping[str, str] = field(default_factory=dict)
    required: bool = True
    """Whether an article that this reviewer could not read is blocked."""


@dataclass(frozen=True, slots=True)
class Team:
    """The roles of a run."""

    name: str
    extractor: Extractor
    outliner: Outliner
    writer: Writer
    critic: Critic
    reviewers: tuple[Member[Reviewer], ...] = ()
    finishers: tuple[Member[Finisher], ...] = ()
    options: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What the team's file says to the role of each seat."""

    @property
    def whole_up_to(self) -> int | None:
        """Body words up to which the writer writes the whole article in one call; `None` sets no limit."""
        limit: int | None = getattr(self.writer, "whole_up_to", None)
        return limit

    @property
    def reads_up_to(self) -> int | None:
        """Words of a source that the extractor reads in one call; `None` sets no limit."""
        limit: int | None = getattr(self.extractor, "reads_up_to", None)
        return limit

    @property
    def rescues(self) -> bool:
        """Whether sentences that will not pass are replaced by their sources' own in the end.

        The embedded writer's draft is its sources' own sentences already.
        """
        return self.writer.name != "embedded"


class Registry:
    """The roles that are installed, and those of the files given."""

    def __init__(self, files: Sequence[Path] = ()) -> None:
        self._entries: dict[tuple[str, str], Entry] = {}
        self._clashes: dict[tuple[str, str], str] = {}
        for entry in _installed():
            self._add(entry)
        for path in {path.resolve(): path for path in files}.values():
            for (seat, name), role in roles_in(path).items():
                self._add(Entry(seat, name, str(path), _giving(role)))

    def _add(self, entry: Entry) -> None:
        key = (entry.seat, entry.name)
        if key in self._entries:
            self._clashes[key] = entry.origin
        self._entries.setdefault(key, entry)

    def find(self, seat: str, name: str) -> Entry:
        """The role of that seat and name.

        Raises:
            RoleError: there is none; the message lists those that exist.
            TeamError: there are two.
        """
        entry = self._entries.get((seat, name))
        if entry is None:
            known = ", ".join(self.names(seat)) or "none"
            raise RoleError(
                f"no role {name!r} for the seat {seat!r}; installed: {known}. Run `calame roles` to see them all.",
                role=name,
            )
        clash = self.clash(seat, name)
        if clash:
            raise TeamError(f"{clash[0].upper()}{clash[1:]}")
        return entry

    def clash(self, seat: str, name: str) -> str:
        """Why nobody can be called by that seat and name, in French; empty when at most one role has them."""
        if (seat, name) not in self._clashes:
            return ""
        first, second = self._entries[seat, name].origin, self._clashes[seat, name]
        return f"deux rôles s’appellent '{seat}.{name}', de {first} et de {second} ; renommez ou retirez l’un des deux."

    def create(self, seat: str, name: str) -> Any:
        """The role itself.

        Raises:
            RoleError: there is none, or it cannot be made.
            TeamError: there are two.
        """
        factory = self.find(seat, name).load()
        try:
            return factory()
        except Exception as error:  # a stranger's role may raise anything while it is made
            told = f"{type(error).__name__} : {error}"
            raise RoleError(f"le rôle '{seat}.{name}' ne se crée pas sans argument ({told})", role=name) from error

    def names(self, seat: str) -> tuple[str, ...]:
        """Names of the roles of a seat."""
        return tuple(sorted(name for place, name in self._entries if place == seat))

    def seats_of(self, name: str) -> tuple[str, ...]:
        """Seats that have a role of that name."""
        return tuple(seat for seat in SEATS if (seat, name) in self._entries)

    def roles(self) -> tuple[RoleInfo, ...]:
        """Every role, in the order of the seats; a seat that nobody knows comes last and is left out of teams."""
        known = [key for key in sorted(self._entries, key=_order) if key[0] in CONTRACTS]
        return tuple(self._entries[key].info(self._clashes.get(key, "")) for key in known)

    def origin_of(self, seat: str, name: str) -> str:
        """Where the role of that seat and name comes from; empty when there is none."""
        entry = self._entries.get((seat, name))
        return entry.origin if entry else ""

    def prompts(self) -> tuple[PromptFile, ...]:
        """What all roles ask with, each once, and the prompts of Calame that no role owns."""
        found = {file.name: file for info in self.roles() for file in info.prompts}
        return tuple(found.values())

    def asks_model(self, seat: str, name: str) -> bool:
        """Whether the role asks a language model."""
        return bool(prompts_of(self.find(seat, name).load()))

    def assemble(self, plan: TeamPlan, seated: Collection[str] = ()) -> Team:
        """The team of `plan`, when models sit at the seats `seated`.

        Raises:
            RoleError: a seat has no role of that name; the message lists those that exist.
        """
        at = {seat: worker(plan.chair(seat), seat, seated) for seat in get_args(Seat)}
        extractor, outliner, writer, critic = (self.create(seat, name) for seat, name in at.items())
        members = [self._member(seat, chair, seated) for seat, chair in plan.extras]
        return Team(
            plan.name,
            extractor,
            outliner,
            writer,
            critic,
            reviewers=tuple(one for one in members if one.seat.startswith("reviewer.")),
            finishers=tuple(one for one in members if one.seat.startswith("finisher.")),
            options={seat: plan.chair(seat).options for seat in get_args(Seat)},
        )

    def _member(self, seat: ExtraSeat, chair: Chair, seated: Collection[str]) -> Member[Any]:
        name = worker(chair, f"{seat}.{chair.role}", seated)
        required: bool = getattr(chair, "required", True)
        return Member(f"{seat}.{chair.role}", chair.role, self.create(seat, name), chair.options, required)


def worker(chair: Chair, seat: str, seated: Collection[str]) -> str:
    """Name of the role that works at `seat`: the one asked for, or its stand-in when no model sits there."""
    has_model = seat in seated or STANDS_IN.get(seat.partition(".")[0], "") in seated
    return chair.role if has_model or chair.otherwise is None else chair.otherwise


def prompts_of(role: object) -> tuple[PromptFile, ...]:
    """What a role, or its class, asks with."""
    declared = getattr(role, "prompts", ())
    return tuple(shipped(one) if isinstance(one, str) else one for one in declared)


def _giving(role: type) -> Callable[[], type]:
    return lambda: role


@lru_cache(maxsize=1)
def _installed() -> tuple[Entry, ...]:
    """Roles by entry point, Calame's own first."""
    found: list[Entry] = []
    for point in entry_points(group=GROUP):
        seat, _, name = point.name.partition(".")
        found.append(Entry(seat, name, point.dist.name if point.dist else point.value, point.load))
    return tuple(sorted(found, key=lambda entry: entry.origin != OWN))


def _order(key: tuple[str, str]) -> tuple[int, str]:
    seat, name = key
    return (SEATS.index(seat) if seat in SEATS else len(SEATS), name)


def team(name: str, seats: Mapping[str, str] | None = None) -> Team:
    """The team whose four roles are registered under `name`, but for the seats that `seats` gives to others.

    Raises:
        RoleError: a seat has no role of that name; the message lists those that exist.
    """
    registry, chosen = Registry(), seats or {}
    extractor, outliner, writer, critic = (registry.create(seat, chosen.get(seat, name)) for seat in get_args(Seat))
    return Team(name, extractor, outliner, writer, critic)


def roles() -> tuple[RoleInfo, ...]:
    """Every installed role, in the order of the seats."""
    return Registry().roles()
