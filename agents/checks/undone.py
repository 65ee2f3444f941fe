"""Undone deeds: what the sources only propose, fear, suppose or plan is not told as done, nor as decided."""

import re
from collections.abc import Iterator
from functools import lru_cache

from calame.agents.checks.alignment import COMMON
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.clause_words import clause_around, nearby
from calame.agents.checks.clauses import Status, clauses
from calame.agents.checks.concordance import is_to_come
from calame.agents.checks.conditions import is_condition
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.likeness import count_alike
from calame.agents.checks.reading import Reading, Verb, Word, keys_of
from calame.agents.checks.senses import sides_of
from calame.text.analysis import Token
from calame.text.data import undone_words as data
from calame.text.flat import flat
from calame.text.words import fold

_BEFORE = 110
"""Characters in front of a deed in which what leaves it open stands."""
_NOUNS = frozenset({"NOUN", "PROPN"})
_LIGHT = frozenset(
    ["rester", "demeurer", "retrouver", "faire", "effectuer", "connaitre", "subir", "donner", "proceder"]
)
"""Verbs that leave it to what they govern to tell the deed."""
_TO_BE = re.compile(r"(?<![\w-])etre $")
_STOPS = re.compile(r"[,;:.]")
_EMPTY = frozenset(["etre", "avoir", "pouvoir", "devoir", "aller", "dire", "vouloir", "venir", "falloir"])


def undone(found: DraftSentence, case: ReviewCase) -> Iterator[Fault]:
    """« Va instaurer » for « propose l'instauration », « a été jugé » for « convoqué pour être jugé »."""
    draft = found.reading
    told = [verb for verb in draft.verbs if _is_claimed(draft, verb)]
    text = flat(draft.text)
    if not told or data.KEPT_OPEN.search(text):
        return
    for verb in told:
        token = _deed(draft, verb)
        if token is None or _is_kept_open(draft, text, verb) or _has_rival(found, token, case):
            continue
        if any(_leaves_open(draft, verb, token, source.reading) for source in found.evidence):
            message = f"La source ne le donne ni pour fait ni pour décidé\u00a0: {show(verb.text)}."
            remedy = "Garder ce qui n’est que proposé, craint ou à venir."
            yield against(found, message, remedy, start=verb.start, end=verb.end)
            return


def _is_kept_open(draft: Reading, text: str, verb: Verb) -> bool:
    """Whether the clause of a verb, or the verb that governs it, has a word that leaves its deed open."""
    own = (one for one in clauses(draft) if any(word.start == verb.start for word in one.words))
    if any(one.status is Status.UNSURE for one in own):
        return True
    start = max((stop.end() for stop in _STOPS.finditer(text, 0, verb.start)), default=0)
    stop = _STOPS.search(text, verb.end)
    return data.STILL_OPEN.search(text, start, stop.start() if stop else len(text)) is not None


def _is_claimed(draft: Reading, verb: Verb) -> bool:
    """Whether a verb tells a deed as done, or as sure to come."""
    if verb.quoted or verb.negated or verb.conditional or not verb.keys.isdisjoint(_EMPTY):
        return False
    token = _token(draft, verb)
    if token is None or any(said.cue_start <= verb.start < said.cue_end for said in draft.attributions):
        return False
    return not is_condition(draft, token) and (verb.future or (verb.past and verb.finite))


@lru_cache(maxsize=8192)
def _token(reading: Reading, verb: Verb) -> Token | None:
    return next((token for token in reading.analysis.tokens if token.start == verb.start), None)


def _deed(reading: Reading, verb: Verb) -> Token | None:
    """The word that tells what is done: « resteront bloqués », « fera son retour »."""
    token = _token(reading, verb)
    if token is None or verb.keys.isdisjoint(_LIGHT):
        return token
    below = [one for one in reading.analysis.children(token) if one.i > token.i]
    told = (one for one in below if (one.dep == "xcomp" and one.has("VerbForm=Part")) or one.dep == "obj")
    return next(told, token)


def _likes(reading: Reading, token: Token) -> Iterator[Token]:
    """The words of a passage that tell the same deed, as a verb or as a noun."""
    keys, sides = keys_of(token), sides_of(token)
    for other in reading.analysis.tokens:
        if other.pos not in {"VERB", "NOUN"}:
            continue
        may_tell = other.pos == "VERB" or fold(other.text).endswith(data.DEED_ENDINGS)
        if not keys.isdisjoint(keys_of(other)) or (may_tell and not sides.isdisjoint(sides_of(other))):
            yield other


def _leaves_open(draft: Reading, verb: Verb, token: Token, source: Reading) -> bool:
    """Whether every word of a passage for the deed leaves it open, with other words of the claim beside one of them."""
    likes = list(_likes(source, token))
    if not likes or not all(_is_open(source, one, past=verb.past) for one in likes):
        return False
    own = [word for word in clause_around(draft, verb.start, verb.end) if word.start != token.start]
    least = 1 if keys_of(token).isdisjoint(COMMON) else 2
    return any(count_alike(draft, own, source, nearby(source, one.start, one.end)) >= least for one in likes)


def _is_open(source: Reading, token: Token, *, past: bool) -> bool:
    verb = next((one for one in source.verbs if one.start == token.start), None)
    if verb is not None and verb.finite:
        supposed = verb.conditional and (past or not is_to_come(source, verb))
        return not verb.negated and (supposed or is_condition(source, token) or (past and verb.future and verb.quoted))
    text = flat(source.text)
    before = text[max(0, token.start - _BEFORE) : token.start]
    if token.pos in _NOUNS:
        return _is_open_noun(source, token, before)
    if not token.has("VerbForm=Inf") and not _TO_BE.search(before):
        return False
    if is_condition(source, token) or data.OPEN_INFINITIVE.search(before):
        return True
    return past and data.PLANNED_INFINITIVE.search(before) is not None


def _is_open_noun(source: Reading, token: Token, before: str) -> bool:
    """Whether a word of proposing or fearing governs a noun, or opens the list that it stands in."""
    if data.OPEN_NOUN.search(before) or data.OPEN_VERB.search(before):
        return True
    head = source.analysis.tokens[token.head]
    if token.dep.startswith("nsubj:pass") and fold(head.text).startswith(data.OPEN_STEMS):
        return True
    if not data.LISTED.search(before):
        return False
    governing = next((one for one in reversed(source.verbs) if one.finite and one.end <= token.start), None)
    return governing is not None and fold(governing.text).startswith(data.OPEN_STEMS)


def _has_rival(found: DraftSentence, token: Token, case: ReviewCase) -> bool:
    """Whether some sentence of the sources tells the deed as done or decided, with another word of the claim."""
    draft = found.reading
    own = clause_around(draft, token.start, token.end)
    return any(
        _tells(draft, own, token, source.reading)
        for text in case.texts
        for source in text.sentences
        if not keys_of(token).isdisjoint(source.reading.vocabulary) or source in found.evidence
    )


def _tells(draft: Reading, own: list[Word], token: Token, source: Reading) -> bool:
    for other in _likes(source, token):
        verb = next((one for one in source.verbs if one.start == other.start), None)
        if verb is None or not verb.finite or verb.conditional or is_condition(source, other):
            continue
        if count_alike(draft, own, source, source.words):
            return True
    return False
