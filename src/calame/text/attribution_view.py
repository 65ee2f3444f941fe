"""A sentence as the attribution rules see it, and what they give back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from calame.text.analysis import Token
from calame.text.data.attribution_words import ADVERBS, CLOSING_MARKS, DAY_WORDS, OPENING_MARKS, PARTED_BY

_ONLY_CLOSING = CLOSING_MARKS - OPENING_MARKS
_ONLY_OPENING = OPENING_MARKS - CLOSING_MARKS

Kind = Literal["inverted", "that_clause", "colon", "according_to"]

REACH = 14
"""Tokens between a reporting verb and the "que" or colon that belongs to it."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """What is said by whom; offsets are characters of the analysed text."""

    speaker: str | None
    """The noun phrase or pronoun as written; `None` for "il a été annoncé que"."""
    speaker_start: int | None
    speaker_end: int | None
    cue: str
    """The reporting verb group or "selon" as written."""
    cue_start: int
    cue_end: int
    kind: Kind
    content_start: int
    content_end: int


@dataclass(frozen=True, slots=True)
class SentenceView:
    """The tokens of a sentence beside their folded words."""

    text: str
    start: int
    tokens: Sequence[Token]
    words: Sequence[str]

    def word(self, at: int) -> str:
        """Folded word at a position, an empty string outside the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else ""


@dataclass(frozen=True, slots=True)
class Span:
    """Token positions, end excluded."""

    start: int
    end: int


def past_adverbs(view: SentenceView, at: int) -> int:
    """The position behind adverbs and day words."""
    while view.word(at) in ADVERBS or view.word(at) in DAY_WORDS or view.word(at).endswith("ment"):
        if view.word(at).endswith("ment") and view.tokens[at].pos != "ADV" and view.word(at) not in ADVERBS:
            break
        at += 1
    return at


def quote_end(view: SentenceView, opening: int) -> int:
    """Where the quotation that opens at `opening` ends, mark included; the end of the sentence if it does not."""
    if view.word(opening) not in OPENING_MARKS:
        return len(view.words)
    return next(
        (at + 1 for at in range(opening + 1, len(view.words)) if view.word(at) in CLOSING_MARKS), len(view.words)
    )


def clause_start(view: SentenceView, end: int) -> int:
    """Where the clause that ends before `end` begins: behind the last colon or semicolon outside quotation marks."""
    quoted = False
    for at in range(end - 1, -1, -1):
        word = view.words[at]
        quoted = word in _ONLY_CLOSING or (quoted and word not in OPENING_MARKS)
        if not quoted and word in PARTED_BY:
            return at + 1
    return 0


def clause_end(view: SentenceView, start: int) -> int:
    """Where the clause that begins at `start` ends: before the next semicolon outside quotation marks."""
    return _cut(view, start, semicolon=True)


def statement_end(view: SentenceView, start: int) -> int:
    """Where what is said from `start` on ends, in a sentence that is two: « ... d'amende."On a vu ..." Le coureur »."""
    return _cut(view, start, semicolon=False)


def _cut(view: SentenceView, start: int, *, semicolon: bool) -> int:
    quoted = False
    for at in range(start, len(view.words)):
        word = view.words[at]
        quoted = word in _ONLY_OPENING or (quoted and word not in CLOSING_MARKS)
        stop = word == "." and at > start and view.word(at + 1)[:1] in OPENING_MARKS
        if not quoted and (stop or (semicolon and word == ";")):
            return at
    return len(view.words)


def quoted_positions(view: SentenceView) -> frozenset[int]:
    """Positions between quotation marks: what reports there belongs to the quotation."""
    inside: set[int] = set()
    opened: int | None = None
    for at, word in enumerate(view.words):
        if opened is not None and word in CLOSING_MARKS:
            inside.update(range(opened, at))
            opened = None
        elif word in OPENING_MARKS:
            opened = at
    if opened is not None:
        inside.update(range(opened, len(view.words)))
    return frozenset(inside)


def attribution(view: SentenceView, cue: Span, speaker: Span | None, content: Span, kind: Kind) -> Attribution:
    """Turn token spans into an attribution with character offsets; a negation joins its cue."""

    def text(span: Span) -> str:
        left, right = view.tokens[span.start].start, view.tokens[span.end - 1].end
        return view.text[left - view.start : right - view.start]

    if view.word(cue.start - 1) in {"ne", "n'"}:
        cue = Span(cue.start - 1, cue.end)
    return Attribution(
        speaker=text(speaker).lstrip("-").removeprefix("t-") if speaker else None,
        speaker_start=view.tokens[speaker.start].start if speaker else None,
        speaker_end=view.tokens[speaker.end - 1].end if speaker else None,
        cue=text(cue),
        cue_start=view.tokens[cue.start].start,
        cue_end=view.tokens[cue.end - 1].end,
        kind=kind,
        content_start=view.tokens[content.start].start,
        content_end=view.tokens[content.end - 1].end,
    )
