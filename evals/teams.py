"""Who writes: the embedded team, or models at their seats, opened for one article."""

import os
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from calame.contracts import Article
from calame.evals.cases import Case
from calame.evals.judging import SEAT
from calame.graph.runner import run_article
from calame.models.budget import Budget
from calame.models.choices import Choice, read_choices
from calame.models.desk import DeskOptions, ModelDesk
from calame.models.patience import Patience
from calame.settings import EMBEDDED, Settings


def label(settings: Settings) -> str:
    """The team as tables name it."""
    return ", ".join(settings.model) if settings.team != EMBEDDED and settings.model else settings.team


def choices_of(settings: Settings, environ: Mapping[str, str] | None = None) -> dict[str, Choice]:
    """The model of each seat; empty for the embedded team.

    Raises:
        calame.errors.ModelChoiceError: a model, provider or address cannot be used.
        calame.errors.KeyMissingError: the variable that should hold a key is empty.
    """
    if settings.team == EMBEDDED or not settings.model:
        return {}
    return read_choices(settings.model, environ=os.environ if environ is None else environ, base_url=settings.base_url)


def judge_choices(model: str, base_url: str | None = None) -> dict[str, Choice]:
    """The judge's seat; an address given for the team is the judge's only when the judge names no provider of its own.

    Raises:
        calame.errors.ModelChoiceError: the model cannot be used.
        calame.errors.KeyMissingError: the variable that should hold a key is empty.
    """
    address = base_url if model.startswith("custom:") else None
    return {SEAT: read_choices([f"critic={model}"], environ=os.environ, base_url=address)["review"]}


@asynccontextmanager
async def opened(settings: Settings, choices: Mapping[str, Choice]) -> AsyncIterator[ModelDesk | None]:
    """The desk of one article, closed whatever happens; `None` when no seat has a model."""
    if not choices:
        yield None
        return
    options = DeskOptions(
        patience=Patience(attempts=settings.attempts, concurrency=settings.concurrency),
        budget=Budget(calls=settings.max_calls, cost=settings.max_cost, seconds=settings.timeout),
    )
    async with ModelDesk(choices, options) as desk:
        yield desk


async def write(case: Case, settings: Settings) -> Article:
    """One article for a case.

    Raises:
        calame.errors.CalameError: no article came about.
    """
    async with opened(settings, choices_of(settings)) as desk:
        return await run_article(case.brief, case.sources, settings=settings, models=desk)
