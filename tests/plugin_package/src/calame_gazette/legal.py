"""A reviewer that asks a model what exposes the paper."""

from collections.abc import Iterator
from typing import ClassVar

from calame.agents.role import Context, Remark, Remarks, ReviewTask
from calame.contracts import Contract, Draft, Place
from calame.prompts import PromptFile, marker_for

PROMPT = PromptFile.beside(__file__, "legal")


class Risk(Contract):
    """One remark as the model makes it."""

    number: int
    words: str
    risk: str


class Opinion(Contract):
    """What the model answers."""

    risks: list[Risk]


class LegalReviewer:
    """Relit l’article en juriste, à côté du critique."""

    name: ClassVar[str] = "legal"
    prompts: ClassVar[tuple[PromptFile, ...]] = (PROMPT,)

    async def run(self, task: ReviewTask, context: Context) -> Remarks:
        """Ask about every sentence; keep the remarks whose words stand where they are said to."""
        shown = list(_sentences(task.draft))
        text = "\n".join(f"{number}. {sentence}" for number, (_, sentence) in enumerate(shown, start=1))
        messages = context.prompt(PROMPT).render(text=text, marker=marker_for(text))
        opinion = await context.ask_models(self.name).ask("reviewer.legal", messages, Opinion)
        return Remarks(remarks=tuple(_remarks(opinion, shown)))


def _sentences(draft: Draft) -> Iterator[tuple[Place, str]]:
    for section in draft.sections:
        for p, paragraph in enumerate(section.paragraphs):
            for s, sentence in enumerate(paragraph.sentences):
                yield Place(section=section.id, paragraph=p, sentence=s), sentence.text


def _remarks(opinion: Opinion, shown: list[tuple[Place, str]]) -> Iterator[Remark]:
    for one in opinion.risks:
        if not 1 <= one.number <= len(shown) or not one.words:
            continue
        place, sentence = shown[one.number - 1]
        start = sentence.find(one.words)
        if start >= 0:
            where = {"start": start, "end": start + len(one.words), "excerpt": one.words}
            yield Remark(check="risk", severity="major", place=place.model_copy(update=where), message=one.risk)
