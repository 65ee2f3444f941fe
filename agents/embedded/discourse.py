"""What the text, its title and the sentence itself told before a definite noun phrase."""

from functools import lru_cache
from itertools import pairwise

from calame.agents.embedded.noun_groups import Phrase, in_subject, kinds
from calame.agents.embedded.view import View
from calame.text.analysis import analyse
from calame.text.data import anaphora as data
from calame.text.data import pointing, referents
from calame.text.flat import flat

_CONTENT = frozenset({"NOUN", "VERB", "ADJ"})
_SHORT = 5
"""Letters of a word that is compared whole; of a longer one the beginning is compared."""
_PLURAL = frozenset({"les", "des", "aux"})
_COUNTRY_BEFORE = frozenset({"en", "au", "aux", "la", "le", "l'", "les"})


def _stem(lemma: str) -> str:
    word = flat(lemma)
    return word if len(word) <= _SHORT else word[: max(_SHORT, len(word) - 4)]


@lru_cache(maxsize=64)
def _first_told(text: str) -> dict[str, int]:
    """For each stem the index of the first token with it."""
    first: dict[str, int] = {}
    for token in analyse(text).tokens:
        if token.pos in _CONTENT:
            first.setdefault(_stem(token.lemma), token.i)
    return first


def told_before(view: View, place: int) -> bool:
    """Whether an earlier sentence holds the word or one of its family."""
    first = _first_told(view.analysis.text).get(_stem(view.tokens[place].lemma))
    return first is not None and first < view.tokens[0].i


def repeats(view: View, phrase: Phrase) -> bool:
    """Whether the noun stood earlier in the sentence, introduced by an indefinite."""
    lemma = view.tokens[phrase.head].lemma
    for place in range(phrase.article):
        if view.tokens[place].lemma == lemma and view.pos(place) == "NOUN":
            return view.word(place - 1) in {"un", "une", "des"}
    return False


def is_the_firm(view: View, phrase: Phrase) -> bool:
    """`Alba a vendu ..., soit 35 % de l'activité du groupe`: one name before, no person, and it is the subject."""
    if not kinds(view, phrase) & pointing.FIRMS or phrase.end != phrase.head + 1:
        return False
    before = [place for place in range(phrase.article) if view.is_name(place) and not _is_where(view, place)]
    names = {view.word(place) for place in before}
    return len(names) == 1 and all(view.tokens[place].ent != "PER" for place in before)


def _is_where(view: View, place: int) -> bool:
    """`en France`, `hors de France`, `à Brest`: where something is, not who acts."""
    return view.word(place - 1) in {"en", "a", "au", "aux"} or view.words[max(0, place - 2) : place] == ("hors", "de")


def is_the_place(view: View, phrase: Phrase) -> bool:
    """`En France, ... dans la majeure partie du pays`: the sentence named the place before."""
    if phrase.end != phrase.head + 1 or view.word(phrase.article) in _PLURAL - {"aux", "les"}:
        return False
    found = kinds(view, phrase)
    places = [place for place in range(phrase.article) if view.is_name(place) and view.tokens[place].ent == "LOC"]
    if found & referents.COUNTRY_WORDS:
        return any(view.word(place - 1) in _COUNTRY_BEFORE for place in places)
    return bool(places) and bool(found & (referents.PLACE_WORDS | referents.PEOPLE_OF_A_PLACE))


def is_one_of_many(view: View, phrase: Phrase) -> bool:
    """`l'une des mesures prises par ...`: the plural is told by what follows, and only one of them is meant."""
    if view.word(phrase.article) != "des" or view.word(phrase.article - 1) not in {"un", "une", "l'un", "l'une"}:
        return False
    restricted = view.pos(phrase.end) in {"VERB", "ADP"} or view.word(phrase.end) in {"qui", "que", "les", "dont"}
    return restricted and view.pos(phrase.article + 1) != "NUM"


def is_anothers(view: View, phrase: Phrase) -> bool:
    """`Alba, dont le capital a doublé`, `sans en préciser les modalités`: a part of what stands before."""
    if view.word(phrase.article - 2) == "en" and "VerbForm=Inf" in view.tokens[phrase.article - 1].morph:
        return True
    verb = flat(view.tokens[view.clause(phrase.head)].lemma)
    return view.word(phrase.article - 1) == "dont" and in_subject(view, phrase) and verb not in data.VERBS_WITH_DE


