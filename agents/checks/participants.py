"""Who takes part in a deed: the names and nouns of a phrase, and of what a pronoun stands for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from calame.agents.checks.phrase_parts import appositions, feature, holders_of, names_of, noun_forms
from calame.agents.checks.reading import Reading
from calame.agents.checks.subjects import subjects
from calame.agents.checks.verbhood import verbs_of
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
_OBJECTS = {
    "lui": ("", "Sing"), "leur": ("", "Plur"), "l'": ("", "Sing"), "le": ("Masc", "Sing"), "la": ("Fem", "Sing"),
    "les": ("", "Plur"),
}  # fmt: skip
"""Pronouns before a verb that stand for no subject of it."""
_POINTERS = frozenset({"ce", "cet", "cette", "ces"})
_POSSESSIVES = frozenset({"son", "sa", "ses", "leur", "leurs"})
_MAIN = ("nsubj", "obj", "obl:a", "iobj", "ROOT", "conj", "appos", "dislocated")
_BACK = 3
"""Sentences back that the antecedent of a pronoun is looked for."""
_AS_FOR = (" quant a ", " quant au ", " quant aux ")
_ONE = 1
"""The same for a pronoun that is no subject."""


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
    article: str = ""
    """`Def` or `Ind`, as the article before it is."""


@lru_cache(maxsize=16384)
def participant(reading: Reading, head: Token) -> Participant:
    """The participant whose phrase has `head`."""
    heads = [head, *appositions(reading, head)]
    names = tuple(dict.fromkeys(name for one in heads for name in names_of(reading, one)))
    nouns = frozenset(form for one in heads for form in noun_forms(reading, one))
    determiner = next((one for one in reading.analysis.children(head) if one.dep.startswith("det")), None)
    features = head if determiner is None or feature(head, "Gender") else determiner
    number = feature(head, "Number") or (feature(determiner, "Number") if determiner else "")
    return Participant(
        text=_text(reading, head, names),
        names=names,
        nouns=nouns,
        holders=frozenset(word for one in heads for word in holders_of(reading, one)),
        gender=feature(features, "Gender"),
        number=number,
        owned=determiner is not None and fold(determiner.text) in _POSSESSIVES,
        article=feature(determiner, "Definite") if determiner else "",
    )


def _text(reading: Reading, head: Token, names: tuple[str, ...]) -> str:
    return names[0] if names and head.pos == "PROPN" else reading.text[head.start : head.end]


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
        elif head.pos == "PRON" and form in _OBJECTS and not self._is_before(head, {"on"}):
            yield from (replace(one, pronoun=form) for one in self._object(head, *_OBJECTS[form]))
        elif head.pos == "DET" and form in _POSSESSIVES:
            yield from self.possessors(head)
        elif form in _LAST:
            yield from self._last(head, _LAST[form])
        elif head.pos in {"NOUN", "PROPN", "X", "NUM", "ADJ", "VERB"}:
            yield participant(self.reading, head)

    def _object(self, head: Token, gender: str, number: str) -> tuple[Participant, ...]:
        """Whom a pronoun before a verb may stand for, where only one agrees; its subject is another."""
        verb = self.reading.analysis.tokens[head.head]
        doers = main_subjects(self.reading) if verb.has("VerbForm=Inf") else subjects(self.reading.analysis, verb)
        doing = self.resolve([one for one in doers if one is not head and fold(one.text) not in _OBJECTS])
        here = [one for token, one in _mentions(self.reading) if token.end <= head.start]
        for near in (here, *([one for _, one in _mentions(earlier)] for earlier in reversed(self.before[-_ONE:]))):
            found = [one for one in near if _may_be(one, gender, number) and not _any_alike(one, doing)]
            if found:
                if len(found) == 1:
                    return tuple(found)
                return _only_one_named(found) if self._is_before(head, {"VERB", "AUX", "PRON"}) else ()
        return ()

    def _is_before(self, head: Token, what: set[str]) -> bool:
        """Whether a word of one of these forms or parts of speech stands right behind."""
        after = self.reading.analysis.tokens[head.i + 1 : head.i + 2]
        return any(token.pos in what or fold(token.text) in what for token in after)

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
    if reading.folded.startswith(_AS_FOR) and (topic := _topic(reading, head)) and _agrees(topic, gender, number):
        yield topic
        return
    main = main_subjects(reading)
    own = [found for token, found in _mentions(reading) if token.end <= head.start and token in main]
    if latter and (nearest := _latter(reading, head, gender, number)) is not None:
        yield nearest
        return
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


def _only_one_named(found: Sequence[Participant]) -> tuple[Participant, ...]:
    """The one person among things, named in one way or two: « sous la pluie par le prince Karl »."""
    named = [one for one in found if one.names]
    same = named and all(set(one.names) & set(named[0].names) for one in named)
    return tuple(named[:1]) if same else ()


def _topic(reading: Reading, head: Token) -> Participant | None:
    """« Quant à la soprano X, elle a promis »: who is told of from here on."""
    first = next((one for one in reading.analysis.tokens[2 : head.i] if one.pos in {"NOUN", "PROPN"}), None)
    return participant(reading, first) if first is not None else None


def _latter(reading: Reading, head: Token, gender: str, number: str) -> Participant | None:
    """« La ville a saisi la région, mais celle-ci a refusé »: the last that agrees, but what its relative hangs on."""
    tokens = reading.analysis.tokens
    verb = tokens[head.head]
    over = tokens[verb.head] if verb.dep.startswith("acl") else None
    own = [
        one
        for token, one in _mentions(reading)
        if token.end <= head.start and token is not over and one.gender == gender and one.number in {"", number}
    ]
    return own[-1] if own else None


def _may_be(one: Participant, gender: str, number: str) -> bool:
    return (not gender or one.gender in {"", gender}) and one.number in {"", number}


def _any_alike(one: Participant, others: Sequence[Participant]) -> bool:
    """Whether somebody is among others, by a name or a noun."""
    return any(set(one.names) & set(other.names) or one.nouns & other.nouns for other in others)


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
    verbs = verbs_of(reading.analysis)
    own = (
        subject
        for token in reading.analysis.tokens
        if token.i in verbs and not reading.is_quoted(token.start)
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
