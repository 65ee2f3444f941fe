"""Calame: source articles in, a long French article out, with proof beside every sentence."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("calame")
except PackageNotFoundError:  # the tree is on the path without being installed
    __version__ = "0+unknown"

__all__ = ["__version__"]
