"""What users write against the library: never run, `make check` reads it with mypy --strict.

Every line that must not type-check carries an ignore with its code, and mypy warns when one is not needed.
"""

from pathlib import Path
from typing import assert_type

from calame import (
    Article,
    Brief,
    Event,
    Outcome,
    Review,
    Settings,
    Text,
    __version__,
    read_settings,
    render_markdown,
    review_article,
    review_article_sync,
    stream_article,
    write_article,
    write_article_sync,
    write_folder,
)


async def write() -> Path:
    article = await write_article("article.txt", words="900-1100", keyphrase="fonte des glaciers")
    assert_type(article, Article)
    assert_type(article.outcome, Outcome)
    assert_type(render_markdown(article), str)
    return write_folder(article, Path("articles"), force=True).folder


async def write_with_everything() -> Article:
    def hear(event: Event) -> None:
        assert_type(event.kind == "finished", bool)

    settings = Settings(model=("openai:gpt-5-mini", "critic=mistral:mistral-large-latest"), max_calls=20)
    received = Text("Le texte reçu.", name="dépêche")
    return await write_article(
        ["depeche.txt", Path("dossier"), received], settings=settings, listen=hear, instruction="au moins 700 mots"
    )


async def follow() -> Article | None:
    async for event in stream_article(Text("Le texte reçu."), settings=read_settings(model="ollama:qwen3")):
        assert_type(event, Event)
        if isinstance(event.payload, Article):
            return event.payload
    return None


async def judge() -> Review:
    judged = await review_article("article.md", ["source.txt"], brief=Brief(min_words=300))
    return judged.review


def without_async() -> tuple[Article, Article, str]:
    return write_article_sync("article.txt", words="700+"), review_article_sync("article.md", "source.txt"), __version__


async def what_is_refused() -> None:
    await write_article(42)  # type: ignore[arg-type]  # no source
    await write_article("article.txt", length="900")  # type: ignore[call-arg]  # no such wish
    await write_article("article.txt", words=900)  # type: ignore[arg-type]  # a text
    await write_article("article.txt", Settings())  # type: ignore[call-arg]  # options are named
    write_article_sync("article.txt", keyphrases="a")  # type: ignore[call-arg]  # the same without async
    Settings(rounds=3)  # type: ignore[call-arg]  # no such setting
