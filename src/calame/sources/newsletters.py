"""Boxes that offer a newsletter: a head, its promise, a button, without a blank line between them."""

import re
from itertools import groupby

from calame.sources.page import Page
from calame.text.data.page_words import NEWSLETTER_BUTTON, NEWSLETTER_HEAD

_HEAD = re.compile(NEWSLETTER_HEAD)
_BUTTON = re.compile(NEWSLETTER_BUTTON)
_PROMISES = 2
"""Lines between the head and the button."""
_MOST_WORDS = 28


def remove_newsletters(page: Page) -> None:
    """Take out the small blocks that open with a newsletter's name and soon come to its button."""
    for _, members in groupby(page.pieces, key=lambda piece: piece.group):
        box = list(members)
        button = next((place for place, piece in enumerate(box) if place and _BUTTON.search(piece.flat)), None)
        if button is None or button > _PROMISES + 1 or not _HEAD.match(box[0].flat):
            continue
        if all(piece.words <= _MOST_WORDS for piece in box[: button + 1]):
            page.drop(box[: button + 1], "lettre d'information")
