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
        text, count = pattern.subn(replacement, reading.text, count=1)
        if count and not _repeats(reading.text, replacement):
            return text
    return None


def _repeats(text: str, replacement: str) -> bool:
    """Whether the word put in already stands in the sentence."""
    word = replacement.strip(" ,'’").lower()
    return bool(re.search(rf"\b{re.escape(word)}\b", text.lower()))
