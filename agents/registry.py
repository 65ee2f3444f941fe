"""Which roles exist, and the team that fills the four seats.

Roles come by the entry-point group `calame.roles`; those of this package register like anybody's. An entry
point is named `seat.name` (`write.embedded`) and loads a factory without arguments.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import EntryPoint, entry_points
from typing import Literal, get_args

from calame.agents.role import Critic, Extractor, Outliner, Writer
from calame.errors import RoleError

GROUP = "calame.roles"
Seat = Literal["extract", "outline", "write", "review"]


@dataclass(frozen=True, slots=True)
class RoleInfo:
    """One line of `calame roles`."""

    seat: str
    name: str
    origin: str
    """Distribution that brings the role."""
    summary: str
    """First line of its documentation."""


@dataclass(frozen=True, slots=True)
class Team:
    """The four roles of a run."""

    name: str
    extractor: Extractor
    outliner: Outliner
    writer: Writer
    critic: Critic

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


@lru_cache(maxsize=1)
def _installed() -> dict[tuple[str, str], EntryPoint]:
    found: dict[tuple[str, str], EntryPoint] = {}
    for point in entry_points(group=GROUP):
        seat, _, name = point.name.partition(".")
        found[seat, name] = point
    return found


def _factory(seat: Seat, name: str) -> Callable[[], object]:
    point = _installed().get((seat, name))
    if point is None:
        known = sorted(role for place, role in _installed() if place == seat)
        raise RoleError(
            f"no role {name!r} for the seat {seat!r}; installed: {', '.join(known) or 'none'}. "
            "Run `calame roles` to see them all.",
            role=name,
        )
    factory: Callable[[], object] = point.load()
    return factory


def team(name: str, seats: Mapping[str, str] | None = None) -> Team:
    """The team whose four roles are registered under `name`, but for the seats that `seats` gives to others.

    Raises:
        RoleError: a seat has no role of that name; the message lists those that exist.
    """
    chosen = seats or {}
    extractor, outliner, writer, critic = (_factory(seat, chosen.get(seat, name))() for seat in get_args(Seat))
    return Team(name, extractor, outliner, writer, critic)  # type: ignore[arg-type]  # entry points are untyped


def roles() -> tuple[RoleInfo, ...]:
    """Every installed role, in the order of the seats."""
    order = {seat: place for place, seat in enumerate(get_args(Seat))}
    keys = sorted(_installed(), key=lambda key: (order.get(key[0], len(order)), key[1]))
    return tuple(_describe(seat, name, _installed()[seat, name]) for seat, name in keys)


def _describe(seat: str, name: str, point: EntryPoint) -> RoleInfo:
    summary = (point.load().__doc__ or "").strip().partition("\n")[0]
    return RoleInfo(seat, name, point.dist.name if point.dist else point.value, summary)
