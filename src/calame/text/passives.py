"""Sentences in the passive: "être" and the past participle of a verb that takes an object."""

from calame.text.analysis import SentenceAnalysis, Token
from calame.text.data.etre_verbs import ETRE_VERBS
from calame.text.words import fold

_REFLEXIVE = frozenset({"me", "m'", "te", "t'", "se", "s'", "m’", "t’", "s’"})


def is_passive(sentence: SentenceAnalysis) -> bool:
    """Whether one of its clauses is passive; participles without "être" ("adopté hier") are not counted."""
    by_index = {token.i: token for token in sentence.tokens}
    return any(_passive(by_index.get(token.head), token, sentence) for token in sentence.tokens if _is_etre(token))


def _is_etre(token: Token) -> bool:
    return token.pos == "AUX" and fold(token.lemma) == "etre" and token.dep in {"aux:pass", "aux", "aux:tense"}


def _passive(verb: Token | None, auxiliary: Token, sentence: SentenceAnalysis) -> bool:
    if verb is None or not (verb.has("VerbForm=Part") and not verb.has("Tense=Pres")):
        return False
    if fold(verb.lemma) in ETRE_VERBS:
        return False
    return not any(
        token.text.lower() in _REFLEXIVE and token.head == verb.i and token.i < auxiliary.i for token in sentence.tokens
    )
