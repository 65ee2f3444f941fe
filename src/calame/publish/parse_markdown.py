"""Markdown articles: front matter, then CommonMark with tables and footnotes, read as the page that it makes."""

import re
from typing import Final

import yaml
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from calame.errors import SourceError
from calame.publish.keywords import with_keywords
from calame.publish.parse_html import read_html
from calame.publish.pieces import Piece, Pieces
from calame.publish.plain import plain
from calame.text.wording import origin_name

_FENCE: Final = "---"
_NAMES: Final = {
    "title": "title",
    "titre": "title",
    "slug": "slug",
    "description": "description",
    "excerpt": "description",
    "keyphrase": "keyphrase",
    "seo_title": "seo_title",
}
_MARKER: Final = re.compile(r"\[\^[^\]\s]{1,60}\]")


def read_markdown(text: str, *, origin: str) -> Pieces:
    """The pieces of a Markdown article, its HTML among them.

    Raises:
        SourceError: the front matter is not YAML.
    """
    about, body = _split(text, origin)
    page = read_html(_parser().render(body), whole=True)
    return Pieces(tuple(piece for one in page.body if (piece := _unmarked(one)).text), about, page.unread)


def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True}).enable("table").use(footnote_plugin)


def _split(text: str, origin: str) -> tuple[dict[str, str], str]:
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        return {}, text
    end = next((place for place, line in enumerate(lines[1:], start=1) if line.rstrip() in {_FENCE, "..."}), None)
    if end is None:
        return {}, text
    try:
        found = yaml.safe_load("\n".join(lines[1:end]))
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise SourceError(
            f"L’en-tête de {origin_name(origin)} n’est pas du YAML lisible : corrigez ce qui est entre les deux"
            " « --- ».",
            origin=origin,
        ) from error
    return _about(found), "\n".join(lines[end + 1 :])


def _about(found: object) -> dict[str, str]:
    if not isinstance(found, dict):
        return {}
    about = {_NAMES[name]: plain(str(value)) for name, value in found.items() if name in _NAMES and _is_scalar(value)}
    keywords = found.get("keywords", found.get("tags"))
    words = keywords.split(",") if isinstance(keywords, str) else keywords if isinstance(keywords, list) else []
    return with_keywords(about, [str(word) for word in words if _is_scalar(word)])


def _is_scalar(value: object) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool)


def _unmarked(piece: Piece) -> Piece:
    """`piece` without markers of footnotes that the article does not hold."""
    if "[^" not in piece.text:
        return piece
    return piece._replace(
        text=plain(_MARKER.sub("", piece.text)), cells=tuple(plain(_MARKER.sub("", one)) for one in piece.cells)
    )
