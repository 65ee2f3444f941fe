"""`calame graph`: the state machine of a team, as text or as a picture."""

from pathlib import Path
from typing import Annotated, Final

import typer

from calame.cli.options import Debug, RoleFiles, Team

EXAMPLES: Final = """Exemples :
  calame graph
  calame graph --team newsroom --out equipe.svg --out equipe.png
  calame graph --team equipe.yaml --questions

Sans --out, le texte Mermaid va sur la sortie standard. Rien ne passe par le réseau."""
_SUFFIXES: Final = (".svg", ".png", ".mmd")


def graph(
    team: Team = None,
    role_files: RoleFiles = None,
    out: Annotated[
        list[Path] | None,
        typer.Option(
            "--out", metavar="FICHIER", help="Image .svg ou .png, ou texte .mmd ; à répéter.", show_default=False
        ),
    ] = None,
    questions: Annotated[
        bool, typer.Option("--questions", help="Montre aussi où une personne peut être consultée (--ask).")
    ] = False,
    debug: Debug = False,
) -> None:
    """Dessine le graphe d’une équipe."""
    from calame.agents.crew import crew, plan_of
    from calame.graph.picture import mermaid, picture_of, svg
    from calame.settings import read_settings

    settings = read_settings(team=team, roles=role_files)
    _check(out or [])
    plan = plan_of(settings)
    picture = picture_of(crew(settings.model_copy(update={"plan": plan}), plan.asking), questions=questions)
    for path in out or []:
        made = {".mmd": lambda: mermaid(picture).encode(), ".svg": lambda: svg(picture).encode()}
        _write(path, made.get(path.suffix.lower(), lambda: _png(svg(picture)))())
        typer.echo(str(path))
    if not out:
        typer.echo(mermaid(picture), nl=False)


def _check(paths: list[Path]) -> None:
    from calame.errors import OutputError

    for path in paths:
        if path.suffix.lower() not in _SUFFIXES:
            raise OutputError(f"--out {str(path)!r} : donnez un nom en {', '.join(_SUFFIXES)}.")


def _write(path: Path, content: bytes) -> None:
    from calame.errors import OutputError, os_reason

    try:
        path.write_bytes(content)
    except OSError as error:
        raise OutputError(f"Impossible d’écrire {str(path)!r} : {os_reason(error)}.") from error


def _png(drawing: str) -> bytes:
    """The drawing as pixels.

    Raises:
        MachineError: the package that draws is not installed.
    """
    from calame.errors import MachineError

    try:
        from resvg_py import svg_to_bytes
    except ImportError as error:
        raise MachineError(
            "Pour une image .png il faut resvg-py (pip install 'calame[graph]') ; le .svg n’en a pas besoin."
        ) from error
    return bytes(svg_to_bytes(svg_string=drawing, zoom=2))
