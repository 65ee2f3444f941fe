"""The focus keyphrase: noun phrases of the sources by C-value, with a bonus for the title.

C-value: Frantzi, Ananiadou and Mima, "Automatic recognition of multi-word terms", 2000.
"""

import math
from collections import Counter

from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.material import Material
from calame.agents.embedded.phrases import phrases
from calame.text.data.headline_words import FUNCTION_ENDINGS
from calame.text.names import name_mentions
from calame.text.words import fold, word_tokens

_MAX_CONTENT = 4
_TITLE_BONUS = 3.0


def keyphrases(material: Material, title: str) -> tuple[str, ...]:
    """Candidate keyphrases, best first; each stands in the sources as written."""
    forms = _forms(material)
    text = " ".join(fold(source.text) for source in material.sources)
    counts = Counter({key: _occurrences(key, text) for key in forms})
    heading = fold(title)
    scored = sorted(forms, key=lambda key: (-_c_value(key, counts, heading), text.find(key)))
    return tuple(forms[key] for key in scored)


def synonyms(chosen: str, ranked: tuple[str, ...]) -> tuple[str, ...]:
    """Up to two other keyphrases that share a content word with `chosen`."""
    words = _content(chosen)
    near = [phrase for phrase in ranked if _content(phrase) & words and fold(phrase) != fold(chosen)]
    return tuple(near[:2])


def _forms(material: Material) -> dict[str, str]:
    """Comparison key to the form as first written."""
    forms: dict[str, str] = {}
    for source, analysis in zip(material.sources, material.analyses, strict=True):
        for sentence in analysis.sentences:
            for phrase in phrases(Reading(sentence, source.text)):
                forms.setdefault(phrase.key, phrase.bare)
        for mention in name_mentions(analysis):
            forms.setdefault(fold(mention.core), mention.core)
    return {key: form for key, form in forms.items() if 1 <= len(_content(form)) <= _MAX_CONTENT}


def _content(phrase: str) -> frozenset[str]:
    return frozenset(word_tokens(phrase)) - FUNCTION_ENDINGS


def _occurrences(key: str, text: str) -> int:
    return f" {text} ".count(key) if key else 0


def _c_value(key: str, counts: Counter[str], title: str) -> float:
    longer = [counts[other] for other in counts if key != other and key in other]
    own = counts[key] - (sum(longer) / len(longer) if longer else 0.0)
    weight = math.log2(1 + len(_content(key)))
    return weight * own * (_TITLE_BONUS if key in title else 1.0) + (_TITLE_BONUS if key in title else 0.0)
