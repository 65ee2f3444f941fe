"""One run, from brief and sources to an `Article`."""

import time
from collections.abc import Sequence
from typing import cast, get_args

from calame.agents.reconcile import reconcile
from calame.agents.registry import Seat, team
from calame.agents.role import Context, ExtractTask
from calame.contracts import Article, Brief, Draft, Ledger, Outcome, Outline, Review, Round, Source
from calame.events import Event, Listener, silent
from calame.graph.state import RunContext, State
from calame.graph.stopping import (
    Stop,
    stop_after_rounds,
    stop_after_seconds,
    stop_on_fault,
    stop_when_accepted,
    stop_without_progress,
)
from calame.graph.watching import Watched
from calame.graph.workflow import build
from calame.models.port import Desk
from calame.settings import EMBEDDED, MODEL, Settings

STEPS_A_ROUND = 4
"""Graph steps of one turn of the loop: outline at most once, write, assemble, review."""
STEPS_OUTSIDE = 10
"""Steps before and after the loop: start, extract, reconcile, the last resort with its review, publish, and room."""


def stop_rule(settings: Settings) -> Stop:
    """The stop rules of a run as `settings` ask for them."""
    rule = stop_when_accepted | stop_on_fault | stop_after_rounds(settings.max_rounds) | stop_without_progress
    if settings.timeout is not None:
        rule = rule | stop_after_seconds(settings.timeout)
    return rule


def seats_of(settings: Settings, models: Desk | None) -> dict[str, str]:
    """The role at each seat: in the team of models, seats without one are filled by the embedded team.

    A team without any model keeps its name, so that its roles say what they miss.
    """
    seated = models.seated if models else {}
    if settings.team != MODEL or not seated:
        return dict.fromkeys(get_args(Seat), settings.team)
    return {seat: MODEL if seat in seated else EMBEDDED for seat in get_args(Seat)}


async def run_article(
    brief: Brief,
    sources: Sequence[Source],
    *,
    settings: Settings,
    listen: Listener = silent,
    models: Desk | None = None,
) -> Article:
    """Write one article and judge it.

    The outcome is a value of the article; nothing is raised because a draft is poor, nor because a model stopped
    answering once there was a draft (`Article.failure` says why). Whoever opened `models` closes it.

    Raises:
        calame.errors.RoleError: the team is not installed, or a role failed before there was any draft.
        calame.errors.ModelError: a model gave no usable answer before there was any draft.
    """
    seats = seats_of(settings, models)
    graph = build(team(settings.team, seats), stop_rule(settings))
    start = time.perf_counter()
    watched = Watched(models) if models else None
    context = RunContext(listen=listen, clock=lambda: time.perf_counter() - start, models=watched)
    given: State = {
        "brief": brief.model_dump(mode="json"),
        "sources": [source.model_dump(mode="json") for source in sources],
    }
    limit = STEPS_OUTSIDE + STEPS_A_ROUND * settings.max_rounds
    final = cast("State", await graph.ainvoke(given, {"recursion_limit": limit}, context=context))
    article = _with_models(_article(final, brief, sources, seats["write"]), watched)
    listen(Event("finished", "publish", article.reason, article))
    return article


async def extract_facts(
    brief: Brief,
    sources: Sequence[Source],
    *,
    settings: Settings,
    listen: Listener = silent,
    models: Desk | None = None,
) -> Ledger:
    """The ledger alone, as the first half of a run would make it."""
    extractor = team(settings.team, seats_of(settings, models)).extractor
    context = Context(listen=listen, models=models)
    found = [await extractor.run(ExtractTask(brief=brief, source=source), context) for source in sources]
    return reconcile(sources, found)


def _with_models(article: Article, models: Watched | None) -> Article:
    """The article with what its models took and why they stopped."""
    if models is None:
        return article
    failure = str(models.failure) if models.failure else ""
    return article.model_copy(update={"models": dict(models.seated), "usage": dict(models.usage), "failure": failure})


def _article(final: State, brief: Brief, sources: Sequence[Source], team_name: str) -> Article:
    return Article(
        outcome=Outcome(final["outcome"]),
        reason=final["reason"],
        team=team_name,
        brief=brief,
        sources=tuple(sources),
        ledger=Ledger.model_validate(final["ledger"]),
        outline=Outline.model_validate(final["outline"]),
        draft=Draft.model_validate(final["best_draft"]),
        review=Review.model_validate(final["best_review"]),
        rounds=tuple(Round.model_validate(entry) for entry in final["history"]),
        seconds=final["seconds"],
    )
