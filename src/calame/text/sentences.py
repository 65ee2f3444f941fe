"""Sentence borders by rules.

Line breaks always part. A stop (. ! ? …) parts unless it belongs to an abbreviation, an initial, a figure, an
address, a cut "(...)" or a quotation that is not over. A closed quotation is kept whole up to `LONGEST_QUOTATION`,
so that its words stay with whoever says them. Copies that lost the space after a stop are parted there all the
same, and inline subheads of agency copies (".- Titre -Le ...") stand alone.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from calame.text.data.abbreviations import (
    FINAL_UNLESS_NAME,
    FINAL_UNLESS_NUMBER,
    NAME_AFTER_EXCLAMATION,
    NEVER_FINAL,
    SENTENCE_OPENERS,
)
from calame.text.quotations import marks, quotations

LONGEST_QUOTATION = 1000
"""Characters; a longer quotation is parted inside like other text (about ten sentences)."""
LONGEST_SENTENCE = 3000
"""Characters; what runs on longer is no sentence and is cut at white space, so that a parse stays bounded."""

_LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x1c-\x1e\x85]+")
_STOP = re.compile(r"[.!?…]+")
_SUBHEAD = re.compile(
    r"(?:(?<=^)|(?<=[.!?…\"»”)\]])|(?<=[.!?…\"»”)\]] ))"
    r"[-–—] ?(?=[^\s\-–—])[^\n]{2,90}? [-–—](?=[A-ZÀ-Ý«\"“]|$)"
    r"|(?<=[.!?…\"»”] )- (?=[^\s\-–—])[^\n.]{2,60}? - (?=[A-ZÀ-Ý«\"“])",
    re.MULTILINE,
)
_BULLET = re.compile(r"(?:^|(?<=[\s.!?…»\"]))[•▪●■◦‣▶►](?=\s)")
_BEFORE = re.compile(r"[^\s\"'’«»“”(\[{,;:!?…]*$")
_FIRST_WORD = re.compile(r"[^\W\d_]+['’]?")
_URL = re.compile(r"(?:https?://|\bwww\.)[^\s«»\"“”<>]+", re.IGNORECASE)
_ASIDE = re.compile(r"(?<=[^\s.!?…»\"”]\s)\([^()\n]{0,400}\)|\[[^\[\]\n]{0,400}\]|\(\.\.\.\)|\(…\)")
_TITLE = re.compile(r"(?:MM?|[A-Z])\. ")
_EXAMPLE = re.compile(r"\bp\.\s?ex$", re.IGNORECASE)
_ADDRESS = re.compile(r"://|^www\.|@|^[\w.-]+/[\w./-]*$", re.IGNORECASE)
_LOOK_BACK = 60
"""Characters before a stop that can hold the word it belongs to."""
_CLOSERS = "»”’)]"
_SPACES = " \t\u00a0\u202f\u2009"
_OPENING_SIGNS = "«“„‘\"'([¿¡—–-*"
_MAX_INITIALISM = 12


class _Splitter:
    """Decides the borders of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._opening = {mark.start for mark in marks(text) if mark.role == "open"}
        self._closing = {mark.start: mark.end for mark in marks(text) if mark.role == "close"}
        whole = [q for q in quotations(text) if q.closed and q.end - q.start <= LONGEST_QUOTATION]
        self._whole = _outermost([(q.start, q.end) for q in whole] + _unbroken(text))
        self._starts = [start for start, _ in self._whole]

    def borders(self) -> Iterator[tuple[int, int]]:
        """Start and end of each sentence, in characters of the text; no sentence passes the end of a line."""
        for line in _LINE.finditer(self.text):
            start = line.start()
            for end in [*self._line_ends(line.start(), line.end()), line.end()]:
                yield from _pieces(self.text, start, end)
                start = end

    def _line_ends(self, start: int, end: int) -> list[int]:
        ends = {self._end_after(match, end) for match in _STOP.finditer(self.text, start, end)}
        for match in _SUBHEAD.finditer(self.text, start, end):
            ends.update(match.span())
            ends -= {place for place in ends if match.start() < place < match.end()}
        ends.update(match.start() for match in _BULLET.finditer(self.text, start, end))
        return sorted(place for place in ends if start < place < end)

    def _end_after(self, stop: re.Match[str], line_end: int) -> int:
        """Where the sentence of `stop` ends, or -1 when it goes on."""
        end = self._past_closers(stop.end(), line_end)
        if end >= line_end or self._inside_whole(stop.start(), end):
            return -1
        following = self._following(end, line_end)
        closed = end > stop.end()
        if not self._may_open(following, end) or (
            stop.group() == "." and not closed and self._belongs(stop, following)
        ):
            return -1
        glued = following == end and end not in self._opening
        if glued and not self._is_glued_border(stop, end, closed=closed):
            return -1
        return -1 if self._is_brand(stop) else end

    def _past_closers(self, end: int, line_end: int) -> int:
        """After the quotes and brackets that close behind a stop, spaces before » included."""
        while end < line_end:
            place = end
            while place < line_end and self.text[place] in _SPACES:
                place += 1
            if place < line_end and place in self._closing and (place == end or self.text[place] in "»›"):
                end = self._closing[place]
            elif place == end and self.text[end] in _CLOSERS and end not in self._opening:
                end += 1
            else:
                break
        return end

    def _following(self, end: int, line_end: int) -> int:
        while end < line_end and self.text[end].isspace():
            end += 1
        return end

    def _inside_whole(self, stop: int, end: int) -> bool:
        """Whether the stop stands in a quotation or aside that goes on after it."""
        index = bisect_right(self._starts, stop) - 1
        return index >= 0 and end < self._whole[index][1]

    def _may_open(self, place: int, end: int) -> bool:
        """Whether what stands at `place` can begin a sentence."""
        text = self.text
        while place < len(text) and (text[place] in _OPENING_SIGNS or text[place].isspace() or place in self._opening):
            place += 1
        if place >= len(text):
            return place > end
        first = text[place]
        return not (first.islower() and not text[place + 1 : place + 2].isupper()) and (
            first.isalnum() or first in "#€$@"
        )

    def _word_before(self, stop: int) -> str:
        """The word that ends at `stop`, without an elided one before it."""
        match = _BEFORE.search(self.text[max(0, stop - _LOOK_BACK) : stop])
        return match.group() if match else ""

    def _belongs(self, stop: re.Match[str], following: int) -> bool:
        """Whether a single full stop is part of the word or figure before it."""
        word = self._word_before(stop.start())
        after = self.text[following : following + 1]
        bare = word.lower()
        if word.isdigit() and (
            self._at_line_start(stop.start() - len(word)) or (after.isdigit() and following == stop.end())
        ):
            return True
        if _EXAMPLE.search(self.text, max(0, stop.start() - _LOOK_BACK), stop.start()):
            return True
        if bare in NEVER_FINAL:
            return bare not in SENTENCE_OPENERS or word[:1].isupper()
        if bare in FINAL_UNLESS_NUMBER and (after.isdigit() or following == stop.end()):
            return True
        if bare in FINAL_UNLESS_NAME or _is_initials(word):
            return not self._opens_sentence(following)
        return False

    def _at_line_start(self, place: int) -> bool:
        return place == 0 or self.text[place - 1] in "\n\r"

    def _opens_sentence(self, place: int) -> bool:
        match = _FIRST_WORD.match(self.text, place)
        return match is None or match.group().lower().replace("’", "'") in SENTENCE_OPENERS

    def _is_glued_border(self, stop: re.Match[str], end: int, *, closed: bool) -> bool:
        """Whether a stop with no space after it ends a sentence all the same."""
        text = self.text
        if closed or stop.group() != ".":
            return text[end].isupper() or text[end].isdigit() or text[end] in "-–—«“("
        word = self._word_before(stop.start())
        rest = re.match(r"\S{0,60}", text[end : end + _LOOK_BACK])
        if _ADDRESS.search(word + "." + (rest.group() if rest else "")):
            return False
        letters = len(word) != 1 or word.isdigit()
        next_two = text[end : end + 2]
        opens = next_two[:1].isupper() and (next_two[1:].islower() or next_two[1:] in "'’ ")
        opens = opens or _TITLE.match(text, end) is not None
        figure = next_two[:1].isdigit() and word.isalpha() and word.islower() and len(word) > 2  # noqa: PLR2004 -- no initials
        return letters and (opens or figure or next_two[:1] in "-–—«“(")

    def _is_brand(self, stop: re.Match[str]) -> bool:
        return stop.group() == "!" and self._word_before(stop.start()).lower() in NAME_AFTER_EXCLAMATION


