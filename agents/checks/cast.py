"""The cast of a story: which names and nouns may be one participant, and which are surely two."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from calame.agents.checks.functions import functions_of
from calame.agents.checks.kinship import are_kin, kindred
from calame.agents.checks.participants import Participant, participant
from calame.agents.checks.reading import Reading
from calame.text.analysis import Token
from calame.text.data.actor_words import EXCLUSIVE, MAY_STAND_FOR, OFFICES
from calame.text.data.deed_words import ANY_BODY
from calame.text.data.function_words import FUNCTIONS, KIN, LOOSE, OF_ANYBODY
from calame.text.data.speaker_families import HEADS
from calame.text.masculine import masculine
from calame.text.names import same_name
from calame.text.words import fold

_STEM = 5
"""Letters that a place and the adjective made of it share: Morvénie, morvénien."""
_SHORT = 3
_FIRMS = OF_ANYBODY | {"fonds", "banque", "constructeur", "operateur", "fabricant"}
_ACTORS = frozenset[str]().union(*MAY_STAND_FOR)
_STATES = frozenset({"pays", "etat", "nation", "capitale", "puissance", "gouvernement"})
"""Nouns for what any state or its capital is."""
_PERSONS = OFFICES | EXCLUSIVE | {"maire", "depute", "deputee", "senateur", "senatrice"}


def is_actor(noun: str) -> bool:
    """Whether a folded noun is of people or of a body that acts."""
    return _singular(noun) in _ACTORS


def _singular(noun: str) -> str:
    if noun in _ACTORS:
        return noun
    single = noun.removesuffix("s")
    return single if single in _ACTORS or masculine(single) not in _ACTORS else masculine(single)


@dataclass(frozen=True, eq=False)
class Cast:
    """What the sources and the draft say of who is who."""

    readings: tuple[Reading, ...]

    @cached_property
    def _said(self) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
        """For each folded name what it is said to be, and the words of the body or place it is said to be of."""
        kinds: defaultdict[str, set[str]] = defaultdict(set)
        homes: defaultdict[str, set[str]] = defaultdict(set)
        for reading in self.readings:
            for name, noun, home in _described(reading):
                kinds[fold(name)].add(noun)
                homes[fold(name)] |= home
        return _frozen(kinds), _frozen(homes)

    @cached_property
    def _spread(self) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
        return {}

    def _of(self, name: str) -> tuple[frozenset[str], frozenset[str]]:
        if name not in self._spread:
            kinds, homes = self._said
            same = [other for other in kinds if other == fold(name) or same_name(other, name)]
            empty = frozenset[str]()
            self._spread[name] = (
                _own_noun(name).union(*(kinds[other] for other in same)),
                empty.union(*(homes[other] for other in same)),
            )
        return self._spread[name]

    def types(self, name: str) -> frozenset[str]:
        """What the bearer of a name is, by any form of the name."""
        return self._of(name)[0]

    def homes(self, name: str) -> frozenset[str]:
        """Words of the bodies and places that the bearer of a name is of: « directrice du groupe X »."""
        return self._of(name)[1]

    def named(self, noun: str) -> frozenset[str]:
        """The folded names that a noun is said of."""
        return frozenset(name for name, nouns in self._said[0].items() if noun in nouns)

    @cached_property
    def _places(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name.core for reading in self.readings for name in reading.names))

    def nation(self, adjective: str) -> str | None:
        """The name of the story that an adjective is made of: Morvénie for « morvénien »."""
        return next((name for name in self._places if _is_adjective(name, adjective)), None)

    def knows(self, one: Participant) -> bool:
        """Whether it is somebody: a name, or a noun for people and bodies."""
        return bool(one.names) or any(is_actor(noun) for noun in one.nouns)

    def is_same(self, left: Participant, right: Participant) -> bool:
        """Whether two mentions surely name one participant."""
        if any(_are_one(one, other) for one in left.names for other in right.names):
            return True
        if left.names and right.names:
            return False
        if left.nouns & right.nouns:
            return not (left.holders and right.holders and not left.holders & right.holders)
        return any(self._is_called(name, right) for name in left.names) or any(
            self._is_called(name, left) for name in right.names
        )

    def _is_called(self, name: str, other: Participant) -> bool:
        return bool(other.nouns & self.types(name) - ANY_BODY)

    def are_apart(self, left: Participant, right: Participant) -> bool:
        """Whether two mentions surely name two participants."""
        if not (self.knows(left) and self.knows(right)) or self.is_same(left, right) or _holds(left, right):
            return False
        if left.pronoun and left.pronoun == right.pronoun:
            return False
        if _is_initials(left) != _is_initials(right):
            return False
        if left.names and right.names:
            return not any(self._may_stand_for(one, other) for one in left.names for other in right.names)
        if left.names or right.names:
            named, plain = (left, right) if left.names else (right, left)
            return self._name_is_not(named, plain)
        return not _alike(left.nouns, right.nouns)

    def _may_stand_for(self, one: str, other: str) -> bool:
        """Whether one is said to belong to the other, or a person may speak for the body."""
        if _words(one) & _words(other):
            return True
        sides = ((here, there) for here, there in ((one, other), (other, one)) if not self.types(here) & KIN)
        if any(self._is_of(here, there) for here, there in sides):
            return True
        ours, theirs = self.types(one), self.types(other)
        return _are_people(ours) != _are_people(theirs) and _alike(ours, theirs)

    def _is_of(self, one: str, other: str) -> bool:
        homes = self.homes(one)
        return bool(homes & (self.types(other) | {fold(other)})) or any(_words(word) & _words(other) for word in homes)

    def _is_another(self, named: Participant, plain: Participant) -> bool:
        """Whether « l'humoriste » takes up the one person whom the story calls so, and not this one."""
        if plain.article != "Def" or plain.number != "Sing" or plain.holders:
            return False
        trades = plain.nouns & FUNCTIONS - ANY_BODY - OF_ANYBODY - LOOSE
        called = [name for noun in trades for name in self.named(noun)]
        alone = all(same_name(called[0], name) for name in called[1:]) if called else False
        return alone and not any(_are_one(called[0], name) for name in named.names)

    def _name_is_not(self, named: Participant, plain: Participant) -> bool:
        """Whether the bearer of a name is known to be something else than a noun says."""
        if self._is_another(named, plain):
            return True
        if plain.nouns & ANY_BODY or any(_are_one(name, word) for name in named.names for word in plain.holders):
            return False
        types = frozenset[str]().union(*(self.types(name) for name in named.names), named.nouns)
        homes = frozenset[str]().union(*(self.homes(name) for name in named.names))
        if (
            (types | homes) & plain.nouns
            or _alike(types, plain.nouns)
            or any(is_kin_word(n, plain) for n in named.names)
        ):
            return False
        if plain.nouns & _STATES and any(map(kindred, named.names)):
            return False
        others = {name for noun in plain.nouns for name in self.named(noun)}
        private = _are_people(types) and types.isdisjoint(HEADS | OFFICES) and bool(plain.nouns & OF_ANYBODY)
        return bool(others) or private or any(is_actor(noun) for noun in types)


