"""`calame runs`: every run of this place, and what to do about it."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Final

import typer

from calame.cli.help import Command, new_app
from calame.cli.options import AsJson, Debug, Store

if TYPE_CHECKING:
    from calame.graph.records import Record

EXAMPLES: Final = """Exemples :
  calame runs
  calame runs --json | jq '.[] | select(.status != "finished") | .id'
  calame runs prune --older-than 30"""
PRUNE_EXAMPLES: Final = """Exemples :
  calame runs prune                   tous les essais finis
  calame runs prune --older-than 30   ceux que rien n’a touchés depuis 30 jours

Le résumé reste dans la liste et les articles restent dans leur dossier ; ce qui servait à reprendre s’en va."""

app = new_app(help="Montre les essais : ce qu’ils sont devenus, ce qu’ils ont coûté, comment les reprendre.")


@app.callback(invoke_without_command=True, epilog=EXAMPLES)
def runs(context: typer.Context, store: Store = None, as_json: AsJson = False, debug: Debug = False) -> None:
    """Lists the runs when no other command is named."""
    if context.invoked_subcommand is not None:
        return
    from calame.cli import terminal
    from calame.cli.running import listed, row

    records = listed(store)
    if as_json:
        terminal.print_json([{**record.model_dump(mode="json"), "busy": busy} for record, busy in records])
        return
    if not records:
        typer.echo("Aucun essai ici. Pour commencer : calame write FICHIER")
        return
    grid = terminal.table("Essai", "Quand", "Source", "Où il en est", "Tours", "Coût", right=(4, 5))
    for record, busy in records:
        grid.add_row(*(terminal.text(cell) for cell in row(record, busy=busy)))
    terminal.results().print(grid)


@app.command("prune", cls=Command, epilog=PRUNE_EXAMPLES)
def prune(
    older_than: Annotated[
        int, typer.Option("--older-than", metavar="JOURS", min=0, help="Seulement ceux de plus de JOURS jours.")
    ] = 0,
    store: Store = None,
    as_json: AsJson = False,
    debug: Debug = False,
) -> None:
    """Ne garde que le résumé des essais finis, et rend la place au disque."""
    from calame.cli import terminal
    from calame.cli.running import pruned
    from calame.text.wording import counted

    gone: list[Record] = pruned(store, before=datetime.now(UTC) - timedelta(days=older_than))
    if as_json:
        terminal.print_json([record.id for record in gone])
        return
    typer.echo(f"{counted(len(gone), 'essai')} : seul le résumé est gardé.")
