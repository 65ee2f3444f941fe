"""Whose he is: the lawyer of the accused is not the lawyer of the victim, and a complaint against X names nobody."""

import re
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.cast import Cast, is_actor
from calame.agents.checks.functions import are_same, functions_of
from calame.agents.checks.participants import Participant
from calame.agents.checks.reading import Reading
from calame.text.analysis import Token
from calame.text.flat import flat
from calame.text.functions import Function
from calame.text.names import same_name
from calame.text.words import fold

_AGAINST = re.compile(r"(?<![\w-])(plainte|information judiciaire|enquete|instruction)s?(?: [\w'-]+){0,4}? contre ")
_UNKNOWN = re.compile(r"contre X(?![\w'’-])")
_NOBODY = "x"

Wrong = tuple[int, int, str, str]
"""Where it stands in the draft, whose it is told to be, and whose it is."""


def wrong_relations(case: ReviewCase, cast: Cast, found: DraftSentence) -> Iterator[Wrong]:
    """Functions that are held for another than in the sources, and somebody where the source has « contre X »."""
    for ours in functions_of(found.reading):
        if wrong := _other_side(case, cast, found.reading, ours):
            yield wrong
    yield from _against_somebody(found)


def _other_side(case: ReviewCase, cast: Cast, draft: Reading, ours: Function) -> Wrong | None:
    mine = list(_whose(draft, ours))
    if len(mine) != 1 or not mine[0].names:
        return None
    theirs = [
        list(_whose(reading, other))
        for reading in case.all_readings
        for other in functions_of(reading)
        if same_name(ours.holder.core, other.holder.core) and are_same(ours.noun, other.noun)
    ]
    there = [one for who in theirs for one in who]
    if not there or not all(theirs) or not all(cast.are_apart(mine[0], one) for one in there):
        return None
    return ours.start, ours.start + len(ours.noun), mine[0].text, there[0].text


def _whose(reading: Reading, function: Function) -> Iterator[Participant]:
    """For whom a function is held: a name, or a noun for somebody."""
    inside = {token.start for token in function.complement}
    names = [
        name for name in reading.names if name.start in inside or any(name.start <= at < name.end for at in inside)
    ]
    for name in names:
        if not same_name(name.core, function.holder.core):
            yield Participant(name.core, (name.core,), frozenset(), frozenset(), "", "")
    for token in function.complement:
        if not names and _is_somebody(token):
            yield Participant(token.text, (), frozenset({fold(token.lemma), fold(token.text)}), frozenset(), "", "")


def _is_somebody(token: Token) -> bool:
    return token.text[:1].islower() and is_actor(fold(token.text))


def _against_somebody(found: DraftSentence) -> Iterator[Wrong]:
    """« Une plainte contre l'hôpital » where the source has « une plainte contre X »."""
    text = flat(found.reading.text)
    match = _AGAINST.search(text)
    if match is None or text[match.end() :].split(" ", 1)[0].strip(".,;") == _NOBODY:
        return
    told = [source.reading.text for source in (*found.evidence, *found.context)]
    unknown = [one for one in told if match[1] in flat(one) and _UNKNOWN.search(one)]
    named = any(match[1] in flat(one) and _AGAINST.search(flat(one)) and not _UNKNOWN.search(one) for one in told)
    if unknown and not named:
        who = found.reading.text[match.end() :].split(",")[0].split(" pour ")[0]
        yield match.start(), match.end(), who.rstrip("."), "X"
