"""`team.yaml`: read, checked and completed."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, get_args

from pydantic import ValidationError

from calame.agents.registry import Registry
from calame.agents.team_words import messages_of
from calame.contracts import Brief, Chair, ExtraChair, Limits, Seat, Seats, TeamPlan
from calame.errors import ModelChoiceError, TeamError
from calame.models.choices import read_spec
from calame.yaml_marks import Loc, Marked, parse_marked, read_marked

_SUFFIXES: Final = (".yaml", ".yml")


def shipped_teams() -> tuple[str, ...]:
    """Names of the teams that come with Calame."""
    home = files("calame.agents").joinpath("teams")
    return tuple(sorted(entry.name.removesuffix(".yaml") for entry in home.iterdir() if entry.name.endswith(".yaml")))


def read_team(team: str, registry: Registry | None = None) -> TeamPlan:
    """The team called so, or in the file at that path, with somebody at every seat.

    Raises:
        TeamError: there is no such team, or its file is wrong; file, line and column are named.
    """
    registry = registry or Registry()
    if team in shipped_teams():
        return _plan(_shipped(team), registry)
    path = Path(team)
    if path.suffix.lower() in _SUFFIXES or "/" in team:
        return _plan(read_marked(path), registry)
    return _of_one_name(team, registry)


def _of_one_name(name: str, registry: Registry) -> TeamPlan:
    """Roles that a distribution registered under one name at all four seats make a team without a file."""
    if not set(get_args(Seat)) <= set(registry.seats_of(name)):
        raise TeamError(
            f"Équipe inconnue {name!r} : il existe {', '.join(shipped_teams())} (calame teams). "
            "Pour la vôtre, donnez un fichier : --team equipe.yaml."
        )
    return TeamPlan(name=name, seats=Seats(**{seat: Chair(role=name) for seat in get_args(Seat)}))


def shipped_text(name: str) -> str:
    """The file of a team that comes with Calame.

    Raises:
        TeamError: there is no such team.
    """
    if name not in shipped_teams():
        raise TeamError(f"Équipe inconnue {name!r} : il existe {', '.join(shipped_teams())}.")
    return files("calame.agents").joinpath("teams", f"{name}.yaml").read_text(encoding="utf-8")


def _shipped(name: str) -> Marked:
    return parse_marked(f"{name}.yaml", shipped_text(name))


def _plan(marked: Marked, registry: Registry) -> TeamPlan:
    if marked.fault is not None:
        raise TeamError(marked.sentence(*marked.fault))
    if not isinstance(marked.data, dict):
        keys = ", ".join(TeamPlan.model_fields)
        raise TeamError(
            marked.sentence(marked.value(()), f"il faut des lignes « clé: valeur » ; les clés sont {keys}.")
        )
    try:
        own = TeamPlan.model_validate(marked.data)
    except ValidationError as error:
        told = [(marked.key(loc) if key else marked.value(loc), text) for loc, text, key in messages_of(error)]
        raise TeamError(marked.sentence(*min(told))) from error
    plan = _extended(own, marked, registry)
    faults = [(marked.value(loc), message) for loc, message in _faults(plan, own, registry)]
    if faults:
        raise TeamError(marked.sentence(*min(faults)))
    return plan


def _extended(own: TeamPlan, marked: Marked, registry: Registry) -> TeamPlan:
    """The plan with what it does not say taken from the team that it extends."""
    if own.extends is None:
        return own
    if own.extends not in shipped_teams():
        known = ", ".join(shipped_teams())
        message = f"équipe inconnue {own.extends!r} ; on part de {known}."
        raise TeamError(marked.sentence(marked.value(("extends",)), message))
    base = _plan(_shipped(own.extends), registry)
    said = own.model_fields_set
    return own.model_copy(
        update={
            "about": own.about or base.about,
            "needs_model": own.needs_model if "needs_model" in said else base.needs_model,
            "seats": _over(base.seats, own.seats),
            "reviewers": base.reviewers if own.reviewers is None else own.reviewers,
            "finishers": base.finishers if own.finishers is None else own.finishers,
            "thresholds": _over(base.thresholds, own.thresholds),
            "stop": _over(base.stop, own.stop),
        }
    )


def _over(base: Any, own: Any) -> Any:
    """`base` with every field that `own` says."""
    return base.model_copy(
        update={key: value for key in type(own).model_fields if (value := getattr(own, key)) is not None}
    )


def _faults(plan: TeamPlan, own: TeamPlan, registry: Registry) -> Iterator[tuple[Loc, str]]:
    """What no single value shows: seats without anybody, roles and models that do not exist, roles named twice."""
    for seat in get_args(Seat):
        if getattr(plan.seats, seat) is None:
            yield (
                ("seats",),
                f"personne à la place {seat!r} ; donnez-lui un rôle, ou partez d’une équipe (extends: model).",
            )
            continue
        if getattr(own.seats, seat) is not None:
            yield from _chair_faults(("seats", seat), seat, plan.chair(seat), registry)
    for field, seat in (("reviewers", "reviewer"), ("finishers", "finisher")):
        chairs: tuple[ExtraChair, ...] = getattr(own, field) or ()
        for place, chair in enumerate(chairs):
            if chair.role in [other.role for other in chairs[:place]]:
                yield (field, place), f"le rôle {chair.role!r} y est déjà ; gardez-le une fois."
            yield from _chair_faults((field, place), seat, chair, registry)


def _chair_faults(loc: Loc, seat: str, chair: Chair, registry: Registry) -> Iterator[tuple[Loc, str]]:
    known = registry.names(seat)
    for key, name in (("role", chair.role), ("otherwise", chair.otherwise)):
        if name is not None and name not in known:
            there = f"il existe {', '.join(known)}" if known else "aucun n’est installé"
            yield (*loc, key), f"aucun rôle {name!r} à la place {seat!r} ; {there} (calame roles)."
        elif name is not None and (clash := registry.clash(seat, name)):
            yield (*loc, key), clash
    if chair.model is not None:
        try:
            read_spec(chair.model)
        except ModelChoiceError as error:
            yield (*loc, "model"), f"{error}."
        if chair.role in known and not registry.asks_model(seat, chair.role):
            yield (*loc, "model"), f"le rôle {chair.role!r} travaille sans modèle ; ôtez cette clé."


def with_thresholds(brief: Brief, limits: Limits) -> Brief:
    """The order with the team's thresholds; those that the order itself sets win."""
    said = brief.thresholds.model_fields_set
    own = {key: value for key in Limits.model_fields if (value := getattr(limits, key)) is not None and key not in said}
    return brief.model_copy(update={"thresholds": brief.thresholds.model_copy(update=own)}) if own else brief


def model_words(plan: TeamPlan) -> tuple[str, ...]:
    """The models that the team names for single roles, as `--model` takes them."""
    core = [f"{seat}={chair.model}" for seat in get_args(Seat) if (chair := plan.chair(seat)).model]
    extra = [f"{seat}.{chair.role}={chair.model}" for seat, chair in plan.extras if chair.model]
    return (*core, *extra)


def asking_seats(plan: TeamPlan, registry: Registry) -> tuple[str, ...]:
    """The seats whose role asks a language model when there is one."""
    core = [seat for seat in get_args(Seat) if registry.asks_model(seat, plan.chair(seat).role)]
    extra = [f"{seat}.{chair.role}" for seat, chair in plan.extras if registry.asks_model(seat, chair.role)]
    return (*core, *extra)
