"""`calame eval run`: the gold cases through a team."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from calame.cli.evaluate_check import Gold
from calame.cli.options import AsJson, BaseUrl, Debug, MaxCalls, Timeout

if TYPE_CHECKING:
    from calame.evals.results import Results
    from calame.settings import Settings

EXAMPLES: Final = """Exemples :
  calame eval run
  calame eval run --cases source-maigre --cases conflit-deux-sources
  calame eval run --team mistral:mistral-large-latest --epochs 3
  calame eval run --team mistral:mistral-large-latest --epochs 3 --out essai --resume
  calame eval run --team custom:qwen --base-url http://127.0.0.1:8080/v1 --judge openai:gpt-5-mini

Tout est mesuré sans Inspect. Qui le connaît lance : inspect eval evals/tasks.py@rewrite --model …

Code de sortie : 0 tout est mesuré, 1 un article ou une mesure manque."""
OUT: Final = Path(".calame/evals")

Team = Annotated[
    str,
    typer.Option("--team", metavar="ÉQUIPE", help=("embedded, ou SERVICE:MODÈLE (plusieurs séparés par une virgule).")),
]


def run(
    team: Team = "embedded",
    cases: Annotated[
        list[str] | None,
        typer.Option("--cases", metavar="CAS", help="Cas à courir, à répéter ; tous sans elle.", show_default=False),
    ] = None,
    epochs: Annotated[int, typer.Option("--epochs", metavar="N", help="Articles par cas.", min=1, max=50)] = 1,
    workers: Annotated[
        int | None,
        typer.Option("--workers", metavar="N", help="Processus (un par cœur par défaut).", show_default=False, min=1),
    ] = None,
    judge: Annotated[
        str | None,
        typer.Option("--judge", metavar="SERVICE:MODÈLE", help="Modèle qui compare, à l’aveugle, à la référence."),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="DOSSIER", help="Où écrire (.calame/evals/… par défaut).", show_default=False),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Garde les articles déjà mesurés dans --out et court les autres.")
    ] = False,
    gold: Gold = None,
    base_url: BaseUrl = None,
    max_calls: MaxCalls = None,
    timeout: Timeout = None,
    as_json: AsJson = False,
    debug: Debug = False,
) -> int:
    """Écrit un article pour chaque cas de référence et le mesure."""
    from calame.cli import terminal
    from calame.cli.progress import shown
    from calame.evals.cases import chosen
    from calame.evals.results import FILE
    from calame.publish.folder import check_out

    settings = settings_of(team, base_url=base_url, max_calls=max_calls, timeout=timeout)
    folder = out or _fresh(team)
    check_out(folder)
    _check_results(folder, resume=resume)
    folders = chosen(cases or (), gold)
    if not cases and not settings.asks_models:
        folders = _readable(folders)
    with shown(f"{len(folders)} cas par {team}"):
        from calame.evals.running import Run
        from calame.evals.running import run as run_cases

        folder.mkdir(parents=True, exist_ok=True)
        asked = Run(folders, settings, folder, epochs, judge)
        found = run_cases(asked, workers=workers or os.cpu_count() or 1, resume=resume)
    if as_json:
        terminal.print_json(found.model_dump(mode="json"))
    else:
        show(found)
        terminal.results().print(terminal.text(f"Résultats : {folder / FILE}"), soft_wrap=True)
    return 1 if incomplete(found) else 0


def _readable(folders: Sequence[Path]) -> tuple[Path, ...]:
    """The cases that the embedded team can read; the others are named."""
    from calame.cli import terminal
    from calame.evals.checking import in_french

    kept = tuple(folder for folder in folders if in_french(folder))
    left = ", ".join(folder.name for folder in folders if folder not in kept)
    if left:
        told = f"Laissé de côté, sans modèle pour lire une autre langue que le français : {left}."
        terminal.progress().print(terminal.text(told), soft_wrap=True)
    return kept


def _check_results(folder: Path, *, resume: bool) -> None:
    from calame.errors import OutputError
    from calame.evals.results import FILE

    if (folder / FILE).exists() and not resume:
        raise OutputError(
            f"{str(folder)!r} contient déjà des résultats : ajoutez --resume pour courir ce qui manque, ou donnez un"
            " autre dossier avec --out."
        )


def settings_of(
    team: str, *, base_url: str | None = None, max_calls: str | None = None, timeout: str | None = None
) -> "Settings":
    """The settings of a team; rules alone are set to nothing else, so that their figures can be had again anywhere.

    Raises:
        calame.errors.BriefError: a value is impossible.
    """
    from calame.settings import MODEL, Settings, read_settings

    if ":" not in team:
        return Settings(team=team)
    models = tuple(team.split(","))
    return read_settings(team=MODEL, model=models, base_url=base_url, max_calls=max_calls, timeout=timeout)


def incomplete(found: "Results") -> bool:
    """Whether an article or a measure is missing."""
    return any(attempt.outcome is None or _broken(attempt.scores) for attempt in found.attempts)


def _broken(scores: "tuple[object, ...]") -> bool:
    return any(getattr(score, "state", "") == "failed" for score in scores)


def _fresh(team: str) -> Path:
    """A folder that no earlier run has."""
    name = "".join(letter if letter.isalnum() or letter in "-." else "-" for letter in team)
    number = 1
    while (OUT / f"{name}-{number}").exists():
        number += 1
    return OUT / f"{name}-{number}"


COLUMNS: Final = ("must_coverage", "accuracy", "traps", "seo", "originality", "chrf", "seconds")


def show(found: "Results") -> None:
    """Draw the table: a line a case, then the means."""
    from calame.cli import terminal
    from calame.evals.figures import shown_value
    from calame.evals.scorers import BY_NAME
    from calame.publish.labels import OUTCOMES

    heads = [BY_NAME[name].short for name in COLUMNS]
    title = f"{found.team} : {len(found.cases)} cas, {found.seconds:.0f} s"
    right = tuple(range(2, 3 + len(COLUMNS)))
    grid = terminal.table("Cas", "Issue", "Mots", *heads, title=title, right=right)
    for attempt in found.attempts:
        outcome = OUTCOMES[attempt.outcome] if attempt.outcome else "Pas d’article"
        style = "" if attempt.value("outcome") == 1 else "red"
        cells = [shown_value(BY_NAME[name], attempt.score(name)) for name in COLUMNS]
        name = attempt.case if found.epochs == 1 else f"{attempt.case} ({attempt.epoch})"
        grid.add_row(
            terminal.text(name), terminal.text(outcome, style), str(attempt.words or "—"), *map(terminal.text, cells)
        )
    means = [_mean(found, name) for name in COLUMNS]
    outcome = _mean(found, "outcome")
    grid.add_row(terminal.text("Moyenne", "bold"), terminal.text(outcome), "", *map(terminal.text, means))
    terminal.results().print(grid)
    for attempt in found.attempts:
        if attempt.error:
            terminal.results().print(terminal.text(f"{attempt.case} : {attempt.error}", "yellow"), soft_wrap=True)
    _show_bench(found)


def _mean(found: "Results", name: str) -> str:
    from calame.evals.figures import value_text
    from calame.evals.scorers import BY_NAME

    value = found.mean(name)
    return "—" if value is None else value_text(BY_NAME[name], value)


def _show_bench(found: "Results") -> None:
    from calame.cli import terminal
    from calame.evals.judging import bench

    told = bench(attempt.duel for attempt in found.attempts if attempt.duel)
    if told is not None:
        line = (
            f"Juge à l’aveugle : {told.wins} fois l’article, {told.losses} fois la référence, {told.ties} égalités ;"
            f" les deux ordres s’accordent dans {told.agreement:.0%} des cas, le premier montré l’emporte dans"
            f" {told.first:.0%}."
        )
        terminal.results().print(terminal.text(line), soft_wrap=True)
