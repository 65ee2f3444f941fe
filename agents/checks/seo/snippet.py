"""What a result page shows: title tag, description, address."""

import re

from calame.agents.checks.seo.assessment import Assessment, Page, graded
from calame.contracts import Place
from calame.text.data.headline_words import SLUG_STOPS
from calame.text.title_width import TITLE_PIXELS, title_width

_DESCRIPTION = (121, 156)
"""Characters of a meta description (Yoast's metaDescriptionLength)."""
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_KEPT = frozenset({"ne", "pas", "sans", "non", "contre"})
"""Function words without which an address would say the contrary."""


def title(page: Page) -> Assessment:
    """Wide enough to say something, not so wide that it is cut."""
    tag = page.metadata.title_tag.strip()
    width = title_width(tag)
    return Assessment(
        "title_width",
        "Largeur du titre dans les résultats",
        graded(good=0 < width <= TITLE_PIXELS, ok=False),
        width,
        f"de 1 à {TITLE_PIXELS}\u00a0pixels",
        "px",
        f"La balise title mesure {width} pixels\u00a0: la fin sera coupée." if width else "La balise title est vide.",
        "La raccourcir, le plus important d’abord." if width else "Donner un titre.",
        Place(excerpt=tag),
    )


def description(page: Page) -> Assessment:
    """A full sentence that fills the room it has."""
    text = page.metadata.meta_description.strip()
    least, most = _DESCRIPTION
    return Assessment(
        "description_length",
        "Longueur de la description",
        graded(good=least <= len(text) <= most, ok=bool(text)),
        len(text),
        f"de {least} à {most} caractères",
        "caractères",
        f"La description a {len(text)} caractères.",
        f"Écrire une phrase entière de {least} à {most} caractères.",
        Place(excerpt=text),
    )


def slug(page: Page) -> Assessment:
    """Plain words that say something: no accent, no article."""
    address = page.metadata.slug
    idle = list(dict.fromkeys(word for word in address.split("-") if word in SLUG_STOPS - _KEPT))
    clean = _SLUG.fullmatch(address) is not None
    return Assessment(
        "slug",
        "Adresse",
        graded(good=clean and not idle, ok=clean),
        len(idle),
        "sans mots vides ni accents",
        "mots",
        f"L’adresse «\u00a0{address}\u00a0» porte des mots vides\u00a0: {', '.join(idle)}."
        if clean
        else f"L’adresse «\u00a0{address}\u00a0» n’est pas faite de minuscules sans accents et de traits d’union.",
        "La refaire avec les mots pleins du titre.",
        Place(excerpt=address),
    )
