"""What a sentence says somebody is: « le maire, X », « X, directrice des marchés », « son beau-frère X »."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from calame.text.analysis import Analysis, SentenceAnalysis, Token
from calame.text.data.attribution_words import DE, DETERMINERS, OTHER_PREPOSITIONS
from calame.text.data.function_words import FUNCTIONS, KIN, OF_ANYBODY
from calame.text.data.name_words import PORTFOLIOS, TITLES
from calame.text.flat import flat
from calame.text.names import NameMention, name_mentions
from calame.text.noun_phrases import is_finite, phrase_end

_REACH = 14
"""Tokens between a function and the name behind it: « le vice-président de la région chargé de l'éducation, X »."""
_OPENING = 4
"""Tokens behind the comma of an apposition in which its noun stands: « l'ancien maire »."""
_POSSESSIVES = frozenset({"son", "sa", "ses", "leur", "leurs", "notre", "votre", "nos", "mon", "ma"})
_BARE = _POSSESSIVES | {"l'", "la", "le", "les", "un", "une"}
_GENDERS = {"le": "Masc", "un": "Masc", "du": "Masc", "au": "Masc", "la": "Fem", "une": "Fem", "sa": "Fem"}
_LISTING = frozenset({",", "et"})
_CLITICS = frozenset(["se", "s'", "ne", "n'", "y", "en", "le", "la", "l'", "les", "lui", "leur"])
_OPENING_MARKS = frozenset({",", "(", "-", "–", "—"})
_MARKS = frozenset({"«", "»", '"', "“", "”"})
_CLOSING = _MARKS | {",", ".", "…", "!", ";", "?", ")", ":", "("}
_SPLITTING = _MARKS | {"qui", "que", "qu'", "dont", "ou", "et", "mais", "car", ",", ";", ":", "(", ")"}


@dataclass(frozen=True, slots=True)
class Function:
    """A function given to a name; offsets are characters of the analysed text."""

    holder: NameMention
    noun: str
    """The folded noun: « directrice »."""
    start: int
    end: int
    complement: tuple[Token, ...]
    """What follows the noun: « des marchés », « générale »."""
    possessed: bool
    """Whether a possessive stands for whose function it is: « son chef de file »."""


def functions(analysis: Analysis) -> tuple[Function, ...]:
    """The functions of the people that the text names, in order."""
    names = name_mentions(analysis)
    return tuple(found for sentence in analysis.sentences for found in _of_sentence(sentence, names))


def _of_sentence(sentence: SentenceAnalysis, names: Sequence[NameMention]) -> Iterator[Function]:
    tokens = sentence.tokens
    words = [flat(token.text) for token in tokens]
    for name in names:
        if not sentence.start <= name.start < sentence.end:
            continue
        core = name.text.rfind(name.core) + name.start
        inside = [at for at, token in enumerate(tokens) if core <= token.start < core + len(name.core)]
        if inside and (tokens[inside[0]].ent not in {"ORG", "LOC"} or words[inside[0] - 1] in PORTFOLIOS):
            yield from _before(tokens, words, inside[0], name)
            yield from _after(tokens, words, inside[-1] + 1, name)


def is_function(word: str) -> bool:
    """Whether a folded noun says what somebody is."""
    return word in FUNCTIONS or word.removeprefix("ex-") in FUNCTIONS


def _before(tokens: Sequence[Token], words: Sequence[str], at: int, name: NameMention) -> Iterator[Function]:
    opening = _titled(words, at)
    apart = opening > 0 and words[opening - 1] == "," and not any(is_function(word) for word in words[opening:at])
    end = opening - 1 if apart else at
    if _is_tied(words, at) or _is_object(tokens, words, at):
        return
    found = _place_before(tokens, words, end)
    if apart and found is not None and not _is_closed(tokens, words, name, plural=tokens[found].has("Number=Plur")):
        return
    if found is None or not (end == at or _is_definite(words, found)) or _names(tokens[found + 1 : end], end, at):
        return
    yield _function(tokens, words, found, end, name)
    comma = _comma_before(words, found)
    other = None if comma is None else _place_before(tokens, words, comma)
    if comma is None or other is None or not _agree(words, other, found):
        return
    if not _names(tokens[other + 1 : comma], comma, at):
        yield _function(tokens, words, other, comma, name)


def _is_closed(tokens: Sequence[Token], words: Sequence[str], name: NameMention, *, plural: bool) -> bool:
    """Whether a name behind a comma ends its apposition: it opens no clause of its own, and no list of names."""
    after = [at for at, token in enumerate(tokens) if token.start >= name.end]
    if after and words[after[0]] in _LISTING and len(after) > 1:
        following = tokens[after[1]]
        if following.ent == "PER" and following.text[:1].isupper():
            return plural
    while after and (tokens[after[0]].pos == "ADV" or words[after[0]] in _CLITICS):
        after = after[1:]
    return not after or not is_finite(tokens[after[0]])


