"""Whether a source sentence is whole and can be read outside its place."""

from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.material import Unit
from calame.text.data.headline_words import LEANING_OPENINGS
from calame.text.quotations import quotations
from calame.text.words import fold

_ENDS = (".", "!", "…", "»", "”", '"')
_BROKEN = ("(...)", "[...]", "(…)", "[…]", " ndlr", "--", " - ", "|", "http", " ,", "( ")
_LEANING = tuple(fold(opening) for opening in LEANING_OPENINGS)
_LEANING_WORDS = frozenset(
    {"egalement", "aussi", "ensuite", "ailleurs", "toutefois", "cependant", "neanmoins", "pourtant", "enfin"}
)
_ROW_WORDS = range(6, 46)


def clean(unit: Unit) -> bool:
    """Whether the sentence is whole: opened by a capital or quotation, closed, balanced, not glued by a web copy."""
    text = unit.text.strip()
    opened = text[:1].isupper() or text[:1].isdigit() or text[:1] in '«"“'
    if not opened or not text.endswith(_ENDS) or any(mark in text for mark in _BROKEN) or "\n" in text:
        return False
    return Reading(unit.sentence, text).balanced and not _glued(text)


def stands_as_row(unit: Unit) -> bool:
    """Whether the sentence can be a recap row: clean, self-contained, carrying facts, of a row's length."""
    if not (unit.self_contained and unit.fact_ids and unit.words in _ROW_WORDS and clean(unit)):
        return False
    text = fold(unit.text).lstrip('«"“ ')
    words = set(text.replace(",", " ").replace(".", " ").split())
    leans = any(text == opening or text.startswith((f"{opening} ", f"{opening},")) for opening in _LEANING)
    return not leans and not words & _LEANING_WORDS and "?" not in unit.text


def _glued(text: str) -> bool:
    """Two sentences that a web copy ran together: a full stop with a capital and no space, or a stray quotation mark."""
    inner = [quotation.text for quotation in quotations(text)]
    for before, mark, after in zip(text, text[1:], text[2:], strict=False):
        if mark in ".?!" and before.islower() and after.isupper():
            return True
    return any(piece != piece.strip() and not piece.startswith((" ", " ", " ")) for piece in inner)
