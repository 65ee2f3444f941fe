"""What a run comes to, told on the terminal and in the exit code."""

import shlex
from pathlib import Path

import typer

from calame.cli import errors, summary, terminal
from calame.cli.carrying import Result, hint
from calame.contracts import Outcome
from calame.graph.runs import Finished, Waiting
from calame.publish import labels
from calame.publish.folder import Published
from calame.publish.report import review_data, usage_data


def tell(result: Result, *, store: str | None, as_json: bool, quiet: bool) -> int:
    """Tell what a run came to; its exit code.

    Args:
        result: a finished run, or one that waits for a person.
        store: where runs are kept, as the user named it.
        as_json: one JSON object on stdout and nothing else.
        quiet: the folder on stdout and nothing else.
    """
    if isinstance(result, Waiting):
        return _waits(result, store, as_json=as_json)
    return _finished(result, store, as_json=as_json, quiet=quiet)


def exported(path: Path, result: Result, *, store: str | None) -> int:
    """Tell where the text to edit stands, and how it comes back."""
    go_on = hint(result.record.id, store).rpartition(" : ")[2]
    return errors.say(f"{str(path)!r} est écrit. Modifiez-le, puis : {go_on} --edit {shlex.quote(str(path))}", 0)


def _waits(result: Waiting, store: str | None, *, as_json: bool) -> int:
    run, step = result.record.id, result.question["step"]
    if as_json:
        terminal.print_json({"run": run, "status": "waiting", "step": step})
    go_on = hint(run, store).rpartition(" : ")[2]
    return errors.say(
        f"L’essai {run} attend votre réponse ({labels.STEPS[step]}). Pour le voir : calame show {run}. Pour répondre : "
        f"{go_on}, dans un terminal ou avec --accept, --edit FICHIER, --say TEXTE, --overrule N3 --why RAISON, --stop.",
        1,
    )


def _finished(result: Finished[Published], store: str | None, *, as_json: bool, quiet: bool) -> int:
    article, published = result.article, result.published
    if as_json:
        files = [str(path) for path in published.files]
        named = {"restored": list(published.restored), "edited": list(published.edited)}
        since = named if published.restored or published.edited else {}
        place = {"run": result.record.id, "folder": str(published.folder), "files": files, **since}
        terminal.print_json({**place, **usage_data(article), **review_data(article)})
    elif quiet:
        typer.echo(str(published.folder))
    else:
        summary.show(terminal.results(), article, published)
    if published.restored:
        errors.say(f"rétabli dans {str(published.folder)!r} : {', '.join(published.restored)}.", 0)
    if published.edited:
        errors.warn(f"modifié depuis dans {str(published.folder)!r}, laissé tel quel : {', '.join(published.edited)}.")
    if published.wanted is not None:
        errors.warn(
            f"{str(published.wanted)!r} existait déjà : l’article est dans {str(published.folder)!r}. "
            "Pour le remplacer la prochaine fois, ajoutez --force."
        )
    if article.outcome is Outcome.ACCEPTED:
        return 0
    if not article.failure:
        return 1
    return errors.say(f"{article.failure.rstrip('. ')}.{hint(result.record.id, store)}", errors.ENVIRONMENT)
