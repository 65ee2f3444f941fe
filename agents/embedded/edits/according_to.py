"""Moves: "..., selon X." and "Selon X, ...": the attribution of a one-verb sentence changes its end."""

import re

from calame.agents.embedded.edits.reading import Reading, capitalised

_BACK = re.compile(r"^(?P<claim>.+), (?P<cue>selon|d['’]après) (?P<who>[^,;:]+)\.$")
_FRONT = re.compile(r"^(?P<cue>Selon|D['’]après) (?P<who>[^,;:]+), (?P<claim>[^,;:]+)\.$")
_ELSEWHERE = re.compile(
    r"\b(?:mais|selon|d['’]après|lui|leur|eux|elle|elles|il|ils|lequel|celui|celle)\b", re.IGNORECASE
)
_POINTING = re.compile(r"\b(?:ce|cet|cette|ces|son|sa|ses|leurs?|ceux|même|mêmes)\b", re.IGNORECASE)


def according_to_front(reading: Reading) -> str | None:
    """The attribution first: `P, selon X.` becomes `Selon X, p.`."""
    match = _BACK.match(reading.text)
    if match is None or not _one_claim(reading, match["claim"], match["who"]):
        return None
    claim = reading.lowered(match["claim"])
    if claim is None or "," in match["claim"]:
        return None
    return f"{capitalised(match['cue'])} {match['who']}, {claim}."


def according_to_back(reading: Reading) -> str | None:
    """The claim first: `Selon X, p.` becomes `P, selon X.`."""
    match = _FRONT.match(reading.text)
    if match is None or not _one_claim(reading, match["claim"], match["who"]):
        return None
    return f"{capitalised(match['claim'])}, {match['cue'].lower()} {match['who']}."


def _one_claim(reading: Reading, claim: str, who: str) -> bool:
    """Whether the attribution covers the whole sentence: one finite verb, no quotation, nothing that points away."""
    plain = not reading.quoted and not re.search(r"[:;()–—]", reading.text)
    alone = not _ELSEWHERE.search(claim) and not _ELSEWHERE.search(who)
    return plain and alone and not _POINTING.search(who) and len(reading.finite) == 1 and reading.root is not None
