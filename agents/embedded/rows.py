"""What can be told outside its place: whole sentences, clauses that are whole, questions with their answer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from calame.agents.embedded.clean import clean, leans, measures_nothing, opens_on_pronoun, stands_as_row
from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.agents.embedded.material import Material, Unit
from calame.text.analysis import Token
from calame.text.attribution import attributions
from calame.text.conditional import conditionals
from calame.text.data.recap_words import REFUSALS
from calame.text.modality import modality
from calame.text.negation import negations
from calame.text.quotations import quotations
from calame.text.words import count_words, fold


@dataclass(frozen=True, slots=True)
class Row:
    """A line that tells again, or the lead."""

    units: tuple[Unit, ...]
    """The sentences that it rests on."""
    text: str
    """As the source writes it, or a whole clause of it."""
    question: str = ""
    """The question that it answers."""
    edits: tuple[str, ...] = ()

    @property
    def fact_ids(self) -> tuple[str, ...]:
        """Facts of its sentences, each once."""
        return tuple(dict.fromkeys(fact for unit in self.units for fact in unit.fact_ids))

    @property
    def words(self) -> int:
        """Counted words, the question's too."""
        return count_words(self.text) + count_words(self.question)

    @property
    def place(self) -> tuple[str, int]:
        """Where its first sentence stands."""
        return self.units[0].source, self.units[0].index


def whole(*units: Unit, question: str = "") -> Row:
    """The sentences as they stand."""
    return Row(units, " ".join(unit.text for unit in units), question)


def completed_row(unit: Unit) -> Row | None:
    """The sentence with the full name of whom it calls by surname, when that is all that ties it to its place."""
    if (
        unit.completed is None
        or _ODD_NAME.search(unit.completed)
        or not stands_as_row(replace(unit, self_contained=True))
    ):
        return None
    return Row((unit,), unit.completed, edits=(COMPLETED,))


def standing_row(unit: Unit) -> Row | None:
    """The sentence as it stands, or with the full names of whom it calls by surname; `None` when it leans."""
    return whole(unit) if stands_as_row(unit) or _leans_on_itself(unit) else completed_row(unit)


_ROW_WORDS = range(6, 56)
_SINGULAR = {
    "pronoun: il": "Masc",
    "pronoun: elle": "Fem",
    "possessive: son": "",
    "possessive: sa": "",
    "possessive: ses": "",
}
_PLURAL = {"pronoun: ils": "Masc", "pronoun: elles": "Fem", "possessive: leur": "", "possessive: leurs": ""}
_DEFINITE = "bare definite: "
_OPENING_TOKENS = 8
_FULL_PHRASE = 5
"""Tokens of a subject that says of what it speaks: "les expéditions de produits raffinés"."""
_INSIDE = frozenset({"nmod", "amod", "flat:name", "flat:foreign"})
"""Relations of a name that only completes another word: a pronoun does not take it up."""


def _leans_on_itself(unit: Unit) -> bool:
    """Whether the sentence leans on nothing but its own subject, which says of what it speaks."""
    if not (unit.fact_ids and unit.words in _ROW_WORDS and clean(unit)) or "?" in unit.text or not unit.reasons:
        return False
    if opens_on_pronoun(unit) or measures_nothing(unit) or leans(unit):
        return False
    return all(_is_bound_to_subject(reason, unit) or _is_full_subject(reason, unit) for reason in unit.reasons)


def _is_full_subject(reason: str, unit: Unit) -> bool:
    """Whether a definite noun is the subject and its complements tell which: "les expéditions de produits raffinés"."""
    reading = Reading(unit.sentence, unit.text)
    subject = reading.subject or first_subject(reading)
    if subject is None or not reason.startswith(_DEFINITE):
        return False
    taken_up = reason.removeprefix(_DEFINITE).split()
    return fold(subject.text) in taken_up and len(subject_phrase(reading, subject)) >= _FULL_PHRASE


def _is_bound_to_subject(reason: str, unit: Unit) -> bool:
    """Whether a pronoun of the sentence takes up its own subject, a name at its opening, and nothing else can."""
    forms = {**_SINGULAR, **_PLURAL}
    reading = Reading(unit.sentence, unit.text)
    subject = reading.subject or first_subject(reading)
    if reason not in forms or subject is None:
        return False
    phrase = subject_phrase(reading, subject)
    early = [token for token in phrase if token.i - reading.tokens[0].i < _OPENING_TOKENS]
    named = any(token.pos == "PROPN" for token in early) or len(phrase) >= _FULL_PHRASE
    gender = forms[reason]
    other = {"Masc": "Gender=Fem", "Fem": "Gender=Masc"}.get(gender, "")
    agrees = subject.has("Number=Plur") == (reason in _PLURAL) and not (other and subject.has(other))
    places = [token for token in reading.tokens if fold(token.text) == reason.partition(": ")[2]]
    rivals = [
        token
        for token in reading.tokens
        if token.i > phrase[-1].i
        and token.ent in {"PER", "ORG"}
        and token.dep not in _INSIDE
        and places
        and token.i < places[-1].i
    ]
    return named and agrees and bool(places) and places[0].i > phrase[-1].i and not rivals


