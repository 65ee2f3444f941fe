"""Segments: the stretches of a sentence between its marks and the conjunctions that open a clause."""

import re
from functools import lru_cache
from typing import NamedTuple

from calame.agents.checks.reading import Reading, Verb, Word
from calame.text.analysis import Token
from calame.text.flat import flat

_BORDER = re.compile(
    r"[,.](?!\d)|[;:()«»]|(?<![\w-])(?:mais|et|ou|car|qui|dont|alors que|tandis que|pendant que)(?![\w-])"
)
_JOINS = frozenset({"et", "ou"})
"""They part two clauses, or two words of one."""


class Segment(NamedTuple):
    """One stretch; offsets are characters of the sentence."""

    start: int
    end: int
    words: tuple[Word, ...]
    tokens: tuple[Token, ...]


@lru_cache(maxsize=4096)
def segments(reading: Reading) -> tuple[Segment, ...]:
    """The stretches of a sentence that have a word, in text order."""
    text = flat(reading.text)
    verbs = [verb.start for verb in reading.verbs if verb.finite]
    borders, joins = [0], [False]
    for match in _BORDER.finditer(text):
        borders.append(match.end())
        joins.append(match.group() in _JOINS)
    ends = [*borders[1:], len(text)]
    found: list[tuple[int, int]] = []
    for start, end, joined in zip(borders, ends, joins, strict=True):
        if joined and found and not any(start <= place < end for place in verbs):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    made = (_made(reading, start, end) for start, end in found)
    return tuple(segment for segment in made if any(token.text[:1].isalnum() for token in segment.tokens))


def _made(reading: Reading, start: int, end: int) -> Segment:
    return Segment(
        start,
        end,
        tuple(word for word in reading.words if start <= word.start < end),
        tuple(token for token in reading.analysis.tokens if start <= token.start < end),
    )


def segment_of(reading: Reading, verb: Verb) -> Segment | None:
    """The stretch that a verb stands in."""
    return next((one for one in segments(reading) if one.start <= verb.start < one.end), None)
