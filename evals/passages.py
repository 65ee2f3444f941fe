"""Quotations of a source, written by hand, found in its cleaned text."""

from collections.abc import Iterator
from typing import Final

from rapidfuzz import fuzz

from calame.contracts import Contract, Source, Span

_SAME: Final = str.maketrans({"’": "'", "ʼ": "'", "‑": "-", "‐": "-"})
_SHOWN: Final = 160
_NEAR: Final = 60.0
"""`partial_ratio` from which the nearest passage is worth showing."""


class Quotation(Contract):
    """A passage of a source, word for word."""

    source: str
    """Name of the file in `sources/`."""
    text: str
    occurrence: int | None = None
    """Which one, from 1, when the passage stands there several times."""


class PassageError(ValueError):
    """A quotation that cannot be found, or not in one place only; one French sentence."""


def locate(quotation: Quotation, source: Source) -> Span:
    """Where the quotation stands in `source.text`; white space and the kind of apostrophe make no difference.

    Raises:
        PassageError: it stands nowhere, or in several places and none is chosen.
    """
    places = tuple(_places(quotation.text, source.text))
    if not places:
        raise PassageError(_missing(quotation, source))
    wanted = quotation.occurrence
    if wanted is None and len(places) > 1:
        raise PassageError(
            f"ce passage se trouve {len(places)} fois dans {quotation.source!r} "
            "; allongez-le, ou donnez « occurrence: 1 »."
        )
    if wanted is not None and not 1 <= wanted <= len(places):
        raise PassageError(
            f"« occurrence: {wanted} », mais ce passage se trouve {len(places)} fois dans {quotation.source!r}."
        )
    start, end = places[(wanted or 1) - 1]
    return Span(source=source.id, start=start, end=end)


def _places(quoted: str, text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every place, in characters of `text`."""
    flat, offsets = _flat(text)
    wanted, _ = _flat(quoted.strip())
    at = flat.find(wanted) if wanted else -1
    while at >= 0:
        yield offsets[at], offsets[at + len(wanted) - 1] + 1
        at = flat.find(wanted, at + 1)


def _flat(text: str) -> tuple[str, list[int]]:
    """`text` with single plain spaces and apostrophes, and where each character comes from."""
    flat: list[str] = []
    offsets: list[int] = []
    for place, letter in enumerate(text.translate(_SAME)):
        if not letter.isspace():
            flat.append(letter)
        elif flat and flat[-1] != " ":
            flat.append(" ")
        else:
            continue
        offsets.append(place)
    return "".join(flat), offsets


def _missing(quotation: Quotation, source: Source) -> str:
    for removal in source.removed:
        if any(_places(quotation.text, removal.text)):
            return (
                f"ce passage a été retiré de {quotation.source!r} au nettoyage ({removal.reason}) ; "
                "citez ce qui reste (calame facts FICHIER --show-removed)."
            )
    near = fuzz.partial_ratio_alignment(quotation.text, source.text)
    if near is not None and near.score >= _NEAR:
        shown = " ".join(source.text[near.dest_start : near.dest_end].split())[:_SHOWN]
        return f"ce passage ne se trouve pas mot pour mot dans {quotation.source!r} ; le plus proche : « {shown} »."
    return f"ce passage ne se trouve pas dans {quotation.source!r} ; copiez-le mot pour mot."
