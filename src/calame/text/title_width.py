"""How wide a title is in search results.

Desktop results set titles in Arial at 20 px; its advance widths are those of Helvetica, published in Adobe's font
metrics of the PostScript core fonts (AFM), in thousandths of the type size.
"""

import unicodedata
from typing import Final

TITLE_PIXELS: Final = 600
"""Pixels of a title that a desktop result shows before it is cut."""
_SIZE = 20
_OTHER = 556
_CLASSES: Final[dict[int, str]] = {
    191: "'",
    222: "ijl‘’",
    260: "|",
    278: " !,./:;I[\\]ft\u00a0\u202f",
    333: "()-`r“”",
    334: "{}",
    355: '"',
    389: "*",
    469: "^",
    500: "Jckvsxyz",
    556: "#$0123456789?L_abdeghnopqu€«»–",
    584: "+<=>~",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "Wœ",
    1000: "Œ—…",
    1015: "@",
}
_WIDTHS: Final = {letter: width for width, letters in _CLASSES.items() for letter in letters}


def title_width(title: str) -> int:
    """Width in pixels; an accent adds nothing, a letter that the table lacks counts as a digit."""
    letters = (one for one in unicodedata.normalize("NFD", title) if not unicodedata.combining(one))
    return round(sum(_WIDTHS.get(one, _OTHER) for one in letters) * _SIZE / 1000)
