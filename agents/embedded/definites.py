"""Bare definites: noun phrases that take up what was told before."""

from collections.abc import Iterator

from calame.agents.embedded.identity import stands
from calame.agents.embedded.leaning import Lean
from calame.agents.embedded.noun_groups import ARTICLES, definite_phrases, read
from calame.agents.embedded.view import View
from calame.agents.embedded.well_known import is_defined


def definites(view: View) -> Iterator[Lean]:
    """Definite noun phrases that neither a name, nor a complement, nor the world makes unique."""
    for phrase in definite_phrases(view):
        if phrase.head == phrase.article:
            yield Lean("article without noun", view.word(phrase.article))
        elif not stands(view, phrase):
            text = " ".join(view.words[phrase.article : phrase.end])
            yield Lean("bare definite", text, near=False)


def defines(view: View) -> bool:
    """Whether the sentence says what its subject is, so that it needs no name."""
    return view.word(0) in ARTICLES and is_defined(view, read(view, 0))
