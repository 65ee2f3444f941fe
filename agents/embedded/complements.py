"""Complements and clauses that make a definite noun phrase whole."""

from calame.agents.embedded.discourse import told_before
from calame.agents.embedded.noun_groups import ARTICLES, Phrase, in_subject, kinds
from calame.agents.embedded.view import View
from calame.text.data import anaphora as data
from calame.text.data import pointing, referents

_EVENT_ENDINGS = ("tion", "sion", "ment", "age", "ure", "aison")
_OTHER_COMPLEMENTS = frozenset(
    {"a", "au", "aux", "contre", "entre", "sur", "avec", "pour", "en", "dans", "vers", "que", "qu'"}
)
_TIED = frozenset({"contre", "sur", "entre", "envers", "a", "au", "aux", "en", "pour"})
"""Prepositions of a complement that the parse ties to its noun."""
_CLAUSE_REACH = 9
"""Tokens of a restrictive clause in which a name tells what the noun is."""
_CLAUSE_WORDS = 3
"""Words of a clause that restricts a class."""


def is_completed(view: View, phrase: Phrase) -> bool:
    """Whether what follows makes the noun whole; an inner definite is judged by itself."""
    found = kinds(view, phrase)
    if found & pointing.PERSON_HYPERNYMS or view.pos(phrase.end) in {"AUX", "VERB"}:
        return False
    if found & referents.HEADS_WITH_A_TOPIC and _has_topic(view, phrase):
        return True
    return _is_completed_by_a_noun(view, phrase, found)


def _is_completed_by_a_noun(view: View, phrase: Phrase, found: set[str]) -> bool:
    after, then = view.word(phrase.end), phrase.end + 1
    if after in {"du", "des"} and view.pos(phrase.end) in {"ADP", "DET"}:
        return not found & pointing.ACTS
    if after in {"de", "d'"}:
        return _is_completed_by_de(view, phrase)
    if after == "a" and ("NUM" in {view.pos(then), view.pos(then + 1)} or view.word(then) in {"un", "une"}):
        return not found & (pointing.ACTS | pointing.HYPERNYMS)
    if after in _OTHER_COMPLEMENTS and found & referents.ABSTRACT_HEADS:
        return True
    if after in {"a", "au", "aux"} and view.word(phrase.end - 1) in data.ADJECTIVES_WITH_TO:
        return not _points(view, phrase, found)
    return after in _TIED and not found & pointing.POINTING and _is_tied(view, phrase)


def _has_topic(view: View, phrase: Phrase) -> bool:
    """`le débat sur la laïcité`, `la proposition de loi contre le tabac`, `qui interdit ...`."""
    place = phrase.end
    if view.words[place : place + 2] == ("de", "loi"):
        place += 2
    if view.word(place) == "qui" and place > phrase.end:
        return True
    return view.word(place) in {"sur", "contre", "visant", "avec", "entre"}


def _is_tied(view: View, phrase: Phrase) -> bool:
    """`la course aux vaccins`: the complement hangs on the noun, not on the verb."""
    return any(
        child > phrase.end and view.tokens[child].dep == "nmod" and phrase.end in view.children(child)
        for child in view.children(phrase.head)
    )


def _is_completed_by_de(view: View, phrase: Phrase) -> bool:
    """`de la ...`, `de 2025`; `de` and a bare noun not after a word that takes something up."""
    found, then = kinds(view, phrase), phrase.end + 1
    if view.word(then) in {"un", "une"} or _is_day(view.word(then)):
        return True
    if view.word(then) in ARTICLES or _is_year(view.word(then)):
        return not found & pointing.ACTS
    if view.word(phrase.head).endswith(_EVENT_ENDINGS) and not found & (pointing.ACTS | pointing.HYPERNYMS):
        return True
    if found & (referents.MEASURE_HEADS | referents.ABSTRACT_HEADS):
        return True
    kind = (
        view.word(phrase.article) in {"les", "des", "aux"}
        and view.word(phrase.head) not in pointing.PEOPLE_OF_THE_STORY
    )
    if view.pos(then) == "NOUN" and view.word(then + 1) in {"qui", "que", "qu'"} and not found & pointing.ACTS:
        return True
    return (kind or not _points(view, phrase, found)) and view.pos(then) == "NOUN" and not in_subject(view, phrase)


def is_told_by_a_clause(view: View, phrase: Phrase) -> bool:
    """`les chasseurs qui ont découvert Anne Petit`, `le racisme qui traverse la société`."""
    found = kinds(view, phrase)
    if found & pointing.ACTS:
        return False
    relative = view.word(phrase.end) in {"qui", "que", "qu'", "dont"}
    participle = view.pos(phrase.end) == "VERB" and view.tokens[phrase.end].has("VerbForm=Part")
    somebody = bool(found & pointing.PERSON_HYPERNYMS)
    if not relative and not (participle and not somebody):
        return False
    end = phrase.end + 1
    while end < phrase.end + _CLAUSE_REACH and view.pos(end) not in {"PUNCT", ""}:
        if view.is_name(end) or (participle and view.word(end) in data.WEEKDAYS | data.MONTHS):
            return True
        end += 1
    return not _points(view, phrase, found) and end - phrase.end > _CLAUSE_WORDS and not in_subject(view, phrase)


def _points(view: View, phrase: Phrase, found: set[str]) -> bool:
    """Whether the noun takes something up although words follow that tell about it."""
    if found & pointing.TAKING_UP and not found & (pointing.HYPERNYMS | pointing.PERSON_HYPERNYMS | pointing.ACTS):
        return told_before(view, phrase.head)
    return bool(found & pointing.POINTING)


def _is_day(word: str) -> bool:
    return word in data.WEEKDAYS


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit()  # noqa: PLR2004 - four digits make a year
