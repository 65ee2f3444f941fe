"""Circumstances of a kind that no passage tells: « malgré l’opposition de la région », « sous la pluie »."""

import re
from collections.abc import Iterator, Sequence

from calame.agents.checks.added_phrases import NOUNS, checked_elsewhere
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.newness import Newness, Standing, is_plain
from calame.agents.checks.reading import Reading, keys_of, overlap
from calame.agents.checks.residue import Residue
from calame.agents.checks.senses import sides_of
from calame.text.analysis import Token
from calame.text.data.circumstance_words import CIRCUMSTANCES, OCCASIONS
from calame.text.flat import flat
from calame.text.sifting import either

_ANY = either(opener for opener, _, _ in CIRCUMSTANCES)
_END = re.compile(r"[,;:.]| (?:et|mais) ")
_KNOWN = frozenset({Standing.TOLD, Standing.ELSEWHERE})
_Piece = tuple[int, int]


def circumstances(found: DraftSentence, case: ReviewCase, newness: Newness) -> Iterator[_Piece]:
    """« Malgré l’opposition de la région », « sous la pluie »: a circumstance of a kind that no passage tells."""
    yield from _occasions(found, newness)
    text = flat(found.reading.text)
    for opener, plain, loose in CIRCUMSTANCES if _ANY.search(text) else ():
        match = opener.search(text)
        if match and not found.reading.is_quoted(match.start()):
            stop = _END.search(text, match.end())
            end = stop.start() if stop else len(text)
            if not (
                _is_grounded(found, newness, (match.end(), end), plain)
                or _is_told_of(found, newness, (match.end(), end), (plain, loose), case)
            ):
                yield match.start(), end


def _occasions(found: DraftSentence, newness: Newness) -> Iterator[_Piece]:
    """« Lors d’un dîner »: an occasion of which no source has a word, nor the evidence one that may stand for it."""
    text = flat(found.reading.text)
    for match in OCCASIONS.finditer(text):
        stop = _END.search(text, match.end())
        end = stop.start() if stop else len(text)
        nouns = _nouns(found, newness, (match.end(), end))
        if (
            nouns
            and all(newness.standings[noun.start] is Standing.NEW for noun in nouns)
            and not found.reading.is_quoted(match.start())
            and not Residue(found, newness).carries(nouns[0])
        ):
            yield match.start(), end


def _is_grounded(found: DraftSentence, newness: Newness, place: _Piece, plain: re.Pattern[str]) -> bool:
    """Whether a passage near tells such a circumstance, and the sources know what the draft says takes part in it."""
    evidence = [source.reading for source in found.evidence]
    near = (*evidence, *(source.reading for source in found.context), *newness.around)
    telling = [one for one in near if plain.search(flat(one.text))]
    standings = {newness.standings[noun.start] for noun in _nouns(found, newness, place)} - {Standing.PLAIN}
    if not standings or any(overlap(place, one) for one in checked_elsewhere(found.reading)):
        return bool(telling)
    return not standings.isdisjoint(_KNOWN) and any(one in evidence for one in telling)


def _is_told_of(
    found: DraftSentence, newness: Newness, place: _Piece, grounds: Sequence[re.Pattern[str]], case: ReviewCase
) -> bool:
    """Whether any passage that may tell such a circumstance names who or what takes part in it."""
    nouns = _nouns(found, newness, place)
    if len(nouns) > 1 and any(ground.search(flat(nouns[0].text)) for ground in grounds):
        nouns = nouns[1:]
    telling = [noun for noun in nouns if not is_plain(noun)]
    near = [source.reading for source in (*found.evidence, *found.context)]
    for one in case.all_readings if nouns else ():
        named = any(_names(one, noun) for noun in nouns) if one in near else _names_all(one, telling)
        if named and any(ground.search(flat(one.text)) for ground in grounds):
            return True
    return False


def _names_all(passage: Reading, nouns: Sequence[Token]) -> bool:
    return bool(nouns) and all(_names(passage, noun) for noun in nouns)


def _nouns(found: DraftSentence, newness: Newness, place: _Piece) -> list[Token]:
    tokens = (token for token in found.reading.analysis.tokens if place[0] <= token.start < place[1])
    return [token for token in tokens if token.pos in NOUNS and token.start in newness.standings]


def _names(passage: Reading, noun: Token) -> bool:
    """Whether a passage has a noun, or another of its class."""
    if not keys_of(noun).isdisjoint(passage.vocabulary):
        return True
    sides = sides_of(noun)
    return any(token.pos in NOUNS and not sides.isdisjoint(sides_of(token)) for token in passage.analysis.tokens)
