"""What reading an article leaves of its markup."""

from typing import Literal, NamedTuple


class Piece(NamedTuple):
    """One heading, paragraph or list item, on one line."""

    kind: Literal["heading", "prose", "bullet"]
    text: str
    level: int = 0
    """1 to 6 for a heading."""


class Pieces(NamedTuple):
    """An article as read, before it becomes a `Draft`."""

    body: tuple[Piece, ...]
    about: dict[str, str]
    """What the article says of itself: `title`, `slug`, `description`, `keyphrase`, `synonyms` (comma-separated)."""
