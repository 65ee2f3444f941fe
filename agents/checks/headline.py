"""Title, meta description, headings and questions: they claim nothing that the sources do not say."""

from collections.abc import Iterator
from typing import NamedTuple

from calame.agents.checks.case import ReviewCase
from calame.agents.checks.dates import known_date
from calame.agents.checks.faults import Fault, show
from calame.agents.checks.figures import known_value
from calame.agents.checks.kinship import carries_kin
from calame.agents.checks.labels import labels_of
from calame.agents.checks.names import is_name
from calame.agents.checks.quotations import fault_of
from calame.agents.checks.reading import Reading, read
from calame.contracts import Place


class _Label(NamedTuple):
    what: str
    reading: Reading
    place: Place


def check(case: ReviewCase) -> Iterator[Fault]:
    """Names, figures, dates and quotations of the labels that no source has."""
    years = {text.source.published.year for text in case.texts if text.source.published}
    for label in _labels(case):
        for problem in _problems(case, label.reading, years):
            message = f"{label.what} dit ce que les sources ne disent pas\u00a0: {show(problem)}."
            yield Fault(label.place, message, "S’en tenir aux noms, aux chiffres et aux dates des sources.")


def _labels(case: ReviewCase) -> Iterator[_Label]:
    for label in labels_of(case):
        yield _Label(label.what, read(label.text), label.place)
    for found in case.sentences:
        if found.is_question and not found.checkable:
            yield _Label("La question", found.reading, found.place())


def _problems(case: ReviewCase, reading: Reading, years: set[int]) -> Iterator[str]:
    known = case.all_readings
    yield from (name.text for name in reading.names if is_name(name, reading) and not _is_known(case, name.core))
    yield from (figure.text for figure in reading.figures if not known_value(figure, known))
    yield from (day.text for day in reading.dates if not known_date(day, known, years))
    yield from (quote.text for quote in reading.quotations if quote.closed and fault_of(quote.text, case.texts))


def _is_known(case: ReviewCase, name: str) -> bool:
    """Whether the sources name the same thing, be it a state by its capital."""
    return case.knows_name(name) or any(carries_kin(reading, name) for reading in case.all_readings)
