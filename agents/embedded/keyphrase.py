"""The focus keyphrase: noun phrases of the sources by C-value, with a bonus for the title.

C-value: Frantzi, Ananiadou and Mima, "Automatic recognition of multi-word terms", 2000.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.material import Material
from calame.agents.embedded.phrase_forms import VAGUE, Phrase, agree
from calame.agents.embedded.phrases import phrases
from calame.text.analysis import Token, analyse
from calame.text.data.headline_words import FUNCTION_ENDINGS, GENERIC_ADJECTIVES
from calame.text.names import name_mentions
from calame.text.words import fold, word_tokens

_MAX_CONTENT = 4
_TITLE_BONUS = 3.0
_SINGLE = 0.4
_LEAST_CHARS = 3
_MOST_FORMS = 300
"""Candidates that are counted: the others are too rare to win."""
_PLAIN = re.compile(r"(?:[^\W_]|[ '’-])+")


def keyphrases(material: Material, title: str, opening: str) -> tuple[str, ...]:
    """Candidate keyphrases, best first; each stands in the sources or in the title as written.

    They are phrases of the title and of the opening, of the body only when neither has any. Those of two words or more
    that the title holds come first: a phrase of one word says too little to be looked for.
    """
    forms = _forms(_told_by(f"{title}.\n{opening}")) or _forms(_candidates(material, title))
    text = " ".join(fold(source.text) for source in material.sources)
    counts = Counter({key: _occurrences(key, text) for key in forms})
    people = frozenset(
        word
        for analysis in material.analyses
        for token in analysis.tokens
        if token.ent == "PER"
        for word in word_tokens(token.text)
    )
    heading, first = frozenset(word_tokens(title)), frozenset(word_tokens(f"{title} {opening}"))

    def tier(key: str) -> int:
        words = _content(forms[key])
        if words <= people and not words <= heading:
            return _PERSON
        if len(words) == 1:
            return _LONELY
        return next((number for number, held in enumerate((heading, first)) if words <= held), _LONELY - 1)

    scored = sorted(forms, key=lambda key: (tier(key), -_worth(key, counts, fold(title)), text.find(key)))
    lone = [noun for noun in _nouns(f"{title}.\n{opening}") if fold(noun) not in forms]
    found = (*(forms[key] for key in scored), *lone)
    return tuple(dict.fromkeys(_PARTICLE.sub("", phrase) for phrase in found))


_PARTICLE = re.compile(r"^(?:(?:de|du|des) |d['’])(?=[A-ZÀ-Þ])", re.IGNORECASE)
"""A preposition that the recogniser took into a name: "de Chavonnes" after "le lac"."""


def _nouns(text: str) -> tuple[str, ...]:
    """The common nouns that say what a text is about, as written, in order: the last resort."""
    told = [token for token in analyse(text).tokens if token.pos == "NOUN" and len(token.text) > _LEAST_CHARS]
    return tuple(dict.fromkeys(token.text for token in told if fold(token.lemma) not in VAGUE))


_LONELY = 3
_PERSON = 4
"""Tiers of a lone word, and of a person whom the title does not name: what nobody looks the story up by comes last."""


def _told_by(text: str) -> Iterator[str]:
    """Every phrase, term and full name of the text."""
    analysis = analyse(text)
    for sentence in analysis.sentences:
        yield from _of(Reading(sentence, text))
    names = [mention.core for mention in name_mentions(analysis)]
    parts = {word for name in names if " " in name for word in name.split()}
    yield from (name for name in names if name not in parts)


def _forms(candidates: Iterator[str]) -> dict[str, str]:
    """Comparison key to the form as first written; part of a longer name is no candidate."""
    forms: dict[str, str] = {}
    seen: Counter[str] = Counter()
    for form in candidates:
        key = fold(form)
        forms.setdefault(key, form)
        seen[key] += 1
    usable = [
        key
        for key, _ in seen.most_common()
        if 1 <= len(_content(forms[key])) <= _MAX_CONTENT and _PLAIN.fullmatch(forms[key]) and len(key) >= _LEAST_CHARS
    ]
    return {key: forms[key] for key in usable[:_MOST_FORMS]}


def _candidates(material: Material, title: str) -> Iterator[str]:
    """Every phrase, term and full name as written, the title's first."""
    for sentence in analyse(title).sentences:
        yield from _of(Reading(sentence, title))
    for source, analysis in zip(material.sources, material.analyses, strict=True):
        for sentence in analysis.sentences:
            yield from _of(Reading(sentence, source.text))
        names = [mention.core for mention in name_mentions(analysis)]
        parts = {word for name in names if " " in name for word in name.split()}
        yield from (name for name in names if name not in parts)


