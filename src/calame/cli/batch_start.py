"""What a batch is told on the command line, before any work."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from calame.errors import BriefError, ModelChoiceError, os_reason
from calame.models.choices import Choice
from calame.settings import Settings
from calame.sources.said import Said

_DECISIVE: Final = frozenset(
    {"team", "roles", "prompts", "model", "base_url", "max_rounds", "ask", "replay", "formats", "site"}
)
"""Settings that decide what an article says and which files it has; limits and rates may change between two turns."""


def decisive(settings: Settings, said: Said) -> dict[str, object]:
    """What must be the same each time the batch is taken up, by option; of the brief file its content counts.

    Raises:
        BriefError: the brief file cannot be read.
    """
    chosen = settings.model_dump(mode="json", include=set(_DECISIVE))
    asked = {"instruction": said.instruction, "words": said.words, "keyphrase": said.keyphrase}
    return {**chosen, **asked, "brief": _digest(Path(said.brief_file)) if said.brief_file is not None else None}


def check_total(most: float | None, choices: Mapping[str, Choice]) -> None:
    """Make sure that the batch's own limit can be kept.

    Raises:
        ModelChoiceError: a price is not known.
        BriefError: the limit is none.
    """
    if most is None:
        return
    if not most > 0:
        raise BriefError("--max-total : donnez un nombre de dollars supérieur à 0.")
    unpriced = sorted({choice.label for choice in choices.values() if choice.price is None})
    if unpriced:
        raise ModelChoiceError(
            f"--max-total : prix inconnu pour {', '.join(unpriced)}, la limite ne pourrait pas être tenue ; "
            "employez --max-calls, qui vaut pour chaque article."
        )


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise BriefError(f"Fichier de consigne {str(path)!r} illisible ({os_reason(error)}).") from error
