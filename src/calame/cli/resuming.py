"""What a run was answered stays on disk until it ends well, so that no answer that arrived is paid for twice."""

import os
import secrets
import shutil
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
        BriefError: `resume` is no folder of an earlier run.
    """
    if resume is not None:
        if not resume.is_dir():
            raise BriefError(
                f"--resume {str(resume)!r} : ce dossier n’existe pas ; donnez celui qu’un message d’arrêt a nommé, "
                "ou relancez sans --resume."
            )
        return resume
    if not settings.model or settings.replay is not None or settings.cache or not os.access(Path.cwd(), os.W_OK):
        return None
    return RUNS / f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"


def close(journal: Path | None) -> None:
    """Throw the answers of a run away that ended well."""
    if journal is not None and journal.is_dir():
        shutil.rmtree(journal, ignore_errors=True)


def hint(journal: Path | None) -> str:
    """How to go on without paying for the answers that arrived; empty when none did."""
    if journal is None or not journal.is_dir():
        return ""
    return (
        f" Pour reprendre sans redemander les réponses déjà reçues, relancez la même commande avec --resume {journal}."
    )
