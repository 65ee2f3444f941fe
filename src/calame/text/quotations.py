"""Quotations: which marks pair, and what stands between them.

Directional marks (« » “ ” ‹ ›) open and close by themselves; straight marks (" and '') are read by the spaces around
them and, where copies have lost these, by what is open. Apostrophes are never marks, except ‘ ’ around words.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

_MARK = re.compile(r"[«»“”„‟‹›\"‘]|''|(?<=[^\W\d_.!?…])’(?![^\W_])|(?<=[.!?…])’")
_PARAGRAPH = re.compile(r"[\n\r\u2028\u2029\x0b\x0c\x85]")
_FAMILY = {"«": "«", "»": "«", "“": "“", "”": "“", "„": "“", "‟": "“", "‹": "‹", "›": "‹", "‘": "‘", "’": "‘"}
_OPENERS = frozenset("«“„‟‹‘")
_EXCHANGED = frozenset("“”„‟")
"""Curly marks that copies turn the wrong way round: the spaces decide when they contradict the shape."""
_ELISIONS = frozenset("'’ʼ")
_GLUED = frozenset('"«»“”')
_SPACES_AFTER_OPENING = "([{—–-/"
_DEEPEST = 8
"""Marks open at a time; beyond, the outermost is given up. Keeps the work linear on marks that never close."""
_PUNCTUATION_AFTER_CLOSING = ".,;:!?…)]}»—–/"

Role = Literal["open", "close"]


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quoted stretch; offsets are characters of the text that was read."""

    start: int
    """The opening mark."""
    end: int
    """After the closing mark; without one, before the next mark of its kind or the paragraph's end."""
    inner_start: int
    inner_end: int
    text: str
    """What stands between the marks, without the spaces inside them."""
    closed: bool


class Mark(NamedTuple):
    """One quotation mark and the part it plays."""

    start: int
    end: int
    role: Role


class _Open(NamedTuple):
    start: int
    end: int
    family: str
    paragraph: int


