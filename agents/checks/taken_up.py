"""Figures that a passage tells by taking up another: « ils étaient 3 620 », « l'un ..., l'autre », « en veut 40 »."""

import math
import re
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.reading import Reading
from calame.agents.checks.sourcing import SourceSentence, spaced
from calame.contracts import Quantity
from calame.text.data.counted_words import ACCOUNTS
from calame.text.flat import flat
from calame.text.words import fold

_EACH = re.compile(r"(?<![\w-])l'une? (?:.* )?l'autre(?![\w-])")
_TAKES_UP = re.compile(r"^(?:ils|elles|il|elle) |(?<![\w-])en (?:\w+er\w*|\w+[aiu]t|\w+ent|a|ont) ")
_SCALES = {"million": 1e6, "milliard": 1e9}
_THIS = re.compile(r"(?<![\w-])(?:ce|cet|cette) $")
_DEFINITE = re.compile(r"(?<![\w-])(?:les|ces|nos|des|aux) $")
_NOUN = re.compile(r"(?<![\w-])(?P<noun>[a-z]{3,}) (?:numero |n° ?)?$")
_PAIR = 2
_BACK = 1
"""Sentences in front of a figure in which what it counts is named."""


def is_taken_up(case: ReviewCase, found: DraftSentence, figure: Quantity) -> bool:
    """Whether a sentence of the evidence gives the figure with a pronoun for what it counts."""
    if _is_ranked(found, figure):
        return True
    if figure.ordinal:
        return _is_of_pair(found, figure) or _is_pointed_at(found, figure) or _is_named_elsewhere(case, found, figure)
    if _counts_sources(case, found, figure):
        return True
    return any(_has_pronoun_for(case, found, source, figure) for source in found.evidence)


def _is_ranked(found: DraftSentence, figure: Quantity) -> bool:
    """« La phase 2 » for « la deuxième phase », and the other way round."""
    if figure.high is not None:
        return False
    if figure.ordinal:
        noun = flat(figure.unit or "")
        told = f" {noun} {figure.value:.0f} "
        return bool(noun) and any(told in source.reading.folded for source in found.evidence)
    noun_in_front = _NOUN.search(flat(found.reading.text[: figure.start]))
    return (
        noun_in_front is not None
        and figure.unit is None
        and any(
            other.ordinal and other.value == figure.value and flat(other.unit or "") == noun_in_front["noun"]
            for source in found.evidence
            for other in source.reading.figures
        )
    )


def _counts_sources(case: ReviewCase, found: DraftSentence, figure: Quantity) -> bool:
    """« Les deux bilans »: the article speaks of its own sources, and there are so many."""
    if fold(figure.unit or "") not in ACCOUNTS or not _DEFINITE.search(flat(found.reading.text[: figure.start])):
        return False
    return math.isclose(figure.value, len(case.texts))


def _is_of_pair(found: DraftSentence, figure: Quantity) -> bool:
    """« Le premier », « le second » for « l'un ..., l'autre »."""
    return figure.value <= _PAIR and any(_EACH.search(flat(source.reading.text)) for source in found.evidence)


def _is_pointed_at(found: DraftSentence, figure: Quantity) -> bool:
    """« Ce second syndicat »: the second of the two that the article has just named, where nothing is ranked."""
    ranked = any(other.ordinal for source in found.evidence for other in source.reading.figures)
    return figure.value <= _PAIR and not ranked and _THIS.search(flat(found.reading.text[: figure.start])) is not None


def _is_named_elsewhere(case: ReviewCase, found: DraftSentence, figure: Quantity) -> bool:
    """« La première nuit » of a document that calls it so, or tells of « la nuit suivante », and numbers no other."""
    text = case.text_of(found.evidence[0])
    others = [other for source in found.evidence for other in source.reading.figures if other.ordinal]
    alike = any(fold(other.unit or "") == fold(figure.unit or "") for other in others)
    if not figure.unit or alike:
        return False
    followed = figure.value == 1 and any(
        re.search(rf"(?<![\w-]){re.escape(flat(figure.unit))} suivante?(?![\w-])", flat(source.reading.text))
        for source in found.evidence
    )
    return followed or spaced(figure.text) in text.words


def _has_pronoun_for(case: ReviewCase, found: DraftSentence, source: SourceSentence, figure: Quantity) -> bool:
    """Whether a sentence takes up one that counts the same thing, and gives this figure for the day of the draft."""
    if not _TAKES_UP.search(flat(source.reading.text)):
        return False
    before = [one.reading for one in case.text_of(source).before(source, _BACK)]
    counted = [other for reading in before for other in reading.figures if _is_kind(figure, other)]
    if not counted or not _is_dated_alike(found.reading, source.reading):
        return False
    return any(
        math.isclose(value, figure.value)
        for other in source.reading.figures
        if other.unit is None and not other.ordinal and other.high is None
        for value in _values(other, counted)
    )


def _is_kind(figure: Quantity, other: Quantity) -> bool:
    return bool(figure.unit) and fold(figure.unit or "") == fold(other.unit or "")


def _values(bare: Quantity, counted: list[Quantity]) -> Iterator[float]:
    """What a bare number may stand for: itself, or so many millions where millions were counted."""
    if not any(word in fold(other.text) for word in _SCALES for other in counted):
        yield bare.value
    for word, scale in _SCALES.items():
        if any(word in fold(other.text) for other in counted):
            yield bare.value * scale


def _is_dated_alike(draft: Reading, source: Reading) -> bool:
    """Whether the draft tells the days of the sentence, and no other."""
    ours, theirs = ({flat(day.text).split()[-1] for day in reading.dates} for reading in (draft, source))
    return ours == theirs
