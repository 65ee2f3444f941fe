"""Questions and rubrics that a one-line copy ran together: `... un avis. 5. Que faire ? Il faut ...`."""

import re

from calame.sources.page import Page, Piece
from calame.text.words import count_words

_UPPER = "A-ZÀ-ÖØ-ÞŒ"
_QUESTION = re.compile(
    rf"(?:^|(?<=[.!?…»”\"])) ?(?P<head>\d{{1,2}}[.)] ?[{_UPPER}][^.!?…]{{5,160}}\?)(?= ?[{_UPPER}«\"“])"
)
_RUBRIC = re.compile(
    rf"(?:^|(?<=[.!?…»”\")])) ?(?:(?P<head>[{_UPPER}][{_UPPER}'’ -]{{3,40}}?) ?)?[•▪●■] ?(?=[{_UPPER}«\"“\d])"
)
"""A bullet inside a line, after a sentence; what stands in capitals right before it is a heading."""
_ASKED = re.compile(rf"[{_UPPER}][^.!?…]{{5,160}}\?(?= ?[{_UPPER}«\"“])")
_STRAY = re.compile(rf"[.,](?: (?=[\w«\"“])|(?=[{_UPPER}][a-zà-öø-ÿœ'’ ]))")
_QUESTION_WORDS = 2


def remove_stray_mark(page: Page) -> None:
    """Take a stop or comma off the text's very beginning."""
    stray = _STRAY.match(page.pieces[0].text) if page.pieces else None
    if stray:
        page.peel(page.pieces[0], stray.end(), "signe isolé")


def split_listings(page: Page) -> None:
    """Give numbered questions and the rubrics of one line a piece of their own."""
    pieces: list[Piece] = []
    for piece in page.pieces:
        for part in _rubrics(piece):
            pieces.extend(_questions(part))
    page.pieces = pieces


def _rubrics(piece: Piece) -> list[Piece]:
    found = list(_RUBRIC.finditer(piece.text)) if piece.kind in {"line", "bullet"} else []
    opening = _ASKED.match(piece.text) if piece.kind == "bullet" else None
    if not (opening or any(match.start() or match["head"] for match in found)):
        return [piece]
    parts: list[Piece] = []
    start = _asked(piece, 0, parts) if opening else 0
    for match in found:
        parts.extend(_lines(piece, [piece.text[start : match.start()]]))
        if match["head"]:
            parts.append(Piece(match["head"].strip(), piece.line, "heading", piece.group))
        start = _asked(piece, match.end(), parts)
    return [*parts, *_lines(piece, [piece.text[start:]])]


def _asked(piece: Piece, start: int, parts: list[Piece]) -> int:
    """Make a heading of the question that stands at `start`; where what follows it begins."""
    found = _ASKED.match(piece.text, start)
    if found is None:
        return start
    parts.append(Piece(found.group(), piece.line, "heading", piece.group))
    return found.end()


def _questions(piece: Piece) -> list[Piece]:
    if piece.kind not in {"line", "bullet"}:
        return [piece]
    parts: list[Piece] = []
    start = 0
    for found in _QUESTION.finditer(piece.text):
        if count_words(found["head"]) >= _QUESTION_WORDS:
            parts.extend(_lines(piece, [piece.text[start : found.start()]]))
            parts.append(Piece(found["head"], piece.line, "heading", piece.group))
            start = found.end()
    return [*parts, *_lines(piece, [piece.text[start:]])] if parts else [piece]


def _lines(piece: Piece, texts: list[str]) -> list[Piece]:
    return [Piece(text.strip(), piece.line, "line", piece.group) for text in texts if text.strip()]
