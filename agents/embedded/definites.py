"""Noun phrases that lean: bare definites, indefinites of something unsaid, articles without a noun."""

from collections.abc import Iterator
from typing import NamedTuple

from calame.agents.embedded.anaphora import Lean
from calame.agents.embedded.view import NOMINAL, View, phrase_pattern
from calame.text.data import anaphora as data
from calame.text.flat import flat

_ARTICLES = frozenset({"le", "la", "les", "l'"})
_CONTRACTED = frozenset({"du", "des", "au", "aux"})
_OF = frozenset({"de", "d'", "du", "des"})
_WITHIN = frozenset({"ADJ", "NUM", "ADV", "NOUN", "PROPN", "X", "VERB"})


class Phrase(NamedTuple):
    """A noun phrase read from left to right; places are local to the sentence."""

    article: int
    head: int
    """Place of the noun; `article` when there is none."""
    end: int
    """First place after the noun and the adjectives that follow it."""


def definites(view: View) -> Iterator[Lean]:
    """Definite noun phrases that neither a name, nor a complement, nor the world makes unique."""
    for phrase in _definite_phrases(view):
        if phrase.head == phrase.article:
            yield Lean("article without noun", view.word(phrase.article))
        elif not _stands(view, phrase):
            text = " ".join(view.words[phrase.article : phrase.end])
            yield Lean("bare definite", text, near=False)


def _definite_phrases(view: View) -> Iterator[Phrase]:
    innocent = _covered(view, data.INNOCENT_PHRASES)
    unique = _covered(view, data.UNIQUE_PHRASES)
    for place, word in enumerate(view.words):
        if place in innocent or place in unique or view.pos(place) == "PROPN":
            continue
        if word in _ARTICLES and view.pos(place) == "DET":
            yield _read(view, place)
        elif word in _CONTRACTED and view.pos(place) == "ADP":
            phrase = _read(view, place)
            if _contracted_in(view, phrase, data.UNIQUE_PHRASES):
                continue
            yield phrase


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


def _read(view: View, article: int) -> Phrase:
    """The noun phrase that opens with the article at `article`."""
    place = article + 1
    while place < len(view.tokens) and (view.pos(place) in {"ADJ", "NUM", "ADV"} or view.word(place) in "«\"“"):
        place += 1
    if view.pos(place) not in {"NOUN", "PROPN", "X", "PRON"}:
        named = view.pos(place - 1) == "NUM" or view.pos(article + 1) in _WITHIN
        head = place - 1 if named and place > article + 1 else article
        return Phrase(article, head, place)
    head = place
    place += 1
    while view.pos(place) == "ADJ" or (view.pos(place) == "ADV" and view.pos(place + 1) == "ADJ"):
        place += 1
    return Phrase(article, head, place)


def _stands(view: View, phrase: Phrase) -> bool:
    """Whether a reader knows what the phrase names, seeing the sentence alone."""
    if _has_name(view, phrase) or _is_unique(view, phrase) or _is_date(view, phrase):
        return True
    if _repeats(view, phrase):
        return True
    return _is_completed(view, phrase)


def _has_name(view: View, phrase: Phrase) -> bool:
    if any(view.pos(place) == "PROPN" for place in range(phrase.article, phrase.end)):
        return True
    if view.pos(phrase.end) == "PROPN" or view.word(phrase.end) in {"«"}:
        return True
    return view.word(phrase.end) == "," and view.pos(phrase.end + 1) == "PROPN" and _is_role(view, phrase)


def _is_role(view: View, phrase: Phrase) -> bool:
    """Whether `, Name` after the phrase is its apposition, not the next item of a list."""
    return view.word(phrase.article) in {"le", "la", "l'"} and any(
        view.tokens[child].dep in {"appos", "flat:name"} and view.pos(child) == "PROPN"
        for child in view.children(phrase.head)
    )


def _is_unique(view: View, phrase: Phrase) -> bool:
    word, lemma = view.word(phrase.head), flat(view.tokens[phrase.head].lemma)
    plural = view.word(phrase.article) in {"les", "des", "aux"}
    adjectives = view.words[phrase.head + 1 : phrase.end]
    numbered = any(view.pos(place) == "NUM" for place in range(phrase.article + 1, phrase.head))
    if numbered:
        return False
    if {word, lemma} & data.UNIQUE_WITH_NATION and data.NATION_ADJECTIVES.intersection(adjectives):
        return True
    if plural:
        leans = word in data.UNIQUE_PLURALS_AS_SUBJECT_LEAN and view.tokens[phrase.head].dep.startswith("nsubj")
        return word in data.UNIQUE_PLURALS and not leans
    return bool({word, lemma} & data.UNIQUE_NOUNS)


