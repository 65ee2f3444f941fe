"""From a raw copy to a `Source`: the order of the steps."""

import hashlib
import re
from typing import Literal

from calame.contracts import Source
from calame.sources.blocks import assemble, mark_kinds, remove_doubles
from calame.sources.bylines import remove_bylines
from calame.sources.captions import remove_captions
from calame.sources.crossheads import split_crossheads
from calame.sources.front_matter import read_front_matter
from calame.sources.furniture import remove_furniture
from calame.sources.interface import remove_crumbs, remove_interface
from calame.sources.joints import space_sentences, split_subheads
from calame.sources.layout import lay_out
from calame.sources.listings import remove_stray_mark, split_listings
from calame.sources.markup import strip_markup
from calame.sources.normal import normalise
from calame.sources.page import Page
from calame.sources.releases import remove_issuers
from calame.sources.thousands import part_thousands
from calame.sources.titles import remove_titles
from calame.sources.webpage import read_webpage
from calame.text.language import main_language

Form = Literal["text", "markdown", "html"]

_MARKUP = re.compile(r"\s*<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_PARAGRAPH = re.compile(r"<(?:p|div|article|h[1-6])\b[^<>]{0,500}>", re.IGNORECASE)
_MARKDOWN = re.compile(r"^#{1,4} +\S|\]\(https?://|!\[[^\]\n]{0,200}\]\(|\*\*\S", re.MULTILINE)
_FEWEST_TAGS = 3
_STEPS = (
    remove_stray_mark,
    remove_furniture,
    remove_interface,
    remove_captions,
    remove_bylines,
    remove_titles,
    remove_bylines,
    remove_interface,
    remove_crumbs,
    remove_issuers,
    split_subheads,
    split_listings,
    space_sentences,
    split_crossheads,
    mark_kinds,
    remove_doubles,
)
"""Furniture goes first so that the head of the article is near; a title may hide a byline behind it."""


def clean(
    raw: str,
    *,
    origin: str = "-",
    source_id: str = "S1",
    form: Form | None = None,
    sha256: str | None = None,
    url: str | None = None,
    first_line: int = 1,
) -> Source:
    """Clean one copied article. Any text is accepted; a text without article gives a source with little text.

    Args:
        raw: plain text, Markdown or HTML.
        origin: where it came from, as the user named it.
        source_id: id of the source, `S1`.
        form: what `raw` is; `None` looks for HTML tags and otherwise takes plain text.
        sha256: digest of the bytes as received; `None` takes that of `raw` in UTF-8.
        url: address of the page when it is known.
        first_line: number of the raw text's first line, when lines before it were read apart.
    """
    page = _page(raw, form or guess_form(raw), url, first_line)
    for step in _STEPS:
        step(page)
        page.sweep()
    language = main_language([piece.text for piece in page.pieces]).code
    if language == "fr":
        part_thousands(page)
    body = assemble(page)
    return Source(
        id=source_id,
        text=body.text,
        blocks=body.blocks,
        sha256=sha256 or hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest(),
        origin=origin,
        title=page.about.title,
        publisher=page.about.publisher,
        author=page.about.author,
        url=page.about.url or url,
        published=page.about.published,
        language=language,
        removed=tuple(sorted(page.removed, key=lambda removal: removal.line)),
    )


def guess_form(raw: str) -> Form:
    """HTML when the text opens like a page or holds several block tags, Markdown when it has its marks."""
    if _MARKUP.match(raw[:2000]):
        return "html"
    tags = sum(1 for _, _ in zip(range(_FEWEST_TAGS), _PARAGRAPH.finditer(raw), strict=False))
    if tags >= _FEWEST_TAGS and "</" in raw:
        return "html"
    return "markdown" if _MARKDOWN.search(raw) else "text"


def _page(raw: str, form: Form, url: str | None, first_line: int) -> Page:
    if form == "html":
        return read_webpage(raw, url=url)
    matter = read_front_matter(normalise(raw))
    line = first_line + matter.lines
    body, removed = strip_markup(matter.body, first_line=line)
    page = Page(lay_out(body, markdown=form == "markdown", first_line=line), matter.about, list(removed))
    page.note(matter.text, "en-tête du fichier", first_line)
    return page
