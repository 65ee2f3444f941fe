"""The embedded team on every text of the desk: whole runs, checked without the critic's own eyes."""

import asyncio
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from calame.contracts import RECAPS, Article, Outcome
from calame.graph.runner import run_article
from calame.settings import Settings
from calame.sources import read_request
from calame.text.quotations import quotations
from calame.text.sentences import split_sentences
from calame.text.typography import canonical
from calame.text.words import count_words, word_tokens

ROOT = Path(__file__).resolve().parents[1]
TEXTS = sorted((ROOT / "tests" / "data" / "texts").glob("*.txt"))
EXAMPLES = [ROOT / "examples" / name for name in ("usine-batteries.txt", "copie-web.txt", "page.html")]
PAIR = ROOT / "examples" / "desaccord"
_SAMPLE = 2
"""Every second text is written in the suite, all of them in the slow campaign."""
CASES = [
    pytest.param(path, marks=() if place % _SAMPLE == 0 else pytest.mark.slow, id=path.stem)
    for place, path in enumerate([*EXAMPLES, *TEXTS])
]


@cache
def written(path: Path) -> Article:
    request = read_request([str(path)])
    return asyncio.run(run_article(request.brief, request.sources, settings=Settings()))


whole_runs = pytest.mark.parametrize("path", [*CASES, pytest.param(PAIR, id=PAIR.stem)])


@whole_runs
def test_every_sentence_rests_on_facts_whose_spans_are_in_the_sources(path: Path) -> None:
    article = written(path)
    sources = {source.id: source for source in article.sources}
    facts = {fact.id: fact for fact in article.ledger.facts}
    sentences = [s for section in article.draft.sections for p in section.paragraphs for s in p.sentences]
    assert sentences
    for sentence in sentences:
        assert sentence.fact_ids or sentence.text.endswith("?")
        assert all(sources[span.source].quote(span) for name in sentence.fact_ids for span in facts[name].spans)


@whole_runs
def test_no_quotation_and_no_digit_is_made_up(path: Path) -> None:
    article = written(path)
    said = canonical("\n".join(source.text for source in article.sources))
    figures = {word for source in article.sources for word in word_tokens(source.text) if any(map(str.isdigit, word))}
    for section in article.draft.sections:
        assert all(
            told in said or f"{told[:1].lower()}{told[1:]}" in said  # the second half of a quotation cut in two
            for quote in quotations(section.text)
            if quote.closed
            for told in (canonical(quote.text).strip().removesuffix("."),)
        )
        assert {word for word in word_tokens(section.text) if any(map(str.isdigit, word))} <= figures


@whole_runs
def test_the_outcome_is_honest(path: Path) -> None:
    article = written(path)
    words = sum(count_words(section.text) for section in article.draft.sections)
    blockers = {finding.check for finding in article.review.findings if finding.severity == "blocker"}
    assert article.review.words == words
    if words >= article.brief.min_words:
        assert article.outcome is Outcome.ACCEPTED
    else:
        assert article.outcome is Outcome.SOURCE_TOO_THIN
        assert blockers == {"length"}


@whole_runs
def test_body_sections_do_not_repeat_each_other_and_recaps_keep_their_share(path: Path) -> None:
    article = written(path)
    body = [s.text for x in article.draft.sections if x.kind == "body" for p in x.paragraphs for s in p.sentences]
    assert len(body) == len(set(body))
    recap = sum(count_words(section.text) for section in article.draft.sections if section.kind in RECAPS)
    assert recap <= article.brief.thresholds.recap_share * article.review.words


def test_the_same_source_gives_the_same_article() -> None:
    path = EXAMPLES[0]
    request = read_request([str(path)])
    again = asyncio.run(run_article(request.brief, request.sources, settings=Settings()))
    assert again.draft == written(path).draft


def test_sources_that_disagree_are_both_heard() -> None:
    article = written(PAIR)
    assert len(article.ledger.conflicts) >= 3
    text = "\n".join(section.text for section in article.draft.sections)
    assert all(figure in text for figure in ("23", "17"))


@pytest.mark.parametrize(("words", "least", "most"), [("500-600", 500, 600), ("450", 405, 495)])
def test_a_range_is_kept_on_both_sides(words: str, least: int, most: int) -> None:
    request = read_request([str(EXAMPLES[0])], words=words)
    article = asyncio.run(run_article(request.brief, request.sources, settings=Settings()))
    assert least <= article.review.words <= most
    assert article.outcome is Outcome.ACCEPTED


_KEPT_WORDS = 0.7
"""Share of a sentence's words that stays in one sentence of the article through every edit."""


@pytest.mark.parametrize("path", CASES)
def test_no_sentence_of_the_source_is_lost(path: Path) -> None:
    article = written(path)
    (source,) = article.sources
    told = [s for x in article.draft.sections if x.kind not in RECAPS for p in x.paragraphs for s in p.sentences]
    known = {fact for sentence in told for fact in sentence.fact_ids}
    bags = [Counter(word_tokens(sentence.text)) for sentence in told]
    paragraphs = [block for block in source.blocks if block.kind == "paragraph"]
    for block in source.blocks:
        opening = block.kind in {"lead", "bullet"} and block.start < paragraphs[0].start
        for start, end in split_sentences(source.text[block.start : block.end]):
            start, end = block.start + start, block.start + end  # noqa: PLW2901  # offsets of the block
            words = Counter(word_tokens(source.text[start:end]))
            facts = {
                fact.id for fact in article.ledger.facts for span in fact.spans if span.start < end and start < span.end
            }
            if block.kind == "heading" or not words or (opening and facts <= known):
                continue
            kept = max((words & bag).total() for bag in bags)
            assert kept >= _KEPT_WORDS * words.total(), source.text[start:end]
