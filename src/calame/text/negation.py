"""What a sentence denies, by words and order; the parse only names the verb."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from calame.text.analysis import SentenceAnalysis, Token
from calame.text.data.negation_words import (
    ALONE,
    CLITIC_PRONOUNS,
    CLITICS,
    COMPARATIVES,
    CONSTITUENT,
    DENIED_ALONE,
    EXPLETIVE_CONJUNCTIONS,
    EXPLETIVE_NOUNS,
    EXPLETIVE_VERBS,
    FOR_NOW,
    HARMLESS_AFTER_WITHOUT,
    HELPERS,
    LESSENING,
    LEXICAL,
    LEXICAL_FORMS,
    NO_DENIALS,
    NOT_ONLY,
    RESTRICTION,
    SECONDS,
    SOLELY,
    SUBJECTS,
    WITHOUT,
)
from calame.text.forms import forms
from calame.text.words import fold

_VERBAL = frozenset({"VERB", "AUX"})
_AHEAD = 14
"""Tokens after « ne » in which its second word is sought."""
_BEHIND = 9
"""Tokens before « ne » in which a negative subject or an expletive « que » is sought."""
_GAP = 9
"""Tokens after an auxiliary in which its participle is sought."""
_STOPS = frozenset({";", ":", ".", "!", "?", "…", "(", ")"})

NegationKind = Literal["clausal", "restrictive", "privative", "constituent", "lexical"]


@dataclass(frozen=True, slots=True)
class Negation:
    """One negation; offsets are characters of the analysed text."""

    cue: str
    """Folded words of the cue: `ne pas`, `aucun ne`, `sans`; for `lexical` the folded lemma, `nier`."""
    start: int
    """First character of the first cue word."""
    end: int
    """After the last cue word; the verb may stand inside."""
    verb: int | None
    """Index in `Analysis.tokens` of the verb denied (for `lexical` the denying verb), `None` when there is none."""
    kind: NegationKind
    """`clausal` denies a verb; `restrictive` is « ne ... que » or « pas seulement » and denies nothing; `privative` is
    « sans »; `constituent` is « non » or « ni » on a phrase; `lexical` is a verb that means denial."""


_NOT_THE_CLITIC = "né"


def _is_born(word: str) -> bool:
    """« né » folds to « ne »."""
    return word.lower() in {"né", "ne\u0301"}


@cache
def _feared() -> frozenset[str]:
    """The forms of verbs of fearing, which the tagger may take for nouns: « elle redoute qu'il ne parte »."""
    return frozenset(form for verb in EXPLETIVE_VERBS for form in forms(verb))


