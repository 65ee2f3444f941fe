"""Shares: a quarter is no majority, the only one no several, and what is told of three of them is not told of all."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.retrieval import carried_share
from calame.agents.checks.senses import meant_share
from calame.text.data import share_words as data
from calame.text.flat import flat
from calame.text.sifting import either

_REACH = 30
"""Characters behind a share in which the noun stands that it is a share of."""
_FROM = 24
"""Characters in front of a number in which « sur les » may stand."""
_TOLD = 0.5
"""Share of the words of the draft that the evidence must mean too."""
_PART = 0.6
"""Share of what is told of some that makes it told by the draft."""
_LEAST = 1
_END = re.compile(r"[,;.:()]")


class _Share(NamedTuple):
    """A share of something, between a least and a most."""

    start: int
    end: int
    low: float
    high: float
    noun: frozenset[str]


_ANY_BOUND = either(pattern for pattern, _, _ in data.BOUNDS)


def faults(found: DraftSentence) -> Iterator[Fault]:
    """Shares that cannot be those of the evidence."""
    yield from _other_share(found)
    yield from _not_alone(found)
    yield from _some_for_none(found)
    yield from _told_of_all(found)


def _noun(reading: Reading, end: int) -> frozenset[str]:
    word = next((word for word in reading.words if end <= word.start < end + _REACH), None)
    return word.keys if word is not None else frozenset()


def _named(reading: Reading) -> Iterator[_Share]:
    """Shares in words: « la majorité des patients »."""
    text = flat(reading.text)
    taken: set[int] = set()
    for pattern, low, high in data.BOUNDS if _ANY_BOUND.search(text) else ():
        for match in pattern.finditer(text):
            if taken.isdisjoint(range(*match.span())) and not reading.is_quoted(match.start()):
                taken.update(range(*match.span()))
                yield _Share(*match.span(), low, high, _noun(reading, match.end()))


def _exact(reading: Reading) -> Iterator[_Share]:
    """Shares in figures: « un quart des patients », « 22 % des lycéens », « 9 des 40 bénévoles »."""
    text = flat(reading.text)
    for match in data.FRACTION.finditer(text):
        value = data.MANY[match["many"]] / data.PARTS[match["part"]]
        yield _Share(*match.span(), value, value, _noun(reading, match.end()))
    for match in data.PERCENT.finditer(text):
        value = float(match["value"].replace(",", ".")) / 100
        yield _Share(*match.span(), value, value, _noun(reading, match.end()))
    for left, right in pairwise(reading.figures):
        if data.OUT_OF.search(text[left.end : right.start]) and 0 < left.value < right.value:
            value = left.value / right.value
            yield _Share(left.start, right.end, value, value, _noun(reading, right.start))
        elif data.FROM.search(text[max(0, left.start - _FROM) : left.start]) and 0 < right.value < left.value:
            value = right.value / left.value
            yield _Share(left.start, right.end, value, value, _noun(reading, left.start))


def _other_share(found: DraftSentence) -> Iterator[Fault]:
    """« La majorité des patients » where the source has « un quart des patients »."""
    ours = list(_named(found.reading))
    if not ours:
        return
    theirs = [share for source in found.evidence for share in (*_exact(source.reading), *_named(source.reading))]
    exact = [share for source in found.evidence for share in _exact(source.reading)]
    for share in ours:
        same = [one for one in theirs if not one.noun.isdisjoint(share.noun)]
        known = any(one.low <= share.high and share.low <= one.high for one in same)
        if not known and any(not one.noun.isdisjoint(share.noun) for one in exact) and _is_told(found):
            said = found.reading.text[share.start : share.end]
            message = f"La source ne donne pas cette part\u00a0: {show(said)}."
            yield against(found, message, "Garder la part que donne la source.", start=share.start, end=share.end)
            return


def _is_told(found: DraftSentence) -> bool:
    readings = [source.reading for source in found.evidence]
    return meant_share(found.reading.words, found.reading, readings) >= _TOLD


def _not_alone(found: DraftSentence) -> Iterator[Fault]:
    """« Plusieurs victimes » where the source has « la seule victime »."""
    draft = found.reading
    several = [match for match in data.SEVERAL.finditer(flat(draft.text)) if not draft.is_quoted(match.start())]
    for source in found.evidence if several else ():
        for match in data.ALONE.finditer(flat(source.reading.text)):
            noun = _noun(source.reading, match.end())
            for claim in several:
                near = _words_behind(draft, claim.end())
                if noun and any(not word.keys.isdisjoint(noun) for word in near) and _is_told(found):
                    said = draft.text[claim.start() : claim.end()]
                    message = f"La source n’en compte qu’un seul\u00a0: {show(said)}."
                    remedy = "Garder ce compte."
                    yield against(found, message, remedy, start=claim.start(), end=claim.end())
                    return


def _words_behind(reading: Reading, end: int) -> list[Word]:
    """The words behind a quantifier, to the end of its clause."""
    stop = _END.search(reading.text, end)
    last = stop.start() if stop else len(reading.text)
    return [word for word in reading.words if end <= word.start < last]


def _some_for_none(found: DraftSentence) -> Iterator[Fault]:
    """« Aucune de ses toiles n’est connue » where the source counts nine that are."""
    draft, source = found.reading, found.evidence[0].reading
    if any(data.NONE.search(flat(one.reading.text)) for one in found.evidence):
        return
    for match in data.NONE.finditer(flat(draft.text)):
        noun = _noun(draft, match.end())
        if not noun or draft.is_quoted(match.start()):
            continue
        counted = [
            figure
            for figure in source.figures
            if figure.value > 0 and not _counted_noun(source, figure.end).isdisjoint(noun)
        ]
        rest = [word for word in draft.words if word.start > match.end() and word.keys.isdisjoint(noun)]
        if counted and not _is_negated(source) and rest and carried_share(rest, source.vocabulary) >= _TOLD:
            said = draft.text[match.start() : match.end()]
            message = f"La source en compte\u00a0: {show(source.text[counted[0].start : counted[0].end])}."
            remedy = f"Garder ce compte, et non {show(said)}."
            yield against(found, message, remedy, start=match.start(), end=match.end())
            return


def _counted_noun(reading: Reading, end: int) -> frozenset[str]:
    """The noun of a figure, which the figure may hold as its unit."""
    words = [word for word in reading.words if word.end <= end + 1 or word.start >= end]
    return next((word.keys for word in words if word.end == end), frozenset()) | _noun(reading, end)


def _is_negated(reading: Reading) -> bool:
    return any(verb.negated for verb in reading.verbs)


def _told_of_all(found: DraftSentence) -> Iterator[Fault]:
    """« Jugés pour escroquerie et pour faux » where the source has the second of three of them."""
    draft, source = found.reading, found.evidence[0].reading
    text = flat(source.text)
    match = data.SOME_AMONG.search(text)
    if match is None or data.PART_WORDS.search(flat(draft.text)) or source.is_quoted(match.start()):
        return
    told = _words_behind(source, match.end())
    before = [word for word in source.words if word.end <= match.start()]
    own = [word for word in told if all(word.keys.isdisjoint(other.keys) for other in before)]
    if len(own) > _LEAST and carried_share(own, draft.vocabulary) >= _PART:
        message = f"La source ne le dit pas de tous\u00a0: {show(source.text[match.start() : match.end()])}."
        yield against(found, message, "Garder cette restriction.")
