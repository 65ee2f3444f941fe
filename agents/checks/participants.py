"""Who takes part in a deed: the names and nouns of a phrase, and of what a pronoun stands for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from calame.agents.checks.reading import Reading
from calame.agents.checks.subjects import is_verb, subjects
from calame.text.analysis import Token
from calame.text.words import fold

_PRONOUNS = {
    "il": ("Masc", "Sing"), "elle": ("Fem", "Sing"), "ils": ("Masc", "Plur"), "elles": ("Fem", "Plur"),
    "celui": ("Masc", "Sing"), "celle": ("Fem", "Sing"), "ceux": ("Masc", "Plur"), "celles": ("Fem", "Plur"),
    "celui-ci": ("Masc", "Sing"), "celle-ci": ("Fem", "Sing"),
    "ceux-ci": ("Masc", "Plur"), "celles-ci": ("Fem", "Plur"),
    "-il": ("Masc", "Sing"), "-elle": ("Fem", "Sing"), "-ils": ("Masc", "Plur"), "-elles": ("Fem", "Plur"),
}  # fmt: skip
_LATTER = frozenset({"celui", "celle", "ceux", "celles", "celui-ci", "celle-ci", "ceux-ci", "celles-ci"})
_LAST = {
    "dernier": ("Masc", "Sing"), "derniere": ("Fem", "Sing"),
    "derniers": ("Masc", "Plur"), "dernieres": ("Fem", "Plur"),
}  # fmt: skip
_POINTERS = frozenset({"ce", "cet", "cette", "ces"})
_POSSESSIVES = frozenset({"son", "sa", "ses", "leur", "leurs"})
_OF = frozenset({"de", "d'", "du", "des"})
_MAIN = ("nsubj", "obj", "obl:a", "iobj", "ROOT", "conj", "appos", "dislocated")
_BACK = 3
"""Sentences back that the antecedent of a pronoun is looked for."""
_NEAR = 7
"""Words between a noun and the name that says who it is."""
_LETTERS = 3
_OF_PHRASE = frozenset({"ADJ", "ADP", "DET", "NOUN", "PROPN", "PUNCT", "NUM"})
_MARKS = frozenset({",", "«", "»", '"', "(", "-", "“", "”"})


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody or something that takes part, as named in one place."""

    text: str
    names: tuple[str, ...]
    nouns: frozenset[str]
    holders: frozenset[str]
    """Folded words of the complement: « le président du groupe X », « l'armée morvénienne »."""
    gender: str
    number: str
    owned: bool = False
    """Whether a possessive stands before it."""
    pronoun: str = ""
    """The pronoun that stands for it here."""


@lru_cache(maxsize=16384)
def participant(reading: Reading, head: Token) -> Participant:
    """The participant whose phrase has `head`."""
    heads = [head, *_appositions(reading, head)]
    names = tuple(dict.fromkeys(name for one in heads for name in _names(reading, one)))
    nouns = frozenset(form for one in heads for form in _noun_forms(reading, one))
    determiner = next((one for one in reading.analysis.children(head) if one.dep.startswith("det")), None)
    features = head if determiner is None or _feature(head, "Gender") else determiner
    number = _feature(head, "Number") or (_feature(determiner, "Number") if determiner else "")
    return Participant(
        text=_text(reading, head, names),
        names=names,
        nouns=nouns,
        holders=frozenset(word for one in heads for word in _holders(reading, one)),
        gender=_feature(features, "Gender"),
        number=number,
        owned=determiner is not None and fold(determiner.text) in _POSSESSIVES,
    )


def _noun_forms(reading: Reading, head: Token) -> frozenset[str]:
    if head.pos == "PROPN" or _in_name(reading, head):
        return frozenset()
    return frozenset({fold(head.lemma), fold(head.text)})


def _feature(token: Token, key: str) -> str:
    return _value(token.morph, key)