def _is_date(view: View, phrase: Phrase) -> bool:
    """`le 3 mars`, `le lundi 4`, `la nuit de mardi`, `les années 1990`, `le soir` beside a weekday."""
    words = set(view.words[phrase.article : phrase.end + 3])
    days = {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"}
    months = data.MONTHS
    if words & months or view.words[phrase.head] in days:
        return True
    if view.words[phrase.head] in data.PARTS_OF_DAY:
        return bool(days.intersection(view.words) or months.intersection(view.words))
    return view.words[phrase.head] in {"annees", "annee", "decennie"} and any(word.isdigit() for word in words)


def _repeats(view: View, phrase: Phrase) -> bool:
    """Whether the noun stood earlier in the sentence, introduced by an indefinite or made whole by a name."""
    lemma = view.tokens[phrase.head].lemma
    for place in range(phrase.article):
        if view.tokens[place].lemma == lemma and view.pos(place) == "NOUN":
            return view.word(place - 1) in {"un", "une", "des"}
    return False


def _is_completed(view: View, phrase: Phrase) -> bool:
    """Whether what follows makes the noun whole; an inner definite is judged by itself."""
    word, lemma = view.word(phrase.head), flat(view.tokens[phrase.head].lemma)
    after, then = view.word(phrase.end), phrase.end + 1
    known = {word, lemma}
    if after in {"du", "des"} and view.pos(phrase.end) in {"ADP", "DET"}:
        return True
    if after in {"de", "d'"}:
        if view.word(then) in _ARTICLES or view.pos(then) == "PROPN" or view.word(then).isdigit():
            return True
        if _named_soon(view, then):
            return True
        if view.pos(then) == "VERB":
            return bool(known & data.ABSTRACT_HEADS)
        return bool(known & (data.MEASURE_HEADS | data.ABSTRACT_HEADS))
    if after in {"a", "au", "aux", "contre", "entre", "sur", "avec", "pour", "en", "dans", "vers", "chez"}:
        return bool(known & data.ABSTRACT_HEADS) or _named_soon(view, then)
    if after in {"que", "qu'"}:
        return bool(known & data.ABSTRACT_HEADS)
    return False


def _named_soon(view: View, place: int) -> bool:
    """Whether the complement that begins at `place` is a name, an article before it or not."""
    limit = place + 4
    while place < limit and view.pos(place) in {"DET", "ADJ", "NOUN"}:
        place += 1
    return view.pos(place) == "PROPN"


def indefinites(view: View) -> Iterator[Lean]:
    """Indefinite subjects of something unsaid ("une enquête a été ouverte") and parts of an unnamed whole."""
    for place, word in enumerate(view.words):
        lemma = flat(view.tokens[place].lemma)
        if view.pos(place) != "NOUN":
            continue
        after = view.word(place + 1)
        completed = after in _OF or _completed_later(view, place)
        if {word, lemma} & data.MEASURE_NOUNS and after not in _OF and view.word(place - 1) not in {"en", "a", "quart"}:
            yield Lean("part of something", word)
        elif not completed and {word, lemma} & data.RELATIONAL_INDEFINITES and _is_indefinite(view, place):
            yield Lean("indefinite of something unsaid", word, near=False)


def _is_indefinite(view: View, place: int) -> bool:
    determiners = [child for child in view.children(place) if view.pos(child) in {"DET", "NUM"}]
    subject = view.tokens[place].dep.startswith("nsubj") or view.tokens[place].dep == "obl:agent"
    return subject and not any(view.word(child) in _ARTICLES for child in determiners)


def _completed_later(view: View, place: int) -> bool:
    following = place + 1
    while view.pos(following) in {"ADJ", "ADV"}:
        following += 1
    return view.word(following) in _OF | {"a", "au", "aux", "sur", "contre", "pour", "entre"} or any(
        view.pos(child) in NOMINAL and child > place and view.tokens[child].dep in {"nmod", "appos", "flat:name"}
        for child in view.children(place)
    )


RULES = (definites, indefinites)
"""Every rule of this module."""
