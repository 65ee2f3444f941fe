"""What the phrase of a noun says of somebody: his names, what he is, and whose."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from calame.agents.checks.reading import Reading
from calame.text.analysis import Token
from calame.text.words import fold

_OF = frozenset({"de", "d'", "du", "des"})
_NEAR = 7
"""Words between a noun and the name that says who it is."""
_LETTERS = 3
_OF_PHRASE = frozenset({"ADJ", "ADP", "DET", "NOUN", "PROPN", "PUNCT", "NUM"})
_MARKS = frozenset({",", "«", "»", '"', "(", "-", "“", "”"})


def noun_forms(reading: Reading, head: Token) -> frozenset[str]:
    """What the head of a phrase is called, no word of a name."""
    if head.pos == "PROPN" or _in_name(reading, head):
        return frozenset()
    return frozenset({fold(head.lemma), fold(head.text)})


def _in_name(reading: Reading, head: Token) -> bool:
    """Whether the head is a word of a name's core: the Office of « l'Office national des forêts »."""
    return any(
        mention.start + mention.text.rfind(mention.core) <= head.start < mention.end for mention in reading.names
    )


def appositions(reading: Reading, head: Token) -> Iterator[Token]:
    """Nouns behind a comma that say again what the head is: « Vierzac, une ville de 21 000 habitants »."""
    tokens = reading.analysis.tokens
    for child in reading.analysis.children(head):
        if child.i <= head.i or child.pos not in {"NOUN", "PROPN"} or _is_complement(reading, child):
            continue
        between = {one.text for one in tokens[head.i : child.i]}
        if ":" in between or {feature(head, "Number"), feature(child, "Number")} == {"Sing", "Plur"}:
            continue
        if child.dep == "appos" or (child.dep == "nmod" and "," in between):
            yield child


def _is_complement(reading: Reading, token: Token) -> bool:
    return any(one.dep == "case" for one in reading.analysis.children(token))


def names_of(reading: Reading, head: Token) -> Iterator[str]:
    """The name that the head belongs to, or that stands behind its phrase."""
    tokens = reading.analysis.tokens
    for mention in reading.names:
        if len(mention.core) < _LETTERS:
            continue
        if mention.start <= head.start < mention.end:
            yield mention.core
            continue
        if mention.start < head.start:
            continue
        inside = [token for token in tokens if mention.start <= token.start < mention.end]
        if inside and head.i < inside[0].i <= head.i + _NEAR and _joins(tokens, head, inside[0].i, inside[-1].i + 1):
            yield mention.core


def _joins(tokens: Sequence[Token], head: Token, first: int, end: int) -> bool:
    """Whether only the phrase stands between: « le groupe de pirates X », « le maire, X, »; a comma asks for two."""
    between = tokens[head.i + 1 : first]
    marks = [one for one in between if one.pos == "PUNCT"]
    if any(one.pos not in _OF_PHRASE for one in between) or any(one.text not in _MARKS for one in marks):
        return False
    if any(one.pos == "ADP" and fold(one.text) not in _OF for one in between):
        return False
    if between and between[-1].pos in {"ADP", "DET"}:
        return False
    return "," not in {one.text for one in marks} or end >= len(tokens) or tokens[end].pos == "PUNCT"


def holders_of(reading: Reading, head: Token) -> Iterator[str]:
    """The words of the complements of a noun."""
    tokens = reading.analysis.tokens
    for child in reading.analysis.children(head):
        if (child.dep == "nmod" and _is_complement(reading, child)) or (child.dep == "amod" and child.i > head.i):
            yield from (fold(child.text), fold(child.lemma))
            near = tokens[child.i : child.i + 2]
            yield from (
                fold(name.core) for name in reading.names if any(name.start <= one.start < name.end for one in near)
            )


def feature(token: Token, key: str) -> str:
    """What the tagger says of a token under a heading; empty for nothing."""
    return _value(token.morph, key)


@lru_cache(maxsize=4096)
def _value(morph: str, key: str) -> str:
    return next((part.partition("=")[2] for part in morph.split("|") if part.startswith(f"{key}=")), "")
