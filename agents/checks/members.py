"""The members of a sentence: each verb that has a clause of its own, what hangs on it, and how often it is denied."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from calame.agents.checks.reading import Reading, Word
from calame.text.analysis import Token
from calame.text.attribution import Attribution
from calame.text.data.light_words import FILLERS
from calame.text.negation import Negation, negations

_MOST = 14
"""Heads between a word and the verb of its member."""
_APART = ("acl", "advcl", "parataxis")
_GOVERNED = ("ccomp", "csubj", "xcomp", "advcl")


class Member(NamedTuple):
    """One verb with a clause of its own, or a sentence that has none."""

    head: Token
    tokens: tuple[Token, ...]
    words: tuple[Word, ...]
    """Its content words, without those who say it and the verb by which they do."""
    denials: tuple[Negation, ...]
    """The negations that turn it round: « ne ... pas », « sans », « ni »."""
    limits: tuple[Negation, ...]
    """« Ne ... que »."""
    over: "Token | None"
    """The verb that governs the whole member: « nie » in « nie qu'il soit parti »."""
    finite: bool
    quoted: bool
    """Whether its verb or what denies it stands in a quotation."""


@lru_cache(maxsize=8192)
def members(reading: Reading) -> tuple[Member, ...]:
    """The members of a sentence in text order; every token is in one at most."""
    tokens = reading.analysis.tokens
    heads = _heads(reading)
    owned: dict[int, list[Token]] = {}
    for token in tokens:
        head = _owner(tokens, token, heads)
        if head is not None:
            owned.setdefault(head, []).append(token)
    cues = list(_cues(reading, owned))
    denied = {tokens[place].start for place, _ in cues}
    voiced = [span for said in reading.attributions if not _is_in(said, denied) for span in _voice(said)]
    content = {
        word.start: word
        for word in reading.words
        if word.keys.isdisjoint(FILLERS) and not any(start <= word.start < end for start, end in voiced)
    }
    return tuple(
        Member(
            head=tokens[place],
            tokens=tuple(own),
            words=tuple(content[token.start] for token in own if token.start in content),
            denials=tuple(cue for at, cue in cues if at == place and cue.kind in _TURNING),
            limits=tuple(cue for at, cue in cues if at == place and cue.kind == "restrictive"),
            over=_governor(tokens, tokens[place]),
            finite=heads[place],
            quoted=any(
                reading.is_quoted(at)
                for at in (tokens[place].start, *(cue.end - 1 for home, cue in cues if home == place))
            ),
        )
        for place, own in sorted(owned.items())
    )


_TURNING = frozenset({"clausal", "privative", "constituent"})


def _is_in(said: Attribution, places: set[int]) -> bool:
    """Whether one of the places is the verb by which somebody says it."""
    return any(said.cue_start <= place < said.cue_end for place in places)


def _voice(said: Attribution) -> Iterator[tuple[int, int]]:
    """Where the speaker and the verb of saying stand."""
    yield said.cue_start, said.cue_end
    if said.speaker_start is not None and said.speaker_end is not None:
        yield said.speaker_start, said.speaker_end


def _heads(reading: Reading) -> dict[int, bool]:
    """The heads of members by their place, with whether they are finite."""
    tokens = reading.analysis.tokens
    verbs = {verb.start: verb for verb in reading.verbs}
    found: dict[int, bool] = {}
    for token in tokens:
        verb = verbs.get(token.start)
        if verb is None:
            if token.head == token.i and not token.dep.startswith("punct"):
                found[token.i] = False
            continue
        governor = tokens[token.head] if 0 <= token.head < len(tokens) else token
        above = verbs.get(governor.start)
        governed = token.dep.startswith("xcomp") and above is not None
        if (verb.finite and not governed) or token.head == token.i:
            found[token.i] = verb.finite
        elif token.dep.startswith(_APART):
            found[token.i] = False
    return found


def _owner(tokens: tuple[Token, ...], token: Token, heads: dict[int, bool]) -> int | None:
    for _ in range(_MOST):
        if token.i in heads:
            return token.i
        if token.head == token.i or not 0 <= token.head < len(tokens):
            return None
        token = tokens[token.head]
    return None


def _cues(reading: Reading, owned: dict[int, list[Token]]) -> Iterator[tuple[int, Negation]]:
    """The negations of a sentence, each with the place of the head that it turns round."""
    home = {token.i: head for head, own in owned.items() for token in own}
    by_start = {token.start: token.i for token in reading.analysis.tokens}
    for sentence in reading.analysis.sentences:
        for cue in negations(sentence):
            at = cue.verb if cue.verb is not None else by_start.get(cue.start)
            if at is not None and at in home:
                yield home[at], cue


def _governor(tokens: tuple[Token, ...], head: Token) -> Token | None:
    if head.head == head.i or not head.dep.startswith(_GOVERNED) or not 0 <= head.head < len(tokens):
        return None
    return tokens[head.head]
