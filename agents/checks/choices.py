"""Choices: what is preferred to what, and what replaces what, is not turned round."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.likeness import alike
from calame.agents.checks.reading import Reading, Word
from calame.text.data import choice_words as data
from calame.text.flat import flat

_BORDER = re.compile(r"[,;:.()]|(?<![\w-])(?:qui|que|dont|car|mais|ou)(?![\w-])")


class Choice(NamedTuple):
    """A turn by which one thing is chosen, or comes in, and another is left, or goes out."""

    start: int
    end: int
    chosen: tuple[Word, ...]
    left: tuple[Word, ...]


@lru_cache(maxsize=4096)
def choices(reading: Reading) -> tuple[Choice, ...]:
    """The choices that a sentence tells; words that stand on both sides are on neither."""
    text = flat(reading.text)
    if not data.ANY.search(text):
        return ()
    found = (*_between(reading, text), *_whole(reading, text), *_compared(reading, text))
    return tuple(one for start, end, up, down in found if (one := _choice(reading, start, end, up, down)) is not None)


def turned_choices(found: DraftSentence) -> Iterator[Fault]:
    """« Le fioul a remplacé la sciure » where the source has the sawdust in the place of the oil."""
    draft = found.reading
    for ours in choices(draft):
        if draft.is_quoted(ours.start):
            continue
        told = [(one.reading, theirs) for one in found.evidence for theirs in choices(one.reading)]
        if any(_is_same(draft, ours, source, theirs) for source, theirs in told):
            continue
        if any(_is_turned(draft, ours, source, theirs) for source, theirs in told):
            message = f"Le choix est inversé par rapport à la source\u00a0: {show(draft.text[ours.start : ours.end])}."
            remedy = "Rendre sa place à ce qui est choisi et à ce qui est laissé."
            yield against(found, message, remedy, start=ours.start, end=ours.end)
            return


def keeps_choice(found: DraftSentence) -> bool:
    """Whether a choice of the draft is one of the source: what it denies is what the other leaves."""
    draft = found.reading
    return any(
        _is_same(draft, ours, one.reading, theirs)
        for ours in choices(draft)
        for one in found.evidence
        for theirs in choices(one.reading)
    )


def _is_same(draft: Reading, ours: Choice, source: Reading, theirs: Choice) -> bool:
    return _meet(draft, ours.chosen, source, theirs.chosen) and _meet(draft, ours.left, source, theirs.left)


def _is_turned(draft: Reading, ours: Choice, source: Reading, theirs: Choice) -> bool:
    """Whether both things have changed sides, and neither has stayed on its own."""
    crossed = _meet(draft, ours.chosen, source, theirs.left) and _meet(draft, ours.left, source, theirs.chosen)
    return crossed and not (
        _meet(draft, ours.chosen, source, theirs.chosen) or _meet(draft, ours.left, source, theirs.left)
    )


def _meet(draft: Reading, ours: tuple[Word, ...], source: Reading, theirs: tuple[Word, ...]) -> bool:
    return next(iter(alike(draft, ours, source, theirs)), None) is not None


_Spans = tuple[int, int, tuple[int, int], tuple[int, int]]


def _between(reading: Reading, text: str) -> Iterator[_Spans]:
    """Turns that stand between the two things."""
    for match in data.OVER.finditer(text):
        yield *match.span(), _before(reading, text, match.start()), _behind(text, match.end())
    for match in data.UNDER.finditer(text):
        yield *match.span(), _behind(text, match.end()), _before(reading, text, match.start())


def _whole(reading: Reading, text: str) -> Iterator[_Spans]:
    """Turns that hold both."""
    for match in data.FRONTED.finditer(text):
        yield *match.span(), _object(reading, match.span("up")), match.span("down")
    for pattern in (data.BUT, *data.TOLD):
        for match in pattern.finditer(text):
            yield *match.span(), _cut(text, match.span("up")), _cut(text, match.span("down"))


def _compared(reading: Reading, text: str) -> Iterator[_Spans]:
    """What has more, and what has less: the nouns behind the comparative, or those in front of its verb."""
    for match in data.COMPARED.finditer(text):
        first, last = match.span("between")
        nouns = {one.start for one in reading.analysis.tokens if one.pos in {"NOUN", "PROPN"}}
        inside = any(first <= start < last for start in nouns)
        more = (first, last) if inside else _subject(reading, text, match.start())
        less = _cut(text, match.span("down"))
        yield (*match.span(), less, more) if match["how"] == "moins" else (*match.span(), more, less)


def _subject(reading: Reading, text: str, end: int) -> tuple[int, int]:
    """What stands in front of the verb of a comparison."""
    start = max((match.end() for match in _BORDER.finditer(text, 0, end)), default=0)
    verb = next((one for one in reading.verbs if start <= one.start and one.end <= end), None)
    return start, verb.start if verb is not None else end


def _behind(text: str, start: int) -> tuple[int, int]:
    stop = data.END.search(text, start)
    return start, stop.start() if stop else len(text)


def _cut(text: str, span: tuple[int, int]) -> tuple[int, int]:
    stop = data.END.search(text, span[0] + 1, span[1])
    return span[0], stop.start() if stop else span[1]


def _before(reading: Reading, text: str, end: int) -> tuple[int, int]:
    """What stands in front of a turn: behind its verb, or all in front of the verb where nothing is behind it."""
    start = max((match.end() for match in _BORDER.finditer(text, 0, end)), default=0)
    verb = next((one for one in reversed(reading.verbs) if start <= one.start and one.end <= end), None)
    if verb is None:
        return start, end
    behind = any(verb.end <= word.start < end for word in reading.words)
    return (verb.end, end) if behind else (start, verb.start)


def _object(reading: Reading, span: tuple[int, int]) -> tuple[int, int]:
    """What stands behind the first verb of a clause."""
    verb = next((one for one in reading.verbs if span[0] <= one.start < span[1]), None)
    return (verb.end, span[1]) if verb is not None else span


def _choice(reading: Reading, start: int, end: int, up: tuple[int, int], down: tuple[int, int]) -> Choice | None:
    chosen, left = ([word for word in reading.words if one[0] <= word.start < one[1]] for one in (up, down))
    both = {word.start for word in alike(reading, chosen, reading, left)}
    both |= {word.start for word in alike(reading, left, reading, chosen)}
    mine = tuple(word for word in chosen if word.start not in both)
    other = tuple(word for word in left if word.start not in both)
    return Choice(start, end, mine, other) if mine and other else None
