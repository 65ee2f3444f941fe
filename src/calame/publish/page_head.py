"""What a page says of itself above its text: title, description, keywords, identifier."""

import json
import re
from typing import Final

from calame.publish.keywords import with_keywords
from calame.publish.plain import plain

_SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ABOUT: Final = frozenset({"title", "description", "slug"})
_ARTICLES: Final = frozenset({"Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting"})


class PageHead:
    """Hears the title element and JSON-LD scripts while a page is walked."""

    def __init__(self) -> None:
        self._meta: dict[str, str] = {}
        self._heard: list[str] | None = None
        self._inside = ""
        self._is_data = False

    @property
    def about(self) -> dict[str, str]:
        """Title, description, keywords and address."""
        about = {name: text for name, text in self._meta.items() if name in _ABOUT and text}
        return with_keywords(about, self._meta.get("keywords", "").split(","))

    def open(self, tag: str, given: dict[str, str]) -> None:
        """Listen when a title or a script begins."""
        if self._heard is None and tag in {"title", "script"}:
            self._heard, self._inside = [], tag
            self._is_data = tag == "script" and "ld+json" in given.get("type", "").lower()

    def hear(self, data: str) -> bool:
        """Whether `data` is the text of a title or of a script."""
        if self._heard is None:
            return False
        self._heard.append(data)
        return True

    def close(self, tag: str) -> None:
        """Note what was heard."""
        if self._heard is None or tag != self._inside:
            return
        text, self._heard = "".join(self._heard), None
        if tag == "title":
            self._meta.setdefault("title", plain(text))
        elif self._is_data:
            self._note_data(text)

    def note(self, given: dict[str, str]) -> None:
        """A `<meta>` element."""
        name = given.get("name", "").lower()
        if name in {"description", "keywords"}:
            self._meta.setdefault(name, plain(given.get("content", "")))

    def _note_data(self, text: str) -> None:
        """Keywords and identifier of an article's JSON-LD (schema.org), alone, in a list or in a graph."""
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            return
        graph = found.get("@graph", [found]) if isinstance(found, dict) else found
        for thing in graph if isinstance(graph, list) else []:
            if isinstance(thing, dict):
                self._note_thing(thing)

    def _note_thing(self, thing: dict[str, object]) -> None:
        words = thing.get("keywords")
        told = ",".join(word for word in words if isinstance(word, str)) if isinstance(words, list) else words
        if isinstance(told, str):
            self._meta.setdefault("keywords", plain(told))
        identifier = thing.get("identifier")
        if isinstance(identifier, str) and _SLUG.fullmatch(identifier) and thing.get("@type") in _ARTICLES:
            self._meta.setdefault("slug", identifier)
