"""All assessments, and the page they read."""

from functools import lru_cache

from calame.agents.checks.case import ReviewCase
from calame.agents.checks.seo import answers, keyphrase, layout, reading, snippet
from calame.agents.checks.seo.assessment import Assess, Assessment, AssessSome, Page
from calame.contracts import BODY
from calame.text.addresses import address_of
from calame.text.keyphrases import Topic

OF_TOPIC: tuple[Assess, ...] = (
    keyphrase.title,
    keyphrase.introduction,
    keyphrase.headings,
    keyphrase.density,
    keyphrase.distribution,
    keyphrase.slug,
    keyphrase.description,
)
"""What only an article with a keyphrase can hold."""
OF_ALL: tuple[Assess, ...] = (
    keyphrase.length,
    snippet.title,
    snippet.description,
    snippet.slug,
    layout.text_length,
    layout.sections,
    layout.paragraphs,
    reading.long_sentences,
    reading.long_sentences_elsewhere,
    reading.connectors,
    reading.passives,
    reading.openings,
)
OF_SOME: tuple[AssessSome, ...] = (layout.variety, layout.headings, answers.questions, answers.key_points)
"""What only an article with paragraphs, subheadings, questions or lists can hold."""
SHOWN_ONLY = frozenset(
    {"long_sentences_20", "text_length", "paragraph_words", "section_words", "paragraph_variety", "key_points"}
)
"""Graded and shown; nobody is asked to mend them here: other checks ask, or nobody should."""

OF_ADDRESS = frozenset({"slug", "keyphrase_slug"})
"""What is said of the address, which an article written elsewhere may leave to the site."""


def page_of(case: ReviewCase) -> Page:
    """The article of a case as a search engine meets it."""
    metadata = case.draft.metadata
    body = (found for found in case.sentences if found.style in BODY)
    analyses = tuple(sentence for found in body for sentence in found.reading.analysis.sentences)
    return Page(case.draft, Topic.of(metadata.keyphrase, metadata.synonyms), analyses)


@lru_cache(maxsize=4)
def assessments(case: ReviewCase) -> tuple[Assessment, ...]:
    """The assessments of a case, made once for all who show or judge them; nothing is said of what nobody wrote."""
    metadata = case.draft.metadata
    unwritten = case.ledger is None and metadata.slug == address_of(metadata.title)
    return tuple(one for one in assess(page_of(case)) if not (unwritten and one.name in OF_ADDRESS))


def assess(page: Page) -> tuple[Assessment, ...]:
    """Every assessment that applies, those of the keyphrase first."""
    applicable = (*OF_TOPIC, *OF_ALL) if page.has_topic else OF_ALL
    some = (one(page) for one in OF_SOME)
    return (*(one(page) for one in applicable), *(found for found in some if found is not None))
