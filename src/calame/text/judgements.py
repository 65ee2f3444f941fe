"""Opinions, wishes and pledges told without « que »: « X juge la mesure inutile », « X s'engage à payer »."""

from collections.abc import Iterator
from functools import lru_cache

from calame.text.analysis import SentenceAnalysis
from calame.text.attribution_view import Attribution, SentenceView, Span, attribution, past_adverbs, quoted_positions
from calame.text.data.attribution_words import (
    AUXILIARIES,
    CLITICS,
    DETERMINERS,
    NOMINAL_MARKS,
    OPENING_MARKS,
    SUBJECT_PRONOUNS,
)
from calame.text.data.judging_words import (
    AFTER_JUDGING,
    AMOUNTS,
    CLAUSE_ENDS,
    COMPARING,
    FINDING,
    JOINING,
    JUDGING,
    JUDGING_FORMS,
    PLEDGING,
    WANTING,
    WANTING_FORMS,
)
from calame.text.noun_phrases import is_finite
from calame.text.reporting import Cue, folded_words, regular_forms
from calame.text.subjects import can_speak, subject_before

_LONGEST = 30
"""Tokens of a judgement."""


@lru_cache(maxsize=1)
def _forms() -> dict[str, str]:
    """Folded form -> infinitive."""
    irregular = {**JUDGING_FORMS, **WANTING_FORMS}
    found = {form: verb for verb, forms in irregular.items() for form in forms.split()}
    for verb in (JUDGING | WANTING | PLEDGING) - irregular.keys():
        for form in (*regular_forms(verb), verb.removesuffix("er") + "e"):
            found.setdefault(form, verb)
    return found


def judgements(sentence: SentenceAnalysis) -> Iterator[Attribution]:
    """The judgements, wishes and pledges of a sentence, left to right."""
    tokens = tuple(token for token in sentence.tokens if token.text.strip())
    view = SentenceView(sentence.text, sentence.start, tokens, folded_words(tokens))
    known = [at for at, word in enumerate(view.words) if word in _forms()]
    quoted = quoted_positions(view) if known else frozenset[int]()
    for at in known:
        cue = None if at in quoted else _cue(view, at)
        content = _content(view, cue) if cue else None
        speaker = subject_before(view, cue) if cue and content else None
        if cue and content and speaker and _speaks(view, speaker):
            yield attribution(view, Span(cue.first, cue.last + 1), speaker, content, "that_clause")


def _speaks(view: SentenceView, speaker: Span) -> bool:
    words = view.words[speaker.start : speaker.end]
    return words[0] in SUBJECT_PRONOUNS or can_speak(view, speaker.start, speaker.end)


def _cue(view: SentenceView, at: int) -> Cue | None:
    """The verb group whose last word stands at `at`, its auxiliary and « se » included."""
    lemma = _forms()[view.word(at)]
    first = at
    before = _before_adverbs(view, at)
    compound = view.word(before) in AUXILIARIES and view.word(at + 1) != "par"
    if compound:
        first = before
    elif view.word(at - 1) in NOMINAL_MARKS - CLITICS or view.tokens[at].text.endswith(("é", "ée", "és", "ées")):
        return None
    reflexive = view.word(first - 1) in {"s'", "se"}
    if reflexive != (lemma in PLEDGING) or (compound and not reflexive and AUXILIARIES[view.word(first)] == "etre"):
        return None
    return Cue(first - reflexive, at, lemma, compound=compound)


def _before_adverbs(view: SentenceView, at: int) -> int:
    """The position in front of a participle and of the adverbs before it: « s'est également engagé »."""
    at -= 1
    while at > 0 and view.tokens[at].pos == "ADV":
        at -= 1
    return at


def _content(view: SentenceView, cue: Cue) -> Span | None:
    """What is judged, wanted or pledged; `None` when the verb has another sense here."""
    start = past_adverbs(view, cue.last + 1)
    end = _clause_end(view, start)
    if end <= start:
        return None
    if cue.lemma in JUDGING:
        return Span(start, end) if _is_judgement(view, cue, start, end) else None
    opening = view.word(start)
    if cue.lemma in PLEDGING:
        opens = opening == "a" and view.tokens[min(start + 1, end - 1)].has("VerbForm=Inf")
    else:
        opens = opening in {"que", "qu'"}
    return Span(start, end) if opens else None


def _is_judgement(view: SentenceView, cue: Cue, start: int, end: int) -> bool:
    """Whether an object goes with what it is held to be: an adjective, an amount, words in quotation marks."""
    object_before = view.word(cue.first - 1) in CLITICS
    opening = view.word(start)
    amount = cue.lemma in AMOUNTS and any(
        view.word(at) == "a" and view.tokens[at + 1].text[:1].isdigit() for at in range(start, end - 1)
    )
    if amount:
        return True
    tagged = view.tokens[start].pos == "ADJ" or opening in COMPARING | OPENING_MARKS
    if object_before or tagged:
        return tagged
    if opening not in AFTER_JUDGING and (opening not in DETERMINERS or cue.lemma in FINDING):
        return False
    if cue.lemma == "qualifier":
        return any(view.word(at) in {"de", "d'"} for at in range(start + 2, end))
    last = view.tokens[end - 1]
    return (
        last.pos == "ADJ"
        or last.has("VerbForm=Part")
        or any(view.word(at) in OPENING_MARKS | COMPARING for at in range(start + 1, end))
    )


def _clause_end(view: SentenceView, start: int) -> int:
    """Where the clause that begins at `start` ends."""
    at = start
    while at < len(view.words) and at - start < _LONGEST:
        word = view.word(at)
        if word == "et" and at > start and at + 1 < len(view.tokens) and is_finite(view.tokens[at + 1]):
            break
        if word in CLAUSE_ENDS or (word == "," and (view.word(at + 1) in JOINING or at + 1 >= len(view.words))):
            break
        at += 1
    while at > start and view.word(at - 1) in {".", "…", "...", "!", "?"}:
        at -= 1
    return at
