"""Language: every sentence in French."""

import re
from collections.abc import Iterator

from calame.agents.checks.case import ReviewCase
from calame.agents.checks.faults import Fault
from calame.agents.checks.measures import own_pieces
from calame.text.data.french_words import FRENCH_WORDS
from calame.text.language import detect_language
from calame.text.words import count_words

_LEAST_WORDS = 8
"""Shorter texts full of names are misread by every detector (design notes on French parts, section 3)."""
_SURE = 0.6
"""Probability from which another language is believed."""
_PLAIN = 0.4
"""Share of French function words from which a sentence is French: « Celle-ci ne contient ni lithium, ni cobalt »."""
_WORDS = re.compile(r"[a-zà-ÿœ]+(?:-[a-zà-ÿ]+)*'?")


def _is_french(text: str) -> bool:
    words = _WORDS.findall(text.lower().replace("’", "'"))
    return sum(word in FRENCH_WORDS for word in words) >= _PLAIN * len(words)


def check(case: ReviewCase) -> Iterator[Fault]:
    """Sentences that are not in French, quotations left out."""
    for found in case.sentences:
        names = {word for name in found.reading.names for word in name.text.split()}
        own = " ".join(own_pieces(found.reading.text))
        text = " ".join(word for word in own.split() if word.strip(",.;:!?()") not in names)
        if count_words(text) < _LEAST_WORDS or _is_french(text):
            continue
        language = detect_language(text)
        if language.code != case.brief.language and language.probability >= _SURE:
            yield Fault(found.place(), "La phrase n’est pas en français.", "Récrire la phrase en français.")
