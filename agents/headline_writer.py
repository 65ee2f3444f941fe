"""The headline writer that asks a language model for titles, and takes one only when it is true and better."""

import asyncio
from typing import ClassVar, Final

from calame.agents.briefing import synonyms_note
from calame.agents.embedded.headline_writer import better
from calame.agents.embedded.search import title_tag
from calame.agents.embedded.titles import slug
from calame.agents.headlines import Judge
from calame.agents.role import Context, FinishResult, FinishTask
from calame.contracts import Contract, Metadata
from calame.errors import ModelError
from calame.events import Event
from calame.prompts import PromptFile, marker_for, shipped
from calame.text.typography import french

SEAT: Final = "finisher.headline"
_MOST: Final = 5
_TOKENS: Final = 1_500


class HeadlineReply(Contract):
    """One title with its description."""

    title: str
    meta_description: str


class HeadlinesReply(Contract):
    """The model's proposals, best first."""

    headlines: list[HeadlineReply]


class HeadlineWriter:
    """Gives the finished article a better title and description, when a proposal is true and reads well in results."""

    name: ClassVar[str] = "headline"
    prompts: ClassVar[tuple[PromptFile, ...]] = (shipped("headline_writer"),)

    async def run(self, task: FinishTask, context: Context) -> FinishResult:
        """The best proposal, when it beats what stands; without an answer, what rules can mend."""
        try:
            reply = await self._ask(task, context)
        except ModelError as error:
            context.listen(Event("without_model", SEAT, f"le titre est revu par règles seules : {error}"))
            return FinishResult(metadata=await asyncio.to_thread(better, task))
        return FinishResult(metadata=await asyncio.to_thread(_chosen, reply, task))

    async def _ask(self, task: FinishTask, context: Context) -> HeadlinesReply:
        text = "\n\n".join(f"{section.heading}\n{section.text}".strip() for section in task.draft.sections)
        messages = context.prompt(self.prompts[0]).render(
            brief=task.brief,
            outline=task.outline,
            metadata=task.draft.metadata,
            synonyms=synonyms_note(task.outline),
            text=text,
            marker=marker_for(text),
        )
        return await context.ask_models(self.name).ask(SEAT, messages, HeadlinesReply, max_tokens=_TOKENS)


def _chosen(reply: HeadlinesReply, task: FinishTask) -> Metadata | None:
    """A true proposal that loses no more points than what stands, the best first; else what rules can mend."""
    judge = Judge(task)
    stands = judge.worth(task.draft.metadata)
    made = [one for headline in reply.headlines[:_MOST] if (one := _metadata(headline, task)) is not None]
    worths = [judge.worth(one) for one in made]
    if worths and (best := min(worths)) <= stands and best.untrue == 0:
        return made[worths.index(best)]
    return better(task)


def _metadata(reply: HeadlineReply, task: FinishTask) -> Metadata | None:
    own = task.draft.metadata
    title = task.brief.title or french(" ".join(reply.title.split())).rstrip(".")
    description = french(" ".join(reply.meta_description.split()))
    if not title or not description:
        return None
    return own.model_copy(
        update={
            "title": title,
            "meta_description": description,
            "slug": slug(title, own.keyphrase),
            "seo_title": title_tag(title, own.keyphrase) if own.keyphrase else "",
        }
    )
