"""Possessives whose owner another sentence names."""

from collections.abc import Iterator

from calame.agents.embedded.bound import is_named
from calame.agents.embedded.leaning import Lean, Rule
from calame.agents.embedded.view import NOMINAL, View, inside
from calame.text.data import anaphora as data
from calame.text.data import pointing
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
    if place in {0, noun}:
        return False
    if not plural and _is_receivers(view, place, noun):
        return True
    sufferer = _sufferer(view, noun)
    if sufferer is not None and view.quoted(sufferer) == view.quoted(place):
        return _number_fits(view, sufferer, plural=plural) or _is_subjects(view, place, noun, plural=plural)
    return _is_subjects(view, place, noun, plural=plural)


def _is_receivers(view: View, place: int, noun: int) -> bool:
    """`Les alliés livrent des armes à l'Alba pour sa défense`: the name right before, when the subject cannot be it."""
    owner = _owner(view, noun)
    if view.word(place - 1) != "pour" or not view.is_name(place - 2) or owner is None:
        return False
    rightly = view.tokens[place - 2].ent == "LOC" and view.feature(place - 2, "Number") != "Plur"
    return rightly and view.feature(owner, "Number") == "Plur" and view.quoted(place - 2) == view.quoted(place)


def _is_subjects(view: View, place: int, noun: int, *, plural: bool) -> bool:
    """Whether the subject of the possessive's clause owns the noun."""
    owner = _owner(view, noun)
    if owner is None or inside(view, place, owner):
        return False
    opened = owner > place and _opens_before(view, place, owner)
    if _is_anothers(view, noun) and not opened and not _is_persons_own(view, noun, owner):
        return False
    if view.quoted(owner) != view.quoted(place) and not _is_in_fragment(view, place):
        return False
    if view.word(owner) == "qui":
        owner = view.head(view.clause(owner))
    if owner > place and not _opens_before(view, place, owner):
        return False
    return view.pos(owner) in NOMINAL and _number_fits(view, owner, plural=plural)


def _sufferer(view: View, noun: int) -> int | None:
    """`un homme asphyxié lors de son arrestation`: whom the participle beside him is said of."""
    verb = view.clause(noun)
    token = view.tokens[verb]
    if token.dep != "acl" or not token.has("VerbForm=Part") or token.has("Tense=Pres"):
        return None
    owner = view.head(verb)
    return owner if view.pos(owner) in NOMINAL and owner < verb and not _names_between(view, verb, noun) else None


def _names_between(view: View, start: int, end: int) -> bool:
    return any(view.is_name(place) and view.tokens[place].ent == "PER" for place in range(start, end))


def _is_persons_own(view: View, noun: int, owner: int) -> bool:
    """`Jean Bon achèvera sa visite`: what a named subject does, said of nobody else."""
    return bool(set(_lemmas(view, noun)) & data.OWN_DOINGS) and is_named(view, owner)


def _is_in_fragment(view: View, place: int) -> bool:
    """Whether the quotation around the place holds no finite verb, so that the narrator's clause runs through it."""
    start = view.tokens[place].start - view.sentence.start
    for quotation in view.quotations:
        if quotation.start <= start < quotation.end:
            inner = (
                one
                for one, token in enumerate(view.tokens)
                if quotation.start <= token.start - view.sentence.start < quotation.end
            )
            return not any(view.is_finite(one) for one in inner)
    return False


def _is_anothers(view: View, noun: int) -> bool:
    """Whether the noun is mostly owned by somebody else than the subject, or takes up an event told before."""
    lemmas = set(_lemmas(view, noun))
    if lemmas & data.POSSESSIVES_OF_OTHERS:
        return True
    return bool(lemmas & (pointing.EVENTS | pointing.ACTS)) and view.word(noun + 1) not in _COMPLEMENTS


def _owner(view: View, noun: int) -> int | None:
    """The subject of the possessive's clause, or of the clause that this one hangs on."""
    verb = view.clause(noun)
    owner = view.subject(verb)
    return _outer_subject(view, verb) if owner is None or owner == noun else owner


def _opens_before(view: View, place: int, owner: int) -> bool:
    """`Pour financer sa sixième usine, Alba envisage`: an opening phrase, then its owner, named, after the comma."""
    commas = [comma for comma in range(place, owner) if view.word(comma) == ","]
    return (
        len(commas) == 1
        and is_named(view, owner)
        and owner - commas[0] <= _AFTER_COMMA
        and not any(view.is_finite(before) or view.is_name(before) for before in range(commas[0]))
    )


def _outer_subject(view: View, verb: int) -> int | None:
    """The subject of the clause that `verb`, an infinitive or a reported clause, hangs on."""
    for _ in range(3):
        dep = view.tokens[verb].dep
        if dep not in {"xcomp", "ccomp", "advcl", "acl", "conj", "obl:arg"}:
            return None
        inner, verb = verb, view.clause(view.head(verb))
        asked = _object_before(view, verb, inner)
        if dep in {"xcomp", "obl:arg"} and asked is not None and flat(view.tokens[verb].lemma) in data.VERBS_OF_ASKING:
            return asked
        subject = view.subject(verb)
        if subject is not None:
            return subject
    return None


def _object_before(view: View, verb: int, end: int) -> int | None:
    """The object of the verb before `end`: whom it asks to do something."""
    return next((child for child in view.children(verb) if view.tokens[child].dep == "obj" and child < end), None)


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
