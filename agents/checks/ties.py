"""What each phrase of a sentence hangs on, and how: « s:fermer » for who closes, « o:fermer » for what is closed."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from calame.agents.checks.deed_turns import case_of
from calame.agents.checks.deeds import is_passive, verbs_class
from calame.agents.checks.reading import Reading, keys_of
from calame.agents.checks.senses import classes
from calame.agents.checks.subjects import is_aside, subjects
from calame.agents.checks.verbhood import lemma_of, verbs_of
from calame.text.analysis import Token
from calame.text.data.converse_words import CONVERSES, OBJECT_CONVERSES, TWO_WAY_VERBS
from calame.text.data.role_words import BEING_VERBS, MUTUAL_VERBS, PLACES_HELD
from calame.text.words import fold

_PHRASE = ("flat", "appos", "fixed", "dep", "compound")
_HEADS = frozenset({"NOUN", "PROPN"})
_MODIFIERS = frozenset({"ADJ", "NOUN", "PROPN"})
_STANDING = ("dernier", "il", "elle", "celui", "celle", "ceux")
"""What a pronoun begins with that may stand for a phrase."""
_SKIPPED = frozenset({"PUNCT", "ADP", "DET", "SCONJ", "CCONJ", "SYM"})
_OF = frozenset({"", "de", "d'", "du", "des"})
"""What ties a phrase to the noun before it; any other preposition may tie it to the verb."""
_HELPING = frozenset({"aller", "venir", "devoir", "pouvoir"})
_CUTS = frozenset({":", ";"})
_ASIDES = frozenset({"inverted", "according_to"})
_DEEP = 3
_EITHER_WAY = TWO_WAY_VERBS | MUTUAL_VERBS | CONVERSES.keys() | OBJECT_CONVERSES.keys()
"""Verbs whose subject may be the object of another verb for the same deed."""
_DOER, _SUFFERER = "s", "o"

Tie = tuple[Token, frozenset[str]]
"""The head of a phrase, and what it hangs on: the relation before a colon, what the word is known by behind it."""


@lru_cache(maxsize=4096)
def ties(reading: Reading) -> tuple[Tie, ...]:
    """What the phrases of a sentence hang on; of two with one head, their complements in their stead."""
    told = _Told(reading)
    tied = {token.i: told.ties_of(token) for token in reading.analysis.tokens if told.may_move(token)}
    heads = Counter(fold(reading.analysis.tokens[at].lemma) for at in tied)
    found: list[Tie] = []
    for at, above in tied.items():
        token = reading.analysis.tokens[at]
        if heads[fold(token.lemma)] == 1:
            found.append((token, above))
            continue
        modifiers = (one for one in reading.analysis.children(token) if one.pos in _MODIFIERS and one.i > token.i)
        found += [(one, above) for one in modifiers if not one.dep.startswith(("conj", "appos"))]
    return tuple((token, above) for token, above in found if above)


def _is_epithet(verb: Token, noun: Token) -> bool:
    """« L'homme interpellé »: a bare participle tells what the noun is, the noun does not hang on it."""
    return verb.dep.startswith(("acl", "amod")) and verb.head == noun.i and verb.has("VerbForm=Part")


