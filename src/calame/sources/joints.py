"""Pieces that ran together: agency subheads inside a paragraph, sentences without a space between them."""

import re

from calame.sources.page import Page, Piece
from calame.sources.straight_quotes import space_quotes
from calame.text.data.furniture import ABBREVIATIONS, STARTERS
from calame.text.flat import flat
from calame.text.words import count_words

_UPPER = "A-ZÀ-ÖØ-ÞŒ"
_LOWER = "a-zà-öø-ÿœ"
_HEAD = r"(?P<head>(?:[^\s-]|-(?=\w)| (?!-)){3,90})"
_OPENS = rf"(?=[{_UPPER}\"«“\d])"
_SUBHEADS = (
    re.compile(rf"(?:(?<=[.!?…])|(?<=[.!?…][\"»”)])) ?-(?!-) ?{_HEAD}(?:(?<=[\"»”])| )-(?!-) ?(?:{_OPENS}|$)"),
    re.compile(rf"(?<=[{_LOWER}])- {_HEAD} -{_OPENS}"),
)
_SUBHEAD_LINE = re.compile(rf"-(?!-) ?{_HEAD} ?-")
_HEAD_WORDS = 12

_GLUED = re.compile(
    rf"(?P<left>[{_LOWER}]{{3}}|\d ?%|\d|[A-Z]{{2}}|[)»”])(?P<stop>[.!?…]{{1,3}}|[ \u00a0\u202f][!?])"
    rf"(?=(?P<right>[{_UPPER}][{_LOWER}]*))"
)
_AFTER_QUOTE = re.compile(rf"[.!?…] ?[»”](?=(?P<right>[{_UPPER}][{_LOWER}]*))")
_BEHIND_CLOSER = re.compile(rf"(?<=\")[.!?…](?=[{_UPPER}][{_LOWER}'’]|\"[{_UPPER}])|(?<=[\w.!?…])\"(?=\"[{_UPPER}])")
_COLON = re.compile(rf"[{_LOWER}]{{2}}['’»”)]?[ \u00a0\u202f]?:(?=[{_UPPER}][{_LOWER}'’ ]|[«“])")
_BEFORE_OPENER = re.compile(r"(?<=[\w%)»”])[.!?…]{1,3}(?=[«“])")
_ADDRESS = re.compile(r"www|https?:|@|/|\\|[._]\w+[._]")
_NAME_LENGTH = 3


def split_subheads(page: Page) -> None:
    """Give inline agency subheads (`.- Une école neuve -Les travaux`) a piece of their own."""
    pieces: list[Piece] = []
    for piece in page.pieces:
        pieces.extend(_split(piece))
    page.pieces = pieces


def _split(piece: Piece) -> list[Piece]:
    alone = _SUBHEAD_LINE.fullmatch(piece.text)
    if alone and _is_head(alone["head"]):
        return [Piece(alone["head"].strip(), piece.line, "heading", piece.group)]
    parts: list[Piece] = []
    start = 0
    for found in _subheads(piece.text):
        parts.append(Piece(piece.text[start : found.start()].strip(), piece.line, piece.kind, piece.group))
        parts.append(Piece(found["head"].strip(), piece.line, "heading", piece.group))
        start = found.end()
    parts.append(Piece(piece.text[start:].strip(), piece.line, piece.kind, piece.group))
    return [part for part in parts if part.text]


def _subheads(text: str) -> list[re.Match[str]]:
    found = [match for pattern in _SUBHEADS for match in pattern.finditer(text) if _is_head(match["head"])]
    found.sort(key=lambda match: match.start())
    apart: list[re.Match[str]] = []
    for match in found:
        if not apart or match.start() >= apart[-1].end():
            apart.append(match)
    return apart


def _is_head(text: str) -> bool:
    inside = re.search(r"[.!?…] +[^\W\d_]", text)
    return 1 <= count_words(text) <= _HEAD_WORDS and not inside and not text.rstrip().endswith(".")


def space_sentences(page: Page) -> None:
    """Give glued sentences the space that is certainly missing."""
    for piece in page.pieces:
        piece.text = spaced(piece.text)


def spaced(text: str) -> str:
    """`text` with a space between glued sentences, where nothing else can be meant."""
    cuts = [found.end() for found in _GLUED.finditer(text) if _is_border(text, found)]
    cuts += [found.end() for found in _AFTER_QUOTE.finditer(text) if found["right"] in STARTERS]
    cuts += [found.end() for found in _BEHIND_CLOSER.finditer(text)]
    cuts += [found.end() for found in _COLON.finditer(text) if not _in_address(text, found.end())]
    if "„" not in text:
        cuts += [found.end() for found in _BEFORE_OPENER.finditer(text)]
    return space_quotes(_insert(text, sorted(set(cuts))))


def _insert(text: str, cuts: list[int]) -> str:
    parts = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    return " ".join(parts)


def _in_address(text: str, end: int) -> bool:
    token = text[max(0, end - 40) : end].rsplit(" ", 1)[-1]
    return bool(_ADDRESS.search(token))


def _is_border(text: str, found: re.Match[str]) -> bool:
    left, right = found["left"], found["right"]
    if _in_address(text, found.end()):
        return False
    opener = right in STARTERS and (len(right) > 1 or text[found.end() + 1 : found.end() + 2] in {"'", "’"})
    if left[0].islower():
        word = re.search(r"[^\W\d_]+$", text[max(0, found.start() - 30) : found.end("left")])
        whole = word[0] if word else left
        if flat(whole) in ABBREVIATIONS and found["stop"] == ".":
            return False
        return opener or (whole.islower() and len(right) >= _NAME_LENGTH)
    return opener and (len(right) > 1 or left in ")»”")
