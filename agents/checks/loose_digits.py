"""Loose digits: numbers that are neither a quantity nor a date (scores, calibres, hours) are those of the evidence."""

import re
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.clock import is_same_time
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.likeness import count_alike
from calame.agents.checks.sourcing import spaced
from calame.agents.checks.told_near import behind
from calame.text.flat import flat
from calame.text.hours import hours

_DIGITS = re.compile(r"\d+(?:[.,]\d+)?")
_RANK = re.compile(r"(?<![\w-])(?:numeros?|n°|no) \Z")
_ENOUGH = 2
"""Words of the piece behind a rank that the passage of an ordinal must have."""
_DESIGNATION = re.compile(r"\b[^\W\d_]+[-\u2011]?\d+(?:-?[^\W_]+)*\b")


def loose_digits(case: ReviewCase, found: DraftSentence) -> Iterator[Fault]:
    """Digits that stand neither in the evidence nor around it, nor in a name that the sources have."""
    text = found.reading.text
    for start, end in (*found.reading.read_spans, *_known_hours(case, found), *_designations(case, found.reading.text)):
        text = text[:start] + " " * (end - start) + text[end:]
    given = {match for source in found.evidence for match in _DIGITS.findall(source.reading.text)}
    given |= {f"{figure.value:.12g}".replace(".", ",") for s in found.evidence for figure in s.reading.figures}
    near = {
        match for source in (*found.context, *behind(case, found)) for match in _DIGITS.findall(source.reading.text)
    }
    for match in _DIGITS.finditer(text):
        if match.group() in given | near or _is_rank(case, found, match):
            continue
        message = f"Le nombre {show(match.group())} n’est pas dans le passage sur lequel la phrase s’appuie."
        yield against(
            found, message, "Reprendre le nombre de la source ou le retirer.", start=match.start(), end=match.end()
        )


def _is_rank(case: ReviewCase, found: DraftSentence, number: re.Match[str]) -> bool:
    """« Numéro 2 de la liste » for « en deuxième position » in a passage that tells the same piece of the sentence."""
    draft = found.reading
    if not _RANK.search(flat(draft.text), 0, number.start()):
        return False
    piece = draft.text[number.end() :].partition(",")[0]
    words = [word for word in draft.words if number.end() <= word.start < number.end() + len(piece)]
    return any(
        any(figure.ordinal and f"{figure.value:.12g}" == number.group() for figure in source.reading.figures)
        and count_alike(draft, words, source.reading, source.reading.words) >= _ENOUGH
        for text in case.texts
        for source in text.sentences
    )


def _designations(case: ReviewCase, text: str) -> Iterator[tuple[int, int]]:
    """« Covid-19 », « A320 »: digits of a name that a source has, wherever it has it."""
    for found in _DESIGNATION.finditer(text):
        if any(spaced(found.group()) in source.words for source in case.texts):
            yield found.span()


def _known_hours(case: ReviewCase, found: DraftSentence) -> Iterator[tuple[int, int]]:
    """Hours of the day that the evidence gives, maybe in other words; the dates check has the wrong ones."""
    near = (*found.evidence, *found.context, *behind(case, found))
    given = [hour for source in near for hour in hours(source.reading.text)]
    for hour in hours(found.reading.text):
        if any(is_same_time(found.reading, hour, other) for other in given):
            yield hour.start, hour.end
