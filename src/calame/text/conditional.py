"""Conditional verbs by their form: spaCy's `Mood=Cnd` misses a quarter of them, most often in the press."""

from functools import lru_cache

from calame.text.analysis import SentenceAnalysis, Token
from calame.text.data.conditional_stems import (
    ENDINGS,
    FUTURE_ENDINGS,
    IMPERFECT_STEMS,
    NOT_VERBS,
    STEM_ENDINGS,
    WHOLE_STEMS,
)

_MAY_PRECEDE_A_CAPITAL = frozenset('"«“„(:.!?…-–—•')
_NOMINAL_NEIGHBOURS = frozenset({"DET", "NUM"})


@lru_cache(maxsize=8192)
def is_conditional_form(word: str) -> bool:
    """Whether `word` is spelt like a conditional: a future stem and an ending of the imparfait.

    Imparfaits of verbs in -rer (« montrait », « tirait ») and nouns (« portrait ») are not.
    """
    return _has_future_stem(word.lower(), ENDINGS)


@lru_cache(maxsize=8192)
def is_future_form(word: str) -> bool:
    """Whether `word` is spelt like a future (« sera », « livreront »); « opéra » and « entra » are not."""
    return _has_future_stem(word.lower(), FUTURE_ENDINGS)


def _has_future_stem(word: str, endings: tuple[str, ...]) -> bool:
    if not word.endswith(endings) or word in NOT_VERBS:
        return False
    stem = word.removesuffix(next(ending for ending in endings if word.endswith(ending)))
    if stem in IMPERFECT_STEMS or len(stem) < 2:  # noqa: PLR2004 -- « ir- » is the shortest
        return False
    return stem in WHOLE_STEMS or (stem.endswith(STEM_ENDINGS) and len(stem) > 2)  # noqa: PLR2004 -- the same


def _stands_as_verb(sentence: SentenceAnalysis, index: int) -> bool:
    token = sentence.tokens[index]
    before = sentence.tokens[index - 1] if index else None
    if before is not None and token.text.istitle() and before.text not in _MAY_PRECEDE_A_CAPITAL:
        return False
    return not (token.pos in {"NOUN", "ADJ", "PROPN"} and before is not None and before.pos in _NOMINAL_NEIGHBOURS)


@lru_cache(maxsize=8192)
def conditionals(sentence: SentenceAnalysis) -> tuple[Token, ...]:
    """The conditional verbs of `sentence`, in order; of « aurait été » the « aurait »."""
    return tuple(
        token
        for index, token in enumerate(sentence.tokens)
        if is_conditional_form(token.text) and _stands_as_verb(sentence, index)
    )
