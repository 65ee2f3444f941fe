"""Who says it: reporting verbs and "selon", by rules over tokens."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from calame.text.analysis import SentenceAnalysis, Token
from calame.text.data.attribution_words import (
    ADJUNCT_OPENERS,
    ADVERBS,
    CLITICS,
    CLOSING_MARKS,
    DAY_WORDS,
    DETERMINERS,
    NOT_THAT,
    OPENING_MARKS,
    RECIPIENTS,
    STRONG_PRONOUNS,
    SUBJECT_PRONOUNS,
    TOLD,
)
from calame.text.data.reporting_verbs import (
    ACCORDING,
    NEEDS_QUOTE,
    NO_THAT_CLAUSE,
    NOT_INVERTED,
    NOT_SPEAKERS,
    SPEAKER_NOUNS,
    TAKES_INFINITIVE,
)
from calame.text.noun_phrases import is_finite, phrase_end, phrase_start, with_apposition
from calame.text.reporting import Cue, cues, folded_words

Kind = Literal["inverted", "that_clause", "colon", "according_to"]

_REACH = 14
"""Tokens between a reporting verb and the "que" or colon that belongs to it."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """What is said by whom; offsets are characters of the analysed text."""

    speaker: str | None
    """The noun phrase or pronoun as written; `None` for "il a été annoncé que"."""
    speaker_start: int | None
    speaker_end: int | None
    cue: str
    """The reporting verb group or "selon" as written."""
    cue_start: int
    cue_end: int
    kind: Kind
    content_start: int
    content_end: int


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    start: int
    tokens: Sequence[Token]
    words: Sequence[str]

    def word(self, at: int) -> str:
        return self.words[at] if 0 <= at < len(self.words) else ""


@dataclass(frozen=True, slots=True)
class _Span:
    """Token positions, end excluded."""

    start: int
    end: int


def attributions(sentence: SentenceAnalysis) -> tuple[Attribution, ...]:
    """Every attribution of a sentence, in order of its cues."""
    tokens = tuple(token for token in sentence.tokens if token.text.strip())
    if not tokens:
        return ()
    view = _Sentence(sentence.text, sentence.start, tokens, folded_words(tokens))
    found = [*_verbal(view), *_according(view), *_bare_colon(view)]
    return tuple(sorted(_distinct(found), key=lambda item: item.cue_start))


def _distinct(found: list[Attribution]) -> Iterator[Attribution]:
    """Drop a second attribution with the same speaker span or the same cue."""
    cues_seen: set[int] = set()
    speakers_seen: set[int] = set()
    for item in found:
        if item.cue_start in cues_seen or (item.kind == "according_to" and item.speaker_start in speakers_seen):
            continue
        cues_seen.add(item.cue_start)
        if item.speaker_start is not None:
            speakers_seen.add(item.speaker_start)
        yield item


def _verbal(view: _Sentence) -> Iterator[Attribution]:
    quoted = _quoted_positions(view)
    for cue in cues(view.tokens, view.words):
        found = _inverted(view, cue)
        if found is None and cue.first not in quoted:
            found = _that_clause(view, cue) or _before_quote(view, cue)
        if found is not None:
            yield found


def _quoted_positions(view: _Sentence) -> frozenset[int]:
    """Positions between quotation marks: what reports there belongs to the quotation."""
    inside: set[int] = set()
    opened: int | None = None
    for at, word in enumerate(view.words):
        if opened is not None and word in CLOSING_MARKS:
            inside.update(range(opened, at))
            opened = None
        elif word in OPENING_MARKS:
            opened = at
    if opened is not None:
        inside.update(range(opened, len(view.words)))
    return frozenset(inside)


def _make(view: _Sentence, cue: _Span, speaker: _Span | None, content: _Span, kind: Kind) -> Attribution:
    def text(span: _Span) -> str:
        left, right = view.tokens[span.start].start, view.tokens[span.end - 1].end
        return view.text[left - view.start : right - view.start]

    if view.word(cue.start - 1) in {"ne", "n'"}:
        cue = _Span(cue.start - 1, cue.end)
    return Attribution(
        speaker=text(speaker).lstrip("-").removeprefix("t-") if speaker else None,
        speaker_start=view.tokens[speaker.start].start if speaker else None,
        speaker_end=view.tokens[speaker.end - 1].end if speaker else None,
        cue=text(cue),
        cue_start=view.tokens[cue.start].start,
        cue_end=view.tokens[cue.end - 1].end,
        kind=kind,
        content_start=view.tokens[content.start].start,
        content_end=view.tokens[content.end - 1].end,
    )


# Inverted: « ... », a déclaré X


def _inverted(view: _Sentence, cue: Cue) -> Attribution | None:
    first = cue.first
    as_said = view.word(first - 1) in {"l'", "le"} and view.word(first - 2) == "comme"
    if cue.clitic is None and view.word(first - 1) in CLITICS and not as_said:
        return None
    before = view.word(first - 1)
    quoted = before in CLOSING_MARKS or (before == "," and view.word(first - 2) in CLOSING_MARKS)
    if cue.clitic is not None:
        speaker = _Span(cue.clitic, cue.clitic + 1)
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
    return _make(view, _Span(first, cue.last + 1), speaker, _content_around(view, cue, speaker), "inverted")


def _subject_after(view: _Sentence, cue: Cue) -> _Span | None:
    """The subject behind an inverted verb, past "lundi", "à l'AFP" and the like."""
    at = cue.last + 1
    for _ in range(4):
        at = _past_adverbs(view, at)
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
    return _Span(at, with_apposition(view.tokens, view.words, at, end))


def _recipient_end(view: _Sentence, at: int) -> int | None:
    """ "à l'AFP", "à Reuters": nothing of the subject behind it belongs to the agency's name."""
    return next((end + 1 for end in range(at + 1, at + 4) if view.word(end) in RECIPIENTS), None)


