"""Shuffled nonsense is rejected, always: sentences from other articles, the article of another source."""

from random import Random

import pytest

from calame.agents.checks.review import review_article
from calame.contracts import Brief, Draft, Paragraph, Review, Sentence
from calame.evals.planted.corpus import Pair, held, pairs
from calame.evals.planted.variants import spots

ALL = (*pairs(), *held())
DECIDING = {"support", "evidence", "figures", "dates", "names", "quotations", "modality", "attribution", "polarity"}


def deciding(found: Review) -> set[str]:
    return {finding.check for finding in found.findings if finding.severity == "blocker"} & DECIDING


def judged(draft: Draft, pair: Pair) -> Review:
    return review_article(draft, pair.sources, Brief(min_words=50, seo=False))


def accuracy(found: Review) -> float:
    return found.measure("accuracy").value


@pytest.mark.parametrize("pair", ALL, ids=lambda pair: pair.id)
def test_the_article_of_another_source_is_rejected(pair: Pair) -> None:
    for other in (one for one in ALL if one.id != pair.id):
        found = judged(other.draft, pair)
        assert not found.accepted
        assert deciding(found)
        assert accuracy(found) < 50


@pytest.mark.parametrize("pair", ALL, ids=lambda pair: pair.id)
def test_sentences_from_other_articles_are_rejected(pair: Pair) -> None:
    pool = [sentence.text for other in ALL if other.id != pair.id for _, sentence in spots(other.draft)]
    texts = Random(7).sample(pool, 15)
    paragraphs = tuple(Paragraph(sentences=(Sentence(text=text),)) for text in texts)
    section = pair.draft.sections[-1].model_copy(update={"paragraphs": paragraphs})
    found = judged(pair.draft.model_copy(update={"sections": (section,)}), pair)
    assert not found.accepted
    assert deciding(found)
    assert accuracy(found) < 50


@pytest.mark.parametrize("pair", pairs()[:4], ids=lambda pair: pair.id)
def test_one_foreign_sentence_in_a_faithful_article_is_enough(pair: Pair) -> None:
    other = next(one for one in pairs() if one.id != pair.id)
    stranger = next(text.text for _, text in spots(other.draft) if len(text.text) > 90 and "«" not in text.text)
    last = pair.draft.sections[-1]
    more = (*last.paragraphs, Paragraph(sentences=(Sentence(text=stranger),)))
    sections = (*pair.draft.sections[:-1], last.model_copy(update={"paragraphs": more}))
    found = judged(pair.draft.model_copy(update={"sections": sections}), pair)
    assert any(
        finding.place.excerpt and finding.place.excerpt in stranger
        for finding in found.findings
        if finding.check in DECIDING
    )
