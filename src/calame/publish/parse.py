"""Any article, whoever wrote it, as a `Draft`."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from calame.contracts import BODY, RECAPS, Draft, Metadata, Paragraph, Section, SectionKind, Sentence, Style, Unread
from calame.errors import SourceError, os_reason
from calame.publish.parse_html import read_html
from calame.publish.parse_markdown import read_markdown
from calame.publish.pieces import Piece, Pieces
from calame.sources.decoding import decode
from calame.text.addresses import address_of
from calame.text.data.headline_words import RECAP_HEADINGS
from calame.text.sentences import split_sentences
from calame.text.wording import STDIN, origin_name, sentence_case
from calame.text.words import fold

_HTML_SUFFIXES: Final = frozenset({".html", ".htm", ".xhtml"})
_HTML_OPENING = re.compile(
    r"\s*(?:<!--[^>]*-->\s*)?<(?:!doctype html|html|head|body|article|main|h1|p)\b", re.IGNORECASE
)
_DEEPEST: Final = 4
_KINDS: Final[dict[str, SectionKind]] = {
    **{fold(RECAP_HEADINGS[kind]): kind for kind in RECAPS},
    "en bref": "essentials",
    "a retenir": "essentials",
    "ce qu'il faut retenir": "essentials",
    "les chiffres cles": "key_figures",
    "la chronologie": "chronology",
    "faq": "faq",
    "foire aux questions": "faq",
    "questions frequentes": "faq",
}
"""Headings under which an article tells again what it has told."""


def read_article(path: Path) -> Draft:
    """The article in `path`: Markdown, or HTML by its suffix or its first tag.

    Rows of tables, captions, image texts, asides and footnotes are paragraphs of their own styles. Code, scripts,
    comments and what is embedded is counted in `Draft.unread`.

    What stands before the first subheading is the lead; below an FAQ heading deeper headings, and paragraphs that ask,
    are questions.

    Raises:
        SourceError: the file is missing, too large, not text, or holds no paragraph.
    """
    return parse_bytes(read_bytes(path), origin=str(path))


def parse_bytes(raw: bytes, *, origin: str) -> Draft:
    """The article in the bytes of a file, or of the standard input.

    Args:
        raw: what was read.
        origin: its path, or `-`.

    Raises:
        SourceError: too large, not text, or without any paragraph.
    """
    path = Path("article" if origin == STDIN else origin)
    html = path.suffix.lower() in _HTML_SUFFIXES
    return parse_text(_text(raw, origin), origin=origin, fallback=path.stem, html=html)


def parse_text(text: str, *, origin: str, fallback: str, html: bool = False) -> Draft:
    """The article in `text`: Markdown, or HTML when `html` is set or its first tag says so.

    Raises:
        SourceError: see `parse_article`.
    """
    if html or _HTML_OPENING.match(text) is not None:
        return _draft(_with_body(read_html(text), origin), fallback=fallback)
    return parse_article(text, origin=origin, fallback=fallback)


def parse_article(text: str, *, origin: str, fallback: str) -> Draft:
    """The article in the Markdown `text`; its title is `fallback` when it names none.

    Raises:
        SourceError: it holds no paragraph, or its front matter is not YAML.
    """
    return _draft(_with_body(read_markdown(text, origin=origin), origin), fallback=fallback)


def _with_body(pieces: Pieces, origin: str) -> Pieces:
    if not any(piece.kind in BODY for piece in pieces.body):
        raise SourceError(
            f"{sentence_case(origin_name(origin))} ne contient aucun paragraphe : donnez un article en Markdown ou en"
            " HTML.",
            origin=origin,
        )
    return pieces


def read_text(path: Path) -> str:
    """The text of an article's file, in whatever encoding, with line feeds alone between lines.

    Raises:
        SourceError: it is missing, too large or not text.
    """
    return _text(read_bytes(path), str(path))


def read_bytes(path: Path) -> bytes:
    """The bytes of an article's file.

    Raises:
        SourceError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        reason = os_reason(error)
        raise SourceError(
            f"Impossible de lire l’article {str(path)!r} ({reason}) : donnez un fichier Markdown ou HTML.",
            origin=str(path),
        ) from error


