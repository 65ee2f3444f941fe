"""Who stands beside a quotation as its speaker, whatever the verb: « ... », a réagi X ; X s'en va : « ... »."""

from collections.abc import Iterator

from calame.text.analysis import SentenceAnalysis
from calame.text.attribution_view import Attribution, SentenceView, Span, attribution, past_adverbs, quote_end
from calame.text.data.attribution_words import ADJUNCT_OPENERS, AUXILIARIES, CLITICS, CLOSING_MARKS, DE, OPENING_MARKS
from calame.text.noun_phrases import is_finite, phrase_end, with_apposition
from calame.text.reporting import folded_words
from calame.text.subjects import can_speak

_VERBAL = frozenset({"VERB", "AUX", "NOUN", "ADJ", "X"})
"""Tags that the model gives a verb behind a quotation."""
_ENDINGS = ("e", "t", "d", "a", "ent", "it", "u")
"""Of third persons; participles stand behind an auxiliary."""
_LEAST = 3
"""Words of a quotation that somebody speaks; shorter ones are terms."""


def quote_frames(sentence: SentenceAnalysis) -> Iterator[Attribution]:
    """The speakers beside the quotations of a sentence that no reporting verb names."""
    tokens = tuple(token for token in sentence.tokens if token.text.strip())
    view = SentenceView(sentence.text, sentence.start, tokens, folded_words(tokens))
    if OPENING_MARKS.isdisjoint(view.words):
        return
    yield from _behind(view)
    yield from _before_colon(view)


def _behind(view: SentenceView) -> Iterator[Attribution]:
    """« ... », a réagi X."""
    opened: int | None = None
    for at, word in enumerate(view.words):
        if opened is not None and word in CLOSING_MARKS:
            found = _aside(view, at + 1)
            if found is not None and at - opened > _LEAST:
                cue, speaker = found
                yield attribution(view, cue, speaker, Span(opened, at + 1), "inverted")
            opened = None
        elif word in OPENING_MARKS:
            opened = at


def _aside(view: SentenceView, at: int) -> tuple[Span, Span] | None:
    """The verb and the subject behind it that follow a closing mark."""
    first = at + 1 if view.word(at) == "," else at
    while view.word(first) in CLITICS:
        first += 1
    compound = view.word(first) in AUXILIARIES and not _is_preposition(view, first)
    last = past_adverbs(view, first + 1) if compound else first
    if last >= len(view.tokens) or not _is_verb(view, last, compound=compound):
        return None
    start = past_adverbs(view, last + 1)
    end = phrase_end(view.tokens, view.words, start)
    if end == start or not can_speak(view, start, end) or view.word(start)[:1].isdigit() or view.word(start) in DE:
        return None
    return Span(first, last + 1), Span(start, with_apposition(view.tokens, view.words, start, end))


def _is_verb(view: SentenceView, at: int, *, compound: bool) -> bool:
    token = view.tokens[at]
    if token.pos not in _VERBAL or not token.text[:1].islower() or not token.text.isalpha():
        return False
    return compound or (view.word(at).endswith(_ENDINGS) and not token.text.endswith("é"))


def _before_colon(view: SentenceView) -> Iterator[Attribution]:
    """X n'en revient pas : « ... »."""
    colon = next((at for at in range(1, len(view.words) - 1) if view.word(at) == ":"), None)
    if colon is None or view.word(colon + 1) not in OPENING_MARKS or set(view.words[:colon]) & OPENING_MARKS:
        return
    start = _past_adjuncts(view, colon)
    end = phrase_end(view.tokens, view.words, start)
    whole = with_apposition(view.tokens, view.words, start, end)
    verbs = any(is_finite(token) for token in view.tokens[end:colon])
    if start < end <= whole < colon and verbs and can_speak(view, start, end):
        quote = Span(colon + 1, quote_end(view, colon + 1))
        yield attribution(view, Span(colon, colon + 1), Span(start, whole), quote, "colon")


def _past_adjuncts(view: SentenceView, colon: int) -> int:
    """Past « à Sarlande, », « interrogé mercredi, », « très en colère, »: a place or a circumstance says nothing."""
    start = 0
    while start < colon and _is_adjunct(view, start):
        start = next((at + 1 for at in range(start, colon) if view.word(at) == ","), colon)
    return start


def _is_adjunct(view: SentenceView, at: int) -> bool:
    token = view.tokens[at]
    participle = token.pos == "VERB" and token.has("VerbForm=Part")
    opens = view.word(at) in ADJUNCT_OPENERS - DE or _is_preposition(view, at)
    return opens or participle or token.pos in {"ADP", "ADV", "SCONJ"}


def _is_preposition(view: SentenceView, at: int) -> bool:
    """« à », whose folded form is the auxiliary's."""
    return view.tokens[at].text in {"à", "À"}
