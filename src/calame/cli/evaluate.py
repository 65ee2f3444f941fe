"""`calame eval`: how good the parts of Calame are, measured."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from calame.cli import evaluate_check, evaluate_compare, evaluate_run
from calame.cli.help import Command, new_app
from calame.cli.options import AsJson, Debug

if TYPE_CHECKING:
    from calame.evals.critic import Campaign
    from calame.evals.external import Outside
    from calame.evals.rows import Share

CRITIC_EXAMPLES: Final = """Exemples :
  calame eval critic
  calame eval critic --held-out
  calame eval critic --seed 3 --misses manques.md
  calame eval critic --sample 300 --json"""
EXTERNAL_EXAMPLES: Final = """Exemples :
  calame eval external donnees
  calame eval external donnees --json"""

app = new_app(help="Mesure la qualité de Calame.")

Seed = Annotated[int, typer.Option("--seed", metavar="N", help="Graine du tirage des variantes.")]
Sample = Annotated[
    int | None, typer.Option("--sample", metavar="N", help="Nombre de variantes tirées au sort ; toutes sans elle.")
]
HeldOut = Annotated[
    bool, typer.Option("--held-out", help="Mesure sur les articles réservés, que la mise au point ne lit pas.")
]
Cited = Annotated[
    bool, typer.Option("--cited", help="Chaque phrase cite les faits sur lesquels elle repose, comme chez Calame.")
]
Misses = Annotated[
    Path | None, typer.Option("--misses", metavar="FICHIER", help="Écrit les manqués et les fausses alertes à lire.")
]


@app.callback()
def start() -> None:
    """Measurements only; nothing is written but what is asked for."""


for command, examples in (
    (evaluate_check.check, evaluate_check.EXAMPLES),
    (evaluate_run.run, evaluate_run.EXAMPLES),
    (evaluate_compare.compare, evaluate_compare.COMPARE_EXAMPLES),
    (evaluate_compare.report, evaluate_compare.REPORT_EXAMPLES),
):
    app.command(cls=Command, epilog=examples)(command)


@app.command(cls=Command, epilog=CRITIC_EXAMPLES)
def critic(
    seed: Seed = 0,
    sample: Sample = None,
    held_out: HeldOut = False,
    cited: Cited = False,
    misses: Misses = None,
    as_json: AsJson = False,
    debug: Debug = False,
) -> int:
    """Mesure les règles du critique sur des erreurs plantées et des reformulations fidèles."""
    from calame.cli import terminal
    from calame.cli.progress import shown
    from calame.errors import InputError
    from calame.evals.rows import campaign_data, misses_text
    from calame.publish.folder import write_whole

    if held_out and misses is not None:
        raise InputError("Les articles réservés ne se lisent pas : retirez --misses ou --held-out.")
    with shown("Variantes relues par les règles"):
        from calame.evals.critic import run

        campaign = run(seed, sample=sample, held_out=held_out, cited=cited)
    if misses is not None:
        write_whole(misses, misses_text(campaign).encode("utf-8"))
    if as_json:
        terminal.print_json(campaign_data(campaign))
    else:
        _show_campaign(campaign, misses)
    return 0


def _show_campaign(campaign: "Campaign", misses: Path | None) -> None:
    from calame.cli import terminal
    from calame.evals.rows import rows

    title = f"{len(campaign.trials)} variantes, graine {campaign.seed}, {campaign.seconds:.0f} s"
    heads = ("Type", "Rappel", "[95 %]", "générées", "à la main", "bien nommés", "Spécificité", "[95 %]")
    grid = terminal.table(*heads, title=title, right=range(1, len(heads)))
    for row in rows(campaign):
        cells = (
            row.label,
            _share(row.recall),
            _interval(row.recall),
            _count(row.generated),
            _count(row.by_hand),
            _count(row.named),
            _share(row.specificity),
            _interval(row.specificity),
        )
        grid.add_row(*(terminal.text(cell) for cell in cells))
    terminal.results().print(grid)
    if misses is not None:
        terminal.results().print(terminal.text(f"À lire : {misses}"))


@app.command(cls=Command, epilog=EXTERNAL_EXAMPLES)
def external(
    data: Annotated[Path, typer.Argument(metavar="DOSSIER", help="Dossier des jeux publics (.jsonl).")],
    as_json: AsJson = False,
    debug: Debug = False,
) -> int:
    """Mesure les règles du critique sur des jeux de données publics, à côté des scores publiés."""
    from calame.cli import terminal
    from calame.cli.progress import shown

    with shown("Jeux publics relus par les règles"):
        from calame.evals.external import measure

        found = measure(data)
    if as_json:
        terminal.print_json([line.data() for line in found])
    else:
        _show_external(found)
    return 0


def _show_external(found: "tuple[Outside, ...]") -> None:
    from calame.cli import terminal

    grid = terminal.table("Jeu", "Mesure", "Résultat", "[95 %]", "Ailleurs", right=(2, 3))
    for line in found:
        cells = (line.dataset, line.what, _share(line.share), _interval(line.share), line.peers)
        grid.add_row(*(terminal.text(cell) for cell in cells))
    terminal.results().print(grid)


def _share(share: "Share") -> str:
    return "—" if share.value is None else f"{share.hits}/{share.total} = {_percent(share.value)}"


def _count(share: "Share") -> str:
    return "—" if share.value is None else f"{share.hits}/{share.total}"


def _interval(share: "Share") -> str:
    low, high = share.interval
    return "" if share.value is None else f"{_percent(low)}-{_percent(high)}"


def _percent(value: float) -> str:
    return f"{100 * value:.1f}".replace(".", ",")
