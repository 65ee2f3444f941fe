"""Means: who does a thing in the draft is what it is done with, or lives of, in the source."""

import re

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.reading import Reading, keys_of
from calame.text.analysis import Token
from calame.text.verb_forms import verb_lemmas
from calame.text.words import fold

_BY = frozenset({"de", "d'", "d’", "du", "des", "par"})
"""Prepositions by which a verb has what it comes from: « vivre de », « financé par »."""


def is_means_of(found: DraftSentence, match: re.Match[str]) -> bool:
    """« Le tourisme fait vivre le bourg » for « le bourg vit du tourisme »: the subject completes the verb there."""
    draft = found.reading
    made = [token for token in draft.analysis.tokens if match.start() <= token.start < match.end()]
    deeds = [token for token in made if token.has("VerbForm=Inf")]
    subjects = [t for t in draft.analysis.tokens if t.dep.startswith("nsubj") and t.end <= match.start()]
    return any(
        token.dep.startswith("obl")
        and not keys_of(token).isdisjoint(keys_of(subject))
        and _is_of(source.reading, token, deed)
        for source in found.evidence
        for token in source.reading.analysis.tokens
        for subject in subjects
        for deed in deeds
    )


def _is_of(source: Reading, token: Token, deed: Token) -> bool:
    """Whether a complement hangs on the verb `deed` by « de » or « par »."""
    tokens = source.analysis.tokens
    case = any(one.head == token.i and one.dep == "case" and fold(one.text) in _BY for one in tokens)
    return case and not verb_lemmas(tokens[token.head]).isdisjoint(verb_lemmas(deed))
