"""One run, from brief and sources to an `Article`."""

import time
from collections.abc import Sequence
from typing import cast

from calame.agents.reconcile import reconcile
from calame.agents.registry import team
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
from calame.graph.workflow import build
from calame.settings import Settings

STEPS_A_ROUND = 4
"""Graph steps of one turn of the loop: outline at most once, write, assemble, review."""
STEPS_OUTSIDE = 6
"""Steps before and after the loop, with room for the start and the end."""


def stop_rule(settings: Settings) -> Stop:
    """The stop rules of a run as `settings` ask for them."""
    rule = stop_when_accepted | stop_on_fault | stop_after_rounds(settings.max_rounds) | stop_without_progress
    if settings.max_seconds is not None:
        rule = rule | stop_after_seconds(settings.max_seconds)
    return rule


async def run_article(
    brief: Brief, sources: Sequence[Source], *, settings: Settings, listen: Listener = silent
) -> Article:
    """Write one article and judge it.

    The outcome is a value of the article; nothing is raised because a draft is poor.

    Raises:
        calame.errors.RoleError: the team is not installed, or a role failed before there was any draft.
    """
    graph = build(team(settings.team), stop_rule(settings))
    start = time.perf_counter()
    context = RunContext(listen=listen, clock=lambda: time.perf_counter() - start)
    given: State = {
        "brief": brief.model_dump(mode="json"),
        "sources": [source.model_dump(mode="json") for source in sources],
    }
    limit = STEPS_OUTSIDE + STEPS_A_ROUND * settings.max_rounds
    final = cast("State", await graph.ainvoke(given, {"recursion_limit": limit}, context=context))
    article = _article(final, brief, sources, settings.team)
    listen(Event("finished", "publish", article.reason, article))
    return article


async def extract_facts(
    brief: Brief, sources: Sequence[Source], *, settings: Settings, listen: Listener = silent
) -> Ledger:
    """The ledger alone, as the first half of a run would make it."""
    extractor = team(settings.team).extractor
    context = Context(listen=listen)
    found = [await extractor.run(ExtractTask(brief=brief, source=source), context) for source in sources]
    return reconcile(sources, found)


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
