"""An article that a person edited: what was not touched keeps its facts, what was is cited by what the sources say."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import cached_property
from typing import Final

from calame.agents.checks.reading import Reading, plain_words, read
from calame.agents.checks.retrieval import Index, carried_share
from calame.agents.checks.sourcing import read_source, read_through
from calame.contracts import Draft, Fact, Ledger, Outline, Paragraph, Section, SectionPlan, Sentence, Source, Span
from calame.text.analysis import parse_ahead
from calame.text.sentences import split_sentences
from calame.text.typography import french
from calame.text.words import count_words, fold

BY_HAND: Final = "by_hand"
"""Name of the edit, as the review page shows it."""
_TOLD = 0.3
"""Share of a fact's content words that a sentence must hold to cite it: what coverage asks (`checks.measures`)."""
_ALIKE = 0.6
"""Likeness (difflib) from which a sentence is taken for an edit of one that is gone."""
_DEEPEST = 3


def taken_in(typed: Draft, previous: Draft, ledger: Ledger, sources: Sequence[Source]) -> Draft:
    """`typed` with the sections, sentences and facts of `previous` wherever their words are the same.

    A sentence that changed is set in French typography and cites the facts that stand in the source sentences nearest
    to it, found by its words alone; when nothing is near, those of the sentence it replaces. A sentence for which
    there are none cites none, and the critic says so.
    """
    citing = _Citing(ledger, sources, previous)
    pairs = _paired(typed.sections, previous.sections)
    citing.read_ahead(section for section, _ in pairs)
    taken = {old.id for _, old in pairs if old}
    sections: list[Section] = []
    for section, old in pairs:
        made = citing.section(section, old)
        if old is None:
            made = made.model_copy(update={"id": _free(made, taken)})
            taken.add(made.id)
        sections.append(made)
    return Draft(metadata=typed.metadata, sections=tuple(sections), round=previous.round)


def followed(outline: Outline, draft: Draft) -> Outline:
    """The outline that `draft`, edited, follows: its sections in its order, with a plan for each that is new."""
    plans = {plan.id: plan for plan in outline.sections}
    owned = {fact for section in draft.sections if section.id in plans for fact in plans[section.id].fact_ids}
    made: list[SectionPlan] = []
    for section in draft.sections:
        standing = plans.get(section.id)
        plan = standing.model_copy(update={"heading": section.heading}) if standing else _plan(section, owned)
        owned |= set(plan.fact_ids)
        made.append(plan)
    return outline.model_copy(update={"metadata": draft.metadata, "sections": tuple(made)})


def edited_parts(before: Draft, after: Draft) -> tuple[str, ...]:
    """Ids of the sections that differ, are new or are gone; `metadata` when title or description do."""
    were, are = ({section.id: section for section in draft.sections} for draft in (before, after))
    changed = [name for name in are | were if were.get(name) != are.get(name)]
    return (*(["metadata"] if before.metadata != after.metadata else []), *changed)


def _plan(section: Section, owned: set[str]) -> SectionPlan:
    cited = dict.fromkeys(fact for part in section.paragraphs for one in part.sentences for fact in one.fact_ids)
    return SectionPlan(
        id=section.id,
        kind=section.kind,
        heading=section.heading,
        level=min(section.level, _DEEPEST),
        fact_ids=tuple(fact for fact in cited if section.kind != "body" or fact not in owned),
        words=count_words(section.text),
    )


def _paired(typed: Sequence[Section], before: Sequence[Section]) -> list[tuple[Section, Section | None]]:
    """Each section with the one it was: the same heading, else most of the same sentences, else the same place."""
    left = {section.id: section for section in before}
    found: dict[int, Section] = {}
    for alike in (_same_heading, _shared):
        for place, section in enumerate(typed):
            best = max(left.values(), key=lambda old: alike(section, old), default=None) if place not in found else None
            if best is not None and alike(section, best):
                found[place] = left.pop(best.id)
    for place, section in enumerate(typed):
        old = before[place] if place < len(before) else None
        if place not in found and old is not None and old.id in left and bool(old.heading) == bool(section.heading):
            found[place] = left.pop(old.id)
    return [(section, found.get(place)) for place, section in enumerate(typed)]


def _same_heading(section: Section, old: Section) -> int:
    return int(_same(section.heading, old.heading))


def _shared(section: Section, old: Section) -> int:
    words = _spaced(section.text)
    return sum(_spaced(one.text) in words for part in old.paragraphs for one in part.sentences)


def _free(section: Section, taken: set[str]) -> str:
    """An id that no section has or had."""
    if section.kind != "body" and section.kind not in taken:
        return section.kind
    return next(name for number in range(1, 10_000) if (name := f"sec-{number}") not in taken)


def _spaced(text: str) -> str:
    """`text` with one kind of space: editors lose no-break spaces."""
    return " ".join(text.split())


