"""The clauses of a sentence: a finite verb, the words that hang on it, and how sure it is of them."""

import re
from collections.abc import Iterable, Iterator
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from calame.agents.checks.reading import Reading, Verb, Word, keys_of
from calame.text.analysis import Token
from calame.text.data.certainty import (
    AHEAD_AUXILIARIES,
    AHEAD_FORMS,
    AHEAD_PHRASES,
    AHEAD_REFLEXIVES,
    AHEAD_VERBS,
    BARE_UNSURE,
    BELIEVING_VERBS,
    DENIED_VERBS,
    OPEN_NOUNS,
    UNSURE_PHRASES,
    UNSURE_VERBS,
)
from calame.text.flat import flat
from calame.text.verb_forms import infinitives, verb_lemmas
from calame.text.words import fold


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern of phrases; those in « d » and « qu » may go on with a vowel or an apostrophe."""
    parts = (re.escape(phrase) + ("" if phrase.endswith((" d", " qu")) else r"(?![\w-])") for phrase in phrases)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})")


_MISREAD = UNSURE_VERBS | AHEAD_AUXILIARIES
_PHRASES = ((_any_of(UNSURE_PHRASES), 0), (_any_of(AHEAD_PHRASES), 1))
_MOST = 12
"""Heads between a word and the verb of its clause."""
_STOP = re.compile(r"[,;)–—]")
_NEAR = 30
"""Characters around the words of a clause in which a phrase belongs to it."""
_INFINITIVE = 4
"""Tokens behind a verb in which the infinitive that it governs begins."""
_APART = ("acl", "advcl", "conj", "parataxis", "root", "ROOT", "appos")
"""Relations over which the certainty of the governing verb does not reach."""


class Status(IntEnum):
    """How far a clause goes."""

    UNSURE = 0
    """« aurait », « espère », « n'exclut pas »: nobody says that it is or will be so."""
    AHEAD = 1
    """« sera », « doit », « a promis »: it is not done yet."""
    FACT = 2


class Clause(NamedTuple):
    """One clause."""

    verb: Verb
    head: Token
    lemmas: frozenset[str]
    status: Status
    words: tuple[Word, ...]
    ruled: frozenset[Word]
    """Those of its words that are no part of its subject."""


@lru_cache(maxsize=8192)
def clauses(reading: Reading) -> tuple[Clause, ...]:
    """The clauses of one sentence, in the order of their verbs."""
    verbs = {verb.start: verb for verb in (*reading.verbs, *_misread(reading))}
    words, ruled = _words_by_verb(reading, verbs)
    phrases = tuple(_phrases(reading))
    by_start = {token.start: token for token in reading.analysis.tokens}
    found = []
    for place, own in sorted(words.items()):
        token = by_start[place]
        status = _status(reading, list(_chain(reading, token)), verbs)
        status = min([status, *(limit for start, end, limit in phrases if _is_in((start, end), own))])
        found.append(Clause(verbs[place], token, _lemmas(token), status, tuple(own), frozenset(own) & ruled))
    return tuple(found)


def _words_by_verb(reading: Reading, verbs: dict[int, Verb]) -> tuple[dict[int, list[Word]], set[Word]]:
    """The content words of each clause by the place of its verb, and those that are in no subject."""
    words: dict[int, list[Word]] = {}
    ruled: set[Word] = set()
    content = {word.start: word for word in reading.words}
    for token in reading.analysis.tokens:
        if token.start not in content:
            continue
        chain = list(_chain(reading, token))
        own = next((one for one in chain if one.start in verbs and _is_own(reading, one, verbs)), None)
        if own is None:
            continue
        below = chain[: chain.index(own)]
        if any(one.dep.startswith("acl") or (one.dep.startswith("advcl") and one.pos == "VERB") for one in below):
            continue
        words.setdefault(own.start, []).append(content[token.start])
        if not any(one.dep.startswith("nsubj") for one in below):
            ruled.add(content[token.start])
    return words, ruled


def _misread(reading: Reading) -> Iterator[Verb]:
    """Verbs that the tagger takes for nouns: « la direction dément et menace de porter plainte »."""
    tokens = reading.analysis.tokens
    for token in tokens:
        if token.pos != "NOUN" or token.dep not in {"ROOT", "conj"} or not infinitives(token) & _MISREAD:
            continue
        below = [one for one in tokens if one.head == token.i and one.i != token.i]
        if not any(one.dep in {"det", "case", "nummod", "amod"} and one.i < token.i for one in below):
            quoted = reading.is_quoted(token.start)
            keys = keys_of(token) | infinitives(token)
            yield Verb(keys, token.text, token.start, token.end, False, False, False, True, False, quoted, frozenset())


def _is_own(reading: Reading, token: Token, verbs: dict[int, Verb]) -> bool:
    """Whether a verb has a clause of its own: finite, and not governed by a finite one, « devrait être transmis »."""
    if not verbs[token.start].finite:
        return False
    head = reading.analysis.tokens[token.head] if 0 <= token.head < len(reading.analysis.tokens) else token
    return not (token.dep.startswith("xcomp") and head.start in verbs and verbs[head.start].finite)


