"""The sources as the checks see them: sentences with their readings, parsed once a run."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from calame.agents.checks.reading import Reading, overlap, read
from calame.contracts import Fact, Source, Span
from calame.text.analysis import parts
from calame.text.names import same_name
from calame.text.quotations import quotations
from calame.text.typography import canonical

_BARE = str.maketrans("àâäéèêëîïôöùûüç", "aaaeeeeiioouuuc")
_WORDS = re.compile(r"\w+")
_AGREEING = re.compile(r"(?:e?nt|es?|[sx])$")
_SHORT = 3
"""Letters up to which a word is a tool word: its number is its own (le, les)."""
_MARKS = frozenset('«»“”„‟"‘’「」『』')
"""Marks that quote in one language or another."""


@dataclass(frozen=True, eq=False)
class SourceSentence:
    """One whole sentence of a source."""

    span: Span
    reading: Reading
    index: int
    """Place among the sentences of its source."""
    original: str | None = None
    """Its passage in the language of the source, where `reading` is of a French statement of it."""
    language: str = "fr"
    """Language of the source."""


@dataclass(frozen=True, eq=False)
class SourceText:
    """One source, read."""

    source: Source
    sentences: tuple[SourceSentence, ...]

    @cached_property
    def words(self) -> str:
        """Its words and its title's, canonical, lower case, spaced for `in`: what a quotation must match."""
        stated = "\n".join(sentence.reading.text for sentence in self.sentences if sentence.original)
        return spaced(f"{self.source.text}\n{self.source.title or ''}\n{stated}")

    @cached_property
    def agreed(self) -> str:
        """The words without what agreement adds to them, spaced for `in`: a quotation agrees with what surrounds it."""
        return agreeing(self.words)

    @cached_property
    def quoted(self) -> str:
        """The words that stand in quotation marks, each passage apart; a statement quotes only what the source does."""
        quoting = (s for s in self.sentences if s.original is None or not _MARKS.isdisjoint(s.original))
        found = (quote.text for sentence in quoting for quote in sentence.reading.quotations)
        whole = (quote.text for text in (self.source.text, self.source.title or "") for quote in quotations(text))
        return " | ".join(spaced(text) for text in (*found, *whole))

    def within(self, span: Span) -> tuple[SourceSentence, ...]:
        """The whole sentences that `span` touches."""
        return tuple(s for s in self.sentences if overlap((s.span.start, s.span.end), (span.start, span.end)))

    def before(self, sentence: SourceSentence, count: int) -> tuple[SourceSentence, ...]:
        """Up to `count` sentences in front of `sentence`."""
        return self.sentences[max(0, sentence.index - count) : sentence.index]


def spaced(text: str) -> str:
    """Canonical lower-case words with one space on each side, so that `in` compares whole words.

    Capitals stand with their accents or without, « État » and « Etat »: first letters are compared bare.
    """
    plain = canonical(text).casefold().replace("œ", "oe").replace("æ", "ae")
    return f" {' '.join([word[0].translate(_BARE) + word[1:] for word in _WORDS.findall(plain)])} "


def agreeing(text: str) -> str:
    """The same words without what agreement adds to them: « consulté » is quoted from « consultés »."""
    return f" {' '.join(unended(word) for word in spaced(text).split())} "


def unended(word: str) -> str:
    """A folded word without the ending by which it agrees in gender or number; a short word as it is."""
    return _AGREEING.sub("", word) if len(word) > _SHORT else word


@lru_cache(maxsize=64)
def read_source(source: Source) -> SourceText:
    """Read a source; its parse is shared with the extractor's."""
    sentences = tuple(
        SourceSentence(
            span=Span(source=source.id, start=part.start, end=part.end),
            reading=Reading(part.analysis.text, part.analysis, source.published),
            index=index,
        )
        for index, part in enumerate(part for part in parts(source.text) if part.end > part.start)
    )
    return SourceText(source, sentences)


def read_through(source: Source, facts: Sequence[Fact]) -> SourceText:
    """A source in another language as the French statements of its facts, each with the sentences it rests on."""
    original = read_source(source)
    stated = sorted(
        ((span, fact.statement) for fact in facts for span in fact.spans if span.source == source.id),
        key=lambda pair: pair[0].start,
    )
    sentences = tuple(
        SourceSentence(
            span=span,
            reading=read(statement, source.published),
            index=index,
            original=" ".join(sentence.reading.text for sentence in original.within(span)),
            language=source.language,
        )
        for index, (span, statement) in enumerate(stated)
    )
    return SourceText(source, sentences)


def carries_name(reading: Reading, name: str) -> bool:
    """Whether a text says `name`, in the same words or by another form of it."""
    return reading.carries(name) or any(same_name(name, mention.core) for mention in reading.names)
