"""What a team cannot read is refused before any work."""

from collections.abc import Collection, Sequence

from calame.contracts import Source
from calame.errors import SourceError

_READERS = frozenset({"extract", "write"})
"""Seats that must hold a model for a source in another language: one states its facts in French, one retells them."""


def require_french(sources: Sequence[Source], seated: Collection[str]) -> None:
    """Let sources in other languages through only when models read and write.

    Raises:
        SourceError: a source is in another language and the embedded team would have to read it.
    """
    if set(seated) >= _READERS:
        return
    for source in sources:
        if source.language != "fr":
            why = "aucun modèle n’est configuré" if not seated else "il faut un modèle au relevé et à la rédaction"
            raise SourceError(
                f"{source.origin!r} n’est pas en français (langue trouvée : {source.language}) : l’équipe embarquée "
                f"n’écrit qu’à partir du français et {why}. Donnez une source en français, ou ajoutez "
                "--model fournisseur:modèle.",
                origin=source.origin,
            )
