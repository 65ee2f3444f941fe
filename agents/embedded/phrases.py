"""Complete noun phrases of a sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.text.analysis import Token
from calame.text.data.headline_words import ARGUMENT_TAKERS, POINTING_ADJECTIVES, VAGUE_HEADS
from calame.text.numbers import quantities
from calame.text.words import fold, word_tokens

_INSIDE = frozenset({"det", "amod", "nmod", "case", "fixed", "compound", "cc", "conj", "nummod", "flat:name"})
_RIGHT_EDGE = frozenset(
    {"acl:relcl", "appos", "acl", "parataxis", "punct", "advmod", "advcl", "cop", "dep", "dislocated"}
)
_CONTENT = frozenset({"NOUN", "PROPN", "ADJ"})
_DEFINITE = frozenset({"le", "la", "les", "l’", "l'"})
_INDEFINITE = frozenset({"un", "une", "des", "de", "d’", "d'"})
_OWN_COMPLEMENT = frozenset({"de", "du", "des", "d'", "d’", "contre", "entre"})
_PLACES = frozenset({"nsubj", "nsubj:pass", "obj", "obl", "obl:arg", "obl:mod", "obl:agent", "nmod", "ROOT"})
_MAX_CHARS = 65
_PLAIN = re.compile(r"(?:[^\W_]|[ '’-])+")
_WORDS = range(2, 10)
"""Words of a heading (design: two to nine)."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase that nothing was cut from but a relative clause or an apposition at its end."""

    text: str
    """As a heading: definite article kept, indefinite dropped, capital first letter."""
    bare: str
    """Without its article, as in the text."""
    head: Token
    subject: bool
    content: int
    """Number of content words."""

    @property
    def key(self) -> str:
        """For comparison."""
        return fold(self.bare)


def phrases(reading: Reading) -> Iterator[Phrase]:
    """The complete noun phrases of the sentence that could stand alone, in order."""
    if len(reading.tokens) > _LONGEST:
        return
    opening = _opening(reading)
    if opening is not None:
        yield opening
    for token in reading.tokens:
        if token.pos in {"NOUN", "PROPN"} and token.dep in _PLACES:
            phrase = _phrase(reading, token)
            if phrase is not None:
                yield phrase


def _opening(reading: Reading) -> Phrase | None:
    """The phrase that opens the sentence before its verb or an apposition, by parts of speech alone."""
    tokens = reading.tokens
    if len(tokens) < _LEAST_TOKENS or tokens[0].text.lower() not in _DEFINITE or tokens[1].pos != "NOUN":
        return None
    end = 2
    while end < len(tokens) and (tokens[end].pos in _CONTENT or tokens[end].text.lower() in _LINKS):
        end += 1
    span, after = list(tokens[:end]), tokens[end : end + 1]
    stops = bool(after) and (after[0].text == "," or after[0].has("VerbForm=Fin"))
    if not stops or fold(tokens[1].lemma) in VAGUE or not _stands_alone(span[1:], definite=True):
        return None
    return _made(reading, span, span[1:], tokens[1], subject=True)


_LONGEST = 200
"""Tokens; a longer "sentence" is a web copy's heap."""
_LEAST_TOKENS = 3
_LINKS = frozenset({"de", "du", "des", "d'", "d’", "la", "le", "les", "l'", "l’"})


def _phrase(reading: Reading, head: Token) -> Phrase | None:
    if fold(head.lemma) in VAGUE or fold(head.text) in VAGUE:
        return None
    span = _span(reading, head)
    if span is None or not _is_complete(reading, head, span):
        return None
    article, bare = _article_and_bare(span)
    if bare is None or not _stands_alone(bare, definite=article in _DEFINITE):
        return None
    if head.dep == "nmod" and not (article in _DEFINITE and _under_de(reading, head)):
        return None
    full = span if article in _DEFINITE else bare
    return _made(reading, full, bare, head, subject=head.dep.startswith("nsubj"))


