"""Words that point or hook a sentence to the one before."""

from collections.abc import Iterator

from calame.agents.embedded.leaning import Lean, Rule
from calame.agents.embedded.view import VERBAL, View, phrase_pattern
from calame.text.data import anaphora as data


def demonstratives(view: View) -> Iterator[Lean]:
    """`ce`, `cette`, `ces` before a noun, but for "cette année" and its like."""
    for place, word in enumerate(view.words):
        if word not in {"ce", "cet", "cette", "ces"} or view.pos(place) == "PRON":
            continue
        if view.word(place - 1) == "a" and view.word(place + 1) in {"stade", "jour"}:
            continue
        near = view.words[place + 1 : place + 4]
        if not data.DEICTIC_NOUNS.intersection(near) or {"-la", "la"}.intersection(view.words[place + 1 : place + 6]):
            yield Lean("demonstrative", " ".join((word, *near[:1])))
        elif any(near_word.endswith("-la") for near_word in near):
            yield Lean("demonstrative", word)


def connectors(view: View) -> Iterator[Lean]:
    """Openings and adverbs that hook the sentence to another."""
    if view.is_finite(0) and not view.is_name(1):
        yield Lean("opening verb", view.word(0))
    opening = view.text.lstrip("«»\"“”'- ")
    begun = phrase_pattern(data.OPENING_CONNECTORS).match(opening)
    if begun and begun.group() not in data.OPENINGS_OF_CONTENT:
        yield Lean("connector", begun.group())
    if view.word(0) in data.ASKED and "sur" not in view.words[:4]:
        yield Lean("asked about something", view.word(0))
    text = phrase_pattern(data.CONNECTOR_EXEMPT).sub(lambda match: "_" * len(match.group()), view.text)
    for match in phrase_pattern(data.CONNECTORS).finditer(text):
        if not (match.group() == "aussi" and _is_comparison(view.text, match.end())):
            yield Lean("connector", match.group())
    for place, word in enumerate(view.words):
        if (
            word == "encore" and view.word(place - 1) not in {"pas", "plus", "ou"} and view.pos(place + 1) in VERBAL
        ) or (word == "alors" and view.word(place + 1) not in {"que", "qu'"}):
            yield Lean("connector", word)


def _is_comparison(text: str, end: int) -> bool:
    return " que " in text[end : end + 40] or " qu'" in text[end : end + 40]


RULES: tuple[Rule, ...] = (
    demonstratives,
    connectors,
)
"""Every rule of this module; each names what leans."""
