"""Who gives which figure: « les pompiers dénombrent douze blessés, la préfecture quatorze »."""

import math
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from calame.agents.checks.accounts import thread_of
from calame.agents.checks.case import ReviewCase
from calame.agents.checks.cast import Cast
from calame.agents.checks.deed_turns import case_of
from calame.agents.checks.fitting import in_base, is_counted_alike
from calame.agents.checks.participants import Participant, Thread, phrase_head
from calame.agents.checks.reading import Reading
from calame.agents.checks.sourcing import SourceSentence
from calame.contracts import Quantity
from calame.text.analysis import Token
from calame.text.attribution import Attribution
from calame.text.data.disagreement_words import COUNTING_VERBS
from calame.text.data.reporting_verbs import SPEAKER_NOUNS
from calame.text.words import fold

_BORDER = re.compile(r"[,;]| et | contre | mais | quand | tandis que ")
_ENDS = frozenset({".", "?", "!"})
"""What closes a question in front of its answer."""
_FAR = 5.0
"""How many times one figure may be the other when two voices tell of one thing."""
_FOR = frozenset({"pour", "selon", "chez"})
_SUBJECTS = frozenset({"NOUN", "PROPN", "PRON"})


class Count(NamedTuple):
    """A figure, and who gives it."""

    figure: Quantity
    voices: tuple[Participant, ...]
    """Nobody where a sentence gives it itself."""


class SourceCount(NamedTuple):
    """A figure that somebody gives in a source."""

    told: Count
    home: SourceSentence


@lru_cache(maxsize=4)
def source_counts(case: ReviewCase, cast: Cast) -> tuple[SourceCount, ...]:
    """All figures of the sources that somebody gives."""
    return tuple(
        SourceCount(count, source)
        for text in case.texts
        for source in text.sentences
        if source.reading.figures and _may_tell(source.reading)
        for count in counts(cast, thread_of(case, source))
        if count.voices
    )


def _may_tell(reading: Reading) -> bool:
    return bool(reading.attributions) or any(map(_counts, reading.analysis.tokens))


def counts(cast: Cast, thread: Thread) -> Iterator[Count]:
    """The figures of a sentence, each with those who give it."""
    voices: tuple[Participant, ...] = ()
    for figure, start, end, again in _stretches(thread.reading):
        own = tuple(_voices(cast, thread, figure, (start, end), gapped=again and bool(voices)))
        voices = own or (voices if again else ())
        yield Count(figure, voices)


def _stretches(reading: Reading) -> Iterator[tuple[Quantity, int, int, bool]]:
    """The figures, each with the stretch that it stands in alone, and whether one stands before it."""
    figures = [figure for figure in reading.figures if not figure.ordinal and figure.high is None]
    borders = [match.start() for match in _BORDER.finditer(reading.text)]
    start = 0
    for place, figure in enumerate(figures):
        last = figures[place + 1].start if place + 1 < len(figures) else len(reading.text) + 1
        between = [at for at in borders if figure.end <= at < last]
        behind = between[-1] if between and last <= len(reading.text) else last
        end = next((at for at in between if _opens_side(reading, at, last)), behind)
        yield figure, start, end, place > 0
        start = end


def _opens_side(reading: Reading, start: int, end: int) -> bool:
    """Whether somebody whom no preposition brings in stands between a border and a figure."""
    inside = [token for token in reading.analysis.tokens if start <= token.start < end]
    return any(True for _ in _heads(reading, inside, objects=True))


def _voices(
    cast: Cast, thread: Thread, figure: Quantity, stretch: tuple[int, int], *, gapped: bool
) -> Iterator[Participant]:
    start, end = stretch
    reading = thread.reading
    behind = [token for token in reading.analysis.tokens if figure.end <= token.start < end]
    for_whom = [reading.analysis.tokens[token.head] for token in behind if fold(token.text) in _FOR]
    if for_whom:
        yield from (one for one in thread.resolve(for_whom) if cast.knows(one))
        return
    for said in reading.attributions:
        near = said.speaker_start is not None and start <= said.speaker_start < end
        if near or said.content_start <= figure.start < said.content_end:
            yield from _speakers(cast, thread, said)
            return
    inside = [token for token in reading.analysis.tokens if start <= token.start < figure.start]
    ended = [place for place, token in enumerate(inside) if token.text in _ENDS]
    inside = inside[ended[-1] + 1 :] if ended else inside
    if gapped or any(map(_counts, inside)):
        heads = list(_heads(reading, inside, objects=gapped))
        yield from (one for one in thread.resolve(heads) if cast.knows(one))


def _counts(token: Token) -> bool:
    """Whether a word tells that somebody counts, what the tagger takes for a noun included: « en compte 36 »."""
    return fold(token.lemma) in COUNTING_VERBS or f"{fold(token.text)}r" in COUNTING_VERBS


def _speakers(cast: Cast, thread: Thread, said: Attribution) -> Iterator[Participant]:
    """Who speaks, or the first body that the source of what is told is of: « selon une estimation du ministère »."""
    head = phrase_head(thread.reading, said.speaker_start, said.speaker_end)
    who = [one for one in thread.resolve([head] if head else []) if cast.knows(one)]
    if who or said.speaker_start is None or said.speaker_end is None:
        yield from who
        return
    inside = [t for t in thread.reading.analysis.tokens if said.speaker_start <= t.start < said.speaker_end]
    held = (one for t in inside if t.pos in {"NOUN", "PROPN"} for one in thread.resolve([t]))
    yield from (one for one in [next(filter(cast.knows, held), None)] if one is not None)


def _heads(reading: Reading, inside: list[Token], *, objects: bool) -> Iterator[Token]:
    """Names, pronouns and nouns of who may speak, in a stretch: brought in by no preposition, and no objects."""
    for token in inside:
        if token.pos not in _SUBJECTS or case_of(reading, token) or (not objects and _is_aside(reading, token)):
            continue
        if token.pos == "NOUN" and SPEAKER_NOUNS.isdisjoint((fold(token.lemma), fold(token.text))):
            continue
        if objects or token.dep != "obj":
            yield token


def _is_aside(reading: Reading, token: Token) -> bool:
    """« Le syndicat, propriétaire de la digue, compte »: a noun behind a comma, or bare in front, is who counts."""
    bare = token.i == 0 and token.pos == "NOUN"
    return bare or token.dep == "appos" or (token.i > 0 and reading.analysis.tokens[token.i - 1].text == ",")


def is_like(figure: Quantity, other: Quantity) -> bool:
    """Whether two figures may be of one thing: in one unit, or one of them in none, and of one size."""
    (mine, ours), (value, theirs) = in_base(figure), in_base(other)
    if ours and theirs and ours != theirs and not is_counted_alike(ours, theirs):
        return False
    if not ours or not theirs:
        mine, value = figure.value, other.value
    return mine > 0 and value > 0 and max(mine, value) / min(mine, value) <= _FAR


def is_equal(figure: Quantity, other: Quantity) -> bool:
    """Whether two figures are one."""
    (mine, ours), (value, theirs) = in_base(figure), in_base(other)
    return math.isclose(figure.value, other.value) or (ours == theirs and math.isclose(mine, value))
