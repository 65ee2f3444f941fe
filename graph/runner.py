"""One run, from brief and sources to an `Article`."""

import asyncio
import time
from collections.abc import Coroutine, Iterable, Sequence
from typing import Any, cast, get_args

from calame.agents.reconcile import reconcile
from calame.agents.registry import Seat, team
from calame.agents.rescue import RESCUED, STATED
from calame.agents.role import Context, ExtractTask
from calame.contracts import Article, Brief, Draft, Extraction, Ledger, Outcome, Outline, Review, Round, Source
from calame.events import Event, Listener, silent
from calame.graph.routing import pieces
from calame.graph.state import ByRules, RunContext, State
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
    brief = _with_limits(brief, seats["write"])
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


def _with_limits(brief: Brief, writer: str) -> Brief:
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
    chosen = team(settings.team, seats_of(settings, models))
    context = Context(listen=listen, models=models)
    tasks = [
        ExtractTask(brief=brief, source=source, piece=piece)
        for source in sources
        for piece in pieces(source, chosen.reads_up_to)
    ]
    found = await _all(chosen.extractor.run(task, context) for task in tasks)
    return reconcile(sources, found)


async def _all(readings: Iterable[Coroutine[Any, Any, Extraction]]) -> list[Extraction]:
    """What all of them bring, side by side; the first that fails ends the others."""
    tasks = [asyncio.ensure_future(reading) for reading in readings]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()


def _with_models(article: Article, models: Watched | None) -> Article:
    """The article with what its models took and why they stopped."""
    if models is None:
        return article
    failure = str(models.failure) if models.failure else ""
    return article.model_copy(update={"models": dict(models.seated), "usage": dict(models.usage), "failure": failure})


def _article(final: State, brief: Brief, sources: Sequence[Source], team_name: str) -> Article:
    draft = Draft.model_validate(final["best_draft"])
    by_rules = final.get("by_rules", [])
    return Article(
        outcome=Outcome(final["outcome"]),
        reason=final["reason"],
        team=_writer(draft, team_name, by_rules),
        brief=brief,
        sources=tuple(sources),
        ledger=Ledger.model_validate(final["ledger"]),
        outline=Outline.model_validate(final["outline"]),
        draft=draft,
        review=Review.model_validate(final["best_review"]),
        rounds=tuple(Round.model_validate(entry) for entry in final["history"]),
        seconds=final["seconds"],
        without_model=_by_seat(by_rules),
    )


def _writer(draft: Draft, team_name: str, by_rules: Sequence[ByRules]) -> str:
    """The team that wrote the draft: the embedded one when every sentence came by rules."""
    made = {text for entry in by_rules for text in entry["sentences"]}
    sentences = [sentence for section in draft.sections for part in section.paragraphs for sentence in part.sentences]
    plain = all(sentence.text in made or {RESCUED, STATED}.intersection(sentence.edits) for sentence in sentences)
    return EMBEDDED if sentences and plain else team_name


def _by_seat(by_rules: Sequence[ByRules]) -> dict[str, str]:
    told: dict[str, list[str]] = {}
    for entry in by_rules:
        told.setdefault(entry["seat"], []).append(entry["message"])
    return {seat: " ; ".join(dict.fromkeys(messages)) for seat, messages in told.items()}
