"""Each sentence of a draft beside what it rests on and what the critic says of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from calame.contracts import Article, Finding, Overrule, Paragraph, Place, Section, Sentence, Source, Span, Verdict
from calame.text.typography import canonical
from calame.text.words import count_words

State = Literal["supported", "vouched", "problem", "no_claim"]
"""`vouched`: a person overruled what was found against it."""
_Key = tuple[str | None, int | None, int | None]
_WHOLE: _Key = (None, None, None)


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of evidence, verbatim."""

    source: Source
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words of the source."""
        return self.source.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of a sentence: faulted by a finding or not."""

    text: str
    faulted: bool


@dataclass(frozen=True, slots=True)
class SentenceProof:
    """One sentence with its proof."""

    id: str
    number: int
    """From 1, in reading order over the whole article."""
    sentence: Sentence
    state: State
    passages: tuple[Passage, ...]
    findings: tuple[Finding, ...]
    verified: str | None = None
    """Digest of sentence and evidence when a verifier model bore it out."""
    overruled: tuple[Overrule, ...] = ()
    """What a person set aside of what was found against it."""

    @property
    def verbatim(self) -> bool:
        """Whether a passage holds the sentence word for word, typography aside."""
        own = canonical(self.sentence.text)
        return any(own in canonical(passage.text) for passage in self.passages)

    @property
    def noted(self) -> bool:
        """Whether it holds, with a remark on it."""
        return self.state != "problem" and bool(self.findings)

    @property
    def words(self) -> list[Words]:
        """The sentence cut where the words that a finding names begin or end."""
        text = self.sentence.text
        spans = [span for finding in self.findings if (span := _faulted(text, finding.place))]
        edges = sorted({0, len(text), *(edge for span in spans for edge in span)})
        return [
            Words(text[start:end], any(low <= start < high for low, high in spans)) for start, end in pairwise(edges)
        ]

    @property
    def quoted(self) -> list[list[Passage]]:
        """The passages, those with the same words together: a lead often tells what the body tells again."""
        groups: dict[str, list[Passage]] = {}
        for passage in self.passages:
            groups.setdefault(canonical(passage.text), []).append(passage)
        return list(groups.values())


@dataclass(frozen=True, slots=True)
class ParagraphProof:
    """One paragraph."""

    style: str
    sentences: tuple[SentenceProof, ...]
    findings: tuple[Finding, ...]
    """Those of the paragraph as a whole."""


@dataclass(frozen=True, slots=True)
class SectionProof:
    """One section."""

    section: Section
    words: int
    budget: int | None
    """Words planned; `None` when no plan is known."""
    paragraphs: tuple[ParagraphProof, ...]
    findings: tuple[Finding, ...]
    """Those of the section as a whole."""


@dataclass(frozen=True, slots=True)
class Proof:
    """The whole article."""

    sections: tuple[SectionProof, ...]
    findings: tuple[Finding, ...]
    """Those of the article as a whole."""

    @property
    def sentences(self) -> tuple[SentenceProof, ...]:
        """All sentences in reading order."""
        return tuple(
            sentence
            for section in self.sections
            for paragraph in section.paragraphs
            for sentence in paragraph.sentences
        )

    def count(self, state: State) -> int:
        """Number of sentences in this state."""
        return sum(sentence.state == state for sentence in self.sentences)


def prove(article: Article) -> Proof:
    """The article's sentences with their proof. A span that lies outside its source is left out."""
    builder = _Builder(article)
    sections = tuple(builder.section(section) for section in article.draft.sections)
    return Proof(sections, tuple(builder.findings.get(_WHOLE, ())))


def _by_place(article: Article) -> dict[_Key, list[Finding]]:
    """Findings by the smallest part of the draft that their place names and that exists."""
    sections = {section.id: section for section in article.draft.sections}
    placed: dict[_Key, list[Finding]] = {}
    for finding in article.review.findings:
        placed.setdefault(_key(finding.place, sections), []).append(finding)
    return placed


