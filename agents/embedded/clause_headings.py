"""Short main clauses as headings, where no noun phrase says it better."""

from calame.agents.embedded.clauses import short_clause
from calame.agents.embedded.topics import MAX_CHARS, Scored, Section
from calame.text.words import word_tokens

_WORDS = 9
_SHARE = 4.0
_CLAUSE = 0.6
_OPENS = 1.2


def told_clauses(section: Section) -> list[Scored]:
    """The short main clauses of the section with their worth, the one that opens it first of all."""
    scored: list[Scored] = []
    for place, (unit, reading) in enumerate(zip(section.units, section.readings, strict=True)):
        clause = short_clause(unit, reading.setting, MAX_CHARS)
        if clause is None or len(word_tokens(clause)) > _WORDS:
            continue
        words = frozenset(word_tokens(clause))
        nouns = [
            token for token in unit.sentence.tokens if token.pos == "NOUN" and set(word_tokens(token.text)) & words
        ]
        share = sum(section.covers(nouns).values()) / len(section.units)
        scored.append(Scored(clause, _SHARE * share + _CLAUSE + _OPENS * (place == 0)))
    return scored
