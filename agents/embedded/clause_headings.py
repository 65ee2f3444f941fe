"""Short main clauses as headings, where no noun phrase says it better."""

import re
from itertools import pairwise

from calame.agents.embedded.clauses import short_clause
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.section_view import Section
from calame.agents.embedded.topics import MAX_CHARS, Scored
from calame.text.words import fold, word_tokens

_WORDS = 9
_SHARE = 4.0
_COVER = 0.4
"""Share of the section's sentences that a clause tells something of."""
_CHARGING = re.compile(r"\b(?:accus|soupconn|poursuiv|condamn|inculp|mis[e]?s? en examen|jug[eé]|denonc|reproch)")


def told_clauses(section: Section) -> tuple[list[Scored], list[Scored]]:
    """Short main clauses of the section's first paragraph: those that tell of most of it, and those of two sentences.

    What a later paragraph says stands too far from its heading: the first lines would be read under another's.
    """
    scored: list[Scored] = []
    opening: list[Scored] = []
    for place, (unit, reading) in enumerate(zip(section.units, section.readings, strict=True)):
        if unit.block != section.units[0].block:
            break
        clause = short_clause(unit, reading.setting, MAX_CHARS)
        if clause is None or len(word_tokens(clause)) > _WORDS or _CHARGING.search(fold(clause)):
            continue
        if _goes_on(reading, clause):
            continue
        words = frozenset(word_tokens(clause))
        nouns = [
            token for token in unit.sentence.tokens if token.pos == "NOUN" and set(word_tokens(token.text)) & words
        ]
        covers = section.covers(nouns)
        made = Scored(clause, _SHARE * sum(covers.values()) / len(section.units))
        if len(covers) >= max(2, _COVER * len(section.units)):
            scored.append(made)
        elif place * 2 < len(section.units) and len(covers) > 1:
            opening.append(made)
    return scored, opening


def _goes_on(reading: Reading, clause: str) -> bool:
    """Whether a verb without a subject of its own follows: "La gare, en travaux, a fermé" is no clause "La gare"."""
    last = clause.rsplit(None, 1)[-1]
    ends = [token.i for token in reading.tokens if token.text == last]
    rest = [token for token in reading.tokens if ends and token.i > ends[0]]
    return any(token.text == "," and after.has("VerbForm=Fin") for token, after in pairwise(rest[1:]))
