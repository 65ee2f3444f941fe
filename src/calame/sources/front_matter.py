"""The YAML head of a Markdown or text file."""

import re
from datetime import date, datetime
from typing import NamedTuple

import yaml

from calame.sources.dates import read_day
from calame.sources.page import About
from calame.text.flat import flat

_FENCE = "---"
_MOST_LINES = 60
_NAME = re.compile(r"[\w-]{1,40}")
_PAIR = re.compile(r"(?P<name>[\w-]{1,40}) ?:(?: (?P<value>.*))?")
_KNOWN = frozenset({"title", "titre", "date", "author", "auteur", "url", "layout", "tags", "slug", "description"})
"""One of these stands in every head; without it the lines may be prose with a colon."""


class FrontMatter(NamedTuple):
    """What stands above the article."""

    body: str
    """The text below."""
    text: str
    """The head as written, empty when there is none."""
    lines: int
    """Number of lines of the head."""
    about: About


def read_front_matter(text: str) -> FrontMatter:
    """Cut a YAML head off `text`; anything else than `key: value` lines between two fences stays where it is."""
    lines = text.split("\n")
    end = next((n for n, line in enumerate(lines[1:_MOST_LINES], start=1) if line.strip() == _FENCE), 0)
    if lines[0].strip() != _FENCE or not end:
        return FrontMatter(text, "", 0, About())
    data = _data(lines[1:end])
    if data is None:
        return FrontMatter(text, "", 0, About())
    return FrontMatter("\n".join(lines[end + 1 :]), "\n".join(lines[: end + 1]), end + 1, _about(data))


def _data(lines: list[str]) -> dict[object, object] | None:
    """The keys and values of a head; `None` when the lines are no head, but an article between two rules."""
    try:
        data = yaml.safe_load("\n".join(lines))
    except (yaml.YAMLError, RecursionError, ValueError):
        data = _loose(lines)
    if not isinstance(data, dict):
        return None
    names = [name for name in data if isinstance(name, str) and _NAME.fullmatch(name)]
    return data if len(names) == len(data) and _KNOWN & {name.lower() for name in names} else None


def _loose(lines: list[str]) -> dict[object, object] | None:
    """`title: A town: its port` is no YAML and still a head."""
    told = [line for line in lines if line.strip() and not line.startswith((" ", "\t", "-", "#"))]
    found = [_PAIR.fullmatch(line.strip()) for line in told]
    pairs = {match["name"]: (match["value"] or "").strip("'\" ") for match in found if match}
    return dict(pairs) if len(pairs) == len(told) else None


def _about(data: dict[object, object]) -> About:
    return About(
        title=_text(data.get("title") or data.get("titre")),
        publisher=_text(data.get("publisher") or data.get("site")),
        author=_text(data.get("author") or data.get("auteur")),
        url=_text(data.get("url")),
        published=_day(data.get("date")),
    )


def _text(value: object) -> str | None:
    return " ".join(str(value).split()) or None if isinstance(value, (str, int, float)) else None


def _day(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else read_day(flat(str(value)))
