""" "« Q », a déclaré X." and "X a déclaré : « Q »." """

import re

from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.text.data.lexicon import MONTHS, QUOTE_FIRST_ONLY, REPORTING_PARTICIPLES, WEEKDAYS
from calame.text.quotations import quotations

_VERBS = "|".join(REPORTING_PARTICIPLES)
_DAYS = "|".join(WEEKDAYS)
_NAME = r"(?:[A-ZÀÂÉÈÊËÎÏÔÙÛÇ][\w’'-]*)(?: (?:(?:de|du|el|al|Le|La|von|van|ben|bin) )?[A-ZÀÂÉÈÊËÎÏÔÙÛÇ][\w’'-]*)*"
_PLACE = r"(?: (?:à (?:l['’]AFP|Reuters|la presse|la radio|la télévision)|sur (?:la )?[A-Z][\w-]*(?: [A-Z][\w-]*)*|dans un communiqué|lors d['’]une conférence de presse))?"
_TAIL = re.compile(
    rf"^, (?P<aux>a|ont) (?P<verb>{_VERBS})(?P<day> (?:{_DAYS}))? (?P<subject>[^,;:«»\"“”()]*?(?P<name>{_NAME}))(?P<place>{_PLACE})\.$"
)
_HEAD = re.compile(
    rf"^(?P<subject>[^,;:«»\"“”()]*?(?P<name>{_NAME})) (?P<aux>a|ont) (?P<verb>{_VERBS})(?P<day> (?:{_DAYS}))?(?P<place>{_PLACE}) ?[\u00a0\u202f]?: ?$"
)
_PRONOUNS = re.compile(
    r"\b(?:il|elle|ils|elles|on|lui|leur|son|sa|ses|leurs|ce|cet|cette|ces|celui|celle|qui|que|dont)\b", re.IGNORECASE
)
_TITLE_WITH_PREPOSITION = re.compile(r"\b(?:à|sur|dans|lors|devant|auprès|en|après|avant|depuis)\b")


def quotation_front(reading: Reading) -> str | None:
    """`« Q », a déclaré X.` as `X a déclaré : « Q ».`"""
    quotation = _only_quotation(reading)
    if quotation is None or quotation[0] != 0:
        return None
    start, end, inner = quotation
    match = _TAIL.match(reading.text[end:])
    if match is None or match["verb"] in QUOTE_FIRST_ONLY or not _certain_subject(match["subject"]):
        return None
    if inner.rstrip().endswith((",", ":", ";")) or not inner.lstrip()[:1].isupper():
        return None
    subject = capitalised(match["subject"])
    said = f"{match['aux']} {match['verb']}{match['day'] or ''}{match['place'] or ''}"
    return f"{subject} {said} : {reading.text[start:end]}."


def quotation_back(reading: Reading) -> str | None:
    """`X a déclaré : « Q ».` as `« Q », a déclaré X.`"""
    quotation = _only_quotation(reading)
    if quotation is None or quotation[0] == 0:
        return None
    start, end, inner = quotation
    match = _HEAD.match(reading.text[:start])
    if match is None or reading.text[end:] not in {"", "."} or not _certain_subject(match["subject"]):
        return None
    if inner.rstrip().endswith((".", "!", "?", "…")) or not inner.lstrip()[:1].isupper():
        return None
    subject = reading.lowered(match["subject"])
    if subject is None:
        return None
    said = f"{match['aux']} {match['verb']}{match['day'] or ''}"
    return f"{reading.text[start:end]}, {said} {subject}{match['place'] or ''}."


def _only_quotation(reading: Reading) -> tuple[int, int, str] | None:
    found = quotations(reading.text)
    if len(found) != 1 or not found[0].closed:
        return None
    return found[0].start, found[0].end, found[0].text


def _certain_subject(subject: str) -> bool:
    """Whether the subject is a name, or a function and a name, with no other complement of the verb in it."""
    words = subject.split()
    dated = any(word.lower() in (*WEEKDAYS, *MONTHS) for word in words)
    return not dated and not _PRONOUNS.search(subject) and not _TITLE_WITH_PREPOSITION.search(subject)
