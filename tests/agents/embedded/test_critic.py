"""The embedded critic answers a task with the deterministic review."""

import asyncio

import pytest

from calame.agents.embedded.critic import EmbeddedCritic
from calame.agents.role import Context, ReviewTask
from calame.contracts import (
    Block,
    Brief,
    Draft,
    Fact,
    Ledger,
    Metadata,
    Outline,
    Paragraph,
    Review,
    Section,
    Sentence,
    Source,
    Span,
)

TEXT = "Le musée de Corvigny a rouvert samedi après deux ans de travaux. L’entrée coûte 9 euros."
FACTS = tuple(
    Fact(id=f"F{n}", statement=TEXT[start:end], spans=(Span(source="S1", start=start, end=end),), salience=0.8)
    for n, (start, end) in enumerate([(0, 64), (65, len(TEXT))], start=1)
)


def task(second: str) -> ReviewTask:
    source = Source(
        id="S1",
        text=TEXT,
        blocks=(Block(kind="paragraph", start=0, end=len(TEXT)),),
        sha256="0" * 64,
        origin="musee.txt",
    )
    metadata = Metadata(title="Le musée de Corvigny rouvre", slug="musee", meta_description="", keyphrase="")
    sentences = (
        Sentence(text="Samedi, le musée de Corvigny a rouvert après deux ans de travaux.", fact_ids=("F1",)),
        Sentence(text=second, fact_ids=("F2",)),
    )
    section = Section(id="sec-1", kind="body", heading="La réouverture", paragraphs=(Paragraph(sentences=sentences),))
    return ReviewTask(
        brief=Brief(min_words=50, seo=False),
        sources=(source,),
        ledger=Ledger(facts=FACTS),
        outline=Outline(metadata=metadata, sections=(), carried_words=60),
        draft=Draft(metadata=metadata, sections=(section,), round=3),
    )


def run(second: str) -> Review:
    return asyncio.run(EmbeddedCritic().run(task(second), Context()))


def test_the_review_is_of_the_round_of_the_draft() -> None:
    review = run("L’entrée coûte 9 euros.")
    assert review.round == 3
    assert [finding.check for finding in review.findings] == ["length"]
    assert (review.words, review.words_missing) == (16, 34)
    assert [verdict.supported for verdict in review.verdicts] == [True, True]


@pytest.mark.parametrize(
    "wrong", ["L’entrée coûte 19 euros.", "L’entrée ne coûte pas 9 euros.", "L’entrée coûterait 9 euros."]
)
def test_a_contradiction_blocks(wrong: str) -> None:
    review = run(wrong)
    assert not review.accepted
    assert [verdict.supported for verdict in review.verdicts] == [True, False]


def test_it_is_called_embedded() -> None:
    assert EmbeddedCritic.name == "embedded"
