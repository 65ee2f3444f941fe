"""What makes a definite noun phrase known to a reader who sees its sentence alone."""

from collections.abc import Callable

from calame.agents.embedded import complements, discourse, well_known
from calame.agents.embedded.noun_groups import Phrase, kinds
from calame.agents.embedded.view import View
from calame.text.data import anaphora as data
from calame.text.data import pointing, referents

_CHAINING = frozenset({"de", "d'", "du", "des", "sur", "contre", "entre"})
"""Prepositions that tie a complement to its noun, never to the verb."""
_OPENING_TOKENS = 2
"""A name that a preposition puts this near the start is a place or time, not the owner of an apposition."""


def stands(view: View, phrase: Phrase) -> bool:
    """Whether a reader knows what the phrase names, seeing the sentence alone."""
    return not _is_demonym(view, phrase) and any(test(view, phrase) for test in TESTS)


def _is_demonym(view: View, phrase: Phrase) -> bool:
    """`l'Espagnol`, `la Lyonnaise de 32 ans`: a person told before."""
    word = view.word(phrase.head)
    if not view.tokens[phrase.head].text[:1].isupper() or view.is_name(phrase.head + 1):
        return False
    if word in pointing.PLACES_LIKE_DEMONYMS:
        return False
    singular = view.word(phrase.article) in {"le", "la", "l'", "du", "au"}
    return singular and (word in referents.NATION_ADJECTIVES or word.endswith(pointing.DEMONYM_ENDINGS))


def _has_name(view: View, phrase: Phrase) -> bool:
    """Whether a name inside, beside or at the end of its complements says which one it is."""
    if any(view.is_name(place) for place in range(phrase.article + 1, phrase.end)):
        return True
    if view.is_name(phrase.end) or _is_named_by_apposition(view, phrase):
        return True
    if _is_somebody(view, phrase) and not kinds(view, phrase) & pointing.ROLES:
        return _is_a_bodys_people(view, phrase)
    if kinds(view, phrase) & pointing.ACTS:
        return False
    if view.word(phrase.end) == "aux" and view.is_name(phrase.end + 1):
        return True
    titled = view.word(phrase.end) == "«" and view.opens_with_capital(phrase.end + 1)
    return titled or view.is_name(_chain_end(view, phrase.end))


def _is_a_bodys_people(view: View, phrase: Phrase) -> bool:
    """`les coureurs du Tour de France`: all those of a named body."""
    plural = view.word(phrase.article) in {"les", "des", "aux"} and view.pos(phrase.article + 1) != "NUM"
    return plural and view.word(phrase.end) in {"de", "d'", "du"} and view.is_name(_chain_end(view, phrase.end))


def _is_named_by_apposition(view: View, phrase: Phrase) -> bool:
    """`le ministre des Transports, Jean Orsel`, `le conseiller d'opposition Jean Orsel`."""
    if view.word(phrase.article - 1) in {"de", "d'"} or view.word(phrase.article) in {"du", "des"}:
        return False
    place, determined = phrase.end, False
    while view.word(place) in _CHAINING | {"a", "aux", "au", "charge"} or view.pos(place) in {
        "DET",
        "ADJ",
        "NOUN",
        "PROPN",
    }:
        determined = determined or view.pos(place) == "DET" or view.word(place) in {"du", "des", "au", "aux"}
        named = view.is_name(place) and view.pos(place - 1) in {"NOUN", "ADJ"} and not view.is_name(place - 1)
        if named and not determined:
            return True
        place += 1
    if view.word(place) != "," or not view.is_name(place + 1) or view.pos(place + 1) == "NOUN":
        return False
    return _is_closed(view, place + 1)


def _is_closed(view: View, place: int) -> bool:
    """Whether the name ends with a mark: `selon le maire, Paul Anselme a menti` names no maire."""
    while view.is_name(place) or view.word(place) in data.NAME_PARTICLES:
        place += 1
    return view.pos(place) in {"PUNCT", "CCONJ", "", "ADP"}


def _is_somebody(view: View, phrase: Phrase) -> bool:
    """Whether the head is a kind of person that only a name beside it makes known."""
    return bool(kinds(view, phrase) & pointing.PERSON_HYPERNYMS)


def _chain_end(view: View, start: int) -> int:
    """The first place after the chain of complements (`de loi sur les cantines`) that begins at `start`.

    The chain ends at a name, so a caller can see whether it leads to one.
    """
    place = start
    while view.word(place) in _CHAINING or _goes_on_with_to(view, start, place):
        place += 1
        while view.pos(place) in {"DET", "ADJ", "NUM", "NOUN"} and not view.is_name(place):
            place += 1
        if view.is_name(place):
            return place
    return place


def _goes_on_with_to(view: View, start: int, place: int) -> bool:
    """`de soutien à la famille de ...`, `dans l'affaire ...`: other prepositions of a chain that has begun."""
    following = view.pos(place + 1) in {"DET", "NOUN"} and not view.is_name(place + 1)
    if view.word(place) == "dans":
        return view.words[place + 1 : place + 3] == ("l'", "affaire")
    return place > start and view.word(place) in {"a", "au", "aux"} and following


def _is_apposition(view: View, phrase: Phrase) -> bool:
    """`Yves Durand, le président de ...`."""
    if not _is_somebody(view, phrase) or view.word(phrase.article - 1) != ",":
        return False
    name = phrase.article - 2
    while view.is_name(name - 1):
        name -= 1
    return view.is_name(name) and not (view.pos(name - 1) == "ADP" and name <= _OPENING_TOKENS)


TESTS: tuple[Callable[[View, Phrase], bool], ...] = (
    _has_name,
    _is_apposition,
    well_known.is_unique,
    well_known.is_counted_class,
    well_known.is_local,
    well_known.is_defined,
    well_known.is_date,
    well_known.is_superlative,
    well_known.is_total,
    well_known.is_amount,
    well_known.is_of_the_pandemic,
    complements.is_completed,
    complements.is_told_by_a_clause,
    discourse.repeats,
    discourse.is_the_firm,
    discourse.is_the_place,
    discourse.is_one_of_many,
    discourse.is_anothers,
    discourse.is_manner,
    discourse.is_listed,
    discourse.is_new_to_the_text,
    discourse.is_the_only,
    discourse.is_titled,
)
"""Each is enough alone."""
