"""Possession: « sa guerre » still belongs to whom it belongs to in the source."""

from collections.abc import Iterator
from itertools import pairwise

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.kinship import are_kin
from calame.agents.checks.reading import Reading, keys_of
from calame.text.analysis import Token
from calame.text.names import NameMention, same_name
from calame.text.words import fold

_POSSESSIVES = frozenset({"son", "sa", "ses", "leur", "leurs"})


def check(case: ReviewCase) -> Iterator[Fault]:
    """Possessives that stand beside their owner in the source and were moved away from it."""
    for found in case.claims:
        for possessive, thing in _possessions(found.reading):
            owner = _owner(found, thing)
            if owner is not None and (left := _left_behind(found.reading, owner, possessive)):
                phrase = found.reading.text[possessive.start : thing.end]
                message = f"{show(phrase)} ne renvoie plus clairement à {show(left.text)}, comme dans la source."
                remedy = f"Rapprocher {show(phrase)} de {show(left.text)}, ou nommer à qui cela appartient."
                yield against(found, message, remedy, start=possessive.start, end=thing.end)


def _possessions(reading: Reading) -> Iterator[tuple[Token, Token]]:
    """Possessive determiners, each with the noun right behind it."""
    tokens = reading.analysis.tokens
    for determiner, noun in pairwise(tokens):
        if determiner.pos == "DET" and fold(determiner.text) in _POSSESSIVES and noun.pos == "NOUN":
            yield determiner, noun


def _owner(found: DraftSentence, thing: Token) -> NameMention | None:
    """The name that stands right before the same possession in the closest source sentence, one preposition between."""
    source = found.evidence[0].reading
    for possessive, noun in _possessions(source):
        before = source.analysis.tokens[possessive.i - 1] if possessive.i else None
        if before is not None and before.pos == "ADP" and not keys_of(noun).isdisjoint(keys_of(thing)):
            return next((name for name in source.names if name.end == before.start - 1), None)
    return None


def _left_behind(draft: Reading, owner: NameMention, possessive: Token) -> NameMention | None:
    """The owner as the draft names it, when it is no subject and another noun has come between."""
    for name in draft.names:
        if name.end > possessive.start or not (same_name(name.core, owner.core) or are_kin(name.core, owner.core)):
            continue
        tokens = draft.analysis.tokens
        inside = [token for token in tokens if name.start <= token.start < name.end]
        between = [token for token in tokens if name.end <= token.start < possessive.start]
        subject = any(token.dep.startswith("nsubj") for token in inside)
        if not subject and any(token.pos in {"NOUN", "PROPN"} for token in between):
            return name
    return None
