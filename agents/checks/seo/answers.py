"""What search engines and assistants quote: answers that stand right under their question, key points of one fact each.

Google names no threshold; that a passage be found by itself, below a heading that asks for it, is what its guidance on
featured snippets and passages asks. The lengths are own: what fits the four lines of a quoted answer.
"""

import re
from collections.abc import Iterator

from calame.agents.checks.seo.assessment import Assessment, Page, graded, sentences_of
from calame.contracts import Paragraph, Place, Section
from calame.text.data.headline_words import ANSWERS_LEANING
from calame.text.words import count_words

_ANSWER = 40
"""Words of the sentence that answers."""
_POINT = 25
"""Words of a key point."""
_POINTS = (80, 50)
"""Per cent of the key points: good from the first, ok from the second."""
_LEANING = re.compile(rf"(?:{'|'.join(map(re.escape, ANSWERS_LEANING))})(?! (?:y a|faut)\b)(?![\w'-])", re.IGNORECASE)


def questions(page: Page) -> Assessment | None:
    """Each question is answered at once, in a sentence that can be quoted alone."""
    asked = [found for section in page.draft.sections for found in _asked(section)]
    if not asked:
        return None
    unanswered = [(place, question) for place, question, answer in asked if not _answers(answer)]
    place, question = unanswered[0] if unanswered else (Place(), "")
    return Assessment(
        "direct_answers",
        "Questions qui ont une réponse directe",
        graded(good=not unanswered, ok=2 * len(unanswered) <= len(asked)),
        round(100 * (1 - len(unanswered) / len(asked))),
        "toutes",
        "%",
        f"La question «\u00a0{question}\u00a0» n’a pas de réponse directe juste en dessous.",
        f"Y répondre d’emblée, en une phrase de {_ANSWER} mots au plus qui se comprend seule.",
        place,
    )


def key_points(page: Page) -> Assessment | None:
    """List items are one short sentence each: one fact a sentence."""
    points = [spot.paragraph for spot in page.spots if spot.paragraph.style == "bullet"]
    if not points:
        return None
    short = [point for point in points if len(sentences_of(point)) == 1 and count_words(point.text) <= _POINT]
    share = 100 * len(short) / len(points)
    return Assessment(
        "key_points",
        f"Puces d’une seule phrase de {_POINT} mots au plus",
        graded(good=share >= _POINTS[0], ok=share >= _POINTS[1]),
        round(share),
        f"au moins {_POINTS[0]}\u00a0%",
        "%",
        f"{round(share)}\u00a0% des puces tiennent en une phrase courte.",
        "Un seul fait par puce.",
    )


def _asked(section: Section) -> Iterator[tuple[Place, str, str]]:
    """Questions with where they stand and the sentence right below them, empty when there is none."""
    paragraphs = section.paragraphs
    if section.heading.rstrip().endswith("?"):
        yield Place(section=section.id, excerpt=section.heading), section.heading, _first(paragraphs[:1])
    for number, paragraph in enumerate(paragraphs):
        if paragraph.style == "question":
            place = Place(section=section.id, paragraph=number, excerpt=paragraph.text)
            yield place, paragraph.text, _first(paragraphs[number + 1 : number + 2])


def _first(paragraphs: tuple[Paragraph, ...]) -> str:
    """The first sentence of the first paragraph, unless that asks again."""
    answers = [one for one in paragraphs if one.style != "question"]
    return next(iter(sentences_of(answers[0])), "") if answers else ""


def _answers(sentence: str) -> bool:
    leans = _LEANING.match(sentence.replace("’", "'").lstrip("« \u00a0"))
    return 0 < count_words(sentence) <= _ANSWER and not sentence.rstrip().endswith("?") and leans is None
