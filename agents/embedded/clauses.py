"""Short whole clauses of a sentence, that can be a heading or a title with hedge and negation in place."""

import re

from calame.agents.embedded.clean import clean
from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.agents.embedded.material import Unit
from calame.text.analysis import Token
from calame.text.attribution import attributions
from calame.text.data.headline_words import FUNCTION_ENDINGS, LEFT_OUT_AFTER, SMALL_VERBS
from calame.text.data.lexicon import MONTHS, WEEKDAYS
from calame.text.data.recap_words import REFUSALS
from calame.text.typography import french
from calame.text.words import fold, word_tokens

_TIME = re.compile(
    rf"^(?:(?:{'|'.join(WEEKDAYS)})(?: (?:matin|soir))?(?: \d{{1,2}}(?:er)? (?:{'|'.join(MONTHS)}))?"
    rf"|le \d{{1,2}}(?:er)? (?:{'|'.join(MONTHS)})(?: \d{{4}})?|en (?:{'|'.join(MONTHS)}|\d{{4}})(?: \d{{4}})?), ",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\b(?:je|tu|on|nous|vous|il|elle|ils|elles|lui|leur|leurs|eux|son|sa|ses|notre|nos|votre|vos|mon|ma|mes|ce|cet|cette|"
    r"ces|celui|celle|ceux|celles|cela|ca|y|en|aussi|egalement|toutefois|cependant|pourtant|ensuite|enfin|ainsi|alors|"
    r"meme|dernier|derniere|derniers|dernieres|autres?|ici|la-bas)\b"
)
_CORE = frozenset({"obj", "iobj", "xcomp", "ccomp", "obl:arg", "cop", "csubj", "obl:agent"})
_LEAST_WORDS = 4
_IDIOM = re.compile(r"\ben (?:cours|vigueur|place|service|moyenne|effet|france|\w+ \d{4}|\d{4})\b")


def short_clause(unit: Unit, setting: str, chars: int) -> str | None:
    """The main clause of at most `chars` characters, without what only adds to it; `None` when not certain."""
    reading = Reading(unit.sentence, setting)
    root, subject = reading.root, reading.subject
    if root is None or subject is None or reading.quoted or not clean(unit) or attributions(unit.sentence):
        return None
    start = _after_time(reading)
    end = _end(reading, start)
    if end is None or end > root.start + chars or subject.pos not in {"NOUN", "PROPN"}:
        return None
    phrase = reading.subtree(subject)
    begins = phrase[0].start == reading.sentence.start + start
    if not begins or not _holds_all(reading, root, end) or fold(root.lemma) in SMALL_VERBS:
        return None
    clause = french(reading.slice(reading.sentence.start + start, end).strip().rstrip(".!"))
    last = [token for token in reading.tokens if token.end <= end and token.pos != "PUNCT"][-1:]
    if last and (last[0].has("VerbForm=Inf") or last[0].pos in {"ADV", "ADP", "AUX"}):
        return None
    return capitalised(clause) if _reads_alone(clause, chars) else None


def _after_time(reading: Reading) -> int:
    """Characters of the date that opens the sentence."""
    match = _TIME.match(reading.text)
    return match.end() if match else 0


def _end(reading: Reading, start: int) -> int | None:
    """Where the clause ends: at the end of the sentence, or before a comma and what only adds to it."""
    base = reading.sentence.start
    cut = next((token for token in reading.tokens if token.start - base > start and token.text in {",", ";"}), None)
    if cut is None:
        return reading.sentence.end
    after = [token for token in reading.tokens if token.i > cut.i]
    if not after:
        return None
    if cut.text == ";" or fold(after[0].text) in LEFT_OUT_AFTER:
        return cut.start
    if fold(after[0].text) == "et":
        return cut.start if _own_clause(reading, after[1:]) else None
    participle = after[0].has("VerbForm=Part") and after[0].has("Tense=Past")
    return cut.start if participle else None


def _own_clause(reading: Reading, after: list[Token]) -> bool:
    """Whether a clause with a subject of its own begins here."""
    if not after or after[0].pos not in {"DET", "PROPN"}:
        return False
    subjects = [token for token in after if token.dep.startswith("nsubj")]
    return any(reading.subtree(subject)[0].i == after[0].i for subject in subjects)


def _holds_all(reading: Reading, root: Token, end: int) -> bool:
    """Whether verb, object and what else the verb needs stand before `end`."""
    following = [token for token in reading.tokens if token.start >= end][1:2]
    clause_follows = bool(following) and fold(following[0].text) in _CLAUSE_OPENERS
    needed = _CORE - {"obl:arg"} if clause_follows else _CORE
    return root.end <= end and all(child.start < end for child in reading.children(root) if child.dep in needed)


_CLAUSE_OPENERS = frozenset({"car", "alors", "apres", "qui", "dont", "parce", "tandis", "et"})


def _reads_alone(clause: str, chars: int) -> bool:
    text = fold(clause)
    words = word_tokens(clause)
    if len(clause) > chars or len(words) < _LEAST_WORDS or words[-1] in FUNCTION_ENDINGS:
        return False
    plain = not re.search(r"[:;()«»\"“”–—?!]|\.\.\.|…", clause)
    pointing = _POINTING.search(_IDIOM.sub("", text))
    return plain and pointing is None and not any(refusal in text for refusal in REFUSALS)
