"""Complete noun phrases of a sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.text.analysis import Token
from calame.text.data.headline_words import (
    ALONE_VAGUE,
    ARGUMENT_TAKERS,
    BODIES,
    POINTING_ADJECTIVES,
    SETTING_PREPOSITIONS,
    VAGUE_HEADS,
)
from calame.text.numbers import quantities
from calame.text.words import fold, word_tokens

_INSIDE = frozenset({"det", "amod", "nmod", "case", "fixed", "compound", "cc", "conj", "nummod", "flat:name"})
_RIGHT_EDGE = frozenset(
    {"acl:relcl", "appos", "acl", "parataxis", "punct", "advmod", "advcl", "cop", "dep", "dislocated"}
)
_WEIGHED = frozenset({"environ"})
_CONTENT = frozenset({"NOUN", "PROPN", "ADJ"})
_DEFINITE = frozenset({"le", "la", "les", "l’", "l'"})
_INDEFINITE = frozenset({"un", "une", "des", "de", "d’", "d'"})
_OWN_COMPLEMENT = frozenset({"de", "du", "des", "d'", "d’", "contre", "entre"})
_PLACES = frozenset({"nsubj", "nsubj:pass", "obj", "obl", "obl:arg", "obl:mod", "obl:agent", "nmod", "ROOT"})
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


def phrases(reading: Reading) -> Iterator[Phrase]:
    """The complete noun phrases of the sentence that could stand alone, in order."""
    if len(reading.tokens) > _LONGEST:
        return
    opening = _opening(reading)
    if opening is not None:
        yield opening
    yield from _patterns(reading)
    for token in reading.tokens:
        if token.pos in {"NOUN", "PROPN"} and token.dep in _PLACES:
            phrase = _phrase(reading, token)
            if phrase is not None:
                yield phrase


def _opening(reading: Reading) -> Phrase | None:
    """The subject that opens the sentence, whole: everything before its verb or an apposition."""
    tokens = reading.tokens
    if len(tokens) < _LEAST_TOKENS or tokens[0].text.lower() not in _DEFINITE | _KEPT or tokens[1].pos != "NOUN":
        return None
    end = 2
    while end < len(tokens) and (
        tokens[end].pos in _CONTENT or tokens[end].text.lower() in _LINKS or _measured(reading.tokens, end)
    ):
        end += 1
    span, after = list(tokens[:end]), tokens[end : end + 1]
    definite = tokens[0].text.lower() in _DEFINITE
    stops = bool(after) and (after[0].text == "," or after[0].has("VerbForm=Fin"))
    if not stops or fold(tokens[1].lemma) in VAGUE or not _stands_alone(span[1:], definite=definite):
        return None
    return _made(reading, span, span[1:], tokens[1], subject=True)


def _patterns(reading: Reading) -> Iterator[Phrase]:
    """Definite noun phrases with a complement of "de", read by parts of speech, whole up to what cannot go on."""
    tokens = reading.tokens
    place = 0
    while place < len(tokens) - _LEAST_TOKENS:
        end = _pattern_end(tokens, place)
        if end is None:
            place += 1
            continue
        span = list(tokens[place:end])
        links = [position for position, token in enumerate(span) if token.text.lower() in _GENITIVE]
        if links and fold(span[1].lemma) not in VAGUE and _stands_alone(span[1:], definite=True):
            made = _made(reading, span, span[1:], span[1], subject=False)
            if made is not None:
                yield made
        place = end


_GENITIVE = frozenset({"de", "du", "des", "d'", "d’"})


def _pattern_end(tokens: tuple[Token, ...], start: int) -> int | None:
    """Where the phrase that opens at `start` ends; `None` when none opens there or it goes on in some other way."""
    if tokens[start].text.lower() not in _DEFINITE or tokens[start].pos != "DET" or tokens[start + 1].pos != "NOUN":
        return None
    if start and (fold(tokens[start - 1].text) in SETTING_PREPOSITIONS or tokens[start - 1].text.lower() in _GENITIVE):
        return None
    if tokens[start + 1].text[:1].isupper() and fold(tokens[start + 1].text) not in BODIES:
        return None
    end = start + 2
    while end < len(tokens):
        token = tokens[end]
        inner = token.pos in {"NOUN", "PROPN"} and tokens[end - 1].text.lower() in _GENITIVE | _DEFINITE
        name = token.pos == "PROPN" and tokens[end - 1].pos == "PROPN"
        adjective = token.pos == "ADJ" and tokens[end - 1].pos in {"NOUN", "ADJ", "PROPN"}
        link = token.text.lower() in _GENITIVE or (
            token.text.lower() in _DEFINITE and tokens[end - 1].text.lower() == "de"
        )
        if not (inner or name or adjective or link or _measured(tokens, end) or tokens[end - 1].pos == "NUM"):
            break
        if tokens[end - 1].pos == "NUM" and token.pos not in {"NOUN", "NUM", "SYM"}:
            break
        end += 1
    if end == len(tokens):
        return None
    after = tokens[end]
    goes_on = after.pos in {"NOUN", "PROPN", "ADJ", "NUM"} or after.text.lower() in {
        "et",
        "ou",
        "-",
        "«",
        '"',
        "(",
        "que",
        "qu'",
        "qu’",
    }
    participle = after.pos == "VERB" and after.has("VerbForm=Part")
    glued = after.start == tokens[end - 1].end and after.text.isalnum()
    return None if goes_on or participle or glued else end


def _measured(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a figure stands here that belongs to "de ...": "de 300 places", "d’environ 2 %"."""
    token = tokens[place]
    before = tokens[place - 1].text.lower()
    after_of = before in _OF or (tokens[place - 1].pos == "NUM") or before in _WEIGHED
    return (token.pos == "NUM" and after_of) or (token.text.lower() in _WEIGHED and before in _OF)


