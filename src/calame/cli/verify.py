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
  calame verify articles/mon-article
  calame verify article.md --source a.txt --source b.html --review preuve.json

Code de sortie : 0 rien n’a changé, quel qu’ait été le verdict (il est dit), 1 quelque chose a changé, 2 entrée
inutilisable, 3 environnement."""

_NAMES: Final = ("article.md", "article.html")
"""The article in its folder; the second is all that some publish."""


def verify(
    article: Annotated[Path, typer.Argument(metavar="ARTICLE", help="L’article publié (article.md), ou son dossier.")],
    sources: Annotated[
        list[str] | None,
        typer.Option("--source", metavar="SOURCE", help="Source de l’article ; à répéter. Sinon, là où elle était."),
    ] = None,
    review: Annotated[
        Path | None,
        typer.Option(
            "--review", metavar="FICHIER", help="La preuve (review --proof) ; sinon, review.json à côté de l’article."
        ),
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
            article = next((path for path in map(article.joinpath, _NAMES) if path.exists()), article / _NAMES[0])
        beside = review or article.parent / "review.json"
        origins = sources or _at_hand(recorded_origins(beside), beside.parent)
        done = verified(article, beside, read_sources(origins))
    _tell(done, as_json=as_json)
    return 0 if done.passed else 1


def _at_hand(origins: "Sequence[str]", folder: Path) -> list[str]:
    """The recorded sources that are files here, or beside the review.

    Raises:
        SourceError: one is neither.
    """
    from calame.errors import SourceError

    found = {}
    for origin in origins:
        places = (Path(origin), folder / origin, folder / Path(origin).name)
        found[origin] = next((str(place) for place in places if _is_file(place)), None)
    missing = [origin for origin, place in found.items() if place is None]
    if missing:
        raise SourceError(
            f"{_missing(missing[0])} : donnez toutes les sources avec --source FICHIER.", origin=missing[0]
        )
    return [place for place in found.values() if place is not None]


def _is_file(place: Path) -> bool:
    try:
        return place.is_file()
    except (OSError, ValueError):  # an address, or no name of a file
        return False


def _missing(origin: str) -> str:
    from calame.text.wording import STDIN

    if origin == STDIN:
        return "Une source venait de l’entrée standard et n’est plus là"
    return f"La source {origin!r} n’est pas là"


def _tell(done: "Verification", *, as_json: bool) -> None:
    from calame.cli import terminal

    if as_json:
        steps = [
            {"name": step.name, "label": step.label, "passed": step.passed, "detail": step.detail}
            for step in done.steps
        ]
        terminal.print_json({"passed": done.passed, "accepted": done.accepted, "steps": steps})
        return
    out = terminal.results()
    grid = terminal.table("Contrôle", "Résultat", "Détail")
    for step in done.steps:
        mark = terminal.text("tient", "green") if step.passed else terminal.text("rompu", "bold red")
        grid.add_row(terminal.text(step.label), mark, terminal.text(step.detail))
    out.print(grid)
    verdict, style = _verdict(done)
    out.print(terminal.text(verdict, f"bold {style}"))


def _verdict(done: "Verification") -> tuple[str, str]:
    if not done.passed:
        return "L’article ne porte plus sa preuve.", "red"
    if not done.accepted:
        return "Rien n’a changé depuis la relecture, qui n’a pas accepté l’article.", "yellow"
    return "L’article porte toujours sa preuve.", "green"
