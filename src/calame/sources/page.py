"""A copied article while it is being cleaned: pieces in order, what was taken out, what is known about it."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from calame.contracts import Removal
from calame.text.flat import flat
from calame.text.words import count_words, fold

PieceKind = Literal["line", "heading", "bullet", "lead"]

_CLOSERS = "\"'»”’)]  \u00a0\u202f"
_PROSE_WORDS = 12


@dataclass(slots=True)
class Piece:
    """One paragraph of the copy."""

    text: str
    line: int
    """Line of the raw text where it begins, from 1."""
    kind: PieceKind = "line"
    group: int = 0
    """Pieces of one group have no blank line between them."""
    gone: bool = False
    """Taken out, and still listed until the next sweep."""

    @property
    def flat(self) -> str:
        """The text folded, same offsets."""
        return flat(self.text)

    @property
    def folded(self) -> str:
        """The text for comparison."""
        return fold(self.text)

    @property
    def words(self) -> int:
        """Number of words."""
        return count_words(self.text)

    @property
    def ends(self) -> bool:
        """Whether it ends like a sentence."""
        return self.text.rstrip(_CLOSERS)[-1:] in {".", "!", "?", "…"}

    @property
    def prose(self) -> bool:
        """Whether it is certainly a paragraph of an article."""
        return self.kind == "line" and self.ends and self.words >= _PROSE_WORDS


@dataclass(slots=True)
class About:
    """What the copy says about itself."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    published: date | None = None


@dataclass(slots=True)
class Page:
    """The copy."""

    pieces: list[Piece]
    about: About = field(default_factory=About)
    removed: list[Removal] = field(default_factory=list)

    def note(self, text: str, reason: str, line: int) -> None:
        """Record what was taken out."""
        if text.strip():
            self.removed.append(Removal(text=text.strip(), reason=reason, line=line))

    def drop(self, pieces: list[Piece], reason: str) -> None:
        """Take whole pieces out; they stay in `pieces`, marked, until `sweep`."""
        for piece in pieces:
            if not piece.gone:
                self.note(piece.text, reason, piece.line)
                piece.gone = True

    def sweep(self) -> None:
        """Forget the pieces that are gone: once a step, so that a page of buttons costs linear time."""
        self.pieces = [piece for piece in self.pieces if not piece.gone]

    def peel(self, piece: Piece, length: int, reason: str) -> None:
        """Take the first `length` characters off a piece."""
        self.note(piece.text[:length], reason, piece.line)
        piece.text = piece.text[length:].strip()
        piece.gone = not piece.text

    def trim(self, piece: Piece, start: int, reason: str) -> None:
        """Take everything from `start` on off a piece."""
        self.note(piece.text[start:], reason, piece.line)
        piece.text = piece.text[:start].strip()
        piece.gone = not piece.text

    def cut(self, piece: Piece, start: int, end: int, reason: str) -> None:
        """Take what stands from `start` to `end` out of a piece."""
        self.note(piece.text[start:end], reason, piece.line)
        piece.text = f"{piece.text[:start].rstrip()} {piece.text[end:].lstrip()}".strip()
        piece.gone = not piece.text

    def head(self) -> list[Piece]:
        """The pieces before the first certain paragraph, and that paragraph."""
        for index, piece in enumerate(self.pieces):
            if piece.prose:
                return self.pieces[: index + 1]
        return list(self.pieces)

    def words(self) -> int:
        """Number of words that are left."""
        return sum(piece.words for piece in self.pieces)
