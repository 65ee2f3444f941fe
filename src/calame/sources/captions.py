"""Captions, picture credits and alternative texts that a copy carries along."""

import re
from itertools import groupby

from calame.sources.page import Page, Piece
from calame.text.analysis import analyse
from calame.text.data import furniture as data
from calame.text.data.page_words import ALTERNATIVES, PICTURE_DESKS, POLLSTERS
from calame.text.sentences import split_sentences

_CREDIT = re.compile(
    rf"[(\[](?:[^()\[\]]{{0,120}}/ ?{data.AGENCIES}(?: ?[/,] ?[^()\[\]]{{0,60}})?"
    rf"|{data.AGENCIES} ?[/,] ?[^()\[\]]{{1,100}}"
    rf"|(?:photos?|credits?|credit photo|image|illustration|capture d'ecran|archives?|©|\(c\))\b ?[^()\[\]]{{0,100}}"
    rf"|© ?[^()\[\]]{{1,100}}"
    rf"|[^()\[\]/]{{3,60}}/ ?(?:[^()\[\]/ ]{{1,20}} ){{0,3}}{PICTURE_DESKS}(?: [^()\[\]/ ]{{1,20}}){{0,2}}"
    rf"|(?:[a-z]\.[ -]?){{1,2}}[a-z' -]{{2,30}}/ ?(?:{data.MASTHEADS}))[)\]]\.?$"
)
_COPYRIGHT = re.compile(r"(?:©|\(c\)) ?(?:[^.©]|\b[a-z]\.){2,80}$")
_OPEN_CREDIT = re.compile(rf"(?<=[.!?»\"]) {data.AGENCIES} ?/ ?[^.!?/\d]{{3,40}}$")
_LOUD_CREDIT = re.compile(r"(?<=[.!?»\"]) ?(?:[-–—] ?)?PHOTOS? [A-ZÀ-Þ][A-ZÀ-Þ ,.'’/-]{3,80}$")
_LABELLED = re.compile(data.CAPTION_LABELS)
_TAIL_CREDIT = re.compile(rf"(?<=[.!?»\"…]) ?(?:[-–—|] ?)?{data.CREDIT_TAILS}$")
_NAMED_CREDIT = re.compile(
    r"(?<=[.!?»\"…]) ?(?:[-–—|] ?)?(?:Photos?|PHOTOS?|Image|Illustration) [A-ZÀ-Þ][\w'’&/.-]*(?: [\w'’&/.-]+){0,6}$"
)
"""`Le pont, jeudi. Photo Luc Petit / La Gazette`, as written."""
_LOUD_LINE = re.compile(r"PHOTOS? (?=.{0,60}(?:[,/]|FOURNI|ARCHIVES|TIRÉE))[A-ZÀ-Þ][A-ZÀ-Þ ,.'’/&()-]{3,90}")
"""A credit in capitals that stands above its caption."""
_NAMED_FOR = re.compile(
    r"(?<=[.!?»\"…]) ?(?:[-–—|] ?)?[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{3,40}(?: POUR | VIA | ?/ ?|, )"
    r"(?:[«“][ \u00a0\u202f]?)?[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{1,40}(?:[ \u00a0\u202f]?[»”])?$"
)
"""`Le pont, jeudi. LUC PETIT POUR « LA GAZETTE »`, as written."""
_INITIALS = re.compile(r"(?<=[.!?»\"…]) (?:[A-ZÀ-Þ]\. ?-?){2,3}$")
_TOLD = re.compile(ALTERNATIVES)
_PHOTO_BY = re.compile(r"(?:photos?|image|illustration|credits?) ?: ?\S")
_POLLSTERS = re.compile(POLLSTERS)
_PICTURE = [re.compile(pattern) for pattern in data.PICTURE_LINES]
_RELATIVE = frozenset({"qui", "que", "qu", "dont", "où", "ou", "lequel", "laquelle"})

_CAPTION_WORDS = 70
_CAPTION_SENTENCES = 3
_PICTURE_WORDS = 25
_ALT_WORDS = 15


def remove_captions(page: Page) -> None:
    """Take out picture lines, captions with a credit, and the alternative text above a caption."""
    _remove_picture_blocks(page)
    for number, piece in enumerate(page.pieces):
        if piece.gone:
            continue
        if _LOUD_LINE.fullmatch(piece.text) and piece.words <= _PICTURE_WORDS:
            page.drop([piece, *_caption_below(page, number)], "légende de photo")
        elif _names_a_picture(piece):
            page.drop([piece], "crédit photo")
        elif piece.words <= _CAPTION_WORDS and _LABELLED.match(piece.flat):
            page.drop([piece], "légende de photo")
        elif (start := _credit_start(piece)) is not None:
            _remove_caption(page, number, start)
        elif (start := _open_credit_start(piece)) is not None:
            _remove_open_caption(page, piece, start)


