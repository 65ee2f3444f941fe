"""Words that point or hook a sentence to the one before."""

import re
from collections.abc import Iterator

from calame.agents.embedded.leaning import Lean, Rule
from calame.agents.embedded.view import VERBAL, View, phrase_pattern
from calame.agents.embedded.well_known import is_about_the_pandemic
from calame.text.data import anaphora as data
from calame.text.data import referents

_CLEFT = re.compile(r"(?:,|\.\.\.|…) c'(?:est|etait) ")
"""`Ce qui m'inquiète, c'est le manque de ...`."""


def demonstratives(view: View) -> Iterator[Lean]:
    """`ce`, `cette`, `ces` before a noun, but for "cette année" and its like."""
    for place, word in enumerate(view.words):
        if word not in {"ce", "cet", "cette", "ces"} or view.pos(place) == "PRON":
            continue
        if view.word(place - 1) == "a" and view.word(place + 1) in {"stade", "jour"}:
            continue
        near = view.words[place + 1 : place + 4]
        if near[:1] and near[0] in referents.VIRUS_WORDS and is_about_the_pandemic(view.analysis.text):
            continue
        there = any(token.text in {"là", "-là"} for token in view.tokens[place + 1 : place + 6])
        if not data.DEICTIC_NOUNS.intersection(near) or there:
            yield Lean("demonstrative", " ".join((word, *near[:1])))
        elif any(near_word.endswith("-la") for near_word in near):
            yield Lean("demonstrative", word)


def connectors(view: View) -> Iterator[Lean]:
    """Openings and adverbs that hook the sentence to another."""
    if view.is_finite(0) and not view.is_name(1):
        yield Lean("opening verb", view.word(0))
    opening = view.text.lstrip("«»\"“”'- ")
    begun = phrase_pattern(data.OPENING_CONNECTORS).match(opening)
    cleft = opening.startswith(("ce qui ", "ce que ")) and _CLEFT.search(opening)
    if begun and begun.group() not in data.OPENINGS_OF_CONTENT and not cleft:
        yield Lean("connector", begun.group())
    if view.word(0) in data.ASKED and "sur" not in view.words[:4]:
        yield Lean("asked about something", view.word(0))
    text = phrase_pattern(data.CONNECTOR_EXEMPT).sub(lambda match: "_" * len(match.group()), view.text)
    for match in phrase_pattern(data.CONNECTORS).finditer(text):
        if match.group() == "puis" and _is_inner(view, match.start()):
            continue
        if not (match.group() == "aussi" and _is_comparison(view.text, match.end())):
            yield Lean("connector", match.group())
    for place, word in enumerate(view.words):
        if (
            word == "encore" and view.word(place - 1) not in {"pas", "plus", "ou"} and view.pos(place + 1) in VERBAL
        ) or (word == "alors" and view.word(place + 1) not in {"que", "qu'"}):
            yield Lean("connector", word)


def _is_inner(view: View, start: int) -> bool:
    """`a versé 3 millions en 2020, puis 4`: what comes first stands in the sentence."""
    before = [place for place, token in enumerate(view.tokens) if token.start - view.sentence.start < start]
    return any(view.is_finite(place) or view.is_name(place) for place in before)


def _is_comparison(text: str, end: int) -> bool:
    return " que " in text[end : end + 40] or " qu'" in text[end : end + 40]


RULES: tuple[Rule, ...] = (
    demonstratives,
    connectors,
)
"""Every rule of this module; each names what leans."""
