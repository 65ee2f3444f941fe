"""Noun phrases around a position, by closed classes first and part of speech second."""

from collections.abc import Sequence

from calame.text.analysis import Token
from calame.text.data.attribution_words import (
    BREAKS,
    CLOSING_MARKS,
    DAY_WORDS,
    DE,
    DETERMINERS,
    OPENING_MARKS,
    OTHER_PREPOSITIONS,
    RECIPIENTS,
    ROLE_NOUNS,
    STRONG_PRONOUNS,
)
from calame.text.data.reporting_verbs import SPEAKER_NOUNS

_MARKS = OPENING_MARKS | CLOSING_MARKS
_LEAD = 3
"""Words that may open a phrase before its adjectives: "tous les deux"."""
_LIMIT = 30
"""Tokens a noun phrase may hold; longer ones are lists."""
_TITLE = 8
"""Tokens of the name of a ship, a paper or a work between its quotation marks."""
_ARTICLES = frozenset({"la", "le", "les", "l", "l'", "'"})


def is_finite(token: Token) -> bool:
    """Whether the tagger sees a conjugated verb."""
    return token.pos in {"VERB", "AUX"} and token.has("VerbForm=Fin")


def _nominal(token: Token, word: str) -> bool:
    if word in BREAKS or word in _MARKS or word == ",":
        return False
    return token.pos in {"NOUN", "PROPN", "X", "NUM"} or token.text[:1].isupper()


def phrase_end(tokens: Sequence[Token], words: Sequence[str], start: int) -> int:
    """End (exclusive) of the noun phrase that starts at `start`; `start` itself when there is none."""
    if start < len(words) and words[start] in STRONG_PRONOUNS:
        return start + 1
    at = _head(tokens, words, start)
    if at == start:
        return start
    role = any(word in ROLE_NOUNS for word in words[start:at])
    while at < len(words) and at - start < _LIMIT:
        role = role and not tokens[at - 1].text[:1].isupper()
        after = _continuation(tokens, words, at, role=role)
        if after == at:
            break
        role = role or words[at] in ROLE_NOUNS
        at = after
    return at


def _head(tokens: Sequence[Token], words: Sequence[str], start: int) -> int:
    """Past determiners, adjectives and the first noun."""
    at = start
    while (
        at < len(words)
        and (words[at] in DETERMINERS or words[at] in {"tous", "toutes", "d'", "de"})
        and at - start < _LEAD
    ):
        at += 1
    while at < len(words) and tokens[at].pos == "ADJ" and not tokens[at].text[:1].isupper():
        if words[at] in SPEAKER_NOUNS:
            return at + 1
        at += 1
    if (
        at < len(words)
        and (_nominal(tokens[at], words[at]) or words[at] in SPEAKER_NOUNS)
        and words[at] not in DAY_WORDS
    ):
        return at + 1
    return at if at > start and tokens[at - 1].pos == "ADJ" and words[at - 1] not in DETERMINERS else start


def _continuation(tokens: Sequence[Token], words: Sequence[str], at: int, *, role: bool) -> int:  # noqa: PLR0911 -- one return for each case
    """End of the next piece of the phrase, `at` when it is over."""
    word = words[at]
    if _past_title(words, at) > at:
        return _past_title(words, at)
    if word in DAY_WORDS or word in BREAKS - {"("} or word in _MARKS or word == ",":
        return at
    if word == "(":
        return _parenthesis(words, at)
    if word in DE:
        return _head(tokens, words, at + 1) if _head(tokens, words, at + 1) > at + 1 else at
    if word in OTHER_PREPOSITIONS:
        after = _head(tokens, words, at + 1)
        told = any(inner in RECIPIENTS for inner in words[at + 1 : after + 1])
        return after if role and after > at + 1 and not told else at
    if word == "et":
        return _second_half(tokens, words, at)
    if tokens[at].pos in {"NOUN", "PROPN", "ADJ", "X"} or tokens[at].text[:1].isupper():
        return at + 1
    if word in {"-", "proche", "proches", "general", "generale", "adjoint", "adjointe"}:
        return at + 1
    participle = tokens[at].pos == "VERB" and tokens[at].has("VerbForm=Part") and not words[at].endswith("ant")
    return (
        at + 1
        if participle
        and at + 1 < len(words)
        and words[at + 1] in {"de", "du", "des", "d'", "a", "au", "par", "en", ",", "."}
        else at
    )


def _past_title(words: Sequence[str], at: int) -> int:
    """Past « de l’« Hirondelle » », or past a straight mark whose opening one is glued to the word before."""
    if words[at] == '"' and '"' in words[at - 1][1:]:
        return at + 1
    start = at + 1
    while start < len(words) and start <= at + 2 and words[start] in _ARTICLES:
        start += 1
    if words[at] not in DE or start >= len(words) or words[start] not in OPENING_MARKS:
        return at
    return next(
        (end + 1 for end in range(start + 1, min(start + _TITLE, len(words))) if words[end] in CLOSING_MARKS), at
    )


