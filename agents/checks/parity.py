"""Parity: a clause of the draft is denied as often as the clause of the sources that tells the same thing."""

import re
from collections.abc import Iterable, Iterator

from calame.agents.checks.alignment import COMMON
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.clause_denials import Home, denied_token, denied_verb, is_odd, may_deny, shown
from calame.agents.checks.clause_words import clause_around
from calame.agents.checks.denial_scope import is_exception, is_first
from calame.agents.checks.denials import Denied, is_dated, is_framed, is_only_asked, reports
from calame.agents.checks.implied import is_saying, told_otherwise
from calame.agents.checks.likeness import alike, count_alike, has_contrary
from calame.agents.checks.members import Member, members
from calame.agents.checks.reading import Reading, Word, keys_of
from calame.agents.checks.senses import sides_of
from calame.text.analysis import Token
from calame.text.data.denial_roots import DENIAL_ROOTS, DENYING_ROOTS, KEEPING_ROOTS
from calame.text.flat import flat

_LEAST = 2
"""Words in common that make two clauses tell the same thing."""
_SHARE = 0.34
"""Share of the words of a clause that the other must have."""
_BARE = 0.5
"""The same where the denied verb itself has no like."""


_LESSER = re.compile(r"^.{0,40}?(?<![\w-])(?:plus|pas (?:assez|suffisamment|vraiment|tout a fait))(?![\w-])")
"""Denials that tell a change or a degree in words of their own."""
_NOT_FIRST = re.compile(r"(?<![\w-])pas l[ea]s? (?:premi|seul|derni)\w+")
_SURE = 0.6
"""Share of common words from which two clauses surely tell the same thing."""
_WITHOUT = re.compile(r"(?<![\w-])sans (?:\w+ ){0,2}?\w{3,}")
_TAKES_UP = re.compile(
    r"(?<![\w-])(?:c'est (?:aussi |egalement |d'ailleurs )?le cas|il en va de meme|de meme pour|idem)(?![\w-])"
)
"""Stands for what the sentence before says."""


def _is_lack_told(found: DraftSentence, member: Member) -> bool:
    """« Une arme sans permis » where the passage has « armé sans permis »: its one denial is a lack, told as it is."""
    cues = [cue for cue in member.denials if cue.cue == "sans"]
    if len(cues) != 1 or len(member.denials) != 1:
        return False
    lack = _WITHOUT.match(flat(found.reading.text), cues[0].start)
    return lack is not None and any(f"{lack.group()} " in f"{flat(one.reading.text)} " for one in found.evidence)


def added_in(found: DraftSentence, case: ReviewCase) -> Iterator[Denied]:
    """Clauses of the draft that are denied while the clause that they tell is not, nor any that comes near it."""
    draft = found.reading
    homes = list(_homes(found, case))
    for ours in members(draft):
        if ours.quoted or not is_odd(draft, ours) or _is_condition(found, ours) or _is_lack_told(found, ours):
            continue
        scores = [(_score(draft, ours, home), home) for home in homes]
        top, best = max(scores, key=lambda item: item[0], default=(0, None))
        if best is None or not _is_enough(draft, ours, top, best) or _is_elliptic(draft, ours, best):
            continue
        sure = top >= max(_LEAST, _SURE * len(ours.words))
        if any(
            may_deny(home, draft, DENYING_ROOTS if sure else DENIAL_ROOTS)
            for score, home in scores
            if 0 < score >= top - 1
        ):
            continue
        if is_denied_elsewhere(found, denied_token(draft, ours), ours.words, case) or any(
            told_otherwise(draft, one.reading) or _TAKES_UP.search(flat(one.reading.text)) for one in found.evidence
        ):
            continue
        if is_first(draft, best.reading) or is_exception(draft, best.reading):
            continue
        if has_contrary(draft, _scope(draft, ours), best.reading, best.member.tokens):
            continue
        yield shown(draft, ours)


def lost_in(found: DraftSentence, case: ReviewCase) -> Iterator[Denied]:
    """Clauses that the evidence denies, told by a clause of the draft that denies nothing."""
    draft = found.reading
    homes = list(_homes(found, case))
    for source in found.evidence:
        for theirs in members(source.reading):
            if theirs.quoted or not is_odd(source.reading, theirs) or _is_excused(source.reading, theirs, draft):
                continue
            telling = (ours for ours in members(draft) if not _is_circumstance(ours))
            if any(_tells_plainly(draft, ours, Home(theirs, source.reading), homes) for ours in telling):
                yield shown(source.reading, theirs)


def _is_circumstance(member: Member) -> bool:
    """Whether it is no clause, but a noun behind its preposition: « Après le retrait du mécène, »."""
    return member.tokens[0].pos == "ADP" and member.head.pos in {"NOUN", "PROPN"}


def _tells_plainly(draft: Reading, ours: Member, home: Home, homes: list[Home]) -> bool:
    """Whether a clause of the draft tells a denied clause best, and denies nothing."""
    source = home.reading
    score = _score(draft, ours, home)
    sure = score >= max(_LEAST, _SURE * len(ours.words))
    if ours.quoted or may_deny(Home(ours, draft), source, KEEPING_ROOTS if sure else DENIAL_ROOTS):
        return False
    if (
        score < 1
        or score < _SHARE * len(ours.words)
        or not count_alike(source, _scope(source, home.member), draft, ours.words)
    ):
        return False
    if score < _LEAST and score < len(ours.words) / 2:
        return False
    if _is_kept(draft, source, ours, home) or any(_is_rival(draft, ours, home, other) for other in homes):
        return False
    return not told_otherwise(source, draft) and not has_contrary(
        source, _scope(source, home.member), draft, ours.tokens
    )


