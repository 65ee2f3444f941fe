"""One review outside a run: the critic of a team reads somebody's article."""

import asyncio

from calame.agents.checks.case_of import case_of
from calame.agents.checks.review import review
from calame.agents.crew import crew, library_of
from calame.agents.role import Context, ReviewTask
from calame.contracts import Finding, Place, Review
from calame.errors import ModelError, RoleError
from calame.events import Listener, silent
from calame.graph.guarding import answer_of
from calame.models.port import Desk
from calame.settings import Settings


async def reviewed(
    task: ReviewTask, *, settings: Settings, listen: Listener = silent, models: Desk | None = None
) -> Review:
    """What the critic of the team says of an article.

    Args:
        task: the article; a ledger without facts when it cites none.
        settings: the team.
        listen: hears what happens.
        models: who answers; nobody for the rules alone.

    Raises:
        calame.errors.InputError: the team, or a role or prompt of the user's, cannot be used.
    """
    critic = crew(settings, models.seated if models else ()).critic
    context = Context(listen=listen, models=models, library=library_of(settings))
    try:
        return await answer_of(critic, task, context)
    except (RoleError, ModelError) as error:
        return await asyncio.to_thread(unanswered, task, error)


def unanswered(task: ReviewTask, error: RoleError | ModelError) -> Review:
    """A critic that cannot answer counts as fail, never as pass; what the rules see alone stands all the same."""
    seen = review(case_of(task.brief, task.draft, task.sources, task.ledger, task.outline))
    finding = Finding(
        id="N0",
        check="critic",
        severity="blocker",
        place=Place(),
        message=f"La relecture n’a pas abouti : {error}",
        remedy="Relancez la relecture ; seules les règles ont lu cette version.",
    )
    return seen.model_copy(update={"findings": (finding, *seen.findings), "accepted": False})
