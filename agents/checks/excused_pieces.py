"""Pieces of a sentence whose words are not in its evidence, and that it bears out all the same."""

import re
from collections.abc import Iterator

from calame.agents.checks.added_phrases import NOUNS
from calame.agents.checks.anchors import told_days, told_figures
from calame.agents.checks.case import DraftSentence
from calame.agents.checks.newness import Newness
from calame.agents.checks.reading import Reading, keys_of, overlap
from calame.text.analysis import Token
from calame.text.data.negation_words import OTHERWISE
from calame.text.flat import flat
from calame.text.words import fold

_CONDITION = re.compile(r"(?:si|s'ils?|en cas|faute|a defaut|dans l'hypothese|en l'absence|sans)\b")
_DENIALS = frozenset({"ne", "n'"})
_TELLING = frozenset({"NOUN", "VERB", "ADJ", "PROPN"})
_SUBJECTS = ("nsubj", "dislocated")
_OF = 5
"""Characters of a preposition and its spaces."""
_Piece = tuple[int, int]


def is_excused(found: DraftSentence, newness: Newness, piece: _Piece) -> bool:
    """Whether something in the evidence, or beside it, bears a piece out in other words."""
    start, end = piece
    return (
        _spells_out(found, start)
        or _is_reckoned(found.reading, start, end)
        or _is_tied(found, start, end)
        or _is_of_neighbour(found, newness, piece)
        or _may_deny_the_rest(found, piece)
    )


def _is_tied(found: DraftSentence, start: int, end: int) -> bool:
    """« Rogné de 15 % », « espacés de sept jours »: a figure or a day of the evidence ties a piece to it."""
    return any(overlap((start, end + _OF), place) for place in (*told_figures(found), *told_days(found)))


def _is_of_neighbour(found: DraftSentence, newness: Newness, piece: _Piece) -> bool:
    """« ..., tandis que la CFDT réserve sa décision »: a subject of which the sentence beside the evidence tells."""
    evidence = [source.reading for source in found.evidence]
    theirs = [token for one in newness.around if one not in evidence for token in _subjects(one)]
    mine = [token for token in _subjects(found.reading) if piece[0] <= token.start < piece[1]]
    return any(not keys_of(token).isdisjoint(keys_of(other)) for token in mine for other in theirs)


def _may_deny_the_rest(found: DraftSentence, piece: _Piece) -> bool:
    """« Mais la justice ne leur reproche rien » for « mis hors de cause »: a denial may stand for words without one."""
    tokens = [token for token in found.reading.analysis.tokens if piece[0] <= token.start < piece[1]]
    if not any(fold(token.text) in _DENIALS for token in tokens):
        return False
    left = sum(word.keys.isdisjoint(found.reading.vocabulary) for word in found.evidence[0].reading.words)
    return left >= sum(token.pos in _TELLING for token in tokens)


def _subjects(reading: Reading) -> Iterator[Token]:
    """Nouns and names that are subjects, « la CFDT, elle, » too."""
    for token in reading.analysis.tokens:
        if token.pos in NOUNS and token.dep.startswith(_SUBJECTS):
            yield token


def _spells_out(found: DraftSentence, start: int) -> bool:
    """« En cas d'échec » for « sinon »: a condition that the passage holds in a word."""
    clause = flat(found.reading.text[: start + 1].rpartition(",")[2] + found.reading.text[start + 1 :]).lstrip()
    return bool(_CONDITION.match(clause)) and any(
        source.reading.carries(word) for source in found.evidence for word in OTHERWISE
    )


def _is_reckoned(reading: Reading, start: int, end: int) -> bool:
    """« Soit 40 euros par mois »: a reckoning, which the figures' own check follows."""
    border = reading.text.rfind(",", 0, start + 1)
    reckons = flat(reading.text[border + 1 : end]).lstrip().startswith("soit ")
    return reckons and any(overlap((border, end), known) for known in reading.read_spans)
