"""Whether a sentence says how it follows from another."""

import re
from functools import lru_cache

from calame.text.data.connectors import CONNECTORS, TWO_PART

_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "\u00a0": " ", "\u202f": " "})


def _pattern(phrases: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(map(_form, longest_first))})")


def _form(phrase: str) -> str:
    """The phrase, elided too when its last word can be."""
    for whole, elided in ((" que", " qu'"), (" de", " d'")):
        if phrase.endswith(whole):
            stem = re.escape(phrase.removesuffix(whole))
            return rf"{stem}(?:{whole}(?![\w-])|{elided})"
    return rf"{re.escape(phrase)}(?![\w-])"


_ANY = _pattern(CONNECTORS)
_PAIRS = tuple(
    (first, second, _pattern(frozenset({first})), _pattern(frozenset({second}))) for first, second in TWO_PART
)
"""Two words with their patterns: most sentences lack one of the words."""


@lru_cache(maxsize=4096)
def connector(sentence: str) -> str | None:
    """The first connector of the sentence, or the first half of a pair; `None` when it has none."""
    text = sentence.lower().translate(_APOSTROPHES)
    found = _ANY.search(text)
    if found is not None:
        return found.group()
    for first, second, first_form, second_form in _PAIRS:
        if second not in text or first not in text:
            continue
        opening = first_form.search(text)
        if opening is not None and second_form.search(text, opening.end()):
            return opening.group()
    return None
