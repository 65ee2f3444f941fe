"""The title: found, kept as metadata, and taken out wherever the copy repeats it."""

import re

from calame.sources.headlines import choose_headline
from calame.sources.page import Page, Piece
from calame.text.data.furniture import STARTERS
from calame.text.flat import flat
from calame.text.words import count_words, fold

_LABEL = re.compile(r"(?:titre|title) ?: ?")
_SUFFIX = re.compile(r"(?: ?[|–—·-]|(?<!«)(?P<arrow> »)) (?P<site>[^|–—»·]{2,40})$")
_GLUE = re.compile(r"(?<=[a-zà-öø-ÿœ]{2})(?=[A-ZÀ-ÖØ-Þ])")
_WORD = re.compile(r"[^\W\d_]+")

_FEWEST = 3
_SURE_WORDS = 5
_GLUED_WORDS = 4
_GLUE_WINDOW = 200


def remove_titles(page: Page) -> None:
    """Find the title when it is not known yet, then take it and its repeats out of the text."""
    if page.about.title is None:
        _find_title(page)
    if page.about.title is None:
        _find_glued_title(page)
    if page.about.title is not None:
        page.sweep()
        _remove_repeats(page, page.about.title)


def _find_title(page: Page) -> None:
    head = page.head()
    if not head or not head[-1].prose:
        return
    for piece in head[:-1]:
        label = _LABEL.match(piece.flat)
        if label is not None:
            page.about.title = piece.text[label.end() :].strip() or None
            page.drop([piece], "titre")
            return
    headline = choose_headline(page, head)
    page.drop(headline.above, "bandeau ou rubrique")
    if headline.piece is not None:
        page.about.title = _without_site(headline.piece.text)
        page.drop([headline.piece], "titre")


def _without_site(text: str) -> str:
    found = _SUFFIX.search(text)
    if found is None or count_words(text[: found.start()]) < _SURE_WORDS or (found["arrow"] and "«" in text):
        return text
    return text[: found.start()].strip()


def _find_glued_title(page: Page) -> None:
    """A title run into the first sentence: "Le budget est votéLe conseil municipal ..."."""
    if not page.pieces:
        return
    first = page.pieces[0]
    for glue in _GLUE.finditer(first.text[:_GLUE_WINDOW]):
        before = first.text[: glue.start()]
        if re.search(r"[.!?…:;]\s", before):
            return
        if count_words(before) >= _GLUED_WORDS and _opens_sentence(first.text[glue.end() :]):
            page.about.title = before.strip()
            page.peel(first, glue.start(), "titre")
            return


def _opens_sentence(text: str) -> bool:
    word = _WORD.match(text)
    return word is not None and word[0] in STARTERS and text[word.end() : word.end() + 1] in {" ", "'", "’", "\u00a0"}


def _remove_repeats(page: Page, title: str) -> None:
    wanted = fold(title).rstrip(" .")
    length = len(title)
    folded = flat(title)
    for piece in page.pieces:
        if _repeats(piece, wanted):
            page.drop([piece], "titre répété")
            continue
        rest = piece.text[length:]
        if piece.flat.startswith(folded) and count_words(title) >= _FEWEST and _is_glued(rest, count_words(title)):
            page.peel(piece, length, "titre répété")


def _is_glued(rest: str, title_words: int) -> bool:
    if not rest:
        return False
    if rest[0].isupper() or rest[0] in "«“":
        return True
    return rest[0] == " " and title_words >= _SURE_WORDS and _opens_sentence(rest[1:])


def _repeats(piece: Piece, wanted: str) -> bool:
    text = piece.folded.rstrip(" .")
    if text == wanted or fold(_without_site(piece.text)) == wanted:
        return True
    if piece.ends or piece.words < _SURE_WORDS:
        return False
    return wanted.startswith(text) or (text.startswith(wanted) and _SUFFIX.search(piece.text) is not None)
