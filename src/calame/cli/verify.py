"""`calame verify`: does the article still carry its proof?"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from calame.cli.options import AsJson, Debug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calame.publish.verification import Verification

EXAMPLES: Final = """Exemples :
  calame verify articles/mon-article/article.md
  calame verify article.md --source a.txt --source b.html --review relecture.json

Code de sortie : 0 rien n’a changé, 1 quelque chose a changé, 2 entrée inutilisable, 3 environnement."""


def verify(
    article: Annotated[Path, typer.Argument(metavar="ARTICLE", help="L’article publié (article.md), ou son dossier.")],
    sources: Annotated[
        list[str] | None,
        typer.Option("--source", metavar="SOURCE", help="Source de l’article ; à répéter. Sinon, là où elle était."),
    ] = None,
    review: Annotated[
        Path | None,
        typer.Option("--review", metavar="FICHIER", help="La relecture ; sinon, review.json à côté de l’article."),
    ] = None,
    as_json: AsJson = False,
    debug: Debug = False,
) -> int:
    """Vérifie, hors ligne et sans modèle, qu’aucun mot n’a changé depuis la relecture, et refait celle-ci."""
    from calame.cli.progress import shown

    with shown("Vérification"):
        from calame.publish.verification import recorded_origins
        from calame.publish.verification import verify as verified
        from calame.sources import read_sources

        if article.is_dir():
            article /= "article.md"
        beside = review or article.parent / "review.json"
        origins = sources or _at_hand(recorded_origins(beside))
        done = verified(article, beside, read_sources(origins))
    _tell(done, as_json=as_json)
    return 0 if done.passed else 1


def _at_hand(origins: "Sequence[str]") -> list[str]:
    """The recorded sources that are files here.

    Raises:
        SourceError: one is not.
    """
    from calame.errors import SourceError

    for origin in origins:
        if not Path(origin).is_file():
            raise SourceError(
                f"La source {origin!r} n’est pas là : donnez toutes les sources avec --source FICHIER.", origin=origin
            )
    return list(dict.fromkeys(origins))


def _tell(done: "Verification", *, as_json: bool) -> None:
    from calame.cli import terminal

    if as_json:
        steps = [
            {"name": step.name, "label": step.label, "passed": step.passed, "detail": step.detail}
            for step in done.steps
        ]
        terminal.print_json({"passed": done.passed, "steps": steps})
        return
    out = terminal.results()
    grid = terminal.table("Contrôle", "Résultat", "Détail")
    for step in done.steps:
        mark = terminal.text("tient", "green") if step.passed else terminal.text("rompu", "bold red")
        grid.add_row(terminal.text(step.label), mark, terminal.text(step.detail))
    out.print(grid)
    verdict = "L’article porte toujours sa preuve." if done.passed else "L’article ne porte plus sa preuve."
    out.print(terminal.text(verdict, "bold green" if done.passed else "bold red"))
