"""`calame review`: the critic alone, on any article."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from calame.cli.options import (
    AsJson,
    BaseUrl,
    BriefFile,
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
    from calame.cli.reviewed import Outputs
    from calame.contracts import Article
    from calame.settings import Settings
    from calame.sources import Request

EXAMPLES: Final = """Exemples :
  calame review article.md --source depeche.txt
  calame review page.html --source a.txt --source b.txt --words 700-900 --html relecture.html
  calame review article.md --source depeche.txt --proof preuve.json
  calame review article.md --source depeche.txt --model openai:gpt-5-mini
  calame review - --source depeche.txt < article.md

Code de sortie : 0 accepté, 1 non accepté, 2 entrée inutilisable, 3 environnement."""


def review(
    article: Annotated[
        str,
        typer.Argument(
            metavar="ARTICLE",
            help="Article en Markdown ou en HTML, quel qu’en soit l’auteur ; « - » pour l’entrée standard.",
        ),
    ],
    sources: Annotated[
        list[str],
        typer.Option(
            "--source", metavar="SOURCE", help="Source de l’article, ou « - » ; à répéter.", show_default=False
        ),
    ],
    instruction: Instruction = None,
    words: Words = None,
    keyphrase: Keyphrase = None,
    brief: BriefFile = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FICHIER", help="Écrit aussi la page de relecture.")
    ] = None,
    proof: Annotated[
        Path | None,
        typer.Option("--proof", metavar="FICHIER", help="Écrit aussi la preuve scellée, que « calame verify » refait."),
    ] = None,
    model: Model = None,
    base_url: BaseUrl = None,
    max_calls: MaxCalls = None,
    max_tokens: MaxTokens = None,
    max_cost: MaxCost = None,
    replay: Replay = None,
    record: Record = None,
    ui: Ui = None,
    force: Annotated[bool, typer.Option("--force", help="Remplace une page ou une preuve déjà écrite.")] = False,
    as_json: AsJson = False,
    debug: Debug = False,
) -> int:
    """Relit un article face à ses sources, sans rien réécrire ; un modèle, s’il y en a un, juge l’indécis."""
    from calame.agents.crew import resolved
    from calame.cli.desk import choices_of
    from calame.cli.progress import shown
    from calame.cli.reviewed import Outputs, article_bytes, check_inputs
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
    outputs = Outputs(html, proof)
    check_inputs(article, sources)
    outputs.check(article, sources, force=force)
    with shown("Lecture de l’article") as screen:
        from calame.sources import read_request

        raw = article_bytes(article)
        request = read_request(sources, instruction=instruction, words=words, keyphrase=keyphrase, brief_file=brief)
        _refuse_itself(article, request)
        judged = _judge(raw, article, request, settings, screen)
        outputs.write(judged, raw, settings)
    _tell(judged, outputs, as_json=as_json)
    return 0 if judged.review.accepted else 1


def _refuse_itself(article: str, request: "Request") -> None:
    """An article bears itself out, word for word.

    Raises:
        InputError: the article is one of its own sources.
    """
    from calame.cli.reviewed import is_same_file
    from calame.errors import InputError

    if any(is_same_file(Path(article), source.origin) for source in request.sources):
        raise InputError(
            f"L’article {article!r} est parmi ses propres sources, qui lui donneraient raison mot pour mot : "
            "retirez-le de --source, ou du dossier donné à --source."
        )


def _judge(raw: bytes, article: str, request: "Request", settings: "Settings", screen: "Screen") -> "Article":
    import asyncio

    from calame.graph.request import review_request
    from calame.publish.parse import parse_bytes

    draft = parse_bytes(raw, origin=article)
    return asyncio.run(review_request(draft, request, settings, listen=screen.hear))


def _tell(judged: "Article", outputs: "Outputs", *, as_json: bool) -> None:
    from calame.cli import summary, terminal
    from calame.publish.report import review_data

    if as_json:
        terminal.print_json(review_data(judged))
        return
    summary.show_review(terminal.results(), judged, outputs.page)
    if outputs.proof is not None:
        terminal.results().print(terminal.text(f"Preuve : {outputs.proof}"), soft_wrap=True)