def _parenthesis(words: Sequence[str], at: int) -> int:
    for end in range(at + 1, min(at + 6, len(words))):
        if words[end] == ")":
            return end + 1
    return at


def _second_half(tokens: Sequence[Token], words: Sequence[str], at: int) -> int:
    """In "X et Y" the second half must be a name or go on with "de"."""
    if at + 1 >= len(words):
        return at
    start = at + 2 if words[at + 1] in DE else at + 1
    after = _head(tokens, words, start)
    if after == start:
        return at
    if start == at + 2:
        return after
    verb_follows = after < len(tokens) and is_finite(tokens[after])
    return (
        after if not verb_follows and (tokens[at + 1].text[:1].isupper() or words[after - 1] in SPEAKER_NOUNS) else at
    )


def with_apposition(tokens: Sequence[Token], words: Sequence[str], start: int, end: int) -> int:
    """`end`, moved past an apposition that is certain: closed by a mark and naming a person's function or name."""
    if end >= len(words) or words[end] != ",":
        return end
    close = phrase_end(tokens, words, end + 1)
    if close == end + 1 or any(
        is_finite(token) and words[i] not in SPEAKER_NOUNS for i, token in enumerate(tokens[end + 1 : close], end + 1)
    ):
        return end
    if close < len(words) and words[close] not in {",", ".", "»", "”", '"', "…", "!", ";", "?", ")"}:
        return end
    head = words[end + 1 : close]
    named = tokens[end + 1].pos == "PROPN" or tokens[end + 1].text[:1].isupper()
    functional = any(word in SPEAKER_NOUNS or word in ROLE_NOUNS for word in head[:3])
    speaks = any(word in SPEAKER_NOUNS or word in ROLE_NOUNS for word in words[start:end])
    return close if functional or (named and speaks) else end


def phrase_start(tokens: Sequence[Token], words: Sequence[str], end: int, *, plural: bool) -> int:
    """Start of the noun phrase that ends before `end`; `end` itself when there is none."""
    at = end
    while at > 0 and end - at < _LIMIT and _belongs_left(tokens, words, at - 1, end, plural=plural):
        at = _opening_bracket(words, at - 1)
        if words[at] in DETERMINERS and words[at] not in DE and at > 0 and _closes_phrase(tokens, words, at - 1):
            if tokens[at].text[:1].isupper() and tokens[at - 1].pos == "PROPN":
                continue  # "Yann Le Dantec"
            break
    while at < end and (
        _is_participle(tokens[at])
        or words[at] in {"et", "ou", "-"}
        or words[at] in DAY_WORDS
        or tokens[at].pos == "ADV"
    ):
        at += 1
    return _without_preposition(tokens, words, at, end)


def _opening_bracket(words: Sequence[str], at: int) -> int:
    """Where the bracket opens that closes at `at`, whatever stands between them; `at` itself for any other word."""
    if words[at] != ")":
        return at
    return next((place for place in range(at - 1, max(-1, at - _LIMIT), -1) if words[place] == "("), at)


def _is_participle(token: Token) -> bool:
    return token.pos == "VERB" and token.has("VerbForm=Part") and token.text[:1].islower()


def _belongs_left(tokens: Sequence[Token], words: Sequence[str], at: int, end: int, *, plural: bool) -> bool:
    word, token = words[at], tokens[at]
    if word == ")" or (word == "(" and ")" in words[at:end]):
        return True
    if (
        word in BREAKS
        or word in _MARKS
        or word in {",", "que", "qu'", "qui", "dont", "mais", "car", "or", "donc", "si", "comme"}
    ):
        return False
    if word == "et":
        return plural or (at + 1 < end and words[at + 1] in DE)
    if token.pos in {"NOUN", "PROPN", "ADJ", "DET", "NUM", "X", "ADP"} or word in DETERMINERS or word in DE:
        return True
    if token.pos in {"VERB", "AUX"}:
        return token.has("VerbForm=Part") or word in SPEAKER_NOUNS or (token.text[:1].isupper() and at > 0)
    return token.pos == "ADV" and at + 1 < end and tokens[at + 1].pos == "ADJ"


def _closes_phrase(tokens: Sequence[Token], words: Sequence[str], at: int) -> bool:
    """Whether the word before a determiner ends another phrase: "lundi | le ministre"."""
    if words[at] in DETERMINERS or words[at] in {"tous", "toutes", "et"} or tokens[at].pos in {"ADP", "VERB", "AUX"}:
        return False
    return tokens[at].pos in {"NOUN", "PROPN", "ADJ", "ADV", "PRON"} or words[at] in DAY_WORDS


def _without_preposition(tokens: Sequence[Token], words: Sequence[str], at: int, end: int) -> int:
    """A phrase that opens with a preposition is no subject, but "des" and "de nombreux" are articles."""
    if at >= end or words[at] in {"des", "du"} or words[at] in DETERMINERS:
        return at
    if words[at] in {"de", "d'"}:
        return at if at + 1 < end and tokens[at + 1].pos in {"ADJ", "DET"} else end
    return end if tokens[at].pos == "ADP" else at
