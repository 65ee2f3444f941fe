"""A sentence of the draft beside its evidence."""

from dataclasses import dataclass
from functools import cached_property

from calame.agents.checks.bare import is_bare
from calame.agents.checks.reading import Reading
from calame.agents.checks.retrieval import carried_share
from calame.agents.checks.sourcing import SourceSentence
from calame.contracts import RECAPS, Place, Section, Sentence, Span, Style
from calame.text.data.transition_words import TRANSITION_WORDS

_NEAR = 0.8
_NEAR_WORDS = 4
"""Share and number of content words that make a near copy."""
_LEAST_WORDS = 2
"""Content words below which a sentence without verb, name or figure claims nothing that could be checked."""


@dataclass(frozen=True, eq=False)
class DraftSentence:
    """One sentence of the draft, where it stands and what it rests on."""

    section: Section
    paragraph: int
    index: int
    sentence: Sentence
    reading: Reading
    evidence: tuple[SourceSentence, ...]
    """Whole source sentences, the closest one first."""
    spans: tuple[Span, ...]
    """The evidence as cited (spans of facts) or found (whole sentences), and what is only near in meaning: that is
    shown to who reads the review, and no check rests on it."""
    unknown: tuple[str, ...]
    """Fact ids that the ledger does not have."""
    context: tuple[SourceSentence, ...]
    """Source sentences in front of the evidence: where its pronouns point."""

    @property
    def style(self) -> Style:
        """Style of its paragraph."""
        return self.section.paragraphs[self.paragraph].style

    @property
    def in_recap(self) -> bool:
        """Whether it stands in a section that tells again."""
        return self.section.kind in RECAPS

    @property
    def is_question(self) -> bool:
        """Whether it asks: a question claims nothing but its names and figures."""
        return self.style == "question" or self.reading.text.rstrip(" \u00a0\u202f»\"'").endswith("?")

    @cached_property
    def is_bare(self) -> bool:
        """Whether it stands beside the body and is no sentence: a cell, a caption without a verb."""
        return is_bare(self.style, self.reading)

    @cached_property
    def checkable(self) -> bool:
        """Whether it makes a claim that evidence can bear out."""
        if self.is_bare:
            return bool(self.reading.figures or self.reading.dates or self.reading.names)
        if self.style == "question" or (self.is_question and not self.sentence.fact_ids):
            return False
        reading = self.reading
        if not (reading.figures or reading.names) and all(word.keys & TRANSITION_WORDS for word in reading.words):
            return False
        return (
            len(reading.words) >= _LEAST_WORDS
            or bool(reading.figures or reading.names)
            or (bool(reading.words) and any(verb.finite for verb in reading.verbs))
        )

    @cached_property
    def originals(self) -> tuple[tuple[str, str], ...]:
        """Passages in other languages that its evidence states in French, each with its language."""
        return tuple((found.original, found.language) for found in self.evidence if found.original is not None)

    @cached_property
    def verbatim(self) -> bool:
        """Whether it is one of its evidence sentences, word for word."""
        same = (found.reading for found in self.evidence if self.reading.folded == found.reading.folded)
        return any(_values(self.reading) == _values(reading) for reading in same)

    @cached_property
    def is_near(self) -> bool:
        """Whether nearly all of it stands in one sentence of the evidence."""
        return bool(self.evidence) and (
            len(self.reading.words) >= _NEAR_WORDS
            and carried_share(self.reading.words, self.evidence[0].reading.vocabulary) >= _NEAR
        )

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Keys of all words of the evidence."""
        return frozenset().union(*(found.reading.vocabulary for found in self.evidence))

    def place(self, start: int | None = None, end: int | None = None) -> Place:
        """Where it stands, with the passage from `start` to `end` (the whole sentence when `None`)."""
        return Place(
            section=self.section.id,
            paragraph=self.paragraph,
            sentence=self.index,
            start=start,
            end=end,
            excerpt=self.reading.text[start:end],
        )


def _values(reading: Reading) -> tuple[float, ...]:
    """The numbers of a sentence: « -18 degrés » is not « 18 degrés »."""
    return tuple(figure.value for figure in reading.figures)
