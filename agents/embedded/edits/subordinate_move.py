"""Moves: "P, alors que Q." as "Alors que Q, p.": a final clause of circumstance in front."""

import re

from calame.agents.embedded.edits.reading import Reading, capitalised
from calame.text.attribution import attributions
from calame.text.negation import negations

_SENTENCE = re.compile(r"^(?P<claim>[^:;()–—]+), (?P<clause>(?:alors|après) qu(?:e |['’])[^,:;()–—]+)\.$")
_POINTING = re.compile(
    r"\b(?:il|elle|ils|elles|lui|leur|leurs|son|sa|ses|ce|cet|cette|ces|celui|celle|ceux|dernier|dernière|même)\b",
    re.IGNORECASE,
)
_TWO = 2


def subordinate_move(reading: Reading) -> str | None:
    """The sentence with its final subordinate clause in front."""
    match = _SENTENCE.match(reading.text)
    if match is None or reading.quoted or reading.root is None or len(reading.finite) != _TWO:
        return None
    clause, claim = match["clause"], match["claim"]
    if (
        _POINTING.search(clause)
        or re.search(r"\bmais\b", claim)
        or attributions(reading.sentence)
        or negations(reading.sentence)
    ):
        return None
    head = [token for token in reading.finite if token.i != reading.root.i]
    if not head or head[0].dep != "advcl" or head[0].head != reading.root.i:
        return None
    lowered = reading.lowered(claim)
    return f"{capitalised(clause)}, {lowered}." if lowered is not None else None