_OF = frozenset({"de", "d'", "d’"})
_KEPT = frozenset({"un", "une"})
_LONGEST = 200
"""Tokens; a longer "sentence" is a web copy's heap."""
_LEAST_TOKENS = 3
_LINKS = frozenset(
    {"de", "du", "des", "d'", "d’", "la", "le", "les", "l'", "l’", "à", "au", "aux", "sur", "pour", "contre", "entre"}
)


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
    full = span if article in _DEFINITE | _KEPT else bare
    return _made(reading, full, bare, head, subject=head.dep.startswith("nsubj"))


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


def _made(reading: Reading, full: list[Token], bare: list[Token], head: Token, *, subject: bool) -> Phrase | None:
    text = reading.slice(full[0].start, full[-1].end)
    if not _PLAIN.fullmatch(text) or len(text) > _MAX_CHARS or "--" in text or "d’après" in text:
        return None
    if not _agrees(bare):
        return None
    counted = quantities(reading.slice(bare[0].start, bare[-1].end))
    if any(quantity.start == 0 for quantity in counted):
        return None
    content = sum(token.pos in _CONTENT for token in bare)
    if content == 1 and fold(head.lemma) in _ALONE_VAGUE:
        return None
    whole_name = head.text.isupper() and len(head.text) > 1 and content > 1
    if whole_name or re.search(r"\b(?:et|ou|ans)\b", text):
        return None
    return Phrase(capitalised(text), reading.slice(bare[0].start, bare[-1].end), head, subject, content, full[0].i)


def _under_de(reading: Reading, head: Token) -> bool:
    cases = [child for child in reading.children(head) if child.dep == "case"]
    return [case.text.lower() for case in cases] in (["de"], ["contre"], ["entre"])


def _span(reading: Reading, head: Token) -> list[Token] | None:  # noqa: C901  # one case per relation
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
                if child.dep == "nmod" and token is head and not _own_complement(reading, child):
                    if child.i < head.i:
                        return None
                    continue
                kept.add(child.i)
                pending.append(child)
            elif child.dep not in _RIGHT_EDGE or (child.i < head.i and child.dep != "punct"):
                return None
    order = sorted(kept)
    if order[-1] - order[0] + 1 != len(order):
        return None
    return [token for token in reading.tokens if token.i in kept]


def _own_complement(reading: Reading, child: Token) -> bool:
    """Whether the complement is one of "de": another may belong to the verb and is left out."""
    cases = [case.text.lower() for case in reading.children(child) if case.dep == "case"]
    return not cases or all(case in _OWN_COMPLEMENT for case in cases)


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
_ALONE_VAGUE = frozenset(fold(word) for word in ALONE_VAGUE)
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
    refused = bare[0].pos == "NUM" or any(
        token.pos in {"PRON", "VERB", "AUX", "SCONJ", "PUNCT", "X", "INTJ"}
        or (token.pos == "ADV" and token.text.lower() not in _WEIGHED)
        or (token.pos == "DET" and _is_other_determiner(token))
        or (token.pos not in {"NUM", "SYM", "NOUN"} and not any(char.isalpha() for char in token.text))
        or fold(token.text) in POINTING_ADJECTIVES
        for token in bare
    )
    if refused or bare[0].pos not in _CONTENT or bare[-1].pos not in _CONTENT:
        return False
    words = len(word_tokens(" ".join(token.text for token in bare))) + definite
    return words in _WORDS


def _is_other_determiner(token: Token) -> bool:
    return token.text.lower() not in _DEFINITE | _INDEFINITE | {"du", "au", "aux"}
