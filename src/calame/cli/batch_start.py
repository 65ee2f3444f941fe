"""What a batch is told on the command line, before any work."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from calame.errors import BriefError, ModelChoiceError, os_reason
from calame.models.choices import Choice
from calame.settings import Settings
from calame.sources.brief_file import read_brief_file
from calame.sources.instruction import read_orders
from calame.sources.lengths import parse_words
from calame.sources.orders import Orders

_DECISIVE: Final = frozenset(
    {"team", "roles", "prompts", "model", "base_url", "max_rounds", "ask", "replay", "formats", "site"}
)
"""Settings that decide what an article says and which files it has; limits and rates may change between two turns."""


def orders_of(
    instruction: str | None, words: str | None, keyphrase: str | None, brief: Path | None
) -> tuple[Orders, ...]:
    """What every article is asked unless its file or row asks otherwise.

    Raises:
        BriefError: it is impossible.
    """
    said = Orders(length=parse_words(words) if words is not None else None, keyphrase=keyphrase or None)
    given = read_orders(instruction) if instruction and instruction.strip() else Orders()
    filed = read_brief_file(brief) if brief is not None else Orders()
    return said, given, filed


def decisive(settings: Settings, *, brief: Path | None, **said: str | None) -> dict[str, object]:
    """What must be the same each time the batch is taken up, by option.

    Args:
        settings: resolved.
        brief: file; its content counts.
        said: options that ask something of every article.

    Raises:
        BriefError: the brief file cannot be read.
    """
    chosen = settings.model_dump(mode="json", include=set(_DECISIVE))
    return {**chosen, **said, "brief": _digest(brief) if brief is not None else None}


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
