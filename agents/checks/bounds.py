"""Bounds: a day before which a thing happens does not become one after which it does."""

import re

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.reading import Reading, Word
from calame.contracts import DateMention
from calame.text.data.bound_words import AFTER_DATE, BOUNDING, CUES, DENIED, FROM_DATE, SINCE, UNTIL_DATE, UP_TO_DATE
from calame.text.flat import flat

_REACH = 40
"""Characters in front of a date in which its bound stands."""
_BOUNDS = (("up to", UP_TO_DATE), ("until", UNTIL_DATE), ("after", AFTER_DATE), ("since", FROM_DATE))
_BEFORE = re.compile(r"(?<![\w'-])avant (?:le )?$")
_SIDES = {"until": -1, "after": 1, "since": 1}
"""The side of a day on which a bound lies; since a day includes it, and before and after do not."""


def is_turned(found: DraftSentence, day: DateMention, same: list[tuple[Reading, DateMention]]) -> bool:
    """Whether a date of the draft bounds the other way than every mention of it in the evidence."""
    ours = bound(found.reading, day)
    return ours is not None and bool(same) and all(_conflict(found.reading, day, ours, *mention) for mention in same)


def bound(reading: Reading, day: DateMention) -> str | None:
    """What the words in front of a date, its own first one included, make of it."""
    return bound_of(reading, day.start, reading.text[day.start : day.end].split(" ")[0])


def bound_of(reading: Reading, start: int, first: str = "") -> str | None:
    """`until`, `since`, `after`, `up to`, or nothing: what the words in front of a moment make of it."""
    before = reading.text[max(0, start - _REACH) : start]
    if SINCE.search(before.lower()):
        return "since"
    for text in (flat(before), flat(f"{before}{first} ")):
        for name, pattern in _BOUNDS:
            if pattern.search(text):
                return name
    return None


def _conflict(draft: Reading, day: DateMention, ours: str, source: Reading, other: DateMention) -> bool:
    theirs = bound(source, other)
    denied = (is_denied(draft, day.start), is_denied(source, other.start))
    if theirs is None:
        return ours in {"until", "after"} and not any(denied) and not any(word in source.folded for word in BOUNDING)
    if (ours, theirs) == ("up to", "until") and denied[0] == denied[1] and _excludes(source, other):
        return True
    if "up to" in {ours, theirs}:
        return (
            bool({ours, theirs} & {"after", "since"}) and denied[0] == denied[1] and _is_same_thing(draft, day, source)
        )
    return denied[0] == denied[1] and _SIDES[ours] != _SIDES[theirs]


def _excludes(source: Reading, day: DateMention) -> bool:
    """« Avant le 12 mai »: the 12th itself is too late, which « jusqu'au 12 mai » is not."""
    return day.day is not None and day.part is None and _BEFORE.search(flat(source.text[: day.start])) is not None


def is_denied(reading: Reading, start: int) -> bool:
    """Whether the clause in front of a moment is denied."""
    clause = re.split(r"[,;:]", flat(reading.text[:start]))[-1]
    return DENIED.search(clause) is not None


def _is_same_thing(draft: Reading, day: DateMention, source: Reading) -> bool:
    """Whether what ends or begins there, the nearest content word in front of the date, is the source's too."""
    near = _nearest(draft, day)
    return near is not None and not near.keys.isdisjoint(source.vocabulary)


def _nearest(reading: Reading, day: DateMention) -> Word | None:
    before = [word for word in reading.words if word.end <= day.start and word.keys.isdisjoint(CUES)]
    return before[-1] if before else next((word for word in reading.words if word.start >= day.end), None)
