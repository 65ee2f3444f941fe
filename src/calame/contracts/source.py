"""What the article may rest on."""

from datetime import date
from typing import Literal, Self

from pydantic import Field, model_validator

from calame.contracts.base import Contract

BlockKind = Literal["heading", "lead", "paragraph", "bullet"]
"""`lead` is a standfirst or lead bullet that the body usually tells again."""


class Removal(Contract):
    """A piece that cleaning took out of a source, kept so that the client can see it."""

    text: str
    reason: str
    """One French word or phrase: "légende de photo", "fil d'Ariane", "titre répété" ..."""
    line: int = Field(ge=1)
    """Line of the raw text where the piece began, from 1."""


class Block(Contract):
    """A structural piece of `Source.text`: character offsets, end exclusive."""

    kind: BlockKind
    start: int = Field(ge=0)
    end: int = Field(ge=0)


class Span(Contract):
    """Evidence: `source.text[start:end]`, verbatim."""

    source: str
    """Id of the source, `S1`."""
    start: int = Field(ge=0)
    end: int = Field(ge=0)

    @model_validator(mode="after")
    def _is_not_empty(self) -> Self:
        if self.end <= self.start:
            raise ValueError(f"span {self.start}:{self.end} of {self.source!r} is empty")
        return self


class Source(Contract):
    """One source article, cleaned, with what is known about it."""

    id: str
    """`S1`, `S2` ... in the order given."""
    text: str
    """Cleaned text: blocks joined by a blank line; every offset in Calame points into it."""
    blocks: tuple[Block, ...]
    """Cover all of `text` but the blank lines between them, in order."""
    sha256: str
    """Hex digest of the raw bytes as received."""
    origin: str
    """Where it came from, as the user named it: a path, a URL or `-`."""
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    published: date | None = None
    language: str = "fr"
    """ISO 639-1 code found in the cleaned text."""
    removed: tuple[Removal, ...] = ()

    def quote(self, span: Span) -> str:
        """The evidence behind `span`, verbatim.

        Raises:
            ValueError: the span points at another source or outside this one.
        """
        if span.source != self.id or span.end > len(self.text):
            raise ValueError(f"span {span.source}:{span.start}-{span.end} does not lie in source {self.id!r}")
        return self.text[span.start : span.end]
