"""The article in an HTML page: trafilatura's choice, and a list of what it left out."""

import re
from collections.abc import Iterator
from datetime import date

from lxml import etree
from lxml import html as lxml_html
from trafilatura import bare_extraction
from trafilatura.settings import Document, set_date_params

from calame.sources.layout import lay_out
from calame.sources.normal import normalise
from calame.sources.page import About, Page, Piece, PieceKind
from calame.sources.web_tables import rows_to_lines
from calame.text.wording import counted

_BLOCKS = frozenset(
    [
        "p",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "figcaption",
        "td",
        "th",
        "dt",
        "dd",
        "pre",
        "summary",
    ]
)
_KINDS: dict[str, PieceKind] = {"head": "heading", "item": "bullet"}
_LEAVES = frozenset({"p", "head", "item", "quote", "ab", "cell", "code", "fw"})
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_INTRODUCED = re.compile(r"(?:par|by) +(?=\S)", re.IGNORECASE)
_LISTED = 200
_EXCERPT = 500
_LONGEST_NAME = 120
_FEWEST_WITHIN = 4
"""Fewer words may stand in a kept paragraph by chance, as a year or a share of a table does."""


def read_webpage(raw: str, *, url: str | None = None) -> Page:
    """The article of a page with what the page says about it; an empty page when there is none."""
    tree = _tree(raw)
    if tree is None:
        return Page([], About(url=url))
    spare = rows_to_lines(tree)
    dropped = list(_blocks(tree))
    document = bare_extraction(
        tree,
        url=url,
        favor_precision=True,
        include_comments=False,
        include_tables=False,
        with_metadata=True,
        date_extraction_params=set_date_params(extensive=False),
    )
    if not isinstance(document, Document):
        return _unreadable(dropped, url)
    page = Page(list(_pieces(document)), _about(document, url))
    _note_left_out(page, dropped)
    for cell in spare:
        page.note(cell.text, "en-tête de tableau", cell.line)
    return page


def _tree(raw: str) -> lxml_html.HtmlElement | None:
    markup = _DECLARATION.sub("", raw.replace("\x00", ""))
    try:
        tree = lxml_html.document_fromstring(markup.encode("utf-8", "ignore"), parser=_parser())
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    return tree


def _parser() -> lxml_html.HTMLParser:
    return lxml_html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)


def _unreadable(dropped: list[Piece], url: str | None) -> Page:
    page = Page([], About(url=url))
    for piece in dropped[:_LISTED]:
        page.note(piece.text[:_EXCERPT], "hors de l’article", piece.line)
    return page


def _pieces(document: Document) -> Iterator[Piece]:
    for number, element in enumerate(_leaves(document.body), start=1):
        text = " ".join(normalise("".join(element.itertext())).split("\n"))
        for piece in lay_out(" ".join(text.split(" ")).strip()):
            piece.kind = _KINDS.get(str(element.tag), "line")
            piece.line = element.sourceline or number
            piece.group = number
            yield piece


def _leaves(element: etree._Element) -> Iterator[etree._Element]:
    for child in element:
        if child.tag in _LEAVES and not any(inner.tag in _LEAVES for inner in child.iterdescendants()):
            yield child
        elif child.tag in _LEAVES or len(child):
            yield from _leaves(child)


def _about(document: Document, url: str | None) -> About:
    return About(
        title=_name(document.title),
        publisher=_name(document.sitename),
        author=_author(document.author),
        url=_name(document.url) or url,
        published=_day(document.date),
    )


def _name(value: str | None) -> str | None:
    text = " ".join(normalise(value).split()) if value else ""
    return text[: _LONGEST_NAME * 3] or None


def _author(value: str | None) -> str | None:
    """The names of a byline without what introduces them: `Par Omar Delattre; Le` names one."""
    names = [_INTRODUCED.sub("", part.strip()) for part in (_name(value) or "").split(";")]
    return "; ".join(name for name in names if name.lower() not in {"", "le", "par", "by", "et"}) or None


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        return None


def _blocks(tree: lxml_html.HtmlElement) -> Iterator[Piece]:
    for element in tree.iter(*_BLOCKS):
        if any(inner.tag in _BLOCKS for inner in element.iterdescendants()):
            continue
        text = " ".join(normalise(element.text_content()).split())
        if text:
            yield Piece(text, element.sourceline or 1)


def _note_left_out(page: Page, blocks: list[Piece]) -> None:
    pieces = [piece.folded for piece in page.pieces]
    whole, kept = set(pieces), " ".join(pieces)
    left_out = [
        piece
        for piece in blocks
        if piece.folded not in whole and (piece.words < _FEWEST_WITHIN or piece.folded not in kept)
    ]
    for piece in left_out[:_LISTED]:
        page.note(piece.text[:_EXCERPT], "hors de l’article", max(1, piece.line))
    if others := left_out[_LISTED:]:
        page.note(
            f"et {counted(len(others), 'autre passage', 'autres passages')}",
            "hors de l’article",
            max(1, others[0].line),
        )
