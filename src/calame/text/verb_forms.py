"""Lemmas of verb forms that are also nouns: « risque », « tente », « estime », « compte »."""

from functools import lru_cache

from calame.text.analysis import Token
from calame.text.words import fold

_ENDINGS = (("aient", "er"), ("ait", "er"), ("ent", "er"), ("ant", "er"), ("e", "er"), ("es", "er"))
_VERBAL = frozenset({"VERB", "AUX"})


def verb_lemmas(token: Token) -> frozenset[str]:
    """The folded lemma of a token and, when it stands as a verb, the infinitive in -er that its form may have."""
    lemma = fold(token.lemma)
    if token.pos not in _VERBAL or (token.has("VerbForm=Part") and not lemma.endswith("er")):
        return frozenset({lemma})
    return frozenset({lemma}) | infinitives(token)


def infinitives(token: Token) -> frozenset[str]:
    """The infinitives in -er that a form may have, were it a verb."""
    return _infinitives(fold(token.text))


@lru_cache(maxsize=4096)
def _infinitives(form: str) -> frozenset[str]:
    return frozenset(form.removesuffix(ending) + infinitive for ending, infinitive in _ENDINGS if form.endswith(ending))
