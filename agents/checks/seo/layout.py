"""Length of text, paragraphs and sections."""

from calame.agents.checks.seo.assessment import Assessment, Page, graded
from calame.contracts import Place
from calame.text.words import count_words

_TEXT = (300, 250)
"""Words of a text: good from the first, ok from the second (Yoast's textLength)."""
PARAGRAPH = (150, 200)
"""Words of a paragraph: good up to the first, ok up to the second (Yoast's textParagraphTooLong)."""
UNDER_HEADING = (300, 350)
"""Words under one heading (Yoast's subheadingsTooLong)."""


def text_length(page: Page) -> Assessment:
    """Long enough to be found at all."""
    return Assessment(
        "text_length",
        "Longueur pour les moteurs",
        graded(good=page.words >= _TEXT[0], ok=page.words >= _TEXT[1]),
        page.words,
        f"au moins {_TEXT[0]} mots",
        "mots",
        f"L’article compte {page.words} mots, sous-titres compris.",
        f"En écrire au moins {_TEXT[0]}, si les sources les portent.",
    )


def paragraphs(page: Page) -> Assessment:
    """No wall of text."""
    longest = max(page.spots, key=lambda spot: count_words(spot.paragraph.text), default=None)
    words = count_words(longest.paragraph.text) if longest else 0
    good, fair = PARAGRAPH
    place = (
        Place(section=longest.section.id, paragraph=longest.number, excerpt=longest.paragraph.text[:80])
        if longest
        else Place()
    )
    return Assessment(
        "paragraph_words",
        "Paragraphe le plus long",
        graded(good=words <= good, ok=words <= fair),
        words,
        f"au plus {good} mots",
        "mots",
        f"Le paragraphe compte {words} mots.",
        f"Le couper\u00a0: {good} mots au plus.",
        place,
    )


def sections(page: Page) -> Assessment:
    """A heading at least every 300 words."""
    longest = max(page.draft.sections, key=lambda section: count_words(section.text), default=None)
    words = count_words(longest.text) if longest else 0
    good, fair = UNDER_HEADING
    return Assessment(
        "section_words",
        "Partie la plus longue",
        graded(good=words <= good, ok=words <= fair),
        words,
        f"au plus {good} mots",
        "mots",
        f"La partie compte {words} mots d’un seul tenant.",
        f"Ajouter un sous-titre\u00a0: {good} mots au plus sous chacun.",
        Place(section=longest.id, excerpt=longest.heading) if longest else Place(),
    )
