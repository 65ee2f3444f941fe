"""Whose it is: « son armée » beside « l'armée morvénienne », « l'essai de X » beside « son propre essai »."""

from collections.abc import Iterator

from calame.agents.checks.cast import Cast, is_actor
from calame.agents.checks.deeds import nouns_class
from calame.agents.checks.participants import Participant, Thread, participant
from calame.agents.checks.reading import Reading, keys_of
from calame.text.analysis import Token
from calame.text.data.function_words import FUNCTIONS
from calame.text.data.role_words import MUTUAL_NOUNS
from calame.text.words import fold

_POSSESSIVES = frozenset({"son", "sa", "ses", "leur", "leurs"})
_PERSON = "PER"
_OF = frozenset({"de", "d'", "du", "des"})


def other_holder(cast: Cast, ours: Thread, theirs: Thread) -> tuple[Token, str, str] | None:
    """A thing that somebody else holds in the source: the noun, its holder here and there."""
    things = list(_things(theirs.reading))
    for noun in _things(ours.reading):
        alike = [list(_holders(cast, theirs, one)) for one in things if not keys_of(noun).isdisjoint(keys_of(one))]
        there = [one for who in alike for one in who]
        here = list(_holders(cast, ours, noun)) if there and all(alike) else []
        if here and all(cast.are_apart(one, other) for one in here for other in there):
            return noun, here[0].text, there[0].text
    return None


def _things(reading: Reading) -> Iterator[Token]:
    """Nouns of things that somebody may have: no function, and no deed, which has a doer and a sufferer."""
    for token in reading.analysis.tokens:
        lemma = fold(token.lemma)
        if (
            token.pos == "NOUN"
            and not _is_named(reading, token)
            and lemma not in MUTUAL_NOUNS
            and lemma not in FUNCTIONS
            and not nouns_class(lemma)
            and not reading.is_quoted(token.start)
        ):
            yield token


def _is_named(reading: Reading, token: Token) -> bool:
    """Whether a noun is a word of a name: « le Foyer du marin » is nobody's."""
    return any(name.start <= token.start < name.end for name in reading.names)


def _holders(cast: Cast, thread: Thread, noun: Token) -> Iterator[Participant]:
    children = thread.reading.analysis.children(noun)
    if any(fold(child.text) in _POSSESSIVES and child.i < noun.i for child in children):
        yield from thread.possessors(noun)
        return
    for child in children:
        case = {fold(one.text) for one in thread.reading.analysis.children(child) if one.dep == "case"}
        if child.dep == "nmod" and case & _OF:
            one = participant(thread.reading, child)
            if child.ent == _PERSON or _can_hold(cast, one):
                yield one
        elif child.i == noun.i + 1 and child.text.islower() and (name := cast.nation(fold(child.lemma))):
            yield Participant(name, (name,), frozenset(), frozenset(), "", "")


def _can_hold(cast: Cast, one: Participant) -> bool:
    """Whether it is said to be a body or a person, not just a place."""
    said = {noun for name in one.names for noun in cast.types(name)} | (one.nouns if not one.names else set())
    return any(is_actor(noun) for noun in said)
