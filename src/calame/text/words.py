"""Words, counted one way everywhere, and folded for comparison."""

import re
import unicodedata
from functools import lru_cache

_COUNTED = re.compile(r"[^\W_]")
_WORD = re.compile(r"\d++(?:[.,]\d++)*+(?![^\W\d_])|[^\W_]++(?:-[^\W_]++)*+'?")
_GROUPED_DIGITS = re.compile(r"(?<=\d)(?<!\d{4})[ .](?=\d{3}(?!\d))")
_EQUAL = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "′": "'",
        "`": "'",
        "´": "'",
        "‐": "-",
        "‑": "-",
        "œ": "oe",
        "Œ": "oe",
        "æ": "ae",
        "Æ": "ae",
        "\u00ad": None,
        "\u200b": None,
        "\ufeff": None,
    }
)


class _Folded(dict[int, str]):
    """Characters folded, by code point: worked out when one is first met, for no character folds by its neighbours."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKD", chr(code).translate(_EQUAL))
        plain = unicodedata.normalize("NFKD", plain.casefold())
        plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
        self[code] = plain.translate(_EQUAL)
        return self[code]


_FOLDED = _Folded()


@lru_cache(maxsize=8192)
def count_words(text: str) -> int:
    """Number of white-space separated tokens that hold a letter or a digit.

    This is stricter than most editors' counters (`: « »` and a lone dash do not count), so a text that
    reaches a length here reaches it there too.
    """
    return sum(1 for token in text.split() if token.isalnum() or _COUNTED.search(token))


@lru_cache(maxsize=32768)
def fold(text: str) -> str:
    """`text` for comparison: lower case, no accents, `œ` as `oe`, plain apostrophes, single spaces, stripped."""
    return " ".join(text.translate(_FOLDED).split())


@lru_cache(maxsize=4096)
def word_tokens(text: str) -> tuple[str, ...]:
    """The folded words of `text`, for overlap: elisions stand alone (`l'`), `24.000` and `24 000` are `24000`."""
    return tuple(_WORD.findall(_GROUPED_DIGITS.sub("", fold(text))))
