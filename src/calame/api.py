"""Calame as a library: write an article, follow it while it is written, review anybody's.

Nothing is read from `calame.toml` or from `CALAME_*` variables unless `read_settings()` is called; only a model's key
comes from the environment.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex
from typing import Any, ParamSpec, TypedDict, TypeVar, Unpack

from calame.agents.crew import resolved
from calame.contracts import Article, Brief, Draft
from calame.errors import BriefError
from calame.events import Event, Listener, Stream, silent
from calame.graph.request import review_request, run_request
from calame.models.port import Desk
from calame.models.seating import choices_of
from calame.publish.parse import parse_text, read_article
from calame.settings import MODEL, Settings
from calame.sources import Request, Text, read_request

P = ParamSpec("P")
T = TypeVar("T")
Given = str | Path | Text
"""The name of a file or folder, a web address, or a text."""


class Wishes(TypedDict, total=False):
    """What the article should be; every wish may be left out."""

    instruction: str
    """The order in the client's words, French or English."""
    words: str
    """`900` (± 10 %), `900-1100` or `700+`."""
    keyphrase: str
    tone: str
    audience: str
    title: str
    brief: str | Path | Brief
    """A YAML file that says the same, or the whole order as a value; a value leaves no room for other wishes."""


async def write_article(
    sources: Given | Sequence[Given],
    *,
    settings: Settings | None = None,
    listen: Listener = silent,
    models: Desk | None = None,
    **wishes: Unpack[Wishes],
) -> Article:
    """Write a French article from sources, and judge it.

        import asyncio
        from calame import render_markdown, write_article

        article = asyncio.run(write_article("article.txt", words="700+"))
        print(article.outcome, render_markdown(article))

    The outcome is a value of the article: a poor draft raises nothing.

    Args:
        sources: one source or several.
        settings: team, models and limits; by default the embedded team, which needs no model.
        listen: called with every event.
        models: who answers instead of the models in `settings`, for instance a `ScriptedModel`.
        **wishes: see `Wishes`.

    Raises:
        calame.errors.InputError: a source or wish cannot be used.
        calame.errors.RoleError: the team is not installed, or a role failed before there was any draft.
        calame.errors.ModelError: a model gave no usable answer before there was any draft.
        TypeError: there is no such wish.
    """
    _check_wishes("write_article", wishes)
    chosen = resolved(_settled(settings or Settings(), models), brings_models=models is not None)
    if models is None:
        choices_of(chosen)  # a key that is missing is told before anything is read
    request = await asyncio.to_thread(_request, sources, wishes)
    return await run_request(request, chosen, listen=listen, models=models)


