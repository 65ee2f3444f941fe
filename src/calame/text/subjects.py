"""The subject before a reporting verb."""

from calame.text.attribution_view import SentenceView, Span
from calame.text.data.attribution_words import ADVERBS, CLITICS, SUBJECT_PRONOUNS
from calame.text.data.reporting_verbs import SPEAKER_NOUNS
from calame.text.noun_phrases import phrase_start, with_apposition
from calame.text.reporting import Cue


def subject_before(view: SentenceView, cue: Cue) -> Span | None:
    """The subject of a verb that follows it, with an apposition in commas."""
    at = cue.first
    while at > 0 and (view.word(at - 1) in CLITICS or view.word(at - 1) in ADVERBS):
        at -= 1
    before = view.word(at - 1)
    if before in SUBJECT_PRONOUNS:
        return Span(at - 1, at)
    if before == "qui":
        return antecedent(view, at - 1)
    if before == ",":
        return _past_commas(view, at - 1, cue)
    start = phrase_start(view.tokens, view.words, at, plural=_is_plural(view, cue))
    if start < at:
        return Span(start, at)
    return None


def antecedent(view: SentenceView, at: int) -> Span | None:
    """The noun phrase that a relative pronoun at `at` takes up."""
    end = at - 1 if view.word(at - 1) == "," else at
    start = phrase_start(view.tokens, view.words, end, plural=False)
    return Span(start, end) if start < end else None


def _past_commas(view: SentenceView, close: int, cue: Cue) -> Span | None:
    """In "X, ministre de Y, a dit" the phrase before the opening comma, with the apposition if it is one."""
    plural = _is_plural(view, cue)
    commas = [at for at in range(close - 1, max(-1, close - 40), -1) if view.word(at) == ","]
    for opening in commas[:3]:
        start = phrase_start(view.tokens, view.words, opening, plural=plural)
        if start == opening or not can_speak(view, start, opening):
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
