"""From settings to the people of a run: the plan of the team, its roles, and the prompts they ask with."""

from collections.abc import Collection
from pathlib import Path
from typing import get_args

from calame.agents.registry import Registry, Team, prompts_of, worker
from calame.agents.team_files import asking_seats, model_words, read_team, with_thresholds
from calame.contracts import Brief, ResolvedTeam, Seat, StopRules, TeamPlan
from calame.errors import BriefError
from calame.models.tape import recorded_systems
from calame.prompts import Library, PromptFile
from calame.settings import MODEL, Settings


def resolved(settings: Settings, *, brings_models: bool = False) -> Settings:
    """The settings with all that the team's file says, for whatever they do not say themselves.

    Args:
        settings: as they were given.
        brings_models: whether the caller answers instead of the models that settings name.

    Raises:
        calame.errors.TeamError: the team, or a module with roles, cannot be used.
        calame.errors.PromptError: a prompt of the user's cannot be used.
        BriefError: the team has nothing to do without a model, and there is none.
    """
    if settings.plan is not None:
        return settings
    registry = Registry(settings.roles)
    plan = _plan(settings.team, registry)
    if settings.prompts is not None:
        Library(settings.prompts).check(registry.prompts())
    named = () if settings.replay is not None else model_words(plan)
    found = settings.model_copy(
        update={
            "plan": plan,
            "model": (*named, *settings.model),
            **_limits(plan.stop, settings),
        }
    )
    if plan.needs_model and not found.asks_models and not brings_models:
        raise BriefError(
            f"L’équipe {plan.name!r} demande un modèle : ajoutez --model fournisseur:modèle (calame doctor dit "
            "lesquels sont prêts), ou prenez --team embedded."
        )
    return found


def _limits(stop: StopRules, settings: Settings) -> dict[str, object]:
    """The stop rules of the team that no flag, variable or file of settings overrides."""
    said = {
        "max_rounds": stop.rounds,
        "timeout": stop.seconds,
        "max_calls": stop.calls,
        "max_cost": stop.cost,
    }
    return {name: value for name, value in said.items() if value is not None and name not in settings.model_fields_set}


def _plan(team: str, registry: Registry) -> ResolvedTeam:
    plan: TeamPlan = read_team(team, registry)
    return ResolvedTeam(
        **{name: getattr(plan, name) for name in TeamPlan.model_fields}, asking=asking_seats(plan, registry)
    )


def plan_of(settings: Settings) -> ResolvedTeam:
    """The plan that the settings hold, or the one that their team stands for now.

    Raises:
        calame.errors.TeamError: there is no such team, or its file is wrong.
    """
    return settings.plan or _plan(settings.team, Registry(settings.roles))


def seats_of(settings: Settings, seated: Collection[str]) -> dict[str, str]:
    """The role at each of the four seats, when models sit at the seats `seated`.

    A team that needs models and has none keeps its roles, so that they say what they miss.
    """
    plan = plan_of(settings)
    return {seat: _worker(plan, seat, seated) for seat in get_args(Seat)}


def _worker(plan: TeamPlan, seat: Seat, seated: Collection[str]) -> str:
    chair = plan.chair(seat)
    return chair.role if plan.needs_model and not seated else worker(chair, seat, seated)


def crew(settings: Settings, seated: Collection[str]) -> Team:
    """The roles of a run, when models sit at the seats `seated`.

    Raises:
        calame.errors.TeamError: the team, or a module with roles, cannot be used.
        calame.errors.RoleError: a role of the plan is not installed any more.
    """
    plan = plan_of(settings)
    everywhere = (*get_args(Seat), *(f"{seat}.{chair.role}" for seat, chair in plan.extras))
    present = everywhere if plan.needs_model and not seated else seated
    return Registry(settings.roles).assemble(plan, present)


def asked_with(settings: Settings, seat: str) -> tuple[PromptFile, ...]:
    """The prompts of the role that asks as `seat`; those of the usual role when the team's own asks no model."""
    registry, plan = Registry(settings.roles), plan_of(settings)
    kind, _, extra = seat.partition(".")
    name = extra or next((plan.chair(one).role for one in get_args(Seat) if one == seat), MODEL)
    usual = () if extra else prompts_of(registry.find(kind, MODEL).load())
    return prompts_of(registry.find(kind, name).load()) or usual


def library_of(settings: Settings) -> Library:
    """The prompts of a run: the user's own first; a recording that is replayed is asked as it was."""
    recorded = recorded_systems(Path(settings.replay)) if settings.replay is not None else ()
    return Library(settings.prompts, recorded=recorded)


def ordered(brief: Brief, settings: Settings) -> Brief:
    """The order with the thresholds of the team; its own win."""
    return with_thresholds(brief, settings.plan.thresholds) if settings.plan else brief
