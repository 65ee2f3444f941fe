"""Captions, picture credits and alternative texts that a copy carries along."""

import re

from calame.sources.page import Page, Piece
from calame.text.analysis import analyse
from calame.text.data import furniture as data

_CREDIT = re.compile(
    rf"[(\[](?:[^()\[\]]{{0,120}}/ ?{data.AGENCIES}(?: ?[/,] ?[^()\[\]]{{0,60}})?"
    rf"|{data.AGENCIES} ?[/,] ?[^()\[\]]{{1,100}}"
    rf"|(?:photos?|credits?|credit photo|image|illustration|capture d'ecran|archives?|©|\(c\))\b ?[^()\[\]]{{0,100}}"
    rf"|© ?[^()\[\]]{{1,100}})[)\]]\.?$"
)
_COPYRIGHT = re.compile(r"(?:©|\(c\)) ?[^.©]{2,80}$")
_POLLSTERS = re.compile(data.POLLSTERS)
_PICTURE = [re.compile(pattern) for pattern in data.PICTURE_LINES]
_RELATIVE = frozenset({"qui", "que", "qu", "dont", "où", "ou", "lequel", "laquelle"})

_LONGEST_LINE = 900
_CAPTION_WORDS = 70
_CAPTION_SENTENCES = 3
_PICTURE_WORDS = 25
_ALT_WORDS = 15


def remove_captions(page: Page) -> None:
    """Take out picture lines, captions with a credit, and the alternative text above a caption."""
    for piece in list(page.pieces):
        if len(piece.text) > _LONGEST_LINE and not _credit_start(piece):
            continue
        if _names_a_picture(piece):
            page.drop([piece], "crédit photo")
        elif (start := _credit_start(piece)) is not None:
            _remove_caption(page, piece, start)


def _names_a_picture(piece: Piece) -> bool:
    text = piece.flat
    return piece.words <= _PICTURE_WORDS and any(pattern.fullmatch(text) for pattern in _PICTURE)


def _credit_start(piece: Piece) -> int | None:
    tail = max(0, len(piece.text) - 240)
    text = piece.flat[tail:]
    found = _CREDIT.search(text) or _COPYRIGHT.search(text)
    if found is None or _POLLSTERS.search(found[0]):
        return None
    return found.start() + tail


def _remove_caption(page: Page, piece: Piece, start: int) -> None:
    """A short text that ends in a credit is a caption; a long paragraph only loses the credit."""
    before = piece.text[:start]
    sentences = len(re.findall(r"[.!?…](?:\s|$)", before))
    if piece.words > _CAPTION_WORDS or sentences > _CAPTION_SENTENCES:
        page.trim(piece, start, "crédit photo")
        return
    index = next(i for i, other in enumerate(page.pieces) if other is piece)
    alt = page.pieces[index - 1] if index else None
    gone = [piece]
    if alt is not None and _is_alternative(page, alt, piece):
        gone.insert(0, alt)
    page.drop(gone, "légende de photo")


def _is_alternative(page: Page, alt: Piece, caption: Piece) -> bool:
    """A short noun phrase that stands alone with its caption between two blank lines."""
    together = [piece for piece in page.pieces if piece.group == caption.group]
    alone = len(together) == 2 and together[0] is alt  # noqa: PLR2004 -- the pair
    return alone and alt.kind == "line" and alt.words <= _ALT_WORDS and is_nominal(alt.text)


def is_nominal(text: str) -> bool:
    """Whether a short text has no finite verb outside a relative clause."""
    if text[:1] in '"«“-' or re.match(r"(?i)(?:il|elle|ils|elles|on|ce|c’|c'|cela|je|j'|j’|nous|vous)\b", text):
        return False
    for token in analyse(text).tokens:
        if token.text.lower() in _RELATIVE:
            return True
        if token.has("VerbForm=Fin"):
            return False
    return True
