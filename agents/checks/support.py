"""Support: the words of a claim are found in its evidence."""

from collections.abc import Iterator

from calame.agents.checks import additions
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against
from calame.agents.checks.figures import known_value
from calame.agents.checks.reading import Word, overlap
from calame.agents.checks.sourcing import carries_name

_LEAST = 0.35
"""Share of content words found in the evidence below which a claim says something else (development news, shuffled)."""
_LEAST_WORDS = 4
"""Content words below which a share says nothing."""
_RUN = 5
"""Content words in a row, none of them in the evidence, that make a claim of their own."""
_MANY = 30
_DISTINCT = 0.35
"""Words and share of different words of a sentence that only fills the page (development news: above 0.5)."""


def check(case: ReviewCase) -> Iterator[Fault]:
    """Claims, or parts of claims, that their evidence does not carry."""
    for found in case.claims:
        if fault := _fault(found):
            yield fault
        else:
            yield from additions.faults(found)


def _fault(found: DraftSentence) -> Fault | None:
    words = found.reading.words
    forms = found.reading.folded.split()
    if len(forms) >= _MANY and len(set(forms)) / len(forms) < _DISTINCT:
        message = "La phrase répète les mêmes mots."
        return against(found, message, "Retirer la phrase ou dire chaque chose une fois.")
    near = frozenset(key for source in found.context for key in source.reading.vocabulary)
    if len(words) >= _LEAST_WORDS and _told(found) < _LEAST:
        message = "La source citée ne dit pas ce que dit la phrase."
        return against(found, message, "Retirer la phrase ou s’en tenir à ce que dit la source.")
    if run := _foreign_run(words, found.vocabulary | near):
        message = "Une partie de la phrase n’est pas dans la source."
        remedy = "Retirer ce passage ou s’en tenir à ce que dit la source."
        return against(found, message, remedy, start=run[0].start, end=run[-1].end)
    return None


def _told(found: DraftSentence) -> float:
    """Share of the words of a claim that its evidence carries, figures by their value, names for its pronouns."""
    readings = tuple(source.reading for source in found.evidence)
    near = tuple(source.reading for source in found.context)
    known = [(f.start, f.end) for f in found.reading.figures if known_value(f, readings)]
    known += [(n.start, n.end) for n in found.reading.names if any(carries_name(reading, n.core) for reading in near)]
    words = found.reading.words
    told = [
        not word.keys.isdisjoint(found.vocabulary) or any(overlap((word.start, word.end), place) for place in known)
        for word in words
    ]
    return sum(told) / len(words)


def _foreign_run(words: tuple[Word, ...], vocabulary: frozenset[str]) -> list[Word]:
    run: list[Word] = []
    longest: list[Word] = []
    for word in words:
        run = [*run, word] if word.keys.isdisjoint(vocabulary) else []
        longest = max(longest, run, key=len)
    return longest if len(longest) >= _RUN else []
