"""Folder names that no title can turn into a path."""

import re
from typing import Final

from calame.errors import OutputError

MAX_BYTES: Final = 80
_ALLOWED = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)
"""Names that Windows keeps for devices: a folder of articles may be copied there."""


def checked_slug(slug: str) -> str:
    """`slug` itself.

    Raises:
        OutputError: it is not words of a-z and 0-9 joined by hyphens, is too long or is reserved.
    """
    if len(slug) > MAX_BYTES or not _ALLOWED.fullmatch(slug) or slug in _RESERVED:
        raise OutputError(
            f"Le nom de dossier {slug[:MAX_BYTES]!r} n’est pas sûr : il faut des mots de a à z et de 0 à 9 "
            f"reliés par des tirets, {MAX_BYTES} caractères au plus. Donnez un autre titre ou une autre expression clé."
        )
    return slug
