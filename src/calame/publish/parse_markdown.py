"""Markdown articles: front matter, then CommonMark with tables."""

from collections.abc import Iterator
from typing import Final

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from calame.errors import SourceError
from calame.publish.pieces import Piece, Pieces
from calame.publish.plain import plain

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


def read_markdown(text: str, *, origin: str) -> Pieces:
    """The pieces of a Markdown article; tables, code, images and raw HTML are no text of its body.

    Raises:
        SourceError: the front matter is not YAML.
    """
    about, body = _split(text, origin)
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(body)
    return Pieces(tuple(_pieces(tokens)), about)


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
            f"L’en-tête de {origin!r} n’est pas du YAML lisible : corrigez ce qui est entre les deux « --- ».",
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


def with_keywords(about: dict[str, str], words: list[str]) -> dict[str, str]:
    """`about` with the first keyword as the keyphrase, unless it names one, and the others as synonyms."""
    kept = [plain(word) for word in words if plain(word)]
    if kept and "keyphrase" not in about:
        about = about | {"keyphrase": kept[0]}
    synonyms = [word for word in kept if word != about.get("keyphrase")]
    return about | {"synonyms": ", ".join(synonyms)} if synonyms else about


def _is_scalar(value: object) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool)


def _pieces(tokens: list[Token]) -> Iterator[Piece]:
    items = 0
    level = 0
    in_table = False
    for token in tokens:
        if token.type in {"list_item_open", "list_item_close"}:
            items += token.nesting
        elif token.type in {"table_open", "table_close"}:
            in_table = token.nesting > 0
        elif token.type in {"heading_open", "heading_close"}:
            level = int(token.tag[1]) if token.nesting > 0 else 0
        elif token.type == "inline" and not in_table:
            text = plain(_text(token))
            if text:
                yield _piece(text, level, in_list=items > 0)


def _piece(text: str, level: int, *, in_list: bool) -> Piece:
    if level:
        return Piece("heading", text, level)
    return Piece("bullet" if in_list else "prose", text)


def _text(inline: Token) -> str:
    parts = []
    for child in inline.children or ():
        if child.type in {"text", "text_special", "code_inline"}:
            parts.append(child.content)
        elif child.type in {"softbreak", "hardbreak"}:
            parts.append(" ")
    return "".join(parts)