def _place_before(tokens: Sequence[Token], words: Sequence[str], end: int) -> int | None:
    """Where the function stands that opens the phrase in front of `end`."""
    found = None
    for place in range(end - 1, max(-1, end - _REACH), -1):
        joins = words[place] == "et" and found is None and words[place + 1] in DE
        if (words[place] in _SPLITTING and not joins) or (is_finite(tokens[place]) and not is_function(words[place])):
            break
        if is_function(words[place]) and tokens[place].pos != "VERB" and not _is_phrase(tokens, words, place):
            found = place
        elif words[place] in OTHER_PREPOSITIONS and found is not None:
            break
    return found


def _comma_before(words: Sequence[str], at: int) -> int | None:
    """The comma in front of a function that stands beside another one: « la directrice du festival, la pianiste X »."""
    return next((place for place in range(at - 1, max(-1, at - _OPENING), -1) if words[place] == ","), None)


def _agree(words: Sequence[str], left: int, right: int) -> bool:
    """Whether two functions may be one person's, as their articles show."""
    genders = [{_GENDERS[word] for word in words[max(0, at - 2) : at] if word in _GENDERS} for at in (left, right)]
    return _is_definite(words, left) and (not all(genders) or genders[0] == genders[1])


def _is_phrase(tokens: Sequence[Token], words: Sequence[str], at: int) -> bool:
    """Whether a noun is no office, behind « en » or another noun: « prendre en charge », « une source policière »."""
    if at == 0:
        return False
    told_of = tokens[at].pos == "ADJ" and tokens[at - 1].pos == "NOUN" and not is_function(words[at - 1])
    return told_of or (words[at - 1] == "en" and words[at] != "chef")


def _titled(words: Sequence[str], at: int) -> int:
    """Where a name at `at` begins with its titles: « Me X », « Mme X »."""
    while at and words[at - 1].rstrip(".") in TITLES:
        at -= 1
    return at


def _is_tied(words: Sequence[str], at: int) -> bool:
    """Whether the name belongs to what stands before it: « l'émissaire des Nations unies », « le groupe X »."""
    at = _titled(words, at)
    before = words[at - 1] if at else ""
    return before in DE | OF_ANYBODY or (before in _BARE and at > 1 and words[at - 2] in DE)


def _is_object(tokens: Sequence[Token], words: Sequence[str], at: int) -> bool:
    """Whether a verb governs the name: « un agent chargé de conduire X », « le maire, accusé d'avoir volé X »."""
    at = _titled(words, at)
    if at < 2 or tokens[at - 1].pos not in {"VERB", "AUX"}:  # noqa: PLR2004 -- a verb and what governs it
        return False
    return tokens[at - 1].has("VerbForm=Inf") or words[at - 2] in {"avoir", "ayant"}


def _names(between: Sequence[Token], end: int, at: int) -> bool:
    """Whether the function without a comma already has a name of its own: « la ministre Anne Corbin, Jean Mas »."""
    capitals = [i for i, token in enumerate(between) if token.text[:1].isupper() and token.ent == "PER"]
    tied = bool(capitals) and capitals[0] > 0 and flat(between[capitals[0] - 1].text) in DE
    return end != at and bool(capitals) and not tied


def _is_definite(words: Sequence[str], at: int) -> bool:
    return any(word in _BARE or word in DETERMINERS or word in {"au", "du"} for word in words[max(0, at - 2) : at])


def _after(tokens: Sequence[Token], words: Sequence[str], at: int, name: NameMention) -> Iterator[Function]:
    if at >= len(words) or words[at] not in _OPENING_MARKS:
        return
    for place in range(at + 1, min(at + 1 + _OPENING, len(words))):
        if is_function(words[place]):
            end = max(phrase_end(tokens, words, place), place + 1)
            closed = end >= len(words) or words[end] in _CLOSING or words[end] in {"et", "qui", "depuis"}
            kin = words[place] in KIN
            own = any(_is_named(tokens, words, at, kin=kin) for at in range(place + 1, end)) or (
                words[end : end + 1] == [","] and any(token.ent == "PER" for token in tokens[end + 1 : end + 2])
            )
            if not own and (closed or tokens[end].pos in {"ADP", "VERB", "AUX", "ADV"}):
                yield _function(tokens, words, place, end, name)
            return
        if words[place] not in _BARE and tokens[place].pos not in {"DET", "ADJ"}:
            return


def _is_named(tokens: Sequence[Token], words: Sequence[str], at: int, *, kin: bool) -> bool:
    """Whether somebody's own name stands there; « parrain de Joy » is of somebody else."""
    first = at
    if not kin:
        return tokens[at].ent == "PER"
    while first and tokens[first - 1].ent == "PER" and tokens[first].ent == "PER":
        first -= 1
    return tokens[at].ent == "PER" and words[first - 1] not in DE


def _function(tokens: Sequence[Token], words: Sequence[str], at: int, end: int, name: NameMention) -> Function:
    complement = tuple(
        token
        for token in tokens[at + 1 : end]
        if token.pos in {"NOUN", "ADJ", "PROPN", "X"} or token.text[:1].isupper()
    )
    tied = at + 1 < end and (words[at + 1] in DE or tokens[at + 1].pos in {"ADJ", "PROPN", "NOUN"})
    possessed = not _POSSESSIVES.isdisjoint(words[max(0, at - 2) : at])
    return Function(name, words[at], tokens[at].start, tokens[end - 1].end, complement if tied else (), possessed)
