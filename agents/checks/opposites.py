"""Opposites: a word in whose place the source has one that says the contrary."""

from collections.abc import Iterator, Sequence
from functools import cache

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading, keys_of
from calame.agents.checks.retrieval import carried_share
from calame.text.analysis import Token
from calame.text.data.hedges import DENIAL_VERBS
from calame.text.data.negation_words import LEXICAL_FORMS
from calame.text.data.opposites import ALSO_SAYING, AMBIGUOUS, DENYING_WORDS, OPPOSITES, REFUSING
from calame.text.words import fold

_POS = frozenset({"VERB", "NOUN", "ADJ", "ADV"})
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "NUM"})
_SAME = 0.5
"""Share of the words of the draft that the passage must carry for one of them to stand for its opposite."""
_AROUND = 10
"""Words on each side in which both opposites must have a word in common."""
_BESIDE = 6
"""Words on each side in which its figures stand."""
_ENOUGH = 2
"""Words in common around a word of another passage that make it tell the same thing."""
_BEFORE = 4
"""Words in front of a word in which a denial turns it round."""

Side = tuple[int, int]
"""Which opposition, and which side of it."""


def opposed(found: DraftSentence) -> Iterator[Fault]:
    """Words of the draft that say the contrary of a word of the closest passage."""
    source = found.evidence[0].reading
    ours, theirs = _sides(found.reading), _sides(source)
    told = {side for side, _ in ours}
    for side, word in ours:
        other = (side[0], 1 - side[1])
        if other in told or _is_held(found, side, word):
            continue
        rival = next((token for at, token in theirs if at == other and _is_counterpart(found, word, token)), None)
        if rival is not None:
            message = f"La phrase dit {show(word.text)} là où la source dit {show(rival.text)}."
            yield against(found, message, "Rétablir le sens de la source.", start=word.start, end=word.end)
            return


def _is_held(found: DraftSentence, side: Side, word: Token) -> bool:
    """Whether the closest passage says the word too, or another one says it of the same thing."""
    near = _near(found.reading, word)
    return any(
        at == side and (source is found.evidence[0] or len(near & _near(source.reading, token)) >= _ENOUGH)
        for source in found.evidence
        for at, token in _sides(source.reading)
    )


@cache
def _table() -> dict[str, tuple[Side, ...]]:
    table: dict[str, tuple[Side, ...]] = {}
    for rank, pair in enumerate(OPPOSITES):
        for end, words in enumerate(pair):
            for word in words:
                table[word] = (*table.get(word, ()), (rank, end))
    return table


def _sides(reading: Reading) -> list[tuple[Side, Token]]:
    return [
        (side, token)
        for token in reading.analysis.tokens
        if (token.pos in _POS or fold(token.text) in LEXICAL_FORMS)
        and not reading.is_quoted(token.start)
        and not _only_says(reading, token)
        for side in dict.fromkeys(side for word in _forms(token) for side in _table().get(word, ()))
    ]


def _only_says(reading: Reading, token: Token) -> bool:
    """« ..., soutient l’avocate »: a verb that takes sides elsewhere and only reports here."""
    return fold(token.lemma) in ALSO_SAYING and any(
        said.cue_start <= token.start < said.cue_end for said in reading.attributions
    )


def _forms(token: Token) -> Iterator[str]:
    """What a word may stand under: its lemma, and its form as a masculine singular where the lemma misses it."""
    form = fold(token.text).removesuffix("s")
    if fold(token.text) in LEXICAL_FORMS:
        yield LEXICAL_FORMS[fold(token.text)]
    for word in (fold(token.lemma), form, form.removesuffix("e")):
        if word not in AMBIGUOUS or token.pos in {"NOUN", "ADJ"}:
            yield word


def _is_counterpart(found: DraftSentence, ours: Token, theirs: Token) -> bool:
    draft, source = found.reading, found.evidence[0].reading
    verbal = not LEXICAL_FORMS.keys().isdisjoint({fold(ours.text), fold(theirs.text)})
    if ours.pos != theirs.pos and "ADJ" not in {ours.pos, theirs.pos} and not verbal:
        return False
    rest = [word for word in draft.words if not word.start <= ours.start < word.end]
    if carried_share(rest, source.vocabulary) < _SAME or is_denied(draft, ours) != is_denied(source, theirs):
        return False
    here, there = _near(draft, ours), _near(source, theirs)
    counts = [_counts(reading, token) for reading, token in ((draft, ours), (source, theirs))]
    return bool(here & there) and (not all(counts) or bool(counts[0] & counts[1]))


def _near(reading: Reading, token: Token) -> set[str]:
    """Keys of the content words around a word."""
    tokens = reading.analysis.tokens[max(0, token.i - _AROUND) : token.i + 1 + _AROUND]
    content = (other for other in tokens if other.pos in _CONTENT and other.i != token.i)
    return {key for other in content for key in keys_of(other)}


def _counts(reading: Reading, token: Token) -> set[str]:
    """Digits beside a word that are not part of a date."""
    near = reading.analysis.tokens[max(0, token.i - _BESIDE) : token.i + 1 + _BESIDE]
    digits = (other for other in near if other.text.isdigit())
    return {other.text for other in digits if not any(day.start <= other.start < day.end for day in reading.dates)}


def is_denied(reading: Reading, token: Token) -> bool:
    """Whether a word is turned round: by a negation, or by a verb that refuses what it governs."""
    verb = next((verb for verb in reading.verbs if verb.start == token.start), None)
    denied = verb.negated if verb is not None else _has_denial(reading.analysis.tokens, token)
    return denied != is_refused(reading, token)


def _has_denial(tokens: Sequence[Token], token: Token) -> bool:
    return any(fold(other.text) in DENYING_WORDS for other in tokens[max(0, token.i - _BEFORE) : token.i])


def denies(reading: Reading) -> bool:
    """Whether anything in a sentence denies or refuses."""
    tokens = reading.analysis.tokens
    refusing = REFUSING | DENIAL_VERBS
    return any(fold(token.lemma) in refusing or fold(token.text) in {"ne", "n'", "sans", "non"} for token in tokens)


def is_refused(reading: Reading, token: Token) -> bool:
    """« A refusé de signer »: the verb in front governs the infinitive and denies it."""
    if not token.has("VerbForm=Inf"):
        return False
    tokens = reading.analysis.tokens
    before = [other for other in tokens[max(0, token.i - _BEFORE) : token.i] if other.pos == "VERB"]
    return bool(before) and fold(before[-1].lemma) in REFUSING