def _made(reading: Reading, full: list[Token], bare: list[Token], head: Token, *, subject: bool) -> Phrase | None:
    text = reading.slice(full[0].start, full[-1].end)
    if not _PLAIN.fullmatch(text) or len(text) > _MAX_CHARS or quantities(text):
        return None
    content = sum(token.pos in _CONTENT for token in bare)
    return Phrase(capitalised(text), reading.slice(bare[0].start, bare[-1].end), head, subject, content)


def _under_de(reading: Reading, head: Token) -> bool:
    cases = [child for child in reading.children(head) if child.dep == "case"]
    return [case.text.lower() for case in cases] in (["de"], ["contre"], ["entre"])


def _span(reading: Reading, head: Token) -> list[Token] | None:
    """The tokens of the phrase, contiguous; `None` when its shape is not certain."""
    kept = {head.i}
    pending = [head]
    while pending:
        token = pending.pop()
        for child in reading.children(token):
            if child.dep in _INSIDE or child.dep.startswith("flat"):
                if child.dep == "case" and token is head:
                    continue
                if child.dep == "conj" and (token is head or child.pos not in {"NOUN", "PROPN", "ADJ"}):
                    return None
                if child.dep == "cc" and token is head:
                    return None
                kept.add(child.i)
                pending.append(child)
            elif child.dep not in _RIGHT_EDGE or (child.i < head.i and child.dep != "punct"):
                return None
    order = sorted(kept)
    if order[-1] - order[0] + 1 != len(order):
        return None
    return [token for token in reading.tokens if token.i in kept]


def _is_complete(reading: Reading, head: Token, span: list[Token]) -> bool:
    """Whether nothing that belongs to the phrase follows it, and nothing of the verb crept in."""
    after = [token for token in reading.tokens if token.i > span[-1].i][:1]
    if after:
        follower = after[0]
        joined = follower.start == span[-1].end and follower.text not in {".", ",", ";", ":", "!", "?", "…"}
        if (
            joined
            or follower.text[:1].isupper()
            or follower.pos in {"ADJ", "NOUN", "PROPN", "NUM"}
            or follower.text.lower() in {*_QUE, *_OWN_COMPLEMENT}
        ):
            return False
        if follower.pos == "VERB" and follower.has("VerbForm=Part") and not head.dep.startswith("nsubj"):
            return False
    if head.dep.startswith("nsubj"):
        return True
    governor = next(token for token in reading.tokens if token.i == head.head)
    if fold(governor.lemma) in _TAKERS:
        return False
    cases = [token.text.lower() for token in span if token.pos == "ADP"]
    return all(case in _OWN_COMPLEMENT for case in cases)


_QUE = frozenset({"que", "qu'", "qu’", "dont", "-"})
VAGUE = frozenset(fold(word) for word in VAGUE_HEADS)
_TAKERS = frozenset(fold(word) for word in ARGUMENT_TAKERS)


def _article_and_bare(span: list[Token]) -> tuple[str, list[Token] | None]:
    """The article of the phrase and the rest; no rest when another determiner stands or hides there."""
    first = span[0]
    if first.pos != "DET":
        hidden = first.pos == "ADJ" and any(token.pos == "DET" for token in span[1:2])
        return "", None if hidden or first.pos == "NOUN" else span
    text = first.text.lower()
    if text not in _DEFINITE | _INDEFINITE or len(span) == 1:
        return "", None
    return text, span[1:]


def _stands_alone(bare: list[Token], *, definite: bool) -> bool:
    """Whether the phrase names a thing without pointing elsewhere: no pronoun, no figure, two words at least."""
    refused = any(
        token.pos in {"PRON", "VERB", "AUX", "SCONJ", "PUNCT", "SYM", "X", "INTJ", "ADV", "NUM"}
        or (token.pos == "DET" and _is_other_determiner(token))
        or not any(char.isalpha() for char in token.text)
        or fold(token.text) in POINTING_ADJECTIVES
        for token in bare
    )
    if refused or bare[0].pos not in _CONTENT or bare[-1].pos not in _CONTENT:
        return False
    words = len(word_tokens(" ".join(token.text for token in bare))) + definite
    return words in _WORDS


def _is_other_determiner(token: Token) -> bool:
    return token.text.lower() not in _DEFINITE | _INDEFINITE | {"du", "au", "aux"}
