"""Silences: somebody speaks up in the draft on what the sources say that he would not speak of."""

from collections.abc import Iterator
from functools import lru_cache

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.conditions import is_condition
from calame.agents.checks.denials import Denied
from calame.agents.checks.likeness import count_alike
from calame.agents.checks.reading import Reading, Verb, Word, keys_of
from calame.agents.checks.refusals import is_refused
from calame.agents.checks.segments import Segment, segments
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.thread import thread
from calame.text.analysis import Token
from calame.text.data.opposites import REFUSING
from calame.text.data.speaking_words import BARE_OBJECTS, SILENCES, SPEAKING_UP, STANDS

_FEW = 3
"""Words of a clause that says no more than that somebody speaks up."""


def broken_in(found: DraftSentence, case: ReviewCase) -> Iterator[Denied]:
    """« A expliqué pourquoi », « dément cette information », where the sources say that he kept silent."""
    draft = found.reading
    for segment in segments(draft):
        verb = _speaking(draft, segment)
        if verb is None:
            continue
        who = [word for word in segment.words if word.start < verb.start and not _is_bare(word)]
        what = [word for word in segment.words if word.start > verb.start and not _is_bare(word)]
        for source, silent in _silent(found, case, named=bool(who)):
            same = count_alike(draft, who, source.reading, silent.words) == len(who)
            if same and count_alike(draft, what, source.reading, silent.words) == len(what):
                yield Denied(verb.text, verb.start, verb.end)
                return


def _speaking(draft: Reading, segment: Segment) -> Verb | None:
    """The verb of a clause that tells no more than that somebody speaks up."""
    if len(segment.words) > _FEW or _is_silent(draft, segment):
        return None
    tokens = {token.start: token for token in segment.tokens}
    for verb in draft.verbs:
        token = tokens.get(verb.start)
        if token is None or verb.quoted or verb.negated or verb.keys.isdisjoint(SPEAKING_UP):
            continue
        if not is_refused(draft, token) and not is_condition(draft, token) and _is_on_the_record(draft, token):
            return verb
    return None


def _is_on_the_record(draft: Reading, token: Token) -> bool:
    """Whether the verb has a thing that it is about, and no speech of its own."""
    behind = draft.analysis.tokens[token.i + 1 : token.i + 2]
    before = draft.analysis.tokens[max(0, token.i - 3) : token.i]
    near = {one.text.lower().replace("’", "'") for one in before}
    taken_up = not near.isdisjoint({"l'", "le", "la", "les", "y", "s'", "se"})
    about = any(not keys_of(one).isdisjoint(BARE_OBJECTS) for one in draft.analysis.tokens[token.i + 1 : token.i + 4])
    return about or (taken_up and not any(one.text in {":", ","} for one in behind))


def _is_bare(word: Word) -> bool:
    return not word.keys.isdisjoint(BARE_OBJECTS | SPEAKING_UP | _LEADING)


_LEADING = frozenset({"accepter", "vouloir", "souhaiter", "tenir", "finir", "bien"})


def _silent(found: DraftSentence, case: ReviewCase, *, named: bool) -> Iterator[tuple[SourceSentence, Segment]]:
    """The clauses of the sources by which somebody keeps silent: near by, or anywhere when he is named."""
    near = (*found.evidence, *thread(found, case))
    every = (source for text in case.texts for source in text.sentences) if named else iter(near)
    for source in every:
        for segment in segments(source.reading):
            if _is_silent(source.reading, segment):
                yield source, segment


@lru_cache(maxsize=16384)
def _is_silent(reading: Reading, segment: Segment) -> bool:
    """« N'a pas réagi », « n'a donné aucune explication », « se refuse à tout commentaire », « garde le silence »."""
    keys = frozenset(key for token in segment.tokens for key in keys_of(token))
    if not keys.isdisjoint(SILENCES):
        return True
    if keys.isdisjoint(SPEAKING_UP | STANDS):
        return False
    inside = [verb for verb in reading.verbs if segment.start <= verb.start < segment.end and not verb.quoted]
    if any(verb.negated and not (verb.keys | keys).isdisjoint(SPEAKING_UP | STANDS) for verb in inside):
        return True
    return any(not verb.keys.isdisjoint(REFUSING - {"nier", "dementir"}) for verb in inside)
