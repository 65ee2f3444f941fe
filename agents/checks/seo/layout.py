"""Length of text, paragraphs and sections, and whether subheadings say something."""

from calame.agents.checks.seo.assessment import Assessment, Page, graded
from calame.contracts import RECAPS, Place
from calame.text.data.headline_words import EMPTY_HEADINGS
from calame.text.keyphrases import content_words
from calame.text.words import count_words, fold

_TEXT = (300, 250)
"""Words of a text: good from the first, ok from the second (Yoast's textLength)."""
PARAGRAPH = (150, 200)
"""Words of a paragraph: good up to the first, ok up to the second (Yoast's textParagraphTooLong)."""
UNDER_HEADING = (300, 350)
"""Words under one heading (Yoast's subheadingsTooLong)."""

_VARIETY = 1.5
"""Times that the longest paragraph of prose has the words of the shortest; own: 1.5 to 3.8 in nine articles read."""
_FEW_PARAGRAPHS = 4
_EMPTY = frozenset(fold(heading) for heading in EMPTY_HEADINGS)
_LEAST_WORDS = 2
"""Content words of a subheading that says something."""
_HALF = 0.5


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


def variety(page: Page) -> Assessment | None:
    """Paragraphs of prose are not all alike."""
    counts = [count_words(spot.paragraph.text) for spot in page.spots if spot.paragraph.style == "prose"]
    body = [words for words in counts if words]
    if len(body) < _FEW_PARAGRAPHS:
        return None
    times = max(body) / min(body)
    return Assessment(
        "paragraph_variety",
        "Paragraphe le plus long, le plus court",
        graded(good=times >= _VARIETY, ok=True),
        round(times, 1),
        f"au moins {_VARIETY} fois".replace(".", ","),
        "fois",
        f"Les paragraphes ont tous de {min(body)} à {max(body)} mots.",
        "Varier leur longueur.",
    )


def headings(page: Page) -> Assessment | None:
    """Subheadings of the body tell what their section brings."""
    body = [section for section in page.headings if section.kind not in RECAPS]
    if not body:
        return None
    empty = [section for section in body if _says_nothing(section.heading)]
    first = empty[0] if empty else None
    return Assessment(
        "heading_words",
        "Sous-titres qui ne disent rien",
        graded(good=not empty, ok=len(empty) <= _HALF * len(body)),
        len(empty),
        "aucun",
        "",
        f"Le sous-titre «\u00a0{first.heading}\u00a0» irait à n’importe quelle partie." if first else "",
        "Dire en quelques mots ce que la partie apporte.",
        Place(section=first.id, excerpt=first.heading) if first else Place(),
    )


def _says_nothing(heading: str) -> bool:
    bare = fold(heading).strip(" .:\u00a0")
    return bare in _EMPTY or len(content_words(heading)) < _LEAST_WORDS
