"""Who does what to whom: for each verb the nouns on either side of it, by order of words and voice.

A parser errs too often on names to be believed alone, so the sides are read off the order of the words, which French
keeps; the tagger is asked only what is a verb, a noun and a passive.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from calame.agents.checks.reading import Reading
from calame.text.analysis import Token
from calame.text.data.converse_words import TWO_WAY_VERBS
from calame.text.data.deed_words import DATIVE_VERBS
from calame.text.data.hedges import REPORTING_VERBS
from calame.text.data.role_words import (
    ANNOUNCING,
    CLAUSE_OPENERS,
    EMPTY_VERBS,
    LINKING_PREPOSITIONS,
    MUTUAL_VERBS,
    NOUN_DEEDS,
    OBJECT_PREPOSITIONS,
    SAME_DEEDS,
)
from calame.text.words import fold

_NOUNS = frozenset({"NOUN", "PROPN"})
_STOPS = frozenset({";", ":", ".", "(", ")", "«", "»", "…", "?", "!"})
_ACTIVE = frozenset(
    {"a", "ont", "avait", "avaient", "aurait", "auraient", "aura", "auront", "ait", "aient", "ayant", "avoir"}
)
_UNSAID = EMPTY_VERBS | MUTUAL_VERBS | TWO_WAY_VERBS
_CLITICS = frozenset({"lui", "leur", "l'", "le", "la", "les", "y", "en", "nous", "me", "m'"})
_HELPERS = _ACTIVE | {"est", "sont", "etait", "etaient", "sera", "seront", "ete", "vient", "doit", "doivent", "de"}
_CAUSING = frozenset({"fait", "font", "faisait", "faisaient", "fera", "feront", "ferait", "faire", "laisse", "laisser"})
_JOINING = frozenset({"et", "ou", ","})
_NEAR = 12
"""Words between a noun of a deed and the verb that announces it."""
_MOST = 25
"""Words on each side of a verb that may belong to it."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One verb with those who act and those who are acted upon, as keys of words."""

    verb: Token
    lemma: str
    agents: frozenset[str]
    patients: frozenset[str]
    passive: bool = False


@lru_cache(maxsize=4096)
def frames(reading: Reading) -> tuple[Frame, ...]:
    """Frames of the deeds of one sentence that have somebody on one side at least."""
    tokens = reading.analysis.tokens
    words = [fold(token.text) for token in tokens]
    found = [_frame(reading, tokens, words, at) for at in range(len(tokens)) if _is_verb(tokens[at])]
    found += [_named(reading, tokens, words, at) for at in range(len(tokens)) if fold(tokens[at].lemma) in NOUN_DEEDS]
    return tuple(frame for frame in found if frame is not None)


def _deed(lemma: str) -> str:
    """The verb by which a deed is compared, the first of those that tell it; some lemmas lack their ending."""
    return next((min(same) for same in SAME_DEEDS if lemma in same or f"{lemma}r" in same), lemma)


def _named(reading: Reading, tokens: Sequence[Token], words: list[str], at: int) -> Frame | None:
    """« A annoncé le rachat de la papeterie »: a deed told by a noun, done by the subject of the verb before it."""
    verb = next((i for i in range(at - 1, max(-1, at - _NEAR), -1) if fold(tokens[i].lemma) in ANNOUNCING), None)
    patients = _sides(reading, _right(tokens, words, at, {"", *LINKING_PREPOSITIONS}))
    by = _sides(reading, _right(tokens, words, at, {"par"}))
    agents = by or (_sides(reading, _left(tokens, words, verb)) if verb is not None else frozenset())
    if not agents or not patients or reading.is_quoted(tokens[at].start):
        return None
    return Frame(tokens[at], _deed(NOUN_DEEDS[fold(tokens[at].lemma)]), agents, patients)


def _is_verb(token: Token) -> bool:
    return token.pos == "VERB" and not token.text[:1].isupper() and fold(token.lemma) not in _UNSAID


def _frame(reading: Reading, tokens: Sequence[Token], words: list[str], at: int) -> Frame | None:
    token = tokens[at]
    if reading.is_quoted(token.start) or _reports(reading, words, token):
        return None
    if at and words[at - 1] in _CAUSING:
        return None
    if _is_reflexive(words, at) or _is_inverted(words, at):
        return None
    passive = token.has("VerbForm=Part") and not _has_active_auxiliary(words, at)
    bare = passive and token.dep.startswith("acl") and tokens[token.head].pos in _NOUNS
    before = _sides(reading, iter([token.head]) if bare else _left(tokens, words, at))
    by = _sides(reading, _right(tokens, words, at, {"par"}))
    openers = OBJECT_PREPOSITIONS if fold(token.lemma) in DATIVE_VERBS or not passive else frozenset({"contre"})
    after = _sides(reading, _right(tokens, words, at, openers | (set() if passive else {""})))
    agents, patients = (by, before | after) if passive else (before, after)
    if not agents and not patients:
        return None
    return Frame(token, _deed(fold(token.lemma)), agents, patients, passive)


