"""What of an article is no text to judge, and how readers are told so."""

from collections.abc import Iterable, Mapping
from typing import Final, Literal

from calame.contracts import Unread
from calame.publish.plain import plain
from calame.text.wording import counted

OF_TAGS: Final[Mapping[str, str]] = {
    "script": "script",
    "noscript": "script",
    "template": "script",
    "iframe": "embed",
    "object": "embed",
    "embed": "embed",
    "video": "embed",
    "audio": "embed",
    "svg": "drawing",
    "canvas": "drawing",
    "math": "formula",
    "form": "form",
    "button": "form",
    "select": "form",
    "textarea": "form",
    "nav": "menu",
    "footer": "menu",
    "style": "",
}
"""Kind of what an element holds; what a style sheet says nobody reads."""
FRENCH: Final[Mapping[str, tuple[str, str]]] = {
    "code": ("bloc de code", "blocs de code"),
    "script": ("script", "scripts"),
    "comment": ("commentaire HTML", "commentaires HTML"),
    "embed": ("contenu intégré", "contenus intégrés"),
    "drawing": ("dessin", "dessins"),
    "formula": ("formule", "formules"),
    "form": ("formulaire ou bouton", "formulaires ou boutons"),
    "menu": ("menu ou pied de page", "menus ou pieds de page"),
    "credit": ("crédit photo", "crédits photo"),
}
ENGLISH: Final[Mapping[str, tuple[str, str]]] = {
    "code": ("block of code", "blocks of code"),
    "script": ("script", "scripts"),
    "comment": ("HTML comment", "HTML comments"),
    "embed": ("embedded object", "embedded objects"),
    "drawing": ("drawing", "drawings"),
    "formula": ("formula", "formulas"),
    "form": ("form or button", "forms or buttons"),
    "menu": ("menu or footer", "menus or footers"),
    "credit": ("picture credit", "picture credits"),
}


def told_unread(unread: Iterable[Unread], ui: Literal["fr", "en"] | None = None) -> str:
    """`2 blocs de code, 1 script`; empty for nothing.

    Args:
        unread: of an article.
        ui: language; French when not given.
    """
    if ui == "en":
        named = ((found.count, ENGLISH.get(found.kind, (plain(found.kind),) * 2)) for found in unread)
        return ", ".join(f"{count:,} {one if count == 1 else several}" for count, (one, several) in named)
    return ", ".join(counted(one.count, *FRENCH.get(one.kind, (plain(one.kind),) * 2)) for one in unread)
