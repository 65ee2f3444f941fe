"""Complete noun phrases of a sentence."""

from collections.abc import Iterator

from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.phrase_forms import DEFINITE, INDEFINITE, KEPT, VAGUE, Phrase, made, stands_alone
from calame.agents.embedded.phrase_patterns import opening, patterns
from calame.text.analysis import Token
from calame.text.data.headline_words import ARGUMENT_TAKERS
from calame.text.words import fold

_INSIDE = frozenset({"det", "amod", "nmod", "case", "fixed", "compound", "cc", "conj", "nummod", "flat:name"})
_RIGHT_EDGE = frozenset(
    {"acl:relcl", "appos", "acl", "parataxis", "punct", "advmod", "advcl", "cop", "dep", "dislocated"}
)
_OWN_COMPLEMENT = frozenset({"de", "du", "des", "d'", "d’", "contre", "entre"})
_PLACES = frozenset({"nsubj", "nsubj:pass", "obj", "obl", "obl:arg", "obl:mod", "obl:agent", "nmod", "ROOT"})
_QUE = frozenset({"que", "qu'", "qu’", "dont", "-"})
_TAKERS = frozenset(fold(word) for word in ARGUMENT_TAKERS)
_LONGEST = 200
"""Tokens; a longer "sentence" is a web copy's heap."""


def phrases(reading: Reading) -> Iterator[Phrase]:
    """The complete noun phrases of the sentence that could stand alone, in order."""
    if len(reading.tokens) > _LONGEST:
        return
    first = opening(reading)
    if first is not None:
        yield first
    yield from patterns(reading)
    for token in reading.tokens:
        if token.pos in {"NOUN", "PROPN"} and token.dep in _PLACES:
            phrase = _phrase(reading, token)
            if phrase is not None:
                yield phrase


def _phrase(reading: Reading, head: Token) -> Phrase | None:
    if fold(head.lemma) in VAGUE or fold(head.text) in VAGUE:
        return None
    span = _span(reading, head)
    if span is None or not _is_complete(reading, head, span):
        return None
    article, bare = _article_and_bare(span)
    if bare is None or not stands_alone(bare, definite=article in DEFINITE):
        return None
    if head.dep == "nmod" and not (article in DEFINITE and _under_de(reading, head)):
        return None
    full = span if article in DEFINITE | KEPT else bare
    return made(reading, full, bare, head, subject=head.dep.startswith("nsubj"))


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


def _article_and_bare(span: list[Token]) -> tuple[str, list[Token] | None]:
    """The article of the phrase and the rest; no rest when another determiner stands or hides there."""
    first = span[0]
    if first.pos != "DET":
        hidden = first.pos == "ADJ" and any(token.pos == "DET" for token in span[1:2])
        return "", None if hidden or first.pos == "NOUN" else span
    text = first.text.lower()
    if text not in DEFINITE | INDEFINITE or len(span) == 1:
        return "", None
    return text, span[1:]
