"""What makes a definite noun phrase known to a reader who sees its sentence alone."""

from calame.agents.embedded.noun_groups import ARTICLES, Phrase
from calame.agents.embedded.view import View, phrase_pattern
from calame.text.data import anaphora as data
from calame.text.flat import flat

_CHAINING = frozenset({"de", "d'", "du", "des", "sur", "contre", "entre"})
"""Prepositions that tie a complement to its noun, never to the verb."""
_EVENT_ENDINGS = ("tion", "sion", "ment", "age", "ure", "aison")
_OTHER_COMPLEMENTS = frozenset(
    {"a", "au", "aux", "contre", "entre", "sur", "avec", "pour", "en", "dans", "vers", "que", "qu'"}
)
_OPENING_TOKENS = 2
"""A name that a preposition puts this near the start is a place or time, not the owner of an apposition."""
_CLAUSE_REACH = 9
"""Tokens of a restrictive clause in which a name tells what the noun is."""


def stands(view: View, phrase: Phrase) -> bool:
    """Whether a reader knows what the phrase names, seeing the sentence alone."""
    if _is_demonym(view, phrase):
        return False
    tests = (
        _has_name,
        _is_apposition,
        _is_unique,
        _is_local,
        _is_date,
        _repeats,
        _is_completed,
        _is_told_by_a_clause,
        is_defined,
        _is_the_firm,
        _is_new_to_the_text,
    )
    return any(test(view, phrase) for test in tests)


def _is_demonym(view: View, phrase: Phrase) -> bool:
    """`l'Espagnol`, `la Lyonnaise de 32 ans`: a person told before."""
    word = view.word(phrase.head)
    if not view.tokens[phrase.head].text[:1].isupper() or view.is_name(phrase.head + 1):
        return False
    if word in data.PLACES_LIKE_DEMONYMS:
        return False
    singular = view.word(phrase.article) in {"le", "la", "l'", "du", "au"}
    return singular and (word in data.NATION_ADJECTIVES or word.endswith(data.DEMONYM_ENDINGS))


def _has_name(view: View, phrase: Phrase) -> bool:
    """Whether a name inside, beside or at the end of its complements says which one it is."""
    if any(view.is_name(place) for place in range(phrase.article + 1, phrase.end)):
        return True
    if view.is_name(phrase.end) or _is_named_by_apposition(view, phrase):
        return True
    if _is_somebody(view, phrase) and not _kinds(view, phrase) & data.ROLES:
        return False
    if _kinds(view, phrase) & data.ACTS:
        return False
    titled = view.word(phrase.end) == "«" and view.opens_with_capital(phrase.end + 1)
    return titled or view.is_name(_chain_end(view, phrase.end))


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
    return view.word(place) == "," and view.is_name(place + 1) and view.pos(place + 1) != "NOUN"


def _is_somebody(view: View, phrase: Phrase) -> bool:
    """Whether the head is a kind of person that only a name beside it makes known."""
    return bool(_kinds(view, phrase) & data.PERSON_HYPERNYMS)


def _kinds(view: View, phrase: Phrase) -> set[str]:
    return {view.word(phrase.head), flat(view.tokens[phrase.head].lemma), view.word(phrase.head).removesuffix("s")}


def _chain_end(view: View, start: int) -> int:
    """The first place after the chain of complements (`de loi sur les cantines`) that begins at `start`.

    The chain ends at a name, so a caller can see whether it leads to one.
    """
    place = start
    while view.word(place) in _CHAINING:
        place += 1
        while view.pos(place) in {"DET", "ADJ", "NUM", "NOUN"} and not view.is_name(place):
            place += 1
        if view.is_name(place):
            return place
    return place


def _is_apposition(view: View, phrase: Phrase) -> bool:
    """`Yves Durand, le président de ...`."""
    if not _is_somebody(view, phrase) or view.word(phrase.article - 1) != ",":
        return False
    name = phrase.article - 2
    while view.is_name(name - 1):
        name -= 1
    return view.is_name(name) and not (view.pos(name - 1) == "ADP" and name <= _OPENING_TOKENS)


def _is_unique(view: View, phrase: Phrase) -> bool:
    kinds = _kinds(view, phrase)
    plural = view.word(phrase.article) in {"les", "des", "aux"}
    adjectives = view.words[phrase.head + 1 : phrase.end]
    if any(view.pos(place) == "NUM" for place in range(phrase.article + 1, phrase.head)):
        return False
    if kinds & data.UNIQUE_WITH_NATION and data.NATION_ADJECTIVES.intersection(adjectives):
        return True
    if plural:
        word = view.word(phrase.head)
        leans = word in data.UNIQUE_PLURALS_AS_SUBJECT_LEAN and view.tokens[phrase.head].dep.startswith("nsubj")
        return word in data.UNIQUE_PLURALS and not leans
    return bool(kinds & data.UNIQUE_NOUNS) and not kinds & data.HYPERNYMS


def _is_local(view: View, phrase: Phrase) -> bool:
    """Whether the place that the sentence names has only one ("la préfecture", "le tribunal administratif")."""
    if _kinds(view, phrase) & data.LOCAL_AUTHORITIES and phrase.end == phrase.head + 1:
        return any(view.is_name(place) for place in range(len(view.tokens)))
    text = " ".join(view.words[phrase.head : phrase.head + 3])
    if not phrase_pattern(data.LOCAL_BODIES).match(text):
        return False
    return any(view.is_name(place) for place in range(phrase.article))


