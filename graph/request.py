"""From what a person asks to an article written or judged: the models opened, the work, the models closed."""

from contextlib import AbstractAsyncContextManager, nullcontext

from calame.agents.crew import resolved
from calame.agents.role import ReviewTask
from calame.contracts import Article, Draft, Ledger, Outcome, Outline, Review
from calame.events import Event, Listener, Tokens, silent
from calame.graph.reviewing import reviewed
from calame.graph.runner import run_article
from calame.models.port import Desk
from calame.models.seating import choices_of, opened
from calame.models.sender import Delta
from calame.settings import Settings
from calame.sources import Request
from calame.sources.foreign import READER_AND_WRITER, require_french


async def run_request(
    request: Request, settings: Settings, *, listen: Listener = silent, models: Desk | None = None
) -> Article:
    """Write the article that is asked for.

    Args:
        request: the order and the sources.
        settings: the team and its limits.
        listen: hears what happens.
        models: who answers, instead of the models that the settings name; whoever opened them closes them.

    Raises:
        calame.errors.InputError: the team, or a role or prompt of the user's, cannot be used.
        calame.errors.SourceError: a source is not in French and no model reads and writes.
        calame.errors.ModelChoiceError: a model, provider, address or limit cannot be used.
        calame.errors.RoleError: see `run_article`.
        calame.errors.ModelError: see `run_article`.
    """
    settings = resolved(settings, brings_models=models is not None)
    async with _desk(settings, listen, models) as desk:
        require_french(request.sources, desk.seated if desk else (), READER_AND_WRITER)
        return await run_article(request.brief, request.sources, settings=settings, listen=listen, models=desk)


async def review_request(
    draft: Draft, request: Request, settings: Settings, *, listen: Listener = silent, models: Desk | None = None
) -> Article:
    """Judge an article that somebody else wrote.

    Args:
        draft: the article.
        request: the order and the sources.
        settings: the team, whose critic judges.
        listen: hears what happens.
        models: see `run_request`.

    Raises:
        calame.errors.InputError: the team, or a role or prompt of the user's, cannot be used.
        calame.errors.ModelChoiceError: a model, provider, address or limit cannot be used.
    """
    settings = resolved(settings, brings_models=models is not None)
    async with _desk(settings, listen, models) as desk:
        task = _task(draft, request)
        found = await reviewed(task, settings=settings, listen=listen, models=desk)
        return _judged(task, found, desk)


def _task(draft: Draft, request: Request) -> ReviewTask:
    if request.brief.keyphrase:
        metadata = draft.metadata.model_copy(update={"keyphrase": request.brief.keyphrase})
        draft = draft.model_copy(update={"metadata": metadata})
    outline = Outline(metadata=draft.metadata, sections=(), carried_words=0)
    return ReviewTask(
        brief=request.brief, sources=request.sources, ledger=Ledger(facts=()), outline=outline, draft=draft
    )


def _judged(task: ReviewTask, found: Review, desk: Desk | None) -> Article:
    return Article(
        outcome=Outcome.ACCEPTED if found.accepted else Outcome.NEEDS_REVIEW,
        reason="Tous les seuils sont tenus." if found.accepted else "Des seuils ou des constats s’y opposent.",
        team="extérieure",
        brief=task.brief,
        sources=task.sources,
        ledger=task.ledger,
        outline=task.outline,
        draft=task.draft,
        review=found,
        rounds=(),
        seconds={},
        models={seat: desk.seated[seat] for seat in desk.usage} if desk else {},
        usage=dict(desk.usage) if desk else {},
    )


def _desk(settings: Settings, listen: Listener, models: Desk | None) -> AbstractAsyncContextManager[Desk | None]:
    if models is not None:
        return nullcontext(models)

    def read(delta: Delta) -> None:
        piece = Tokens(seat=delta.seat, text=delta.text, restart=delta.restart, question=delta.question)
        listen(Event("tokens", delta.seat, payload=piece))

    return opened(settings, choices_of(settings), listen=listen, on_delta=read)
