"""Degrees: some does not become most, nor most all; an exception stays one."""

import re
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.retrieval import carried_share
from calame.text.data.degree_words import (
    ALL,
    COUNTS,
    ENTIRELY,
    EXCEPT,
    LESS,
    MOST,
    ONE_OF_MANY,
    PARTLY,
    WHOLLY,
    WORLD,
)
from calame.text.data.scope_words import SUPERLATIVE
from calame.text.flat import flat
from calame.text.sifting import either
from calame.text.words import fold

_REACH = 28
"""Characters behind a quantifier in which the noun that it counts stands."""
_TOLD = 0.6
"""Share of the words of the draft that a source sentence must carry for its degrees to be missed."""
_LEFT = 0.34
"""Share of the words of an exception below which the draft does not tell it."""
_END = re.compile(r"[,;.:]")
_ANY_COUNT = either(pattern for pattern, _ in COUNTS)


def faults(found: DraftSentence) -> Iterator[Fault]:
    """Statements that are truer, or of more, than in the evidence."""
    yield from _raised(found)
    yield from _made_total(found)
    yield from _made_entire(found)
    yield from _made_one(found)
    yield from _without_exception(found)
    yield from _made_wider(found)


def _counted(reading: Reading) -> Iterator[tuple[int, int, int, Word]]:
    """Quantifiers: where they stand, their degree and the noun that they count."""
    text = flat(reading.text)
    taken: list[tuple[int, int]] = []
    for pattern, degree in COUNTS if _ANY_COUNT.search(text) else ():
        for match in pattern.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            taken.append(match.span())
            noun = next((word for word in reading.words if match.end() <= word.start < match.end() + _REACH), None)
            if noun is not None and not reading.is_quoted(match.start()):
                yield match.start(), match.end(), degree, noun


def _raised(found: DraftSentence) -> Iterator[Fault]:
    """« La plupart des communes » where the source has « plusieurs communes »."""
    for start, end, degree, noun in _counted(found.reading):
        theirs = [
            other
            for source in found.evidence
            for _, _, other, counted in _counted(source.reading)
            if not noun.keys.isdisjoint(counted.keys)
        ]
        if degree >= MOST and theirs and max(theirs) < degree:
            said = found.reading.text[start:end]
            message = f"La source ne va pas jusque-là\u00a0: {show(said)}."
            yield against(found, message, "Garder la quantité de la source.", start=start, end=end)


def _made_total(found: DraftSentence) -> Iterator[Fault]:
    """« Toujours », « tous », « ne … que » where the source has « généralement » or « surtout »."""
    source, draft = found.evidence[0].reading, found.reading
    ours, theirs = flat(draft.text), flat(source.text)
    less = LESS.search(theirs)
    if less is None or LESS.search(ours) or carried_share(draft.words, source.vocabulary) < _TOLD:
        return
    for match in WHOLLY.finditer(ours):
        if match.group() in theirs or draft.is_quoted(match.start()):
            continue
        said = draft.text[match.start() : match.end()]
        message = f"La source dit seulement {show(less.group())}\u00a0: {show(said)}."
        yield against(found, message, "Garder cette restriction.", start=match.start(), end=match.end())
        return


def _made_entire(found: DraftSentence) -> Iterator[Fault]:
    """« Tout le retard » where the source explains a part of it."""
    source, draft = found.evidence[0].reading, found.reading
    ours, theirs = flat(draft.text), flat(source.text)
    if not PARTLY.search(theirs) or PARTLY.search(ours) or carried_share(draft.words, source.vocabulary) < _TOLD:
        return
    part = PARTLY.search(theirs)
    match = next((one for one in ENTIRELY.finditer(ours) if one.group() not in theirs), None)
    if part is not None and match is not None and not draft.is_quoted(match.start()):
        said = draft.text[match.start() : match.end()]
        message = f"La source dit seulement {show(part.group())}\u00a0: {show(said)}."
        yield against(found, message, "Garder cette restriction.", start=match.start(), end=match.end())


def _made_one(found: DraftSentence) -> Iterator[Fault]:
    """« L’un des deux ponts » where the source has it of both."""
    draft = found.reading
    texts = [flat(source.reading.text) for source in found.evidence]
    for match in ONE_OF_MANY.finditer(flat(draft.text)):
        many = re.compile(rf"(?<![\w-])(?:les|ses|leurs|ces|aux|des) {match['many']}(?![\w-])")
        some = re.compile(rf"(?<![\w-])(?:d'entre|sur|parmi|un des|une des|\w+ des) (?:les )?{match['many']}(?![\w-])")
        if draft.is_quoted(match.start()) or any(some.search(text) for text in texts):
            continue
        if any(many.search(text) for text in texts[:1]):
            said = draft.text[match.start() : match.end()]
            message = f"La source le dit de tous\u00a0: {show(said)}."
            yield against(found, message, "Garder ce compte.", start=match.start(), end=match.end())


def _without_exception(found: DraftSentence) -> Iterator[Fault]:
    """« Toutes ses pistes » where the source has « toutes ses pistes, sauf la noire »."""
    source, draft = found.evidence[0].reading, found.reading
    text = flat(source.text)
    if EXCEPT.search(flat(draft.text)) or all(degree != ALL for _, _, degree, _ in _counted(draft)):
        return
    for match in EXCEPT.finditer(text):
        stop = _END.search(text, match.end())
        end = stop.start() if stop else len(text)
        inside = [word for word in source.words if match.end() <= word.start < end]
        outside = frozenset(key for word in source.words if word not in inside for key in word.keys)
        if not inside or source.is_quoted(match.start()) or carried_share(draft.words, outside) < _TOLD:
            continue
        if carried_share(inside, draft.vocabulary) < _LEFT:
            message = f"L’exception que fait la source est perdue\u00a0: {show(source.text[match.start() : end])}."
            yield against(found, message, "Rétablir l’exception.")
            return


def _made_wider(found: DraftSentence) -> Iterator[Fault]:
    """« Le plus vaste du monde » where the source has the vastest of a sea."""
    draft = found.reading
    text = flat(draft.text)
    if not (SUPERLATIVE.search(text) or " plus " in text) or not any(
        SUPERLATIVE.search(flat(source.reading.text)) for source in found.evidence
    ):
        return
    for token in draft.analysis.tokens:
        if fold(token.text) in WORLD and fold(token.text) not in found.vocabulary and not draft.is_quoted(token.start):
            message = f"La source ne va pas jusque-là\u00a0: {show(token.text)}."
            yield against(found, message, "Garder l’étendue que dit la source.", start=token.start, end=token.end)
            return
