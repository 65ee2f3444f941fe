"""Blockquotes that name their speaker, told as any other quotation."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from calame.publish.pieces import Piece

_DASH: Final = re.compile(r"\s*(?:[—–―-]{1,3}|~)\s*(?=\w)")
_WHOLE: Final = re.compile(r"[«“\"]([^«»“”\"]*)[»”\"]\.?")
_MOST: Final = 20
"""Words of a line that names a speaker."""


def attributed(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """`pieces`, where « Nous fermons. » above a line with its speaker is `Marie Roux : « Nous fermons. »`."""
    for number, group in groupby(pieces, key=lambda piece: piece.frame.number if piece.frame else 0):
        framed = list(group)
        yield from _told(framed) if number else framed


def _told(framed: list[Piece]) -> Iterator[Piece]:
    quoted = [piece for piece in framed if piece.frame and piece.frame.part == "quote"]
    speakers = [piece for piece in framed if piece.frame and piece.frame.part == "speaker"]
    if not speakers and len(quoted) > 1 and _DASH.match(quoted[-1].text):
        speakers = [quoted.pop()]
    names = [_DASH.sub("", piece.text, count=1).rstrip(" .,:") for piece in speakers]
    if not quoted or len(names) != 1 or len(names[0].split()) > _MOST or not all(map(_is_plain, quoted)):
        yield from framed
        return
    for piece in framed:
        if piece in quoted:
            inside = _WHOLE.fullmatch(piece.text)
            words = (inside[1] if inside else piece.text).strip()
            yield piece._replace(text=f"{names[0]} : «\u00a0{words}\u00a0»")
        elif piece not in speakers:
            yield piece


def _is_plain(piece: Piece) -> bool:
    """Whether it is quoted as a whole, not a text that quotes."""
    marks = any(mark in piece.text for mark in '«»“”"')
    return piece.kind in {"prose", "bullet"} and (not marks or _WHOLE.fullmatch(piece.text) is not None)
