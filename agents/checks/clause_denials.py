"""What a clause denies, and what in it may deny in another way."""

import re
from typing import NamedTuple

from calame.agents.checks.denials import Denied, is_idiom, is_turned
from calame.agents.checks.members import Member
from calame.agents.checks.reading import Reading, Verb, keys_of
from calame.agents.checks.refusals import is_negated, is_refused_by_word, raises
from calame.text.analysis import Token
from calame.text.data.denial_roots import DENIAL_ROOTS, DENIAL_WORDS
from calame.text.flat import flat
from calame.text.words import fold

_AGAINST = frozenset({"contre", "avant", "jusqu'"})
"""Before a number they compare or date, and deny nothing."""
_STOPPED_WORK = re.compile(r"cess\w+ (?:le|leur|tout) travail|arrets? (?:de travail|maladie|de jeu)")
"""Words of stopping by which a strike or a leave is told: no denial."""
_CLOSING = ' »"\u00a0\u202f'


class Home(NamedTuple):
    """A clause of the sources that a clause of the draft may tell."""

    member: Member
    reading: Reading


def is_odd(reading: Reading, member: Member) -> bool:
    """Whether a clause is denied once: « n'exclut pas » and « ne manque pas » are not."""
    verb = denied_verb(reading, member)
    if verb is not None and (is_turned(verb) or raises(reading, verb) or is_idiom(reading, verb)):
        return False
    if len(member.denials) > 1 and "ni" in member.denials[-1].cue:
        return True
    return len({cue.start if cue.verb is None else -cue.verb for cue in member.denials}) % 2 == 1


def denied_verb(reading: Reading, member: Member) -> Verb | None:
    """The verb of a clause, when the denial is its own."""
    return next((verb for verb in reading.verbs if verb.start == member.head.start and verb.negated), None)


def denied_token(reading: Reading, member: Member) -> Token:
    """The verb that the denial is of: an infinitive, or the head of the clause."""
    denied = {verb.start for verb in reading.verbs if verb.negated}
    return next((token for token in member.tokens if token.start in denied), member.head)


def may_deny(home: Home, other: Reading, roots: tuple[str, ...] = DENIAL_ROOTS) -> bool:
    """Whether a word of a clause, or the verb that governs it, denies and is not on the other side too.

    `roots` are the beginnings of the words that may deny: fewer where both clauses surely tell the same thing.
    """
    member, reading = home.member, home.reading
    if member.denials or member.limits or reading.text.rstrip(_CLOSING).endswith("?"):
        return True
    over = (member.over,) if member.over else ()
    if any(is_negated(reading, token) for token in over):
        return True
    return any(
        _is_denying(reading, token, other, roots) or is_refused_by_word(reading, token)
        for token in (*member.tokens, *over)
    )


def _is_denying(reading: Reading, token: Token, other: Reading, roots: tuple[str, ...]) -> bool:
    form = fold(token.text)
    if form in _AGAINST:
        if form in other.vocabulary:
            return False
        behind = reading.analysis.tokens[token.i + 1 : token.i + 2]
        return not any(one.pos == "NUM" for one in behind)
    if form in DENIAL_WORDS:
        return form != "personne" or token.i == 0 or reading.analysis.tokens[token.i - 1].pos != "DET"
    if not form.startswith(roots) or not keys_of(token).isdisjoint(other.vocabulary):
        return False
    return _STOPPED_WORK.match(flat(reading.text), token.start) is None


def shown(reading: Reading, member: Member) -> Denied:
    """The denial of a clause with its verb, for a message."""
    cue = member.denials[0]
    start, end = min(cue.start, member.head.start), max(cue.end, member.head.end)
    return Denied(reading.text[start:end], start, end)