@lru_cache(maxsize=4096)
def _value(morph: str, key: str) -> str:
    return next((part.partition("=")[2] for part in morph.split("|") if part.startswith(f"{key}=")), "")


def _in_name(reading: Reading, head: Token) -> bool:
    """Whether the head is a word of a name's core: the Office of « l'Office national des forêts »."""
    return any(
        mention.start + mention.text.rfind(mention.core) <= head.start < mention.end for mention in reading.names
    )


def _text(reading: Reading, head: Token, names: tuple[str, ...]) -> str:
    return names[0] if names and head.pos == "PROPN" else reading.text[head.start : head.end]


def _appositions(reading: Reading, head: Token) -> Iterator[Token]:
    """Nouns behind a comma that say again what the head is: « Vierzac, une ville de 21 000 habitants »."""
    tokens = reading.analysis.tokens
    for child in reading.analysis.children(head):
        if child.i <= head.i or child.pos not in {"NOUN", "PROPN"} or _is_complement(reading, child):
            continue
        if child.dep == "appos" or (child.dep == "nmod" and "," in {one.text for one in tokens[head.i : child.i]}):
            yield child


def _is_complement(reading: Reading, token: Token) -> bool:
    return any(one.dep == "case" for one in reading.analysis.children(token))


def _names(reading: Reading, head: Token) -> Iterator[str]:
    """The name that the head belongs to, or that stands behind its phrase."""
    tokens = reading.analysis.tokens
    for mention in reading.names:
        if len(mention.core) < _LETTERS:
            continue
        if mention.start <= head.start < mention.end:
            yield mention.core
            continue
        inside = [token for token in tokens if mention.start <= token.start < mention.end]
        if inside and head.i < inside[0].i <= head.i + _NEAR and _joins(tokens, head, inside[0].i, inside[-1].i + 1):
            yield mention.core


def _joins(tokens: Sequence[Token], head: Token, first: int, end: int) -> bool:
    """Whether only the phrase stands between: « le groupe de pirates X », « le maire, X, »; a comma asks for two."""
    between = tokens[head.i + 1 : first]
    marks = [one for one in between if one.pos == "PUNCT"]
    if any(one.pos not in _OF_PHRASE for one in between) or any(one.text not in _MARKS for one in marks):
        return False
    if any(one.pos == "ADP" and fold(one.text) not in _OF for one in between):
        return False
    if between and between[-1].pos in {"ADP", "DET"}:
        return False
    return "," not in {one.text for one in marks} or end >= len(tokens) or tokens[end].pos == "PUNCT"


def _holders(reading: Reading, head: Token) -> Iterator[str]:
    tokens = reading.analysis.tokens
    for child in reading.analysis.children(head):
        if (child.dep == "nmod" and _is_complement(reading, child)) or (child.dep == "amod" and child.i > head.i):
            yield from (fold(child.text), fold(child.lemma))
            near = tokens[child.i : child.i + 2]
            yield from (
                fold(name.core) for name in reading.names if any(name.start <= one.start < name.end for one in near)
            )


@dataclass(frozen=True, eq=False)
class Thread:
    """A sentence with those before it, the nearest last."""

    reading: Reading
    before: tuple[Reading, ...]

    def resolve(self, heads: Sequence[Token]) -> tuple[Participant, ...]:
        """The participants that these heads may stand for; none for a pronoun that nothing explains."""
        return tuple(found for head in heads for found in self._of(head))

    def _of(self, head: Token) -> Iterator[Participant]:
        form = fold(head.text)
        if form in _PRONOUNS:
            gender, number = _PRONOUNS[form]
            found = antecedents(self.before, self.reading, head, gender, number, latter=form in _LATTER)
            yield from (replace(one, pronoun=form.lstrip("-")) for one in found)
        elif head.pos == "DET" and form in _POSSESSIVES:
            yield from self.possessors(head)
        elif form in _LAST:
            yield from self._last(head, _LAST[form])
        elif head.pos in {"NOUN", "PROPN", "X", "NUM", "ADJ", "VERB"}:
            yield participant(self.reading, head)

    def _last(self, head: Token, agreement: tuple[str, str]) -> Iterator[Participant]:
        """« Ce dernier »: who was named last; nobody for any other last one."""
        if any(fold(child.text) in _POINTERS for child in self.reading.analysis.children(head)):
            yield from antecedents(self.before, self.reading, head, *agreement, latter=True)

    def possessors(self, place: Token) -> tuple[Participant, ...]:
        """The subject before a possessive, which it mostly stands for; who is only quoted in an aside left out."""
        asides = [
            (said.speaker_start or 0, said.speaker_end or 0)
            for said in self.reading.attributions
            if said.kind == "inverted"
        ]
        before = [
            token
            for token in main_subjects(self.reading)
            if token.end <= place.start and not any(start <= token.start < end for start, end in asides)
        ]
        return self.resolve(sorted(before, key=lambda token: token.start)[-1:])


