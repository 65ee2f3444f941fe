"""Polarity, mood and tense of the verbs of a sentence, each at its content verb."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from calame.text.analysis import Analysis, SentenceAnalysis, Token
from calame.text.conditional import conditionals
from calame.text.negation import is_joined_by_ni, negations

_DENIALS = frozenset({"clausal", "privative"})
"""Kinds of negation that turn their verb round: « ne ... que » does not, and « nier » is a verb of its own."""
_MODALS = frozenset({"pouvoir", "devoir"})
"""Verbs whose conditional hedges the infinitive they govern."""
_PLANS = frozenset({"devoir", "aller"})
"""Verbs whose present announces the infinitive they govern."""


class Marks(NamedTuple):
    """Places of tokens in `Analysis.tokens`; an auxiliary or copula marks the verb or attribute that it goes with."""

    verbs: tuple[int, ...]
    """All of them, in text order."""
    negated: frozenset[int]
    hedged: frozenset[int]
    """In the conditional, or governed by a modal that is."""
    future: frozenset[int]
    finite: frozenset[int]
    past: frozenset[int]


def marks_of(analysis: Analysis, sentence: SentenceAnalysis) -> Marks:
    """The verbs of a sentence and what decides their truth."""
    tokens = analysis.tokens
    inflected = [token for token in sentence.tokens if "VerbForm=" in token.morph or "Tense=" in token.morph]
    infinitives = _predicates(tokens, [token for token in inflected if token.has("VerbForm=Inf")])
    negated = _negated(tokens, sentence)
    hedged = _predicates(tokens, conditionals(sentence))
    hedged |= _governed(tokens, infinitives, hedged, _MODALS)
    present = {token.i for token in inflected if token.has("Tense=Pres") and token.has("Mood=Ind")}
    future = _predicates(tokens, [token for token in inflected if token.has("Tense=Fut")])
    future |= _governed(tokens, infinitives, present, _PLANS)
    marked = negated | hedged
    heads = [token for token in sentence.tokens if token.pos in {"VERB", "AUX"} or token.i in marked]
    return Marks(
        verbs=tuple(sorted(_predicates(tokens, heads))),
        negated=negated,
        hedged=hedged,
        future=future,
        finite=hedged | _predicates(tokens, [token for token in inflected if token.has("VerbForm=Fin")]),
        past=_predicates(tokens, filter(_is_past, inflected)),
    )


def _negated(tokens: tuple[Token, ...], sentence: SentenceAnalysis) -> frozenset[int]:
    denied = (found.verb for found in negations(sentence) if found.verb is not None and found.kind in _DENIALS)
    negated = _predicates(tokens, (tokens[verb] for verb in denied))
    return negated | {token.i for token in sentence.tokens if is_joined_by_ni(tokens, token, negated)}


def _governed(
    tokens: tuple[Token, ...], infinitives: frozenset[int], heads: Collection[int], lemmas: frozenset[str]
) -> frozenset[int]:
    """The infinitives, by their predicates, passive ones too, that one of `heads` governs when it is in `lemmas`."""
    return frozenset(i for i in infinitives if tokens[i].head in heads and tokens[tokens[i].head].lemma in lemmas)


def _predicates(tokens: tuple[Token, ...], found: Iterable[Token]) -> frozenset[int]:
    return frozenset(_predicate(tokens, token).i for token in found)


def _predicate(tokens: tuple[Token, ...], token: Token) -> Token:
    """The content verb (or attribute) behind an auxiliary or a copula."""
    for _ in range(4):
        if not token.dep.startswith(("aux", "cop")) or not 0 <= token.head < len(tokens) or token.head == token.i:
            break
        token = tokens[token.head]
    return token


def _is_past(token: Token) -> bool:
    """Whether a finite form makes its verb past: a simple past, or the auxiliary of a compound one."""
    if not token.has("VerbForm=Fin"):
        return False
    return token.has("Tense=Past") or (token.dep == "aux:tense" and not token.has("Tense=Fut"))
