"""Splits: `« A, et B », a dit X.` as `« A », a dit X. « Et B. »`.

Every quoted word stays, in its order, the conjunction too. A quotation that opens on one soon is a tic, so who cuts
several sees to it that each conjunction opens few.
"""

import re
from itertools import pairwise

from calame.agents.embedded.edits.clause import is_clause
from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.text.data.lexicon import REPORTING_PARTICIPLES, REPORTING_PRESENTS, SAID_BEHIND
from calame.text.quotations import Quotation, quotations
from calame.text.words import count_words

_TAIL = re.compile(
    rf"^, (?:(?:a|ont) (?:{'|'.join(REPORTING_PARTICIPLES)}|{'|'.join(SAID_BEHIND)})"
    rf"|(?:{'|'.join(REPORTING_PRESENTS)}|{'|'.join(SAID_BEHIND)}))"
    r"(?P<who> [^:;()«»\"“”?!]*)?\.$"
)
_JOINT = re.compile(r", (?=(?:et|mais) )")
_WORD = re.compile(r"(?:et|mais) ")
_SHARED = re.compile(
    r"\b(?:si|s['’]ils?|sinon|sauf|sans|ni|soit|seulement|plus|moins|autant|tant|tantôt|quand|lorsque?|dès|afin"
    r"|pour que|à condition|d['’]une part|d['’]autre part|d['’]un côté|de l['’]autre|certes|parce|car|puisque?)\b",
    re.IGNORECASE,
)
"""Words of a condition, a cause or a balance that may hold for both halves."""
_CLOSED = re.compile(r"[:;()–—?!…]|\. ")
_ASIDE = re.compile(r"\b(?:qui|que|dont|où|après|avant|lors|tout en|en réponse)\b|\bqu['’]")
_OPENERS = '"«“'
_LEAST = 4
_MOST_TAIL = 16


def quotation_split(reading: Reading) -> str | None:
    """The second half of what is quoted as a sentence of its own, right after who says it."""
    found = quotations(reading.text)
    if len(found) != 1 or not found[0].closed or found[0].start:
        return None
    tail = reading.text[found[0].end :]
    halves = _halves(found[0].text)
    if halves is None or not _is_plain_tail(reading, tail, found[0]) or _goes_on(reading):
        return None
    first, second = halves
    inner = reading.text[found[0].inner_start : found[0].inner_end]
    opening = reading.text[: found[0].inner_start] + inner[: len(inner) - len(inner.lstrip())]
    closing = inner[len(inner.rstrip()) :] + reading.text[found[0].inner_end : found[0].end]
    return f"{opening}{first}{closing}{tail} {opening}{capitalised(second)}.{closing}"


def _halves(said: str) -> tuple[str, str] | None:
    """The two clauses that a quotation sets side by side, each with its own subject and verb."""
    joints = list(_JOINT.finditer(said))
    if len(joints) != 1 or _CLOSED.search(said) or _SHARED.search(said) or not said[:1].isupper():
        return None
    first, second = said[: joints[0].start()], said[joints[0].end() :]
    if min(count_words(first), count_words(second) - 1) < _LEAST or said.endswith("."):
        return None
    told = capitalised(_WORD.sub("", second, count=1))
    return (first, second) if is_clause(first) and is_clause(told) else None


def _is_plain_tail(reading: Reading, tail: str, quotation: Quotation) -> bool:
    """Whether nothing but one speaker, with a function at most, stands behind the quotation."""
    match = _TAIL.match(tail)
    if match is None or _ASIDE.search(match["who"]) or count_words(tail) > _MOST_TAIL:
        return False
    base = reading.sentence.start + quotation.end
    people = [token for token in reading.tokens if token.start >= base and token.ent == "PER"]
    return all(second.i - first.i == 1 for first, second in pairwise(people))


def _goes_on(reading: Reading) -> bool:
    """Whether a quotation follows: two in a row would run together."""
    return reading.setting[reading.sentence.end :].lstrip()[:1] in {*_OPENERS}
