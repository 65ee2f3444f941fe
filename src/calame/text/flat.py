"""A folded text in which every character stands where it stood."""

import unicodedata
from functools import lru_cache


def _table() -> dict[int, str]:
    table = {ord(mark): "'" for mark in "’ʼ‘´`′"}
    table |= {ord(space): " " for space in "\u00a0\u202f\u2009\u2007\u2008\u200a\t"}
    table |= {ord(dash): "-" for dash in "‐‑–—−"}
    for code in range(0xC0, 0x250):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base.isascii():
            table[code] = base.lower()
    table |= {code: chr(code).lower() for code in range(ord("A"), ord("Z") + 1)}
    return table


_TABLE = _table()


@lru_cache(maxsize=16384)
def flat(text: str) -> str:
    """`text` in lower case, without accents, with plain apostrophes, spaces and hyphens, same length and offsets."""
    return text.translate(_TABLE)