def _same(one: str, other: str) -> bool:
    return fold(_spaced(one)) == fold(_spaced(other))


class _Citing:
    """Gives sentences back to the facts they rest on."""

    def __init__(self, ledger: Ledger, sources: Sequence[Source], previous: Draft) -> None:
        self._ledger = ledger
        self._sources = sources
        self._published = max((source.published for source in sources if source.published), default=None)
        self._everywhere = _by_text(previous.sections)

    def read_ahead(self, sections: Iterable[Section]) -> None:
        """Parse in one go whatever no earlier sentence explains."""
        texts = [one.text for section in sections for part in section.paragraphs for one in part.sentences]
        new = [french(text) for text in texts if _spaced(text) not in self._everywhere]
        if new:
            parse_ahead((*(source.text for source in self._sources), *new))

    def section(self, typed: Section, old: Section | None) -> Section:
        """The section with sentences that cite; `old` itself when nothing in it changed."""
        known = self._everywhere | _by_text([old] if old else [])
        gone = _gone(old, typed)
        paragraphs = tuple(self._paragraph(paragraph, known, gone) for paragraph in typed.paragraphs)
        if old is None:
            return typed.model_copy(update={"heading": french(typed.heading), "paragraphs": paragraphs})
        heading = old.heading if _spaced(old.heading) == _spaced(typed.heading) else french(typed.heading)
        before = {_spaced(part.text): part for part in old.paragraphs}
        styled = tuple(before.get(_spaced(part.text), part) for part in paragraphs)  # Markdown shows not all styles
        return old.model_copy(update={"heading": heading, "level": typed.level, "paragraphs": styled})

    def _paragraph(self, typed: Paragraph, known: Mapping[str, Sentence], gone: Sequence[Sentence]) -> Paragraph:
        sentences = tuple(
            known[unit] if unit in known else self._cited(unit, typed.style, gone)
            for unit in _units(_spaced(typed.text), known, whole=typed.style == "question")
        )
        return typed.model_copy(update={"sentences": sentences})

    def _cited(self, unit: str, style: str, gone: Sequence[Sentence]) -> Sentence:
        text = french(unit)
        facts = () if style == "question" else self._facts(text) or _of_the_replaced(unit, gone)
        return Sentence(text=text, fact_ids=facts, edits=(BY_HAND,))

    def _facts(self, text: str) -> tuple[str, ...]:
        reading = read(text, self._published)
        near = [
            fact
            for match in self._index.best(reading)
            for fact in self._ledger.facts
            if any(_touch(match.sentence.span, span) for span in fact.spans)
        ]
        told = [fact.id for fact in near if _share(fact, reading) >= _TOLD]
        best = max(near, key=lambda fact: _share(fact, reading), default=None)
        return tuple(dict.fromkeys(told or ([best.id] if best else [])))

    @cached_property
    def _index(self) -> Index:
        texts = (
            read_source(source) if source.language == "fr" else read_through(source, self._ledger.facts)
            for source in self._sources
        )
        return Index(tuple(sentence for text in texts for sentence in text.sentences))


def _by_text(sections: Iterable[Section]) -> dict[str, Sentence]:
    return {_spaced(one.text): one for section in sections for part in section.paragraphs for one in part.sentences}


def _gone(old: Section | None, typed: Section) -> list[Sentence]:
    """Sentences of the section that no longer stand in it."""
    words = _spaced(typed.text)
    pool = [one for part in old.paragraphs for one in part.sentences] if old else []
    return [one for one in pool if one.fact_ids and _spaced(one.text) not in words]


def _units(text: str, known: Mapping[str, Sentence], *, whole: bool) -> Iterator[str]:
    """The paragraph cut into sentences, those that stood before in one piece whatever they hold."""
    borders = [(0, len(text))] if whole else split_sentences(text)
    ends = [end for _, end in borders]
    start = 0
    while start < len(text):
        later = [end for end in ends if end > start] or [len(text)]
        end = next((end for end in reversed(later) if text[start:end].strip() in known), later[0])
        if unit := text[start:end].strip():
            yield unit
        start = end


def _of_the_replaced(unit: str, gone: Sequence[Sentence]) -> tuple[str, ...]:
    """The facts of the sentence that `unit` is an edit of."""
    matcher = SequenceMatcher(b=unit.split(), autojunk=False)

    def likeness(sentence: Sentence) -> float:
        matcher.set_seq1(sentence.text.split())
        return matcher.ratio()

    nearest = max(gone, key=likeness, default=None)
    return nearest.fact_ids if nearest and likeness(nearest) >= _ALIKE else ()


def _share(fact: Fact, reading: Reading) -> float:
    return carried_share(plain_words(fact.statement), reading.vocabulary)


def _touch(one: Span, other: Span) -> bool:
    return one.source == other.source and one.start < other.end and other.start < one.end
