"""Licences: a clause that the draft denies rests on a denial, or on a contrary, in the clauses that tell the same."""

import math
import re
from collections.abc import Iterator
from typing import NamedTuple

from calame.agents.checks.alignment import COMMON
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.conditions import is_condition
from calame.agents.checks.denial_scope import is_exception, is_first
from calame.agents.checks.denials import Denied, is_dated_in, is_idiom
from calame.agents.checks.implied import is_unsaid_or_supposed, privatives, suffers, undoes
from calame.agents.checks.likeness import alike, count_alike, has_contrary
from calame.agents.checks.reading import Reading, Verb, Word, keys_of
from calame.agents.checks.refusals import is_refused_by_word
from calame.agents.checks.segments import Segment, segment_of, segments
from calame.agents.checks.senses import sides_of
from calame.agents.checks.sourcing import SourceSentence
from calame.text.analysis import Token
from calame.text.data.denial_roots import DENIAL_ROOTS, DENYING_ROOTS
from calame.text.data.licence_words import (
    ANAPHORS,
    COMPARISONS,
    DEGREES,
    DENYING,
    LESS,
    LITOTES,
    MAYBE_DENYING,
    NO_DEEDS,
    REACHING,
)
from calame.text.flat import flat
from calame.text.negation import Negation, negations
from calame.text.words import fold

_LEAST = 2
"""Words in common that make two clauses tell the same thing, when the verb is one of them."""
_SHARE = 0.34
_MOST = 3
"""The same when the denied verb has no like."""
_BARE = 0.4
_HALF = 0.5
"""Share from which two words are enough, and from which only words that deny by themselves license."""
_ROOT = 4
"""Letters of a word by which « inconnu » is known for the contrary of « connu »."""
_BEFORE = re.compile(r"(?<![\w-])avant (?=l[ae']|\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)")
_WORDS = re.compile(r"\w+")
_CLOSING = ' \u00a0\u202f»"'
_NUMBERS = frozenset({"avant", "contre", "moins", "jusqu", "encore"})
"""Words that deny nothing before a number or a day."""


class _Clause(NamedTuple):
    """A clause of the draft that is denied."""

    verb: Verb
    head: Token
    segment: Segment
    strict: bool
    """Whether the verb must have its like: a comparison, or a pronoun for what stands elsewhere."""

    @property
    def words(self) -> tuple[Word, ...]:
        """The content words of its stretch."""
        return self.segment.words


def unlicensed_in(found: DraftSentence, case: ReviewCase) -> Iterator[Denied]:
    """Denied verbs of the draft for which no clause of the sources that tells the same denies in any way."""
    for clause in _denied(found):
        sure = any(_is_surely_told(found.reading, clause, source.reading) for source in found.evidence)
        if not sure and not _is_told(found, clause):
            continue
        if _is_excused(found, clause.verb) or _denies_somewhere(found, clause, case, sure=sure):
            continue
        if not _is_denied_far(found, clause, case):
            yield Denied(clause.verb.text, clause.verb.start, clause.verb.end)


def _denies_somewhere(found: DraftSentence, clause: _Clause, case: ReviewCase, *, sure: bool) -> bool:
    """Whether the evidence denies: in what surely tells the clause, or anywhere in it or beside it."""
    if any(is_answered_no(case, source) for source in found.evidence):
        return True
    if sure:
        return any(_is_licensed(found.reading, clause, source.reading) for source in found.evidence)
    return any(
        _licenses(found.reading, clause, source.reading, segment, 0)
        for source in found.evidence
        for segment in segments(source.reading)
    ) or any(any(verb.negated for verb in source.reading.verbs) for source in _behind(found, case))


def is_answered_no(case: ReviewCase, source: SourceSentence) -> bool:
    """« Est-elle décidée ? Non. »: the answer denies what the question asks."""
    if not source.reading.text.rstrip(_CLOSING).endswith("?"):
        return False
    behind = case.text_of(source).sentences[source.index + 1 :][:1]
    return any(_WORDS.findall(flat(after.reading.text))[:1] == ["non"] for after in behind)


