"""Definite noun phrases that every reader knows: the world's own, classes, dates, superlatives, totals."""

import re
from functools import lru_cache

from calame.agents.embedded.noun_groups import Phrase, is_of_a_nation, is_subject, kinds
from calame.agents.embedded.view import View, phrase_pattern
from calame.text.data import anaphora as data
from calame.text.data import pointing, referents
from calame.text.flat import flat

_PANDEMIC = re.compile(r"(?<!\w)(?:covid|coronavirus)(?!\w)")
_PLURAL = frozenset({"les", "des", "aux"})


def is_unique(view: View, phrase: Phrase) -> bool:
    """Whether the world has one, or the plural names a whole class."""
    found = kinds(view, phrase)
    if any(view.pos(place) == "NUM" for place in range(phrase.article + 1, phrase.head)):
        return False
    if found & referents.UNIQUE_WITH_NATION and is_of_a_nation(view, range(phrase.head + 1, phrase.end)):
        return True
    if view.word(phrase.article) in _PLURAL:
        word = view.word(phrase.head)
        leans = word in referents.UNIQUE_PLURALS_AS_SUBJECT_LEAN and is_subject(view, phrase)
        leans = leans and not _opens_with_a_country(view, phrase)
        return word in referents.UNIQUE_PLURALS and not leans
    if view.word(phrase.head).endswith("isme") and not found & referents.ISMS_OF_THINGS:
        return True
    return bool(found & referents.UNIQUE_NOUNS) and not found & pointing.HYPERNYMS


def _opens_with_a_country(view: View, phrase: Phrase) -> bool:
    """`Au Nicaragua, les médecins ont appelé ...`: those of the country."""
    return view.word(0) in {"en", "au", "aux"} and view.is_name(1) and phrase.article > 1


def is_counted_class(view: View, phrase: Phrase) -> bool:
    """`une hausse des contaminations`: what is counted is the whole class."""
    if view.word(phrase.article) != "des" or view.word(phrase.article - 1) not in referents.COUNTED_HEADS:
        return False
    return not kinds(view, phrase) & pointing.PEOPLE_OF_THE_STORY and view.pos(phrase.article + 1) != "NUM"


def is_local(view: View, phrase: Phrase) -> bool:
    """Whether the place that the sentence names has only one ("la préfecture", "le tribunal administratif")."""
    if kinds(view, phrase) & referents.LOCAL_AUTHORITIES and phrase.end == phrase.head + 1:
        return any(view.is_name(place) for place in range(len(view.tokens)))
    text = " ".join(view.words[phrase.head : phrase.head + 3])
    if not phrase_pattern(referents.LOCAL_BODIES).match(text):
        return False
    return any(view.is_name(place) for place in range(phrase.article))


def is_defined(view: View, phrase: Phrase) -> bool:
    """`La légionellose est une infection ...`: the sentence says what its subject is."""
    if phrase.article != 0 or kinds(view, phrase) & (pointing.HYPERNYMS | pointing.PERSON_HYPERNYMS):
        return False
    return view.word(phrase.end) in {"est", "sont"} and view.word(phrase.end + 1) in {"un", "une", "des"}


def is_date(view: View, phrase: Phrase) -> bool:
    """`le 3 mars`, `le lundi 4`, `la nuit de mardi`, `les années 1990`, `les neuf dernières années`."""
    words = set(view.words[phrase.article : phrase.end + 3])
    head = view.word(phrase.head)
    if words & data.MONTHS or head in data.WEEKDAYS:
        return True
    if head in data.PARTS_OF_DAY:
        return bool(data.WEEKDAYS.intersection(view.words) or data.MONTHS.intersection(view.words))
    if head in {"trimestre", "semestre"}:
        return any(word.isdigit() for word in words)
    if head in referents.PERIODS and words & {"dernieres", "derniers", "prochaines", "prochains"}:
        return True
    return head in {"annees", "annee", "decennie"} and any(word.isdigit() for word in words)


def is_superlative(view: View, phrase: Phrase) -> bool:
    """`le pays le plus touché`, `les deux pays les plus endeuillés`."""
    place = phrase.end + (view.word(phrase.end) == "parmi")
    return view.word(place) in {"le", "la", "les"} and view.word(place + 1) in referents.SUPERLATIVES


def is_total(view: View, phrase: Phrase) -> bool:
    """`toute la société`, `tous les magasins`: all of a kind."""
    if not view.word(phrase.article - 1).startswith(("tout", "tous")):
        return False
    if view.word(phrase.end) in {"de", "d'", "entre", "qui"}:
        return True
    return not kinds(view, phrase) & (
        pointing.PEOPLE_OF_THE_STORY | pointing.EVENTS | pointing.ACTS | pointing.TAKING_UP
    )


def is_amount(view: View, phrase: Phrase) -> bool:
    """`la barre des 900.000 décès`, `dépasser les 300.000`."""
    before = view.word(phrase.article - 1)
    passes = before in referents.AMOUNT_WORDS or before.startswith(referents.PASSING_STEMS)
    figure = view.pos(phrase.article + 1) == "NUM" or view.word(phrase.article + 1)[:1].isdigit()
    return figure and passes


@lru_cache(maxsize=64)
def is_about_the_pandemic(text: str) -> bool:
    """Whether the text names the coronavirus."""
    return bool(_PANDEMIC.search(flat(text)))


def is_of_the_pandemic(view: View, phrase: Phrase) -> bool:
    """`la pandémie` in a text about the coronavirus."""
    single = view.word(phrase.article) not in _PLURAL and view.pos(phrase.article + 1) != "NUM"
    if not single or not kinds(view, phrase) & referents.COVID_WORDS:
        return False
    return is_about_the_pandemic(view.analysis.text)
