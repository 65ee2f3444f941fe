"""Denials that come or go with a verb of their own: « ne ramène pas » where the source has « évalue »."""

import re
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.reading import Reading, Verb, Word
from calame.agents.checks.retrieval import carried_share
from calame.agents.checks.sourcing import SourceSentence
from calame.text.data.denial_roots import DENIAL_ROOTS, DENIAL_WORDS, PLAIN_DENIALS, STRICT_ROOTS
from calame.text.flat import flat

_SAME = 0.5
"""Share of the other words of a claim that its passage must carry for a denial of its own to be an addition."""
_TOLD = 0.6
"""Share of the words of a denied clause that the draft must tell for its denial to be missed."""
_LEAST = 2
_REACH = 60
"""Characters behind a denied verb in which « avant » makes it a date."""
_CONDITION = re.compile(r"(?<![\w-])(?:si|s'ils?|quand|tant que) ")
_BORDER = re.compile(r"[,;:.()]|(?<![\w-])(?:mais|et|car|qui|que|alors|tandis)(?![\w-])")
_WORDS = re.compile(r"\w+'?")


def added(found: DraftSentence, case: ReviewCase) -> Iterator[Verb]:
    """Verbs that the draft denies, of which nothing in the evidence or beside it is denied in any way."""
    readings = [source.reading for source in _around(found, case)]
    if any(_may_deny(reading) for reading in readings):
        return
    source = found.evidence[0].reading
    for verb in found.reading.verbs:
        rest = [word for word in found.reading.words if word.start != verb.start]
        if verb.quoted or any(key.startswith(DENIAL_ROOTS) for key in verb.keys) or _is_framed(found.reading, verb):
            continue
        if verb.negated and len(rest) >= _LEAST and carried_share(rest, source.vocabulary) >= _SAME:
            yield verb


def lost(found: DraftSentence) -> Iterator[Verb]:
    """Verbs that the closest passage denies, told with another verb and without the denial."""
    draft, source = found.reading, found.evidence[0].reading
    if _holds(draft, STRICT_ROOTS, PLAIN_DENIALS):
        return
    for verb in source.verbs:
        words = _clause(source, verb)
        if (
            verb.negated
            and not verb.quoted
            and len(words) >= _LEAST
            and carried_share(words, draft.vocabulary) >= _TOLD
        ):
            yield verb


def _is_framed(reading: Reading, verb: Verb) -> bool:
    """Whether a denial only sets a date or a condition: « pas avant 2027 », « s’il ne paie pas »."""
    text = flat(reading.text)
    return " avant " in text[verb.end : verb.end + _REACH] or _CONDITION.search(text, 0, verb.start) is not None


def _around(found: DraftSentence, case: ReviewCase) -> Iterator[SourceSentence]:
    """The evidence, and the sentence behind each of its sentences."""
    for source in found.evidence:
        yield source
        yield from case.text_of(source).sentences[source.index + 1 : source.index + 2]


def _may_deny(reading: Reading) -> bool:
    return _holds(reading, DENIAL_ROOTS, DENIAL_WORDS)


def _holds(reading: Reading, roots: tuple[str, ...], words: frozenset[str]) -> bool:
    forms = _WORDS.findall(flat(reading.text))
    return any(form in words or form.startswith(roots) for form in forms)


def _clause(reading: Reading, verb: Verb) -> list[Word]:
    """Content words of the clause around a verb, the verb left out."""
    text = flat(reading.text)
    start = max((match.end() for match in _BORDER.finditer(text, 0, verb.start)), default=0)
    border = _BORDER.search(text, verb.end)
    end = border.start() if border else len(text)
    return [word for word in reading.words if start <= word.start < end and word.start != verb.start]
