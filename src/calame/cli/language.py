"""What the embedded team cannot read is refused before any work."""

from collections.abc import Sequence

from calame.contracts import Source
from calame.errors import SourceError
from calame.publish.figures import EMBEDDED
from calame.settings import Settings


def require_french(sources: Sequence[Source], settings: Settings) -> None:
    """Let only French sources through to the embedded team.

    Raises:
        SourceError: a source is in another language and no model is configured.
    """
    for source in sources:
        if settings.team == EMBEDDED and source.language != "fr":
            raise SourceError(
                f"{source.origin!r} n’est pas en français (langue trouvée : {source.language}) : l’équipe embarquée "
                "n’écrit qu’à partir du français et aucun modèle n’est configuré. Donnez une source en français.",
                origin=source.origin,
            )