_ODD_NAME = re.compile(
    r"\b(?:MM?|Mmes?|Mlle)\.? (?:de|d['’])"
    r"|(?<![\w-])[A-ZÀ-Þ][a-zà-ÿ]+(?:ais|ois|ien|ain|aise|oise|ienne|aine) [A-ZÀ-Þ][\w-]+ [A-ZÀ-Þ]"
)
"""A civility left before a particle, a demonym taken for a first name."""
COMPLETED = "name_completion"


def subject_phrase(reading: Reading, subject: Token) -> tuple[Token, ...]:
    """The tokens of the subject, with the rest of the name that it ends in."""
    phrase = tuple(reading.subtree(subject))
    last = phrase[-1]
    rest = (token for token in reading.tokens if token.i > last.i)
    return (*phrase, *takewhile(lambda token: token.ent == last.ent == "PER", rest))


def first_subject(reading: Reading) -> Token | None:
    """The only nominal subject of the first root, where a quotation or an apposition made the parser see several."""
    root = next((token for token in reading.tokens if token.head == token.i and token.pos == "VERB"), None)
    if root is None:
        return None
    found = [
        token for token in reading.children(root) if token.dep.startswith("nsubj") and token.pos in {"NOUN", "PROPN"}
    ]
    return found[0] if len(found) == 1 else None


def tells_news(unit: Unit) -> bool:
    """Whether the sentence tells what happened: no reaction, refusal to comment, question or aside of history."""
    quoted = sum(quotation.end - quotation.start for quotation in quotations(unit.text))
    if 2 * quoted > len(unit.text) or "?" in unit.text:
        return False
    text = fold(unit.text)
    return not any(refusal in text for refusal in REFUSALS)


def clause_row(unit: Unit, material: Material) -> Row | None:
    """A clause of a sentence that asserts: "Le stock de X, qui comprend Y, est Z." as "Le stock de X comprend Y."."""
    reading = Reading(unit.sentence, material.source_of(unit).text)
    if reading.quoted or reading.glued or not clean(unit) or not unit.fact_ids:
        return None
    if attributions(unit.sentence) or conditionals(unit.sentence):
        return None
    found = _relative(reading)
    if found is None:
        return None
    text, start = found
    hedged = [*(cue.start for cue in modality(unit.sentence).cues), *(one.start for one in negations(unit.sentence))]
    if any(place - unit.sentence.start >= start for place in hedged):
        return None
    return Row((unit,), text, edits=("relative_clause",))


_OPENING_RELATIVE = re.compile(
    r"(?:^|, (?:mais|et) )(?P<head>(?:[Ll]es? |[Ll]a |[Ll]['’])[^,;:()–—]+), qui (?P<rest>[^,;:()–—]+),"
)
_POINTING = re.compile(
    r"\b(?:il|elle|ils|elles|lui|leur|leurs|son|sa|ses|ce|cet|cette|ces|celui|celle|ceux|y|en|se|s|meme|aussi|"
    r"egalement|toutefois|autres?|dernier|derniere)\b"
)


def _relative(reading: Reading) -> tuple[str, int] | None:
    """The clause as a sentence, and where its head begins: a reserve before that is of another clause."""
    match = _OPENING_RELATIVE.search(reading.text)
    if match is None:
        return None
    head, rest = match["head"], match["rest"]
    if _POINTING.search(fold(f"{head} {rest}")) or not _is_nominal(reading, match.start("head"), match.end("head")):
        return None
    if not any(word[:1].isupper() for word in re.findall(r"\w+", head)[1:]):
        return None
    if _COMPLEMENT.search(fold(head)) and not (_CONTAINER.match(fold(head)) and _HOLDS.match(fold(rest))):
        return None
    verb = next(
        (token for token in reading.tokens if token.start - reading.sentence.start == match.start("rest")), None
    )
    if verb is None or not verb.has("VerbForm=Fin"):
        return None
    return f"{capitalised(head)} {rest}.", match.start("head")


_COMPLEMENT = re.compile(r"\b(?:de|du|des|a|au|aux|en|sur|pour|contre)\b|\bd'")
"""A second noun in the head: "le regain de la pandémie, qui a fait" does not say which of them did."""


_CONTAINER = re.compile(
    r"(?:l[ea]s? |l['’])(?:stock|arsenal|parc|flotte|flottille|reseau|catalogue|collection|fonds|liste|lot|patrimoine|"
    r"cheptel|troupeau|portefeuille)s? "
)
_HOLDS = re.compile(r"(?:comprend|comprennent|contient|contiennent|rassemble|rassemblent|totalise|totalisent) ")
"""A thing that holds others, and a verb for that: nothing else in the head can be meant."""


def _is_nominal(reading: Reading, start: int, end: int) -> bool:
    inside = _tokens(reading, start, end)
    return bool(inside) and all(token.pos in {"DET", "NOUN", "PROPN", "ADJ", "ADP", "NUM"} for token in inside)


def _tokens(reading: Reading, start: int, end: int) -> list[Token]:
    base = reading.sentence.start
    return [token for token in reading.tokens if start <= token.start - base and token.end - base <= end]


def facts_of(rows: Sequence[Row]) -> frozenset[str]:
    """Every fact of the rows."""
    return frozenset(fact for row in rows for fact in row.fact_ids)
