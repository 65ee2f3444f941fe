"""Whole noun phrases of a sentence that can label what is told, read from left to right."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.agents.embedded.phrase_walk import ARTICLES, NOMINAL, Walk
from calame.text.analysis import Token
from calame.text.typography import french
from calame.text.words import fold

Kind = Literal["definite", "indefinite", "counted", "name"]

_CONTRACTED = {"au": "le", "du": "le", "aux": "les", "des": "les"}
_INDEFINITE = frozenset({"un", "une", "des"})
_LONGEST = 200
"""Tokens; a longer "sentence" is a web copy's heap."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A noun phrase with all that belongs to it."""

    text: str
    """As a heading: its article, a capital first letter."""
    kind: Kind
    head: Token
    start: int
    """Place of its first token in the sentence, the article or what is contracted with it."""
    end: int
    """Place after its last token."""
    nouns: tuple[Token, ...]
    """Its nouns and names, head first."""
    adjectives: tuple[Token, ...]
    """Adjectives and participles of the phrase."""
    complemented: bool
    """Whether anything but the article stands beside the noun."""

    bare: str
    """Folded, without its article: for comparison."""

    @property
    def linked(self) -> bool:
        """Whether another noun or name completes the head."""
        return len(self.nouns) > 1

    @property
    def named(self) -> bool:
        """Whether a name stands in it."""
        return any(noun.pos == "PROPN" for noun in self.nouns)


def topics(reading: Reading) -> Iterator[Topic]:
    """The noun phrases of the sentence that are whole, in order; those inside others too."""
    tokens = reading.tokens
    if len(tokens) > _LONGEST:
        return
    names = _inside_names(tokens)
    for place in range(len(tokens) - 1):
        found = None if place in names else topic_at(reading, place)
        if found is not None:
            yield found


def _inside_names(tokens: Sequence[Token]) -> set[int]:
    """Places of the prepositions between two parts of one name: "la Corée du Nord"."""
    return {
        place
        for place in range(1, len(tokens) - 1)
        if tokens[place].pos == "ADP" and tokens[place - 1].text[:1].isupper() and tokens[place + 1].text[:1].isupper()
    }


def topic_at(reading: Reading, place: int) -> Topic | None:
    """The phrase that opens at `place`; `None` when none does or its end is not certain."""
    tokens = reading.tokens
    opened = _opened(tokens, place)
    if opened is None:
        return None
    article, kind, start = opened
    walk = Walk(tokens, start, indefinite=kind == "indefinite")
    if not walk.whole():
        return None
    head = tokens[walk.head]
    span = tokens[start : walk.end]
    name = kind == "definite" and head.pos == "PROPN"
    bare = reading.slice(span[0].start, span[-1].end)
    joint = "" if article.endswith(("'", "’")) or not article else " "
    return Topic(
        text=french(capitalised(f"{article}{joint}{bare}")),
        kind="name" if name else kind,
        head=head,
        start=place,
        end=walk.end,
        nouns=(head, *(token for token in span if token.pos in NOMINAL and token.i != head.i)),
        adjectives=tuple(token for token in span if token.pos in {"ADJ", "VERB"}),
        complemented=len(span) > 1,
        bare=fold(bare),
    )


def _opened(tokens: Sequence[Token], place: int) -> tuple[str, Kind, int] | None:
    """The article the phrase opens with, its kind and where the rest begins."""
    token, word = tokens[place], fold(tokens[place].text)
    if _is_figure(token):
        return _counted(tokens, place)
    if tokens[place + 1].pos not in {"NOUN", "PROPN", "ADJ"}:
        return None
    before = tokens[place - 1].pos if place else ""
    if word in ARTICLES and token.pos == "DET":
        return token.text, "definite", place + 1
    if word in _CONTRACTED and token.pos == "ADP" and before and (word[0] == "a" or before in NOMINAL):
        return _CONTRACTED[word], "definite", place + 1
    if word in _INDEFINITE and token.pos in {"DET", "ADP"} and before not in {"NOUN", "PROPN", "ADV"}:
        return token.text, "indefinite", place + 1
    return None


def _counted(tokens: Sequence[Token], place: int) -> tuple[str, Kind, int] | None:
    """The number a phrase opens with; `None` when a word before it says that it is not exact or not the whole."""
    before = tokens[place - 1] if place else None
    exact = before is None or before.pos in {"VERB", "AUX"} or (before.text == "," and place > 1)
    noun = next((other for other in range(place, len(tokens)) if not _is_figure(tokens[other])), len(tokens))
    if not exact or noun >= len(tokens) or tokens[noun].pos not in {"NOUN", "ADJ"} or fold(tokens[place].text) == "un":
        return None
    figure = " ".join(token.text for token in tokens[place:noun])
    return figure, "counted", noun


def _is_figure(token: Token) -> bool:
    return token.pos == "NUM" or (token.pos == "DET" and token.text[:1].isdigit())
