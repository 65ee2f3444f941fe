"""Signs: words that show that a text says something, written by hand and found without any model.

    "41,2 millions"                these words, one after the other
    "fermer* | fermeture"          either; a star stands for any ending
    "refus* ... budget"            a gap of at most `GAP` words

Letter case, accents, the kind of apostrophe and how thousands are parted make no difference; `%` reads « pour cent »
and `€` « euros ».
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from calame.text.words import word_tokens

GAP = 6
"""Words that `...` may stand for; about a clause."""
_SAID = str.maketrans({"%": " pour cent ", "€": " euros "})
_GAPS = frozenset({"...", "…"})


class _Word(NamedTuple):
    text: str
    open_end: bool
    """Whether any ending fits."""
    after_gap: bool


_Alternative = tuple[_Word, ...]


class SignError(ValueError):
    """A sign that can never be found, in one French sentence."""


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[str, ...]:
    """The words that signs are compared with."""
    return word_tokens(text.translate(_SAID))


def found(sign: str, text: str) -> bool:
    """Whether one of the alternatives of `sign` stands in `text`."""
    words = tokens(text)
    return any(_stands(alternative, words) for alternative in parsed(sign))


def all_found(signs: Sequence[str], text: str) -> bool:
    """Whether every one of `signs` stands in `text`."""
    return all(found(sign, text) for sign in signs)


@lru_cache(maxsize=4096)
def parsed(sign: str) -> tuple[_Alternative, ...]:
    """The alternatives of a sign.

    Raises:
        SignError: an alternative holds no word.
    """
    return tuple(_alternative(part, sign) for part in sign.split("|"))


def _alternative(part: str, sign: str) -> _Alternative:
    words: list[_Word] = []
    gap = False
    for piece in part.split():
        if piece in _GAPS:
            gap = bool(words)
            continue
        bare = tokens(piece.removesuffix("*"))
        for place, word in enumerate(bare):
            last = place == len(bare) - 1
            words.append(_Word(word, piece.endswith("*") and last, gap))
            gap = False
    words = _joined(words, part)
    if not words:
        raise SignError(
            f"le signe {sign!r} a une possibilité sans aucun mot ; écrivez par exemple « ferm* | fermeture »."
        )
    return tuple(words)


def _joined(words: list[_Word], part: str) -> list[_Word]:
    """Figures whose thousands are parted by a space are one word, as in any text."""
    if any(word.open_end or word.after_gap for word in words):
        return words
    return [_Word(word, open_end=False, after_gap=False) for word in tokens(part)]


def _stands(alternative: _Alternative, words: Sequence[str]) -> bool:
    return any(_stands_at(alternative, words, start) for start in range(len(words)))


def _stands_at(alternative: _Alternative, words: Sequence[str], start: int) -> bool:
    """Whether the alternative begins at `start`; after a gap the first place that fits is taken."""
    at = start
    for word in alternative:
        reach = GAP + 1 if word.after_gap else 1
        place = next((n for n in range(at, min(at + reach, len(words))) if _fits(word, words[n])), None)
        if place is None:
            return False
        at = place + 1
    return True


def _fits(word: _Word, other: str) -> bool:
    return other.startswith(word.text) if word.open_end else other == word.text
