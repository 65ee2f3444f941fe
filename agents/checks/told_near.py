"""Figures that the evidence lacks and another sentence gives: of the same things, or as the other side of a dispute."""

import math
from collections.abc import Iterable, Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.exactness import is_emphatic
from calame.agents.checks.fitting import in_base, is_counted_alike, may_add
from calame.agents.checks.likeness import count_alike
from calame.agents.checks.reading import Reading
from calame.agents.checks.sourcing import SourceSentence
from calame.contracts import Quantity
from calame.text.flat import flat
from calame.text.words import fold

_TWO = 2
_BASE = 10
"""Times that two numbers may differ for one to stand in the other's place."""
_LARGE = 1000
_ROUNDED = 0.01
"""Size from which a number is hardly met by chance, and how far rounding takes it."""
_BACK = 2
"""Sentences in front of the evidence in which the same things may be counted."""
_PARTITIVE = (" d'entre ", " des ", " de ces ", " parmi ", " de ses ", " de leurs ")
_OR = (" ou ", " ou bien ", " voire ", " et ", " contre ")


def behind(case: ReviewCase, found: DraftSentence) -> tuple[SourceSentence, ...]:
    """The sentences that follow the evidence."""
    after = ((case.text_of(source).sentences, source.index + 1) for source in found.evidence)
    return tuple(one for sentences, at in after for one in sentences[at : at + 1])


def _beside_evidence(case: ReviewCase, found: DraftSentence) -> Iterator[Reading]:
    for source in found.evidence:
        yield from (one.reading for one in case.text_of(source).before(source, _BACK))
    yield from (one.reading for one in behind(case, found))


def is_told_near(case: ReviewCase, found: DraftSentence, figure: Quantity) -> bool:
    """Whether a sentence beside the evidence gives it, or one away from it where the evidence has no rival."""
    return _is_told_beside(case, found, figure) or _is_told_far(case, found, figure)


def _is_told_far(case: ReviewCase, found: DraftSentence, figure: Quantity) -> bool:
    """« Près de 8 000 élèves » for the 7 986 of a passage that tells its clause; « deuxième vague »."""
    if figure.high is not None or not figure.unit or any(_is_rival(figure, one) for one in _untold(found)):
        return False
    given = [
        (one.reading, other)
        for text in case.texts
        for one in text.sentences
        for other in one.reading.figures
        if other.unit and other.ordinal == figure.ordinal and _counts_alike(figure, other)
    ]
    if figure.ordinal:
        alone = all(math.isclose(figure.value, other.value) for _, other in given)
        return alone and (bool(given) or _is_second(case, figure))
    words = [word for word in found.reading.words if not _is_in(word.start, figure)]
    return any(
        _rounds(figure, other) and count_alike(found.reading, words, reading, reading.words) >= _TWO
        for reading, other in given
    )


def _is_second(case: ReviewCase, figure: Quantity) -> bool:
    """« Deuxième vague » for « seconde vague », which the reader of numbers leaves to the unit of time."""
    told = [f" {word} {flat(figure.unit or '')}" for word in ("second", "seconde")]
    return figure.value == _TWO and any(one in flat(reading.text) for reading in case.all_readings for one in told)


def _untold(found: DraftSentence) -> Iterator[Quantity]:
    """Figures of the evidence that the draft does not give."""
    told = [one.value for one in found.reading.figures]
    for source in found.evidence:
        yield from (one for one in _of(source) if one.value not in told)


def _is_rival(figure: Quantity, other: Quantity) -> bool:
    if figure.ordinal != other.ordinal:
        return False
    if other.unit is None:
        return figure.ordinal or other.value * _BASE > figure.value > other.value / _BASE
    return _counts_alike(figure, other)


def _rounds(figure: Quantity, other: Quantity) -> bool:
    """Whether a large number is the other one, rounded and said to be."""
    large = min(figure.value, other.value) >= _LARGE and figure.approximation != "exact"
    return large and other.high is None and math.isclose(figure.value, other.value, rel_tol=_ROUNDED)


def _is_told_beside(case: ReviewCase, found: DraftSentence, figure: Quantity) -> bool:
    """« Trois prélèvements » for « trois d'entre eux » beside the evidence, which counts no others."""
    if figure.ordinal or figure.high is not None or _is_of_dispute(case, found, figure):
        return _is_of_dispute(case, found, figure)
    if not figure.unit or any(_counts_alike(figure, other) for source in found.evidence for other in _of(source)):
        return False
    return any(_gives(figure, reading) for reading in _beside_evidence(case, found))


def _of(source: SourceSentence) -> Iterable[Quantity]:
    return source.reading.figures


def _counts_alike(figure: Quantity, other: Quantity) -> bool:
    ours, theirs = in_base(figure)[1], in_base(other)[1]
    return bool(ours and theirs) and (ours == theirs or is_counted_alike(ours, theirs))


def _gives(figure: Quantity, reading: Reading) -> bool:
    return any(
        math.isclose(figure.value, other.value)
        and other.high is None
        and not other.ordinal
        and (
            other.approximation == figure.approximation
            or (figure.approximation in {"exact", "about"} and is_emphatic(other))
        )
        and (_counts_alike(figure, other) or (other.unit is None and _is_part(reading, other)))
        for other in reading.figures
    )


def _is_part(reading: Reading, figure: Quantity) -> bool:
    """Whether a bare number counts some of what was named: « trois d'entre eux »."""
    return flat(reading.text[figure.end :]).startswith(_PARTITIVE)


def _is_of_dispute(case: ReviewCase, found: DraftSentence, figure: Quantity) -> bool:
    """« 1 500 ou 2 000 », « entre 1 500 et 2 000 »: one source has the one, another the other."""
    ends = {figure.value, figure.high or figure.value, *_beside(found.reading, figure)}
    if len(ends) < _TWO:
        return False
    homes = [_homes(case, found, figure, end) for end in ends]
    return all(homes) and len(set[str]().union(*homes)) > 1 and not set.intersection(*homes)


def _beside(draft: Reading, figure: Quantity) -> Iterator[float]:
    """The figure that stands beside another one with « ou » between them."""
    text = flat(draft.text)
    for other in draft.figures:
        first, last = sorted((figure, other), key=lambda one: one.start)
        if text[first.end : last.start] in _OR and may_add(figure, other):
            yield other.value


def _homes(case: ReviewCase, found: DraftSentence, figure: Quantity, value: float) -> set[str]:
    """The sources that give a value in a sentence that shares a word with the draft."""
    noun = fold(figure.unit or "")
    words = [word for word in found.reading.words if noun not in word.keys and not _is_in(word.start, figure)]
    return {
        text.source.id
        for text in case.texts
        for one in text.sentences
        if any(math.isclose(other.value, value) and may_add(figure, other) for other in one.reading.figures)
        and any(not word.keys.isdisjoint(one.reading.vocabulary) for word in words)
    }


def _is_in(at: int, figure: Quantity) -> bool:
    return figure.start <= at < figure.end
