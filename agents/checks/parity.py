"""Parity: a clause of the draft is denied as often as the clause of the sources that tells the same thing."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from calame.agents.checks.alignment import COMMON
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.denial_scope import is_exception, is_first
from calame.agents.checks.denials import Denied, is_dated, is_framed, is_idiom, is_turned, reports
from calame.agents.checks.implied import is_saying, told_otherwise
from calame.agents.checks.members import Member, members
from calame.agents.checks.reading import Reading, Verb, Word, keys_of
from calame.agents.checks.refusals import is_negated, is_refused_by_word, raises
from calame.agents.checks.senses import Side, sides_of
from calame.text.analysis import Token
from calame.text.data.denial_roots import DENIAL_ROOTS, DENIAL_WORDS
from calame.text.flat import flat
from calame.text.words import fold

_LEAST = 2
"""Words in common that make two clauses tell the same thing."""
_SHARE = 0.34
"""Share of the words of a clause that the other must have."""
_BARE = 0.5
"""The same where the denied verb itself has no like."""


_LESSER = re.compile(r"^.{0,40}?(?<![\w-])(?:plus|pas (?:assez|suffisamment|vraiment|tout a fait))(?![\w-])")
"""Denials that tell a change or a degree in words of their own."""
_NOT_FIRST = re.compile(r"(?<![\w-])pas l[ea]s? (?:premi|seul|derni)\w+")
_STOPPED_WORK = re.compile(r"cess\w+ (?:le|leur|tout) travail|arrets? (?:de travail|maladie|de jeu)")
"""Words of stopping by which a strike or a leave is told: no denial."""
_CLOSING = ' »"\u00a0\u202f'
_TAKES_UP = re.compile(
    r"(?<![\w-])(?:c'est (?:aussi |egalement |d'ailleurs )?le cas|il en va de meme|de meme pour|idem)(?![\w-])"
)
"""Stands for what the sentence before says."""


class _Home(NamedTuple):
    """A clause of the sources that a clause of the draft may tell."""

    member: Member
    reading: Reading


def added_in(found: DraftSentence, case: ReviewCase) -> Iterator[Denied]:
    """Clauses of the draft that are denied while the clause that they tell is not, nor any that comes near it."""
    draft = found.reading
    homes = list(_homes(found, case))
    for ours in members(draft):
        if ours.quoted or not _is_odd(draft, ours) or _is_condition(draft, ours):
            continue
        scores = [(_score(draft, ours, home), home) for home in homes]
        top, best = max(scores, key=lambda item: item[0], default=(0, None))
        if best is None or not _is_enough(draft, ours, top, best) or _is_elliptic(draft, ours, best):
            continue
        if any(_may_deny(home, draft) for score, home in scores if 0 < score >= top - 1):
            continue
        if is_denied_elsewhere(found, _denied_token(draft, ours), case) or any(
            told_otherwise(draft, one.reading) or _TAKES_UP.search(flat(one.reading.text)) for one in found.evidence
        ):
            continue
        if is_first(draft, best.reading) or is_exception(draft, best.reading):
            continue
        if _says_contrary(draft, _scope(ours), best.reading, best.member):
            continue
        yield _shown(draft, ours)


def lost_in(found: DraftSentence, case: ReviewCase) -> Iterator[Denied]:
    """Clauses that the evidence denies, told by a clause of the draft that denies nothing."""
    draft = found.reading
    homes = list(_homes(found, case))
    for source in found.evidence:
        for theirs in members(source.reading):
            if theirs.quoted or not _is_odd(source.reading, theirs) or _is_excused(source.reading, theirs, draft):
                continue
            if any(_tells_plainly(draft, ours, _Home(theirs, source.reading), homes) for ours in members(draft)):
                yield _shown(source.reading, theirs)


def _tells_plainly(draft: Reading, ours: Member, home: _Home, homes: list[_Home]) -> bool:
    """Whether a clause of the draft tells a denied clause best, and denies nothing."""
    source = home.reading
    if ours.quoted or _may_deny(_Home(ours, draft), source):
        return False
    score = _score(draft, ours, home)
    if score < 1 or score < _SHARE * len(ours.words) or not _common(source, _scope(home.member), draft, ours.words):
        return False
    if score < _LEAST and score < len(ours.words) / 2:
        return False
    if _is_kept(draft, source, ours, home) or any(_is_rival(draft, ours, home, other) for other in homes):
        return False
    return not told_otherwise(source, draft) and not _says_contrary(source, _scope(home.member), draft, ours)


def _is_rival(draft: Reading, ours: Member, home: _Home, other: _Home) -> bool:
    """Whether another clause of the sources has more of a clause of the draft, or all that this one has."""
    if other.member is home.member:
        return False
    here, there = ([word for word in _like(draft, ours, one) if word.keys.isdisjoint(COMMON)] for one in (home, other))
    return len(there) >= len(here)


def _is_odd(reading: Reading, member: Member) -> bool:
    """Whether a clause is denied once: « n'exclut pas » and « ne manque pas » are not."""
    verb = _denied_verb(reading, member)
    if verb is not None and (is_turned(verb) or raises(reading, verb) or is_idiom(reading, verb)):
        return False
    if len(member.denials) > 1 and "ni" in member.denials[-1].cue:
        return True
    return len({cue.start if cue.verb is None else -cue.verb for cue in member.denials}) % 2 == 1


