"""`calame teams`: who works together."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from calame.cli.help import Command, new_app
from calame.cli.options import AsJson, Debug, RoleFiles

if TYPE_CHECKING:
    from calame.contracts import TeamPlan

EXAMPLES: Final = """Exemples :
  calame teams
  calame teams show newsroom                le fichier d’une équipe livrée, pour partir d’elle
  calame teams check equipe.yaml"""

app = new_app(help="Montre les équipes : qui tient chaque place, qui relit, qui finit.")


@app.callback(invoke_without_command=True, epilog=EXAMPLES)
def teams(context: typer.Context, as_json: AsJson = False, debug: Debug = False) -> None:
    """Lists the teams when no other command is named."""
    if context.invoked_subcommand is not None:
        return
    from calame.agents.team_files import read_team, shipped_teams
    from calame.cli import terminal

    plans = [read_team(name) for name in shipped_teams()]
    if as_json:
        terminal.print_json([plan.model_dump(mode="json", exclude_none=True) for plan in plans])
        return
    grid = terminal.table("Équipe", "Places", "Relisent aussi", "Finissent", "Ce qu’elle fait")
    for plan in plans:
        grid.add_row(*(terminal.text(cell) for cell in (plan.name, *_who(plan), plan.about)))
    terminal.results().print(grid)


def _who(plan: "TeamPlan") -> tuple[str, str, str]:
    from typing import get_args

    from calame.contracts import Seat

    core = ", ".join(f"{seat} {plan.chair(seat).role}" for seat in get_args(Seat))
    extra = {seat: [chair.role for kind, chair in plan.extras if kind == seat] for seat in ("reviewer", "finisher")}
    return core, ", ".join(extra["reviewer"]) or "–", ", ".join(extra["finisher"]) or "–"


Team = Annotated[str, typer.Argument(metavar="ÉQUIPE", help="Nom d’équipe, ou fichier.", show_default=False)]


@app.command("show", cls=Command, epilog=EXAMPLES)
def show(name: Team, debug: Debug = False) -> None:
    """Écrit le fichier d’une équipe livrée sur la sortie standard."""
    from calame.agents.team_files import shipped_text

    typer.echo(shipped_text(name), nl=False)


@app.command("check", cls=Command, epilog=EXAMPLES)
def check(name: Team, role_files: RoleFiles = None, debug: Debug = False) -> None:
    """Lit une équipe et dit ce qui ne va pas, avec la ligne et la colonne."""
    from calame.agents.registry import Registry
    from calame.agents.team_files import read_team
    from calame.settings import read_settings

    plan = read_team(name, Registry(read_settings(roles=role_files).roles))
    core, reviewers, finishers = _who(plan)
    typer.echo(f"{plan.name} : {core} ; relisent aussi : {reviewers} ; finissent : {finishers}")
