"""Possessives whose owner another sentence names."""

from collections.abc import Iterator

from calame.agents.embedded.leaning import Lean, Rule
from calame.agents.embedded.view import NOMINAL, View, inside
from calame.text.data import anaphora as data
from calame.text.flat import flat

_COMPLEMENTS = frozenset({"de", "d'", "du", "des", "a", "au", "aux", "en", "avec", "sur", "pour", "contre"})
_AFTER_COMMA = 3
"""Tokens from an opening phrase's comma to the noun of the subject."""


def possessives(view: View) -> Iterator[Lean]:
    """Possessives whose owner is not certainly the subject of their own clause."""
    for place, word in enumerate(view.words):
        plural = word in data.POSSESSIVES_PLURAL
        if not plural and word not in data.POSSESSIVES_SINGULAR:
            continue
        if view.pos(place) == "PRON" and plural:
            continue
        if not _is_owned(view, place, plural=plural):
            yield Lean("possessive", word)


def _is_owned(view: View, place: int, *, plural: bool) -> bool:
    noun = view.head(place)
    if noun == place or _is_anothers(view, noun):
        return False
    owner = _owner(view, noun)
    if owner is None or view.quoted(owner) != view.quoted(place) or inside(view, place, owner):
        return False
    if view.word(owner) == "qui":
        owner = view.head(view.clause(owner))
    if owner > place and not _opens_before(view, place, owner):
        return False
    return view.pos(owner) in NOMINAL and _number_fits(view, owner, plural=plural)


def _is_anothers(view: View, noun: int) -> bool:
    """Whether the noun is mostly owned by somebody else than the subject, or takes up an event told before."""
    lemmas = set(_lemmas(view, noun))
    if lemmas & data.POSSESSIVES_OF_OTHERS:
        return True
    return bool(lemmas & (data.EVENTS | data.ACTS)) and view.word(noun + 1) not in _COMPLEMENTS


def _owner(view: View, noun: int) -> int | None:
    """The subject of the possessive's clause, or of the clause that this one hangs on."""
    verb = view.clause(noun)
    owner = view.subject(verb)
    return _outer_subject(view, verb) if owner is None or owner == noun else owner


def _opens_before(view: View, place: int, owner: int) -> bool:
    """`Pour financer sa sixième usine, Alba envisage`: an opening phrase, then its owner right after the comma."""
    commas = [comma for comma in range(place, owner) if view.word(comma) == ","]
    return (
        len(commas) == 1
        and owner - commas[0] <= _AFTER_COMMA
        and not any(view.is_finite(before) or view.is_name(before) for before in range(commas[0]))
    )


def _outer_subject(view: View, verb: int) -> int | None:
    """The subject of the clause that `verb`, an infinitive or a reported clause, hangs on."""
    for _ in range(3):
        if view.tokens[verb].dep not in {"xcomp", "ccomp", "advcl", "acl", "conj"}:
            return None
        verb = view.clause(view.head(verb))
        subject = view.subject(verb)
        if subject is not None:
            return subject
    return None


def _lemmas(view: View, place: int) -> tuple[str, str]:
    return flat(view.tokens[place].lemma), view.word(place).rstrip("sx")


def _number_fits(view: View, owner: int, *, plural: bool) -> bool:
    coordinated = any(view.tokens[child].dep == "conj" for child in view.children(owner))
    number = view.feature(owner, "Number")
    if plural:
        return number == "Plur" or coordinated
    return number != "Plur" and not coordinated


RULES: tuple[Rule, ...] = (possessives,)
"""Every rule of this module; each names what leans."""
