"""Attributions before what is said: X a déclaré que ..., X a dit : « ... »."""

from collections.abc import Iterator

from calame.text.attribution_view import (
    REACH,
    Attribution,
    SentenceView,
    Span,
    attribution,
    past_adverbs,
    quote_end,
    statement_end,
)
from calame.text.data.attribution_words import (
    BEFORE_INFINITIVE,
    CLOSING_MARKS,
    DAY_WORDS,
    DETERMINERS,
    NOT_THAT,
    OPENING_MARKS,
    TOLD,
)
from calame.text.data.reporting_verbs import NEEDS_QUOTE, NO_THAT_CLAUSE, TAKES_INFINITIVE
from calame.text.noun_phrases import is_finite, phrase_end, with_apposition
from calame.text.reporting import Cue
from calame.text.subjects import can_speak, subject_before

_BEFORE_INFINITIVE = 5
"""Words between a reporting verb and its infinitive: "de ne pas le"."""


def that_clause(view: SentenceView, cue: Cue) -> Attribution | None:
    """The attribution of a cue that opens "que" or an infinitive, `None` when it opens neither."""
    opening = _that_opening(view, cue)
    if opening is None:
        return None
    negated_only = any(view.word(at) in {"ne", "n'"} for at in range(max(0, cue.first - 3), cue.first))
    if negated_only and "pas" not in view.words[max(0, cue.first - 3) : opening]:
        return None
    impersonal = cue.passive and view.word(cue.first - 1) == "il"
    speaker = None if impersonal else subject_before(view, cue)
    if speaker is None and not impersonal:
        return None
    end = statement_end(view, opening)
    while end > opening + 1 and view.word(end - 1) in {".", "…", "...", "!", "?"}:
        end -= 1
    return attribution(view, Span(cue.first, cue.last + 1), speaker, Span(opening, end), "that_clause")


def _that_opening(view: SentenceView, cue: Cue) -> int | None:
    """Position of the first word of the clause that a verb opens, "que" included."""
    at = past_adverbs(view, cue.last + 1)
    if cue.lemma in TAKES_INFINITIVE and (infinitive := _infinitive(view, at)) is not None:
        return infinitive
    if cue.lemma in NO_THAT_CLAUSE:
        return None
    if (
        view.word(at) in DETERMINERS
        and view.word(at) not in DAY_WORDS
        and cue.lemma not in TOLD
        and not _is_date(view, at)
    ):
        return None
    for position in range(at, min(at + REACH, len(view.words))):
        word = view.word(position)
        if word in {"que", "qu'"}:
            other = view.word(position - 1) in NOT_THAT and position - 1 > cue.last
            return None if other else position
        if (
            word in OPENING_MARKS
            or word in CLOSING_MARKS
            or word in {":", ";", "."}
            or is_finite(view.tokens[position])
        ):
            return None
    return None


def _is_date(view: SentenceView, at: int) -> bool:
    return any(view.word(position) in DAY_WORDS for position in range(at + 1, at + 4))


def _infinitive(view: SentenceView, at: int) -> int | None:
    start = at
    while view.word(at) in BEFORE_INFINITIVE and at < start + _BEFORE_INFINITIVE:
        if view.word(at) == "vouloir":
            return start
        at += 1
    if at >= len(view.tokens):
        return None
    token = view.tokens[at]
    return start if token.pos in {"VERB", "AUX"} and token.has("VerbForm=Inf") else None


def before_quote(view: SentenceView, cue: Cue) -> Attribution | None:
    """The attribution of a cue that opens a quotation, with or without a colon."""
    opening = _quote_opening(view, cue)
    if opening is None or cue.passive:
        return None
    speaker = subject_before(view, cue)
    if speaker is None:
        return None
    end = quote_end(view, opening)
    return attribution(view, Span(cue.first, cue.last + 1), speaker, Span(opening, end), "colon")


def _quote_opening(view: SentenceView, cue: Cue) -> int | None:
    for at in range(cue.last + 1, min(cue.last + 1 + REACH, len(view.words))):
        word = view.word(at)
        if word == ":" and at + 1 < len(view.words):
            quote = view.word(at + 1) in OPENING_MARKS
            return at + 1 if quote or cue.lemma not in NEEDS_QUOTE else None
        if word in OPENING_MARKS:
            return at
        if word in {".", ";"} or is_finite(view.tokens[at]) or (word in {"que", "qu'", "qui"} and at > cue.last):
            return None
    return None


def bare_colon(view: SentenceView) -> Iterator[Attribution]:
    """Marie Durand, maire : « ... »."""
    at = next((at for at in range(min(REACH, len(view.words) - 1)) if view.word(at) == ":"), None)
    if not at or view.word(at + 1) not in OPENING_MARKS:
        return
    end = with_apposition(view.tokens, view.words, 0, phrase_end(view.tokens, view.words, 0))
    if end == at and can_speak(view, 0, end):
        yield attribution(view, Span(at, at + 1), Span(0, end), Span(at + 1, quote_end(view, at + 1)), "colon")
