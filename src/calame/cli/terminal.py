"""The terminal: text from sources and models is data here, never markup and never a control sequence."""

import json
import re
import sys
from collections.abc import Collection
from functools import partial
from shutil import get_terminal_size

from rich.console import Console
from rich.table import Table
from rich.text import Text

from calame.publish.plain import plain

_UNSAFE_IN_JSON = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\U000e0000-\U000e007f]"
)

_WIDTH_OF_FILES = 110
_console = partial(Console, markup=False, emoji=False, highlight=False, soft_wrap=False)


def results() -> Console:
    """Where results go: stdout; a file or a pipe gets lines wide enough to read."""
    return _console(file=sys.stdout, width=get_terminal_size((_WIDTH_OF_FILES, 24)).columns)


def progress() -> Console:
    """Where progress goes: stderr."""
    return _console(file=sys.stderr, stderr=True)


def text(content: object, style: str = "") -> Text:
    """`content` as rich text of one style, made safe."""
    return Text(plain(str(content)), style=style)


def table(*headings: str, title: str | None = None, right: Collection[int] = ()) -> Table:
    """An empty table; the columns numbered in `right` hold figures."""
    grid = Table(title=title, title_justify="left", title_style="bold", header_style="dim", box=None, pad_edge=False)
    for place, heading in enumerate(headings):
        grid.add_column(heading, justify="right" if place in right else "left", overflow="fold")
    return grid


def print_json(data: object) -> None:
    """One JSON value on stdout and nothing else; characters that could steer a terminal are escaped."""
    encoded = json.dumps(data, ensure_ascii=not _speaks_unicode(), indent=2)
    sys.stdout.write(_UNSAFE_IN_JSON.sub(_escape, encoded) + "\n")


def is_interactive() -> bool:
    """Whether somebody watches stderr."""
    return sys.stderr.isatty() and not progress().is_dumb_terminal


def _speaks_unicode() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") in {"utf8", "utf16", "utf32"}


def _escape(found: re.Match[str]) -> str:
    return json.dumps(found.group())[1:-1]
