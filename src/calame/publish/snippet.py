"""The article as Google's result page shows it on a desktop."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from calame.contracts import Metadata
from calame.publish.page import safe_url
from calame.publish.plain import plain
from calame.text.title_width import TITLE_PIXELS, title_width

DESCRIPTION: Final = (121, 156)
"""Characters of a description that says enough and is not cut (Yoast's metaDescriptionLength)."""
_MORE: Final = " ..."
_MOST_WORDS: Final = 100
"""No line of a result holds more."""
_MOST_LETTERS: Final = 50
"""What is shown of a single endless word."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """What is shown, and how much of it there is."""

    title: str
    title_pixels: int
    description: str
    description_length: int
    crumbs: tuple[str, ...]
    """Host and path; without a host when no site is known."""
    host: str | None

    @property
    def title_is_cut(self) -> bool:
        """Whether the title tag is wider than its line."""
        return self.title_pixels > TITLE_PIXELS

    @property
    def description_is_cut(self) -> bool:
        """Whether the description is longer than its two lines."""
        return self.description_length > DESCRIPTION[1]


def snippet(metadata: Metadata, site: str | None) -> Snippet:
    """The preview of title tag, description and address.

    Args:
        metadata: of the article.
        site: web address that the article will stand under; `None` when nobody said.
    """
    title, description = plain(metadata.title_tag), plain(metadata.meta_description)
    address = urlsplit(safe_url(site) or "")
    folders = tuple(part for part in address.path.split("/") if part)
    return Snippet(
        title=_cut(title, fits=lambda text: title_width(text) <= TITLE_PIXELS),
        title_pixels=title_width(title),
        description=_cut(description, fits=lambda text: len(text) <= DESCRIPTION[1]),
        description_length=len(description),
        crumbs=(*folders, plain(metadata.slug)),
        host=address.hostname,
    )


def _cut(text: str, *, fits: Callable[[str], bool]) -> str:
    """`text`, or as many whole words of it as fit with the dots that follow them."""
    if fits(text):
        return text
    words = text.split()
    low, high = 0, min(len(words), _MOST_WORDS)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(" ".join(words[:middle]) + _MORE) else (low, middle - 1)
    return " ".join(words[:low] or [text[:_MOST_LETTERS]]) + _MORE
