"""Boxes that offer a newsletter: a head, its promise, a button, without a blank line between them."""

import re
from itertools import groupby

from calame.sources.page import Page
from calame.text.data.page_words import NEWSLETTER_BUTTON, NEWSLETTER_HEAD

_HEAD = re.compile(NEWSLETTER_HEAD)
_BUTTON = re.compile(NEWSLETTER_BUTTON)
_MOST_LINES = 6
_MOST_WORDS = 28


def remove_newsletters(page: Page) -> None:
    """Take out the small blocks that open with a newsletter's name and hold its button."""
    for _, members in groupby(page.pieces, key=lambda piece: piece.group):
        box = list(members)
        if not 1 < len(box) <= _MOST_LINES or any(piece.words > _MOST_WORDS for piece in box):
            continue
        if _HEAD.match(box[0].flat) and any(_BUTTON.search(piece.flat) for piece in box[1:]):
            page.drop(box, "lettre d'information")
