"""The subject before a reporting verb."""

from calame.text.attribution_view import SentenceView, Span
from calame.text.data.attribution_words import ADVERBS, CLITICS, DE, ROLE_NOUNS, SUBJECT_PRONOUNS
from calame.text.data.reporting_verbs import SPEAKER_NOUNS
from calame.text.noun_phrases import is_finite, phrase_end, phrase_start, with_apposition
from calame.text.reporting import Cue

_JOINTS = frozenset({"et", "mais", "puis", "ou"})
_PAIR = 2
_AGENT = 12
"""Tokens of an agent and « par » in front of it: « contesté par le syndicat X, qui parle de ... »."""
_DENYING = frozenset({"ne", "n'"})
_POINTERS = (["ce", "dernier"], ["cette", "derniere"], ["ces", "derniers"], ["ces", "dernieres"])
"""Words that only point to somebody, whom the apposition names: "ce dernier, X, affirme"."""


def subject_before(view: SentenceView, cue: Cue) -> Span | None:
    """The subject of a verb that follows it, with an apposition in commas."""
    at = cue.first
    while at > 0 and (view.word(at - 1) in CLITICS or view.word(at - 1) in ADVERBS):
        at -= 1
    before = view.word(at - 1)
    if before in SUBJECT_PRONOUNS:
        return Span(at - 1, at)
    if before == "qui":
        return _sayer(view, antecedent(view, at - 1))
    if before == ",":
        return _past_commas(view, at - 1, cue)
    if before in _JOINTS:
        return _shared(view, at - 1)
    start = phrase_start(view.tokens, view.words, at, plural=_is_plural(view, cue))
    if start < at:
        return Span(start, at)
    return None


def _shared(view: SentenceView, joint: int) -> Span | None:
    """In "X refuse de payer et affirme que ..." the subject that opens the sentence, when a verb follows it."""
    if view.word(0) in SUBJECT_PRONOUNS:
        return Span(0, 1)
    end = phrase_end(view.tokens, view.words, 0)
    whole = with_apposition(view.tokens, view.words, 0, end)
    verb = whole + 1 if whole > end and view.word(whole) == "," else whole
    while view.word(verb) in CLITICS | _DENYING and verb < joint:
        verb += 1
    denied = view.word(whole) in _DENYING
    if end > 0 and verb < joint and (denied or is_finite(view.tokens[verb])) and can_speak(view, 0, end):
        return Span(0, whole)
    return None


def _sayer(view: SentenceView, phrase: Span | None) -> Span | None:
    """The name that ends a phrase headed by a thing: « un courrier à X, qui assure »."""
    if phrase is None or phrase.end - phrase.start <= 1:
        return phrase
    at = next((at for at in range(phrase.end - 1, phrase.start, -1) if view.tokens[at - 1].pos == "ADP"), phrase.start)
    opening = view.tokens[at - 1].text.lower() if at > phrase.start else ""
    named = view.tokens[at].pos == "PROPN" and opening not in DE
    return Span(at, phrase.end) if named and not can_speak(view, phrase.start, at) else phrase


def antecedent(view: SentenceView, at: int) -> Span | None:
    """The noun phrase that a relative pronoun at `at` takes up, with the name it stands in apposition to."""
    end = at - 1 if view.word(at - 1) == "," else at
    start = phrase_start(view.tokens, view.words, end, plural=False)
    if start < end and view.word(start - 1) == "," and view.tokens[start - 2].ent == "PER":
        functional = any(word in SPEAKER_NOUNS or word in ROLE_NOUNS for word in view.words[start : start + _PAIR])
        others = (at + 1 for at in range(start - 2, -1, -1) if view.tokens[at].ent != "PER")
        return Span(next(others, 0) if functional else start, end)
    if start >= end:
        start = next((by + 1 for by in range(end - 1, max(-1, end - _AGENT), -1) if view.word(by) == "par"), end)
    return Span(start, end) if start < end else None


def _past_commas(view: SentenceView, close: int, cue: Cue) -> Span | None:
    """In "X, ministre de Y, a dit" the phrase before the opening comma, with the apposition if it is one."""
    plural = _is_plural(view, cue)
    commas = [at for at in range(close - 1, max(-1, close - 40), -1) if view.word(at) == ","]
    for opening in commas[:3]:
        start = phrase_start(view.tokens, view.words, opening, plural=plural)
        if start == opening or not can_speak(view, start, opening):
            if view.words[start:opening] in _POINTERS and can_speak(view, opening + 1, close):
                return Span(opening + 1, close)
            continue
        whole = with_apposition(view.tokens, view.words, start, opening)
        return Span(start, whole if whole == close else opening)
    return _before_participle(view, close, plural=plural) if not commas else None


def _before_participle(view: SentenceView, close: int, *, plural: bool) -> Span | None:
    start = phrase_start(view.tokens, view.words, close, plural=plural)
    return Span(start, close) if start == 0 and close > 0 and can_speak(view, start, close) else None


def can_speak(view: SentenceView, start: int, end: int) -> bool:
    """Whether the words hold a name or a noun for somebody who speaks."""
    words = view.words[start:end]
    named = any(view.tokens[at].pos == "PROPN" or view.tokens[at].ent in {"PER", "ORG"} for at in range(start, end))
    return named or any(word in SPEAKER_NOUNS for word in words)


def _is_plural(view: SentenceView, cue: Cue) -> bool:
    at = cue.first + 1 if view.word(cue.first) in {"s'", "se"} else cue.first
    word = view.word(at)
    return word in {"ont", "avaient", "auront", "auraient", "sont", "etaient"} or word.endswith("ent")