def is_manner(view: View, phrase: Phrase) -> bool:
    """`une attaque au couteau`: of which kind something new is."""
    if view.word(phrase.article) != "au" and view.word(phrase.article - 1) != "a":
        return False
    noun = phrase.article - (1 if view.word(phrase.article) == "au" else 2)
    return view.pos(noun) == "NOUN" and view.word(noun - 1) in {"un", "une"} and not view.is_name(phrase.end)


def is_listed(view: View, phrase: Phrase) -> bool:
    """`les deux principaux piliers du partenariat, Nissan et Renault`, `les deux pays ... : Malte et Chypre`."""
    if not any(view.pos(place) == "NUM" for place in range(phrase.article + 1, phrase.head)):
        return False
    return any(
        view.word(place) in {":", ","} and view.is_name(place + 1) and _is_pair(view, place + 1)
        for place in range(phrase.end, min(phrase.end + 8, len(view.tokens)))
    )


def _is_pair(view: View, place: int) -> bool:
    while view.is_name(place) or view.word(place) in {"les", "le", "la", "l'"}:
        place += 1
    return view.word(place) == "et"


def is_new_to_the_text(view: View, phrase: Phrase) -> bool:
    """Whether the first readers met the thing here too, and needed no help.

    Words that take something up, people, counted things and topics of the clause are not safe even then.
    """
    found = kinds(view, phrase)
    if view.pos(phrase.head) != "NOUN" or found & (pointing.POINTING | pointing.PEOPLE_OF_THE_STORY):
        return False
    if any(view.pos(place) == "NUM" for place in range(phrase.article + 1, phrase.head)):
        return False
    plural = view.word(phrase.article) in _PLURAL
    if not plural and _is_like_a_person(view, phrase):
        return False
    if in_subject(view, phrase) and not (plural and _opens_with_a_place(view, phrase)):
        return False
    return not told_before(view, phrase.head)


def _opens_with_a_place(view: View, phrase: Phrase) -> bool:
    """Whether a place opens the sentence or, of a plural with an adjective, stands anywhere in it."""
    end = len(view.tokens) if phrase.end > phrase.head + 1 else phrase.article
    return any(view.is_name(place) and view.tokens[place].ent == "LOC" for place in range(end))


def is_the_only(view: View, phrase: Phrase) -> bool:
    """`n'est pas le seul à ...`, `au même prix que ...`, `dont l'écrasante majorité`."""
    inside = view.words[phrase.article + 1 : phrase.end]
    after = view.word(phrase.end)
    if inside and inside[0] in {"seul", "seule", "seuls", "seules", "premier", "premiere", "premiers", "premieres"}:
        return len(inside) == 1 and after in {"a", "qui"}
    if {"meme", "memes"}.intersection(inside):
        return after in {"que", "qu'"}
    return bool({"majorite", "moitie", "plupart"}.intersection(inside)) and "dont" in view.words[: phrase.article]


def _is_like_a_person(view: View, phrase: Phrase) -> bool:
    word = view.word(phrase.head)
    return word.endswith(pointing.PERSON_ENDINGS) and word not in pointing.THINGS_LIKE_PEOPLE


@lru_cache(maxsize=64)
def _nouns_of(title: str) -> frozenset[str]:
    return frozenset(flat(token.lemma) for token in analyse(title).tokens if token.pos == "NOUN")


@lru_cache(maxsize=256)
def _means_one_thing(text: str, lemma: str) -> bool:
    """Whether the noun is always singular in the text, and introduced once at most."""
    tokens = analyse(text).tokens
    introduced = 0
    for before, token in pairwise(tokens):
        if token.pos == "NOUN" and flat(token.lemma) == lemma:
            if token.has("Number=Plur") or flat(before.text) in {"autre", "nouvel", "nouveau", "nouvelle", "chaque"}:
                return False
            introduced += flat(before.text) in {"un", "une"}
    return introduced <= 1


def is_titled(view: View, phrase: Phrase) -> bool:
    """Whether the title names the thing and the text speaks of no other of its kind."""
    lemma = flat(view.tokens[phrase.head].lemma)
    if view.title is None or kinds(view, phrase) & pointing.PERSON_HYPERNYMS or _is_like_a_person(view, phrase):
        return False
    if phrase.head != phrase.article + 1 or kinds(view, phrase) & pointing.PEOPLE_OF_THE_STORY:
        return False
    if view.word(phrase.article) in _PLURAL:
        return view.word(phrase.head) in flat(view.title).split()
    return lemma in _nouns_of(view.title) and _means_one_thing(view.analysis.text, lemma)
