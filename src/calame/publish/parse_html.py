"""HTML articles: a tolerant walk that keeps all that a reader of the page reads."""

import re
from collections import Counter
from html.parser import HTMLParser
from typing import Final, Literal, NamedTuple

from calame.publish.page_head import PageHead
from calame.publish.parse_tables import Table
from calame.publish.picture_credits import without_credit
from calame.publish.pieces import Frame, Kind, Piece, Pieces
from calame.publish.plain import plain
from calame.publish.quoted_frames import attributed
from calame.publish.unread import OF_TAGS

_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    "h1", "h2", "h3", "h4", "h5", "h6",
})  # fmt: skip
_LEAVES: Final = frozenset({"p", *_HEADINGS})
"""Blocks that hold no other block: an opening one ends them, as browsers do."""
_VOID: Final = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
})  # fmt: skip
_OF_PICTURES: Final = frozenset({"caption", "alt"})
_FRAMES: Final = frozenset({"aside", "blockquote", "figure"})
"""What may have a footer of its own, which says who speaks."""
_DEEPEST_TABLE: Final = 5
"""Tables inside tables beyond which they only lay out the page."""
_NOTES = re.compile(r"(?:^|[\s_-])(?:foot|end)notes?(?:$|[\s_-])")
_CREDITS = re.compile(r"(?:^|[\s_-])(?:credits?|copyright)(?:$|[\s_-])")
_CODE = re.compile(r"(?:^|[\s_-])(?:code|highlight|language|lang|brush|prettyprint|sourcecode)(?:$|[\s_-])")
_MARKER = re.compile(r"\W*\w{1,4}(?:\W\w{1,4})?\W*")
"""What points to a footnote: 1, [12], a, [1:2]."""
_FEW: Final = 20
"""Runs of text beyond which a link or raised text is more than a marker."""
_FILE = re.compile(r"\S+\.(?:avif|gif|jpe?g|png|svg|webp)", re.IGNORECASE)


class _Open(NamedTuple):
    tag: str
    effect: str
    """`skip`, `notes`, `link` (to a place in the page) or nothing."""
    start: int
    """Where its text begins in the running piece."""
    turn: int
    """Which piece was running."""


def read_html(text: str, *, whole: bool = False) -> Pieces:
    """The pieces of the longest `<article>` of the page, else of `<main>`, else of all of it.

    Args:
        text: the page, or a part of one.
        whole: whether all of it is the article.
    """
    walk = _Walk(whole=whole)
    walk.feed(_harmless(text))
    walk.close()
    walk.end()
    return walk.pieces()


def _harmless(text: str) -> str:
    """`text` without what html.parser stumbles on.

    Those are marked sections that are none, and comments that never end, each of which it reads to the end of the text.
    """
    ended = text.rfind("-->")
    first = text.find("<!--", max(0, ended))
    if first >= 0:
        text = text[: first + 1] + text[first + 1 :].replace("<!--", "&lt;!--")
    return text.replace("<![", "&lt;![")