def _past_adverbs(view: _Sentence, at: int) -> int:
    while view.word(at) in ADVERBS or view.word(at) in DAY_WORDS or view.word(at).endswith("ment"):
        if view.word(at).endswith("ment") and view.tokens[at].pos != "ADV" and view.word(at) not in ADVERBS:
            break
        at += 1
    return at


def _source_after(view: _Sentence, at: int) -> _Span | None:
    """ "a-t-on appris de source policière", "... auprès du parquet"."""
    at = _past_adverbs(view, at)
    if view.word(at) == "aupres":
        start = at + 2
    elif view.word(at) == "de" and view.word(at + 1).startswith("source"):
        start = at + 1
    else:
        return None
    end = phrase_end(view.tokens, view.words, start)
    return _Span(start, end) if end > start else None


def _is_aside(view: _Sentence, cue: Cue, speaker: _Span) -> bool:
    """Without quotation marks: a clause stands before, somebody who can speak after, then the aside closes."""
    if cue.lemma in NOT_INVERTED or cue.lemma in NEEDS_QUOTE or cue.passive:
        return False
    words = view.words[speaker.start : speaker.end]
    speaks = any(word in SPEAKER_NOUNS for word in words) or view.tokens[speaker.start].pos == "PROPN"
    speaks = speaks or view.tokens[speaker.start].ent in {"PER", "ORG"}
    speaks = speaks or (
        words[0] in DETERMINERS and len(words) > 1 and view.tokens[speaker.start + 1].text[:1].isupper()
    )
    resumes = view.word(speaker.end) == "," and any(is_finite(token) for token in view.tokens[speaker.end :])
    return speaks and (resumes or _has_clause(view, cue.first))


def _has_clause(view: _Sentence, end: int) -> bool:
    """Whether a finite verb outside relative clauses stands before `end`."""
    relative = False
    for at in range(end):
        word = view.word(at)
        if word in {"qui", "dont", "ou", "que", "qu'"}:
            relative = True
        elif word == ",":
            relative = False
        elif is_finite(view.tokens[at]) and not relative:
            return True
    return False


def _content_around(view: _Sentence, cue: Cue, speaker: _Span) -> _Span:
    """The quotation or clause before the aside, else the one after it."""
    end = cue.first
    while end > 0 and view.word(end - 1) in {",", "-", "–", "—", "comme", "l'", "le", "s'", "se", "n'", "ne"}:
        end -= 1
    if end > 0 and any(view.tokens[at].text[:1].isalnum() for at in range(end)):
        return _Span(_content_start(view, end), end)
    start = max(cue.last + 1, speaker.end)
    return _Span(min(start, len(view.tokens) - 1), len(view.tokens))


