"""Whether a source sentence is whole and can be read outside its place."""

from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.material import Unit
from calame.text.data.headline_words import LEANING_OPENINGS
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
    reading = Reading(unit.sentence, text)
    return reading.balanced and not reading.glued


def stands_as_row(unit: Unit) -> bool:
    """Whether the sentence can be a recap row: clean, self-contained, carrying facts, of a row's length."""
    if not (unit.self_contained and unit.fact_ids and unit.words in _ROW_WORDS and clean(unit)):
        return False
    text = fold(unit.text).lstrip('«"“ ')
    words = set(text.replace(",", " ").replace(".", " ").split())
    leans = any(text == opening or text.startswith((f"{opening} ", f"{opening},")) for opening in _LEANING)
    return not leans and not words & _LEANING_WORDS and "?" not in unit.text