def is_defined(view: View, phrase: Phrase) -> bool:
    """`La légionellose est une infection ...`: the sentence says what its subject is."""
    if phrase.article != 0 or _kinds(view, phrase) & (data.HYPERNYMS | data.PERSON_HYPERNYMS):
        return False
    return view.word(phrase.end) in {"est", "sont"} and view.word(phrase.end + 1) in {"un", "une", "des"}


def _is_the_firm(view: View, phrase: Phrase) -> bool:
    """`Alba a vendu ..., soit 35 % de l'activité du groupe`: one name before, no person, and it is the subject."""
    if not _kinds(view, phrase) & data.FIRMS or phrase.end != phrase.head + 1:
        return False
    before = [place for place in range(phrase.article) if view.is_name(place)]
    names = {view.word(place) for place in before}
    return len(names) == 1 and all(view.tokens[place].ent not in {"PER", "LOC"} for place in before)


def _is_date(view: View, phrase: Phrase) -> bool:
    """`le 3 mars`, `le lundi 4`, `la nuit de mardi`, `les années 1990`, `le soir` beside a weekday."""
    words = set(view.words[phrase.article : phrase.end + 3])
    if words & data.MONTHS or view.words[phrase.head] in data.WEEKDAYS:
        return True
    if view.words[phrase.head] in data.PARTS_OF_DAY:
        return bool(data.WEEKDAYS.intersection(view.words) or data.MONTHS.intersection(view.words))
    if view.words[phrase.head] in {"trimestre", "semestre"}:
        return any(word.isdigit() for word in words)
    return view.words[phrase.head] in {"annees", "annee", "decennie"} and any(word.isdigit() for word in words)


def _repeats(view: View, phrase: Phrase) -> bool:
    """Whether the noun stood earlier in the sentence, introduced by an indefinite."""
    lemma = view.tokens[phrase.head].lemma
    for place in range(phrase.article):
        if view.tokens[place].lemma == lemma and view.pos(place) == "NOUN":
            return view.word(place - 1) in {"un", "une", "des"}
    return False


def _is_completed(view: View, phrase: Phrase) -> bool:
    """Whether what follows makes the noun whole; an inner definite is judged by itself."""
    if _is_somebody(view, phrase):
        return False
    kinds = _kinds(view, phrase)
    if view.pos(phrase.end) in {"AUX", "VERB"}:
        return False
    after, then = view.word(phrase.end), phrase.end + 1
    if after in {"du", "des"} and view.pos(phrase.end) in {"ADP", "DET"}:
        return not kinds & data.ACTS
    if after in {"de", "d'"}:
        return _is_completed_by_de(view, phrase)
    if after == "a" and "NUM" in {view.pos(then), view.pos(then + 1)}:
        return not kinds & (data.ACTS | data.HYPERNYMS)
    return after in _OTHER_COMPLEMENTS and bool(kinds & data.ABSTRACT_HEADS)


def _is_completed_by_de(view: View, phrase: Phrase) -> bool:
    """`de la ...`, `de 2025`; `de` and a bare noun only after an event or a measure."""
    kinds, then = _kinds(view, phrase), phrase.end + 1
    if view.word(then) in ARTICLES or _is_year(view.word(then)):
        return not kinds & data.ACTS
    if view.word(phrase.head).endswith(_EVENT_ENDINGS) and not kinds & (data.ACTS | data.HYPERNYMS):
        return True
    return bool(kinds & (data.MEASURE_HEADS | data.ABSTRACT_HEADS))


def _is_told_by_a_clause(view: View, phrase: Phrase) -> bool:
    """`les chasseurs qui ont découvert Anne Petit`, `la grève lancée par Alba`: a name in a restrictive clause."""
    kinds = _kinds(view, phrase)
    if kinds & data.ACTS:
        return False
    relative = view.word(phrase.end) in {"qui", "que", "qu'"}
    participle = view.pos(phrase.end) == "VERB" and view.tokens[phrase.end].has("VerbForm=Part")
    if not relative and not (participle and not _is_somebody(view, phrase)):
        return False
    place = phrase.end + 1
    while place < phrase.end + _CLAUSE_REACH and view.pos(place) not in {"PUNCT", ""}:
        if view.is_name(place):
            return True
        place += 1
    return False


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit()  # noqa: PLR2004 - four digits make a year


def _is_new_to_the_text(view: View, phrase: Phrase) -> bool:
    """Whether a thing said of a named subject stands in the text for the first time.

    Only nouns that are no kind of person, no event and no word for what was told ("le texte") pass.
    """
    kinds = _kinds(view, phrase)
    word = view.word(phrase.head)
    if view.pos(phrase.head) != "NOUN" or phrase.head != phrase.article + 1 or word.endswith("s"):
        return False
    if view.word(phrase.article) in {"les", "des", "aux"} or kinds & (
        data.HYPERNYMS | data.PERSON_HYPERNYMS | data.RELATIONAL_INDEFINITES
    ):
        return False
    if word.endswith(data.EVENT_OR_PERSON_ENDINGS):
        return False
    named_before = any(view.is_name(place) for place in range(phrase.article))
    verb_before = any(view.is_finite(place) for place in range(phrase.article))
    if not (named_before and verb_before):
        return False
    lemma = view.tokens[phrase.head].lemma
    first = view.tokens[0].i
    return not any(token.lemma == lemma for token in view.analysis.tokens[:first])
