"""Signs: whether a word is turned round, by a negation, by a verb that refuses it, or by what bans it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from calame.agents.checks.reading import Reading
from calame.agents.checks.refusals import is_refused, lemma_of
from calame.agents.checks.senses import Sense
from calame.text.analysis import Token
from calame.text.data.opposites import DENYING_NOUNS, DENYING_WORDS, REFUSING
from calame.text.flat import flat
from calame.text.words import fold

_BEFORE = 4
"""Words in front of a word in which a denial turns it round."""
_LEAST_OF_ALL = frozenset({"le", "la", "les", "au", "du"})
"""Before « moins » they make a superlative, or « au moins »."""
_MORE = frozenset(["de", "en", "le", "la", "les", "un"])
"""« De plus », « en plus », « le plus »: no denial."""
_STILL = r"(?: (?:est|sont|sera|seront|reste|restent|etait|etaient|formellement|strictement|desormais|y|toujours))*"
_BANNED = re.compile(
    rf"^(?: et [^,;:.()]{{1,40}}?)?{_STILL} (?:interdit|proscrit|prohibe|banni|exclu|refuse)(?:e|s|es)?(?![\w-])"
)
"""What bans the thing in front of it: « portable allumé et montre connectée interdits »."""


def sign(reading: Reading, sense: Sense) -> bool:
    """Whether a word or an expression is denied; the verb of an expression may be any of its words."""
    if sense.token is not sense.last and (lemma_of(sense.token) in REFUSING or fold(sense.token.text) in DENYING_WORDS):
        return is_denied(reading, sense.token)
    return any(is_denied(reading, token) for token in reading.analysis.tokens[sense.token.i : sense.last.i + 1])


def is_denied(reading: Reading, token: Token) -> bool:
    """Whether a word is turned round: by a negation, or by a verb that refuses what it governs."""
    verb = next((verb for verb in reading.verbs if verb.start == token.start), None)
    if verb is None:
        return (_has_denial(reading.analysis.tokens, token) != is_refused(reading, token)) != _is_banned(reading, token)
    turned = verb.negated != is_lessened(reading, token)
    return (turned != is_refused(reading, token)) != (not verb.finite and _is_banned(reading, token))


def _is_banned(reading: Reading, token: Token) -> bool:
    """Whether what a word describes is not allowed: « portable allumé interdit »."""
    if token.pos != "ADJ" and not token.has("VerbForm=Part"):
        return False
    told = any(one.dep.startswith(("aux", "cop")) for one in reading.analysis.children(token))
    return not told and _BANNED.match(flat(reading.text)[token.end :]) is not None


def is_lessened(reading: Reading, token: Token) -> bool:
    """« Moins prudente »: it turns the word round as a denial does."""
    before = [fold(other.text) for other in reading.analysis.tokens[max(0, token.i - 2) : token.i]]
    return before[-1:] == ["moins"] and before[0] not in _LEAST_OF_ALL


def _has_denial(tokens: Sequence[Token], token: Token) -> bool:
    """« Sans retard », « aucune hausse », « pas de retour »: a denial that belongs to the noun."""
    words = [fold(other.text) for other in tokens[max(0, token.i - _BEFORE - 1) : token.i]]
    more = {at for at, pair in enumerate(pairwise(words), start=1) if pair[1] == "plus" and pair[0] in _MORE}
    before = [word for at, word in enumerate(words) if at not in more][-_BEFORE:]
    if token.pos in {"NOUN", "PROPN"}:
        of = bool(before) and before[-1] in {"de", "d'"}
        return not DENYING_NOUNS.isdisjoint(before[-2:]) or (of and not DENYING_WORDS.isdisjoint(before))
    return not DENYING_WORDS.isdisjoint(before)