def _behind(found: DraftSentence, case: ReviewCase) -> Iterator[SourceSentence]:
    """The sentences behind the passages of the evidence, which may go on with them."""
    for source in found.evidence:
        yield from case.text_of(source).sentences[source.index + 1 : source.index + 2]


def _denied(found: DraftSentence) -> Iterator[_Clause]:
    draft = found.reading
    tokens = {token.start: token for token in draft.analysis.tokens}
    cues = [cue for sentence in draft.analysis.sentences for cue in negations(sentence) if cue.kind == "clausal"]
    for verb in draft.verbs:
        segment = segment_of(draft, verb) if verb.negated and not verb.quoted else None
        cue = next((one for one in cues if segment and segment.start <= one.start < segment.end), None)
        if segment is not None and cue is not None and _is_meant(found, verb, tokens[verb.start], cue):
            text = flat(draft.text)
            strict = COMPARISONS.match(text, cue.end) or ANAPHORS.match(text, cue.start) or _is_litotes(verb)
            yield _Clause(verb, tokens[verb.start], segment, bool(strict) or not verb.keys.isdisjoint(REACHING))


def _is_litotes(verb: Verb) -> bool:
    return any(key.startswith(LITOTES) for key in verb.keys)


def _is_meant(found: DraftSentence, verb: Verb, head: Token, cue: Negation) -> bool:
    """Whether the denial is of the deed: no idiom, no bound, no condition, no degree."""
    draft = found.reading
    text = flat(draft.text)
    if is_idiom(draft, verb) or is_condition(draft, head) or is_refused_by_word(draft, head):
        return False
    if cue.cue == "ne plus" or DEGREES.match(text, cue.end) or not verb.keys.isdisjoint(NO_DEEDS):
        return False
    return not is_dated_in(found, verb) and not _is_bounded(found, verb)


def _is_bounded(found: DraftSentence, verb: Verb) -> bool:
    """« On n'arrête pas un train en moins de 600 mètres »: a bound is denied, which no passage has."""
    bound = LESS.search(flat(found.reading.text), verb.end)
    return bound is not None and not any(bound.group() in flat(source.reading.text) for source in found.evidence)


def bounds_of(reading: Reading) -> frozenset[str]:
    """The words of a sentence that set a bound: « avant », « moins de »."""
    return frozenset(
        found.group() for found in (*LESS.finditer(flat(reading.text)), *_BEFORE.finditer(flat(reading.text)))
    )


def _is_surely_told(draft: Reading, clause: _Clause, source: Reading) -> bool:
    """Whether a passage has the denied verb and another word of its clause, or a figure of it and another word."""
    common = frozenset(alike(draft, clause.words, source, source.words))
    if len(common) < _LEAST:
        return False
    if any(word.start == clause.verb.start for word in common) and clause.verb.keys.isdisjoint(COMMON):
        return len(common) >= _SHARE * len(clause.words)
    return not clause.strict and _gives(draft, clause.segment, source)


def _is_told(found: DraftSentence, clause: _Clause) -> bool:
    """Whether the evidence has most of the words of the clause, or of its sentence and something of the clause."""
    draft = found.reading
    if clause.strict:
        return False
    for source in found.evidence:
        common = count_alike(draft, clause.words, source.reading, source.reading.words)
        share = common / max(1, len(clause.words))
        if (common >= _MOST and share >= _BARE) or (common >= _LEAST and share > _HALF):
            return True
    every = {word for one in found.evidence for word in alike(draft, draft.words, one.reading, one.reading.words)}
    enough = len(every) > _LEAST and len(every) >= _HALF * len(draft.words)
    return enough and any(word in every for word in clause.words)


