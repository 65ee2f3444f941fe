"""The forms under which a word of a word list stands in running text, folded."""

from collections.abc import Iterator
from functools import lru_cache

from calame.text.data.verb_endings import ENDINGS, NO_VERBS

_INFINITIVE = ("er", "ir", "re", "oir")
_FEMININES = (("if", "ive"), ("eux", "euse"), ("eur", "euse"), ("el", "elle"), ("en", "enne"), ("et", "ette"))
"""Masculine endings with feminine ones that are not made by an « e » alone."""


def is_infinitive(word: str) -> bool:
    """Whether a word of a list is a verb, by its ending."""
    return word.endswith(_INFINITIVE) and word not in NO_VERBS


@lru_cache(maxsize=8192)
def forms(word: str) -> frozenset[str]:
    """Folded forms of a folded infinitive, noun or adjective; forms that do not exist do no harm."""
    return frozenset(_conjugated(word) if is_infinitive(word) else _declined(word))


def _conjugated(infinitive: str) -> Iterator[str]:
    ending, others = next(pair for pair in ENDINGS if infinitive.endswith(pair[0]))
    stem = infinitive.removesuffix(ending)
    yield infinitive
    yield from (stem + other for other in others.split())


def _declined(word: str) -> Iterator[str]:
    yield word
    if not word.endswith(("s", "x", "z")):
        yield f"{word}s"
    if word.endswith("al"):
        yield f"{word.removesuffix('l')}ux"
    if not word.endswith("e"):
        yield from (f"{word}e", f"{word}es")
    for masculine, feminine in _FEMININES:
        if word.endswith(masculine):
            stem = word.removesuffix(masculine)
            yield from (stem + feminine, f"{stem}{feminine}s")
