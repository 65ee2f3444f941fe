"""Additions: an aside, a circumstance or a second deed that hangs on a sentence and that no source has."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading, Word, overlap
from calame.text.analysis import Token
from calame.text.data.hedges import REPORTING_VERBS
from calame.text.data.light_words import LIGHT_WORDS
from calame.text.data.transition_words import TRANSITION_WORDS
from calame.text.nearness import nearness
from calame.text.words import fold

_LEAST = 2
"""Content words of a piece, none of them in the sources beside it, that make it an addition."""
_NEAR = 0.62
"""Cosine from which a word may stand for one of the passage."""
_BREAKS = frozenset({",", ";", "–", "—", "(", ")"})
_OPENERS = frozenset({"et", "mais"})
_ACCORDING = frozenset({"selon", "d'apres", "d'"})
_COMPARED = frozenset({"NOUN", "VERB", "ADJ", "ADV", "PROPN"})
_Piece = tuple[int, int]


def faults(found: DraftSentence) -> Iterator[Fault]:
    """The first piece of a sentence that nothing in the sources carries."""
    reading = found.reading
    if reading.attributions and reading.quotations:
        return
    for start, end in _pieces(reading):
        words = [word for word in reading.words if start <= word.start < end]
        strange = [word for word in words if _is_strange(found, word)]
        if len(strange) >= _LEAST and len(strange) == len(words):
            message = f"Aucune source ne dit\u00a0: {show(reading.text[start:end].strip(' ,.'))}."
            yield against(found, message, "Retirer ce passage.", start=words[0].start, end=words[-1].end)
            return


def _pieces(reading: Reading) -> Iterator[_Piece]:
    """What stands between commas, or behind « et », without the verb of the sentence."""
    tokens = reading.analysis.tokens
    borders = [0, *(at for at, token in enumerate(tokens) if token.text in _BREAKS or _adds(tokens, at)), len(tokens)]
    if len(borders) <= _LEAST:
        return
    for first, last in pairwise(borders):
        piece = tokens[first:last]
        if piece and not _tells(tokens, piece) and not _says(piece) and not (first == 0 and _has_verb(piece)):
            yield piece[0].start, piece[-1].end


def _adds(tokens: Sequence[Token], at: int) -> bool:
    """« ... et vidé plusieurs réservoirs »: a conjunction that opens a second deed."""
    after = tokens[at + 1 : at + 4]
    return fold(tokens[at].text) in _OPENERS and any(token.pos in {"VERB", "AUX"} for token in after)


def _has_verb(piece: Sequence[Token]) -> bool:
    return any(token.pos in {"VERB", "AUX"} and token.has("VerbForm=Fin") for token in piece)


def _says(piece: Sequence[Token]) -> bool:
    """« ..., promet l'acquéreur », « Selon la seconde source, ... »: who says it is for another check."""
    return fold(piece[0].text) in _ACCORDING or any(
        fold(token.lemma) in REPORTING_VERBS for token in piece if token.pos in {"VERB", "AUX"}
    )


def _tells(tokens: Sequence[Token], piece: Sequence[Token]) -> bool:
    """Whether a piece holds the first verb of the sentence, or the one on which all others hang."""
    if any(token.dep == "ROOT" for token in piece):
        return True
    verb = next((token for token in tokens if token.pos in {"VERB", "AUX"} and token.has("VerbForm=Fin")), None)
    return verb is not None and piece[0].start <= verb.start <= piece[-1].start


def _is_read(reading: Reading, word: Word) -> bool:
    """Whether a word is part of a figure or a date, which have checks of their own."""
    return any(overlap((word.start, word.end), known) for known in reading.read_spans)


def _is_strange(found: DraftSentence, word: Word) -> bool:
    reading = found.reading
    place = (word.start, word.end)
    if word.keys & TRANSITION_WORDS or _is_read(reading, word):
        return False
    if any(overlap(place, (name.start, name.end)) for name in reading.names):
        return False
    if not word.keys.isdisjoint(found.vocabulary) or _is_beside(found, word):
        return False
    form = reading.text[word.start : word.end].lower()
    near = max((nearness(form, other) for other in _forms(found)), default=0.0)
    return near < _NEAR


def _is_beside(found: DraftSentence, word: Word) -> bool:
    return any(not word.keys.isdisjoint(source.reading.vocabulary) for source in found.context)


def _forms(found: DraftSentence) -> Iterator[str]:
    for source in found.evidence:
        for token in source.reading.analysis.tokens:
            if token.pos in _COMPARED and fold(token.text) not in LIGHT_WORDS:
                yield token.text.lower()