class _Told:
    """A sentence with the verbs that each phrase is the subject of."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._verbs = verbs_of(reading.analysis)
        self._doing: dict[int, list[Token]] = {}
        for at in sorted(self._verbs):
            verb = reading.analysis.tokens[at]
            for subject in subjects(reading.analysis, verb):
                if not _is_epithet(verb, subject):
                    self._doing.setdefault(subject.i, []).append(verb)

    def may_move(self, token: Token) -> bool:
        """Whether a token heads a phrase: no verb, no day, no further word of a name."""
        if token.i in self._verbs or any(day.start <= token.start < day.end for day in self._reading.dates):
            return False
        if self._speaks(token):
            return False
        if token.pos in _HEADS:
            return not token.dep.startswith(_PHRASE) and any(map(str.isalpha, token.text))
        return token.pos in {"PRON", "ADJ"} and fold(token.text).startswith(_STANDING)

    def _speaks(self, token: Token) -> bool:
        """Whether a phrase says who speaks in an aside, which is no part of what is told."""
        return any(
            said.kind in _ASIDES and (said.speaker_start or 0) <= token.start < (said.speaker_end or 0)
            for said in self._reading.attributions
        )

    def ties_of(self, token: Token) -> frozenset[str]:
        """What a phrase hangs on: the verbs whose subject it is, what it is said to be, or the word above it."""
        found = {one for verb in self._doing.get(token.i, ()) for one in self._as_subject(verb)}
        return frozenset(found.union(*(self._below(one, above) for one, above in self._above(token))))

    def _as_subject(self, verb: Token) -> Iterator[str]:
        if lemma_of(verb) in _HELPING and any(one.dep == "xcomp" for one in self._reading.analysis.children(verb)):
            return
        relation = _SUFFERER if is_passive(self._reading, verb) else _DOER
        yield from self._known_by(verb, relation)
        if lemma_of(verb) in BEING_VERBS and (told := self._predicate(verb)) is not None:
            yield from self._known_by(told, "")

    def _predicate(self, verb: Token) -> Token | None:
        """What somebody is told to be: « tient le rôle de soliste », « forme l'orchestre »."""
        behind = [one for one in self._reading.analysis.children(verb) if one.i > verb.i and one.pos == "NOUN"]
        if not behind or fold(behind[0].lemma) not in PLACES_HELD:
            return behind[0] if behind else None
        held = (
            one for one in self._reading.analysis.children(behind[0]) if one.pos in _MODIFIERS and one.i > behind[0].i
        )
        return next(held, None)

    def _above(self, token: Token) -> Iterator[tuple[Token, Token]]:
        """The word that a phrase hangs on; a phrase joined to another hangs where that one does."""
        at = token
        for _ in range(_DEEP):
            above = self._reading.analysis.tokens[at.head]
            if above is at or above.pos in _SKIPPED or self._is_cut(at, above):
                return
            if at.dep != "conj" and not at.dep.startswith(_PHRASE):
                yield at, above
                verb = self._reading.analysis.tokens[above.head]
                if (
                    above.pos == "NOUN"
                    and verb.i in self._verbs
                    and above.i > verb.i
                    and case_of(self._reading, at) not in _OF
                ):
                    yield at, verb
                return
            at = above

    def _is_cut(self, one: Token, above: Token) -> bool:
        """Whether a colon or a semicolon stands between two words."""
        first, last = sorted((one.i, above.i))
        return any(token.text in _CUTS for token in self._reading.analysis.tokens[first:last])

    def _below(self, token: Token, above: Token) -> frozenset[str]:
        if above.i not in self._verbs:
            loose = (
                token.pos == "NOUN" and token.dep.startswith("nmod") and case_of(self._reading, token) in {"", "par"}
            )
            return frozenset() if loose else self._known_by(above, "")
        if is_aside(self._reading.analysis, above) and token.i > above.i:
            return frozenset()
        if token.dep.startswith("nsubj"):
            return self._known_by(above, _SUFFERER if is_passive(self._reading, above) else _DOER)
        case = case_of(self._reading, token)
        by = case == "par" and (is_passive(self._reading, above) or token.dep == "obl:agent")
        return self._known_by(above, _DOER if by else case or _SUFFERER)

    def _known_by(self, word: Token, relation: str) -> frozenset[str]:
        """The keys of a word, its classes, and the deeds that it may tell, each with the relation to it."""
        known = keys_of(word) | {f"#{rank}" for rank in classes(self._reading).get(word.start, ())}
        if word.i in self._verbs:
            lemma = lemma_of(word)
            known |= {f"={one}" for one in verbs_class(lemma)}
            relation = "" if lemma in _EITHER_WAY else relation
        return frozenset(f"{relation}:{one}" for one in known)
