"""Which line above the first paragraph is the headline, and which ones only stand above it."""

import re
from typing import NamedTuple

from calame.sources.captions import is_nominal
from calame.sources.page import Page, Piece
from calame.sources.releases import is_release
from calame.text.data import furniture, interface_words, page_words
from calame.text.words import count_words

_FEWEST, _MOST = 3, 30
_SURE_WORDS = 4
_PATH_WORDS = 4
_MASTHEAD = re.compile(furniture.MASTHEADS)
_LABEL = re.compile(rf"(?:{interface_words.HEAD_LABELS})")
_ARROW = re.compile(r"\S ?[>›»→] ?\S")
_PARTS = re.compile(r" ?[|•·/>›→] ?| ?[–—] ?| - ")
_WHEN = re.compile(
    r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:le )?"
    r"\d{1,2}(?:er)?(?: [a-z]{3,9}\.?(?: \d{4})?|/\d{1,2}(?:/\d{2,4})?)(?:,? (?:a )?\d{1,2} ?[h:] ?\d{0,2})?"
    r"|\d{1,2} ?h ?\d{0,2}"
)
_ABOVE_HEADLINE = frozenset({"bandeau de cookies", "fil d’Ariane ou menu"})
"""What a page shows above its headline and never below."""
_SMALL = frozenset({"de", "du", "des", "la", "le", "les", "en"})
"""What the name of a newspaper does not write with a capital."""
_COLUMN = re.compile(page_words.COLUMNS)
_ISSUER = re.compile(page_words.ISSUERS)
_COLUMN_WORDS = 6
_QUOTES = ("«", "“", '"')


class Headline(NamedTuple):
    """The headline, and the lines above it that are neither headline nor article."""

    piece: Piece | None
    above: list[Piece]


def choose_headline(page: Page, head: list[Piece]) -> Headline:
    """The first line that reads like a headline and is no banner, path, dated label or name of a newspaper.

    Args:
        page: the copy, without what was taken out so far.
        head: its pieces before the first paragraph, and that paragraph.
    """
    lines = head[:-1]
    above: list[Piece] = []
    for number, piece in enumerate(lines):
        following = [other for other in lines[number + 1 :] if _reads_like_one(other) and other.words >= _SURE_WORDS]
        if _is_never(piece) or (following and _stands_above(page, piece, following)):
            above.append(piece)
        else:
            return Headline(piece if _reads_like_one(piece) else None, above)
    return Headline(None, above)


def _reads_like_one(piece: Piece) -> bool:
    open_end = piece.text.rstrip('\u00a0\u202f "»”')[-1:] not in {".", "…", ":", ";", ","}
    fits = _FEWEST <= piece.words <= _MOST and piece.text[:1] not in {"(", "["}
    return open_end and fits and piece.kind in {"line", "heading"}


def _is_never(piece: Piece) -> bool:
    """A path (`SPORTS > VOLLEY-BALL`) or a label with its date (`Brève - Région - 12 mars`)."""
    if piece.ends or piece.kind != "line" or any(mark in piece.text for mark in _QUOTES):
        return False
    parts = [part for part in _PARTS.split(piece.flat) if part.strip()]
    longest = max((count_words(part) for part in parts if not _WHEN.fullmatch(part)), default=0)
    if len(parts) == 1 or longest > _PATH_WORDS:
        return False
    dated = any(_WHEN.fullmatch(part) for part in parts) and longest < _PATH_WORDS and ":" not in piece.text
    return _ARROW.search(piece.text) is not None or dated or (len(parts) >= _FEWEST and _is_filed(parts))


def _is_filed(parts: list[str]) -> bool:
    """Whether a part is the name of a section or of a kind of article."""
    return any(_LABEL.fullmatch(part) or part.replace(" ", "-") in furniture.SECTIONS for part in parts)


def _is_kicker(piece: Piece) -> bool:
    """A town or a theme in one or two words, or the sections it is filed under: `Faits divers - Justice`."""
    if piece.kind != "line" or piece.ends or piece.text[-1] in ":,;" or any(mark in piece.text for mark in _QUOTES):
        return False
    parts = [part for part in _PARTS.split(piece.flat) if part.strip()]
    filed = len(parts) > 1 and _is_filed(parts) and all(count_words(part) < _FEWEST for part in parts)
    return filed or piece.words < _FEWEST


def _is_rubric(piece: Piece) -> bool:
    """A column's name, or a sport and its event: `Natation – Coupe de la ville, finale`, right above the headline."""
    if _COLUMN.fullmatch(piece.flat):
        return piece.words <= _COLUMN_WORDS
    parts = re.split(r" [–—-] ", piece.flat)
    known = furniture.SECTIONS | page_words.MENU_WORDS
    return len(parts) > 1 and parts[0] in known and ":" not in piece.text and is_nominal(piece.text)


def _stands_above(page: Page, piece: Piece, following: list[Piece]) -> bool:
    """A kicker, a newspaper's name, or a line between which and the headline the page showed its banner or its path."""
    if _is_kicker(piece):
        return True
    if _LABEL.fullmatch(piece.flat) or (piece.group == following[0].group and _is_rubric(piece)):
        return True
    if _ISSUER.fullmatch(piece.flat) and ":" not in piece.text and is_release(page):
        return True
    named = "." in piece.text or all(word[:1].isupper() or word in _SMALL for word in piece.text.split())
    if (named and _MASTHEAD.fullmatch(piece.flat)) or piece.folded == (page.about.publisher or "").casefold():
        return True
    return any(one.reason in _ABOVE_HEADLINE and piece.line < one.line < following[0].line for one in page.removed)
