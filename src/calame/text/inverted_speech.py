"""Attributions behind what is said: « ... », a déclaré X."""

from calame.text.attribution_view import Attribution, SentenceView, Span, attribution, clause_start, past_adverbs
from calame.text.data.attribution_words import (
    ADJUNCT_OPENERS,
    CLITICS,
    CLOSING_MARKS,
    DETERMINERS,
    JOINERS,
    ON_SOURCES,
    OPENING_MARKS,
    RECIPIENTS,
    STRONG_PRONOUNS,
    SUBJECT_PRONOUNS,
)
from calame.text.data.reporting_verbs import NEEDS_QUOTE, NOT_INVERTED, SPEAKER_NOUNS
from calame.text.noun_phrases import is_finite, phrase_end, with_apposition
from calame.text.reporting import Cue

_CLAUSE = 80
"""Tokens in which a clause is looked for on either side of an aside."""


def inverted(view: SentenceView, cue: Cue) -> Attribution | None:
    """The attribution of a cue whose subject stands behind it, `None` when it does not."""
    first = cue.first
    as_said = view.word(first - 1) in {"l'", "le"} and view.word(first - 2) == "comme"
    if cue.clitic is None and view.word(first - 1) in CLITICS and not as_said:
        return None
    before = view.word(first - 1)
    quoted = before in CLOSING_MARKS or (before == "," and view.word(first - 2) in CLOSING_MARKS)
    if cue.clitic is not None:
        speaker = Span(cue.clitic, cue.clitic + 1)
        if view.word(cue.clitic).endswith("on"):
            speaker = _source_after(view, cue.last + 1) or speaker
    elif as_said or quoted or before in {",", "-", "–", "—", "?", "!", "…"}:
        found = _subject_after(view, cue)
        if found is None or not (as_said or quoted or _is_aside(view, cue, found)):
            return None
        speaker = found
    else:
        return None
    if cue.clitic is not None and first < 2 and not view.text.startswith(("«", "“", '"')):  # noqa: PLR2004 -- "A-t-il dit ... ?" is a question
        return None
    return attribution(view, Span(first, cue.last + 1), speaker, _content_around(view, cue, speaker), "inverted")


def _subject_after(view: SentenceView, cue: Cue) -> Span | None:
    """The subject behind an inverted verb, past "lundi", "à l'AFP" and the like."""
    at = cue.last + 1
    for _ in range(4):
        at = past_adverbs(view, at)
        if view.word(at) in ADJUNCT_OPENERS and view.word(at) != "des":
            end = _recipient_end(view, at) or phrase_end(view.tokens, view.words, at + 1)
            end = at + 1 if end == at + 1 and view.word(at) in {"lors", "aupres"} else end
            if end == at + 1 and view.word(at) not in {"lors", "aupres"}:
                return None
            at = end
        elif view.word(at) == "," and at > cue.last + 1:
            at += 1
        else:
            break
    if view.word(at) in SUBJECT_PRONOUNS:
        return None
    end = phrase_end(view.tokens, view.words, at)
    if end == at or view.word(at) in STRONG_PRONOUNS or view.word(at)[:1].isdigit():
        return None
    return Span(at, with_apposition(view.tokens, view.words, at, end))


def _recipient_end(view: SentenceView, at: int) -> int | None:
    """Past "à l'AFP", "à Reuters": nothing of the subject behind it belongs to the agency's name."""
    return next((end + 1 for end in range(at + 1, at + 4) if view.word(end) in RECIPIENTS), None)


def _source_after(view: SentenceView, at: int) -> Span | None:
    """The source of "a-t-on appris de source policière", "auprès du parquet", "dit-on chez X", "à la mairie"."""
    at = past_adverbs(view, at)
    if view.word(at) == "aupres":
        start = at + 2
    elif view.word(at) in ON_SOURCES or (view.word(at) == "de" and view.word(at + 1).startswith("source")):
        start = at + 1
    else:
        return None
    end = phrase_end(view.tokens, view.words, start)
    return Span(start, end) if end > start else None


def _is_aside(view: SentenceView, cue: Cue, speaker: Span) -> bool:
    """Without quotation marks: a clause stands before, somebody who can speak after, then the aside closes."""
    if cue.lemma in NOT_INVERTED or cue.lemma in NEEDS_QUOTE or cue.passive:
        return False
    words = view.words[speaker.start : speaker.end]
    speaks = any(word in SPEAKER_NOUNS for word in words) or view.tokens[speaker.start].pos == "PROPN"
    speaks = speaks or view.tokens[speaker.start].ent in {"PER", "ORG"}
    speaks = speaks or (
        words[0] in DETERMINERS and len(words) > 1 and view.tokens[speaker.start + 1].text[:1].isupper()
    )
    resumes = view.word(speaker.end) == "," and any(
        is_finite(token) for token in view.tokens[speaker.end : speaker.end + _CLAUSE]
    )
    return speaks and (resumes or _has_clause(view, cue.first))


def _has_clause(view: SentenceView, end: int) -> bool:
    """Whether a finite verb outside relative clauses stands before `end`."""
    relative = False
    for at in range(max(0, end - _CLAUSE), end):
        word = view.word(at)
        if word in {"qui", "dont", "ou", "que", "qu'"}:
            relative = True
        elif word == ",":
            relative = False
        elif is_finite(view.tokens[at]) and not relative:
            return True
    return False


def _content_around(view: SentenceView, cue: Cue, speaker: Span) -> Span:
    """The quotation or clause before the aside, else the one after it."""
    end = cue.first
    while end > 0 and view.word(end - 1) in {",", "-", "–", "—", "comme", "l'", "le", "s'", "se", "n'", "ne"}:
        end -= 1
    first = _content_start(view, end)
    opens = view.word(end - 1) in JOINERS
    if end > 0 and not opens and any(view.tokens[at].text[:1].isalnum() for at in range(first, end)):
        return Span(first, end)
    start = max(cue.last + 1, speaker.end)
    return Span(min(start, len(view.tokens) - 1), len(view.tokens))


def _content_start(view: SentenceView, end: int) -> int:
    if view.word(end - 1) not in CLOSING_MARKS:
        return clause_start(view, end)
    return next((at for at in range(end - 2, -1, -1) if view.word(at) in OPENING_MARKS), 0)