class _Walk(HTMLParser):
    """Collects pieces by the region in which they stand."""

    def __init__(self, *, whole: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._whole = whole
        self._open: list[_Open] = []
        self._counts: Counter[str] = Counter()
        self._effects: Counter[str] = Counter()
        self._articles = 0
        self._buffer: list[str] = []
        self._images: list[str] = []
        self._tables: list[Table] = []
        self._regions: dict[str, list[Piece]] = {}
        self._unread: dict[str, Counter[str]] = {}
        self._framed = 0
        """Blockquotes and figures so far."""
        self._turn = 0
        self._linked = -1
        """Where the last link to a place in the page begins in the running piece."""
        self._head = PageHead()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element: a block ends the running piece."""
        given = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS:
            self._open_block()
        if tag in _VOID:
            self._void(tag, given)
            return
        if tag == "script" or not self._effects["skip"]:
            self._head.open(tag, given)
        self._articles += tag == "article" and not self._counts["article"]
        if tag == "q" and not self._effects["skip"]:
            self._buffer.append("«\u00a0")
        if tag in {"blockquote", "figure"} and not (self._counts["blockquote"] or self._counts["figure"]):
            self._framed += 1
        effect = self._effect(tag, given)
        if effect == "link":
            self._linked = len(self._buffer)
        self._open.append(_Open(tag, effect, len(self._buffer), self._turn))
        self._counts[tag] += 1
        self._effects[effect] += 1
        self._open_table(tag, given)

    def handle_endtag(self, tag: str) -> None:
        """End the newest open element of that name, and all that it holds; an end without a beginning is nothing."""
        self._head.close(tag)
        if tag in _BLOCKS:
            self.flush()
        if self._counts[tag]:
            while self._pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Take text in, unless the head or what is skipped holds it."""
        if not self._head.hear(data) and not self._effects["skip"]:
            self._buffer.append(data)

    def handle_comment(self, data: str) -> None:  # noqa: ARG002  # the parser's signature
        """Count a comment of the body: it is no text to judge."""
        if not self._effects["skip"] and not self._counts["head"]:
            self._leave("comment")

    def flush(self) -> None:
        """End the running piece."""
        text, images = plain("".join(self._buffer)), self._images
        self._buffer, self._images = [], []
        self._turn, self._linked = self._turn + 1, -1
        if self._counts["head"]:
            return
        if text:
            kind, level = self._kind()
            self._emit(Piece(kind, text, level, frame=self._frame(kind)))
        for alt in images:
            self._emit(Piece("alt", alt))

    def end(self) -> None:
        """End the page: what is still open is closed."""
        self.flush()
        while self._open:
            self._pop()

    def pieces(self) -> Pieces:
        """The article's own pieces, under the page's H1 when that stands outside of it."""
        articles = {name: pieces for name, pieces in self._regions.items() if name.startswith("article")}
        everything = [piece for pieces in self._regions.values() for piece in pieces]
        chosen = max(articles, key=lambda name: _size(articles[name]), default="main")
        body = self._regions.get(chosen, everything)
        title = next((piece for piece in everything if piece.level == 1), None)
        outside = title is not None and all(piece.level != 1 for piece in body)
        unread = self._unread.get(chosen if chosen in self._regions else "page", Counter())
        told = (title, *body) if title is not None and outside else tuple(body)
        return Pieces(tuple(attributed(told)), self._head.about, dict(sorted(unread.items())))

    def _open_block(self) -> None:
        self.flush()
        if self._counts["head"]:  # its end may be left out
            self.handle_endtag("head")
        if self._open and self._open[-1].tag in _LEAVES:
            self._pop()

    def _void(self, tag: str, given: dict[str, str]) -> None:
        if tag == "meta":
            self._head.note(given)
        if self._effects["skip"]:
            return
        alt = plain(given.get("alt", "")) if tag == "img" else ""
        if tag == "br":
            self._buffer.append(" ")
        elif tag in OF_TAGS:
            self._leave(OF_TAGS[tag])
        elif any(map(str.isalnum, alt)) and not _FILE.fullmatch(alt):
            self._images.append(alt)

    def _effect(self, tag: str, given: dict[str, str]) -> str:
        """What an element does to all that stands in it."""
        named = f"{given.get('class', '')} {given.get('role', '')}".lower()
        framed = tag == "footer" and any(self._counts[frame] for frame in _FRAMES)
        if tag in OF_TAGS and not framed:
            return self._skip(OF_TAGS[tag])
        if (tag == "code" and self._counts["pre"]) or (tag == "pre" and _CODE.search(named)):
            return self._skip("code")
        if self._counts["figure"] and _CREDITS.search(named):
            return self._skip("credit")
        if tag == "a" and given.get("href", "").startswith("#"):
            return "link"
        return "notes" if tag != "a" and _NOTES.search(named) else ""

    def _skip(self, kind: str) -> str:
        if kind and not self._effects["skip"] and not self._counts["head"]:
            self._leave(kind)
        return "skip"

    def _leave(self, kind: str) -> None:
        self._unread.setdefault(self._region(), Counter())[kind] += 1

    def _open_table(self, tag: str, given: dict[str, str]) -> None:
        if self._effects["skip"]:
            return
        if tag == "table" and len(self._tables) < _DEEPEST_TABLE:
            self._tables.append(Table())
        elif self._tables and tag == "tr":
            self._tables[-1].open_row()
        elif self._tables and tag in {"td", "th"}:
            header = tag == "th" or bool(self._counts["thead"])
            columns, rows = (_number(given.get(name, "")) for name in ("colspan", "rowspan"))
            self._tables[-1].open_cell(header=header, columns=columns, rows=rows)

    def _pop(self) -> str:
        last = self._open.pop()
        self._counts[last.tag] -= 1
        self._effects[last.effect] -= 1
        if last.tag == "table" and self._counts["table"] < len(self._tables):
            self.flush()
            for piece in self._tables.pop().pieces():
                self._emit(piece)
        elif last.tag in {"sup", "a"} and last.turn == self._turn:
            self._drop_marker(last)
        elif last.tag == "q" and not self._effects["skip"]:
            self._buffer.append("\u00a0»")
        return last.tag

    def _drop_marker(self, last: _Open) -> None:
        """Take back what only points to a footnote or back from one."""
        if len(self._buffer) - last.start > _FEW:
            return
        text = "".join(self._buffer[last.start :])
        back = last.effect == "link" and not any(map(str.isalnum, text))
        linked = self._effects["link"] or self._linked >= last.start
        if back or (last.tag == "sup" and linked and _MARKER.fullmatch(text)):
            del self._buffer[last.start :]

    def _emit(self, piece: Piece) -> None:
        if piece.kind in _OF_PICTURES and (told := without_credit(piece.text)) != piece.text:
            self._leave("credit")
            if not any(map(str.isalnum, told)):
                return
            piece = piece._replace(text=told)
        if self._tables:
            self._tables[-1].add(piece)
        else:
            self._regions.setdefault(self._region(), []).append(piece)

    def _kind(self) -> tuple[Kind, int]:
        """What the running piece is, and the level of a heading."""
        beside: tuple[tuple[Kind, int], ...] = (
            ("caption", self._counts["figcaption"] + self._counts["caption"]),
            ("footnote", self._effects["notes"]),
            ("aside", self._counts["aside"] + self._counts["summary"]),
        )
        kind: Kind | None = next((name for name, count in beside if count), None)
        level = next((level for tag, level in _HEADINGS.items() if self._counts[tag]), 0)
        if kind is not None:
            return kind, 0
        return ("heading", level) if level else ("bullet" if self._counts["li"] else "prose", 0)

    def _frame(self, kind: Kind) -> Frame | None:
        if not (self._counts["blockquote"] or self._counts["figure"]):
            return None
        speaks = kind == "caption" or (self._counts["blockquote"] and self._counts["footer"])
        part: Literal["quote", "speaker", "other"] = "quote" if self._counts["blockquote"] else "other"
        return Frame(self._framed, "speaker" if speaks else part)

    def _region(self) -> str:
        if self._whole:
            return "page"
        if self._counts["article"]:
            return f"article {self._articles}"
        return "main" if self._counts["main"] else "page"


def _number(text: str) -> int:
    """A span as an attribute gives it; 1 for what is no number."""
    return int(text[:4]) if text.isascii() and text.isdigit() else 1


def _size(pieces: list[Piece]) -> int:
    return sum(len(piece.text) for piece in pieces)
