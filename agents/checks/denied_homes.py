"""Homes that deny: a plain clause of the draft whose only like in the sources is denied there."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from calame.agents.checks.alignment import COMMON
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.conditions import is_condition
from calame.agents.checks.denial_scope import cuts_short, is_exception, is_first, is_of_another_thing
from calame.agents.checks.denials import Denied, is_dated, is_idiom, is_only_asked, is_turned, reports
from calame.agents.checks.implied import is_saying, told_otherwise
from calame.agents.checks.likeness import alike, count_alike, has_contrary, sides
from calame.agents.checks.reading import Reading, Verb, Word, keys_of
from calame.agents.checks.refusals import is_refused, raises
from calame.agents.checks.segments import Segment, segments
from calame.agents.checks.senses import sides_of
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.thread import thread
from calame.text.analysis import Token
from calame.text.data.denial_roots import DENIAL_ROOTS, KEEPING_ROOTS
from calame.text.data.licence_words import DENYING, KEPT_UP, MAYBE_DENYING
from calame.text.words import fold

_BARE = 0.66
"""Share of the words of a clause that a denied one must have when their verbs are not alike."""
_SHARE = 0.5
"""The same when they are."""

_SAYING_LITTLE = frozenset({"etre", "avoir", "sembler", "paraitre", "figurer", "trouver"})
"""Verbs that leave it to their complement to say what is so."""


class _Deed(NamedTuple):
    """A verb with the words of its segment."""

    verb: Verb
    token: Token
    segment: Segment
    rest: tuple[Word, ...]
    """The words beside the verb."""


def regained_in(found: DraftSentence, case: ReviewCase) -> Iterator[Denied]:
    """What the sources deny, told as so in a clause that denies nothing."""
    draft = found.reading
    told = tuple(_deeds(draft))
    plain = [deed for deed in told if _is_plain(draft, deed)]
    if not plain:
        return
    for source in dict.fromkeys((*found.evidence, *thread(found, case), *_beside(found, case))):
        for theirs in _denied(source.reading):
            if _is_excused(draft, source.reading, theirs.verb):
                continue
            for ours in plain:
                same = _tells(draft, ours, source.reading, theirs)
                if not same or _is_kept(draft, ours, source.reading, theirs):
                    continue
                if not _has_rival(found, ours, source.reading, theirs, case):
                    yield Denied(theirs.verb.text, theirs.verb.start, theirs.verb.end)


def _beside(found: DraftSentence, case: ReviewCase) -> Iterator[SourceSentence]:
    """The sentences on both sides of a passage that the draft quotes: who speaks there is told of in them."""
    closest = found.evidence[0]
    if found.reading.quotations and closest.reading.quotations:
        yield from case.text_of(closest).sentences[max(0, closest.index - 1) : closest.index + 2]


@lru_cache(maxsize=4096)
def _denied(reading: Reading) -> tuple[_Deed, ...]:
    return tuple(deed for deed in _deeds(reading) if _is_denied(reading, deed))


def _deeds(reading: Reading) -> Iterator[_Deed]:
    tokens = {token.start: token for token in reading.analysis.tokens}
    for segment in segments(reading):
        for verb in reading.verbs:
            if segment.start <= verb.start < segment.end and not verb.quoted:
                rest = tuple(word for word in segment.words if word.start != verb.start)
                yield _Deed(verb, tokens[verb.start], segment, rest)


def _is_plain(draft: Reading, deed: _Deed) -> bool:
    """Whether nothing in the segment of a verb denies, and it is told and not supposed."""
    if deed.verb.negated or is_refused(draft, deed.token) or is_condition(draft, deed.token):
        return False
    if any(said.cue_start <= deed.verb.start < said.cue_end for said in draft.attributions):
        return False
    if any(verb.negated for verb in draft.verbs if deed.segment.start <= verb.start < deed.segment.end):
        return False
    return DENYING.isdisjoint(fold(token.text) for token in deed.segment.tokens)


def _is_denied(source: Reading, deed: _Deed) -> bool:
    verb = deed.verb
    if is_turned(verb) or is_idiom(source, verb) or raises(source, verb):
        return False
    return verb.negated != is_refused(source, deed.token)


def _is_excused(draft: Reading, source: Reading, denied: Verb) -> bool:
    """Whether both may be true: another day, an exception, what nobody has said, what is only asked."""
    return (
        is_dated(source, denied, draft)
        or is_first(draft, source)
        or is_exception(draft, source)
        or cuts_short(draft, denied)
        or is_only_asked(draft, denied.keys)
        or (is_saying(source, denied) and reports(draft))
        or is_of_another_thing(draft, source, denied)
        or told_otherwise(source, draft, denied)
    )


def _are_like(draft: Reading, ours: Token, source: Reading, theirs: Token) -> bool:
    """Whether two verbs are one word, or of one class, by themselves or by the expression that they open."""
    known, others = sides(draft), sides(source)
    if not keys_of(ours).isdisjoint(keys_of(theirs)):
        return keys_of(ours).isdisjoint(COMMON) or fold(ours.lemma) == fold(theirs.lemma)
    return not (sides_of(ours) | known.get(ours.start, frozenset())).isdisjoint(
        sides_of(theirs) | others.get(theirs.start, frozenset())
    )


def _tells(draft: Reading, ours: _Deed, source: Reading, theirs: _Deed) -> bool:
    """Whether a clause tells what a denied one denies, by its verb and a word, or by nearly all of its words."""
    common = frozenset(alike(draft, ours.rest, source, theirs.segment.words))
    if _are_like(draft, ours.token, source, theirs.token):
        return len(common) >= min(len(ours.rest), max(1, _SHARE * len(ours.rest)))
    if ours.verb.keys.isdisjoint(_SAYING_LITTLE):
        return False
    return len(common) >= max(1, _BARE * len(ours.rest)) and len(ours.rest) > 0


def _is_kept(draft: Reading, ours: _Deed, source: Reading, theirs: _Deed) -> bool:
    """Whether the clause keeps the denial in words of its own, or by a contrary."""
    sure = _are_like(draft, ours.token, source, theirs.token)
    roots = KEEPING_ROOTS if sure else DENIAL_ROOTS
    for token in ours.segment.tokens:
        form = fold(token.text).strip("'")
        if form in MAYBE_DENYING - KEPT_UP or (form.startswith(roots) and keys_of(token).isdisjoint(source.vocabulary)):
            return True
    return has_contrary(source, theirs.segment.words, draft, ours.segment.tokens)


def _has_rival(found: DraftSentence, ours: _Deed, reading: Reading, theirs: _Deed, case: ReviewCase) -> bool:
    """Whether some clause of the sources tells as much of it and denies nothing."""
    draft = found.reading
    score = count_alike(draft, ours.segment.words, reading, theirs.segment.words)
    like = _are_like(draft, ours.token, reading, theirs.token)
    return any(
        _is_rival(draft, ours, source.reading, segment, score, like=like)
        for text in case.texts
        for source in text.sentences
        for segment in segments(source.reading)
        if not (source.reading is reading and segment.start == theirs.segment.start)
    )


def _is_rival(draft: Reading, ours: _Deed, reading: Reading, segment: Segment, score: int, *, like: bool) -> bool:
    if count_alike(draft, ours.segment.words, reading, segment.words) < score:
        return False
    if like and not any(_are_like(draft, ours.token, reading, token) for token in segment.tokens):
        return False
    return not any(verb.negated and segment.start <= verb.start < segment.end for verb in reading.verbs)
