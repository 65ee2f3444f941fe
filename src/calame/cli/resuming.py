"""What a run was answered stays on disk until it ends well, so that no answer that arrived is paid for twice."""

import os
import re
import secrets
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from calame.errors import BriefError
from calame.settings import Settings

RUNS: Final = Path(".calame/runs")
"""Where the answers of runs are kept, below the working folder."""


def journal_of(settings: Settings, resume: Path | None) -> Path | None:
    """The folder of this run's answers; `None` when nothing is asked of a model, or nothing may be written here.

    Raises:
        BriefError: `resume` is no folder of an earlier run, or nothing is asked of a model.
    """
    if resume is not None:
        _check(resume)
        if not settings.model or settings.replay is not None:
            raise BriefError(
                "--resume reprend les réponses d’un modèle : ajoutez --model comme la première fois, ou ôtez --resume."
            )
        return resume
    if not settings.model or settings.replay is not None or settings.cache or not os.access(Path.cwd(), os.W_OK):
        return None
    return RUNS / f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"


def _check(folder: Path) -> None:
    if not folder.is_dir() or not _NAME.fullmatch(folder.name) or folder.parent.name != RUNS.name:
        raise BriefError(
            f"--resume {str(folder)!r} : ce n’est pas le dossier d’un essai arrêté ; donnez celui qu’il a nommé "
            f"({RUNS}/…), ou relancez sans --resume."
        )


def close(journal: Path | None) -> None:
    """Throw the answers of a run away that ended well: those files only, and the folder when nothing else is in it."""
    if journal is None or not journal.is_dir():
        return
    for path in journal.iterdir():
        if _ANSWER.fullmatch(path.name):
            path.unlink(missing_ok=True)
    with suppress(OSError):
        journal.rmdir()


_NAME = re.compile(r"\d{8}-\d{6}-[0-9a-f]{4}")
_ANSWER = re.compile(r"[0-9a-f]{64}\.json|tmp\w+\.part")


def hint(journal: Path | None) -> str:
    """How to go on without paying for the answers that arrived; empty when none did."""
    if journal is None or not journal.is_dir():
        return ""
    return (
        f" Pour reprendre sans redemander les réponses déjà reçues, relancez la même commande avec --resume {journal}."
    )
