"""A deed and its parts: the objects of a verb, those it is done for or against, and those by whom."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from calame.agents.checks.deed_turns import case_of, further_doers
from calame.agents.checks.reading import Reading
from calame.agents.checks.verbhood import lemma_of
from calame.text.analysis import Token
from calame.text.data.converse_words import CONVERSES
from calame.text.data.deed_words import DATIVE_VERBS
from calame.text.data.role_words import PHRASE_NOUNS
from calame.text.words import fold

TO = frozenset({"a", "au", "aux", "contre", "devant", "envers", "aupres"})
"""Prepositions that bring in whom a deed is done to."""
OF = frozenset({"de", "d'", "du", "des"})
_AT = frozenset({"a", "au", "aux"})
_DATIVES = frozenset({"lui", "leur"})


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed; those who take part in it are the heads of their phrases."""

    verb: Token
    lemma: str
    agents: tuple[Token, ...] = ()
    patients: tuple[Token, ...] = ()
    others: tuple[Token, ...] = ()
    """Those it is done for, against or before."""
    passive: bool = False
    noun: bool = False


def participants_of(reading: Reading, token: Token) -> tuple[tuple[Token, ...], tuple[Token, ...], tuple[Token, ...]]:
    """Objects, those behind « à » or « contre », and those behind « par »."""
    objects: list[Token] = []
    others: list[Token] = []
    by: list[Token] = []
    for child in reading.analysis.children(token):
        case = case_of(reading, child)
        if not takes_part(reading, child):
            continue
        if _is_object(child, case):
            objects.append(counted(reading, child))
        elif child.dep == "iobj" or (child.pos == "PRON" and fold(child.text) in _DATIVES and 0 < child.i < token.i):
            others.append(child)
        elif case == "par":
            by.append(counted(reading, child))
        elif case in TO and (case not in _AT or _is_given(token, child)):
            others.append(child)
    others += [found for one in objects for found in complement(reading, one, TO)]
    others += [one for one in _clitics(reading.analysis.tokens, token) if one not in others]
    if not by and token.has("VerbForm=Part"):
        by += further_doers(reading, others)
    return tuple(objects), tuple(others), tuple(by)


def _is_given(token: Token, child: Token) -> bool:
    """Whether « à » brings in somebody, not a turn of phrase: « au cours de », « à l'appel de »."""
    return fold(child.lemma) not in PHRASE_NOUNS and lemma_of(token) in DATIVE_VERBS | CONVERSES.keys()


def _is_object(child: Token, case: str) -> bool:
    """Whether a complement is a direct object: « des habitants » after a verb may be one too."""
    if child.dep == "obj" and case == "des" and child.pos == "NOUN":
        return True
    if case:
        return False
    if child.dep == "xcomp":
        return child.pos == "PROPN"
    return child.dep in {"obj", "obl:arg", "ccomp"} and child.pos in {"NOUN", "PROPN", "PRON", "X", "ADJ"}


def _clitics(tokens: Sequence[Token], token: Token) -> Iterator[Token]:
    """« Lui » and « leur » right before a verb or its auxiliary, whatever the parse makes of them."""
    at = token.i - 1
    while at > 0 and tokens[at].pos in {"AUX", "ADV", "PRON"}:
        if tokens[at].pos == "PRON" and fold(tokens[at].text) in _DATIVES and tokens[at + 1].pos != "PUNCT":
            yield tokens[at]
        at -= 1


def counted(reading: Reading, token: Token) -> Token:
    """« Un des suspects » is the suspect."""
    if token.pos in {"NOUN", "PROPN"}:
        return token
    return next(complement(reading, token, OF), token)


def complement(reading: Reading, token: Token, cases: frozenset[str] | set[str]) -> Iterator[Token]:
    """The phrases that one of some prepositions ties to a noun or a verb before them."""
    for child in reading.analysis.children(token):
        if child.dep.startswith(("nmod", "obl")) and child.i > token.i and case_of(reading, child) in cases:
            yield child


def complements_of(reading: Reading, token: Token) -> Iterator[Token]:
    """The phrases that « de » ties to a noun behind it."""
    return complement(reading, token, OF)


def takes_part(reading: Reading, token: Token, *, relative: bool = False) -> bool:
    """Whether a token may be somebody or something: no date, no hyphen, no voice that is only named."""
    if not token.text.isalpha() and not any(character.isalpha() for character in token.text):
        return False
    if fold(token.text) in {"que", "qu'"}:
        return False
    if reading.dates and any(day.start <= token.start < day.end for day in reading.dates):
        return False
    return relative or not any(
        said.kind == "according_to" and (said.speaker_start or 0) <= token.start < (said.speaker_end or 0)
        for said in reading.attributions
    )
