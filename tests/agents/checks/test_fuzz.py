"""No text of a draft crashes the review."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calame.agents.checks.review import review_article
from calame.contracts import Brief, Draft, Review, Section, Source

SOURCE = "Le 3 mai, la maire Claire Aubin a dit : « Non. » L’usine aurait vendu 12 % de ses brevets à Valmont."
ODD = [
    "\x00\x08",
    "\ud800",
    "😀👩‍👩‍👧",
    "\u202eéliF",
    "«««",
    "»«",
    '"',
    "12 12 12",
    "67 000,5 %",
    "le 32 13 2024",
    "\u200b",
    "’'",
]
PIECES = st.one_of(st.sampled_from([*ODD, *SOURCE.split()]), st.text(max_size=8))
SENTENCES = st.lists(PIECES, min_size=1, max_size=12).map(" ".join)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sentences=st.lists(SENTENCES, min_size=1, max_size=4), heading=SENTENCES, cites=st.booleans())
def test_any_text_gets_a_review(  # noqa: PLR0917 -- hypothesis and fixtures pass by name
    sentences: list[str],
    heading: str,
    cites: bool,
    make_source: Callable[[str], Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
    reviewed: Callable[..., Review],
) -> None:
    source = make_source(SOURCE)
    section = make_section(*((text, "F1", "F2") if cites else text for text in sentences), heading=heading)
    draft = make_draft(section, title=heading, description=heading)
    review = reviewed(draft, source) if cites else review_article(draft, (source,), Brief(min_words=50))
    assert len(review.verdicts) == len(sentences)
    assert not review.accepted


@pytest.mark.parametrize(
    "text", ["a" * 100_000, "12 " * 1_000, "« " * 1_000, "ne pas " * 600], ids=["a", "12", "«", "ne"]
)
def test_long_monotonous_sentences_are_reviewed(
    text: str,
    make_source: Callable[[str], Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
) -> None:
    review = review_article(make_draft(make_section(text)), (make_source(SOURCE),), Brief(min_words=50))
    assert not review.accepted
