"""The noun for what a main clause tells: "La verrerie a fermé" is "La fermeture de la verrerie"."""

import re
from dataclasses import replace

from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.agents.embedded.topic_guards import is_person
from calame.agents.embedded.topic_phrases import Topic, topic_at
from calame.text.analysis import Token
from calame.text.data.nominal_words import NOUN_OF_VERB
from calame.text.typography import french
from calame.text.words import fold

_CONTRAST = frozenset({"mais", "toutefois", "cependant", "pourtant", "finalement", "presque", "failli"})
"""Words that show that the event is not the whole story."""
_CLAIM = re.compile(r"\b(?:theor|complot|rumeur|accus|affirm|preten|alleg|fausse?ment|faux)")
"""Words that show that the event is only claimed."""
_CONTRACTED = {"le": "du", "les": "des"}


def nominal(reading: Reading) -> Topic | None:
    """The event of the main clause as a noun with its whole complement; `None` when it is not certain."""
    root = reading.root
    entry = NOUN_OF_VERB.get(root.lemma) if root is not None else None
    contrasted = any(fold(token.text) in _CONTRAST for token in reading.tokens)
    if root is None or entry is None or contrasted or reading.quoted or _CLAIM.search(fold(reading.text)):
        return None
    noun, _, takes = entry.rsplit(" ", 2)
    told = _told(reading, root, takes)
    if told is None or told.kind == "name" or is_person(told) or told.start + 1 >= len(reading.tokens):
        return None
    text = f"{noun} {_of(told.text)}"
    return replace(told, text=french(capitalised(text)), complemented=True, head=root, nouns=(root, *told.nouns))


def _told(reading: Reading, root: Token, takes: str) -> Topic | None:
    """What the event befalls: the object, the subject of a passive, the subject of a verb without object."""
    children = reading.children(root)
    if any(child.dep.startswith(("xcomp", "ccomp", "expl")) for child in children):
        return None
    objects = [child for child in children if child.dep == "obj"]
    passive = [child for child in children if child.dep == "nsubj:pass"]
    subjects = [child for child in children if child.dep == "nsubj"]
    if takes in {"o", "b"} and len(objects) == 1 and not passive:
        return _whole(reading, objects[0])
    if takes in {"o", "b"} and len(passive) == 1 and not objects:
        return _whole(reading, passive[0])
    if takes in {"s", "b"} and len(subjects) == 1 and not objects and not passive:
        return _whole(reading, subjects[0])
    return None


def _whole(reading: Reading, noun: Token) -> Topic | None:
    """The phrase around `noun`, whole."""
    first = reading.subtree(noun)[0]
    place = first.i - reading.tokens[0].i
    found = topic_at(reading, place) if place + 1 < len(reading.tokens) else None
    return found if found is not None and found.head.i == noun.i else None


def _of(text: str) -> str:
    """`text`, which opens with its article, after "de"."""
    article, _, rest = text.partition(" ")
    word = fold(article)
    if word in _CONTRACTED:
        return f"{_CONTRACTED[word]} {rest}"
    lowered = text[:1].lower() + text[1:]
    if word == "des":
        return f"d’{rest}" if fold(rest)[:1] in "aeiou" else f"de {rest}"
    return f"d’{lowered}" if word in {"un", "une"} else f"de {lowered}"
