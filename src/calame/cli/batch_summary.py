"""What a batch tells when it ends: how its articles came out, what failed, and how to go on."""

from collections import Counter
from typing import Final

import typer

from calame.cli import errors, terminal
from calame.cli.batch_job import Ended, Job
from calame.contracts import Outcome, Usage
from calame.publish.figures import dollars, tokens
from calame.publish.results import Result, name_of
from calame.sources.batch_input import Survey
from calame.text.wording import agreed, counted

_MOST: Final = 12
"""Failures told on the terminal; the file holds them all."""


def tell(job: Job, ended: Ended, survey: Survey, *, as_json: bool, quiet: bool) -> int:
    """Say how the batch stands; its exit code."""
    results = [result for key in ended.keys if (result := job.results.get(key)) is not None]
    counts = Counter(map(name_of, results))
    if as_json:
        terminal.print_json(_data(job, ended, results, counts))
    elif quiet:
        typer.echo(str(job.results.path))
    else:
        _show(job, ended, survey, results, counts)
    if ended.halted is not None:
        return errors.say(f"{str(ended.halted).rstrip('. ')}. {_GO_ON}", ended.halted.exit_code)
    return 0 if counts[Outcome.ACCEPTED.value] + counts["duplicate"] == len(ended.keys) else 1


_FORMS: Final = {
    Outcome.ACCEPTED.value: ("accepté", "acceptés"),
    Outcome.NEEDS_REVIEW.value: ("à relire", "à relire"),
    Outcome.SOURCE_TOO_THIN.value: ("dont la source est trop mince", "dont la source est trop mince"),
    "failed": ("en échec", "en échec"),
    "waiting": ("en attente de votre avis", "en attente de votre avis"),
    "duplicate": ("doublon", "doublons"),
    "left": ("à faire", "à faire"),
}
_RETRY: Final = "Pour les reprendre : la même commande avec --resume."
_MEND: Final = "Corrigez ces entrées, puis relancez la même commande."
_GO_ON: Final = "Relancez la même commande pour reprendre le lot où il en est."


def _data(job: Job, ended: Ended, results: list[Result], counts: Counter[str]) -> dict[str, object]:
    taken = _taken(results)
    return {
        "batch": job.batch,
        "folder": str(job.out),
        "results": str(job.results.path),
        "entries": len(ended.keys),
        "counts": dict(counts),
        "left": len(ended.keys) - len(results),
        "usage": taken.model_dump(mode="json", include={"calls", "tokens_in", "tokens_out", "cost"}),
        "failures": [result.model_dump(mode="json") for result in results if result.status == "failed"],
        "halted": str(ended.halted) if ended.halted else None,
    }


def _taken(results: list[Result]) -> Usage:
    return sum(
        (Usage(calls=one.calls, tokens_in=one.tokens_in, tokens_out=one.tokens_out, cost=one.cost) for one in results),
        Usage(),
    )


def _show(job: Job, ended: Ended, survey: Survey, results: list[Result], counts: Counter[str]) -> None:
    console = terminal.results()
    counts = counts + Counter(left=len(ended.keys) - len(results))
    told = [f"{counts[name]} {agreed(counts[name], *forms)}" for name, forms in _FORMS.items() if counts[name]]
    console.print(terminal.text(f"{counted(len(ended.keys), 'article')} : {', '.join(told)}", "bold"))
    taken = _taken(results)
    if taken.calls:
        cost = "coût inconnu" if taken.cost is None else dollars(taken.cost)
        figures = f"{counted(taken.calls, 'appel')}, {tokens(taken.tokens_in + taken.tokens_out)}, {cost}"
        console.print(terminal.text(f"Modèles : {figures}"))
    if survey.ignored:
        left = agreed(len(survey.ignored), "Laissé de côté", "Laissés de côté")
        console.print(terminal.text(f"{left} : {', '.join(survey.ignored[:_MOST])}", "dim"), soft_wrap=True)
    again = any(_may_pass(result) for result in results if result.status == "failed")
    _troubles(results, "failed", "Échecs", _RETRY if again else _MEND)
    _troubles(results, "waiting", "En attente de votre avis", "")
    for sentence in ended.left:
        console.print(terminal.text(sentence, "yellow"), soft_wrap=True)
    console.print(terminal.text(f"Résultats : {job.results.path}"), soft_wrap=True)


def _may_pass(result: Result) -> bool:
    """Whether a failure may pass by itself: the run was admitted, or an address could not be read."""
    return bool(result.run) or "://" in result.reason


def _troubles(results: list[Result], status: str, title: str, remedy: str) -> None:
    found = [result for result in results if result.status == status]
    if not found:
        return
    console = terminal.results()
    console.print(terminal.text(f"{title} ({len(found)})", "bold"))
    for result in found[:_MOST]:
        named = result.reason.replace("'", "").startswith(result.place)
        where = "" if named else f"{result.place} : "
        console.print(terminal.text(f"  {where}{result.reason}", "yellow"), soft_wrap=True)
    if len(found) > _MOST:
        console.print(terminal.text(f"  … et {counted(len(found) - _MOST, 'autre')} : results.jsonl les donne tous"))
    if remedy:
        console.print(terminal.text(remedy, "dim"))