def antecedents(
    before: Sequence[Reading], reading: Reading, head: Token, gender: str, number: str, *, latter: bool
) -> Iterator[Participant]:
    """Whom a pronoun may stand for: the subject before it, else whoever agrees with it in the nearest sentence."""
    main = main_subjects(reading)
    own = [found for token, found in _mentions(reading) if token.end <= head.start and token in main]
    own = [] if latter or _goes_on(frozenset(one for one in main if one.start < head.start), gender, number) else own
    close = [found for found in own if _agrees(found, gender, number)]
    if close:
        yield from close
        return
    for earlier in reversed(before[-_BACK:]):
        found = [(token, one) for token, one in _mentions(earlier) if _agrees(one, gender, number)]
        main = main_subjects(earlier)
        if latter and found:
            yield found[-1][1]
            return
        best = [one for token, one in found if token in main]
        if best or (found and not _goes_on(main, gender, number)):
            yield from best or [one for _, one in found]
            return


def _goes_on(main: frozenset[Token], gender: str, number: str) -> bool:
    """Whether the subject is the same pronoun again: its antecedent stands further back."""
    return any(_PRONOUNS.get(fold(token.text)) == (gender, number) for token in main)


def _agrees(found: Participant, gender: str, number: str) -> bool:
    return found.gender in {"", gender} and found.number in {"", number}


@lru_cache(maxsize=4096)
def _mentions(reading: Reading) -> tuple[tuple[Token, Participant], ...]:
    """The nouns and names of a sentence that are no complement of another, in order."""
    speakers = _speakers(reading)
    return tuple(
        (token, participant(reading, token))
        for token in reading.analysis.tokens
        if (token in speakers and token.pos != "PRON")
        or (
            token.pos in {"NOUN", "PROPN"}
            and token.dep.startswith(_MAIN)
            and not any(day.start <= token.start < day.end for day in reading.dates)
            and not reading.is_quoted(token.start)
        )
    )


@lru_cache(maxsize=4096)
def main_subjects(reading: Reading) -> frozenset[Token]:
    """The subjects of the verbs of a sentence, and those who speak in it."""
    tokens = reading.analysis.tokens
    own = (
        subject
        for token in tokens
        if is_verb(tokens, token) and not reading.is_quoted(token.start)
        for subject in subjects(reading.analysis, token)
    )
    return frozenset(own) | _speakers(reading)


@lru_cache(maxsize=4096)
def _speakers(reading: Reading) -> frozenset[Token]:
    """The heads of the phrases that say who speaks."""
    return frozenset(
        head for said in reading.attributions if (head := phrase_head(reading, said.speaker_start, said.speaker_end))
    )


def phrase_head(reading: Reading, start: int | None, end: int | None) -> Token | None:
    """The first noun, name or pronoun of a passage."""
    inside = (token for token in reading.analysis.tokens if start is not None and start <= token.start < (end or 0))
    return next((token for token in inside if token.pos in {"NOUN", "PROPN", "PRON"}), None)
