"""Moves: "X a annoncé mardi que ..." as "Mardi, X a annoncé que ...": a time adverbial right after the main verb."""

import re

from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.text.data.hedges import PLANNING_VERBS, SET_FOR
from calame.text.data.lexicon import MONTHS, WEEKDAYS
from calame.text.negation import negations
from calame.text.words import count_words, fold

_MONTH = "|".join(MONTHS)
_DAY = "|".join(WEEKDAYS)
_TIME = re.compile(
    rf"(?:(?:{_DAY})(?: \d{{1,2}}(?:er)? (?:{_MONTH})(?: \d{{4}})?| (?:matin|soir|après-midi))?"
    rf"|le \d{{1,2}}(?:er)? (?:{_MONTH})(?: \d{{4}})?"
    rf"|en (?:{_MONTH})(?: \d{{4}})?|en \d{{4}}"
    r"|le mois dernier|la semaine dernière|l['’]an dernier|l['’]année dernière)(?=[ .])"
)
_UNSAFE = re.compile(
    r"\bmais\b|[:;()–—]|\b(?:seule?s?|uniques?|premi(?:er|ère)s?|derni(?:er|ère)s?|jamais|toujours|plus)\b",
    re.IGNORECASE,
)
"""Parts that a moved time would be read with, and words that would then count within that time only."""
_TOLD_AFTER = 2
"""Words after the time: when there are none the time itself is the news, and stays at the end."""
_FOLLOWED = re.compile(r"^ (?:dernier|prochain|et|ou|à|au|dans|en|soir|matin|prochaine|dernière|\d+)\b")
"""What goes on saying when: the time is longer than what was matched."""


def time_front(reading: Reading) -> str | None:
    """The sentence with the time of its main verb in front."""
    root, subject = reading.root, reading.subject
    if root is None or subject is None or reading.quoted or _UNSAFE.search(reading.text):
        return None
    if negations(reading.sentence) or not _starts_with_subject(reading) or _coordinated(reading):
        return None
    if _is_planned(reading):
        return None
    start = root.end - reading.sentence.start
    match = _TIME.match(reading.text, start + 1) if reading.text[start : start + 1] == " " else None
    if match is None or _FOLLOWED.match(reading.text[match.end() :]) or _other_time(reading, match):
        return None
    if count_words(reading.text[match.end() :]) < _TOLD_AFTER:
        return None
    claim = reading.lowered(reading.text[:start] + reading.text[match.end() :])
    return f"{capitalised(match.group())}, {claim}" if claim is not None else None


def _is_planned(reading: Reading) -> bool:
    """Whether the time may be that of what is planned, not of the planning: "est prévue le 14 avril"."""
    root = reading.root
    if root is None:
        return False
    passive = any(child.dep == "aux:pass" or fold(child.lemma) == "etre" for child in reading.children(root))
    return fold(root.lemma) in PLANNING_VERBS or (passive and fold(root.text).startswith(SET_FOR))


def _starts_with_subject(reading: Reading) -> bool:
    """Whether the sentence opens with the whole subject, right before the verb and its auxiliaries."""
    root, subject = reading.root, reading.subject
    if root is None or subject is None:
        return False
    phrase = reading.subtree(subject)
    between = [token for token in reading.tokens if phrase[-1].i < token.i < root.i]
    return (
        phrase[0].i == reading.tokens[0].i
        and subject.pos in {"NOUN", "PROPN"}
        and "," not in {token.text for token in phrase}
        and all(token.pos in {"AUX", "PRON"} or token.dep.startswith("aux") for token in between)
    )


def _coordinated(reading: Reading) -> bool:
    root = reading.root
    return root is None or any(child.dep in {"conj", "parataxis"} for child in reading.children(root))


def _other_time(reading: Reading, match: re.Match[str]) -> bool:
    rest = f"{reading.text[: match.start()]} {reading.text[match.end() :]}"
    return bool(re.search(rf"\b(?:{_DAY}|hier|aujourd['’]hui|demain)\b", rest))


_OPENING = re.compile(rf"^(?P<time>{_TIME.pattern[: -len('(?=[ .])')]}), ", re.IGNORECASE)


def time_back(reading: Reading) -> str | None:
    """The sentence with its opening time right after the participle of its main verb."""
    root, subject = reading.root, reading.subject
    match = _OPENING.match(reading.text)
    if root is None or subject is None or match is None or reading.quoted or _UNSAFE.search(reading.text):
        return None
    phrase = reading.subtree(subject)
    composed = root.has("VerbForm=Part") and any(child.dep.startswith("aux") for child in reading.children(root))
    begins = phrase[0].start == reading.sentence.start + match.end() and subject.pos in {"NOUN", "PROPN"}
    if not (composed and begins) or negations(reading.sentence) or _coordinated(reading):
        return None
    if (
        "," in {token.text for token in phrase}
        or not _verb_follows(reading, phrase[-1].i)
        or _other_time(reading, match)
    ):
        return None
    cut = root.end - reading.sentence.start
    rest = reading.text[cut:]
    if not re.match(
        r" (?:que|qu['’]|un|une|des|le|la|les|l['’]|à|au|aux|par|dans|de|du|d['’]|sur|pour|contre)\b", rest
    ):
        return None
    time = match["time"]
    if _OBJECT.match(rest) and count_words(rest) < _HEAVY:
        return None
    return f"{capitalised(reading.text[match.end() : cut])} {time[:1].lower()}{time[1:]}{rest}"


_OBJECT = re.compile(r" (?:(?:une?|des|l[ae]s?) |l['’])")
_HEAVY = 6
"""Words that an object needs to stand behind a time: "avaient pris mercredi matin le relais" limps."""


def _verb_follows(reading: Reading, last: int) -> bool:
    """Whether only auxiliaries stand between the subject and the main verb."""
    root = reading.root
    between = [token for token in reading.tokens if root is not None and last < token.i < root.i]
    return all(token.pos in {"AUX", "PRON"} or token.dep.startswith("aux") for token in between)
