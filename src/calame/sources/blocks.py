"""Kinds of blocks, doubles, and the final text."""

from typing import NamedTuple

from calame.contracts import Block, BlockKind
from calame.sources.page import Page, Piece

_HEADING_WORDS = 14
_DOUBLE_WORDS = 6
_BREAK = "\n\n"


class Body(NamedTuple):
    """The cleaned text with its structure."""

    text: str
    blocks: tuple[Block, ...]


def mark_kinds(page: Page) -> None:
    """Tell lead bullets from other bullets, and headings from paragraphs."""
    for piece in page.head():
        if piece.kind == "bullet":
            piece.kind = "lead"
    following: Piece | None = None
    for piece in reversed(page.pieces):
        if piece.kind == "line" and _is_heading(piece, following):
            piece.kind = "heading"
        following = piece


def _is_heading(piece: Piece, following: Piece | None) -> bool:
    if following is None or piece.words > _HEADING_WORDS:
        return False
    last = piece.text.rstrip('\u00a0\u202f "»”')[-1:]
    open_end = last not in {".", "!", "…", ":", ";", ","}
    opens = piece.text[:1].isupper() or piece.text[:1] in '"«“' or piece.text[:1].isdigit()
    return open_end and opens and (following.kind in {"heading", "bullet"} or following.ends)


def remove_doubles(page: Page) -> None:
    """Take out paragraphs told twice; lead bullets may repeat the body."""
    seen: set[str] = set()
    doubles: list[Piece] = []
    for piece in page.pieces:
        if piece.kind == "lead" or piece.words < _DOUBLE_WORDS:
            continue
        if piece.folded in seen:
            doubles.append(piece)
        seen.add(piece.folded)
    if doubles:
        page.drop(doubles, "paragraphe en double")


def assemble(page: Page) -> Body:
    """The pieces as one text, a blank line between them."""
    blocks: list[Block] = []
    position = 0
    for piece in page.pieces:
        blocks.append(Block(kind=_block_kind(piece), start=position, end=position + len(piece.text)))
        position += len(piece.text) + len(_BREAK)
    return Body(_BREAK.join(piece.text for piece in page.pieces), tuple(blocks))


def _block_kind(piece: Piece) -> BlockKind:
    return "paragraph" if piece.kind == "line" else piece.kind
