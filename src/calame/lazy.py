"""Names of the package, loaded when somebody asks for one: importing `calame` alone costs nothing."""

from importlib import import_module

HOMES = {
    "Article": "calame.contracts",
    "Brief": "calame.contracts",
    "CalameError": "calame.errors",
    "Event": "calame.events",
    "Outcome": "calame.contracts",
    "Review": "calame.contracts",
    "Settings": "calame.settings",
    "Text": "calame.sources",
    "read_settings": "calame.settings",
    "render_markdown": "calame.publish.markdown",
    "review_article": "calame.api",
    "review_article_sync": "calame.api",
    "stream_article": "calame.api",
    "write_article": "calame.api",
    "write_article_sync": "calame.api",
    "write_folder": "calame.publish.folder",
}
"""Where each name lives."""


def attribute(name: str) -> object:
    """What `calame.NAME` is.

    Raises:
        AttributeError: there is no such name.
    """
    if name == "__version__":
        return _version()
    if name not in HOMES:
        raise AttributeError(f"module 'calame' has no attribute {name!r}")
    return getattr(import_module(HOMES[name]), name)


def names() -> list[str]:
    """What `dir(calame)` shows."""
    return sorted((*HOMES, "__version__"))


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - 50 ms that few ask for

    try:
        return version("calame")
    except PackageNotFoundError:  # the tree is on the path without being installed
        return "0+unknown"
