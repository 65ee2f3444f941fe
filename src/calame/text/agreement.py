"""Whether the parse bears out that a word does not agree: with the noun beside it, with the subject of its verb."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from calame.text.analysis import Analysis, Token
from calame.text.data.grammar_rules import CONTESTED, INDEFINITES, RELATIONAL

_FEATURES = re.compile(r":([mfe]):([spi])")
_CONJUGATED = re.compile(r":3([sp])")
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_BETWEEN = frozenset({"ADV"})
_PRONOUNS = {"il": "ms", "elle": "fs", "ils": "mp", "elles": "fp", "celui-ci": "ms", "celle-ci": "fs"}


class Shape(NamedTuple):
    """Gender (`m`, `f`, `e`: either) and number (`s`, `p`, `i`: either)."""

    gender: str
    number: str

    def fits(self, other: "Shape") -> bool:
        """Whether two words of these shapes can go together."""
        return (self.gender == other.gender or "e" in (self.gender, other.gender)) and (
            self.number == other.number or "i" in (self.number, other.number)
        )


def shapes(tags: Sequence[str]) -> tuple[Shape, ...]:
    """The genders and numbers that the lexicon's tags allow."""
    return tuple(Shape(*found.groups()) for tag in tags for found in _FEATURES.finditer(tag))


def _shape(token: Token) -> Shape:
    """What the parse says of a noun; either where it does not say."""
    gender = "m" if token.has("Gender=Masc") else "f" if token.has("Gender=Fem") else "e"
    number = "s" if token.has("Number=Sing") else "p" if token.has("Number=Plur") else "i"
    return Shape(gender, number)


def agrees_elsewhere(tags: Sequence[str], analysis: Analysis, token: Token) -> bool:
    """Whether an adjective may be right: it fits a noun before it, or is itself a noun set beside another."""
    own = shapes(tags)
    if not own or token.pos not in {"ADJ", "VERB"}:
        return True
    if any(":N" in tag for tag in tags) and not token.text.endswith(tuple(RELATIONAL)):
        return True
    after = analysis.tokens[token.i + 1] if token.i + 1 < len(analysis.tokens) else None
    beside = _beside(analysis, token)
    if beside is None or (after is not None and after.pos in {"NOUN", "ADJ", "PROPN"}):
        return True
    nouns = [beside, *_before(analysis, beside)]
    return any(noun.pos == "PROPN" or shape.fits(_shape(noun)) for noun in nouns for shape in own)


def _beside(analysis: Analysis, token: Token) -> Token | None:
    """The noun right before an adjective."""
    at = token.i - 1
    while at >= 0 and analysis.tokens[at].pos in _BETWEEN:
        at -= 1
    found = analysis.tokens[at] if at >= 0 else None
    return found if found is not None and found.pos == "NOUN" else None


def _before(analysis: Analysis, noun: Token) -> Iterator[Token]:
    """Nouns further back in the sentence."""
    return (token for token in analysis.tokens[: noun.i] if token.pos in _NOMINAL)


def has_other_number(tags: Sequence[str], analysis: Analysis, token: Token) -> bool:
    """Whether a verb has one plain subject by the parse, and not its number."""
    subject = _subject(analysis, token)
    if subject is None or not _is_plain(analysis, subject):
        return False
    conjugated = {found for tag in tags for found in _CONJUGATED.findall(tag)}
    number = _subject_shape(analysis, subject).number
    return number != "i" and (number not in conjugated)


def has_other_shape(tags: Sequence[str], analysis: Analysis, token: Token) -> bool:
    """Whether a participle has one plain subject by the parse, and not its gender or number."""
    subject = _subject(analysis, token)
    if subject is None or not _is_plain(analysis, subject):
        return False
    shape = _subject_shape(analysis, subject)
    if {subject.text.lower(), subject.lemma.lower()} & CONTESTED:
        shape = shape._replace(gender="e")
    own = shapes(tags)
    return bool(own) and shape.number != "i" and not any(one.fits(shape) for one in own)


def _subject(analysis: Analysis, token: Token) -> Token | None:
    for verb in (token, analysis.tokens[token.head]):
        found = [child for child in analysis.children(verb) if child.dep in _SUBJECTS]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _is_plain(analysis: Analysis, subject: Token) -> bool:
    """One common noun or personal pronoun, not joined to another, no quantity."""
    if subject.text.lower() in _PRONOUNS:
        return True
    words = {subject.text.lower(), subject.lemma.lower()}
    joined = any(child.dep in {"conj", "appos", "flat:name"} for child in analysis.children(subject))
    return subject.pos == "NOUN" and subject.text.islower() and not joined and not words & INDEFINITES


def _subject_shape(analysis: Analysis, subject: Token) -> Shape:
    pronoun = _PRONOUNS.get(subject.text.lower())
    if pronoun:
        return Shape(*pronoun)
    shape = _shape(subject)
    dets = [_shape(child) for child in analysis.children(subject) if child.dep == "det"]
    return shape if all(det.fits(shape) for det in dets) else Shape("e", "i")
