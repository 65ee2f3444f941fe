"""Replaces: "Il demande ..." as "Paul Mercier demande ...", when only he can be meant."""

import re

from calame.agents.embedded.edits.reading import Reading
from calame.text.analysis import Token
from calame.text.data.lexicon import SPOKEN_BY_PEOPLE, TITLES
from calame.text.data.pointing import HYPERNYMS, PERSON_HYPERNYMS
from calame.text.words import count_words, fold

_OPENING = re.compile(r"^(?P<pronoun>Il|Elle) (?=[a-zéèêàsn])")
_CAPITAL = "A-ZÀÂÉÈÊËÎÏÔÙÛÇ"
_FULL_NAME = re.compile(rf"[{_CAPITAL}][\w’'-]+(?: (?:de|du|van|von|el|al|ben|bin))?(?: [{_CAPITAL}][\w’'-]+)+")
_GENDER = {"Il": "Masc", "Elle": "Fem"}
_RIVAL_PLACES = frozenset({"obj", "iobj", "nsubj", "nsubj:pass", "obl:agent", "obl:arg", "appos", "conj", "xcomp"})
_LONG_ENOUGH = 15
"""Words between a name that opens a sentence and the same name opening the next, or it drums."""
_PEOPLE = frozenset(map(fold, (*TITLES, *PERSON_HYPERNYMS)))


def pronoun_antecedent(reading: Reading, before: Reading | None) -> str | None:
    """The sentence with the name of its subject instead of the pronoun.

    Args:
        reading: the sentence.
        before: the sentence right before it.
    """
    match = _OPENING.match(reading.text)
    if match is None or before is None or reading.root is None or before.glued or not before.balanced:
        return None
    if fold(reading.root.lemma) not in SPOKEN_BY_PEOPLE or before.subject is None:
        return None
    name = _person(before)
    gender = _GENDER[match["pronoun"]]
    if name is None or not _agrees(before.subject, gender) or _rivals(before, gender):
        return None
    if before.text.startswith(name) and count_words(before.text) < _LONG_ENOUGH:
        return None
    return name + reading.text[match.end() - 1 :]


def _person(before: Reading) -> str | None:
    """The full name in the subject of the sentence before, the only person there."""
    if before.subject is None:
        return None
    phrase = before.subtree(before.subject)
    text = before.slice(phrase[0].start, phrase[-1].end)
    names = _FULL_NAME.findall(text)
    people = [token for token in phrase if token.ent == "PER"]
    whole = len(names) == 1 and len(people) == len(re.findall(r"[\w’'-]+", names[0]))
    return names[0] if whole and all(token.text in names[0] for token in people) else None


def _agrees(subject: Token, gender: str) -> bool:
    """Whether the noun of the subject, when it is one, has the pronoun's gender."""
    other = "Fem" if gender == "Masc" else "Masc"
    return subject.pos == "PROPN" or not subject.has(f"Gender={other}")


def _rivals(before: Reading, gender: str) -> bool:
    """Whether the sentence before holds anything else that the pronoun could mean."""
    if before.subject is None:
        return True
    inside = {token.i for token in before.subtree(before.subject)}
    other = "Fem" if gender == "Masc" else "Masc"
    for token in before.tokens:
        if token.i in inside:
            continue
        if token.pos == "PROPN" and token.ent != "LOC":
            return True
        if token.pos == "PRON" and fold(token.text) in {"qui", "celui", "celle", "lui", "il", "elle"}:
            return True
        if token.pos != "NOUN" or token.has("Number=Plur") or token.has(f"Gender={other}"):
            continue
        if token.dep in _RIVAL_PLACES or fold(token.lemma) in HYPERNYMS | _PEOPLE:
            return True
    return False