def _phrases(reading: Reading) -> Iterator[tuple[int, int, Status]]:
    """Where phrases such as « à l'étude » stand, and how far a clause with one goes."""
    text = flat(reading.text)
    for pattern, limit in _PHRASES:
        for match in pattern.finditer(text):
            if not reading.is_quoted(match.start()):
                yield match.start(), match.end(), Status(limit)


def unsure_phrases(reading: Reading) -> Iterator[int]:
    """Where the phrases stand by which a clause is unsure."""
    return (start for start, _, limit in _phrases(reading) if limit is Status.UNSURE)


def aside(reading: Reading, start: int) -> tuple[int, int] | None:
    """The verbless aside that a hedge opens: in « un motet, peut-être d'un élève, a été joué » it hedges that alone."""
    before = reading.text[:start].rstrip()
    if not before.endswith((",", "(", "–", "—")):
        return None
    stop = _STOP.search(reading.text, start)
    end = stop.start() if stop else len(reading.text)
    words = [word for word in reading.words if start <= word.start < end]
    finite = any(verb.finite and start <= verb.start < end for verb in reading.verbs)
    return (start, end) if len(words) > 1 and stop and not finite else None


def _is_in(phrase: tuple[int, int], words: list[Word]) -> bool:
    first, last = min(word.start for word in words), max(word.end for word in words)
    return first - _NEAR <= phrase[0] and phrase[1] <= last + _NEAR


def _chain(reading: Reading, token: Token) -> Iterator[Token]:
    """The token and its heads."""
    tokens = reading.analysis.tokens
    for _ in range(_MOST):
        yield token
        if token.head == token.i or not 0 <= token.head < len(tokens):
            return
        token = tokens[token.head]


def _status(reading: Reading, chain: list[Token], verbs: dict[int, Verb]) -> Status:
    """What the verb of a clause and those that govern it make of it."""
    found = Status.FACT
    for token in chain:
        if token.start in verbs:
            found = min(found, _of_verb(reading, token, verbs[token.start]))
        if token.dep.startswith(_APART):
            break
    return found


def governs_infinitive(reading: Reading, token: Token) -> bool:
    """Whether an infinitive hangs on the verb `token`, or begins soon behind it."""
    tokens = reading.analysis.tokens
    near = tokens[token.i + 1 : token.i + 1 + _INFINITIVE]
    stop = next((place for place, one in enumerate(near) if one.pos in {"NOUN", "PROPN", "PUNCT"}), len(near))
    return any(one.has("VerbForm=Inf") and one.head == token.i for one in tokens) or any(
        one.has("VerbForm=Inf") for one in near[:stop]
    )


def _lemmas(token: Token) -> frozenset[str]:
    """The lemmas of a verb, of one that the tagger takes for a noun too."""
    return verb_lemmas(token) | (infinitives(token) & _MISREAD)


def _of_verb(reading: Reading, token: Token, verb: Verb) -> Status:
    lemmas = _lemmas(token)
    if verb.conditional or (verb.negated and lemmas & DENIED_VERBS) or _is_unsure(reading, token, verb, lemmas):
        return Status.UNSURE
    return Status.AHEAD if verb.future or _is_plan(reading, token, verb, lemmas) else Status.FACT


def _is_unsure(reading: Reading, token: Token, verb: Verb, lemmas: frozenset[str]) -> bool:
    """Whether what the verb governs is wished, feared or reckoned; with a noun behind it, not what is over."""
    if not lemmas & UNSURE_VERBS:
        return False
    if governs_infinitive(reading, token) or not (lemmas & BARE_UNSURE or (verb.past and not lemmas & BELIEVING_VERBS)):
        return True
    below = [one for one in reading.analysis.tokens if one.head == token.i]
    return any(fold(one.lemma) in OPEN_NOUNS or one.dep == "ccomp" for one in below)


def _is_plan(reading: Reading, token: Token, verb: Verb, lemmas: frozenset[str]) -> bool:
    if lemmas & AHEAD_VERBS or fold(token.text) in AHEAD_FORMS:
        return True
    if not verb.context.isdisjoint({"s'", "se"}) and lemmas & AHEAD_REFLEXIVES:
        return True
    return bool(lemmas & AHEAD_AUXILIARIES) and not verb.past and governs_infinitive(reading, token)


def shared(words: Iterable[Word], theirs: Iterable[Word]) -> int:
    """How many of `words` are among `theirs`."""
    keys = frozenset(key for word in theirs for key in word.keys)
    return sum(not word.keys.isdisjoint(keys) for word in words)


def is_dated(draft: Reading, word: Word) -> bool:
    """Whether a word is part of a date."""
    return any(day.start <= word.start < day.end for day in draft.dates)
