"""Clauses that a draft adds to what its evidence tells: « et plaidera l’acquittement », « qui les a jugées sûres »."""

import re
from collections.abc import Iterator, Sequence

from calame.agents.checks.added_phrases import DEGREES, subtree
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
_VERBS = frozenset({"VERB", "AUX"})
_FRESH = frozenset({Standing.NEW, Standing.NEARLY})
_CLEFT = re.compile(
    r"(?<!\w)c(?:'|e )(?:ne |n')?(?:est|sont|seront?|etai(?:t|ent)|fu(?:t|rent)|serai(?:t|ent))(?!\w)[^,;:.]*$"
)
"""« C’est un voisin qui ... »: the relative clause is all that the sentence tells."""
_LOOSE = 2
"""At least one word in so many is new in a clause that is."""
_Piece = tuple[int, int]


def clauses(found: DraftSentence, newness: Newness) -> Iterator[_Piece]:
    """Second clauses and relative ones of which the passages have no word, nor one that may stand for it."""
    residue: Residue | None = None
    for piece, fresh in (*_second(found.reading), *_relative(found.reading)):
        if _may_be_new(found.reading, piece, fresh, newness):
            residue = residue or Residue(found, newness)
            if _is_mostly_new(piece, newness, residue):
                yield piece[0].start, piece[-1].end


def _second(reading: Reading) -> Iterator[tuple[Sequence[Token], frozenset[Standing]]]:
    """« ..., et une manifestation se prépare », « ... puis éteint »."""
    for token in reading.analysis.tokens:
        if token.dep in _LINKED and token.i > token.head and _is_verbal(reading, token):
            piece = [one for one in subtree(reading, token) if one.text not in {",", ";"}]
            if piece and fold(piece[0].text) in _OPENERS:
                yield piece, _FRESH


def _is_verbal(reading: Reading, token: Token) -> bool:
    return token.pos in _VERBS or any(child.dep == "cop" for child in reading.analysis.children(token))


def _relative(reading: Reading) -> Iterator[tuple[Sequence[Token], frozenset[Standing]]]:
    """« ..., qui avait signé un accord secret, »: up to the next comma, since a parse runs on behind it."""
    tokens = reading.analysis.tokens
    for token in tokens:
        if token.dep == "acl:relcl":
            below = subtree(reading, token)
            first = next((one for one in below if one.has("PronType=Rel")), None)
            if first is None or _CLEFT.search(flat(reading.text[: first.start])):
                continue
            end = next((one.i for one in tokens[token.i :] if one.text in {",", ";", ":"}), len(tokens))
            yield [one for one in below if first.i <= one.i < end], frozenset({Standing.NEW})


def _may_be_new(reading: Reading, piece: Sequence[Token], fresh: frozenset[Standing], newness: Newness) -> bool:
    """Whether a clause has a fresh word, and none that the sources know; who speaks, and quotes, are checked apart."""
    standings = [newness.standings[token.start] for token in piece if token.start in newness.standings]
    if fresh.isdisjoint(standings) or any(one in {Standing.TOLD, Standing.ELSEWHERE} for one in standings):
        return False
    if any(fold(token.text) in DEGREES for token in piece):
        return False
    place = (piece[0].start, piece[-1].end)
    said = ((one.cue_start, one.cue_end) for one in reading.attributions)
    return not any(overlap(place, one) for one in (*((q.start, q.end) for q in reading.quotations), *said))


def _is_mostly_new(piece: Sequence[Token], newness: Newness, residue: Residue) -> bool:
    """Whether no known figure, day or name ties a clause to the passages, nor most of its words."""
    words = [token for token in piece if token.start in newness.standings]
    told = [token for token in words if newness.standings[token.start] is not Standing.PLAIN]
    read = [token for token in words if newness.standings[token.start] is Standing.PLAIN and not is_plain(token)]
    if any(not keys_of(token).isdisjoint(residue.vocabulary) for token in read):
        return False
    return _LOOSE * sum(residue.carries(token) for token in told) <= len(told)
