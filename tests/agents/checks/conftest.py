"""Builders: a source, a draft and a review by hand."""

from collections.abc import Callable
from datetime import date

import pytest

from calame.agents.checks.case import cited_case, found_case
from calame.agents.checks.faults import Check, Fault
from calame.agents.checks.review import faults_of, review
from calame.contracts import (
    Block,
    Brief,
    Draft,
    Fact,
    Finding,
    Ledger,
    Metadata,
    Paragraph,
    Review,
    Section,
    SectionKind,
    Source,
    Span,
    Thresholds,
)
from calame.text.analysis import analyse

MakeSource = Callable[..., Source]
MakeSection = Callable[..., Section]
MakeDraft = Callable[..., Draft]
Judge = Callable[..., Review]
Blockers = Callable[..., list[Finding]]
Uncited = Callable[..., list[tuple[Check, Fault]]]

GENERAL = {"length", "subheadings", "seo", "structure", "style", "coverage", "headline"}
"""Checks that a one-sentence draft sets off by being one sentence."""


def source_of(text: str, name: str = "S1", published: date | None = date(2024, 3, 15)) -> Source:
    return Source(
        id=name,
        text=text,
        blocks=(Block(kind="paragraph", start=0, end=len(text)),),
        sha256="0" * 64,
        origin="essai.txt",
        published=published,
    )


def ledger_of(*sources: Source) -> Ledger:
    """One fact a source sentence."""
    facts: list[Fact] = []
    for source in sources:
        for sentence in analyse(source.text).sentences:
            span = Span(source=source.id, start=sentence.start, end=sentence.end)
            facts.append(Fact(id=f"F{len(facts) + 1}", statement=sentence.text, spans=(span,), salience=0.7))
    return Ledger(facts=tuple(facts))


def section_of(
    *sentences: str | tuple[str, ...],
    name: str = "sec-1",
    kind: SectionKind = "body",
    heading: str = "les faits",
    level: int = 2,
    style: str = "prose",
) -> Section:
    """A section with one paragraph a sentence; a tuple is the text and its fact ids."""
    paragraphs = []
    for sentence in sentences:
        text, *ids = (sentence,) if isinstance(sentence, str) else sentence
        paragraphs.append(
            Paragraph.model_validate({"sentences": [{"text": text, "fact_ids": tuple(ids)}], "style": style})
        )
    return Section(id=name, kind=kind, heading=heading, level=level, paragraphs=tuple(paragraphs))


def draft_of(*sections: Section, title: str = "", description: str = "", keyphrase: str = "") -> Draft:
    metadata = Metadata(title=title, slug="essai", meta_description=description, keyphrase=keyphrase)
    return Draft(metadata=metadata, sections=sections)


def judge(
    draft: Draft, *sources: Source, thresholds: Thresholds | None = None, ledger: Ledger | None = None, **brief: object
) -> Review:
    order = Brief.model_validate({"min_words": 50, "seo": False, "thresholds": thresholds or Thresholds(), **brief})
    return review(cited_case(order, draft, sources, ledger or ledger_of(*sources), None))


def content_findings(text: str, evidence: str) -> list[Finding]:
    """What the checks say of one sentence that rests on all of `evidence`."""
    source = source_of(evidence)
    ids = [fact.id for fact in ledger_of(source).facts]
    draft = draft_of(section_of((text, *ids)))
    return [finding for finding in judge(draft, source).findings if finding.check not in GENERAL]


def uncited_faults(told: str | tuple[str, ...], source: str | Source) -> list[tuple[Check, Fault]]:
    """What the checks find in sentences that cite nothing; not what concerns the article as a whole."""
    sentences = (told,) if isinstance(told, str) else told
    given = source_of(source) if isinstance(source, str) else source
    case = found_case(Brief(min_words=50, seo=False), draft_of(section_of(*sentences)), (given,))
    return [(check, fault) for check, fault in faults_of(case) if fault.place.sentence is not None]


@pytest.fixture(scope="session")
def uncited() -> Uncited:
    return uncited_faults


@pytest.fixture(scope="session")
def make_source() -> MakeSource:
    return source_of


@pytest.fixture(scope="session")
def make_section() -> MakeSection:
    return section_of


@pytest.fixture(scope="session")
def make_draft() -> MakeDraft:
    return draft_of


@pytest.fixture(scope="session")
def reviewed() -> Judge:
    return judge


@pytest.fixture(scope="session")
def against_evidence() -> Blockers:
    return content_findings
