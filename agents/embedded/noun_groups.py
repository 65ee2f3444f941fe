"""Definite noun phrases of a sentence, read from left to right."""

from collections.abc import Iterator
from typing import NamedTuple

from calame.agents.embedded.view import VERBAL, View, phrase_pattern
from calame.text.data import anaphora as data
from calame.text.data import pointing, referents
from calame.text.flat import flat

ARTICLES = frozenset({"le", "la", "les", "l'"})
CONTRACTED = frozenset({"du", "des", "au", "aux"})
OF = frozenset({"de", "d'", "du", "des"})
_COMPASS = frozenset({"nord", "sud", "est", "ouest"})
_WITHIN = frozenset({"ADJ", "NUM", "ADV", "NOUN", "PROPN", "X", "VERB"})


class Phrase(NamedTuple):
    """A noun phrase read from left to right; places are local to the sentence."""

    article: int
    head: int
    """Place of the noun; `article` when there is none."""
    end: int
    """First place after the noun and the adjectives that follow it."""


def definite_phrases(view: View) -> Iterator[Phrase]:
    """The definite noun phrases, but for fixed expressions and those that are names in all but capitals."""
    innocent = _covered(view, referents.INNOCENT_PHRASES)
    unique = _covered(view, referents.UNIQUE_PHRASES)
    named = inside_names(view)
    for place, word in enumerate(view.words):
        if place in innocent or place in unique or place in named or view.pos(place) == "PROPN":
            continue
        if word in ARTICLES and view.pos(place) == "DET":
            yield read(view, place)
        elif word in CONTRACTED and (_is_contracted(view, place) or _is_partitive(view, place)):
            phrase = read(view, place)
            if _contracted_in(view, phrase, referents.UNIQUE_PHRASES):
                continue
            yield phrase


def kinds(view: View, phrase: Phrase) -> set[str]:
    """The head of the phrase folded: as it is, its lemma, its singular."""
    word = view.word(phrase.head)
    return {word, flat(view.tokens[phrase.head].lemma), word.removesuffix("s"), word.removesuffix("x")}


def is_subject(view: View, phrase: Phrase) -> bool:
    """Whether the phrase is the subject of a clause."""
    return view.tokens[phrase.head].dep.startswith("nsubj")


def in_subject(view: View, phrase: Phrase) -> bool:
    """Whether the phrase is the subject of a clause, or a complement inside one."""
    place = phrase.head
    for _ in range(len(view.tokens)):
        dep = view.tokens[place].dep
        if dep.startswith("nsubj"):
            return True
        if dep not in {"nmod", "conj", "obl:arg"} or view.head(place) == place:
            return False
        place = view.head(place)
    return False


def is_of_a_nation(view: View, places: range) -> bool:
    """Whether an adjective at one of the places names a nation or a place ("sénégalaises", "franco-italien")."""
    words = (view.word(place).rpartition("-")[2] for place in places)
    return any({word, word.removesuffix("s"), word.removesuffix("es")} & referents.NATION_ADJECTIVES for word in words)


def _is_contracted(view: View, place: int) -> bool:
    """Whether `des` is `de les`: by its tag, but never after what an object follows."""
    before = place - 1
    if view.word(place) == "des" and (
        view.pos(before) in {"ADV", "PUNCT", "CCONJ"}
        or view.word(before) in data.TIME_WORDS
        or _takes_object(view, before)
    ):
        return False
    return view.pos(place) == "ADP"


def _takes_object(view: View, verb: int) -> bool:
    """`a annoncé des mesures`, but not `profite des soldes`."""
    return view.pos(verb) == "VERB" and flat(view.tokens[verb].lemma) not in data.VERBS_WITH_DE


def _is_partitive(view: View, place: int) -> bool:
    """`douze des quatorze malades`, `attend du train`: `de les`, `de le` whatever the tag."""
    if view.word(place) == "des":
        return "NUM" in {view.pos(place - 1), view.pos(place + 1)}
    return view.word(place) == "du" and view.word(place + 1) in pointing.HYPERNYMS | pointing.PERSON_HYPERNYMS


def inside_names(view: View) -> set[int]:
    """Places of the articles inside long names ("l'Observatoire de la restauration scolaire")."""
    places: set[int] = set()
    for place in range(1, len(view.tokens)):
        if not view.is_name(place) or (view.pos(place) == "PROPN" and not _is_common_head(view, place)):
            continue
        end = place + 1
        while view.pos(end) in {"ADJ", "ADP", "DET", "NOUN"} and end < place + 9:
            if view.pos(end) == "ADP" and view.word(end) not in OF:
                break
            places.add(end)
            end += 1
    return places


def _is_common_head(view: View, place: int) -> bool:
    return flat(view.tokens[place].text) in referents.INSTITUTION_HEADS


def _covered(view: View, phrases: tuple[str, ...]) -> set[int]:
    """Places of the tokens inside one of `phrases`."""
    spans = [match.span() for match in phrase_pattern(phrases).finditer(view.text)]
    starts = [token.start - view.sentence.start for token in view.tokens]
    return {place for place, start in enumerate(starts) if any(left <= start < right for left, right in spans)}


def _contracted_in(view: View, phrase: Phrase, phrases: tuple[str, ...]) -> bool:
    """Whether `du président de la République` is one of `phrases` with its article undone."""
    article = "le" if view.word(phrase.article) in {"du", "au"} else "les"
    start = view.tokens[phrase.article].end - view.sentence.start
    rest = article + view.text[start : start + 60]
    return bool(phrase_pattern(phrases).match(rest))


def read(view: View, article: int) -> Phrase:
    """The noun phrase that opens with the article at `article`."""
    place = article + 1
    while place < len(view.tokens) and (
        view.pos(place) in {"ADJ", "NUM", "ADV"} or view.word(place)[:1].isdigit() or view.word(place) in '«"“'
    ):
        place += 1
    if view.pos(place) not in {"NOUN", "PROPN", "X", "PRON"}:
        named = view.pos(place - 1) == "NUM" or view.pos(article + 1) in _WITHIN
        head = place - 1 if named and place > article + 1 else article
        return Phrase(article, head, place)
    head = place
    place += 1
    while view.word(place)[:1] == "-":
        place += 1 + (view.word(place) == "-")
    while (
        view.pos(place) == "ADJ"
        or (view.word(place) in _COMPASS and view.pos(place) not in VERBAL)
        or (view.pos(place) == "ADV" and view.pos(place + 1) == "ADJ")
    ):
        place += 1
    return Phrase(article, head, place)