@lru_cache(maxsize=32)
def cast_of(readings: tuple[Reading, ...]) -> Cast:
    """The cast of these sentences, made once a review."""
    return Cast(readings)


def is_kin_word(name: str, other: Participant) -> bool:
    """Whether a noun is of the people or the seat of a state: « les Russes » for Moscow."""
    return bool(kindred(name) & other.nouns) or any(_are_one(name, noun) for noun in other.nouns)


def _are_one(left: str, right: str) -> bool:
    return same_name(left, right) or are_kin(left, right) or _is_adjective(left, right) or _is_adjective(right, left)


def _is_adjective(name: str, word: str) -> bool:
    """« Morvénien » for Morvénie."""
    one, other = fold(name), fold(word)
    return len(one) > _STEM and len(other) > _STEM and " " not in other and one[:_STEM] == other[:_STEM]


def _holds(left: Participant, right: Participant) -> bool:
    """Whether one is the other's: « le président du groupe » may act for the group, and the group by him."""
    return any(
        word in other.nouns or any(_are_one(name, word) for name in other.names)
        for one, other in ((left, right), (right, left))
        for word in one.holders
    )


def _alike(left: Iterable[str], right: Iterable[str]) -> bool:
    """Whether nouns may stand for one another: the town and its mayor."""
    ours, theirs = _telling(left), _telling(right)
    if ours & theirs or (ours | theirs) & ANY_BODY:
        return True
    if _are_offices(ours, theirs) or _are_offices(theirs, ours):
        return False
    return any(ours & same and theirs & same for same in MAY_STAND_FOR)


def _is_initials(one: Participant) -> bool:
    """Whether a name is an acronym, which may be of any long name or noun."""
    return any(name.isupper() and " " not in name for name in one.names)


def _are_offices(ours: set[str], theirs: set[str]) -> bool:
    """Whether nobody holds both: a minister is no president."""
    return bool(ours & EXCLUSIVE) and ours <= _PERSONS and bool(theirs) and theirs <= _PERSONS - EXCLUSIVE


def _words(name: str) -> set[str]:
    """The words of a name that tell it from others; a part of a name is often used alone."""
    return {word for word in fold(name).replace("-", " ").split() if len(word) > _SHORT}


def _telling(nouns: Iterable[str]) -> set[str]:
    """Nouns in the singular, without the offices that any body has when the body is named too."""
    found = {_singular(noun) for noun in nouns}
    bodies = found - OFFICES
    return bodies if bodies & _ACTORS else found


def _frozen(found: dict[str, set[str]]) -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in found.items()}


def _own_noun(name: str) -> frozenset[str]:
    """What a name says itself that its bearer is: « l'Assemblée nationale » is an assembly."""
    first = next((word for word in fold(name).replace("'", " ").split() if len(word) > _SHORT), "")
    return frozenset({first}) if fold(name).startswith(first) and is_actor(first) else frozenset()


def _are_people(nouns: frozenset[str]) -> bool:
    return bool(nouns & FUNCTIONS) and not nouns & _FIRMS


def _described(reading: Reading) -> Iterator[tuple[str, str, frozenset[str]]]:
    """Names with a noun that says what they are, and the words of its complement."""
    for function in functions_of(reading):
        yield function.holder.core, function.noun, frozenset(fold(token.text) for token in function.complement)
    for token in reading.analysis.tokens if reading.names else ():
        if token.pos not in {"NOUN", "PROPN"}:
            continue
        one = participant(reading, token)
        for name in (*one.names, *_attributed(reading, token)):
            yield from ((name, noun, one.holders) for noun in one.nouns)


def _attributed(reading: Reading, token: Token) -> Iterator[str]:
    """The name that a noun is said to be: « X est le propriétaire du club »."""
    children = reading.analysis.children(token)
    if any(child.dep == "cop" for child in children):
        for child in children:
            if child.dep.startswith("nsubj"):
                yield from participant(reading, child).names
