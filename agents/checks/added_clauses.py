"""Clauses that a draft adds to what its evidence tells: « et plaidera l’acquittement », « qui les a jugées sûres »."""

import re
from collections.abc import Iterator, Sequence

from calame.agents.checks.added_phrases import DEGREES, is_second_subject
from calame.agents.checks.case import DraftSentence
from calame.agents.checks.newness import Newness, Standing, is_plain
from calame.agents.checks.reading import Reading, keys_of, overlap
from calame.agents.checks.residue import Residue
from calame.text.analysis import Token
from calame.text.flat import flat
from calame.text.words import fold

_LINKED = ("conj", "parataxis", "advcl")
"""Relations of a clause to the one in front of it."""
_OPENERS = frozenset({"et", "mais", "puis", "ou", "tandis", "alors"})
_AND = frozenset({"et", "ou"})
_WHILE = frozenset({"alors", "tandis", "pendant"})
_THAT = frozenset({"que", "qu'"})
_STOPS = frozenset({",", ";", ":", "."})
_VERBS = frozenset({"VERB", "AUX"})
_FRESH = frozenset({Standing.NEW, Standing.NEARLY})
_CLEFT = re.compile(
    r"(?<!\w)c(?:'|e )(?:ne |n')?(?:est|sont|seront?|etai(?:t|ent)|fu(?:t|rent)|serai(?:t|ent))(?!\w)[^,;:.]*$"
)
"""« C’est un voisin qui ... »: the relative clause is all that the sentence tells."""
_KNOWN = frozenset({Standing.TOLD, Standing.ELSEWHERE})
_LOOSE = 2
"""At least one word in so many is new in a clause that is."""
_Piece = tuple[int, int]


def clauses(found: DraftSentence, newness: Newness) -> Iterator[_Piece]:
    """Second clauses and relative ones of which the passages have no word, nor one that may stand for it."""
    residue: Residue | None = None
    for piece, fresh in _pieces(found):
        if piece and not _is_set_apart(found.reading, piece):
            residue = residue or Residue(found, newness)
            if _is_new(piece, fresh, newness, residue) or _is_of_others(piece, newness, residue):
                yield piece[0].start, piece[-1].end


def _pieces(found: DraftSentence) -> Iterator[tuple[Sequence[Token], frozenset[Standing]]]:
    """What may have been added, each with how new one of its words must be."""
    yield from _second(found.reading)
    yield from _relative(found.reading)
    yield from _meanwhile(found.reading)
    yield from _listed(found)


def _second(reading: Reading) -> Iterator[tuple[Sequence[Token], frozenset[Standing]]]:
    """« ..., et une manifestation se prépare », « ... puis éteint »."""
    for token in reading.analysis.tokens:
        if token.dep in _LINKED and token.i > token.head and _is_verbal(reading, token):
            piece = [one for one in reading.analysis.subtree(token) if one.text not in {",", ";"}]
            if piece and fold(piece[0].text) in _OPENERS:
                yield piece, _FRESH


def _is_verbal(reading: Reading, token: Token) -> bool:
    return token.pos in _VERBS or any(child.dep == "cop" for child in reading.analysis.children(token))


def _relative(reading: Reading) -> Iterator[tuple[Sequence[Token], frozenset[Standing]]]:
    """« ..., qui avait signé un accord secret, »: up to the next comma, since a parse runs on behind it."""
    tokens = reading.analysis.tokens
    for token in tokens:
        if token.dep == "acl:relcl":
            below = reading.analysis.subtree(token)
            first = next((one for one in below if one.has("PronType=Rel")), None)
            if first is None or _CLEFT.search(flat(reading.text[: first.start])):
                continue
            end = next((one.i for one in tokens[token.i :] if one.text in _STOPS), len(tokens))
            yield [one for one in below if first.i <= one.i < end], frozenset({Standing.NEW})


def _listed(found: DraftSentence) -> Iterator[tuple[Sequence[Token], frozenset[Standing]]]:
    """« Des noms, des adresses et des bulletins »: one thing more in a list of which the evidence has the first."""
    reading = found.reading
    for token in reading.analysis.tokens:
        head = reading.analysis.tokens[token.head]
        joined = token.dep == "conj" and {token.pos, head.pos} == {"NOUN"} and token.i > head.i
        if joined and not keys_of(head).isdisjoint(found.vocabulary) and not is_second_subject(reading, token):
            below = reading.analysis.subtree(token)
            if any(fold(one.text) in _AND for one in below):
                qualities = [one for one in reading.analysis.children(token) if one.pos == "ADJ"]
                yield [token, *qualities], _FRESH


def _meanwhile(reading: Reading) -> Iterator[tuple[Sequence[Token], frozenset[Standing]]]:
    """« ... alors qu’il rentrait ses bêtes »: up to the next comma."""
    tokens = reading.analysis.tokens
    for token in tokens[:-1]:
        if fold(token.text) in _WHILE and fold(tokens[token.i + 1].text) in _THAT:
            end = next((one.i for one in tokens[token.i :] if one.text in _STOPS), len(tokens))
            yield tokens[token.i : end], _FRESH


def _is_set_apart(reading: Reading, piece: Sequence[Token]) -> bool:
    """Whether a clause compares, quotes or says who speaks: that is checked elsewhere."""
    if any(fold(token.text) in DEGREES for token in piece):
        return True
    place = (piece[0].start, piece[-1].end)
    quoted = ((one.start, one.end) for one in reading.quotations)
    said = ((one.cue_start, one.cue_end) for one in reading.attributions)
    return any(overlap(place, one) for one in (*quoted, *said))


def _is_of_others(piece: Sequence[Token], newness: Newness, residue: Residue) -> bool:
    """« Alors que le parquet réclamait la prison »: who acts, and the deed, are new, whatever it bears upon."""
    subject = next((token for token in piece if token.dep.startswith("nsubj") and token.pos == "NOUN"), None)
    verb = next((token for token in piece if token.pos == "VERB" and token.has("VerbForm=Fin")), None)
    return (
        subject is not None
        and verb is not None
        and all(
            newness.standings.get(one.start) is Standing.NEW and not residue.carries(one) for one in (subject, verb)
        )
    )


def _is_new(piece: Sequence[Token], fresh: frozenset[Standing], newness: Newness, residue: Residue) -> bool:
    """Whether a clause has a fresh word, none that the sources know, and few that may stand for one of theirs."""
    standings = [newness.standings[token.start] for token in piece if token.start in newness.standings]
    if fresh.isdisjoint(standings) or not _KNOWN.isdisjoint(standings):
        return False
    return _is_mostly_new(piece, newness, residue)


def _is_mostly_new(piece: Sequence[Token], newness: Newness, residue: Residue) -> bool:
    """Whether no known figure, day or name ties a clause to the passages, nor most of its words."""
    words = [token for token in piece if token.start in newness.standings]
    told = [token for token in words if newness.standings[token.start] is not Standing.PLAIN]
    read = [token for token in words if newness.standings[token.start] is Standing.PLAIN and not is_plain(token)]
    if any(not keys_of(token).isdisjoint(residue.vocabulary) for token in read):
        return False
    return _LOOSE * sum(residue.carries(token) for token in told) <= len(told)
