"""Markup that a copy in plain text kept: tags, scripts, comments, entities, template slots, terminal colours.

What is taken out is listed with its line; words between tags stay where they are.
"""

import html
import re
from typing import NamedTuple

from calame.contracts import Removal
from calame.text.data.markup_names import BLOCKS, ELEMENTS

_TAGS = "balises HTML"
_CODE = "script ou style"
_SLOTS = "gabarit non rempli"
_MARKS = "balises de mise en forme"

_OPENING = re.compile(r"<!--|<(?P<name>script|style|template|noscript|iframe|svg)\b[^<>]{0,500}>", re.IGNORECASE)
_ATTRIBUTES = r"(?:\s[^<>]{0,1000})?"
_TAG = re.compile(rf"</?(?P<name>{'|'.join(ELEMENTS)}){_ATTRIBUTES}/?>|<!doctype[^<>]{{0,200}}>", re.IGNORECASE)
_SLOT = re.compile(r"\{\{[^{}\n]{0,300}\}\}\}?|\{%[^{}\n]{0,300}%\}|<[%?][^<>\n]{0,300}[%?]>")
_CLOSING_MARK = re.compile(r"\[/(?P<name>[a-z][a-z0-9 _-]{0,30})?\]")
_OPENING_MARK = re.compile(r"\[(?P<name>[a-z][a-z0-9 _-]{0,30})(?:=[^\]\n]{0,200})?\]")
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}[1-4]?|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});")
_BESIDE = " \t\u00a0\u202f"


class Stripped(NamedTuple):
    """A text without markup."""

    text: str
    removed: tuple[Removal, ...]


class _Cut(NamedTuple):
    """A range to take out and what stands in its place."""

    start: int
    end: int
    instead: str
    reason: str


def strip_markup(text: str, *, first_line: int = 1) -> Stripped:
    """`text` without the markup of web pages; a text that has none is given back as it is."""
    removed: list[Removal] = []
    for find in (_code, _slots, _tags, _marks):
        cuts = find(text)
        removed += _removals(text, cuts, first_line)
        text = _without(text, cuts)
    if any(removal.reason == _TAGS for removal in removed) or _ENTITY.search(text):
        text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    return Stripped(text, tuple(removed))


def _code(text: str) -> list[_Cut]:
    """Scripts, styles and comments to their end; one that never ends goes up to the end of its line."""
    cuts: list[_Cut] = []
    lowered, ends = text.lower(), dict[str, int]()
    for found in _OPENING.finditer(text):
        start = found.start()
        if cuts and start < cuts[-1].end:
            continue
        closing = f"</{found['name'].lower()}>" if found["name"] else "-->"
        if ends.get(closing, found.end()) < 0:
            end = -1
        else:
            end = ends[closing] = lowered.find(closing, found.end())
        stop = end + len(closing) if end >= 0 else _line_end(text, start)
        cuts.append(_Cut(start, stop, "\n" * text.count("\n", start, stop), _CODE))
    return cuts


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end


def _slots(text: str) -> list[_Cut]:
    return [_Cut(*found.span(), "", _SLOTS) for found in _SLOT.finditer(text)]


def _tags(text: str) -> list[_Cut]:
    return [_Cut(*found.span(), _parting(text, found), _TAGS) for found in _TAG.finditer(text)]


def _parting(text: str, found: re.Match[str]) -> str:
    """What keeps the words around a tag apart: a paragraph's tag inside a line ends the paragraph."""
    name = (found["name"] or "").lower()
    inside = text[found.start() - 1 : found.start()] not in {"", "\n"} and text[found.end() : found.end() + 1] not in {
        "",
        "\n",
    }
    if not inside or name not in BLOCKS:
        return "\n" * found[0].count("\n")
    return "\n" if name == "br" else "\n\n"


def _marks(text: str) -> list[_Cut]:
    """`[red]…[/red]`, `[b]…[/]`: openings go only where their closing exists, so that `[sic]` stays."""
    closings = list(_CLOSING_MARK.finditer(text))
    if not closings:
        return []
    names = {name for found in closings if (name := found["name"])}
    bare = len(names) < len({found["name"] for found in closings})
    openings = [found for found in _OPENING_MARK.finditer(text) if found["name"] in names or (bare and _styles(found))]
    found = sorted(match.span() for match in (*openings, *closings))
    return [_Cut(start, end, "", _MARKS) for start, end in found]


def _styles(found: re.Match[str]) -> bool:
    """Whether a mark that a bare `[/]` may close is one of a terminal's styles."""
    words = set(found["name"].split())
    return words <= {
        "bold",
        "italic",
        "dim",
        "on",
        "red",
        "green",
        "blue",
        "yellow",
        "white",
        "black",
        "cyan",
        "magenta",
    }


def _removals(text: str, cuts: list[_Cut], first_line: int) -> list[Removal]:
    """One entry a line and reason, in the order of the text."""
    told: dict[tuple[int, str], list[str]] = {}
    line, place = first_line, 0
    for cut in cuts:
        line += text.count("\n", place, cut.start)
        place = cut.start
        told.setdefault((line, cut.reason), []).append(" ".join(text[cut.start : cut.end].split()))
    return [Removal(text=" ".join(pieces), reason=reason, line=at) for (at, reason), pieces in told.items()]


def _without(text: str, cuts: list[_Cut]) -> str:
    """`text` without the ranges; no double space is left where one was taken out of a sentence."""
    kept: list[str] = []
    place = 0
    for cut in cuts:
        kept += [text[place : cut.start], cut.instead]
        place = cut.end
        gap = text[cut.start - 1 : cut.start] in {*_BESIDE, "\n", ""}
        if not cut.instead and gap and text[place : place + 1] in {*_BESIDE}:
            place += 1
    return "".join([*kept, text[place:]])