def _content_start(view: _Sentence, end: int) -> int:
    if view.word(end - 1) not in CLOSING_MARKS:
        return 0
    return next((at for at in range(end - 2, -1, -1) if view.word(at) in OPENING_MARKS), 0)


# X a déclaré que ..., X affirme avoir ...


def _that_clause(view: _Sentence, cue: Cue) -> Attribution | None:
    opening = _that_opening(view, cue)
    if opening is None:
        return None
    negated_only = any(view.word(at) in {"ne", "n'"} for at in range(max(0, cue.first - 3), cue.first))
    if negated_only and "pas" not in view.words[max(0, cue.first - 3) : opening]:
        return None
    impersonal = cue.passive and view.word(cue.first - 1) == "il"
    speaker = None if impersonal else _subject_before(view, cue)
    if speaker is None and not impersonal:
        return None
    end = len(view.tokens)
    while end > opening + 1 and view.word(end - 1) in {".", "…", "...", "!", "?"}:
        end -= 1
    return _make(view, _Span(cue.first, cue.last + 1), speaker, _Span(opening, end), "that_clause")


def _that_opening(view: _Sentence, cue: Cue) -> int | None:
    """Position of the first word of the clause that a verb opens, "que" included."""
    at = _past_adverbs(view, cue.last + 1)
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
    for position in range(at, min(at + _REACH, len(view.words))):
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


def _is_date(view: _Sentence, at: int) -> bool:
    return any(view.word(position) in DAY_WORDS for position in range(at + 1, at + 4))


def _infinitive(view: _Sentence, at: int) -> int | None:
    start = at
    while (
        view.word(at)
        in {
            "de",
            "d'",
            "ne",
            "n'",
            "pas",
            "plus",
            "y",
            "en",
            "l'",
            "le",
            "la",
            "les",
            "s'",
            "se",
            "lui",
            "leur",
            "a",
            "vouloir",
        }
        and at - start < 5
    ):
        if view.word(at) == "vouloir":
            return start
        at += 1
    if at >= len(view.tokens):
        return None
    token = view.tokens[at]
    return start if token.pos in {"VERB", "AUX"} and token.has("VerbForm=Inf") else None


def _subject_before(view: _Sentence, cue: Cue) -> _Span | None:
    """The subject of a verb that follows it, with an apposition in commas."""
    at = cue.first
    while at > 0 and (view.word(at - 1) in CLITICS or view.word(at - 1) in ADVERBS):
        at -= 1
    before = view.word(at - 1)
    if before in SUBJECT_PRONOUNS:
        return _Span(at - 1, at)
    if before == "qui":
        return _antecedent(view, at - 1)
    if before == ",":
        return _past_commas(view, at - 1, cue)
    start = phrase_start(view.tokens, view.words, at, plural=_is_plural(view, cue))
    if start < at:
        return _Span(start, at)
    return None


def _antecedent(view: _Sentence, at: int) -> _Span | None:
    end = at - 1 if view.word(at - 1) == "," else at
    start = phrase_start(view.tokens, view.words, end, plural=False)
    return _Span(start, end) if start < end else None


def _past_commas(view: _Sentence, close: int, cue: Cue) -> _Span | None:
    """ "X, ministre de Y, a dit": the phrase before the opening comma, with the apposition if it is one."""
    plural = _is_plural(view, cue)
    commas = [at for at in range(close - 1, max(-1, close - 40), -1) if view.word(at) == ","]
    for opening in commas[:3]:
        start = phrase_start(view.tokens, view.words, opening, plural=plural)
        if start == opening or not _can_speak(view, start, opening):
            continue
        whole = with_apposition(view.tokens, view.words, start, opening)
        return _Span(start, whole if whole == close else opening)
    return _before_participle(view, close, plural=plural) if not commas else None


def _before_participle(view: _Sentence, close: int, *, plural: bool) -> _Span | None:
    start = phrase_start(view.tokens, view.words, close, plural=plural)
    return _Span(start, close) if start == 0 and close > 0 and _can_speak(view, start, close) else None


def _can_speak(view: _Sentence, start: int, end: int) -> bool:
    words = view.words[start:end]
    named = any(view.tokens[at].pos == "PROPN" or view.tokens[at].ent in {"PER", "ORG"} for at in range(start, end))
    return named or any(word in SPEAKER_NOUNS for word in words)


