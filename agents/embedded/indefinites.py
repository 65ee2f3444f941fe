"""Indefinites of something unsaid, and parts of an unnamed whole."""

from collections.abc import Iterator

from calame.agents.embedded.leaning import Lean
from calame.agents.embedded.noun_groups import ARTICLES, OF
from calame.agents.embedded.view import NOMINAL, View
from calame.agents.embedded.well_known import is_about_the_pandemic
from calame.text.data import anaphora as data
from calame.text.data import pointing, referents
from calame.text.flat import flat


def indefinites(view: View) -> Iterator[Lean]:
    """Indefinite subjects of something unsaid ("une enquête a été ouverte") and parts of an unnamed whole."""
    for place, word in enumerate(view.words):
        lemma = flat(view.tokens[place].lemma)
        if view.pos(place) != "NOUN":
            continue
        after = view.word(place + 1)
        completed = after in OF or _completed_later(view, place)
        if {word, lemma} & referents.MEASURE_NOUNS and after not in OF and not _is_part_of_told(view, place):
            yield Lean("part of something", word)
        elif word == "personnes" and _died_of_it(view):
            continue
        elif not completed and {word, lemma} & pointing.RELATIONAL_INDEFINITES and _is_indefinite(view, place):
            yield Lean("indefinite of something unsaid", word, near=False)


def _died_of_it(view: View) -> bool:
    """`Dix-neuf personnes sont mortes du Covid-19`: the sentence says of what."""
    return is_about_the_pandemic(view.sentence.text)


def _is_part_of_told(view: View, place: int) -> bool:
    """`486 millions d'euros, contre 22 millions`, `dont les deux tiers`, `en majorité`."""
    before = view.words[max(0, place - 6) : place]
    if view.word(place) == "part" and view.word(place - 1) in data.POSSESSIVES_PLURAL | data.POSSESSIVES_SINGULAR:
        return True
    if view.word(place) == "majorite" and flat(view.tokens[place - 2].lemma) in data.VERBS_OF_HOLDING:
        return True
    if "dont" in before or view.word(place - 1) == "en" or view.word(place - 1) in {"a", "quart"}:
        return True
    scaled = view.word(place).startswith(("million", "milliard"))
    return scaled and any(word.startswith(("million", "milliard", "euro")) for word in view.words[:place])


def _is_indefinite(view: View, place: int) -> bool:
    determiners = [child for child in view.children(place) if view.pos(child) in {"DET", "NUM"}]
    if any(view.word(child - 1) == "," for child in determiners if child > 1 and view.is_name(child - 2)):
        return False
    subject = view.tokens[place].dep.startswith("nsubj") or view.tokens[place].dep == "obl:agent"
    return subject and not any(view.word(child) in ARTICLES for child in determiners)


def _completed_later(view: View, place: int) -> bool:
    following = place + 1
    if referents.NATION_ADJECTIVES.intersection(view.words[following : following + 2]):
        return True
    while view.pos(following) in {"ADJ", "ADV"}:
        following += 1
    preposition = view.pos(following) not in {"AUX", "VERB"}
    if preposition and view.word(following) in OF | {"a", "au", "aux", "sur", "contre", "pour", "entre"}:
        return True
    return any(
        view.pos(child) in NOMINAL and child > place and view.tokens[child].dep in {"nmod", "appos", "flat:name"}
        for child in view.children(place)
    )
