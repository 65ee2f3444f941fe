"""The embedded critic: the deterministic checks, no model."""

import asyncio
from typing import ClassVar

from calame.agents.checks.case_of import case_of
from calame.agents.checks.review import review
from calame.agents.role import Context, ReviewTask
from calame.contracts import Review


class EmbeddedCritic:
    """Judges a draft by rules alone; it depends on nothing but the task."""

    name: ClassVar[str] = "embedded"

    async def run(self, task: ReviewTask, context: Context) -> Review:
        """Review the draft, off the event loop."""
        del context
        return await asyncio.to_thread(_review, task)


def _review(task: ReviewTask) -> Review:
    return review(case_of(task.brief, task.draft, task.sources, task.ledger, task.outline))
