"""What a team cannot read is refused before any work."""

from collections.abc import Collection, Sequence

from calame.contracts import Source
from calame.errors import SourceError
from calame.text.wording import language_name, origin_name, sentence_case

_AT = {"extract": "au relevé (extractor)", "write": "à la rédaction (writer)"}
READER = frozenset({"extract"})
"""The seat that states the facts of a source in another language in French."""
READER_AND_WRITER = READER | {"write"}
"""Seats that must hold a model for an article from a source in another language."""


def require_french(sources: Sequence[Source], seated: Collection[str], needed: Collection[str]) -> None:
    """Let sources in other languages through only when models sit at all of the seats `needed`.

    Raises:
        SourceError: a source is in another language and the embedded team would have to read it.
    """
    if set(seated) >= set(needed):
        return
    for source in sources:
        if source.language != "fr":
            wanted = " et ".join(_AT[seat] for seat in sorted(needed))
            why = f"il faut un modèle {wanted}" if seated else "aucun modèle n’est configuré"
            raise SourceError(
                f"{sentence_case(origin_name(source.origin))} n’est pas en français "
                f"(langue trouvée : {language_name(source.language)}) : l’équipe embarquée "
                f"n’écrit qu’à partir du français et {why}. Donnez une source en français, ou ajoutez "
                "--model fournisseur:modèle.",
                origin=source.origin,
            )