class _Reader:
    """The negations of one sentence, each word used for one of them only."""

    def __init__(self, sentence: SentenceAnalysis) -> None:
        self.tokens = sentence.tokens
        self.words = [_NOT_THE_CLITIC if _is_born(token.text) else fold(token.text) for token in sentence.tokens]
        self.used: set[int] = set()

    def read(self) -> Iterator[Negation]:
        """Those around « ne » first, then the words that deny by themselves."""
        for index, word in enumerate(self.words):
            if word in CLITICS:
                yield from self._around_ne(index)
        for index in range(len(self.words)):
            if index not in self.used:
                yield from self._alone(index)

    def _around_ne(self, index: int) -> Iterator[Negation]:
        verb = self._verb_after(index)
        second = self._second(index)
        if second is not None:
            only = self.words[second] in RESTRICTION or self._is_not_only(second)
            kind: NegationKind = "restrictive" if only else "clausal"
            if self.words[second] in LESSENING and (none := self._subject(index)) is not None:
                self.used.add(none)
            yield self._make([index, second], verb, kind)
        elif (subject := self._subject(index)) is not None:
            yield self._make([subject, index], verb, "clausal")
        elif not self._is_expletive(index):
            yield self._make([index], verb, "clausal")

    def _second(self, index: int) -> int | None:
        for place in range(index + 1, min(index + _AHEAD, len(self.words))):
            word = self.words[place]
            if word in _STOPS or word in CLITICS:
                return None
            if word in RESTRICTION and place > index + 1:
                return place
            if word in SECONDS and not self._is_noun(place):
                return place + 1 if self._only(place) else place
        return None

    def _only(self, place: int) -> bool:
        """« Ne compte plus que huit écoles »: « plus que » restricts, unless a clause follows."""
        if place + 2 >= len(self.words) or self.words[place] not in LESSENING:
            return False
        return self.words[place + 1] in RESTRICTION and self.tokens[place + 2].pos != "PRON"

    def _is_not_only(self, place: int) -> bool:
        """« Pas seulement », « pas moins de 12 »: what stands behind is so, and more."""
        if self.words[place] not in NOT_ONLY:
            return False
        behind = self.words[place + 1 : place + 3]
        return behind[:1] in SOLELY or tuple(behind) in NO_DENIALS

    def _subject(self, index: int) -> int | None:
        for place in range(index - 1, max(index - _BEHIND, 0) - 1, -1):
            if self.words[place] in _STOPS or self.words[place] in CLITICS:
                return None
            if self.words[place] in SUBJECTS and place not in self.used and not self._is_noun(place):
                return place
        return None

    def _is_noun(self, place: int) -> bool:
        """« une personne », « un pas »: a determiner or adjective stands before it."""
        if self.words[place] not in {"personne", "pas", "point", "rien"} or not place:
            return False
        before = self.tokens[place - 1]
        if before.pos == "ADJ" and place > 1:
            return self.tokens[place - 2].pos in {"DET", "NUM"}
        return before.pos in {"DET", "ADJ", "NUM"} and self.words[place - 1] not in {"que", "pas"}

    def _is_expletive(self, index: int) -> bool:
        left = max(0, index - _BEHIND)
        before = " ".join(self.words[left:index]).replace("' ", "'")
        if any(conjunction in before for conjunction in EXPLETIVE_CONJUNCTIONS):
            return True
        feared = any(
            fold(token.lemma) in EXPLETIVE_VERBS | EXPLETIVE_NOUNS or word in _feared()
            for token, word in zip(self.tokens[:index], self.words, strict=False)
        )
        if (
            feared
            and RESTRICTION & set(self.words[:index])
            and DENIED_ALONE.isdisjoint(self.words[index + 1 : index + 3])
        ):
            return True
        if not RESTRICTION & set(self.words[left:index]):
            return False
        return bool(COMPARATIVES & set(self.words[left:index]))

    def _verb_after(self, index: int) -> int | None:
        """The word after « ne » and its pronouns: by place, since the tagger takes « part » for a noun."""
        for place in range(index + 1, min(index + _AHEAD, len(self.words))):
            if self.words[place] not in CLITIC_PRONOUNS and self.words[place] not in SECONDS:
                return self._participle(place) or self.tokens[place].i
        return None

    def _participle(self, place: int) -> int | None:
        """The participle of an auxiliary that the parse leaves alone: « n'a pas, jusqu'ici, été poursuivi »."""
        helper = self.tokens[place]
        if fold(helper.lemma) not in HELPERS or helper.dep.startswith(("aux", "cop")):
            return None
        for token in self.tokens[place + 1 : place + _GAP]:
            if token.pos == "VERB" and token.has("VerbForm=Part"):
                return token.i
            between = token.pos in {"ADV", "ADP"} or token.text == "," or fold(token.text) in FOR_NOW
            if not between and not (token.pos == "AUX" and token.has("VerbForm=Part")):
                return None
        return None

    def _alone(self, index: int) -> Iterator[Negation]:
        word, token = self.words[index], self.tokens[index]
        if word == WITHOUT and not self._harmless(index):
            self.used.update(range(index, min(index + 2, len(self.words))))
            yield self._make([index], self._infinitive(index) or self._verb_of_clause(index), "privative")
        elif self._is_not_only(index):
            yield self._make([index, index + 1], None, "restrictive")
        elif word in ALONE or (word == "pas" and token.pos == "ADV" and not self._is_noun(index)):
            yield self._make([index], None, "clausal")
        elif word in CONSTITUENT and not self._continues(index):
            yield self._make([index], None, "constituent")
        elif (lemma := self._denying_verb(index)) is not None:
            yield Negation(lemma, token.start, token.end, token.i, "lexical")

    def _harmless(self, index: int) -> bool:
        following = self.words[index + 1] if index + 1 < len(self.words) else ""
        return following.lstrip("-") in HARMLESS_AFTER_WITHOUT

    def _denying_verb(self, index: int) -> str | None:
        """The folded lemma of a verb that means denial, or `None`."""
        token, word = self.tokens[index], self.words[index]
        if word in LEXICAL_FORMS:
            return None if index and self.tokens[index - 1].pos in {"DET", "ADJ"} else LEXICAL_FORMS[word]
        lemma = fold(token.lemma)
        return lemma if token.pos in _VERBAL and lemma in LEXICAL else None

    def _infinitive(self, index: int) -> int | None:
        for token in self.tokens[index + 1 : index + 4]:
            if token.pos in _VERBAL and token.has("VerbForm=Inf"):
                return token.i
        return None

    def _verb_of_clause(self, index: int) -> int | None:
        """The verb of « sans que »."""
        if index + 1 >= len(self.words) or self.words[index + 1] not in RESTRICTION:
            return None
        behind = self.tokens[index + 2 : index + _AHEAD]
        return next((token.i for token in behind if token.pos in _VERBAL and token.has("VerbForm=Fin")), None)

    def _continues(self, index: int) -> bool:
        """Whether a « ni » only goes on with a negation already found."""
        return self.words[index] == "ni" and any(self.words[place] in {"ne", "n'", "ni", "pas"} for place in self.used)

    def _make(self, places: list[int], verb: int | None, kind: NegationKind) -> Negation:
        self.used.update(places)
        words: list[Token] = [self.tokens[place] for place in sorted(places)]
        cue = " ".join("ne" if self.words[place] == "n'" else self.words[place] for place in sorted(places))
        return Negation(cue.replace("qu'", "que"), words[0].start, words[-1].end, verb, kind)


@lru_cache(maxsize=8192)
def negations(sentence: SentenceAnalysis) -> tuple[Negation, ...]:
    """The negations of `sentence`, in order. An expletive « ne » (« avant qu'il ne parte ») is none."""
    return tuple(sorted(_Reader(sentence).read(), key=lambda negation: negation.start))


def is_joined_by_ni(tokens: Sequence[Token], token: Token, negated: Collection[int]) -> bool:
    """Whether « ni » joins a word to one of those that are denied: « n'a ni vendu ni prêté »."""
    joined = token.dep == "conj" and token.pos in {"VERB", "ADJ"} and token.i > 0
    if not joined or fold(tokens[token.i - 1].text) != "ni":
        return False
    return token.head in negated or tokens[token.head].head in negated
