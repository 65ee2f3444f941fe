"""Bodies and streets named by common words: « l’Autorité des marchés » is not « l’Autorité de la concurrence »."""

import re
from collections.abc import Iterator
from itertools import islice, takewhile
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading
from calame.text.data.headed_names import BODY, NO_TAILS, STREET
from calame.text.words import fold

_STEM = 5
"""Letters that two forms of one word share."""


_LONGER = 5
"""Words behind a name that may be left out of its short form."""
_WORDS = re.compile(r"\w+|[^\w\s’'-]")


class _Headed(NamedTuple):
    head: str
    tail: str
    rest: tuple[str, ...]
    """The folded words behind it, up to a mark: those of its longer form."""
    start: int
    end: int
    text: str


def check(case: ReviewCase) -> Iterator[Fault]:
    """Names that have the head of one of the sources, and another tail than any."""
    for found in case.claims:
        for ours in _headed(found.reading):
            if found.reading.is_quoted(ours.start):
                continue
            if (rival := _rival(case, found, ours)) is not None:
                message = f"Le nom {show(ours.text)} remplace celui que donne la source."
                remedy = f"Rétablir le nom de la source\u00a0: {show(rival.text)}."
                yield against(found, message, remedy, start=ours.start, end=ours.end)


def _headed(reading: Reading) -> Iterator[_Headed]:
    for pattern in (BODY, STREET):
        for match in pattern.finditer(reading.text):
            tail = fold(match["tail"])
            proper = match["tail"][:1].isupper() if pattern is STREET else _may_name(reading, match.start("tail"))
            if proper and tail not in NO_TAILS:
                yield _Headed(
                    fold(match["head"]), tail, _rest(reading.text[match.end() :]), *match.span(), match.group()
                )


def _rest(text: str) -> tuple[str, ...]:
    near = (match.group() for match in islice(_WORDS.finditer(text), _LONGER))
    return tuple(fold(word) for word in takewhile(str.isalnum, near))


def _may_name(reading: Reading, start: int) -> bool:
    """Whether a word may be of a name: « le Bureau devraient » ends before its verb."""
    return any(token.start == start and token.pos not in {"VERB", "AUX"} for token in reading.analysis.tokens)


def _rival(case: ReviewCase, found: DraftSentence, ours: _Headed) -> _Headed | None:
    """The name of the evidence in whose place another of the same head stands."""
    theirs = [one for source in found.evidence for one in _headed(source.reading) if one.head == ours.head]
    if not theirs or any(_is_same(one, ours) for reading in case.all_readings for one in _headed(reading)):
        return None
    told = [one for one in _headed(found.reading) if one is not ours]
    return next((one for one in theirs if not any(_is_same(one, other) for other in told)), None)


def _is_same(left: _Headed, right: _Headed) -> bool:
    """Whether two names are one; the shorter may leave out words of the longer, between its head and its tail."""
    if left.head != right.head or left.tail[:_STEM] == right.tail[:_STEM]:
        return left.head == right.head
    return any(word[:_STEM] == right.tail[:_STEM] for word in left.rest)