def _gives(draft: Reading, segment: Segment, source: Reading) -> bool:
    """Whether a passage has a figure or a day of a clause."""
    return any(
        segment.start <= figure.start < segment.end
        and any(math.isclose(other.value, figure.value) and other.unit == figure.unit for other in source.figures)
        for figure in draft.figures
    ) or any(
        segment.start <= day.start < segment.end
        and day.day is not None
        and any(other.day == day.day and other.month in {day.month, None} for other in source.dates)
        for day in draft.dates
    )


def _is_excused(found: DraftSentence, verb: Verb) -> bool:
    draft = found.reading
    return any(
        is_first(draft, one.reading)
        or is_exception(draft, one.reading)
        or is_unsaid_or_supposed(draft, one.reading, verb)
        or suffers(draft, one.reading, verb)
        for one in found.evidence
    )


def _is_licensed(draft: Reading, clause: _Clause, source: Reading) -> bool:
    """Whether one of the segments that have most of a clause denies."""
    if any(_is_twin(clause, verb, source) for verb in source.verbs if verb.negated):
        return True
    plain = [word for word in clause.words if not draft.text[word.start].isupper()]
    scored = [(one, count_alike(draft, plain, source, one.words)) for one in segments(source)]
    top = max((score for _, score in scored), default=0)
    return any(_licenses(draft, clause, source, one, score) for one, score in scored if score >= max(1, top - 1))


def _is_twin(clause: _Clause, verb: Verb, source: Reading) -> bool:
    """Whether a verb is the denied one, or of its class."""
    if not verb.keys.isdisjoint(clause.verb.keys):
        return True
    mine = sides_of(clause.head)
    return any(not mine.isdisjoint(sides_of(token)) for token in source.analysis.tokens if token.start == verb.start)


def _licenses(draft: Reading, clause: _Clause, source: Reading, segment: Segment, common: int) -> bool:
    """Whether a segment denies, or has the contrary of a word of the denied clause."""
    roots = DENYING_ROOTS if common >= max(_LEAST, _HALF * len(clause.words)) else DENIAL_ROOTS
    if any(_denies(draft, clause, source, token, roots) for token in segment.tokens):
        return True
    if any(verb.negated and segment.start <= verb.start < segment.end for verb in source.verbs):
        return True
    if any(token.has("VerbForm=Inf") and is_refused_by_word(source, token) for token in segment.tokens):
        return True
    forms = {fold(token.text) for token in segment.tokens}
    beginnings = frozenset(fold(draft.text[word.start : word.end])[:_ROOT] for word in clause.words)
    if any(undoes(form, ends, beginnings) for form, ends in privatives(source) if form in forms):
        return True
    return has_contrary(draft, clause.words, source, segment.tokens)


def _denies(draft: Reading, clause: _Clause, source: Reading, token: Token, roots: tuple[str, ...]) -> bool:
    form = fold(token.text)
    if form in DENYING or form.startswith("non-"):
        return True
    form = form.strip("'")
    if form in MAYBE_DENYING:
        return form not in draft.vocabulary and not (form in _NUMBERS and _counts(source, token))
    other = keys_of(token).isdisjoint(draft.vocabulary) and sides_of(token).isdisjoint(sides_of(clause.head))
    return form.startswith(roots) and other


def _counts(source: Reading, token: Token) -> bool:
    """« Contre onze », « au moins huit », « avant la fin de juillet »: a number or a day."""
    behind = source.analysis.tokens[token.i + 1 : token.i + 3]
    return any(one.pos == "NUM" or one.text[:1].isdigit() for one in behind) or any(
        day.start - 8 <= token.end <= day.start + 1 for day in source.dates
    )


def _is_denied_far(found: DraftSentence, clause: _Clause, case: ReviewCase) -> bool:
    """Whether a sentence that is no evidence tells the clause and denies it."""
    draft = found.reading
    return any(
        _is_surely_told(draft, clause, source.reading) and _is_licensed(draft, clause, source.reading)
        for text in case.texts
        for source in text.sentences
        if source not in found.evidence
    )