def _of(reading: Reading) -> tuple[str, ...]:
    told = [phrase for phrase in phrases(reading) if not _is_generic(reading, phrase)]
    return (*(_before_the_verb(phrase.bare, reading) for phrase in told), *_terms(reading))


def _before_the_verb(phrase: str, reading: Reading) -> str:
    """The phrase up to what is the verb, though no verb to the tagger: "Le marché change de place"."""
    heads = {token.head for token in reading.tokens if token.dep.startswith("nsubj")}
    heads -= {token.head for token in reading.tokens if token.dep == "cop"}
    told = (token for token in reading.tokens if token.i in heads and token.dep == "ROOT")
    verb = next((token.text for token in told if token.pos in {"ADJ", "NOUN"}), None)
    return phrase.partition(f" {verb} ")[0] if verb else phrase


def _is_generic(reading: Reading, phrase: Phrase) -> bool:
    """Whether it is a noun with nothing but an adjective that fits anything: "succès majeur"."""
    words = [token for token in reading.tokens if phrase.first <= token.i and fold(token.text) in phrase.key.split()]
    said = [token for token in words if token.pos == "ADJ"][:1]
    return phrase.content == _PAIR and bool(said) and fold(said[0].lemma) in _GENERIC


_PAIR = 2


def _terms(reading: Reading) -> list[str]:
    """The terms of a noun and its adjective."""
    found: list[str] = []
    for first, second in pairwise(reading.tokens):
        if first.pos != "NOUN" or second.pos != "ADJ" or second.head != first.i or fold(first.lemma) in VAGUE:
            continue
        if fold(second.lemma) in _GENERIC or not agree(first, second) or not _ends(reading, second):
            continue
        found.append(reading.slice(first.start, second.end))
    return found


_GENERIC = frozenset(fold(word) for word in GENERIC_ADJECTIVES)


def _ends(reading: Reading, last: Token) -> bool:
    """Whether nothing that belongs to the term follows it."""
    after = [token for token in reading.tokens if token.i > last.i][:2]
    if not after or after[0].pos in {"PUNCT", "VERB", "AUX", "PRON", "ADV"}:
        return not after or not after[0].has("VerbForm=Part")
    joined = after[0].pos == "CCONJ" and after[1:] and after[1].pos in {"ADJ", "VERB"}
    return not joined and after[0].pos not in {"ADJ", "NOUN", "PROPN"} and fold(after[0].text) not in _COMPLEMENTS


_COMPLEMENTS = frozenset({"de", "du", "des", "d'", "a", "au", "aux", "pour", "contre", "entre"})


def _content(phrase: str) -> frozenset[str]:
    return frozenset(word_tokens(phrase)) - FUNCTION_ENDINGS


def _occurrences(key: str, text: str) -> int:
    return len(re.findall(rf"(?<!\w){re.escape(key)}(?!\w)", text)) if key else 0


def _worth(key: str, counts: Counter[str], title: str) -> float:
    """The C-value, more for what the title holds, less for a single word."""
    longer = [counts[other] for other in counts if key != other and key in other and _occurrences(key, other)]
    own = counts[key] - (sum(longer) / len(longer) if longer else 0.0)
    words = len(_content(key))
    value = math.log2(1 + words) * own * (_SINGLE if words == 1 else 1.0)
    if not _occurrences(key, title):
        return value
    return (value + 1.0) * _TITLE_BONUS * (1.0 if words == 1 else 2.0)
