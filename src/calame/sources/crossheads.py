"""Cross-heads without a stop that a copy ran into the next paragraph: `... proscritMardi, la ville ...`."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from calame.sources.page import Page, Piece
from calame.text.analysis import analyse
from calame.text.data.crosshead_words import (
    BEFORE_NAMES,
    CAMEL_BEGINNINGS,
    ENDINGS,
    NEVER_FIRST,
    NEVER_LAST,
    PARTICIPLE_ENDINGS,
)
from calame.text.data.furniture import STARTERS
from calame.text.data.name_words import GENERIC, ROLES, TITLES
from calame.text.flat import flat
from calame.text.noun_phrases import is_finite
from calame.text.sentences import split_sentences
from calame.text.words import count_words

_UPPER = "A-ZÀ-ÖØ-ÞŒ"
_LOWER = "a-zà-öø-ÿœ"
_GLUE = re.compile(rf"(?<=[{_LOWER}]{{4}})(?=[{_UPPER}])")
_LEFT = re.compile(rf"(?:^|[\s'’(«\"“-])(?P<word>[{_LOWER}]{{4,30}})$")
_RIGHT = re.compile(rf"(?P<word>[{_UPPER}][{_LOWER}]*)(?P<after>['’]|[ \u00a0,:-]|\.(?=[ {_UPPER}]))")
_FIGURE = re.compile(rf"(?<=[{_LOWER}]{{3}})[.!?…] ?(?=\d)")
_OPENS = re.compile(rf"(?:[«\"“][ \u00a0\u202f]?)?[{_UPPER}\d]")
_ENDS = re.compile(r"[.!?…][\s\"»”)\]]*$")
_STOP = re.compile(r"[.!?…;:](?:\s|$)")
_WORD = re.compile(r"[^\W\d_]+")
_FRENCH = re.compile(rf"(?:{'|'.join(ENDINGS.split())})$")
_WINDOW = 40
_ARTICLE = 3
_FEWEST = 2
_MOST = 9
_LONGEST_HEAD = 120
_REST_WORDS = 3
_PARSED = 60
"""Phrases read by the parser in one copy: more are no article."""


def split_crossheads(page: Page) -> None:
    """Make a heading of a short verbless phrase glued before a paragraph; elsewhere put the missing space in."""
    budget = iter(range(_PARSED))
    pieces: list[Piece] = []
    for piece in page.pieces:
        pieces.extend(_parted(piece, budget))
    page.pieces = pieces


def _parted(piece: Piece, budget: Iterator[int]) -> list[Piece]:
    parts: list[Piece] = []
    text, start, done = piece.text, 0, 0
    out: list[str] = []
    glues = list(_glues(text))
    borders = _borders(text) if glues else []
    for at in glues:
        head = _head_start(text, at, borders)
        if head is not None and head >= start and _is_head(text[head:at], text[at:], budget):
            out.append(text[done:head])
            parts.append(Piece("".join(out).strip(), piece.line, piece.kind, piece.group))
            parts.append(Piece(text[head:at].strip(), piece.line, "heading", piece.group))
            out, start, done = [], at, at
        elif _is_certain(text, at):
            out.append(f"{text[done:at]} ")
            done = at
    out.append(text[done:])
    parts.append(Piece("".join(out).strip(), piece.line, piece.kind, piece.group))
    return [part for part in parts if part.text]


def _glues(text: str) -> Iterator[int]:
    """Places inside one token where a French word ends and a capitalised one begins."""
    for found in _GLUE.finditer(text):
        at = found.start()
        left = _LEFT.search(text[max(0, at - _WINDOW) : at])
        right = _RIGHT.match(text[at : at + _WINDOW])
        if left is None or right is None:
            continue
        if _may_part(left["word"], right["word"]):
            yield at


def _may_part(left: str, right: str) -> bool:
    if left in CAMEL_BEGINNINGS:
        return right in STARTERS and len(right) <= _ARTICLE
    return left not in NEVER_LAST and (right in STARTERS or len(right) >= _ARTICLE)


def _borders(text: str) -> list[int]:
    starts = {start for start, _ in split_sentences(text)} | {found.end() for found in _FIGURE.finditer(text)}
    return sorted(starts)


def _head_start(text: str, at: int, borders: list[int]) -> int | None:
    before = bisect_left(borders, at)
    start = borders[before - 1] if before else at
    near = at - _LONGEST_HEAD <= start < at
    return start if near and (not start or _ENDS.search(text[max(0, start - 6) : start])) else None


def _is_head(head: str, rest: str, budget: Iterator[int]) -> bool:
    if not _OPENS.match(head) or not _FEWEST <= count_words(head) <= _MOST or _STOP.search(head):
        return False
    if not _balanced(head) or count_words(rest[:_LONGEST_HEAD]) < _REST_WORDS:
        return False
    if not _opens_sentence(rest) and not _may_precede_name(head):
        return False
    return next(budget, None) is not None and not _has_verb(head)


def _balanced(text: str) -> bool:
    pairs = (("«", "»"), ("“", "”"), ("(", ")"))
    return all(text.count(left) == text.count(right) for left, right in pairs) and text.count('"') % 2 == 0


def _opens_sentence(text: str) -> bool:
    right = _RIGHT.match(text)
    return right is not None and right["word"] in STARTERS and (len(right["word"]) > 1 or right["after"] in {"'", "’"})


def _may_precede_name(head: str) -> bool:
    if head.split(maxsplit=1)[0].lower() in NEVER_FIRST:
        return False
    nouns = {word.removesuffix("s") for word in _WORD.findall(head.lower())}
    nouns |= {flat(noun) for noun in nouns}
    return nouns.isdisjoint(BEFORE_NAMES | GENERIC | ROLES | TITLES)


def _has_verb(head: str) -> bool:
    tokens = analyse(head).tokens
    last = tokens[-1].i if tokens else -1
    return any(
        is_finite(token) and not (token.i == last and token.text.endswith(PARTICIPLE_ENDINGS)) for token in tokens
    )


def _is_certain(text: str, at: int) -> bool:
    if _opens_sentence(text[at : at + _WINDOW]):
        return True
    left = _LEFT.search(text[max(0, at - _WINDOW) : at])
    return left is not None and bool(_FRENCH.search(left["word"]))
