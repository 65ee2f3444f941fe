"""Where somebody or something comes from, and which letter names a thing: nothing that no source has."""

import re
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.kinship import kindred
from calame.agents.checks.reading import Reading
from calame.text.analysis import Token
from calame.text.data.demonyms import NAMED_BY_LETTER, NOT_ORIGINS, OF_PLACES
from calame.text.words import fold

_LETTER = re.compile(r"(?<![\w-])(?P<noun>[^\W\d_]{3,20}) (?P<letter>[A-Z])(?![\w.’'-])")


def check(case: ReviewCase) -> Iterator[Fault]:
    """Nationalities and home towns that no source gives, and letters of lines or zones that are another's."""
    for found in case.claims:
        for token in found.reading.analysis.tokens:
            forms = _forms(token)
            if forms and not any(reading.carries(form) for reading in case.all_readings for form in forms):
                message = f"Aucune source ne dit {show(token.text)}."
                remedy = "Reprendre l’origine que donne la source, ou la retirer."
                yield against(found, message, remedy, start=token.start, end=token.end)
        yield from _wrong_letters(case, found)


def _forms(token: Token) -> frozenset[str]:
    """What a word of origin may be told by: the forms of its country, city or region; none for any other word."""
    form = fold(token.text)
    if token.text[:1].isupper() or token.pos not in {"ADJ", "NOUN", "PROPN"} or form in NOT_ORIGINS:
        return frozenset()
    return frozenset(OF_PLACES.get(form, ())) or kindred(form)


def _wrong_letters(case: ReviewCase, found: DraftSentence) -> Iterator[Fault]:
    for match in _LETTER.finditer(found.reading.text):
        noun = fold(match["noun"])
        given = {letter for reading in case.all_readings for letter in _letters(reading, noun)}
        if noun in NAMED_BY_LETTER and given and match["letter"] not in given:
            message = f"Le nom {show(match.group())} n’est dans aucune source."
            yield against(found, message, "Reprendre le nom de la source.", start=match.start(), end=match.end())


def _letters(reading: Reading, noun: str) -> Iterator[str]:
    return (match["letter"] for match in _LETTER.finditer(reading.text) if fold(match["noun"]) == noun)