def _reports(reading: Reading, words: list[str], token: Token) -> bool:
    """« ..., ont constaté les architectes »: a verb of saying whose subject stands behind it."""
    inverted = (said for said in reading.attributions if said.kind == "inverted")
    return any(said.cue_start <= token.start < said.cue_end for said in inverted) or (
        fold(token.lemma) in REPORTING_VERBS and "," in words[max(0, token.i - 2) : token.i]
    )


def _is_reflexive(words: list[str], at: int) -> bool:
    return bool({"se", "s'"} & set(words[max(0, at - 3) : at]))


def _is_inverted(words: list[str], at: int) -> bool:
    """« ..., lui reproche le syndicat », « que dirige X »: the subject stands behind the verb."""
    first = at
    while first > 0 and words[first - 1] in _CLITICS | _HELPERS:
        first -= 1
    before = words[first - 1] if first else ""
    return before in {"que", "qu'", "dont", "ou"} or (before == "," and first < at)


def _has_active_auxiliary(words: list[str], at: int) -> bool:
    """« A vendu » is active, « a été vendu » and « vendu par » are not."""
    near = words[max(0, at - 3) : at]
    return not _ACTIVE.isdisjoint(near) and "ete" not in near


def _sides(reading: Reading, places: Iterator[int]) -> frozenset[str]:
    """Keys of the nouns at `places`; a date neither acts nor is acted upon."""
    nouns = [reading.analysis.tokens[place] for place in places]
    acting = [noun for noun in nouns if not any(day.start <= noun.start < day.end for day in reading.dates)]
    return frozenset(fold(form).strip("'-.") for noun in acting for form in (noun.text, noun.lemma))


def _left(tokens: Sequence[Token], words: list[str], at: int) -> Iterator[int]:
    """Places of the nouns of the subject before a verb: back to the border of the clause, complements left out."""
    start = at - 1
    while start >= 0 and tokens[start].pos in {"AUX", "PRON", "ADV", "PART"} and words[start] not in CLAUSE_OPENERS:
        start -= 1
    if start >= 0 and words[start] in {"qui", ","}:
        start -= 1
    if start >= 0 and words[start] == ",":
        start -= 1
    held: list[int] = []
    for place in range(start, max(-1, start - _MOST), -1):
        if _ends_clause(tokens[place], words[place]):
            break
        if tokens[place].pos == "ADP" and words[place] not in LINKING_PREPOSITIONS:
            held = []
            continue
        if _is_noun(tokens[place]):
            held.append(place)
    yield from held


def _right(tokens: Sequence[Token], words: list[str], at: int, openers: frozenset[str] | set[str]) -> Iterator[int]:
    """Places of the nouns behind a verb that `openers` bring in; the empty word stands for no preposition."""
    opener, closed = "", False
    for place in range(at + 1, min(len(tokens), at + _MOST)):
        if _ends_clause(tokens[place], words[place]) or (words[place] == "," and opener == "par"):
            return
        closed = closed or _takes_over(tokens, words, place)
        if closed and words[place] == "par":
            return
        if tokens[place].pos == "ADP" and words[place] not in LINKING_PREPOSITIONS:
            opener = words[place]
        elif _is_noun(tokens[place]) and opener in openers:
            yield place


def _takes_over(tokens: Sequence[Token], words: list[str], place: int) -> bool:
    """« Remis aux élus dévoilé par la presse »: the doer behind another participle is its own unless « et » joins."""
    participle = tokens[place].pos in {"VERB", "ADJ"} and tokens[place].has("VerbForm=Part")
    return participle and tokens[place].has("Tense=Past") and words[place - 1] not in _JOINING


def _ends_clause(token: Token, word: str) -> bool:
    if word in _STOPS or word in CLAUSE_OPENERS:
        return True
    return token.pos in {"VERB", "AUX"} and token.has("VerbForm=Fin") and not _is_noun(token)


def _is_noun(token: Token) -> bool:
    """A noun or a name; a capital within a sentence is a name, whatever the tagger says."""
    return token.pos in _NOUNS or (token.i > 0 and token.text[:1].isupper())
