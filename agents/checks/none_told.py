"""Nothing told: a thing of which the sources have none is not told as there, nor a word disowned as one's own."""

import re
from collections.abc import Iterator
from functools import lru_cache

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.clause_words import clause_around, common
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.sourcing import SourceSentence
from calame.text.data import none_words as data
from calame.text.data.denial_roots import DENIAL_ROOTS
from calame.text.data.light_words import LIGHT_WORDS
from calame.text.flat import flat

_SUPPOSED = re.compile(
    r"(?<![\w-])(?:sans|aucune?|ni|si|s'ils?|risque|risquent|craint|craignent|redoute|eviter|peur|crainte)(?![\w-])"
)
_CLAUSES = re.compile(r"[,;:]| et ")
_NEAR = 3
"""Sentences from the evidence within which the one stands that has none of a thing."""
_LONGEST = 3
"""Words of a quotation that may be a word that somebody disowns."""


def none_told(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    """« S'est heurté à des difficultés » where the only word of any is « nous n'avons pas rencontré de difficulté »."""
    draft = found.reading
    text = flat(draft.text)
    for match in data.SOME_OF.finditer(text):
        start, end = match.span("thing")
        if match["thing"] in LIGHT_WORDS or draft.is_quoted(start) or _may_deny(draft, text, start, end):
            continue
        thing = next((word for word in draft.words if word.start == start), None)
        source = _only_denied(found, thing, case) if thing is not None else None
        if source is not None:
            said = draft.text[match.start() : match.end()]
            message = f"La source n’en compte aucun\u00a0: {show(said)}."
            remedy = f"Rétablir la négation de la source\u00a0: {show(source.reading.text)}."
            yield against(found, message, remedy, start=match.start(), end=match.end())
            return
    yield from _disowned(found, text)


def _may_deny(draft: Reading, text: str, start: int, end: int) -> bool:
    """Whether anything in the sentence denies, or anything in the clause of a thing does in its own way."""
    if any(verb.negated for verb in draft.verbs) or draft.text.rstrip().endswith("?"):
        return True
    clause = clause_around(draft, start, end)
    inside = {word.start for word in clause}
    if any(verb.conditional for verb in draft.verbs if verb.start in inside):
        return True
    if any(text.startswith(DENIAL_ROOTS, word.start) for word in clause):
        return True
    return _SUPPOSED.search(text, _opening(text, start), start) is not None


def _opening(text: str, start: int) -> int:
    """Where the clause of a place begins."""
    return max((stop.end() for stop in _CLAUSES.finditer(text, 0, start)), default=0)


@lru_cache(maxsize=4096)
def _none(reading: Reading) -> frozenset[str]:
    """The keys of the things of which a sentence has none."""
    text = flat(reading.text)
    starts = {
        match.start("thing") for match in data.NONE_OF.finditer(text) if not data.OF_SOME.search(text[: match.start()])
    }
    return frozenset[str]().union(*(word.keys for word in reading.words if word.start in starts))


def _only_denied(found: DraftSentence, thing: Word, case: ReviewCase) -> SourceSentence | None:
    """The sentence near the evidence that has none of a thing, when no sentence has any."""
    near = {(one.span.source, one.index) for one in found.evidence}
    denying = None
    for text in case.texts:
        for source in text.sentences:
            if thing.keys.isdisjoint(source.reading.vocabulary):
                continue
            if thing.keys.isdisjoint(_none(source.reading)):
                return None
            if any((source.span.source, source.index + step) in near for step in range(-_NEAR, _NEAR + 1)):
                denying = source
    return denying


def _disowned(found: DraftSentence, text: str) -> Iterator[Fault]:
    """« Revendique le mot « victoire » » where who speaks says « je ne parle pas de victoire »."""
    draft = found.reading
    for quote in draft.quotations:
        inside = [word for word in draft.words if quote.start <= word.start < quote.end]
        before = text[: quote.start].rstrip("«\" '")
        if not 0 < len(inside) <= _LONGEST or not data.TAKES_UP.search(f"{before} ") or _negates(draft, quote.start):
            continue
        if any(_disowns(one.reading, inside) for one in found.evidence):
            message = f"La source refuse ce mot\u00a0: {show(draft.text[quote.start : quote.end])}."
            yield against(found, message, "Rétablir le sens de la source.", start=quote.start, end=quote.end)
            return


def _negates(draft: Reading, start: int) -> bool:
    return any(verb.negated for verb in draft.verbs if verb.start < start)


def _disowns(source: Reading, words: list[Word]) -> bool:
    """Whether a denied verb of a passage stands right before the word."""
    told = [word for word in source.words if common([word], words)]
    return any(
        verb.negated and word.start >= verb.end and len(clause_around(source, verb.start, verb.end)) <= _LONGEST + 1
        for word in told
        for verb in source.verbs
        if word in clause_around(source, verb.start, verb.end)
    )
