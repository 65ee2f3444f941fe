"""Additions: an aside, a circumstance, a quality or a second deed that hangs on a sentence and that no source has."""

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from calame.agents.checks.added_clauses import clauses
from calame.agents.checks.added_phrases import new_predicates, phrases
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.circumstances import circumstances
from calame.agents.checks.closeness import is_retold_closely
from calame.agents.checks.excused_pieces import is_excused
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.leading import leads_on
from calame.agents.checks.newness import Newness, Standing
from calame.agents.checks.reading import Reading, overlap
from calame.agents.checks.senses import meant_share
from calame.text.analysis import Token
from calame.text.data.hedges import PRESENT_FORMS, REPORTING_VERBS
from calame.text.words import fold

_LEAST = 2
"""Content words of a piece, none of them in the sources beside it, that make it an addition."""
_VERBS = frozenset({"VERB", "AUX"})
_BREAKS = frozenset({",", ";", "–", "—", "(", ")"})
_OPENERS = frozenset({"et", "mais"})
_ACCORDING = frozenset({"selon", "d'apres"})
_DEMONSTRATIVES = {
    "celui": ("Number=Sing", "Gender=Masc"),
    "celle": ("Number=Sing", "Gender=Fem"),
    "ceux": ("Number=Plur", "Gender=Masc"),
    "celles": ("Number=Plur", "Gender=Fem"),
}
_Piece = tuple[int, int]


def faults(found: DraftSentence, case: ReviewCase, newness: Newness) -> Iterator[Fault]:
    """The first piece of a sentence that nothing in the sources carries."""
    reading = found.reading
    pieces = (
        piece
        for find in (_new_pieces, phrases, clauses, new_predicates)
        for piece in find(found, newness)
        if is_retold_closely(found, *piece)
    )
    for start, end in chain(circumstances(found, case, newness), pieces):
        if is_excused(found, newness, (start, end)):
            continue
        message = f"Aucune source ne dit\u00a0: {show(reading.text[start:end].strip(' ,.'))}."
        yield against(found, message, "Retirer ce passage.", start=start, end=end)
        return


def _new_pieces(found: DraftSentence, newness: Newness) -> Iterator[_Piece]:
    """Pieces of which the evidence has no word, and nothing the most."""
    reading = found.reading
    for piece in _pieces(reading):
        start, end = piece[0].start, piece[-1].end
        if leads_on(reading, start, end):
            continue
        standings = [standing for place, standing in newness.standings.items() if start <= place < end]
        new = standings.count(Standing.NEW)
        known = sum(standing > Standing.PLAIN for standing in standings)
        read = any(overlap((start, end), known) for known in reading.read_spans)
        alone = len(standings) < _LEAST and piece[0].pos != "ADP" and piece[1 % len(piece)].pos != "ADP"
        if (_hangs_apart(piece) and not read and _is_all_new(found, newness, (start, end))) or (
            new > read
            and new >= known
            and new > _carried(found, newness, start, end)
            and Standing.TOLD not in standings
            and not _takes_up_told(reading, piece, newness)
            and not alone
            and not _is_apart(reading, start, end)
        ):
            yield start, end


def _takes_up_told(reading: Reading, piece: Sequence[Token], newness: Newness) -> bool:
    """« Comme ceux du militaire »: a pronoun that stands for a told noun in front of the piece, « les parents »."""
    ahead = [token for token in reading.analysis.tokens[: piece[0].i] if token.pos == "NOUN"]
    for one in piece:
        if fold(one.text) in _DEMONSTRATIVES:
            number, gender = _DEMONSTRATIVES[fold(one.text)]
            noun = next((t for t in reversed(ahead) if t.has(number) and t.has(gender)), None)
            if noun is not None and newness.standings.get(noun.start) is Standing.TOLD:
                return True
    return False


def _hangs_apart(piece: Sequence[Token]) -> bool:
    """« , payée par la région », « et l’école ferme »: a claim of its own."""
    opening = [token for token in piece if token.pos != "ADV"][:_LEAST]
    if not opening:
        return False
    if opening[0].text == ",":
        return any(token.has("VerbForm=Part") for token in opening[1:])
    return fold(opening[0].text) in _OPENERS and _has_verb(piece) and any(t.dep.startswith("nsubj") for t in piece)


def _is_all_new(found: DraftSentence, newness: Newness, piece: _Piece) -> bool:
    """Whether a piece has two content words at least, and the evidence none of them, plain ones included."""
    reading, (start, end) = found.reading, piece
    words = [word for word in reading.words if start <= word.start < end]
    if len(words) < _LEAST or _is_apart(reading, start, end):
        return False
    return not meant_share(words, reading, newness.around)


def _carried(found: DraftSentence, newness: Newness, start: int, end: int) -> int:
    """How many words of a piece that assert little, or are read elsewhere, the evidence has all the same."""
    return sum(
        not word.keys.isdisjoint(found.vocabulary)
        for word in found.reading.words
        if start <= word.start < end and newness.standings[word.start] is Standing.PLAIN
    )


def _is_apart(reading: Reading, start: int, end: int) -> bool:
    """Whether a piece holds quoted words, or who speaks: both have checks of their own."""
    places = [(quote.start, quote.end) for quote in reading.quotations]
    places += [(said.cue_start, said.cue_end) for said in reading.attributions]
    return any(overlap((start, end), place) for place in places)


def _pieces(reading: Reading) -> Iterator[Sequence[Token]]:
    """What stands between commas, or behind « et », without the verb of the sentence."""
    tokens = reading.analysis.tokens
    borders = [0, *(at for at, token in enumerate(tokens) if token.text in _BREAKS or _adds(tokens, at)), len(tokens)]
    if len(borders) <= _LEAST:
        return
    for first, last in pairwise(borders):
        piece = tokens[first:last]
        if piece and not _tells(tokens, piece) and not _says(piece) and not (first == 0 and _has_verb(piece)):
            yield piece


def _adds(tokens: Sequence[Token], at: int) -> bool:
    """« ... et vidé plusieurs réservoirs »: a conjunction that opens a second deed."""
    after = tokens[at + 1 : at + 4]
    return fold(tokens[at].text) in _OPENERS and any(token.pos in {"VERB", "AUX"} for token in after)


def _has_verb(piece: Sequence[Token]) -> bool:
    return any(token.pos in {"VERB", "AUX"} and token.has("VerbForm=Fin") for token in piece)


def _says(piece: Sequence[Token]) -> bool:
    """« ..., promet l'acquéreur », « Selon la seconde source, ... »: who says it is for another check."""
    forms = {fold(token.text) for token in piece[:_LEAST]}
    if fold(piece[0].text) in _OPENERS and not {"que", "qu'"} & {fold(token.text) for token in piece}:
        return False
    if "d'" in forms and "apres" in {fold(token.text) for token in piece[: _LEAST + 1]}:
        return True
    return not forms.isdisjoint(_ACCORDING | PRESENT_FORMS) or any(
        fold(token.lemma) in REPORTING_VERBS for token in piece if token.pos in {"VERB", "AUX"}
    )


def _tells(tokens: Sequence[Token], piece: Sequence[Token]) -> bool:
    """Whether a piece holds the first verb of the sentence, or the one on which all others hang."""
    if piece[0].text == "," and piece[1 % len(piece)].pos == "ADP" and not any(token.pos in _VERBS for token in piece):
        return False
    if any(token.dep == "ROOT" for token in piece):
        return True
    verb = next((token for token in tokens if token.pos in {"VERB", "AUX"} and token.has("VerbForm=Fin")), None)
    return verb is not None and piece[0].start <= verb.start <= piece[-1].start
