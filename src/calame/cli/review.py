"""`calame review`: the critic alone, on any article."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from calame.cli.options import (
    AsJson,
    BaseUrl,
    Debug,
    Instruction,
    Keyphrase,
    MaxCalls,
    MaxCost,
    MaxTokens,
    Model,
    Record,
    Replay,
    Ui,
    Words,
)

if TYPE_CHECKING:
    from calame.cli.progress import Screen
    from calame.contracts import Article
    from calame.settings import Settings
    from calame.sources import Request

EXAMPLES: Final = """Exemples :
  calame review article.md --source depeche.txt
  calame review page.html --source a.txt --source b.txt --words 700-900 --html relecture.html
  calame review article.md --source depeche.txt --model openai:gpt-5-mini

Code de sortie : 0 accepté, 1 non accepté, 2 entrée inutilisable, 3 environnement."""


def review(
    article: Annotated[
        Path, typer.Argument(metavar="ARTICLE", help="Article en Markdown ou en HTML, quel qu’en soit l’auteur.")
    ],
    sources: Annotated[list[str], typer.Option("--source", metavar="SOURCE", help="Source de l’article ; à répéter.")],
    instruction: Instruction = None,
    words: Words = None,
    keyphrase: Keyphrase = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FICHIER", help="Écrit aussi la page de relecture.")
    ] = None,
    model: Model = None,
    base_url: BaseUrl = None,
    max_calls: MaxCalls = None,
    max_tokens: MaxTokens = None,
    max_cost: MaxCost = None,
    replay: Replay = None,
    record: Record = None,
    ui: Ui = None,
    force: Annotated[bool, typer.Option("--force", help="Remplace une page de relecture déjà écrite.")] = False,
    as_json: AsJson = False,
    debug: Debug = False,
) -> int:
    """Relit un article face à ses sources, sans rien réécrire ; un modèle, s’il y en a un, juge l’indécis."""
    from calame.agents.crew import resolved
    from calame.cli.desk import choices_of
    from calame.cli.progress import shown
    from calame.publish.folder import check_file
    from calame.settings import read_settings

    settings = resolved(
        read_settings(
            ui=ui,
            model=model,
            base_url=base_url,
            max_calls=max_calls,
            max_tokens=max_tokens,
            max_cost=max_cost,
            replay=replay,
            record=record,
        )
    )
    choices_of(settings)  # a key that is missing is told before anything is read
    if html is not None:
        check_file(html, force=force)
    with shown("Lecture de l’article") as screen:
        from calame.sources import read_request

        request = read_request(sources, instruction=instruction, words=words, keyphrase=keyphrase)
        _refuse_itself(article, request)
        judged = _judge(article, request, settings, screen)
        if html is not None:
            _write_page(judged, html, settings)
    _tell(judged, html, as_json=as_json)
    return 0 if judged.review.accepted else 1


def _refuse_itself(path: Path, request: "Request") -> None:
    """An article bears itself out, word for word.

    Raises:
        InputError: the article is one of its own sources.
    """
    from calame.errors import InputError

    if any(_is_file(path, source.origin) for source in request.sources):
        raise InputError(
            f"L’article {str(path)!r} est parmi ses propres sources, qui lui donneraient raison mot pour mot : "
            "retirez-le de --source, ou du dossier donné à --source."
        )


def _is_file(path: Path, origin: str) -> bool:
    try:
        return path.samefile(origin)
    except (OSError, ValueError):  # no file, or no name of one
        return False


def _judge(path: Path, request: "Request", settings: "Settings", screen: "Screen") -> "Article":
    import asyncio

    from calame.graph.request import review_request
    from calame.publish.parse import read_article

    return asyncio.run(review_request(read_article(path), request, settings, listen=screen.hear))


def _write_page(judged: "Article", path: Path, settings: "Settings") -> None:
    from calame.publish.folder import write_whole
    from calame.publish.review import render_review

    write_whole(path, render_review(judged, ui=settings.ui, site=settings.site).encode("utf-8", errors="replace"))


def _tell(judged: "Article", html: Path | None, *, as_json: bool) -> None:
    from calame.cli import summary, terminal
    from calame.publish.report import review_data

    if as_json:
        terminal.print_json(review_data(judged))
    else:
        summary.show_review(terminal.results(), judged, html)
