"""`calame write`: sources in, an article and its proof out."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from calame.cli.options import (
    AsJson,
    BaseUrl,
    BriefFile,
    Cache,
    Debug,
    Formats,
    Inputs,
    Instruction,
    Keyphrase,
    MaxCalls,
    MaxCost,
    Model,
    Quiet,
    Record,
    Replay,
    Resume,
    Stream,
    Timeout,
    Ui,
    Words,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calame.cli.progress import Screen
    from calame.contracts import Article
    from calame.models.choices import Choice
    from calame.publish.folder import Published
    from calame.settings import Settings
    from calame.sources import Request

EXAMPLES: Final = """Exemples :
  calame write article.txt
  calame write depeche.txt site.html --words 900-1100 --keyphrase "fonte des glaciers"
  calame write - --instruction "au moins 700 mots, avec des sous-titres" < article.txt
  calame write article.txt --model openai:gpt-5-mini --stream
  calame write article.txt --model mistral:mistral-large-latest --model critic=openai:gpt-5-mini
  calame write article.txt --model ollama:qwen3 --base-url http://127.0.0.1:11434/v1

Modèles : la clé se met dans la variable du service (OPENAI_API_KEY, MISTRAL_API_KEY… ou
CALAME_API_KEY avec --base-url). Les réglages se mettent aussi dans des variables (CALAME_MODEL,
CALAME_BASE_URL, CALAME_MAX_CALLS…) ou dans calame.toml ; une option l’emporte sur une variable,
une variable sur le fichier. Pour vérifier : calame doctor.

Code de sortie : 0 accepté, 1 non accepté, 2 entrée inutilisable, 3 environnement ou modèle."""


def write(
    inputs: Inputs,
    instruction: Instruction = None,
    words: Words = None,
    keyphrase: Keyphrase = None,
    brief: BriefFile = None,
    out: Annotated[
        Path, typer.Option("--out", metavar="DOSSIER", help="Où écrire (articles par défaut).", show_default=False)
    ] = Path("articles"),
    formats: Formats = None,
    ui: Ui = None,
    force: Annotated[bool, typer.Option("--force", help="Remplace un article déjà écrit.")] = False,
    model: Model = None,
    base_url: BaseUrl = None,
    max_calls: MaxCalls = None,
    max_cost: MaxCost = None,
    timeout: Timeout = None,
    stream: Stream = None,
    cache: Cache = None,
    replay: Replay = None,
    record: Record = None,
    resume: Resume = None,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> int:
    """Écrit un article français à partir d’une ou de plusieurs sources."""
    from calame.cli.desk import choices_of
    from calame.cli.progress import shown
    from calame.cli.resuming import close, hint, journal_of
    from calame.publish.earlier import check_earlier
    from calame.publish.folder import check_out, write_folder
    from calame.settings import read_settings

    check_out(out)
    settings = read_settings(
        model=model,
        base_url=base_url,
        max_calls=max_calls,
        max_cost=max_cost,
        timeout=timeout,
        stream=stream,
        cache=cache,
        replay=replay,
        record=record,
        formats=formats,
        ui=ui,
    )
    choices = choices_of(settings)
    journal = journal_of(settings, resume)
    with shown("Lecture des sources", quiet=quiet) as screen:
        from calame.sources import read_request

        request = read_request(inputs, instruction=instruction, words=words, keyphrase=keyphrase, brief_file=brief)
        if not force:
            check_earlier(out, request.sources, request.brief, settings)
        article = _run(request, settings, choices, screen, journal)
        published = write_folder(article, out, force=force, settings=settings)
    if not article.failure:
        close(journal)
    return _tell(article, published, after=hint(journal), as_json=as_json, quiet=quiet)


def _run(
    request: "Request", settings: "Settings", choices: "Mapping[str, Choice]", screen: "Screen", journal: Path | None
) -> "Article":
    import asyncio

    from calame.cli.errors import without_draft
    from calame.cli.resuming import hint
    from calame.sources.foreign import READER_AND_WRITER, require_french

    require_french(request.sources, choices, READER_AND_WRITER)
    with without_draft(lambda: hint(journal)):
        return asyncio.run(_article(request, settings, choices, screen, journal))


async def _article(
    request: "Request", settings: "Settings", choices: "Mapping[str, Choice]", screen: "Screen", journal: Path | None
) -> "Article":
    from calame.cli.desk import opened
    from calame.graph.runner import run_article

    async with opened(settings, choices, screen, journal) as desk:
        return await run_article(request.brief, request.sources, settings=settings, listen=screen.hear, models=desk)


def _tell(article: "Article", published: "Published", *, after: str, as_json: bool, quiet: bool) -> int:
    from calame.cli import errors, summary, terminal
    from calame.publish.report import review_data, usage_data

    if as_json:
        files = [str(path) for path in published.files]
        told = {"folder": str(published.folder), "files": files, **usage_data(article), **review_data(article)}
        terminal.print_json(told)
    elif quiet:
        typer.echo(str(published.folder))
    else:
        summary.show(terminal.results(), article, published)
    if published.wanted is not None:
        errors.warn(
            f"{str(published.wanted)!r} existait déjà : l’article est dans {str(published.folder)!r}. "
            "Pour le remplacer la prochaine fois, ajoutez --force."
        )
    if article.review.accepted:
        return 0
    return errors.say(f"{article.failure.rstrip('. ')}.{after}", errors.ENVIRONMENT) if article.failure else 1