def _is_condition(draft: Reading, ours: Member) -> bool:
    verb = _denied_verb(draft, ours)
    return verb is not None and is_framed(draft, verb)


def _denied_verb(reading: Reading, member: Member) -> Verb | None:
    """The verb of a clause, when the denial is its own."""
    return next((verb for verb in reading.verbs if verb.start == member.head.start and verb.negated), None)


def _is_excused(source: Reading, theirs: Member, draft: Reading) -> bool:
    """Whether what is denied is that somebody says a thing, or a day, a first time, an exception."""
    verb = _denied_verb(source, theirs)
    if is_first(draft, source) or is_exception(draft, source):
        return True
    if verb is None:
        return False
    return (is_saying(source, verb) and reports(draft)) or is_dated(source, verb, draft)


def _is_kept(draft: Reading, source: Reading, ours: Member, home: _Home) -> bool:
    """Whether the draft denies as many clauses as the source, unless it tells the denied verb itself plainly."""
    others = [one for one in members(draft) if one.denials]
    if not others or len(others) < sum(bool(one.denials) for one in members(source)):
        return False
    plain = _score(draft, ours, home)
    head = [word for word in ours.words if word.start == ours.head.start]
    denied = [word for word in home.member.words if word.start == _denied_token(source, home.member).start]
    return not _common(draft, head, source, denied) or any(_score(draft, one, home) >= plain for one in others)


def _homes(found: DraftSentence, case: ReviewCase) -> Iterator[_Home]:
    """The clauses of the evidence and of the sentence behind each of its sentences."""
    near = [
        one
        for source in found.evidence
        for one in (source, *case.text_of(source).sentences[source.index + 1 : source.index + 2])
    ]
    for source in dict.fromkeys(near):
        yield from (_Home(member, source.reading) for member in members(source.reading))


def _is_enough(draft: Reading, ours: Member, score: int, home: _Home) -> bool:
    """Whether a clause has enough in common with another to tell what it tells."""
    head = [word for word in ours.words if word.start == ours.head.start]
    told = bool(head) and _common(draft, head, home.reading, home.member.words) > 0
    if score < 1 or (score < _LEAST and (score < len(ours.words) or not told)):
        return False
    if not told and _LESSER.search(flat(draft.text)[ours.denials[0].start :]):
        return False
    return score >= (_SHARE if told else _BARE) * len(ours.words)


def _is_elliptic(draft: Reading, ours: Member, home: _Home) -> bool:
    """« Sans lui », « et non pour l'argent »: what is denied has no verb; « sans suspect » must find its noun."""
    cue = ours.denials[0]
    if _NOT_FIRST.search(flat(draft.text), cue.start):
        return True
    if cue.kind == "constituent":
        return "ni" not in cue.cue
    behind = next((word for word in ours.words if word.start >= cue.end), None)
    return cue.kind == "privative" and (behind is None or behind.keys.isdisjoint(home.reading.vocabulary))


