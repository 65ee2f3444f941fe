"""Thousands parted by a dot, as agencies write them: one article must not print 22.000 beside 19 000."""

import re

from calame.sources.page import Page

_DOTTED = re.compile(r"(?<![\w.,/-])[1-9]\d{0,2}(?:\.\d{3})+(?![\w/-]|[.,]\d)")
_DECIMAL_COMMA = re.compile(r"(?<![\w.,])\d{1,6},\d{1,2}(?![\w,]|\.\d)")
_DECIMAL_DOT = re.compile(r"(?<![\w.,])\d{1,6}\.(?:\d{1,2}|\d{4,})(?![\w.]|,\d)")
_NOT_DECIMAL = frozenset({"49.3"})
"""An article of the Constitution, not a figure."""
_SPACE = "\u00a0"


def part_thousands(page: Page) -> None:
    """Write French thousands with a space, when the text shows that its dots part thousands and nothing else.

    It does when it has a decimal comma, several groups in one figure, or two such figures, and no decimal dot.
    """
    texts = [piece.text for piece in page.pieces]
    dotted = [figure for text in texts for figure in _DOTTED.findall(text)]
    decimal = any(figure not in _NOT_DECIMAL for text in texts for figure in _DECIMAL_DOT.findall(text))
    comma = any(_DECIMAL_COMMA.search(text) for text in texts)
    if decimal or not (comma or len(dotted) > 1 or any(figure.count(".") > 1 for figure in dotted)):
        return
    for piece in page.pieces:
        piece.text = _DOTTED.sub(lambda found: found.group().replace(".", _SPACE), piece.text)
