"""Roots: what words made of one another share, « vol » and « voler », « soleil » and « solaire »."""

from functools import cache, lru_cache

from calame.text.data.demonyms import OF_PLACES
from calame.text.data.metonyms import METONYMS
from calame.text.data.word_families import FAMILIES, INFLECTED, SHORT_ROOTS, SUFFIXES
from calame.text.words import fold

_ENDINGS = frozenset((*SUFFIXES, *INFLECTED))
_LONGEST = max(map(len, _ENDINGS))
_ROOT = 4
_SHORT = 3
"""Letters of a root, and of one in front of the endings that are safe behind so few."""


@lru_cache(maxsize=32768)
def roots(text: str, lemma: str) -> frozenset[str]:
    """The roots of a word by its form and its lemma; words of one family share one."""
    form, base = fold(text), fold(lemma)
    found = set(_places().get(form, ()))
    for word in {form, base, form.removesuffix("s")}:
        found |= FAMILIES.get(word, frozenset())
        found.update(f"~{root}" for root in _made(word))
    return frozenset(found)


def _made(word: str) -> set[str]:
    """What is left of a word without its endings."""
    found = {word.removesuffix("e")} if len(word) > _SHORT else set()
    for length in range(1, min(_LONGEST, len(word) - _SHORT) + 1):
        ending = word[-length:]
        if ending in _ENDINGS and (len(word) - length >= _ROOT or ending in SHORT_ROOTS):
            found.add(word[:-length].removesuffix("e"))
    return {root for root in found if len(root) >= _SHORT}


@cache
def _places() -> dict[str, frozenset[str]]:
    """The names of a place and of what comes from it, by each of them."""
    found = {form: frozenset({f"~{places[0]}"}) for form, places in OF_PLACES.items()}
    found |= {places[0]: frozenset({f"~{places[0]}"}) for places in OF_PLACES.values()}
    for rank, members in enumerate(METONYMS):
        found |= {form: frozenset({f"~{rank} state"}) for form in members}
    return found