def _remove_picture_blocks(page: Page) -> None:
    """Three lines between blank lines, the last a credit: an alternative text, a caption, who took the picture."""
    for _, members in groupby(page.pieces, key=lambda piece: piece.group):
        block = list(members)
        if len(block) != 3 or not (_PHOTO_BY.match(block[-1].flat) and _names_a_picture(block[-1])):  # noqa: PLR2004 -- the three lines
            continue
        told = _TOLD.match(block[0].flat) is not None and block[0].words <= _ALT_WORDS and not block[1].ends
        if told and all(piece.kind == "line" and piece.words <= _PICTURE_WORDS for piece in block):
            page.drop(block, "légende de photo")
    page.sweep()


def _caption_below(page: Page, number: int) -> list[Piece]:
    """The one line that stands right under a credit, set apart from the paragraphs by blank lines."""
    around = page.pieces[max(0, number - 1) : number + 3]
    together = [other for other in around if other.group == page.pieces[number].group]
    below = together[-1]
    alone = len(together) == 2 and together[0] is page.pieces[number]  # noqa: PLR2004 -- the credit and its caption
    return [below] if alone and below.kind == "line" and below.words <= _CAPTION_WORDS else []


def _names_a_picture(piece: Piece) -> bool:
    text = piece.flat
    return piece.words <= _PICTURE_WORDS and any(pattern.fullmatch(text) for pattern in _PICTURE)


def _credit_start(piece: Piece) -> int | None:
    tail = max(0, len(piece.text) - 240)
    text = piece.flat[tail:]
    found = _CREDIT.search(text) or _COPYRIGHT.search(text) or _TAIL_CREDIT.search(text)
    if found is None or _POLLSTERS.search(found[0]):
        return None
    return found.start() + tail


def _remove_caption(page: Page, number: int, start: int) -> None:
    """A short text that ends in a credit is a caption; a long paragraph only loses the credit."""
    piece = page.pieces[number]
    sentences = len(re.findall(r"[.!?…](?:\s|$)", piece.text[:start]))
    if piece.words > _CAPTION_WORDS or sentences > _CAPTION_SENTENCES:
        page.trim(piece, start, "crédit photo")
        return
    around = page.pieces[max(0, number - 2) : number + 2]
    together = [other for other in around if other.group == piece.group]
    pair = len(together) == 2 and together[1] is piece  # noqa: PLR2004 -- alone between two blank lines
    alternative = [together[0]] if pair and _is_alternative(together[0]) else []
    page.drop([*alternative, piece], "légende de photo")


def _is_alternative(piece: Piece) -> bool:
    """A short noun phrase, as pages give for readers who do not see the picture."""
    return piece.kind == "line" and not piece.gone and piece.words <= _ALT_WORDS and is_nominal(piece.text)


def _open_credit_start(piece: Piece) -> int | None:
    """Where a credit without parentheses begins: `Le pont. AFP / Luc Petit`, `Le pont. PHOTO LUC PETIT, LA PRESSE`."""
    tail = max(0, len(piece.text) - 160)
    text = piece.text[tail:]
    patterns = (_LOUD_CREDIT, _NAMED_CREDIT, _NAMED_FOR)
    found = _OPEN_CREDIT.search(piece.flat[tail:]) or next(filter(None, (one.search(text) for one in patterns)), None)
    if found is None and (signed := _INITIALS.search(text)) and piece.words <= _PICTURE_WORDS:
        found = signed if is_nominal(text[: signed.start()]) else None
    return found.start() + tail if found else None


def _remove_open_caption(page: Page, piece: Piece, start: int) -> None:
    """Without parentheses only a noun phrase or one sentence above `PHOTO` is a caption; others lose the credit."""
    before = piece.text[:start].strip()
    loud = _LOUD_CREDIT.search(piece.text) is not None and len(split_sentences(before)) == 1
    if piece.words <= _PICTURE_WORDS and (loud or is_nominal(before)):
        page.drop([piece], "légende de photo")
    else:
        page.trim(piece, start, "crédit photo")


def is_nominal(text: str) -> bool:
    """Whether a short text has no finite verb outside a relative clause."""
    if text[:1] in '"«“-' or re.match(r"(?i)(?:il|elle|ils|elles|on|ce|c’|c'|cela|je|j'|j’|nous|vous)\b", text):
        return False
    for token in analyse(text).tokens:
        if token.text.lower() in _RELATIVE:
            return True
        if token.has("VerbForm=Fin"):
            return False
    return True
