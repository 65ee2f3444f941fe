"""A quotation before its speaker, or after: `« Q », a déclaré X.` and `X a déclaré : « Q ».`."""

import re

from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.text.data.lexicon import MONTHS, QUOTE_FIRST_ONLY, REPORTING_PARTICIPLES, REPORTING_PRESENTS, WEEKDAYS
from calame.text.quotations import quotations

_VERB = (
    rf"(?:(?P<aux>a|ont) (?P<participle>{'|'.join(REPORTING_PARTICIPLES)})|(?P<present>{'|'.join(REPORTING_PRESENTS)}))"
)
_DAY = rf"(?P<day> (?:{'|'.join(WEEKDAYS)}))?"
_CAPITAL = r"[A-ZÀÂÉÈÊËÎÏÔÙÛÇ][\w’'.-]*"
_NAME = rf"(?P<name>{_CAPITAL}(?: (?:(?:de|du|el|al|von|van|ben|bin) )?{_CAPITAL})*)"
_PLACE = (
    r"(?P<place> (?:à (?:l['’]AFP|Reuters|la presse|la radio|la télévision)|sur (?:la )?[A-Z][\w-]*(?: [A-Z][\w-]*)*"
    r"|dans un communiqué|lors d['’]une conférence de presse))?"
)
_SUBJECT = rf"(?P<subject>(?:(?:[Ll][ea]s?|[Uu]ne?) (?=[^\W\d_])[^,;:«»\"“”()]*?|[Ll]['’][^,;:«»\"“”()]*?)?{_NAME})"
_TAIL = re.compile(rf"^, {_VERB}{_DAY} {_SUBJECT}{_PLACE}\.$")
_HEAD = re.compile(rf"^{_SUBJECT} {_VERB}{_DAY}{_PLACE}[ \u00a0\u202f]?: ?$")
_POINTING = re.compile(
    r"\b(?:il|elle|ils|elles|on|lui|leur|son|sa|ses|leurs|ce|cet|cette|ces|celui|celle|qui|que|dont|et)\b",
    re.IGNORECASE,
)
_COMPLEMENT_OF_VERB = re.compile(r"\b(?:à|sur|dans|lors|devant|auprès|en|après|avant|depuis)\b")


def quotation_front(reading: Reading) -> str | None:
    """The speaker first: `« Q », a déclaré X.` becomes `X a déclaré : « Q ».`."""
    found = _only_quotation(reading)
    if found is None or found[0] != 0:
        return None
    _, end, inner = found
    match = _TAIL.match(reading.text[end:])
    if match is None or not _certain(match) or not _is_sentence(inner) or _is_between(reading, match["name"]):
        return None
    if _PRONOUN.match(inner.strip()):
        return None
    told = f"{capitalised(match['subject'])} {_said(match)}{match['place'] or ''}"
    return f"{told} : {_with_stop_inside(reading.text[:end])}"


_PRONOUN = re.compile(r"(?:Il|Elle|Ils|Elles)\b")
_PRONOUN_SOON = re.compile(r"[^.;:]{0,40}?\b(?:il|elle|ils|elles|lui)\b", re.IGNORECASE)
_NEAR = 160
"""Characters before the sentence in which the speaker would be named twice."""


def _is_between(reading: Reading, name: str) -> bool:
    """Whether the speaker behind the quotation parts it from its neighbours, or a pronoun would change its meaning."""
    before = reading.setting[: reading.sentence.start].rstrip()
    after = reading.setting[reading.sentence.end :].lstrip()
    quoted = before[-1:] in {'"', "»", "”"} or after[:1] in {'"', "«", "“"}
    return quoted or name.rsplit(maxsplit=1)[-1] in before[-_NEAR:] or _PRONOUN_SOON.match(after) is not None


_CLOSING = re.compile(r"(?P<last>[^\s.!?…])(?P<mark>[ \u00a0\u202f]?[»”\"])$")


def _with_stop_inside(quotation: str) -> str:
    """A quotation that is a sentence after a colon: its full stop stands before the closing mark."""
    return _CLOSING.sub(r"\g<last>.\g<mark>", quotation)


def quotation_back(reading: Reading) -> str | None:
    """The quotation first: `X a déclaré : « Q ».` becomes `« Q », a déclaré X.`."""
    found = _only_quotation(reading)
    if found is None or found[0] == 0:
        return None
    start, end, inner = found
    match = _HEAD.match(reading.text[:start])
    if match is None or reading.text[end:] != "." or not _certain(match) or not _is_sentence(inner):
        return None
    subject = reading.lowered(match["subject"])
    if subject is None or inner.rstrip().endswith((".", "!", "?", "…")):
        return None
    return f"{reading.text[start:end]}, {_said(match)} {subject}{match['place'] or ''}."


def _only_quotation(reading: Reading) -> tuple[int, int, str] | None:
    found = quotations(reading.text)
    if len(found) != 1 or not found[0].closed:
        return None
    return found[0].start, found[0].end, found[0].text


def _is_sentence(inner: str) -> bool:
    """Whether the quotation reads as a sentence of its own: it opens with a capital and does not hang."""
    words = inner.strip()
    return words[:1].isupper() and not words.endswith((",", ":", ";"))


def _said(match: re.Match[str]) -> str:
    verb = match["present"] or f"{match['aux']} {match['participle']}"
    return f"{verb}{match['day'] or ''}"


def _certain(match: re.Match[str]) -> bool:
    """Whether the verb goes with either order and the subject is a name, or a function and a name."""
    subject = match["subject"]
    dated = any(word.lower() in (*WEEKDAYS, *MONTHS) for word in subject.split())
    stiff = (match["present"] or match["participle"]) in QUOTE_FIRST_ONLY
    return not (dated or stiff or _POINTING.search(subject) or _COMPLEMENT_OF_VERB.search(subject))
