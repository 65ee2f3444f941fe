"""What a title and a description are worth, as the critic and search engines will say: shared by headline writers."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from calame.agents.checks.case import ReviewCase, cited_case
from calame.agents.checks.headline import check
from calame.agents.checks.seo import Page, keyphrase, snippet
from calame.agents.role import FinishTask
from calame.contracts import Draft, Metadata
from calame.text.keyphrases import Topic

_ASSESSMENTS = (
    keyphrase.title,
    keyphrase.slug,
    keyphrase.description,
    snippet.title,
    snippet.description,
    snippet.slug,
)
_POINTS = {"good": 0, "ok": 1, "bad": 2}


class Worth(NamedTuple):
    """Smaller is better."""

    untrue: int
    """Names, figures, dates and quotations that no source has."""
    marks: int
    """What search engines and readers would mark down."""


class Judge:
    """Weighs the metadata that an article might have."""

    def __init__(self, task: FinishTask) -> None:
        self._draft = task.draft
        self._case: ReviewCase = cited_case(task.brief, task.draft, task.sources, task.ledger, task.outline)

    def worth(self, metadata: Metadata) -> Worth:
        """What is wrong with this title, tag, description and address."""
        draft = self._draft.model_copy(update={"metadata": metadata})
        labels = [fault for fault in check(replace(self._case, draft=draft)) if fault.place.section is None]
        return Worth(len(labels), marks(draft))

    def best(self, candidates: Iterable[Metadata]) -> Metadata | None:
        """The best of them when it is better than what the article has; the first among equals."""
        ranked = [(self.worth(one), one) for one in candidates]
        if not ranked:
            return None
        worth, chosen = min(ranked, key=lambda pair: pair[0])
        return chosen if worth < self.worth(self._draft.metadata) else None


def marks(draft: Draft) -> int:
    """Points that title tag, description and address lose; without a keyphrase only what needs none."""
    metadata = draft.metadata
    page = Page(draft, Topic.of(metadata.keyphrase, metadata.synonyms), ())
    chosen = _ASSESSMENTS if page.has_topic else (snippet.title, snippet.description, snippet.slug)
    return sum(_POINTS[assess(page).grade] for assess in chosen)
