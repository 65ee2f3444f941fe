"""Attributions without a verb: selon X, d'après X, pour X, de source ..."""

from collections.abc import Iterator

from calame.text.attribution_view import Attribution, SentenceView, Span, attribution, clause_end, clause_start
from calame.text.data.attribution_words import (
    CLOSING_MARKS,
    CONCEDING,
    DETERMINERS,
    OPENING_MARKS,
    RELATIVES,
    STRONG_PRONOUNS,
)
from calame.text.data.reporting_verbs import ACCORDING, HOUSES_OR_PLACES, NOT_SPEAKERS, SPEAKER_NOUNS
from calame.text.noun_phrases import is_finite, phrase_end, with_apposition
from calame.text.subjects import antecedent

_NEAR = 8
"""Words in front of a quotation in which the clause that has it begins."""
_AGAINST = frozenset({"mais", "quoique", "quoiqu'"})
_BLAMED = frozenset({"responsable", "responsables", "coupable", "coupables", "victime", "victimes", "complice"})
"""Adjectives of blame, which the tagger may take for nouns."""
_COMMENTS = frozenset({("ce", "qui"), ("ce", "que"), ("ce", "qu'"), ("ce", "dont")})
_BY_FIRST_WORD = {first: tuple(words for words in ACCORDING if words[0] == first) for first, *_ in ACCORDING}
_OPENING = frozenset({*_BY_FIRST_WORD, "de"})


def according(view: SentenceView) -> Iterator[Attribution]:
    """Attributions by "selon", "d'après", "pour" and "de source"."""
    for at, word in enumerate(view.words):
        if word not in _OPENING:
            continue
        openings = _BY_FIRST_WORD.get(word, ())
        opening = next((words for words in openings if tuple(view.words[at : at + len(words)]) == words), None)
        if opening is not None:
            start = at + len(opening)
            speaker = _according_speaker(view, at, start, strict=opening == ("pour",))
        elif (
            view.word(at) == "de"
            and view.word(at + 1) in {"source", "sources"}
            and not view.word(at - 1).startswith("appris")
        ):
            start = at + 1
            end = phrase_end(view.tokens, view.words, start)
            speaker = (
                Span(start, end) if end > start + 1 and view.word(start + 1) not in {"de", "d'", "du", "des"} else None
            )
        else:
            continue
        if speaker is not None:
            yield attribution(view, Span(at, start), speaker, _according_content(view, at, speaker), "according_to")


def _according_speaker(view: SentenceView, at: int, start: int, *, strict: bool) -> Span | None:
    if view.word(start) in NOT_SPEAKERS:
        return None
    if view.word(start) in {"lequel", "laquelle", "lesquels", "lesquelles"}:
        return antecedent(view, at)
    end = phrase_end(view.tokens, view.words, start)
    if end == start:
        return None
    head = start + 1 if view.word(start) in DETERMINERS and end > start + 1 else start
    if view.word(head) in NOT_SPEAKERS and not _gives_word(view, at, head, end):
        return None
    if view.word(start) not in STRONG_PRONOUNS:
        end = with_apposition(view.tokens, view.words, start, end)
    if strict and not _opens_opinion(view, at, start, end):
        return None
    return Span(start, end)


def _gives_word(view: SentenceView, at: int, head: int, end: int) -> bool:
    """Whether "selon la région," opens what the regional council says: in the conditional."""
    opens = at == 0 and head == end - 1 and view.word(head) in HOUSES_OR_PLACES and view.word(end) == ","
    return opens and any(word.endswith(("rait", "raient")) for word in view.words[end:])


def _opens_opinion(view: SentenceView, at: int, start: int, end: int) -> bool:
    """Pour X, gives an opinion only at the head of a clause, for a person, closed by a comma."""
    if view.word(end) != "," or (at > 0 and view.word(at - 1) not in {",", ";", ":", "»", "«", "mais", "et"}):
        return False
    if at > 0 and view.word(end + 1) in RELATIVES:
        return False
    person = view.word(start) in STRONG_PRONOUNS or any(
        token.ent == "PER" or (token.ent == "ORG" and token.text.isupper()) for token in view.tokens[start:end]
    )
    head = view.words[start : start + 3]
    return person or any(word in SPEAKER_NOUNS for word in head)


def _according_content(view: SentenceView, at: int, speaker: Span) -> Span:
    first = _past_conceding(view, clause_start(view, at), at)
    blamed = _blamed(view, at, speaker)
    if blamed is not None:
        return blamed
    bare = at > first and view.word(at - 1) != "," and view.tokens[at - 1].pos in {"NOUN", "PROPN", "ADJ", "NUM", "SYM"}
    if at > first + 1 and (bare or any(is_finite(token) for token in view.tokens[first:at])):
        return Span(first, at)
    start = _past_relative(view, speaker.end)
    start = start + 1 if view.word(start) == "," else start
    start = min(start, len(view.tokens) - 1)
    return Span(start, max(clause_end(view, start), start + 1))


def _past_conceding(view: SentenceView, first: int, at: int) -> int:
    """Where an aside right behind a quotation begins when a conjunction sets what it quotes apart from the rest.

    « Trois passants ont été blessés, même si « aucun n'est en danger », selon les pompiers ».
    """
    mark = at - 2 if view.word(at - 1) == "," else at - 1
    if view.word(mark) not in CLOSING_MARKS:
        return first
    opening = next((n for n in range(mark - 1, first, -1) if view.word(n) in OPENING_MARKS), first)
    for start in range(opening - 1, max(first, opening - _NEAR), -1):
        apart = view.word(start - 1) == "," and view.words[start : start + 2]
        if apart and (apart[0] in _AGAINST or tuple(apart) in CONCEDING):
            told = any(is_finite(token) for token in view.tokens[first:start])
            return start if told else first
    return first


def _blamed(view: SentenceView, at: int, speaker: Span) -> Span | None:
    """« L'élu, responsable selon eux de l'accident, ce qui ... »: who is blamed, and for what, no more."""
    governs = view.word(speaker.end) in {"de", "d'", "du", "des", "a", "au", "aux"}
    adjective = view.tokens[at - 1].pos == "ADJ" or view.word(at - 1) in _BLAMED
    if not adjective or not governs or view.word(at - 2) != ",":
        return None
    close = (
        n
        for n in range(speaker.end + 1, len(view.words) - 1)
        if view.word(n) == "," and tuple(view.words[n + 1 : n + 3]) in _COMMENTS
    )
    blamed = next((n for n in range(at - 3, 0, -1) if view.tokens[n].pos == "DET"), at - 1)
    return Span(blamed, next(close, len(view.words)))


def _past_relative(view: SentenceView, at: int) -> int:
    """Past « , qui défend X » and « que nous avons consulté » behind a speaker."""
    opening = at + 1 if view.word(at) == "," else at
    if view.word(opening) not in RELATIVES:
        return at
    return next((close for close in range(opening + 2, len(view.tokens) - 1) if view.word(close) == ","), at)
