"""The head of a document: the lines above its first sentence, which say whose it is and of what day."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from calame.agents.checks.sourcing import SourceSentence, SourceText, spaced
from calame.contracts import DateMention
from calame.text.data.calendar_words import FIXED, WEEKDAYS
from calame.text.data.speaker_families import OWN_VOICE
from calame.text.flat import flat

_LINES = 6
_LONGEST = 160
"""Lines, and characters of a line, of a head."""
_SENTENCE = re.compile(r"[.!?…][\s»\"*_]*$")
_PARTS = re.compile(r"\s[-–—|>•]\s|[*_#|/]")
_ARTICLE = re.compile(r"^ (?:l|la|le|les) ")


@lru_cache(maxsize=64)
def _head(text: SourceText) -> tuple[str, int]:
    """The lines of the head, and where it ends."""
    end = 0
    lines: list[str] = []
    for line in text.source.text.splitlines(keepends=True)[: 2 * _LINES]:
        if line.strip() and (len(line) > _LONGEST or _SENTENCE.search(line) or len(lines) == _LINES):
            break
        end += len(line)
        lines += [line] if line.strip() else []
    return "\n".join(lines), end


def is_issued_by(text: SourceText, speaker: str) -> bool:
    """Whether a head or a byline opens with the speaker: « Préfecture de la Sarette » for « la préfecture »."""
    named = spaced(speaker)
    bare = _ARTICLE.sub(" ", named)
    source = text.source
    labels = [*_head(text)[0].split("\n"), *filter(None, (source.title, source.publisher, source.author))]
    parts = (spaced(part) for label in labels for part in _PARTS.split(label))
    return bool(bare.strip()) and any(part.startswith((named, bare)) for part in parts)


def speaks_for_itself(speaker: str | None) -> bool:
    """« Selon nos informations »: the document gives its own word."""
    return speaker is None or flat(speaker).startswith(OWN_VOICE)


def is_of_issue(text: SourceText, home: SourceSentence, day: DateMention) -> bool:
    """Whether a day of the draft is the one on which the document came out, where its sentence tells no other."""
    bare = day.relative is None or flat(day.text) in WEEKDAYS
    if not bare or (day.weekday is None and day.day is None):
        return False
    if any(FIXED.get(flat(other.text)) != 0 for other in home.reading.dates):
        return False
    return any(_agrees(day, issued) for issued in _issued(text))


def _issued(text: SourceText) -> Iterator[date]:
    if text.source.published:
        yield text.source.published
    end = _head(text)[1]
    for sentence in text.sentences:
        if sentence.span.start >= end:
            return
        yield from (found.resolved for found in sentence.reading.dates if found.year and found.day and found.resolved)


def _agrees(day: DateMention, issued: date) -> bool:
    return (
        day.weekday in {None, issued.weekday()}
        and day.day in {None, issued.day}
        and day.month in {None, issued.month}
        and day.year in {None, issued.year}
    )