def _text(raw: bytes, origin: str) -> str:
    return decode(raw, origin=origin).replace("\r\n", "\n").replace("\r", "\n")


def _draft(pieces: Pieces, *, fallback: str) -> Draft:
    heading = next((piece.text for piece in pieces.body if piece.level == 1), None)
    title = heading or pieces.about.get("title") or fallback
    metadata = Metadata(
        title=title,
        slug=pieces.about.get("slug") or address_of(title),
        meta_description=pieces.about.get("description", ""),
        seo_title=_tag(pieces.about, title),
        keyphrase=pieces.about.get("keyphrase", ""),
        synonyms=tuple(word for word in pieces.about.get("synonyms", "").split(", ") if word),
    )
    builder = _Builder()
    for piece in _without_title(pieces.body):
        builder.add(piece)
    unread = tuple(Unread(kind=kind, count=count) for kind, count in pieces.unread.items())
    return Draft(metadata=metadata, sections=builder.sections(), unread=unread)


def _tag(about: Mapping[str, str], title: str) -> str:
    """The title tag, when it says something else than the H1."""
    tag = about.get("seo_title") or about.get("title", "")
    return "" if tag == title else tag


def _without_title(body: Iterable[Piece]) -> Iterable[Piece]:
    seen = False
    for piece in body:
        if piece.level == 1 and not seen:
            seen = True
        else:
            yield piece


class _Builder:
    """Puts pieces into sections."""

    def __init__(self) -> None:
        self._done: list[Section] = []
        self._heading = ""
        self._level = 2
        self._kind: SectionKind = "lead"
        self._paragraphs: list[Paragraph] = []

    def add(self, piece: Piece) -> None:
        """Take the next piece in reading order."""
        if piece.kind != "heading":
            self._paragraphs.append(_paragraph(piece.cells or (piece.text,), self._style(piece)))
        elif self._kind == "faq" and piece.level > self._level:
            self._paragraphs.append(_paragraph((piece.text,), "question"))
        else:
            self._close()
            self._heading = piece.text
            self._level = min(max(piece.level, 2), _DEEPEST)
            self._kind = _kind(piece.text)

    def _style(self, piece: Piece) -> Style:
        asks = self._kind == "faq" and piece.kind == "prose" and piece.text.rstrip().endswith("?")
        return "question" if asks or piece.kind == "heading" else piece.kind

    def sections(self) -> tuple[Section, ...]:
        """All sections, the last one closed."""
        self._close()
        return tuple(self._done)

    def _close(self) -> None:
        if self._heading or self._paragraphs:
            section = Section(
                id=self._id(),
                kind=self._kind,
                heading=self._heading,
                level=self._level,
                paragraphs=tuple(self._paragraphs),
            )
            self._done.append(section)
        self._paragraphs = []

    def _id(self) -> str:
        if self._kind != "body" and all(section.id != self._kind for section in self._done):
            return self._kind
        return f"sec-{len(self._done) + 1}"


def _kind(heading: str) -> SectionKind:
    """What stands under a heading, by its label: "Chiffres clés", "Usine de batteries : les chiffres clés"."""
    label = fold(heading.rpartition(":")[2])
    return _KINDS.get(fold(heading)) or _KINDS.get(label) or _KINDS.get(label.removeprefix("les ")) or "body"


def _paragraph(texts: tuple[str, ...], style: Style) -> Paragraph:
    told = [part for text in texts for part in (_parts(text) if style != "question" else (text,))]
    return Paragraph(sentences=tuple(Sentence(text=part) for part in told), style=style)


def _parts(text: str) -> Sequence[str]:
    """The sentences of `text`, which is one when it has none."""
    return [part for start, end in split_sentences(text) if (part := text[start:end].strip())] or [text]
