"""Where somebody or something comes from, and which letter names a thing: nothing that no source has."""

import re
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.kinship import kindred
from calame.agents.checks.reading import Reading, keys_of
from calame.text.analysis import Token
from calame.text.data.demonyms import CONTINENTS, NAMED_BY_LETTER, NOT_ORIGINS, OF_PLACES
from calame.text.words import fold

_SHORT = 5
"""Letters up to which a part of a compound such as « franco-polonais » is a mere prefix."""
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
        yield from _other_origin(case, found)


def _forms(token: Token) -> frozenset[str]:
    """What a word of origin may be told by: the forms of its country, city or region; none for any other word."""
    form = fold(token.text)
    if token.text[:1].isupper() or token.pos not in {"ADJ", "NOUN", "PROPN"} or form in NOT_ORIGINS:
        return frozenset()
    return frozenset(OF_PLACES.get(form, ())) or kindred(form)


def _other_origin(case: ReviewCase, found: DraftSentence) -> Iterator[Fault]:
    """« Des diplomates africains » where the source has European ones."""
    ours = list(_nouns_of_origin(found.reading))
    told = {form for _, _, forms in ours for form in forms}
    for noun, token, forms in ours:
        rivals = [
            other
            for source in found.evidence
            for theirs, other, origin in _nouns_of_origin(source.reading)
            if not keys_of(noun).isdisjoint(keys_of(theirs)) and origin.isdisjoint(told)
        ]
        if not rivals or any(_has_origin(reading, noun, forms) for reading in case.all_readings):
            continue
        message = f"Ce n’est pas l’origine que donne la source, {show(rivals[0].text)}\u00a0: {show(token.text)}."
        yield against(found, message, "Reprendre l’origine de la source.", start=token.start, end=token.end)
        return


def _nouns_of_origin(reading: Reading) -> Iterator[tuple[Token, Token, frozenset[str]]]:
    """Nouns with the adjective that says where they are from, and its forms."""
    tokens = reading.analysis.tokens
    for token in tokens:
        if token.i == 0 or token.pos != "ADJ" or reading.is_quoted(token.start):
            continue
        noun = tokens[token.i - 1]
        parts = [part for part in token.text.split("-") if len(part) > _SHORT]
        forms = _origin(token.text) or frozenset[str]().union(*map(_origin, parts))
        if noun.pos == "NOUN" and forms:
            yield noun, token, forms


def _origin(word: str) -> frozenset[str]:
    form = fold(word)
    stem = form.removesuffix("s").removesuffix("ne").removesuffix("e")
    if stem in CONTINENTS and word[:1].islower():
        return frozenset({stem})
    if word[:1].isupper() or form in NOT_ORIGINS:
        return frozenset()
    return frozenset(OF_PLACES.get(form, ())) or kindred(form)


def _has_origin(reading: Reading, noun: Token, forms: frozenset[str]) -> bool:
    return any(
        not keys_of(noun).isdisjoint(keys_of(theirs)) and forms <= origin
        for theirs, _, origin in _nouns_of_origin(reading)
    )


def _wrong_letters(case: ReviewCase, found: DraftSentence) -> Iterator[Fault]:
    for match in _LETTER.finditer(found.reading.text):
        noun = fold(match["noun"])
        given = {letter for reading in case.all_readings for letter in _letters(reading, noun)}
        if noun in NAMED_BY_LETTER and given and match["letter"] not in given:
            message = f"Le nom {show(match.group())} n’est dans aucune source."
            yield against(found, message, "Reprendre le nom de la source.", start=match.start(), end=match.end())


def _letters(reading: Reading, noun: str) -> Iterator[str]:
    return (match["letter"] for match in _LETTER.finditer(reading.text) if fold(match["noun"]) == noun)
