"""What a page says to its visitor: buttons, counters, calls to click, told apart by the words of an interface.

`furniture` knows such lines by their whole wording; here they are known by what they are made of. A line that
ends in a full stop is touched only when it speaks of the site itself.
"""

import re
import unicodedata

from calame.sources.page import Page, Piece
from calame.text.data import interface_words as data
from calame.text.words import count_words

_EDGES = " \u00a0\u202f→➜➤⇒›»>▶►▸▹▼▾×+|•·*:-–—("
_WORD = re.compile(r"[a-z0-9][a-z0-9'-]*")
_TAG = re.compile(r"\[ ?(?P<tag>[a-z' -]{2,30}) ?\]")
_LABEL = re.compile(r"(?P<label>[a-z' ]{2,30}?) ?[-:–—|] ?(?=[a-z])")
_CALL = re.compile(rf"(?:{'|'.join(sorted(data.CALLS, key=len, reverse=True))})\b")
_QUOTES = ("«", "“", '"')
_LIST = re.compile(rf"(?:{data.LIST_HEADS}) ?(?:[:|…-]|\.{{3}}) ?\S")
_HEAD_LABEL = re.compile(data.HEAD_LABELS)
_CONTACT = re.compile(data.CONTACTS)
_CRUMB = re.compile(r" ?[|•·/>›»] ?| - ")

_LINE_WORDS = 28
_LABEL_WORDS = 3
_CRUMB_WORDS = 3
_FOOT_WORDS = 40
_ROW_WORDS = 8
_TWO = 2
_BESIDE = frozenset(
    {"titre", "légende de photo", "crédit photo", "signature et date", "image ou trait de séparation", "publicité"}
)
"""What also goes from the midst of an article, and does not close it."""


def remove_interface(page: Page) -> None:
    """Take out the lines that speak to a visitor; below the article, with the links that follow them."""
    for piece in list(page.pieces):
        if piece.words <= _LINE_WORDS and (reason := _reason(piece)) is not None:
            page.drop([piece], reason)
    _remove_foot(page)


def _reason(piece: Piece) -> str | None:
    text = piece.flat.strip(_EDGES)
    tag = _TAG.match(text)
    if tag is not None and tag["tag"].strip() in data.TAGS:
        return "renvoi ou image"
    if _is_controls(piece):
        return "boutons de la page"
    if _LIST.match(text) and not piece.text.rstrip().endswith("."):
        return "articles liés"
    if _CONTACT.fullmatch(text):
        return "contact pour la presse"
    return "appel au visiteur" if _is_call(piece, text) else None


def _is_controls(piece: Piece) -> bool:
    """Whether nothing but the words of buttons and counters stands in it, two of them or one with its number."""
    words = _WORD.findall(piece.flat)
    core = [word for word in words if word in data.CONTROLS]
    around = {word for word in words if word not in data.CONTROLS}
    if not core or piece.ends or not all(word.isdigit() or word in data.AROUND_CONTROLS for word in around):
        return False
    return len(core) >= _TWO or bool(around & data.VISITORS) or any(map(str.isdigit, around)) or _has_symbol(piece)


def _has_symbol(piece: Piece) -> bool:
    """Whether it shows a pictogram or ends in the colon of a row of buttons."""
    return piece.text.rstrip().endswith(":") or any(unicodedata.category(sign) == "So" for sign in piece.text)


def _is_call(piece: Piece, text: str) -> bool:
    """Whether it asks the visitor to do something on the site."""
    label = _LABEL.match(text)
    if label is not None and count_words(label["label"]) <= _LABEL_WORDS and _CALL.match(text, label.end()):
        text = text[label.end() :]
    if not _CALL.match(text) or any(mark in piece.text for mark in _QUOTES):
        return False
    words = set(_WORD.findall(text.replace("'", " ")))
    return bool(words & data.OWN_MEDIA) or (not piece.ends and bool(words & data.MEDIA))


def remove_crumbs(page: Page) -> None:
    """Take out paths, labels and bare figures above the first paragraph, once title and bylines are known."""
    for piece in page.head()[:-1]:
        if piece.ends or piece.kind != "line" or any(mark in piece.text for mark in _QUOTES):
            continue
        parts = [part for part in _CRUMB.split(piece.flat) if part.strip()]
        label = _HEAD_LABEL.fullmatch(piece.flat.strip(_EDGES)) is not None
        path = len(parts) >= _TWO and all(1 <= count_words(part) <= _CRUMB_WORDS for part in parts)
        if label or not any(sign.isalpha() for sign in piece.text) or (path and not re.search(r"\d", piece.text)):
            page.drop([piece], "rubrique")


def _remove_foot(page: Page) -> None:
    """Rows of links below the last paragraph; lines without a stop from the first on that is no part of the article."""
    last = max((piece.line for piece in page.pieces if piece.prose and not piece.gone), default=None)
    _remove_rows(page, last)
    proven = [one.line for one in page.removed if last is not None and one.line > last and one.reason not in _BESIDE]
    if not proven:
        return
    for piece in page.pieces:
        below = piece.line > min(proven) and not piece.ends
        if below and piece.kind == "line" and piece.words <= _FOOT_WORDS:
            page.drop([piece], "pied de page")


def _remove_rows(page: Page, last: int | None) -> None:
    """A row of short names parted by dots below the last paragraph; figures would make it a result."""
    for piece in page.pieces:
        parts = re.split(r" ?[·•] ?", piece.text)
        row = len(parts) > _TWO and all(1 <= count_words(part) <= _ROW_WORDS for part in parts)
        plain = not piece.ends and not any(map(str.isdigit, piece.text))
        if last is not None and piece.line > last and row and plain and not piece.gone:
            page.drop([piece], "navigation")
