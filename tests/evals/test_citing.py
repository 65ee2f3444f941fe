"""Citations of the planted articles."""

import pytest

from calame.evals.citing import Citations
from calame.evals.planted.corpus import pairs
from calame.evals.planted.variants import Variant, spots

PAIR = pairs()[0]


@pytest.fixture(scope="module")
def citations() -> Citations:
    return Citations(PAIR)


def test_nearly_every_faithful_sentence_cites_facts_that_exist(citations: Citations) -> None:
    cited = [sentence.fact_ids for _, sentence in spots(citations.article())]
    known = {fact.id for fact in citations.ledger.facts}
    assert sum(bool(ids) for ids in cited) / len(cited) > 0.9
    assert known.issuperset(name for ids in cited for name in ids)


def test_an_edited_sentence_cites_what_it_cited_before(citations: Citations, variants: tuple[Variant, ...]) -> None:
    before = {sentence.text: sentence.fact_ids for _, sentence in spots(citations.article())}
    edited = [v for v in variants if v.article == PAIR.id and v.spot and v.before and before[v.before]][::25]
    assert edited
    for variant in edited:
        assert variant.spot is not None
        assert dict(spots(citations.variant(variant)))[variant.spot].fact_ids == before[variant.before]
