"""One run in this process alone, from brief and sources to an `Article`; `calame.graph.runs` keeps runs on disk."""

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterable, Sequence
from typing import Any, cast

from calame.agents.crew import crew, library_of, ordered, plan_of, seats_of
from calame.agents.reconcile import reconcile
from calame.agents.role import Context, ExtractTask
from calame.contracts import Article, Brief, Extraction, Ledger, Source
from calame.events import Event, Listener, silent
from calame.graph.guarding import answer_of
from calame.graph.result import article_of
from calame.graph.routing import pieces
from calame.graph.state import RunContext, State, first_state
from calame.graph.stopping import (
    Stop,
    stop_after_rounds,
    stop_after_seconds,
    stop_on_fault,
    stop_when_accepted,
    stop_without_progress,
)
from calame.graph.workflow import build
from calame.models.port import Desk
from calame.settings import EMBEDDED, Settings

STEPS_A_ROUND = 6
"""Graph steps of one turn of the loop: outline at most once, write, assemble, the readers in two steps, review."""
STEPS_FOR_ANSWERS = 600
"""Steps that a person may cause: a run begun anew hears all its answers again in one go."""
STEPS_OUTSIDE = 46
"""Steps before and after the loop: start, extract, reconcile, the last resort with its review, eight finishers with
theirs, publish, and room."""


def stop_rule(settings: Settings) -> Stop:
    """The stop rules of a run as `settings` ask for them."""
    rule = stop_when_accepted | stop_on_fault | stop_after_rounds(settings.max_rounds)
    if settings.plan is None or settings.plan.stop.without_progress is not False:
        rule = rule | stop_without_progress
    if settings.timeout is not None:
        rule = rule | stop_after_seconds(settings.timeout)
    return rule


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
    seated = models.seated if models else ()
    writer = seats_of(settings, seated)["write"]
    clock = clock_from(0.0)
    context = RunContext(listen=listen, clock=clock, models=models, library=library_of(settings))
    given = await first_state(context.vault, with_limits(ordered(brief, settings), writer), tuple(sources))
    graph = build(crew(settings, seated), stop_rule(settings), saver=False)
    final = cast("State", await graph.ainvoke(given, {"recursion_limit": most_steps(settings)}, context=context))
    article = await article_of(final, context.vault, team=plan_of(settings).name, writer=writer, elapsed=clock())
    if models is not None:
        article = article.model_copy(update={"models": dict(models.seated), "usage": dict(models.usage)})
    listen(Event("finished", "publish", article.reason, article))
    return article


def most_steps(settings: Settings) -> int:
    """LangGraph's own limit, out of reach of a run that keeps its rounds."""
    answers = STEPS_FOR_ANSWERS if settings.ask else 0
    return STEPS_OUTSIDE + STEPS_A_ROUND * settings.max_rounds + answers


def clock_from(worked: float) -> Callable[[], float]:
    """Seconds a run has worked, when it had worked for `worked` before this process took it up."""
    start = time.perf_counter()
    return lambda: worked + time.perf_counter() - start


def with_limits(brief: Brief, writer: str) -> Brief:
    """The brief with a warning of what this writer does not do of it."""
    if writer != EMBEDDED or brief.audience is None:
        return brief
    warning = f"Sans modèle, le texte n’est pas adapté au public demandé (« {brief.audience} »)."
    return brief.model_copy(update={"warnings": (*brief.warnings, warning)})


async def extract_facts(
    brief: Brief,
    sources: Sequence[Source],
    *,
    settings: Settings,
    listen: Listener = silent,
    models: Desk | None = None,
) -> Ledger:
    """The ledger alone, as the first half of a run would make it: sources, and pieces of long ones, side by side."""
    chosen = crew(settings, models.seated if models else ())
    context = Context(listen=listen, models=models, library=library_of(settings))
    tasks = [
        ExtractTask(brief=brief, source=source, piece=piece)
        for source in sources
        for piece in pieces(source, chosen.reads_up_to)
    ]
    found = await _all(answer_of(chosen.extractor, task, context) for task in tasks)
    return reconcile(sources, found)


async def _all(readings: Iterable[Coroutine[Any, Any, Extraction]]) -> list[Extraction]:
    """What all of them bring, side by side; the first that fails ends the others."""
    tasks = [asyncio.ensure_future(reading) for reading in readings]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
