"""What a noun phrase must be to stand alone as a heading or a keyphrase."""

import re
from dataclasses import dataclass

from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.text.analysis import Token
from calame.text.data.headline_words import ALONE_VAGUE, POINTING_ADJECTIVES, VAGUE_HEADS
from calame.text.numbers import quantities
from calame.text.words import fold, word_tokens

DEFINITE = frozenset({"le", "la", "les", "l’", "l'"})
INDEFINITE = frozenset({"un", "une", "des", "de", "d’", "d'"})
KEPT = frozenset({"un", "une"})
"""Indefinite articles that a heading keeps."""
CONTENT = frozenset({"NOUN", "PROPN", "ADJ"})
WEIGHED = frozenset({"environ"})
VAGUE = frozenset(fold(word) for word in VAGUE_HEADS)
_ALONE_VAGUE = frozenset(fold(word) for word in ALONE_VAGUE)
_MAX_CHARS = 65
_PLAIN = re.compile(r"(?:[^\W_]|[ \u00a0\u202f'’%-]|,(?=\d))+")
_WORDS = range(2, 10)
"""Words of a heading (design: two to nine)."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase that nothing was cut from but a relative clause, an apposition or an adjunct at its end."""

    text: str
    """As a heading: its article kept but for "des", capital first letter."""
    bare: str
    """Without its article, as in the text."""
    head: Token
    subject: bool
    content: int
    """Number of content words."""
    first: int
    """Index of its first token."""

    @property
    def key(self) -> str:
        """For comparison."""
        return fold(self.bare)


def agree(noun: Token, adjective: Token) -> bool:
    """Whether gender and number are the same as far as both are known."""
    for feature in ("Gender", "Number"):
        one, other = (
            next((entry for entry in token.morph.split("|") if entry.startswith(feature)), "")
            for token in (noun, adjective)
        )
        if one and other and one != other:
            return False
    return True


def _agrees(span: list[Token]) -> bool:
    """Whether every adjective after the head noun agrees with a noun of the phrase before it."""
    return all(
        any(agree(noun, token) for noun in span[:place] if noun.pos in {"NOUN", "PROPN"})
        for place, token in enumerate(span)
        if token.pos == "ADJ" and any(noun.pos == "NOUN" for noun in span[:place])
    )


def made(reading: Reading, full: list[Token], bare: list[Token], head: Token, *, subject: bool) -> Phrase | None:
    """The phrase, unless it is glued, counted, coordinated or says nothing."""
    text = reading.slice(full[0].start, full[-1].end)
    if not _PLAIN.fullmatch(text) or len(text) > _MAX_CHARS or "--" in text or "d’après" in text:
        return None
    if not _agrees(bare):
        return None
    counted = quantities(reading.slice(bare[0].start, bare[-1].end))
    if any(quantity.start == 0 for quantity in counted):
        return None
    content = sum(token.pos in CONTENT for token in bare)
    if content == 1 and fold(head.lemma) in _ALONE_VAGUE:
        return None
    whole_name = head.text.isupper() and len(head.text) > 1 and content > 1
    if whole_name or re.search(r"\b(?:et|ou|ans)\b", text):
        return None
    return Phrase(capitalised(text), reading.slice(bare[0].start, bare[-1].end), head, subject, content, full[0].i)


def stands_alone(bare: list[Token], *, definite: bool) -> bool:
    """Whether the phrase names a thing without pointing elsewhere: no pronoun, no figure, two words at least."""
    refused = bare[0].pos == "NUM" or any(
        token.pos in {"PRON", "VERB", "AUX", "SCONJ", "PUNCT", "X", "INTJ"}
        or (token.pos == "ADV" and token.text.lower() not in WEIGHED)
        or (token.pos == "DET" and _is_other_determiner(token))
        or (token.pos not in {"NUM", "SYM", "NOUN"} and not any(char.isalpha() for char in token.text))
        or fold(token.text) in POINTING_ADJECTIVES
        for token in bare
    )
    if refused or bare[0].pos not in CONTENT or bare[-1].pos not in CONTENT:
        return False
    words = len(word_tokens(" ".join(token.text for token in bare))) + definite
    return words in _WORDS


def _is_other_determiner(token: Token) -> bool:
    return token.text.lower() not in DEFINITE | INDEFINITE | {"du", "au", "aux"}