def is_denied_elsewhere(found: DraftSentence, head: Token, case: ReviewCase) -> bool:
    """Whether some clause of the sources denies a verb, or one of the evidence another of its class."""
    keys, ranks = keys_of(head), frozenset(rank for rank, _ in sides_of(head))
    common = not keys.isdisjoint(COMMON)
    near = frozenset(source.span for source in found.evidence)
    return any(
        _may_deny(_Home(theirs, source.reading), found.reading)
        for text in case.texts
        for source in text.sentences
        if not keys.isdisjoint(source.reading.vocabulary) or source.span in near
        for theirs in members(source.reading)
        for token in ((theirs.head,) if common else theirs.tokens)
        if not keys.isdisjoint(keys_of(token))
        or (source.span in near and any(rank in ranks for rank, _ in sides_of(token)))
    )


def _denied_token(reading: Reading, member: Member) -> Token:
    """The verb that the denial is of: an infinitive, or the head of the clause."""
    denied = {verb.start for verb in reading.verbs if verb.negated}
    return next((token for token in member.tokens if token.start in denied), member.head)


def _scope(member: Member) -> list[Word]:
    """What a denial denies: the verb and the words behind it."""
    cue = member.denials[0]
    if cue.kind == "privative" and cue.verb is None:
        return [word for word in member.words if word.start >= cue.end][:1]
    return [word for word in member.words if word.start >= cue.start or word.start == member.head.start]


def _score(draft: Reading, ours: Member, home: _Home) -> int:
    return len(_like(draft, ours, home))


def _like(draft: Reading, ours: Member, home: _Home) -> frozenset[Word]:
    """The words of a clause that have their like in another."""
    return frozenset(_alike(draft, ours.words, home.reading, home.member.words))


def _common(left: Reading, words: Iterable[Word], right: Reading, others: Iterable[Word]) -> int:
    return sum(1 for _ in _alike(left, words, right, others))


def _alike(left: Reading, words: Iterable[Word], right: Reading, others: Iterable[Word]) -> Iterator[Word]:
    """The words that have their like on the other side: the same word, one of its class, or its contrary."""
    others = tuple(others)
    keys = frozenset(key for word in others for key in word.keys)
    theirs, mine = _sides(right), _sides(left)
    ranks = frozenset(rank for word in others for rank, _ in theirs.get(word.start, ()))
    for word in words:
        if not word.keys.isdisjoint(keys) or any(rank in ranks for rank, _ in mine.get(word.start, ())):
            yield word


@lru_cache(maxsize=8192)
def _sides(reading: Reading) -> dict[int, frozenset[Side]]:
    return {token.start: sides for token in reading.analysis.tokens if (sides := sides_of(token))}


def _says_contrary(denying: Reading, denied: Iterable[Word], plain: Reading, member: Member) -> bool:
    """Whether the other side has the contrary of a denied word: « rassurant » for « pas inquiétant »."""
    sides = frozenset(side for word in denied for side in _sides(denying).get(word.start, ()))
    turned = {(rank, 1 - end) for rank, end in sides}
    here = _sides(plain)
    return any(not turned.isdisjoint(here.get(token.start, ())) for token in member.tokens)


def _may_deny(home: _Home, other: Reading) -> bool:
    """Whether a word of a clause, or the verb that governs it, denies and is not on the other side too."""
    member, reading = home.member, home.reading
    if member.denials or member.limits or reading.text.rstrip(_CLOSING).endswith("?"):
        return True
    over = (member.over,) if member.over else ()
    if any(is_negated(reading, token) for token in over):
        return True
    return any(
        _is_denying(reading, token, other) or is_refused_by_word(reading, token) for token in (*member.tokens, *over)
    )


def _is_denying(reading: Reading, token: Token, other: Reading) -> bool:
    form = fold(token.text)
    if form in DENIAL_WORDS:
        return form != "personne" or token.i == 0 or reading.analysis.tokens[token.i - 1].pos != "DET"
    if not form.startswith(DENIAL_ROOTS) or not keys_of(token).isdisjoint(other.vocabulary):
        return False
    return _STOPPED_WORK.match(flat(reading.text), token.start) is None


def _shown(reading: Reading, member: Member) -> Denied:
    cue = member.denials[0]
    start, end = min(cue.start, member.head.start), max(cue.end, member.head.end)
    return Denied(reading.text[start:end], start, end)