def _is_plural(view: _Sentence, cue: Cue) -> bool:
    at = cue.first + 1 if view.word(cue.first) in {"s'", "se"} else cue.first
    word = view.word(at)
    return word in {"ont", "avaient", "auront", "auraient", "sont", "etaient"} or word.endswith("ent")


# X a dit : « ... », X a dénoncé « ... »


def _before_quote(view: _Sentence, cue: Cue) -> Attribution | None:
    opening = _quote_opening(view, cue)
    if opening is None or cue.passive:
        return None
    speaker = _subject_before(view, cue)
    if speaker is None:
        return None
    end = _quote_end(view, opening)
    return _make(view, _Span(cue.first, cue.last + 1), speaker, _Span(opening, end), "colon")


def _quote_opening(view: _Sentence, cue: Cue) -> int | None:
    for at in range(cue.last + 1, min(cue.last + 1 + _REACH, len(view.words))):
        word = view.word(at)
        if word == ":" and at + 1 < len(view.words):
            quote = view.word(at + 1) in OPENING_MARKS
            return at + 1 if quote or cue.lemma not in NEEDS_QUOTE else None
        if word in OPENING_MARKS:
            return at
        if word in {".", ";"} or is_finite(view.tokens[at]) or (word in {"que", "qu'", "qui"} and at > cue.last):
            return None
    return None


def _quote_end(view: _Sentence, opening: int) -> int:
    if view.word(opening) not in OPENING_MARKS:
        return len(view.words)
    return next(
        (at + 1 for at in range(opening + 1, len(view.words)) if view.word(at) in CLOSING_MARKS), len(view.words)
    )


def _bare_colon(view: _Sentence) -> Iterator[Attribution]:
    """Marie Durand, maire : « ... »."""
    at = next((at for at in range(min(_REACH, len(view.words) - 1)) if view.word(at) == ":"), None)
    if not at or view.word(at + 1) not in OPENING_MARKS:
        return
    end = with_apposition(view.tokens, view.words, 0, phrase_end(view.tokens, view.words, 0))
    if end == at and _can_speak(view, 0, end):
        yield _make(view, _Span(at, at + 1), _Span(0, end), _Span(at + 1, _quote_end(view, at + 1)), "colon")


# Selon X, d'après X, pour X, de source ...


def _according(view: _Sentence) -> Iterator[Attribution]:
    for at in range(len(view.words)):
        opening = next((words for words in ACCORDING if tuple(view.words[at : at + len(words)]) == words), None)
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
                _Span(start, end) if end > start + 1 and view.word(start + 1) not in {"de", "d'", "du", "des"} else None
            )
        else:
            continue
        if speaker is not None:
            yield _make(view, _Span(at, start), speaker, _according_content(view, at, speaker), "according_to")


def _according_speaker(view: _Sentence, at: int, start: int, *, strict: bool) -> _Span | None:
    if view.word(start) in NOT_SPEAKERS:
        return None
    if view.word(start) in {"lequel", "laquelle", "lesquels", "lesquelles"}:
        return _antecedent(view, at)
    end = phrase_end(view.tokens, view.words, start)
    if end == start:
        return None
    head = start + 1 if view.word(start) in DETERMINERS and end > start + 1 else start
    if view.word(head) in NOT_SPEAKERS:
        return None
    end = with_apposition(view.tokens, view.words, start, end)
    if strict and not _opens_opinion(view, at, start, end):
        return None
    return _Span(start, end)


def _opens_opinion(view: _Sentence, at: int, start: int, end: int) -> bool:
    """ "Pour X," gives an opinion only at the head of a clause, for a person, closed by a comma."""
    if view.word(end) != "," or (at > 0 and view.word(at - 1) not in {",", "»", "«", "mais", "et"}):
        return False
    person = view.word(start) in STRONG_PRONOUNS or view.tokens[start].ent == "PER"
    head = view.words[start : start + 3]
    return person or any(word in SPEAKER_NOUNS for word in head)


def _according_content(view: _Sentence, at: int, speaker: _Span) -> _Span:
    if at > 1 and any(is_finite(token) for token in view.tokens[:at]):
        return _Span(0, at)
    start = speaker.end + 1 if view.word(speaker.end) == "," else speaker.end
    return _Span(min(start, len(view.tokens) - 1), len(view.tokens))
