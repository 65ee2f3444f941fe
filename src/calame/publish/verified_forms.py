"""The other forms in which a reviewed article is published: page, Word file, text, blocks."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from calame.errors import SourceError, os_reason
from calame.publish.placing import digest, hashes_of
from calame.publish.review_file import ReviewFile

_SEALED: Final = frozenset({"article.md", "review.json"})
"""Files that the review itself vouches for; whoever alters them may alter the manifest too."""


def known_forms(recorded: ReviewFile, folder: Path) -> Mapping[str, str]:
    """SHA-256 of each form by its name: what the review recorded, or, for an older one, the manifest beside it."""
    known = recorded.files or {name: str(kept) for name, kept in hashes_of(folder).items() if name not in _SEALED}
    return {name: kept for name, kept in known.items() if Path(name).name == name}


def changed_forms(known: Mapping[str, str], article: Path) -> tuple[list[str], list[str]]:
    """The forms beside `article` that are as they were, and those that somebody changed, by name.

    Raises:
        SourceError: one of them cannot be read.
    """
    same: list[str] = []
    changed: list[str] = []
    for name, kept in known.items():
        path = article.parent / name
        if name == article.name or not path.is_file():
            continue
        try:
            (same if digest(path.read_bytes()) == kept else changed).append(name)
        except OSError as error:
            raise SourceError(
                f"Impossible de lire {str(path)!r} ({os_reason(error)}) : vérifiez les droits d’accès.",
                origin=str(path),
            ) from error
    return same, changed
