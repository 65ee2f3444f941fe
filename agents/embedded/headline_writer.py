"""The headline writer that needs no model: title tag, address and description mended with what the sources say."""

import asyncio
from collections.abc import Iterator
from typing import ClassVar

from calame.agents.embedded import titles
from calame.agents.embedded.gathering import gather
from calame.agents.embedded.leads import reads_first
from calame.agents.embedded.search import opens_on, title_tag
from calame.agents.headlines import Judge
from calame.agents.role import Context, FinishResult, FinishTask
from calame.contracts import Metadata
from calame.text.keyphrases import Topic

_EARLY = 3
"""A description comes from the first third of the sources."""


class EmbeddedHeadlineWriter:
    """Gives a title tag, a description and an address that fit, when those of the article do not."""

    name: ClassVar[str] = "headline-rules"

    async def run(self, task: FinishTask, context: Context) -> FinishResult:
        """Better metadata, or nothing; the title that readers see stays."""
        del context
        return FinishResult(metadata=await asyncio.to_thread(better, task))


def better(task: FinishTask) -> Metadata | None:
    """The first metadata that loses the fewest points, when it loses fewer than the article's own."""
    return Judge(task).best(_candidates(task))


def _candidates(task: FinishTask) -> Iterator[Metadata]:
    own = task.draft.metadata
    given = task.brief.keyphrase is not None
    told = not given or opens_on(task.draft, Topic.of(own.keyphrase, own.synonyms))
    tag = title_tag(own.title, own.keyphrase) if own.keyphrase and told else own.seo_title
    address = titles.slug(own.title, own.keyphrase if told else "")
    descriptions = tuple(_descriptions(task))
    for change in ({}, {"seo_title": tag}, {"slug": address}, {"seo_title": tag, "slug": address}):
        changed = own.model_copy(update=change)
        yield changed
        for description in descriptions:
            yield changed.model_copy(update={"meta_description": description})


def _descriptions(task: FinishTask) -> Iterator[str]:
    """The description cut to fit, then what the sources' first third says in the room there is."""
    own = task.draft.metadata
    if shorter := titles.shortened(own.meta_description):
        yield shorter
    if any(source.language != "fr" for source in task.sources):
        return
    material = gather(task.sources, task.ledger)
    told = material.units
    early = told[: max(1, len(told) // _EARLY)]
    opening = next((unit for unit in told[:1] if reads_first(unit)), None)
    yield from titles.meta_descriptions(opening, early, told[len(early) :], material, own.title)