def _key(place: Place, sections: dict[str, Section]) -> _Key:
    section = sections.get(place.section or "")
    if section is None:
        return _WHOLE
    if place.paragraph is None or not 0 <= place.paragraph < len(section.paragraphs):
        return section.id, None, None
    size = len(section.paragraphs[place.paragraph].sentences)
    sentence = place.sentence if place.sentence is not None and 0 <= place.sentence < size else None
    return section.id, place.paragraph, sentence


class _Builder:
    """Looks up what belongs to a place; numbers the sentences."""

    def __init__(self, article: Article) -> None:
        self._sources = {source.id: source for source in article.sources}
        self._facts = {fact.id: fact for fact in article.ledger.facts}
        self._budgets = {plan.id: plan.words for plan in article.outline.sections}
        self._verdicts = {
            (verdict.section, verdict.paragraph, verdict.sentence): verdict for verdict in article.review.verdicts
        }
        self.findings = _by_place(article)
        self._overruled: dict[_Key, list[Overrule]] = {}
        sections = {section.id: section for section in article.draft.sections}
        for one in article.review.overruled:
            self._overruled.setdefault(_key(one.finding.place, sections), []).append(one)
        self._number = 0

    def section(self, section: Section) -> SectionProof:
        """One section beside its evidence; sections are asked for in the article's order, which numbers sentences."""
        paragraphs = tuple(
            self._paragraph(section.id, place, paragraph) for place, paragraph in enumerate(section.paragraphs)
        )
        return SectionProof(
            section=section,
            words=count_words(section.text),
            budget=self._budgets.get(section.id),
            paragraphs=paragraphs,
            findings=self._at(section.id),
        )

    def _paragraph(self, section: str, place: int, paragraph: Paragraph) -> ParagraphProof:
        sentences = tuple(
            self._sentence((section, place, position), sentence)
            for position, sentence in enumerate(paragraph.sentences)
        )
        return ParagraphProof(paragraph.style, sentences, self._at(section, place))

    def _sentence(self, place: tuple[str, int, int], sentence: Sentence) -> SentenceProof:
        self._number += 1
        verdict = self._verdicts.get(place)
        findings = self._at(*place)
        return SentenceProof(
            id=f"p{self._number}",
            number=self._number,
            sentence=sentence,
            state=_state(verdict, findings),
            passages=tuple(self._passages(self._spans(sentence, verdict, findings))),
            findings=findings,
            verified=verdict.verified if verdict else None,
            overruled=tuple(self._overruled.get(place, ())),
        )

    def _at(self, section: str, paragraph: int | None = None, sentence: int | None = None) -> tuple[Finding, ...]:
        return tuple(self.findings.get((section, paragraph, sentence), ()))

    def _spans(self, sentence: Sentence, verdict: Verdict | None, findings: Iterable[Finding]) -> Iterable[Span]:
        if verdict and verdict.evidence:
            yield from verdict.evidence
        else:
            for fact in (self._facts[name] for name in sentence.fact_ids if name in self._facts):
                yield fact.spans[0]
        for finding in findings:
            yield from finding.evidence

    def _passages(self, spans: Iterable[Span]) -> Iterable[Passage]:
        shown: list[Span] = []
        for span in spans:
            source = self._sources.get(span.source)
            if source and span.end <= len(source.text) and not any(_holds(wide, span) for wide in shown):
                shown.append(span)
                yield Passage(source, span.start, span.end)


def _faulted(text: str, place: Place) -> tuple[int, int] | None:
    """Where the words of `place` stand in `text`; `None` when they do not, or are all of it."""
    start, end = place.start, place.end
    if start is None or end is None or text[start:end] != place.excerpt:
        start = text.find(place.excerpt)
        end = start + len(place.excerpt)
    return (start, end) if 0 <= start < end and end - start < len(text) else None


def _holds(wide: Span, span: Span) -> bool:
    return wide.source == span.source and wide.start <= span.start and span.end <= wide.end


def _state(verdict: Verdict | None, findings: tuple[Finding, ...]) -> State:
    grave = any(finding.severity != "minor" for finding in findings)
    if grave or (verdict is not None and verdict.supported is False):
        return "problem"
    if verdict is not None and verdict.vouched:
        return "vouched"
    return "supported" if verdict is not None and verdict.supported else "no_claim"
