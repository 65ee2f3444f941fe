"""Verbs that what governs them denies: « a refusé de signer », « il ne faut pas qu’il signe », « nie avoir signé »."""

from collections.abc import Sequence
from functools import cache

from calame.agents.checks.reading import Reading, Verb
from calame.text.analysis import Token
from calame.text.data.hedges import DENIAL_VERBS
from calame.text.data.implied_denials import RAISING_VERBS
from calame.text.data.negation_words import LEXICAL_FORMS
from calame.text.data.opposites import REFUSALS, REFUSING, WILLING
from calame.text.forms import forms
from calame.text.verb_forms import infinitives
from calame.text.words import fold

_BEFORE = 4
"""Words in front of a verb among which what governs it stands."""
_APART = 7
"""Words by which a circumstance parts a verb from the infinitive that it governs, at most."""
_FAR = 12
"""Words in front of a verb among which the one whose clause it is stands."""
_STOPS = frozenset({",", ";", ":", "("})
_REMAINING = frozenset({"reste", "restent", "restait", "restaient", "restera", "resteront"})
_OF = frozenset({"de", "d'"})
_LINKS = frozenset({"de", "d'", "a"})
_CLITICS = 3
"""Words between a noun and the infinitive that it governs, at most: « de le lui »."""
_ITSELF = frozenset({"s'", "se"})
_THAT = frozenset({"que", "qu'"})
_HELPERS = frozenset({"avoir", "etre"})


def lemma_of(token: Token) -> str:
    """The folded lemma, with those of denying verbs that the tagger takes for adjectives."""
    return _denying_forms().get(fold(token.text), fold(token.lemma))


def denies(reading: Reading) -> bool:
    """Whether anything in a sentence denies or refuses."""
    refusing = REFUSING | DENIAL_VERBS
    return any(
        lemma_of(token) in refusing or fold(token.text) in {"ne", "n'", "sans", "non"}
        for token in reading.analysis.tokens
    )


def is_refused(reading: Reading, token: Token) -> bool:
    """« A refusé de signer », « n'a pas pu signer », « reste à signer »: what governs the infinitive denies it."""
    return is_refused_by_word(reading, token) or _is_refused_by_denial(reading, token)


def is_refused_by_word(reading: Reading, token: Token) -> bool:
    """Whether a verb of refusing governs it, or it remains to be done."""
    first = _infinitive(reading.analysis.tokens, token)
    governor = _governor_of_infinitive(reading.analysis.tokens, first) if first is not None else None
    if first is None or governor is None:
        return False
    if fold(governor.text) in _REMAINING and fold(reading.analysis.tokens[first.i - 1].text) == "a":
        return True
    if _keeps_from(reading, governor, first) or _is_refusal(reading, governor, first):
        return True
    refusing = REFUSING | (DENIAL_VERBS if first is not token else frozenset())
    return lemma_of(governor) in refusing and not is_negated(reading, governor)


def is_let(reading: Reading, verb: Verb) -> bool:
    """« N'exclut pas de signer »: what governs the infinitive refuses it, and is denied."""
    tokens = reading.analysis.tokens
    token = next((token for token in tokens if token.start == verb.start), None)
    first = _infinitive(tokens, token) if token is not None else None
    governor = _governor_of_infinitive(tokens, first) if first is not None else None
    return governor is not None and lemma_of(governor) in REFUSING and is_negated(reading, governor)


def _keeps_from(reading: Reading, governor: Token, first: Token) -> bool:
    """« S'est gardé de promettre »: the reflexive denies what it governs, the plain verb does not."""
    tokens = reading.analysis.tokens
    before = {fold(one.text) for one in tokens[max(0, governor.i - _BEFORE) : governor.i]}
    linked = any(fold(one.text) in _OF for one in tokens[governor.i + 1 : first.i])
    return fold(governor.text) in _keeping() and linked and not _ITSELF.isdisjoint(before)


