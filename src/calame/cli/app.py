"""`calame`: puts the commands together. What a command needs is imported when it runs."""

import io
import sys
from typing import Annotated, Final

import typer

from calame.cli import (
    batch,
    doctor,
    evaluate,
    facts,
    graph,
    prompts,
    resume,
    review,
    roles,
    runs,
    show,
    teams,
    verify,
    write,
)
from calame.cli.errors import ENVIRONMENT, guarded
from calame.cli.help import Command, new_app
from calame.cli.options import Debug
from calame.errors import CalameError

FIRST: Final = """Pour commencer :
  calame write article.txt           un article de 700 mots ou plus, avec ses preuves
  calame write article.txt --model openai:gpt-5-mini     le même, écrit par un modèle
  calame doctor                      ce qui est prêt ici, et ce qui manque
  calame write --help                toutes les options, avec des exemples"""

app = new_app(
    help="Des articles sources en entrée, un long article français en sortie, preuve à l’appui.", epilog=FIRST
)


def _print_version(asked: bool) -> None:
    if asked:
        from calame import __version__

        typer.echo(f"calame {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Affiche la version.", is_eager=True, callback=_print_version)
    ] = False,
    debug: Debug = False,
) -> None:
    """Calame alone shows what to try first."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


for command, examples in (
    (write.write, write.EXAMPLES),
    (batch.batch, batch.EXAMPLES),
    (resume.resume, resume.EXAMPLES),
    (show.show, show.EXAMPLES),
    (review.review, review.EXAMPLES),
    (verify.verify, verify.EXAMPLES),
    (facts.facts, facts.EXAMPLES),
    (graph.graph, graph.EXAMPLES),
    (doctor.doctor, doctor.EXAMPLES),
):
    app.command(cls=Command, epilog=examples)(command)

app.add_typer(roles.app, name="roles")
app.add_typer(prompts.app, name="prompts")
app.add_typer(teams.app, name="teams")
app.add_typer(runs.app, name="runs")
app.add_typer(evaluate.app, name="eval")


def run(arguments: list[str]) -> int:
    """Run one command line; the exit code."""
    own = arguments[: arguments.index("--")] if "--" in arguments else arguments
    return guarded(lambda: app(arguments, prog_name="calame", standalone_mode=False), debug="--debug" in own)


def main() -> None:
    """Run the command line of this process and exit with its code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        code = run(sys.argv[1:])
    except Exception as error:  # noqa: BLE001  # what --debug lets through: its trace, and the code it has without
        sys.excepthook(type(error), error, error.__traceback__)
        code = error.exit_code if isinstance(error, CalameError) else ENVIRONMENT
    sys.exit(code)


if __name__ == "__main__":
    main()