class _Reader:
    """One pass over the marks of a text with a stack of what is open."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.marks: list[Mark] = []
        self.found: list[Quotation] = []
        self._stack: list[_Open] = []
        self._reopened: dict[int, int] = {}
        self._breaks = [match.start() for match in _PARAGRAPH.finditer(text)]
        self._paragraph = 0

    def read(self) -> None:
        """Fills `marks` and `found`; what is still open at the end of the text is no quotation that closes."""
        matches = list(_MARK.finditer(self.text))
        for match, following in zip(matches, self._following(matches), strict=True):
            self._enter_paragraph(match)
            role = self._role(match, following)
            if role == "open":
                self._push(match)
            elif role == "close":
                self._close(match)
        self._abandon(0)

    def _following(self, matches: list[re.Match[str]]) -> list[Role | None]:
        """For each mark, what the spaces say of the next straight one."""
        found: list[Role | None] = []
        following: Role | None = None
        for match in reversed(matches):
            found.append(following)
            if _family(match.group()) == '"':
                following = self._spacing(match)
        return found[::-1]

    def _push(self, match: re.Match[str]) -> None:
        family = _family(match.group())
        for opened in self._stack:
            if opened.family == family:
                self._reopened.setdefault(opened.start, match.start())
        if len(self._stack) == _DEEPEST:
            self._give_up(self._stack.pop(0))
        self._stack.append(_Open(match.start(), match.end(), family, self._paragraph))
        self.marks.append(Mark(match.start(), match.end(), "open"))

    def _enter_paragraph(self, match: re.Match[str]) -> None:
        moved = False
        while self._paragraph < len(self._breaks) and self._breaks[self._paragraph] < match.start():
            self._paragraph += 1
            moved = True
        if moved and self._stack and not self._closes_across(match):
            self._abandon(0)

    def _closes_across(self, match: re.Match[str]) -> bool:
        """Whether the first mark of a later paragraph ends what is open: it closes, and nothing reopens."""
        top = self._stack[-1]
        if top.family == '"':
            return _family(match.group()) == '"' and self._spacing(match) == "close"
        return match.group() in "»”›" and _family(match.group()) == top.family

    def _abandon(self, depth: int, limit: int | None = None) -> None:
        """Give up what is open above `depth`; it ends at `limit` at the latest."""
        while len(self._stack) > depth:
            self._give_up(self._stack.pop(), limit)

    def _give_up(self, opened: _Open, limit: int | None = None) -> None:
        """An unclosed quotation ends where a mark of its kind opens again, at the latest with its paragraph."""
        paragraph = self._breaks[opened.paragraph] if opened.paragraph < len(self._breaks) else len(self.text)
        stop = min(paragraph, self._reopened.get(opened.start, paragraph), limit or paragraph)
        self._add(opened, stop, stop, closed=False)

    def _close(self, match: re.Match[str]) -> None:
        family = _family(match.group())
        for depth in range(len(self._stack) - 1, -1, -1):
            if self._stack[depth].family == family:
                break
        else:
            return
        self._abandon(depth + 1, match.start())
        opened = self._stack.pop()
        self.marks.append(Mark(match.start(), match.end(), "close"))
        self._add(opened, match.start(), match.end(), closed=True)

    def _add(self, opened: _Open, inner_end: int, end: int, *, closed: bool) -> None:
        inner = self.text[opened.end : inner_end]
        left = opened.end + len(inner) - len(inner.lstrip())
        right = left + len(inner.strip())
        tail = max(right, opened.end) if not closed else end
        self.found.append(Quotation(opened.start, tail, left, max(right, left), inner.strip(), closed))

    def _role(self, match: re.Match[str], following: Role | None) -> Role | None:
        mark = match.group()
        family = _family(mark)
        is_open = any(opened.family == family for opened in self._stack)
        if mark == "’":
            return "close" if is_open else None
        if family != '"':
            return self._directional_role(match, is_open=is_open)
        spacing = self._spacing(match)
        if not is_open and (spacing == "close" or (spacing is None and following == "open")):
            return None  # a closing mark whose opening one is lost
        return spacing or ("close" if is_open else "open")

    def _directional_role(self, match: re.Match[str], *, is_open: bool) -> Role | None:
        mark = match.group()
        role: Role = "open" if mark in _OPENERS else "close"
        if mark in _EXCHANGED and (spacing := self._spacing(match)) is not None and spacing != role:
            role = spacing
        return None if role == "close" and not is_open else role

    def _spacing(self, match: re.Match[str]) -> Role | None:
        """What the neighbours say of a straight mark; `None` when they say nothing."""
        before = self.text[match.start() - 1] if match.start() else " "
        after = self.text[match.end()] if match.end() < len(self.text) else " "
        if before in _GLUED and after.isalnum():
            return "open"  # glued to the mark that closes another one: ."" Il
        if after in _GLUED and (before.isalnum() or before in ".!?…,"):
            return "close"
        opens = before.isspace() or before in _SPACES_AFTER_OPENING or before in _ELISIONS
        closes = after.isspace() or after in _PUNCTUATION_AFTER_CLOSING
        if opens and not closes:
            return "open"
        if closes and not opens and before not in ".!?…":
            return "close"
        if closes and not opens and after in ",;:)":
            return "close"
        return None


def _family(mark: str) -> str:
    return _FAMILY.get(mark, '"')


@lru_cache(maxsize=1024)
def _read(text: str) -> tuple[tuple[Mark, ...], tuple[Quotation, ...]]:
    reader = _Reader(text)
    reader.read()
    return tuple(reader.marks), tuple(sorted(reader.found, key=lambda quotation: (quotation.start, -quotation.end)))


def marks(text: str) -> Sequence[Mark]:
    """The quotation marks of `text` that take part in a quotation, in order."""
    return _read(text)[0]


def quotations(text: str) -> tuple[Quotation, ...]:
    """The quotations of `text`, outer before inner, in order.

    Marks that pair with nothing are left out when they close and give `closed=False` when they open. A paragraph
    that opens again (the French way of quoting several paragraphs) gives one quotation per paragraph; one that only
    closes belongs to the quotation opened before it.
    """
    return _read(text)[1]
