"""`calame eval compare` and `calame eval report`: what runs of the gold cases say."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from calame.cli.options import AsJson, Debug

if TYPE_CHECKING:
    from calame.evals.compare import Difference
    from calame.evals.results import Results
    from calame.evals.rows import Row

COMPARE_EXAMPLES: Final = """Exemples :
  calame eval compare .calame/evals/embedded-1 .calame/evals/openai-gpt-5-mini-1
  calame eval compare a/results.json b/results.json --json

Une différence compte quand son intervalle à 95 % ne contient pas zéro ; sinon c’est du bruit."""
REPORT_EXAMPLES: Final = """Exemples :
  calame eval report .calame/evals/embedded-1
  calame eval report .calame/evals/embedded-1 .calame/evals/modele-1 --html comparaison.html"""

_VERDICTS: Final = {
    "better": ("B fait mieux", "green"),
    "worse": ("B fait moins bien", "red"),
    "more": ("B en a plus", ""),
    "less": ("B en a moins", ""),
    "noise": ("bruit", "dim"),
    "same": ("identique", "dim"),
    "few": ("trop peu de cas", "dim"),
    "none": ("pas de mesure commune", "dim"),
}

Run = Annotated[Path, typer.Argument(metavar="RÉSULTATS", help="Dossier ou fichier écrit par calame eval run.")]


def compare(
    one: Run,
    other: Annotated[Path, typer.Argument(metavar="AUTRES", help="Les résultats à comparer aux premiers.")],
    as_json: AsJson = False,
    debug: Debug = False,
) -> int:
    """Compare deux équipes sur les mêmes cas : différences appariées, intervalles, bruit."""
    from calame.cli import terminal
    from calame.evals.compare import compare as compared
    from calame.evals.compare import summary
    from calame.evals.results import read

    first, second = read(one), read(other)
    found = compared(first, second)
    if as_json:
        terminal.print_json([_data(line) for line in found])
    else:
        _show(first, second, found)
        terminal.results().print(
            terminal.text(summary(found, f"A ({first.team})", (f"B ({second.team})"))), soft_wrap=True
        )
    return 0


def _data(line: "Difference") -> dict[str, object]:
    return {
        "name": line.scorer.name,
        "cases": line.cases,
        "a": line.one,
        "b": line.other,
        "difference": line.mean,
        "low": line.low,
        "high": line.high,
        "verdict": line.verdict,
        "failed": list(line.failed),
    }


def _show(first: "Results", second: "Results", found: "tuple[Difference, ...]") -> None:
    from calame.cli import terminal

    title = f"A : {first.team} · B : {second.team}"
    grid = terminal.table(
        "Mesure", "Cas", "A", "B", "B − A", "[95 %]", "Verdict", "Échecs", title=title, right=(1, 2, 3, 4, 5)
    )
    for line in found:
        verdict, style = _VERDICTS[line.verdict]
        failed = f"{line.failed[0]} et {line.failed[1]}" if any(line.failed) else ""
        grid.add_row(*map(terminal.text, _cells(line)), terminal.text(verdict, style), terminal.text(failed, "red"))
    terminal.results().print(grid)


def _cells(line: "Difference") -> tuple[str, ...]:
    from calame.evals.figures import change_text, value_text

    if line.one is None or line.other is None or line.mean is None or line.low is None or line.high is None:
        return line.scorer.label, "0", "—", "—", "—", ""
    scorer = line.scorer
    between = f"{change_text(scorer, line.low)} à {change_text(scorer, line.high)}"
    values = value_text(scorer, line.one), value_text(scorer, line.other), change_text(scorer, line.mean)
    return scorer.label, str(line.cases), *values, between


def report(
    runs: Annotated[list[Path], typer.Argument(metavar="RÉSULTATS...", help="Un ou plusieurs dossiers de résultats.")],
    html: Annotated[
        Path | None,
        typer.Option(
            "--html", metavar="FICHIER", help=("Page à écrire (report.html à côté par défaut)."), show_default=False
        ),
    ] = None,
    critic: Annotated[
        int | None,
        typer.Option("--critic", metavar="N", help="Ajoute les règles du critique sur N erreurs plantées.", min=1),
    ] = None,
    debug: Debug = False,
) -> int:
    """Écrit une page : tables, images, et chaque article à côté de sa référence."""
    from calame.cli import terminal
    from calame.cli.progress import shown
    from calame.evals.pictures import Told
    from calame.evals.report import write_report
    from calame.evals.results import read

    told = [Told(read(path), path if path.is_dir() else path.parent) for path in runs]
    target = html or told[0].folder / "report.html"
    with shown("Rapport"):
        write_report(told, target, critic=_planted(critic) if critic else ())
    terminal.results().print(terminal.text(f"Rapport : {target}"), soft_wrap=True)
    return 0


def _planted(sample: int) -> "tuple[Row, ...]":
    from calame.evals.critic import run
    from calame.evals.rows import rows

    return rows(run(sample=sample))
