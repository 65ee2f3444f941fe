"""How near the rest of a sentence stands to one passage: what is added shows only beside what is retold closely."""

from calame.agents.checks.case import DraftSentence

_HALF = 0.5
"""Share of the other words that one passage must have. Of 26 false alarms over 300 honest summaries of the news 17 had
less, of 120 additions that nothing else gave away 6."""


def is_retold_closely(found: DraftSentence, start: int, end: int) -> bool:
    """Whether one passage has half of the words that a sentence has outside of the piece from `start` to `end`."""
    words = [word.keys for word in found.reading.words if not start <= word.start < end]
    return any(
        sum(not keys.isdisjoint(source.reading.vocabulary) for keys in words) >= _HALF * len(words)
        for source in found.evidence
    )
