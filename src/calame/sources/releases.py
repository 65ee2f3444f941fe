"""Who puts out a press release: the lines between its headline and its first paragraph that only name the sender."""

import re

from calame.sources.page import Page, Piece
from calame.text.data.page_words import ISSUERS
from calame.text.flat import flat

_ISSUER = re.compile(ISSUERS)
_RELEASE = re.compile(r"\bcommuniques?\b(?! (?:a|par|que|au|aux)\b)")
_PROOFS = frozenset({"consigne de diffusion", "contact pour la presse"})
_LONGEST = 12
_LONGEST_LABEL = 160
_QUOTES = ("«", "“", '"', ":")


def remove_issuers(page: Page) -> None:
    """Move the senders of a press release from the text to `page.about`; other copies are left alone."""
    if not is_release(page):
        return
    for piece in page.head()[:-1]:
        if _names_a_sender(piece):
            page.about.publisher = page.about.publisher or piece.text
            page.drop([piece], "émetteur du communiqué")


def is_release(page: Page) -> bool:
    """Whether the copy says that it is a press release."""
    lines = [page.about.title or "", *(one.text for one in page.removed), *(piece.text for piece in page.head()[:-1])]
    proven = any(one.reason in _PROOFS for one in page.removed)
    return proven or any(_RELEASE.match(flat(line)) for line in lines if len(line) <= _LONGEST_LABEL)


def _names_a_sender(piece: Piece) -> bool:
    if piece.kind != "line" or piece.ends or piece.words > _LONGEST or any(mark in piece.text for mark in _QUOTES):
        return False
    return _ISSUER.fullmatch(piece.flat) is not None