async def stream_article(
    sources: Given | Sequence[Given],
    *,
    settings: Settings | None = None,
    models: Desk | None = None,
    **wishes: Unpack[Wishes],
) -> AsyncGenerator[Event, None]:
    """Write an article and tell what happens; the payload of the last event is the `Article`.

        async def show(path: str) -> None:
            async for event in stream_article(path):
                print(event.sequence, event.kind, event.node, event.message)
                if isinstance(event.payload, Article):
                    print(event.payload.outcome)

    With `Settings(stream=True)` the words of models come as `tokens`. Leaving the loop early ends the run.

    Args:
        sources: one source or several.
        settings: see `write_article`.
        models: see `write_article`.
        **wishes: see `Wishes`.

    Raises:
        calame.errors.CalameError: see `write_article`.
    """
    _check_wishes("stream_article", wishes)
    loop = asyncio.get_running_loop()
    events: asyncio.Queue[Event | None] = asyncio.Queue()
    stream = Stream(_new_id(), lambda event: _told(loop, events, event))
    work = write_article(sources, settings=settings, listen=stream.hear, models=models, **wishes)
    task = asyncio.ensure_future(work)
    task.add_done_callback(lambda _task: events.put_nowait(None))
    try:
        while (event := await events.get()) is not None:
            yield event
        await task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def review_article(
    article: Given | Draft,
    sources: Given | Sequence[Given],
    *,
    settings: Settings | None = None,
    listen: Listener = silent,
    models: Desk | None = None,
    **wishes: Unpack[Wishes],
) -> Article:
    """Judge anybody's article against its sources; nothing is rewritten.

        import asyncio
        from calame import review_article

        review = asyncio.run(review_article("article.md", ["source.txt"])).review
        print(review.accepted, [finding.message for finding in review.findings])

    By rules alone, unless `settings` names a model or `models` are given: the team's critic then asks about the
    sentences that rules leave undecided.

    Args:
        article: Markdown or HTML: a file's name or a text; or a draft.
        sources: one source or several.
        settings: team, models and limits; by default no model.
        listen: called with every event.
        models: who answers instead of the models in `settings`.
        **wishes: what the article should be; see `Wishes`.

    Returns:
        The article with its `review`, as `calame.publish` takes it.

    Raises:
        calame.errors.InputError: article, source or wish cannot be used.
        TypeError: there is no such wish.
    """
    _check_wishes("review_article", wishes)
    chosen = resolved(_settled(settings or Settings(), models), brings_models=models is not None)
    if models is None:
        choices_of(chosen)  # a key that is missing is told before anything is read
    draft = article if isinstance(article, Draft) else await asyncio.to_thread(_draft, article)
    request = await asyncio.to_thread(_request, sources, wishes)
    return await review_request(draft, request, chosen, listen=listen, models=models)


def in_sync(work: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, T]:
    """`work` for code that is not asynchronous: the one edge between the two."""

    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(work(*args, **kwargs))
        raise RuntimeError(f"a loop is running here: await {work.__name__}() instead of {work.__name__}_sync()")

    run.__name__ = run.__qualname__ = f"{work.__name__}_sync"
    run.__doc__ = f"`{work.__name__}` for code that is not asynchronous; in a running loop, await that one.\n"
    return run


write_article_sync = in_sync(write_article)
review_article_sync = in_sync(review_article)


def _check_wishes(function: str, wishes: Mapping[str, object]) -> None:
    """Refuse a wish that does not exist.

    Raises:
        TypeError: as Python does for an argument that does not exist.
    """
    known = Wishes.__annotations__
    for name in wishes:
        if name not in known:
            raise TypeError(f"{function}() got an unknown wish {name!r}; the wishes are {', '.join(known)}")


def _settled(settings: Settings, models: Desk | None) -> Settings:
    """With models, the team of models, when nobody named a team."""
    if "team" in settings.model_fields_set or not (settings.asks_models or models is not None):
        return settings
    return settings.model_copy(update={"team": MODEL})


def _request(sources: Given | Sequence[Given], wishes: Wishes) -> Request:
    given = [sources] if isinstance(sources, str | Path | Text) else list(sources)
    inputs = [one if isinstance(one, Text) else str(one) for one in given]
    brief = wishes.get("brief")
    said: dict[str, Any] = {name: value for name, value in wishes.items() if name != "brief"}
    if not isinstance(brief, Brief):
        return read_request(inputs, brief_file=brief, **said)
    if said:
        raise BriefError(f"Donnez un Brief entier ou des souhaits, pas les deux : {', '.join(said)} est de trop.")
    read = read_request(inputs)
    return read._replace(brief=brief.model_copy(update={"warnings": (*brief.warnings, *read.brief.warnings)}))


def _draft(article: Given) -> Draft:
    if isinstance(article, Text):
        return parse_text(article.text, origin=article.name, fallback=article.name)
    return read_article(Path(article))


def _told(loop: asyncio.AbstractEventLoop, events: "asyncio.Queue[Event | None]", event: Event) -> None:
    loop.call_soon_threadsafe(events.put_nowait, event)


def _new_id() -> str:
    return f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{token_hex(2)}"
