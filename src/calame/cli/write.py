"""`calame write`: sources in, an article and its proof out."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from calame.cli.options import AsJson, BriefFile, Debug, Inputs, Instruction, Keyphrase, Quiet, Words

if TYPE_CHECKING:
    from calame.contracts import Article
    from calame.events import Listener
    from calame.publish.folder import Published
    from calame.settings import Settings
    from calame.sources import Request

EXAMPLES: Final = """Exemples :
  calame write article.txt
  calame write depeche.txt site.html --words 900-1100 --keyphrase "fonte des glaciers"
  calame write - --instruction "au moins 700 mots, avec des sous-titres" < article.txt

Code de sortie : 0 accepté, 1 non accepté, 2 entrée inutilisable, 3 environnement."""


def write(
    inputs: Inputs,
    instruction: Instruction = None,
    words: Words = None,
    keyphrase: Keyphrase = None,
    brief: BriefFile = None,
    out: Annotated[
        Path, typer.Option("--out", metavar="DOSSIER", help="Où écrire (articles par défaut).", show_default=False)
    ] = Path("articles"),
    force: Annotated[bool, typer.Option("--force", help="Remplace un article déjà écrit.")] = False,
    as_json: AsJson = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> int:
    """Écrit un article français à partir d’une ou de plusieurs sources."""
    from calame.cli.progress import shown
    from calame.publish.folder import check_out, write_folder
    from calame.settings import read_settings

    check_out(out)
    settings = read_settings()
    with shown("Lecture des sources", quiet=quiet) as listen:
        from calame.sources import read_request

        request = read_request(inputs, instruction=instruction, words=words, keyphrase=keyphrase, brief_file=brief)
        article = _run(request, settings, listen)
        published = write_folder(article, out, force=force, settings=settings)
    _tell(article, published, as_json=as_json, quiet=quiet)
    return 0 if article.review.accepted else 1


def _run(request: "Request", settings: "Settings", listen: "Listener") -> "Article":
    import asyncio

    from calame.cli.language import require_french

    require_french(request.sources, settings)
    from calame.graph.runner import run_article

    return asyncio.run(run_article(request.brief, request.sources, settings=settings, listen=listen))


def _tell(article: "Article", published: "Published", *, as_json: bool, quiet: bool) -> None:
    from calame.cli import summary, terminal
    from calame.publish.report import review_data

    if as_json:
        files = [str(path) for path in published.files]
        terminal.print_json({"folder": str(published.folder), "files": files, **review_data(article)})
    elif quiet:
        typer.echo(str(published.folder))
    else:
        summary.show(terminal.results(), article, published)
