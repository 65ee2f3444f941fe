"""Facts that say the same: found conservatively, merged with all their evidence."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from calame.contracts import Fact
from calame.text.analysis import Token, analyse
from calame.text.flat import flat
from calame.text.names import same_name
from calame.text.negation import negations

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_IN_ORDER = 0.9
"""Share of the shorter statement's content words that the longer one has in the same order."""
_LENGTH = 0.5
"""The shorter statement has at least this share of the longer one's content words."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """What is compared of a fact."""

    figures: frozenset[tuple[float, float | None, str | None, str]]
    dates: frozenset[tuple[object, ...]]
    words: tuple[str, ...]
    verbs: frozenset[str]
    names: frozenset[str]
    denials: int


def merge(facts: Sequence[Fact]) -> list[Fact]:
    """`facts` with duplicates merged; the fuller wording wins and its span comes first."""
    kept: list[tuple[_Reading, Fact]] = []
    by_figures: dict[object, list[int]] = {}
    for fact in facts:
        reading = _read(fact)
        bucket = by_figures.setdefault((reading.figures, fact.modality, reading.denials), [])
        twin = next((place for place in bucket if _is_same(kept[place], (reading, fact))), None)
        if twin is None:
            bucket.append(len(kept))
            kept.append((reading, fact))
        else:
            kept[twin] = _merged(kept[twin], (reading, fact))
    return [fact for _, fact in kept]


def _read(fact: Fact) -> _Reading:
    tokens = [token for sentence in analyse(fact.statement).sentences for token in sentence.tokens]
    content = [token for token in tokens if token.pos in _CONTENT]
    return _Reading(
        figures=frozenset((q.value, q.high, q.unit, q.approximation) for q in fact.quantities if not q.ordinal),
        dates=frozenset((d.year, d.month, d.day, d.weekday, d.relative) for d in fact.dates),
        words=tuple(map(_lemma, content)),
        verbs=frozenset(_lemma(token) for token in content if token.pos == "VERB"),
        names=frozenset(_lemma(token) for token in content if token.pos == "PROPN"),
        denials=sum(
            negation.kind != "restrictive"
            for sentence in analyse(fact.statement).sentences
            for negation in negations(sentence)
        ),
    )


def _lemma(token: Token) -> str:
    return flat(token.lemma)


def _is_same(one: tuple[_Reading, Fact], other: tuple[_Reading, Fact]) -> bool:
    """Whether one statement says what the other says and adds at most adjuncts."""
    (left, first), (right, second) = one, other
    if left.words == right.words and left.dates == right.dates:
        return bool(left.words) and _speakers_agree(first, second)
    short, long = sorted((left, right), key=lambda reading: len(reading.words))
    if len(short.words) < _LENGTH * len(long.words) or len(short.words) < 3:  # noqa: PLR2004 - too little to compare
        return False
    if short.verbs != long.verbs or short.dates != long.dates or not set(short.words) <= set(long.words):
        return False
    if short.names != long.names or not _speakers_agree(first, second):
        return False
    return LCSseq.similarity(short.words, long.words) >= _IN_ORDER * len(short.words)


def _speakers_agree(one: Fact, other: Fact) -> bool:
    if one.speaker is None or other.speaker is None:
        return one.speaker == other.speaker
    return flat(one.speaker) == flat(other.speaker) or same_name(one.speaker, other.speaker)


def _merged(one: tuple[_Reading, Fact], other: tuple[_Reading, Fact]) -> tuple[_Reading, Fact]:
    (best, fact), (_, weaker) = (one, other) if len(one[1].statement) >= len(other[1].statement) else (other, one)
    spans = tuple(dict.fromkeys((*fact.spans, *weaker.spans)))
    salience = max(fact.salience, weaker.salience)
    return best, fact.model_copy(update={"spans": spans, "salience": salience})