def _is_initials(word: str) -> bool:
    """`J`, `J.-P`, `U.S`: capital letters with stops between."""
    letters = [part for part in re.split(r"[.\-]", word) if part]
    return bool(letters) and len(word) <= _MAX_INITIALISM and all(len(part) == 1 and part.isupper() for part in letters)


def _unbroken(text: str) -> list[tuple[int, int]]:
    """Addresses, and brackets that open inside a sentence and close in the same line within 400 characters."""
    addresses = [(m.start(), m.start() + len(m.group().rstrip(".,;:!?…)»\"'”"))) for m in _URL.finditer(text)]
    return addresses + [match.span() for match in _ASIDE.finditer(text)]


def _outermost(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or end > kept[-1][1]:
            kept.append((start, end))
    return kept


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """`text[start:end]` without outer white space, in pieces of at most `LONGEST_SENTENCE`."""
    while start < end:
        stop = min(end, start + LONGEST_SENTENCE)
        if stop < end:
            space = text.rfind(" ", start + LONGEST_SENTENCE // 2, stop)
            stop = space if space > 0 else stop
        piece = text[start:stop]
        bare = piece.strip()
        if bare:
            left = start + len(piece) - len(piece.lstrip())
            yield left, left + len(bare)
        start = stop


@lru_cache(maxsize=1024)
def split_sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Character borders of the sentences of `text`, white space outside; together they cover all other characters."""
    return tuple(_Splitter(text).borders())
