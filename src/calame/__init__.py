"""Calame: source articles in, a long French article out, with proof beside every sentence."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calame.api import (
        review_article,
        review_article_sync,
        stream_article,
        write_article,
        write_article_sync,
    )
    from calame.contracts import Article, Brief, Outcome, Review
    from calame.errors import CalameError
    from calame.events import Event
    from calame.publish.folder import write_folder
    from calame.publish.markdown import render_markdown
    from calame.settings import Settings, read_settings
    from calame.sources import Text

    __version__: str
else:
    from calame.lazy import attribute as __getattr__  # noqa: F401 - Python asks the module for both
    from calame.lazy import names as __dir__  # noqa: F401 - the same

__all__ = [
    "Article",
    "Brief",
    "CalameError",
    "Event",
    "Outcome",
    "Review",
    "Settings",
    "Text",
    "__version__",
    "read_settings",
    "render_markdown",
    "review_article",
    "review_article_sync",
    "stream_article",
    "write_article",
    "write_article_sync",
    "write_folder",
]
