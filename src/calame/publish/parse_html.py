"""HTML articles: a tolerant walk that keeps headings, paragraphs and list items."""

import json
import re
from collections import Counter
from html.parser import HTMLParser
from typing import Final

from calame.publish.parse_markdown import with_keywords
from calame.publish.pieces import Piece, Pieces
from calame.publish.plain import plain

_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "figure",
    "footer", "form", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table",
    "tbody", "td", "th", "thead", "tr", "ul", "h1", "h2", "h3", "h4", "h5", "h6",
})  # fmt: skip
_LEAVES: Final = frozenset({"p", *_HEADINGS})
"""Blocks that hold no other block: an opening one ends them, as browsers do."""
_SKIPPED: Final = frozenset({
    "aside", "button", "caption", "figcaption", "figure", "footer", "form", "iframe", "nav", "noscript", "object",
    "script", "select", "style", "svg", "table", "template", "video", "audio", "canvas", "math",
})  # fmt: skip
_SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ABOUT: Final = frozenset({"title", "description", "slug"})
_ARTICLES: Final = frozenset({"Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting"})
_VOID: Final = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
})  # fmt: skip


def read_html(text: str) -> Pieces:
    """The pieces of the longest `<article>` of the page, else of `<main>`, else of all of it."""
    walk = _Walk()
    walk.feed(text.replace("<![", "&lt;!["))  # html.parser asserts on marked sections that are none
    walk.close()
    walk.flush()
    return Pieces(walk.chosen(), walk.described())


class _Walk(HTMLParser):
    """Collects pieces by the region in which they stand."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []
        self._counts: Counter[str] = Counter()
        self._articles = 0
        self._buffer: list[str] = []
        self._regions: dict[str, list[Piece]] = {}
        self._meta: dict[str, str] = {}
        self._held: list[str] = []
        self._is_data = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "meta":
            self._note(dict(attrs))
        if tag == "br":
            self._buffer.append(" ")
        if tag in _VOID:
            return
        if tag in _BLOCKS:
            self.flush()
            if self._open and self._open[-1] in _LEAVES:
                self._pop()
        if tag == "script":
            self._held, self._buffer = self._buffer, []
            self._is_data = "ld+json" in (dict(attrs).get("type") or "").lower()
        self._articles += tag == "article" and not self._counts["article"]
        self._open.append(tag)
        self._counts[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "title" and self._counts["title"]:
            self._meta.setdefault("title", plain("".join(self._buffer)))
            self._buffer.clear()
        if tag == "script" and self._counts["script"]:
            self._note_data("".join(self._buffer))
            self._buffer, self._held = self._held, []
        if tag in _BLOCKS:
            self.flush()
        if self._counts[tag]:
            while self._pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        self._buffer.append(data)

    def flush(self) -> None:
        """End the running piece."""
        text = plain("".join(self._buffer))
        self._buffer.clear()
        if not text or any(self._counts[tag] for tag in _SKIPPED) or self._counts["head"] or self._counts["title"]:
            return
        level = next((level for tag, level in _HEADINGS.items() if self._counts[tag]), 0)
        piece = Piece("heading", text, level) if level else Piece("bullet" if self._counts["li"] else "prose", text)
        self._regions.setdefault(self._region(), []).append(piece)

    def chosen(self) -> tuple[Piece, ...]:
        """The article's own pieces, under the page's H1 when that stands outside of it."""
        articles = [pieces for name, pieces in self._regions.items() if name.startswith("article")]
        everything = [piece for pieces in self._regions.values() for piece in pieces]
        body = max(articles, key=_size, default=self._regions.get("main", everything))
        title = next((piece for piece in everything if piece.level == 1), None)
        outside = title is not None and all(piece.level != 1 for piece in body)
        return (title, *body) if title is not None and outside else tuple(body)

    def described(self) -> dict[str, str]:
        """Title, description, keywords and address of the head."""
        words = self._meta.get("keywords", "").split(",")
        about = {name: text for name, text in self._meta.items() if name in _ABOUT and text}
        return with_keywords(about, words)

    def _region(self) -> str:
        if self._counts["article"]:
            return f"article {self._articles}"
        return "main" if self._counts["main"] else "page"

    def _pop(self) -> str:
        tag = self._open.pop()
        self._counts[tag] -= 1
        return tag

    def _note(self, attributes: dict[str, str | None]) -> None:
        name = (attributes.get("name") or "").lower()
        if name in {"description", "keywords"}:
            self._meta.setdefault(name, plain(attributes.get("content") or ""))

    def _note_data(self, text: str) -> None:
        """Keywords and identifier of an article's JSON-LD (schema.org), alone, in a list or in a graph."""
        if not self._is_data:
            return
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            return
        graph = found.get("@graph", [found]) if isinstance(found, dict) else found
        for thing in graph if isinstance(graph, list) else []:
            if isinstance(thing, dict):
                self._note_thing(thing)

    def _note_thing(self, thing: dict[str, object]) -> None:
        words = thing.get("keywords")
        told = ",".join(word for word in words if isinstance(word, str)) if isinstance(words, list) else words
        if isinstance(told, str):
            self._meta.setdefault("keywords", plain(told))
        identifier = thing.get("identifier")
        if isinstance(identifier, str) and _SLUG.fullmatch(identifier) and thing.get("@type") in _ARTICLES:
            self._meta.setdefault("slug", identifier)


def _size(pieces: list[Piece]) -> int:
    return sum(len(piece.text) for piece in pieces)
