"""The words of one noun phrase, read from left to right until it is whole."""

from collections.abc import Sequence

from calame.agents.embedded.phrase_forms import VAGUE, agree
from calame.text.analysis import Token
from calame.text.data.headline_words import POINTING_ADJECTIVES
from calame.text.data.nominal_words import COMPLEMENTS
from calame.text.words import fold

ARTICLES = frozenset({"le", "la", "les", "l'"})
NOMINAL = frozenset({"NOUN", "PROPN"})
_OF = frozenset({"de", "d'", "du", "des"})
_TAKEN = {preposition: frozenset(map(fold, nouns.split())) for preposition, nouns in COMPLEMENTS.items()}
_COUNTS = frozenset({"nombre"})
"""Nouns that name a subject once their complement is there."""
_OPENERS = frozenset({"«", '"', "“", "(", "[", "-", "/", "plus", "moins", "tres", "dit", "dite", "dits", "dites", "y"})


class Walk:
    """Goes over the phrase from its first word after the article to its end."""

    def __init__(self, tokens: Sequence[Token], start: int, *, indefinite: bool) -> None:
        self.tokens = tokens
        self.indefinite = indefinite
        self.start = start
        self.head = start
        self.end = start

    def whole(self) -> bool:
        """Whether a phrase stands here, entire: `head` and `end` are then set."""
        place = self._nominal(self.start)
        if place is None:
            return False
        self.head = self._head_before(place)
        head = self.tokens[self.head]
        vague = fold(head.lemma) in VAGUE or fold(head.text) in VAGUE
        pointing = _points(self.tokens[self.start : place]) and not self._is_new()
        if pointing or (vague and fold(head.text) not in _COUNTS):
            return False
        first = place
        while (longer := self._complement(place)) is not None:
            place = longer
        self.end = place
        if vague and place == first:
            return False
        return not self._goes_on(place) and self._agrees()

    def _is_new(self) -> bool:
        """Whether "nouveau" after an indefinite article is all that points: "un nouveau calendrier"."""
        before = self.tokens[self.start : self.head]
        plain = not _points(self.tokens[self.head : self.head + 2])
        return self.indefinite and plain and [fold(token.text)[:5] for token in before] == ["nouve"]

    def _nominal(self, place: int) -> int | None:
        """The end of adjectives, noun or name, adjectives; `None` when none stands here."""
        tokens = self.tokens
        while self._pos(place) == "ADJ" and self._pos(place + 1) in {"ADJ", "NOUN"}:
            place += 1
        if self._pos(place) not in NOMINAL or not any(char.isalpha() for char in tokens[place].text):
            return None
        place += 1
        while self._continues_noun(place):
            place += 1
        return place

    def _continues_noun(self, place: int) -> bool:
        """A name after a noun or name, a hyphen inside a name, an adjective that agrees, a participle that ends."""
        pos = self._pos(place)
        before = self.tokens[place - 1]
        if pos == "PROPN":
            return self._is_word(place) or self.tokens[place].text == "-"
        if before.text == "-" or (self._word(place) == "-" and self._touches(place)):
            return pos is not None
        if pos == "ADJ" or (pos == "NOUN" and self.tokens[place].dep == "amod"):
            return before.pos in {"NOUN", "ADJ", "PROPN", "VERB"} and self._is_word(place)
        past = pos == "VERB" and self.tokens[place].has("VerbForm=Part") and self.tokens[place].has("Tense=Past")
        return past and before.pos in {"NOUN", "ADJ"} and self._is_border(place + 1)

    def _complement(self, place: int) -> int | None:
        """The end of the complement or coordinated complement that begins at `place`."""
        word = self._word(place)
        if word in {"et", "ou"}:
            return self._coordinated(place)
        if word in _OF:
            return self._object(place)
        return self._object(place) if self._takes(place) else None

    def _takes(self, place: int) -> bool:
        """Whether the preposition at `place` opens what the head, or the noun right before, cannot do without."""
        governed = _TAKEN.get({"aux": "au"}.get(self._word(place), self._word(place)), frozenset())
        nouns = (self.head, place - 1)
        return self._pos(place) == "ADP" and any(fold(self.tokens[noun].lemma) in governed for noun in nouns)

    def _coordinated(self, place: int) -> int | None:
        """`des prix et des salaires`, `économique et sociale`: the same word again, or an adjective."""
        after, tokens = self._word(place + 1), self.tokens
        links = {fold(token.text) for token in tokens[self.start : place]}
        if after in _OF and links & _OF:
            end = self._object(place + 1)
            inside = {token.i for token in tokens[self.start : place]}
            joined = end is not None and any(token.head in inside for token in tokens[place + 2 : end])
            return end if joined else None
        adjective = self._pos(place + 1) == "ADJ" and tokens[place - 1].pos == "ADJ" and self._is_border(place + 2)
        return place + 2 if adjective else None

    def _object(self, place: int) -> int | None:
        """The end of the noun phrase after a preposition."""
        inner = place + 1
        if self._word(inner) in ARTICLES | {"un", "une", "des", "environ"}:
            inner += 1
        while self._pos(inner) == "NUM" or (self._word(inner)[:1].isdigit() and self._pos(inner) == "DET"):
            inner += 1
        end = self._nominal(inner)
        return None if end is None or _points(self.tokens[inner:end]) else end

    def _head_before(self, place: int) -> int:
        nouns = [other for other in range(self.start, place) if self._pos(other) in NOMINAL]
        return nouns[0]

    def _goes_on(self, place: int) -> bool:
        """Whether something that belongs to the phrase, or may, follows what was read."""
        if place >= len(self.tokens):
            return False
        token, word = self.tokens[place], self._word(place)
        if token.start == self.tokens[place - 1].end and (token.text[:1].isalnum() or token.text[:1] in "-/&("):
            return True
        if word in {"et", "ou", ",", "ni"}:
            return self._lists(place)
        return self._belongs(token, word, lone=place - self.start == 1) or self._takes(place)

    def _belongs(self, token: Token, word: str, *, lone: bool) -> bool:
        """Whether a word after the phrase tells which one of its kind is meant."""
        if token.pos in {"ADJ", "NOUN", "PROPN", "NUM", "X"} or word in _OF or word in _OPENERS:
            return True
        if token.pos == "VERB" and not token.has("VerbForm=Fin"):
            return sum(other.pos in NOMINAL for other in self.tokens[self.start : token.i - self.tokens[0].i]) == 1
        completive = word in {"que", "qu'"} and token.pos != "PRON"
        return completive or (lone and word in {"qui", "que", "qu'", "dont", "ou"})

    def _lists(self, place: int) -> bool:
        """Whether another thing of a list follows."""
        inside = {token.i for token in self.tokens[self.start : place]}
        listed = any(token.dep == "conj" and token.head in inside for token in self.tokens[place:])
        if self._word(place) == ",":
            linked = any(fold(token.text) in _OF for token in self.tokens[self.start : place])
            return listed or (linked and self._word(place + 1) in _OF)
        following = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        return listed or following is None or following.pos in {"NOUN", "ADJ", "PROPN", "NUM", "DET", "ADP", "VERB"}

    def _agrees(self) -> bool:
        """Whether every adjective agrees with a noun before it, or with the head it stands before."""
        span = self.tokens[self.start : self.end]
        return all(
            any(agree(noun, token) for noun in span[: max(place, self.head - self.start + 1)] if noun.pos in NOMINAL)
            for place, token in enumerate(span)
            if token.pos == "ADJ"
        )

    def _is_border(self, place: int) -> bool:
        if place >= len(self.tokens):
            return True
        token = self.tokens[place]
        return token.pos in {"PUNCT", "AUX", "PRON", "CCONJ", "SCONJ"} or token.has("VerbForm=Fin")

    def _touches(self, place: int) -> bool:
        return self.tokens[place].start == self.tokens[place - 1].end

    def _is_word(self, place: int) -> bool:
        return self.tokens[place].text[:1].isalpha()

    def _pos(self, place: int) -> str | None:
        return self.tokens[place].pos if place < len(self.tokens) else None

    def _word(self, place: int) -> str:
        return fold(self.tokens[place].text) if place < len(self.tokens) else ""


def _points(span: Sequence[Token]) -> bool:
    """Whether a word of the span points elsewhere or counts."""
    return any(fold(token.text) in POINTING_ADJECTIVES or fold(token.lemma) in POINTING_ADJECTIVES for token in span)
