"""The rounds of a run as the review page tells them: what ranked each version, and what it changed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal

from calame.contracts import Article, Change, Round

_TOKEN = re.compile(r"\w+(?:[.,]\d+)*|\s+|[^\w\s]")
_MOST = 2000
"""Tokens of a text that are compared one by one: sections have some hundreds, and the worst case is cubic."""
RANKED = ("blockers", "unsupported", "words_missing", "majors", "minors")
"""What the places of `Round.rank` count."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that a round left, took out or put in."""

    kind: Literal["same", "out", "in"]
    text: str


@dataclass(frozen=True, slots=True)
class Rewritten:
    """One change with the words that differ."""

    change: Change
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """One count before and after a round."""

    name: str
    """A key of the page's texts."""
    before: int | None
    after: int


@dataclass(frozen=True, slots=True)
class Turn:
    """One round beside the best version that it started from."""

    round: Round
    first: bool
    figures: tuple[Figure, ...]
    rewritten: tuple[Rewritten, ...]


def turns(article: Article) -> tuple[Turn, ...]:
    """The rounds in order."""
    headings = {section.id: section.heading for section in article.draft.sections if section.heading}
    return tuple(_turns(article.rounds, headings))


def _turns(rounds: Sequence[Round], headings: Mapping[str, str]) -> Iterator[Turn]:
    best: Round | None = None
    for turn in rounds:
        changed = tuple(Rewritten(change, difference(*_below(change, headings))) for change in turn.changes)
        yield Turn(turn, best is None, _figures(best, turn), changed)
        if turn.kept:
            best = turn


def _below(change: Change, headings: Mapping[str, str]) -> tuple[str, str]:
    """Both texts, without the heading when both have the one that already stands above them."""
    heading = f"{headings.get(change.section or '')}\n"
    if change.before.startswith(heading) and change.after.startswith(heading):
        return change.before.removeprefix(heading), change.after.removeprefix(heading)
    return change.before, change.after


def _figures(best: Round | None, turn: Round) -> tuple[Figure, ...]:
    before = (best.words, *best.rank) if best else (None,) * (1 + len(RANKED))
    after = (turn.words, *turn.rank)
    return tuple(Figure(*counted) for counted in zip(("words", *RANKED), before, after, strict=True))


def difference(before: str, after: str) -> tuple[Stretch, ...]:
    """The words of both texts in reading order; what stands between two changes without a word goes with them."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    if max(len(old), len(new)) > _MOST:
        return tuple(_replaced(before, after))
    stretches: list[Stretch] = []
    out, put = "", ""
    for kind, start, end, new_start, new_end in SequenceMatcher(None, old, new).get_opcodes():
        taken, given = "".join(old[start:end]), "".join(new[new_start:new_end])
        if kind == "equal" and (not (out or put) or _has_word(taken)):
            stretches += (*_replaced(out, put), Stretch("same", taken))
            out, put = "", ""
        else:
            out, put = out + taken, put + given
    return tuple(_joined([*stretches, *_replaced(out, put)]))


def _has_word(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _replaced(before: str, after: str) -> Iterator[Stretch]:
    """`after` for `before`, with the white space that both end with left out of it."""
    old, new = before.rstrip(), after.rstrip()
    tail = before[len(old) :]
    if tail != after[len(new) :]:
        old, new, tail = before, after, ""
    parts = (Stretch("same", old),) if old == new else (Stretch("out", old), Stretch("in", new))
    return (stretch for stretch in (*parts, Stretch("same", tail)) if stretch.text)


def _joined(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    for kind, group in groupby(stretches, key=lambda stretch: stretch.kind):
        yield Stretch(kind, "".join(stretch.text for stretch in group))
