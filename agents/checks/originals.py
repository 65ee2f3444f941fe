"""Originals: a fact stated in French from another language carries no figure, date or person of its own."""

from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.contracts import DateMention, Quantity
from calame.text.foreign import ENGLISH, figures_of, months_of
from calame.text.names import NameMention
from calame.text.words import fold

_SPELLED = 100
"""Up to here languages other than English may write a number in words that are not read here."""
_FEW = 2
"""Up to here a number needs no number in English (a bridge, both men)."""
_STEM = 4
"""Letters that transliterations of one name share (Zelensky, Zelenskyy)."""


def check(case: ReviewCase) -> Iterator[Fault]:
    """Figures, dates and people that the passage does not have, in the language it was written in."""
    for found in case.sentences:
        if found.originals:
            yield from _figures(found)
            yield from _dates(found, case)
            yield from _people(found, case)


def _figures(found: DraftSentence) -> Iterator[Fault]:
    given = frozenset().union(*(figures_of(text, language) for text, language in found.originals))
    least = _FEW if all(language == ENGLISH for _, language in found.originals) else _SPELLED
    for figure in found.reading.figures:
        if not figure.ordinal and figure.value > least and not _values(figure) & given:
            yield _fault(found, figure, "Le chiffre")


def _values(figure: Quantity) -> frozenset[float]:
    """The value, and the number as it is written before its scale word; the low end stands for a range."""
    return figures_of(figure.text, "fr") | {figure.value}


def _dates(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    given = frozenset().union(*(figures_of(text, language) for text, language in found.originals))
    months = frozenset().union(*(months_of(text) for text, _ in found.originals))
    english = all(language == ENGLISH for _, language in found.originals)
    published = {float(text.source.published.year) for text in case.texts if text.source.published}
    for day in found.reading.dates:
        if day.relative is not None:
            continue
        wrong_month = english and day.month is not None and day.month not in months | given
        if wrong_month or not _stated(day, given, published):
            yield _fault(found, day, "La date")


def _stated(day: DateMention, given: frozenset[float], published: set[float]) -> bool:
    return (day.day is None or day.day in given) and (day.year is None or day.year in given | published)


def _people(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    sources = {span.source for span in found.spans}
    words = {
        word[:_STEM]
        for text in case.texts
        if text.source.id in sources
        for word in fold(f"{text.source.text} {text.source.author or ''}").replace("-", " ").split()
    }
    for name in found.reading.names:
        parts = [fold(part)[:_STEM] for part in name.core.replace("-", " ").split()]
        if _is_person(name, found) and len(parts) > 1 and not any(part in words for part in parts):
            yield _fault(found, name, "Le nom")


def _is_person(name: NameMention, found: DraftSentence) -> bool:
    """Whether the tagger sees a person: places and bodies have French names of their own, people keep theirs."""
    return any(token.ent == "PER" for token in found.reading.analysis.tokens if name.start <= token.start < name.end)


def _fault(found: DraftSentence, passage: Quantity | DateMention | NameMention, what: str) -> Fault:
    message = f"{what} {show(passage.text)} n’est pas dans le passage d’origine\u00a0: {show(found.originals[0][0])}."
    remedy = "Reprendre ce que dit le passage d’origine, ou retirer cette précision."
    return against(found, message, remedy, start=passage.start, end=passage.end)
