"""Questions that a sentence of the source answers word for word."""

import re

from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.material import Material, Unit
from calame.text.analysis import Token
from calame.text.attribution import attributions
from calame.text.conditional import conditionals
from calame.text.data.pointing import PERSON_HYPERNYMS
from calame.text.data.question_words import ASKED_FOR, PEOPLE_ACT
from calame.text.modality import modality
from calame.text.negation import negations
from calame.text.numbers import quantities
from calame.text.words import fold

_ASKED = re.compile(
    r"^(?P<subject>[^,;:«»\"“”()]+?)\s(?P<aux>a|ont)\s(?P<verb>déclaré|affirmé|annoncé|expliqué|indiqué|assuré|estimé)"
    r"(?:\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?"
    r"(?:\s(?:à\s(?:l['’]AFP|Reuters|la\spresse)|dans\sun\scommuniqué))?\s(?:que\s|qu['’]|:\s*[«\"“])"
)
_SUBJECT_CHARS = 60
_OBJECT_CHARS = 60


def question(unit: Unit, material: Material) -> str:
    """The question that the sentence answers word for word; empty when none is certain."""
    reading = Reading(unit.sentence, material.source_of(unit).text)
    return _said(unit, reading) or _asked_of(unit, reading) or _who(unit, reading) or _what(unit, reading)


def _said(unit: Unit, reading: Reading) -> str:
    match = _ASKED.match(unit.text)
    if match is None or attributions(unit.sentence)[:1] == () or reading.text.count("»") > 1:
        return ""
    subject = _subject_of(reading, match.end("subject"))
    return f"Qu’{match['aux']} {match['verb']} {subject} ?" if subject else ""


_ORDERED = re.compile(
    r"^(?P<subject>[^,;:«»\"“”()]+?)\s(?P<aux>a|ont)\s"
    r"(?P<verb>interdit|ordonné|demandé|promis|proposé|recommandé|conseillé|imposé)\s"
    r"(?P<whom>(?:à\s|au\s|aux\s)[^,;:«»\"“”()]+?)\s(?:de\s|d['’])(?=[a-zà-ÿ])"
)


def _asked_of(unit: Unit, reading: Reading) -> str:
    """`Qu’a interdit X à Y ?` out of `X a interdit à Y de ...`, Y named and an infinitive behind."""
    match = _ORDERED.match(unit.text)
    if match is None or (negations(unit.sentence)[:1] and negations(unit.sentence)[0].kind == "clausal"):
        return ""
    end = match.end() + reading.sentence.start
    asked = next((token for token in reading.tokens if token.start >= end), None)
    subject = _subject_of(reading, match.end("subject"))
    named = any(word[:1].isupper() for word in re.findall(r"\w+", match["whom"]))
    if asked is None or not asked.has("VerbForm=Inf") or not subject or not named:
        return ""
    return f"Qu’{match['aux']} {match['verb']} {subject} {match['whom']} ?"


def _subject_of(reading: Reading, end: int) -> str:
    """The opening of the sentence up to `end` as a subject after its verb; empty unless it names somebody."""
    tokens = [token for token in reading.tokens if token.end - reading.sentence.start <= end]
    if (
        not tokens
        or tokens[0].pos not in {"DET", "PROPN"}
        or tokens[0].has("PronType=Dem")
        or tokens[0].has("Poss=Yes")
    ):
        return ""
    if any(token.pos in {"PRON", "SCONJ"} or token.text in {",", ";", ":"} for token in tokens):
        return ""
    named = any(token.text[:1].isupper() for token in tokens[1:]) or tokens[0].pos == "PROPN"
    return (reading.lowered(reading.text[:end]) or "") if named and end <= _SUBJECT_CHARS else ""


def _what(unit: Unit, reading: Reading) -> str:
    """`Que demande X ?` out of `X demande Y.`."""
    parts = _plain_clause(unit, reading)
    if parts is None:
        return ""
    subject, verb, thing = parts
    if thing.ent == "PER" or fold(thing.lemma) in PERSON_HYPERNYMS:
        return ""
    return f"{'Qu’' if fold(verb)[:1] in 'aeiouh' else 'Que '}{verb} {subject} ?"


def _who(unit: Unit, reading: Reading) -> str:
    """`Qui conteste Y ?` out of `X conteste Y.`, for people and institutions in the singular."""
    parts = _plain_clause(unit, reading)
    subject = reading.subject
    if parts is None or subject is None or reading.root is None or subject.has("Number=Plur"):
        return ""
    root = reading.root
    acts = subject.ent == "PER" or fold(subject.lemma) in PEOPLE_ACT
    match = re.match(r"[^,;:()–—.]+", reading.slice(root.end, reading.sentence.end))
    if not acts or match is None:
        return ""
    rest = match.group().strip()
    pointing = re.search(r"\b(?:son|sa|ses|leurs?|ce|cet|cette|ces|il|elle|lui|qui|que|dont|y|en)\b|\bqu['’]", rest)
    if pointing or len(rest) > _OBJECT_CHARS or quantities(rest) or not re.match(r"(?:les?|la|un|une)\s|l['’]", rest):
        return ""
    return f"Qui {parts[1]} {rest} ?"


def _plain_clause(  # noqa: PLR0911  # one guard after the other
    unit: Unit, reading: Reading
) -> tuple[str, str, Token] | None:
    """Subject, verb and object of a sentence that opens with its subject and asserts; `None` when not certain."""
    root, subject = reading.root, reading.subject
    if root is None or subject is None or fold(root.lemma) not in ASKED_FOR or reading.quoted:
        return None
    if negations(unit.sentence) or conditionals(unit.sentence) or attributions(unit.sentence):
        return None
    if modality(unit.sentence).modality not in {"asserted", "forecast"}:
        return None
    phrase = reading.subtree(subject)
    auxiliaries = [token for token in reading.tokens if phrase[-1].i < token.i < root.i]
    things = [child for child in reading.children(root) if child.dep == "obj" and child.i > root.i]
    opens = phrase[0].i == reading.tokens[0].i and phrase[-1].i - phrase[0].i + 1 == len(phrase)
    if not opens or len(things) != 1 or things[0].pos != "NOUN" or len(auxiliaries) > 1:
        return None
    if any(token.text not in {"a", "ont"} for token in auxiliaries) or not (auxiliaries or root.has("VerbForm=Fin")):
        return None
    if any(child.dep in {"xcomp", "ccomp", "iobj", "expl:comp"} for child in reading.children(root)):
        return None
    named = _subject_of(reading, phrase[-1].end - reading.sentence.start)
    verb = " ".join([*(token.text for token in auxiliaries), root.text])
    return (named, verb, things[0]) if named else None
