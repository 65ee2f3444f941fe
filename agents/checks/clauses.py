"""The clauses of a sentence: a finite verb, the words that hang on it, and how sure it is of them."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from calame.agents.checks.clause_words import clause_around
from calame.agents.checks.conditions import is_condition
from calame.agents.checks.moods import Status, is_future, is_relative, lemmas_of, misread, phrases, status_of
from calame.agents.checks.reading import Reading, Verb, Word
from calame.agents.checks.senses import classes
from calame.text.analysis import Token
from calame.text.data.certainty import OPEN_NOUNS
from calame.text.data.hedges import MEANS_TO, REPORTING_VERBS
from calame.text.words import fold

__all__ = ["Clause", "Status", "aside", "clauses", "is_asked", "is_dated", "reach", "shared", "unsure_phrases"]

_MOST = 12
"""Heads between a word and the verb of its clause."""
_STOP = re.compile(r"[,;)–—]")
_END = re.compile(r"[.?!…;]")
_CLEFT = frozenset({"c'", "ce"})
_ALONE = 2
"""Words below which the parser hung nothing on a verb."""
_NEAR = 30
"""Characters around the words of a clause in which a phrase belongs to it."""
_CONCEDING_ALONE = frozenset({"quoique", "quoiqu'"})
_CONCEDING = frozenset(
    {
        "meme si",
        "meme s'",
        *(f"{first} {last}" for first in ("bien", "encore", "alors", "tandis") for last in ("que", "qu'")),
    }
)
"""Conjunctions of what is so whatever the main clause is worth."""
_APART = ("acl", "advcl", "conj", "parataxis", "root", "ROOT", "appos")
"""Relations over which the certainty of the governing verb does not reach."""


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
    verbs = {verb.start: verb for verb in (*reading.verbs, *misread(reading))}
    words, ruled = _words_by_verb(reading, verbs)
    for place, verb in verbs.items():
        if (
            len(words.get(place, ())) < _ALONE
            and verb.finite
            and (is_future(reading, verb) or fold(verb.text) in MEANS_TO or _hangs_loose(reading, place))
        ):
            words[place] = [*clause_around(reading, verb.start, verb.end), Word(verb.keys, verb.start, verb.end)]
            ruled |= {word for word in words[place] if word.start >= place}
    limits = tuple(phrases(reading))
    by_start = {token.start: token for token in reading.analysis.tokens}
    found = []
    for place, own in sorted(words.items()):
        token = by_start[place]
        status = _status(reading, list(_chain(reading, token)), verbs)
        status = min([status, *(limit for start, end, limit in limits if _is_in((start, end), own))])
        if is_condition(reading, token) or is_asked(reading, token.end):
            status = Status.UNSURE
        found.append(Clause(verbs[place], token, lemmas_of(token), status, tuple(own), frozenset(own) & ruled))
    return tuple(found)


def _hangs_loose(reading: Reading, place: int) -> bool:
    """« La Karvanie menace de fermer »: a finite verb that the parser hung on its subject."""
    token = reading.analysis.tokens[bisect_left(reading.starts, place)]
    return token.pos != "VERB" or token.dep in {"amod", "nmod", "appos", "flat:name", "acl"}


def is_asked(reading: Reading, offset: int) -> bool:
    """Whether a question mark ends what stands at `offset`."""
    mark = _END.search(reading.text, offset)
    return mark is not None and mark.group() == "?" and not reading.is_quoted(offset)


@lru_cache(maxsize=8192)
def _reaches(reading: Reading) -> dict[int, frozenset[int]]:
    """The tokens of each clause by the start of its verb, without those of clauses beside it."""
    found = {}
    for clause in clauses(reading):
        over = {one.i for one in _chain(reading, clause.head)}
        apart = {one.head.i for one in clauses(reading) if _is_beside(reading, clause, one)} - over
        own = set(over)
        for token in reading.analysis.tokens:
            up = [one.i for one in _chain(reading, token)]
            if clause.head.i in up:
                if apart.isdisjoint(up[: up.index(clause.head.i)]):
                    own.add(token.i)
            elif not over.isdisjoint(up[1:2]) and token.i not in apart:
                own.add(token.i)
        found[clause.verb.start] = frozenset(own)
    return found


def reach(reading: Reading, clause: Clause) -> frozenset[int]:
    """The tokens that may say how sure a clause is: those that hang on its verb, and the verbs that govern it.

    What a relative or another clause beside it says is its own affair, but for « c'est la récolte qui l'inquiète ».
    """
    return _reaches(reading)[clause.verb.start]


def _is_beside(reading: Reading, clause: Clause, other: Clause) -> bool:
    dep, tokens = other.head.dep, reading.analysis.tokens
    first, last = sorted((clause.head.i, other.head.i))
    if any(token.text in {":", ";"} for token in tokens[first:last]):
        return True
    if dep.startswith("acl"):
        return not any(fold(token.text) in _CLEFT and token.head == clause.head.i for token in tokens)
    return dep.startswith("conj")


def _classed(reading: Reading) -> Iterator[Word]:
    """The content words, each with the classes of words that mean the same."""
    known = classes(reading)
    for word in reading.words:
        ranks = frozenset(f"~{rank}" for rank in known.get(word.start, ()))
        yield Word(word.keys | ranks, word.start, word.end) if ranks else word


def _words_by_verb(reading: Reading, verbs: dict[int, Verb]) -> tuple[dict[int, list[Word]], set[Word]]:
    """The content words of each clause by the place of its verb, and those that are in no subject."""
    words: dict[int, list[Word]] = {}
    ruled: set[Word] = set()
    content = {word.start: word for word in _classed(reading)}
    tokens = reading.analysis.tokens
    owners = {token.i for token in tokens if token.start in verbs and _is_own(reading, token, verbs)}
    for token in tokens if owners else ():
        if token.start not in content:
            continue
        below: list[Token] = []
        own = None
        for one in _chain(reading, token):
            if one.i in owners:
                own = one
                break
            below.append(one)
        if own is None or any(_stands_apart(reading, one) for one in below):
            continue
        words.setdefault(own.start, []).append(content[token.start])
        if not any(one.dep.startswith("nsubj") for one in below):
            ruled.add(content[token.start])
    return words, ruled


def _stands_apart(reading: Reading, token: Token) -> bool:
    """Whether a verb has its words for itself; « la possibilité de renoncer » has them for the verb of the noun."""
    if token.dep.startswith("acl"):
        head = reading.analysis.tokens[token.head]
        return not (token.has("VerbForm=Inf") and token.i > head.i and fold(head.lemma) in OPEN_NOUNS)
    return token.dep.startswith("advcl") and token.pos == "VERB"


def _is_own(reading: Reading, token: Token, verbs: dict[int, Verb]) -> bool:
    """Whether a verb has a clause of its own: finite, and not governed by a finite one, « devrait être transmis »."""
    if not verbs[token.start].finite or (token.i and token.text.istitle() and reading.text[token.start - 1] == " "):
        return False
    head = reading.analysis.tokens[token.head] if 0 <= token.head < len(reading.analysis.tokens) else token
    return not (token.dep.startswith("xcomp") and head.start in verbs and verbs[head.start].finite)


def unsure_phrases(reading: Reading) -> Iterator[int]:
    """Where the phrases stand by which a clause is unsure."""
    return (start for start, _, limit in phrases(reading) if limit is Status.UNSURE)


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
        if token.start in verbs and _bears_on(reading, token, verbs, chain[0]):
            found = min(found, status_of(reading, token, verbs[token.start]))
        if token.dep.startswith(_APART) or is_relative(reading, token) or _is_conceded(reading, token):
            break
    return found


def _bears_on(reading: Reading, token: Token, verbs: dict[int, Verb], below: Token) -> bool:
    """Whether a verb bears on one that it governs: none in quotation marks, nor a report that only comes later.

    « Elle dira plus tard qu'il a remis le sac ».
    """
    verb, told = verbs[token.start], verbs[below.start]
    reports = told.past and is_future(reading, verb) and not lemmas_of(token).isdisjoint(REPORTING_VERBS)
    return verb.quoted == told.quoted and (token is below or not reports)


def _is_conceded(reading: Reading, token: Token) -> bool:
    """« Il aurait cédé, même si rien n'est confirmé »: what is conceded or set against is told for itself."""
    tokens = reading.analysis.tokens
    marks = (one for one in reading.analysis.children(token) if one.dep in {"mark", "fixed"} and one.i < token.i)
    return any(
        fold(mark.text) in _CONCEDING_ALONE
        or (mark.i > 0 and f"{fold(tokens[mark.i - 1].text)} {fold(mark.text)}" in _CONCEDING)
        for mark in marks
    )


def shared(words: Iterable[Word], theirs: Iterable[Word]) -> int:
    """How many of `words` are among `theirs`."""
    keys = frozenset[str]().union(*(word.keys for word in theirs))
    return sum(not word.keys.isdisjoint(keys) for word in words)


def is_dated(draft: Reading, word: Word) -> bool:
    """Whether a word is part of a date."""
    return any(day.start <= word.start < day.end for day in draft.dates)
