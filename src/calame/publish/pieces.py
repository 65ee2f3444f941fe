"""What reading an article leaves of its markup."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from calame.contracts import Style

Kind = Style | Literal["heading"]


class Frame(NamedTuple):
    """A blockquote, or the figure around one."""

    number: int
    part: Literal["quote", "speaker", "other"]


class Piece(NamedTuple):
    """One heading, paragraph, list item, row of a table or the like, on one line."""

    kind: Kind
    text: str
    level: int = 0
    """1 to 6 for a heading."""
    cells: tuple[str, ...] = ()
    """What a row says, cell by cell, each with the names of its row and column; together they are its text."""
    frame: Frame | None = None
    """Where it stands when it is quoted, or tells who is."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """An article as read, before it becomes a `Draft`."""

    body: tuple[Piece, ...]
    about: Mapping[str, str]
    """What the article says of itself: `title`, `slug`, `description`, `keyphrase`, `synonyms` (comma-separated)."""
    unread: Mapping[str, int] = field(default_factory=dict)
    """How many things stand in it that are no text to judge, by kind; see `calame.publish.unread`."""


def row(cells: tuple[str, ...]) -> Piece:
    """The piece of a row."""
    return Piece("row", " ".join(cells), cells=cells)
