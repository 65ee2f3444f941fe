"""A function word for its equal: closed list, never inside a quotation."""

import re

from calame.agents.embedded.edits.reading import Reading
from calame.text.data.lexicon import FUNCTION_WORD_SWAPS

_SWAPS = tuple((re.compile(pattern), replacement) for pattern, replacement in FUNCTION_WORD_SWAPS)


def function_words(reading: Reading) -> str | None:
    """The sentence with the first exchangeable function word exchanged."""
    if reading.quoted:
        return None
    for pattern, replacement in _SWAPS:
        found = pattern.search(reading.text)
        if found is None or _repeats(reading.text, replacement) or _is_shared(reading.text, found):
            continue
        return reading.text[: found.start()] + found.expand(replacement) + reading.text[found.end() :]
    return None


_GOVERNING = re.compile(r"(?:afin|en vue|dans le but)\b", re.IGNORECASE)
"""Prepositions whose exchange also changes what a second complement must begin with."""
_SECOND = re.compile(
    r"[^.;:]*?(?:,|\bet|\bou|\bmais|\bni) (?:(?:de|à|au|aux|l[ae]s?|une?|des|du|ne|non)\b|[dl]['’])", re.IGNORECASE
)


def _is_shared(text: str, found: re.Match[str]) -> bool:
    """Whether a second complement follows: "afin de gagner et de placer" must not become "pour gagner et de placer"."""
    return _GOVERNING.match(found.group()) is not None and _SECOND.match(text[found.end() :]) is not None


def _repeats(text: str, replacement: str) -> bool:
    """Whether the word put in already stands in the sentence."""
    word = replacement.strip(" ,'’").lower()
    return bool(re.search(rf"\b{re.escape(word)}\b", text.lower()))
