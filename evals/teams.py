"""Who writes the article of a case, and who judges it."""

import os

from calame.contracts import Article
from calame.evals.cases import Case
from calame.evals.judging import SEAT
from calame.graph.runner import run_article
from calame.models.choices import Choice, read_choices
from calame.models.seating import choices_of, opened
from calame.settings import EMBEDDED, Settings
from calame.sources.foreign import READER_AND_WRITER, require_french


def label(settings: Settings) -> str:
    """The team as tables name it."""
    return ", ".join(settings.model) if settings.team != EMBEDDED and settings.model else settings.team


def judge_choices(model: str, base_url: str | None = None) -> dict[str, Choice]:
    """The judge's seat; an address given for the team is the judge's only when the judge names no provider of its own.

    Raises:
        calame.errors.ModelChoiceError: the model cannot be used.
        calame.errors.KeyMissingError: the variable that should hold a key is empty.
    """
    address = base_url if model.startswith("custom:") else None
    return {SEAT: read_choices([f"critic={model}"], environ=os.environ, base_url=address)["review"]}


async def write(case: Case, settings: Settings) -> Article:
    """One article for a case.

    Raises:
        calame.errors.CalameError: no article came about.
    """
    choices = choices_of(settings)
    require_french(case.sources, choices, READER_AND_WRITER)
    async with opened(settings, choices) as desk:
        return await run_article(case.brief, case.sources, settings=settings, models=desk)