def _is_rival(draft: Reading, ours: Member, home: Home, other: Home) -> bool:
    """Whether another clause of the sources has more of a clause of the draft, or all that this one has."""
    if other.member is home.member:
        return False
    here, there = ([word for word in _like(draft, ours, one) if word.keys.isdisjoint(COMMON)] for one in (home, other))
    return len(there) >= len(here)


def _is_condition(found: DraftSentence, ours: Member) -> bool:
    verb = denied_verb(found.reading, ours)
    return verb is not None and is_framed(found, verb)


def _is_excused(source: Reading, theirs: Member, draft: Reading) -> bool:
    """Whether what is denied is that somebody says a thing, or a day, a first time, an exception."""
    verb = denied_verb(source, theirs)
    if is_first(draft, source) or is_exception(draft, source):
        return True
    if verb is None:
        return False
    if is_only_asked(draft, verb.keys):
        return True
    return (is_saying(source, verb) and reports(draft)) or is_dated(source, verb, draft)


def _is_kept(draft: Reading, source: Reading, ours: Member, home: Home) -> bool:
    """Whether the draft denies as many clauses as the source, unless it tells the denied verb itself plainly."""
    others = [one for one in members(draft) if one.denials]
    if not others or len(others) < sum(bool(one.denials) for one in members(source)):
        return False
    head = [word for word in ours.words if word.start == ours.head.start]
    denied = [word for word in home.member.words if word.start == denied_token(source, home.member).start]
    if not count_alike(draft, head, source, denied):
        return True
    return any(count_alike(draft, one.words, source, denied) for one in others)


def _homes(found: DraftSentence, case: ReviewCase) -> Iterator[Home]:
    """The clauses of the evidence and of the sentence behind each of its sentences."""
    near = [
        one
        for source in found.evidence
        for one in (source, *case.text_of(source).sentences[source.index + 1 : source.index + 2])
    ]
    for source in dict.fromkeys(near):
        yield from (Home(member, source.reading) for member in members(source.reading))


def _is_enough(draft: Reading, ours: Member, score: int, home: Home) -> bool:
    """Whether a clause has enough in common with another to tell what it tells."""
    head = [word for word in ours.words if word.start == ours.head.start]
    told = bool(head) and count_alike(draft, head, home.reading, home.member.words) > 0
    if score < 1 or (score < _LEAST and (score < len(ours.words) or not told)):
        return False
    if not told and _LESSER.search(flat(draft.text)[ours.denials[0].start :]):
        return False
    near = clause_around(draft, ours.denials[0].start, ours.denials[0].end)
    if not count_alike(draft, near, home.reading, home.member.words):
        return False
    return score >= (_SHARE if told else _BARE) * len(ours.words)


def _is_elliptic(draft: Reading, ours: Member, home: Home) -> bool:
    """« Sans lui », « et non pour l'argent »: what is denied has no verb; « sans suspect » must find its noun."""
    cue = ours.denials[0]
    if _NOT_FIRST.search(flat(draft.text), cue.start):
        return True
    if cue.kind == "constituent":
        return "ni" not in cue.cue
    behind = next((word for word in ours.words if word.start >= cue.end), None)
    return cue.kind == "privative" and (behind is None or behind.keys.isdisjoint(home.reading.vocabulary))


def is_denied_elsewhere(found: DraftSentence, head: Token, words: Iterable[Word], case: ReviewCase) -> bool:
    """Whether some clause of the sources denies a verb, or one of the evidence another of its class.

    A verb that says little by itself must have one of `words` beside it.
    """
    words = tuple(word for word in words if word.start != head.start)
    keys, ranks = keys_of(head), frozenset(rank for rank, _ in sides_of(head))
    common = not keys.isdisjoint(COMMON)
    near = frozenset(source.span for source in found.evidence)
    return any(
        may_deny(Home(theirs, source.reading), found.reading)
        for text in case.texts
        for source in text.sentences
        if not keys.isdisjoint(source.reading.vocabulary) or source.span in near
        for theirs in members(source.reading)
        if not common or count_alike(found.reading, words, source.reading, theirs.words)
        for token in ((theirs.head,) if common else theirs.tokens)
        if not keys.isdisjoint(keys_of(token))
        or (source.span in near and any(rank in ranks for rank, _ in sides_of(token)))
    )


def _scope(reading: Reading, member: Member) -> list[Word]:
    """What a denial denies: the verb and the words behind it."""
    cue = member.denials[0]
    if cue.kind == "privative" and cue.verb is None:
        return [word for word in member.words if word.start >= cue.end][:1]
    start, end = min(cue.start, member.head.start), max(cue.end, member.head.end)
    near = clause_around(reading, start, end)
    behind = [word for word in member.words if word.start >= cue.start and (word.start < end or word in near)]
    return [word for word in member.words if word.start == member.head.start or word in behind]


def _score(draft: Reading, ours: Member, home: Home) -> int:
    return len(_like(draft, ours, home))


def _like(draft: Reading, ours: Member, home: Home) -> frozenset[Word]:
    """The words of a clause that have their like in another."""
    return frozenset(alike(draft, ours.words, home.reading, home.member.words))
