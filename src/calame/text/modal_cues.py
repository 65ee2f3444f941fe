"""The words and phrases that show how sure a sentence is of what it says, and whose word it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from calame.text.analysis import SentenceAnalysis, Token
from calame.text.attribution import attributions
from calame.text.conditional import conditionals, is_future_form
from calame.text.data.hedges import (
    ACCORDING_TO,
    ANNOUNCED,
    AS_FORESEEN,
    BARE_REPORTING_FORMS,
    CONDITION_WORDS,
    DENIAL_VERBS,
    DENIED_THINGS,
    EXPECTED_STEMS,
    FORECAST_NOUNS,
    FORECAST_PHRASES,
    FORECAST_VERBS,
    MOTION_FUTURE,
    NOT_ACCORDING_TO,
    NOT_HEDGED_BY_POSSIBLE,
    POSSIBLE,
    POSSIBLE_STEMS,
    PRESENT_FORMS,
    PRESUMED,
    REPORTING_VERBS,
    SAYING_WITH_ENTENDRE,
    SEEMING_VERBS,
    SUSPICION_NOUNS,
    SUSPICION_VERBS,
    THROWN,
    WEAK_DENIAL,
)
from calame.text.data.lexicon import MONTHS, WEEKDAYS
from calame.text.negation import negations
from calame.text.quotations import quotations
from calame.text.words import fold

CueKind = Literal[
    "press_conditional",
    "reported_conditional",
    "hypothetical",
    "expected",
    "presumed",
    "possible",
    "suspected",
    "according_to",
    "reporting_verb",
    "denial",
    "future",
    "forecast",
]
"""`press_conditional`: « aurait livré », nobody vouches for it; `reported_conditional`: the conditional of a reported
clause (« a dit qu'il viendrait ») or quotation; `hypothetical`: beside « si »; `expected`: « devrait »."""

_VERBAL = frozenset({"VERB", "AUX"})
_PHRASE_STARTS = tuple(phrase + end for phrase in (*ACCORDING_TO, *FORECAST_PHRASES) for end in (" ", "'"))
_OPENING = 2
_PHRASE_OPENINGS = frozenset(start[:_OPENING] for start in _PHRASE_STARTS)
"""Few words begin like a phrase: the others need not be joined to be looked at."""
_CONTENT_WORDS = frozenset({"que", "qu'", ":"})
_NEAR = 3
"""Tokens before a participle among which its auxiliary stands."""
_SOME_TIME = re.compile(
    r"(?:pour |des |d'ici |a partir d|au plus t|courant |a la mi|mi|fin |debut |cet |cette "
    r"|le \d|au (?:mois|debut|cours|printemps)|a (?:la fin|l'ete|l'automne|\d+ ?h)"
    rf"|(?:ce |le )?(?:{'|'.join(map(fold, WEEKDAYS))})\b|en (?:{'|'.join(map(fold, MONTHS))}|20\d\d))"
)
"""How a time that is still to come begins behind « est annoncé »."""
_CLAUSE_WINDOW = 12
"""Tokens after a reporting verb in which its « que » is sought."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase that shows modality; offsets are characters of the analysed text."""

    text: str
    start: int
    end: int
    kind: CueKind


class CueReader:
    """What the cues of one sentence are read from."""

    def __init__(self, sentence: SentenceAnalysis) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.words = [fold(token.text) for token in sentence.tokens]
        self.lemmas = [fold(token.lemma) for token in sentence.tokens]
        self.quoted = [
            (sentence.start + quotation.start, sentence.start + quotation.end)
            for quotation in quotations(sentence.text)
        ]
        self.reporting = [i for i in range(len(self.tokens)) if self._is_reporting(i)]

    def cues(self) -> Iterator[Cue]:
        """Every cue but the verbs that deny."""
        yield from self._conditional_cues()
        yield from self._phrases()
        yield from self._attributed()
        for index, token in enumerate(self.tokens):
            kind = self._kind(index)
            if kind is not None:
                yield self._cue(token, kind)

    def _attributed(self) -> Iterator[Cue]:
        """« Pour la maire, ... » and « ... », sourit X: those whose words no list of this module holds."""
        for said in attributions(self.sentence):
            if said.kind == "inverted" or fold(said.cue) == "pour":
                kind: CueKind = "reporting_verb" if said.kind == "inverted" else "according_to"
                group = (i for i, token in enumerate(self.tokens) if said.cue_start <= token.start < said.cue_end)
                if not any(i in self.reporting for i in group):
                    yield Cue(said.cue, said.cue_start, said.cue_end, kind)

    def _conditional_cues(self) -> Iterator[Cue]:
        hypothetical = any(
            word in CONDITION_WORDS and token.pos == "SCONJ"
            for word, token in zip(self.words, self.tokens, strict=True)
        )
        for token in conditionals(self.sentence):
            yield self._cue(token, self._conditional_kind(token, hypothetical=hypothetical))

    def _conditional_kind(self, token: Token, *, hypothetical: bool) -> CueKind:
        if token.text.lower().startswith(EXPECTED_STEMS):
            return "expected"
        if self._is_quoted(token) or self._in_reported_clause(token):
            return "reported_conditional"
        if token.text.lower().startswith(POSSIBLE_STEMS):
            return "possible"
        return "hypothetical" if hypothetical else "press_conditional"

    def _in_reported_clause(self, token: Token) -> bool:
        place = token.i - self.tokens[0].i
        return any(
            "que" in self.words[verb + 1 : min(verb + _CLAUSE_WINDOW, place)]
            or "qu'" in self.words[verb + 1 : min(verb + _CLAUSE_WINDOW, place)]
            for verb in self.reporting
            if verb < place
        )

    def _phrases(self) -> Iterator[Cue]:
        for index, word in enumerate(self.words):
            if f"{word} "[:_OPENING] not in _PHRASE_OPENINGS:
                continue
            ahead = " ".join(self.words[index : index + 4]).replace("' ", "'") + " "
            if not ahead.startswith(_PHRASE_STARTS):
                continue
            for phrases, kind in ((ACCORDING_TO, "according_to"), (FORECAST_PHRASES, "forecast")):
                phrase = next((p for p in phrases if ahead.startswith((p + " ", p + "'"))), None)
                if phrase is not None and not ahead.startswith(NOT_ACCORDING_TO):
                    yield self._span(index, phrase, "according_to" if kind == "according_to" else "forecast")

    def _span(self, index: int, phrase: str, kind: CueKind) -> Cue:
        last, length = index, len(self.words[index])
        while length < len(phrase.replace(" ", "")) and last + 1 < len(self.words):
            last += 1
            length += len(self.words[last])
        start, end = self.tokens[index].start, self.tokens[last].end
        offset = self.sentence.start
        return Cue(self.sentence.text[start - offset : end - offset], start, end, kind)

    def _kind(self, index: int) -> CueKind | None:
        token, word, lemma = self.tokens[index], self.words[index], self.lemmas[index]
        says = index in self.reporting and token.text[-1:] != "é"
        if (word in PRESUMED and not says) or (word in POSSIBLE and self._is_doubt(index)):
            return "presumed" if word in PRESUMED else "possible"
        if token.pos in {"NOUN", "ADJ"} and (lemma in SUSPICION_NOUNS or lemma in FORECAST_NOUNS):
            return "suspected" if lemma in SUSPICION_NOUNS else "forecast"
        if lemma in SUSPICION_VERBS and token.pos in {"VERB", "ADJ", "AUX"}:
            return "suspected"
        if index in self.reporting:
            return "reporting_verb"
        return self._verbal_kind(index) if token.pos in _VERBAL else None

    def _is_doubt(self, index: int) -> bool:
        """Not « le plus tôt possible » nor « il est possible de payer »."""
        before = set(self.words[max(0, index - 3) : index])
        return not before & NOT_HEDGED_BY_POSSIBLE and self.words[index + 1 : index + 2] not in (["de"], ["d'"])

    def _verbal_kind(self, index: int) -> CueKind | None:
        lemma = self.lemmas[index]
        if self._is_set_for(index):
            return "forecast"
        if lemma in FORECAST_VERBS:
            return None if self.words[max(0, index - 1)] in AS_FORESEEN or self._is_thrown(index) else "forecast"
        if lemma in SEEMING_VERBS and self.tokens[index].has("VerbForm=Fin"):
            return "possible"
        if is_future_form(self.tokens[index].text) or self._is_motion_future(index):
            return "future"
        return None

    def _is_thrown(self, index: int) -> bool:
        return self.lemmas[index] in THROWN and "ete" in self.words[max(0, index - _NEAR) : index]

    def _is_set_for(self, index: int) -> bool:
        """« est annoncé le 4 mai », « sont attendus en juin »: the day is that of what is still to come."""
        passive = {"est", "sont"} & set(self.words[max(0, index - _NEAR) : index])
        if not passive or not self.words[index].startswith(ANNOUNCED) or not self.tokens[index].has("VerbForm=Part"):
            return False
        ahead = " ".join(self.words[index + 1 : index + 5]).replace("' ", "'")
        return _SOME_TIME.match(ahead) is not None

    def _is_motion_future(self, index: int) -> bool:
        if self.words[index] not in MOTION_FUTURE:
            return False
        for token in self.tokens[index + 1 : index + 4]:
            if token.pos == "ADP":
                return False
            if token.has("VerbForm=Inf"):
                return True
        return False

    def _is_reporting(self, index: int) -> bool:
        """A verb of saying that does say something here: « que », a colon or a quotation goes with it."""
        token, word = self.tokens[index], self.words[index]
        if self._is_quoted(token):
            return False
        lets_hear = word == "entendre" and self.words[max(0, index - 1)] in SAYING_WITH_ENTENDRE
        known = lets_hear or word in BARE_REPORTING_FORMS
        if not known and not (token.pos in _VERBAL and self.lemmas[index] in REPORTING_VERBS):
            return word in PRESENT_FORMS and self._is_inverted(index)
        if self._is_inverted(index) or self._quotes_beside(index):
            return True
        near = self.tokens[index + 1 : index + 4]
        infinitive = any(one.has("VerbForm=Inf") for one in near) and not any(one.pos == "ADP" for one in near)
        return infinitive or bool(_CONTENT_WORDS & set(self.words[index + 1 : index + _CLAUSE_WINDOW]))

    def _is_inverted(self, index: int) -> bool:
        """« ..., a-t-il dit », « », a dit X », « ..., précise X, »: border before, subject after."""
        first = index
        while first and (self.tokens[first - 1].pos in {"AUX", "PRON", "ADV"} or self.words[first - 1].startswith("-")):
            first -= 1
        border = first and (self.words[first - 1] in {",", "»", '"', "-", "–"})
        after = self.tokens[index + 1 : index + 2]
        turned = first < index and any("-" in word for word in self.words[first:index])
        named = bool(after) and (
            after[0].pos in {"DET", "PROPN", "NOUN", "PRON"} or self.words[index + 1].startswith("-")
        )
        return bool(border) and (turned or named)

    def _quotes_beside(self, index: int) -> bool:
        """A quotation of the sentence ends just before the verb group or begins soon after it."""
        start = self.tokens[max(0, index - 4)].start
        last = self.tokens[min(len(self.tokens) - 1, index + 6)].end
        return any(
            start <= right <= self.tokens[index].start or self.tokens[index].end <= left <= last
            for left, right in self.quoted
        )

    def _is_quoted(self, token: Token) -> bool:
        return bool(self.quoted) and any(start <= token.start < end for start, end in self.quoted)

    def is_quoted(self, cue: Cue) -> bool:
        """Whether the cue is a quoted speaker's own word."""
        return any(start <= cue.start < end for start, end in self.quoted)

    def _cue(self, token: Token, kind: CueKind) -> Cue:
        return Cue(token.text, token.start, token.end, kind)

    def denials(self) -> Iterator[Cue]:
        """Verbs that deny what was said of somebody, unless they are denied themselves."""
        denied = {negation.verb for negation in negations(self.sentence) if negation.kind == "clausal"}
        for negation in negations(self.sentence):
            if negation.kind != "lexical" or negation.verb is None or negation.cue not in DENIAL_VERBS:
                continue
            index = negation.verb - self.tokens[0].i
            heads = {negation.verb, negation.verb - 1, negation.verb - 2}
            if not denied & heads and (negation.cue not in WEAK_DENIAL or self._denies_word(index)):
                yield self._cue(self.tokens[index], "denial")

    def _denies_word(self, index: int) -> bool:
        return bool(DENIED_THINGS & set(self.lemmas[max(0, index - 6) : index + 7]))