def _is_refusal(reading: Reading, governor: Token, first: Token) -> bool:
    """« L'interdiction d'entrer », « son refus de signer »: a noun denies the infinitive right behind it."""
    between = reading.analysis.tokens[governor.i + 1 : first.i]
    linked = bool(between) and fold(between[0].text) in _LINKS and len(between) <= _CLITICS
    return governor.pos == "NOUN" and fold(governor.lemma) in REFUSALS and linked


@cache
def _keeping() -> frozenset[str]:
    """The forms of « garder », which the tagger may take for a noun."""
    return frozenset(forms("garder"))


def _is_refused_by_denial(reading: Reading, token: Token) -> bool:
    """Whether a denied verb governs it: « n'a pas pu signer », « il ne faut pas qu'il signe »."""
    tokens = reading.analysis.tokens
    first = _infinitive(tokens, token)
    if first is None:
        governor = _governor(tokens, token)
        return governor is not None and fold(governor.lemma) in RAISING_VERBS and is_negated(reading, governor)
    governor = _governor_of_infinitive(tokens, first)
    if governor is None or not is_negated(reading, governor):
        return False
    return fold(governor.lemma) in WILLING or not infinitives(governor).isdisjoint(WILLING)


def _governor_of_infinitive(tokens: Sequence[Token], first: Token) -> Token | None:
    head = tokens[first.head]
    if first.dep == "xcomp" and head.pos == "VERB" and 0 < first.i - head.i <= _APART:  # « a cessé en mars de payer »
        return None if any(other.text in _STOPS for other in tokens[head.i : first.i]) else head
    before = [other for other in tokens[max(0, first.i - _BEFORE) : first.i] if _governs(other)]
    if not before or any(other.text in _STOPS for other in tokens[before[-1].i : first.i]):
        return None
    return before[-1]


def _governs(token: Token) -> bool:
    return token.pos in {"VERB", "NOUN"} or fold(token.text) in _denying_forms()


@cache
def _denying_forms() -> dict[str, str]:
    """The forms of verbs that deny what they govern, which the tagger may take for other words."""
    return {form: verb for verb in DENIAL_VERBS for form in forms(verb)} | LEXICAL_FORMS


def _infinitive(tokens: Sequence[Token], token: Token) -> Token | None:
    """The infinitive that a verb is, or the auxiliary of one: « avoir signé », « avoir été signé »."""
    if token.dep.startswith("aux"):
        return None
    if token.has("VerbForm=Inf"):
        return token
    at = token.i - 1
    while at >= 0 and tokens[at].pos in {"AUX", "ADV"} and not tokens[at].has("VerbForm=Fin"):
        if tokens[at].has("VerbForm=Inf") and fold(tokens[at].lemma) in _HELPERS:
            return tokens[at]
        at -= 1
    return None


def _governor(tokens: Sequence[Token], token: Token) -> Token | None:
    """The verb right before the « que » that opens the clause of a verb."""
    for at in range(token.i - 1, max(0, token.i - _FAR), -1):
        if tokens[at].text in _STOPS:
            return None
        if fold(tokens[at].text) in _THAT:
            return next((one for one in reversed(tokens[max(0, at - _BEFORE) : at]) if one.pos == "VERB"), None)
        if tokens[at].pos == "VERB" and tokens[at].has("VerbForm=Fin"):
            return None
    return None


def raises(reading: Reading, verb: Verb) -> bool:
    """Whether a denied verb only lends its denial to the clause behind its « que »."""
    if not verb.negated or not any(lemma in RAISING_VERBS for lemma in verb.keys):
        return False
    tokens = [token for token in reading.analysis.tokens if token.start >= verb.end][:_BEFORE]
    for token in tokens:
        if fold(token.text) in _THAT:
            return True
        if token.text in _STOPS or token.pos in {"NOUN", "VERB"}:
            return False
    return False


def is_negated(reading: Reading, token: Token) -> bool:
    """Whether « ne ... pas » stands at a verb, or at the one whose object a noun is: « n'a pas l'intention de »."""
    places = {token.start}
    if token.pos == "NOUN" and token.dep.startswith("obj"):
        places.add(reading.analysis.tokens[token.head].start)
    return any(verb.negated for verb in reading.verbs if verb.start in places)
