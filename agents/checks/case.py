"""The shared, frozen object that every check reads: the draft's sentences beside their evidence."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from calame.agents.checks.ahead import read_ahead
from calame.agents.checks.bare import evidence_of, is_bare
from calame.agents.checks.draft_sentence import DraftSentence
from calame.agents.checks.further import further
from calame.agents.checks.reading import Reading, read
from calame.agents.checks.retrieval import Index, carried_share, nearest_in_meaning
from calame.agents.checks.sourcing import SourceSentence, SourceText, carries_name, read_source, read_through
from calame.contracts import (
    BODY,
    Brief,
    Draft,
    Fact,
    Ledger,
    Outline,
    Paragraph,
    Section,
    Sentence,
    Source,
    Span,
)
from calame.text.names import same_name

__all__ = ["DraftSentence", "ReviewCase", "cited_case", "found_case", "paragraphs"]

_WINDOW = 6
"""Source sentences in front of the evidence in which an antecedent is looked for."""
_BACK = 0.3
"""Weight of the way back: enough to choose between sentences that carry the statement nearly as well."""
_CARRIED = 0.5
"""Share of the words of a statement below which the passage nearest in meaning is shown beside what its words find."""


@dataclass(frozen=True, eq=False)
class ReviewCase:
    """A draft, what was asked for and what it may rest on."""

    brief: Brief
    draft: Draft
    texts: tuple[SourceText, ...]
    index: Index
    sentences: tuple[DraftSentence, ...]
    """Those of the body in reading order, then those beside it (captions, notes)."""
    ledger: Ledger | None = None
    """`None` for an article that cites nothing."""
    outline: Outline | None = None
    bare: tuple[DraftSentence, ...] = ()
    """Cells, captions and the like without a verb: only the values in them are compared."""

    @cached_property
    def claims(self) -> tuple[DraftSentence, ...]:
        """The sentences whose content is compared with evidence; a question only when it is a near copy."""
        return tuple(s for s in self.sentences if s.evidence and not s.verbatim and (s.checkable or s.is_near))

    @cached_property
    def values(self) -> "ReviewCase":
        """The same case with the bare texts alone, for the checks that compare values."""
        return replace(self, sentences=self.bare, bare=())

    def ahead_of(self, found: DraftSentence, count: int) -> tuple[DraftSentence, ...]:
        """Up to `count` sentences of the draft in front of one."""
        at = self._order[found]
        return self.sentences[max(0, at - count) : at]

    @cached_property
    def _order(self) -> dict[DraftSentence, int]:
        return {found: at for at, found in enumerate(self.sentences)}

    @cached_property
    def facts(self) -> dict[str, Fact]:
        """Facts by id."""
        return {fact.id: fact for fact in self.ledger.facts} if self.ledger else {}

    @cached_property
    def _titles(self) -> tuple[Reading, ...]:
        labels = (
            label
            for text in self.texts
            for label in (text.source.title, text.source.publisher, text.source.author)
            if label
        )
        return tuple(read(label) for label in labels)

    @cached_property
    def all_readings(self) -> tuple[Reading, ...]:
        """Every sentence of every source, and their titles, publishers and authors."""
        return (*(found.reading for text in self.texts for found in text.sentences), *self._titles)

    @cached_property
    def every_reading(self) -> tuple[Reading, ...]:
        """Every sentence of the sources, then of the draft."""
        return (*self.all_readings, *(one.reading for one in self.sentences))

    @cached_property
    def _known(self) -> dict[str, bool]:
        return {}

    def knows_name(self, name: str) -> bool:
        """Whether any source says `name`, in any of its forms."""
        if name not in self._known:
            self._known[name] = any(reading.carries(name) for reading in self.all_readings) or any(
                carries_name(reading, name) for reading in self.all_readings
            )
        return self._known[name]

    def mentions_name(self, name: str) -> bool:
        """Whether any source has `name` as a name of its own, not as a part of a longer one."""
        return any(same_name(name, mention.core) for reading in self.all_readings for mention in reading.names)

    def text_of(self, sentence: SourceSentence) -> SourceText:
        """The source that `sentence` belongs to."""
        return next(text for text in self.texts if text.source.id == sentence.span.source)


def cited_case(
    brief: Brief, draft: Draft, sources: tuple[Source, ...], ledger: Ledger, outline: Outline | None
) -> ReviewCase:
    """The case of a draft whose sentences cite facts."""
    foreign = {source.id for source in sources if source.language != brief.language}
    read_ahead(draft, sources, [fact for fact in ledger.facts if any(span.source in foreign for span in fact.spans)])
    texts = tuple(
        read_through(source, ledger.facts) if source.id in foreign else read_source(source) for source in sources
    )
    facts = {fact.id: fact for fact in ledger.facts}
    by_id = {text.source.id: text for text in texts}
    unstated = frozenset((span.source, span.start) for span in ledger.uncovered)
    sentences, bare = _parted(_cited(place, facts, by_id, unstated) for place in _places(draft, sources))
    return ReviewCase(brief, draft, texts, _index(texts), sentences, ledger, outline, bare)


def found_case(brief: Brief, draft: Draft, sources: tuple[Source, ...]) -> ReviewCase:
    """The case of an article that cites nothing: evidence is found by its words."""
    read_ahead(draft, sources, ())
    texts = tuple(read_source(source) for source in sources)
    index = _index(texts)
    by_id = {text.source.id: text for text in texts}
    sentences, bare = _parted(_found(place, index, by_id) for place in _places(draft, sources))
    return ReviewCase(brief, draft, texts, index, sentences, bare=bare)


_Located = tuple[Section, int, int, Sentence, Reading]


def _parted(found: Iterable[DraftSentence]) -> tuple[tuple[DraftSentence, ...], tuple[DraftSentence, ...]]:
    """Sentences and bare texts; the body goes first: what stands beside it comes between no two of its sentences."""
    told = sorted(found, key=lambda one: one.style not in BODY)
    return tuple(one for one in told if not one.is_bare), tuple(one for one in told if one.is_bare)


def _index(texts: tuple[SourceText, ...]) -> Index:
    return Index(tuple(sentence for text in texts for sentence in text.sentences))


def _places(draft: Draft, sources: tuple[Source, ...]) -> Iterator[_Located]:
    published = max((source.published for source in sources if source.published), default=None)
    for section in draft.sections:
        for p, paragraph in enumerate(section.paragraphs):
            for s, sentence in enumerate(paragraph.sentences):
                yield section, p, s, sentence, read(sentence.text, published)


def _cited(
    located: _Located,
    facts: dict[str, Fact],
    texts: dict[str, SourceText],
    unstated: frozenset[tuple[str, int]],
) -> DraftSentence:
    sentence = located[3]
    known = [facts[fact_id] for fact_id in sentence.fact_ids if fact_id in facts]
    spans = tuple(dict.fromkeys(span for fact in known for span in fact.spans if span.source in texts))
    stated = dict.fromkeys(found for span in spans for found in texts[span.source].within(span))
    evidence = dict.fromkeys(near for found in stated for near in _with_fragments(found, texts, unstated))
    unknown = tuple(fact_id for fact_id in sentence.fact_ids if fact_id not in facts)
    return _beside(located, tuple(evidence), spans, unknown, texts)


def _with_fragments(
    found: SourceSentence, texts: dict[str, SourceText], unstated: frozenset[tuple[str, int]]
) -> list[SourceSentence]:
    """The sentence with the questions and fragments around it that no fact covers: they are told with it."""
    sentences = texts[found.span.source].sentences
    first = last = found.index
    while first > 0 and (found.span.source, sentences[first - 1].span.start) in unstated:
        first -= 1
    while last + 1 < len(sentences) and (found.span.source, sentences[last + 1].span.start) in unstated:
        last += 1
    return [found, *sentences[first : found.index], *sentences[found.index + 1 : last + 1]]


def _found(located: _Located, index: Index, texts: dict[str, SourceText]) -> DraftSentence:
    section, paragraph, _, _, statement = located
    if is_bare(section.paragraphs[paragraph].style, statement):
        evidence = evidence_of(statement, index)
        return _beside(located, evidence, tuple(dict.fromkeys(found.span for found in evidence)), (), texts)
    nearest = tuple(match.sentence for match in index.best(statement))
    evidence = index.same(statement) or (*nearest, *further(statement, nearest, index))
    shown = evidence if _is_carried(statement, evidence) else (*evidence, *nearest_in_meaning(statement, index))
    return _beside(located, evidence, tuple(dict.fromkeys(found.span for found in shown)), (), texts)


def _is_carried(statement: Reading, evidence: tuple[SourceSentence, ...]) -> bool:
    """Whether words enough of a statement stand in its evidence for no other passage to be shown beside it."""
    vocabulary = frozenset[str]().union(*(found.reading.vocabulary for found in evidence))
    return carried_share(statement.words, vocabulary) >= _CARRIED


def _beside(
    located: _Located,
    evidence: tuple[SourceSentence, ...],
    spans: tuple[Span, ...],
    unknown: tuple[str, ...],
    texts: dict[str, SourceText],
) -> DraftSentence:
    section, paragraph, index, sentence, reading = located
    ranked = sorted(evidence, key=lambda found: -_closeness(reading, found.reading))
    context = dict.fromkeys(
        near for found in ranked for near in texts[found.span.source].before(found, _WINDOW) if near not in ranked
    )
    return DraftSentence(
        section, paragraph, index, sentence, reading, tuple(ranked), spans, unknown, context=tuple(context)
    )


def _closeness(statement: Reading, source: Reading) -> float:
    """Share of the statement that the source carries, and less weightily the other way round: a short twin wins."""
    there = carried_share(statement.words, source.vocabulary)
    return there + _BACK * carried_share(source.words, statement.vocabulary)


def paragraphs(draft: Draft) -> Iterator[tuple[Section, int, Paragraph]]:
    """Every paragraph with its place."""
    for section in draft.sections:
        for index, paragraph in enumerate(section.paragraphs):
            yield section, index, paragraph
