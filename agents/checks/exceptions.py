"""Exceptions: what the source leaves out is not counted in, and the other way round."""

import re
from collections.abc import Callable, Iterator

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.clause_words import clause_around
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.likeness import alike
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.retrieval import carried_share
from calame.text.data import exception_words as data
from calame.text.flat import flat

_END = re.compile(r"[,;:.()]")
_Stretch = tuple[int, int, int, int]
"""Where a turn stands with what it leaves out or counts in, and where that begins and ends."""
_Find = Callable[[str], Iterator[_Stretch]]


def misplaced(found: DraftSentence) -> Iterator[Fault]:
    """« Bombay comprise » where the source has « à l'exception de Bombay », or the reverse."""
    draft = found.reading
    text = flat(draft.text)
    for ours, theirs, what in (
        (_counted_in, _left_out, "La source laisse de côté ce que la phrase compte"),
        (_left_out, _counted_in, "La source compte ce que la phrase laisse de côté"),
    ):
        for start, end, first, last in ours(text):
            words = _words(draft, first, last)
            if not words or draft.is_quoted(start) or _is_told(found, words, ours):
                continue
            if _is_told(found, words, theirs):
                message = f"{what}\u00a0: {show(draft.text[start:end])}."
                yield against(found, message, "Rétablir ce que dit la source.", start=start, end=end)
                return
    yield from _told_of_the_exception(found, text)


def leaves_out(found: DraftSentence, start: int, end: int) -> bool:
    """« Le tunnel n'est pas concerné » for « sauf le tunnel »: the draft denies of a thing what leaves it out."""
    draft = found.reading
    own = clause_around(draft, start, end)
    return any(
        (left := _words(one.reading, first, last)) and 2 * len(set(alike(one.reading, left, draft, own))) >= len(left)
        for one in found.evidence
        for _, _, first, last in _left_out(flat(one.reading.text))
    )


def _is_told(found: DraftSentence, words: list[Word], stretches: _Find) -> bool:
    """Whether some passage counts in, or leaves out, the same as the draft."""
    return any(
        not one.reading.is_quoted(start) and _meets(found.reading, words, one.reading, first, last)
        for one in found.evidence
        for start, _, first, last in stretches(flat(one.reading.text))
    )


def _meets(draft: Reading, words: list[Word], source: Reading, first: int, last: int) -> bool:
    """Whether the head of what the draft counts stands in the stretch of the source."""
    theirs = _words(source, first, last)
    told = set(alike(draft, words, source, theirs))
    names = [word for word in words if any(one.start <= word.start < one.end for one in draft.names)]
    return bool(told) and (words[0] in told or any(word in told for word in names)) and 2 * len(told) >= len(words)


def _words(reading: Reading, first: int, last: int) -> list[Word]:
    return [word for word in reading.words if first <= word.start < last]


def _left_out(text: str) -> Iterator[_Stretch]:
    for match in data.OUT.finditer(text):
        last = _end(text, match.end())
        yield match.start(), last, match.end(), last
    yield from _behind(text, data.OUT_BEHIND)


def _counted_in(text: str) -> Iterator[_Stretch]:
    for match in data.IN.finditer(text):
        stop = _END.search(text, match.end())
        last = stop.start() if stop else len(text)
        yield match.start(), last, match.end(), last
    yield from _behind(text, data.IN_BEHIND)


def _behind(text: str, pattern: re.Pattern[str]) -> Iterator[_Stretch]:
    """What a word closes, from the comma in front of it."""
    for match in pattern.finditer(text):
        first = max((stop.end() for stop in _END.finditer(text, 0, match.start())), default=0)
        if first:
            yield first, match.end(), first, match.start()


def _end(text: str, start: int) -> int:
    """Where an exception ends: « à l'exception des ports, comme Sète, » goes on behind its comma."""
    stop = _END.search(text, start)
    while stop is not None and stop.group() == "," and data.GOES_ON.match(text, stop.start()):
        stop = _END.search(text, stop.end())
    return stop.start() if stop else len(text)


def _told_of_the_exception(found: DraftSentence, text: str) -> Iterator[Fault]:
    """« Le péage du tunnel est supprimé » where the source leaves the tunnel out."""
    draft = found.reading
    if data.STILL.search(text):
        return
    for source in found.evidence[:1]:
        for start, _, first, last in _left_out(flat(source.reading.text)):
            left = _words(source.reading, first, last)
            if not left or source.reading.is_quoted(start) or carried_share(left, draft.vocabulary) < 1:
                continue
            outside = frozenset(key for word in source.reading.words if word not in left for key in word.keys)
            rest = [word for word in draft.words if not any(word.keys & one.keys for one in left)]
            if rest and carried_share(rest, outside) == 1 and _has_its_verb(draft, outside):
                message = f"La source en fait une exception\u00a0: {show(source.reading.text[first:last])}."
                yield against(found, message, "Rétablir l’exception.")
                return


def _has_its_verb(draft: Reading, known: frozenset[str]) -> bool:
    verbs = [verb for verb in draft.verbs if verb.finite]
    return len(verbs) == 1 and not verbs[0].negated and not verbs[0].keys.isdisjoint(known)
