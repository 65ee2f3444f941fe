"""Denials told otherwise: « illisible » for « ne peut plus être lu », « faute de » for « si ... ne ... pas »."""

import re
from functools import lru_cache

from calame.agents.checks.clause_words import clause_around
from calame.agents.checks.reading import Reading, Verb
from calame.text.analysis import Token
from calame.text.data.implied_denials import (
    ABLE_ENDINGS,
    ABLE_PREFIXES,
    LEADING_TO_SAYING,
    PLAIN_IN_ABLE,
    PRIVATIVE_PREFIXES,
    SAYING_VERBS,
    SILENT_FORMS,
    SILENT_VERBS,
    SUFFERED,
    UNLESS,
    WANTING,
)
from calame.text.flat import flat
from calame.text.words import fold

_ROOT = 4
"""Letters that a word and its contrary have in common behind the prefix of the latter."""
_CONDITION = re.compile(r"(?<![\w-])(?:si|s'ils?|tant que) ")
_CLAUSE = 60
"""Characters in front of a denied verb in which « si » makes it a condition."""
_HELPED = frozenset({"AUX", "PRON", "VERB"})
_NEXT = 24
"""Characters behind a word of lacking in which what is lacking stands."""
_AHEAD = 4
"""Words behind a denied « vouloir » among which the verb of saying stands."""


def told_otherwise(denying: Reading, plain: Reading, verb: Verb | None = None) -> bool:
    """Whether the side without the negation denies in words of its own, which the other side does not have."""
    return _lacks(denying, plain) or suffers(denying, plain, verb) or same_verb_otherwise(denying, plain, verb)


def same_verb_otherwise(denying: Reading, plain: Reading, verb: Verb | None) -> bool:
    """The same where both sides have the verb, so that « faute de » gives its reason and does not deny it."""
    return _undoes(denying, plain) or is_unsaid_or_supposed(denying, plain, verb)


def is_unsaid_or_supposed(denying: Reading, plain: Reading, verb: Verb | None) -> bool:
    """Whether the other side keeps silent about a thing, or makes it a condition, in words of its own."""
    silent = _is_silent(plain) and not _is_silent(denying) and _speaks(denying)
    return silent or _is_condition(denying, plain, verb)


def undoes(form: str, roots: frozenset[str], beginnings: frozenset[str]) -> bool:
    """Whether a word says what cannot be done, or the contrary of a word that begins so."""
    return _is_unable(form) or not roots.isdisjoint(beginnings)


def _lacks(denying: Reading, plain: Reading) -> bool:
    """« Faute de dosage », « à court de crédits »: an expression by which a thing is not there."""
    text, other = flat(plain.text), flat(denying.text)
    return any(f" {turn}" in f" {text}" and turn not in other for turn in WANTING)


def suffers(denying: Reading, plain: Reading, verb: Verb | None = None) -> bool:
    """« Souffrent de la faim » for « ne mangent pas à leur faim »: what is lacking is named on both sides."""
    text = flat(plain.text)
    if SUFFERED.search(text) is None:
        return False
    denied = denying.words if verb is None else clause_around(denying, verb.start, verb.end)
    known = frozenset(key for word in denied for key in word.keys)
    for match in SUFFERED.finditer(text):
        thing = next((word for word in plain.words if match.end() <= word.start < match.end() + _NEXT), None)
        if thing is not None and not thing.keys.isdisjoint(known):
            return True
    return False


def _undoes(denying: Reading, plain: Reading) -> bool:
    """« Impraticables », « incomplet »: a word that says what cannot be done, or the contrary of a word over there."""
    return any(
        undoes(form, roots, beginnings_of(denying))
        for form, roots in privatives(plain)
        if form not in denying.vocabulary
    )


def _is_unable(form: str) -> bool:
    return form.startswith(ABLE_PREFIXES) and form.endswith(ABLE_ENDINGS) and form not in PLAIN_IN_ABLE


@lru_cache(maxsize=4096)
def privatives(reading: Reading) -> tuple[tuple[str, frozenset[str]], ...]:
    """The words that begin with a prefix that may deny, with the beginnings of what they would deny."""
    found = ((fold(token.text), token) for token in reading.analysis.tokens if token.pos in {"ADJ", "NOUN", "VERB"})
    return tuple((form, roots) for form, token in found if (roots := _roots(form, token)))


def _roots(form: str, token: Token) -> frozenset[str]:
    prefixes = PRIVATIVE_PREFIXES if token.pos == "ADJ" else PRIVATIVE_PREFIXES[:-2]
    if not form.startswith(prefixes):
        return frozenset()
    rests = (form[len(prefix) :] for prefix in prefixes if form.startswith(prefix))
    return frozenset(rest[:_ROOT] for rest in rests if len(rest) >= _ROOT)


@lru_cache(maxsize=4096)
def beginnings_of(reading: Reading) -> frozenset[str]:
    """The first letters of the content words of a sentence."""
    return frozenset(fold(reading.text[word.start : word.end])[:_ROOT] for word in reading.words)


@lru_cache(maxsize=4096)
def _is_silent(reading: Reading) -> bool:
    """Whether somebody does not say a thing: « a caché », « avait tu », « sous silence »."""
    tokens = reading.analysis.tokens
    for token in tokens:
        if fold(token.lemma) in SILENT_VERBS:
            return True
        if fold(token.text) in SILENT_FORMS and token.i and tokens[token.i - 1].pos in _HELPED:
            return True
    return False


def _speaks(reading: Reading) -> bool:
    """Whether a verb of saying is denied."""
    return any(verb.negated and is_saying(reading, verb) for verb in reading.verbs)


def is_saying(reading: Reading, verb: Verb) -> bool:
    """Whether a denied verb is one of saying: what would be said is not denied."""
    if not verb.keys.isdisjoint(SAYING_VERBS):
        return True
    if verb.keys.isdisjoint(LEADING_TO_SAYING):
        return False
    behind = [token for token in reading.analysis.tokens if token.start >= verb.end][:_AHEAD]
    return any(fold(token.lemma) in SAYING_VERBS for token in behind if token.has("VerbForm=Inf"))


def _is_condition(denying: Reading, plain: Reading, verb: Verb | None) -> bool:
    """« Faute de », « sauf », « sous peine de »: one side spells out the condition that the other holds in a word."""
    text = flat(denying.text)
    verbs = [one for one in denying.verbs if one.negated] if verb is None else [verb]
    framed = any(_CONDITION.search(text, max(0, one.start - _CLAUSE), one.start) for one in verbs)
    if not framed or _CONDITION.search(flat(plain.text)):
        return False
    words = f" {flat(plain.text)}"
    return any(re.search(rf"(?<![\w-]){re.escape(turn)}", words) for turn in UNLESS)
