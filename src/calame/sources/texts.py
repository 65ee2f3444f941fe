"""Texts that come without a file: from a program, a form or a service."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Text:
    """A text as it was pasted or received; it may hold a page's HTML, Markdown, or an order above it."""

    text: str = field(repr=False)
    name: str = "texte"
    """How messages, manifest and review page call it."""
