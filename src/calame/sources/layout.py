"""Lines of a plain text turned into paragraphs: wrapped lines joined, Markdown marks and bullets read."""

import re
from itertools import groupby
from typing import NamedTuple

from calame.sources.page import Piece, PieceKind
from calame.text.words import count_words

_HEADING = re.compile(r"#{1,6} +(?P<text>.*?)(?: +#+)?$")
_BULLET = re.compile(r"(?:[-*+•‣▪◦●–·] +|\d{1,2}[.)] +)(?=\S)")
_DASHED_SUBHEAD = re.compile(r"- ?[^-]{2,80}? ?-$")
_RULE = re.compile(r"(?:[-*_=~] ?){3,}$")
_IMAGE = re.compile(r"!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)")
_LINK = re.compile(r"\[([^\]\n]{1,300})\]\([^)\n]{0,2000}\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,500}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*])\*(?![\w*])")
_QUOTE = re.compile(r">+ ?")

_WRAP_WIDTHS = range(45, 101)
_WRAP_SLACK = 24
_WRAP_LINES = 3
_OPEN_LINE = 40
_BULLET_WORDS = 90
"""A longer one is a paragraph that begins with a dash."""


class Line(NamedTuple):
    """One line of the raw text."""

    text: str
    number: int


def lay_out(text: str, *, markdown: bool = False, first_line: int = 1) -> list[Piece]:
    """The paragraphs of `text`, which is normalised."""
    lines = [Line(line.strip(), number) for number, line in enumerate(text.split("\n"), start=first_line)]
    pieces: list[Piece] = []
    for group, (blank, members) in enumerate(groupby(lines, key=lambda line: not line.text)):
        if not blank:
            pieces.extend(_pieces(_unwrap(list(members)), group, markdown=markdown))
    return pieces


def _unwrap(lines: list[Line]) -> list[Line]:
    """Join the lines of a paragraph that was broken at a fixed width."""
    wrapped = _is_wrapped([line.text for line in lines])
    joined = lines[:1]
    for line in lines[1:]:
        last = joined[-1]
        if wrapped or _goes_on(last.text, line.text):
            hyphen = last.text.endswith("-") and last.text[-2:-1].isalpha()
            joined[-1] = Line(last.text + ("" if hyphen else " ") + line.text, last.number)
        else:
            joined.append(line)
    return joined


def _goes_on(line: str, following: str) -> bool:
    """Whether a sentence certainly runs over a line end."""
    marked = _BULLET.match(following) or _HEADING.match(line)
    return len(line) >= _OPEN_LINE and line[-1].isalpha() and following[:1].islower() and not marked


def _is_wrapped(lines: list[str]) -> bool:
    if len(lines) < _WRAP_LINES or any(_BULLET.match(line) or _HEADING.match(line) for line in lines):
        return False
    full = lines[:-1]
    widths = [len(line) for line in full]
    widest = max(widths)
    open_ended = sum(line[-1] not in '.!?…:"»”' for line in full)
    goes_on = sum(line[:1].islower() for line in lines[1:])
    return (
        widest in _WRAP_WIDTHS
        and min(widths) >= widest - _WRAP_SLACK
        and len(lines[-1]) <= widest
        and open_ended * 2 >= len(full)
        and goes_on * 3 >= len(full)
    )


def _pieces(lines: list[Line], group: int, *, markdown: bool) -> list[Piece]:
    return [_piece(line, group, markdown=markdown) for line in lines]


def _piece(line: Line, group: int, *, markdown: bool) -> Piece:
    text, kind = line.text, _kind(line.text)
    if _RULE.match(text):
        return Piece(text, line.number, group=group)
    if kind == "heading" and (heading := _HEADING.match(text)):
        text = heading["text"]
    elif kind == "bullet" and (bullet := _BULLET.match(text)):
        text = text[bullet.end() :] if not text[0].isdigit() else text
    if markdown:
        text = plain(text).strip() or text
    return Piece(text.strip(), line.number, kind, group)


def _kind(text: str) -> PieceKind:
    if _HEADING.match(text):
        return "heading"
    if _BULLET.match(text) and not _DASHED_SUBHEAD.match(text) and count_words(text) <= _BULLET_WORDS:
        return "bullet"
    return "line"


def is_rule(text: str) -> bool:
    """Whether a line is only drawn: `---`, `***`, `====`."""
    return bool(_RULE.match(text))


def plain(text: str) -> str:
    """A line of Markdown without its inline marks."""
    text = _LINK.sub(r"\1", _IMAGE.sub("", _QUOTE.sub("", text, count=1) if text.startswith(">") else text))
    return _EMPHASIS.sub(r"\1", _STRONG.sub(r"\2", text))
