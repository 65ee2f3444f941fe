"""Words of a sentence under the names that two newsrooms share, and who does what in it."""

import re
from collections.abc import Iterator, Mapping

from calame.agents.embedded.view import View
from calame.text.analysis import Token
from calame.text.data.claims import SHARED_WORDS, STATIVE, SYNONYMS
from calame.text.flat import flat
from calame.text.units import singular

NOMINAL = frozenset({"NOUN", "PROPN"})
_PARTICIPLE = re.compile(r"e(?:e|s|es)?$")
_CHAIN = 2
"""Verbs above one without a subject of its own: doit commencer et durer."""


def concept(word: str) -> str:
    """The name under which a folded lemma is compared."""
    return SYNONYMS.get(word, word)


def forms(token: Token) -> Iterator[str]:
    """Folded forms under which a token may be listed: its lemma, its singular, its infinitive."""
    text = flat(token.text)
    yield flat(token.lemma)
    yield text
    yield singular(text)
    if _PARTICIPLE.search(text):
        yield _PARTICIPLE.sub("er", text)


def listed(token: Token, table: Mapping[str, str]) -> str | None:
    """What `table` says of a token by any of its forms."""
    return next((table[form] for form in forms(token) if form in table), None)


def concept_of(token: Token) -> str:
    """The name under which a token is compared."""
    return listed(token, SYNONYMS) or flat(token.lemma)


def subject_of(view: View, verb: int) -> int | None:
    """Place of the noun that is subject of the verb, or of the modal verb above it."""
    subject = view.subject(verb)
    for _ in range(_CHAIN):
        if subject is not None or view.tokens[verb].dep not in {"xcomp", "conj"}:
            break
        verb = view.head(verb)
        subject = view.subject(verb)
    return subject if subject is not None and view.pos(subject) in NOMINAL else None


def agent_of(view: View, verb: int) -> int | None:
    """Place of the noun that does something to something else; what costs, holds or causes does nothing."""
    subject = subject_of(view, verb)
    if subject is None or view.tokens[subject].dep != "nsubj" or set(forms(view.tokens[verb])) & STATIVE:
        return None
    if concept_of(view.tokens[subject]) in SHARED_WORDS:
        return None
    return subject if any(view.tokens[child].dep == "obj" for child in view.children(verb)) else None
