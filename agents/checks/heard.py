"""Heard: whether a sentence of the draft says itself that somebody speaks in it."""

import re

from calame.agents.checks.reading import Reading
from calame.agents.checks.voices import voices
from calame.text.data.hedges import REPORTING_VERBS
from calame.text.data.judging_words import CALLED, GOVERNING
from calame.text.words import fold

_REPORTING = frozenset({"reporting_verb", "according_to"})
_ASIDE = re.compile(r"[»”\"] ?,? ?(?:s['’]|se )?[^\W\d_]{2,30}(?:-t)?-(?:ils?|elles?)(?!\w)")
"""« ... », s’agace-t-il: whatever the verb, somebody says it."""
_FOR = re.compile(
    r"Pour (?!(?:cela|ce|que|autant|l[’']instant|le moment)\b)(?:l[’']|le |la |les )?[^\s,]+(?: [^\s,]+){0,5}, "
)
"""« Pour l’université, ... »: the opinion of somebody."""
_IN_WORDS_OF = re.compile(
    r" (?:a (?:l|les) (?:en croire|entendre|ecouter|lire)|a (?:ses|leurs) yeux|(?:a|de) (?:son|leur) (?:avis|sens|idee)"
    r"|de (?:son|leur) (?:propre )?(?:aveu|point de vue)|(?:selon|d apres) (?:ses|leurs) (?:dires|mots|calculs)) "
)
"""« À l’entendre », « à ses yeux », « de son propre aveu »: somebody named before says it."""
_PRONOUNS = frozenset({"l'", "le"})


def is_voiced(reading: Reading) -> bool:
    """Whether a voice, a reporting word or an aside tells that these are somebody's words."""
    return bool(
        voices(reading)
        or any(cue.kind in _REPORTING and not _is_idle(reading, cue.start) for cue in reading.hedges)
        or points_back(reading)
        or _ASIDE.search(reading.text)
        or _FOR.match(reading.text)
        or is_in_words_of(reading)
    )


def _is_idle(reading: Reading, start: int) -> bool:
    """Whether a verb of saying says nothing here: « doit annoncer », « ce qui explique », « un plan dit d’urgence »."""
    tokens = reading.analysis.tokens
    at = next((at for at, token in enumerate(tokens) if token.start == start), None)
    if at is None:
        return False
    token, before = tokens[at], [fold(other.text) for other in tokens[max(0, at - 2) : at]]
    governed = token.has("VerbForm=Inf") and tokens[token.head].lemma in GOVERNING
    named = fold(token.text) in CALLED and (not before or not before[-1].isalpha())
    return governed or named or before == ["ce", "qui"]


def points_back(reading: Reading) -> bool:
    """Whether a pronoun stands for what was said: les médias l’ont rapporté, le maire l’a confirmé lundi."""
    tokens = reading.analysis.tokens
    return any(
        fold(token.text) in _PRONOUNS and fold(verb.lemma) in REPORTING_VERBS
        for token, *after in zip(tokens, tokens[1:], tokens[2:], strict=False)
        for verb in after
        if verb.pos in {"VERB", "AUX"}
    )


def is_in_words_of(reading: Reading) -> bool:
    """Whether « à l’entendre » or the like gives all of the sentence to somebody."""
    return bool(_IN_WORDS_OF.search(reading.folded))
