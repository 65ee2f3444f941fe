"""The writer that asks a language model for sentences, each with the facts it rests on."""

from collections.abc import Container, Sequence
from typing import ClassVar, Literal

from calame.agents.briefing import conflict_lines, doubt_lines, fact_lines, length_line, plan_line, synonyms_note
from calame.agents.embedded.writer import EmbeddedWriter
from calame.agents.revising import is_revision, number_in, numbered, plans_of, revision_messages, without_number
from calame.agents.role import Context, WriteResult, WriteTask
from calame.contracts import Contract, Paragraph, Section, SectionPlan, Sentence
from calame.errors import BadReplyError, RoleError
from calame.events import Event
from calame.models.port import Message
from calame.prompts import Prompt, PromptFile, marker_for, shipped
from calame.text.typography import french

HEADING_CHECKS = frozenset({"headline", "labels", "subheadings", "structure"})
"""Checks whose finding in a section may be against its heading."""
_TOKENS = 2_000
_TOKENS_A_WORD = 8
"""Room for an answer: recorded ones took about 3.5 tokens for a word planned, and a model may think first."""


class SentenceReply(Contract):
    """One sentence with the ids of the facts it rests on."""

    text: str
    fact_ids: list[str]


class ParagraphReply(Contract):
    """Sentences that stand together."""

    style: Literal["prose", "bullet", "question"]
    sentences: list[SentenceReply]


class WrittenSection(Contract):
    """One section as the model writes it."""

    id: str
    heading: str | None
    """Another heading, when a finding was against the one it has."""
    paragraphs: list[ParagraphReply]


class WriterReply(Contract):
    """The sections asked for."""

    sections: list[WrittenSection]


class ModelWriter:
    """Writes sections with a language model."""

    name: ClassVar[str] = "model"
    prompts: ClassVar[tuple[PromptFile, ...]] = (shipped("writer"), shipped("reviser"))
    whole_up_to: ClassVar[int] = 1300
    """Body words written in one call; a longer article is written one section a call."""

    async def run(self, task: WriteTask, context: Context) -> WriteResult:
        """Write the sections asked for, or write the flagged ones again with what was found wrong in them."""
        plans = plans_of(task)
        messages = (
            revision_messages(task, plans, context.prompt("reviser"))
            if is_revision(task)
            else _messages(task, plans, context.prompt("writer"))
        )
        most = _TOKENS + _TOKENS_A_WORD * sum(plan.words for plan in plans)
        try:
            reply = await context.ask_models(self.name).ask("write", messages, WriterReply, max_tokens=most)
            return WriteResult(sections=_sections(reply, plans, task))
        except (BadReplyError, RoleError) as error:
            if task.previous is not None or any(source.language != "fr" for source in task.sources):
                raise
            context.listen(Event("without_model", "write", f"{', '.join(task.sections)} : écrit sans modèle : {error}"))
            return await EmbeddedWriter().run(task, context)


def _messages(task: WriteTask, plans: Sequence[SectionPlan], prompt: Prompt) -> tuple[Message, ...]:
    """What is asked for sections that are written for the first time, or after a new plan."""
    wanted = {fact_id for plan in plans for fact_id in plan.fact_ids}
    facts = fact_lines(task.ledger, wanted)
    return prompt.render(
        brief=task.brief,
        length=_length(task, plans),
        outline=task.outline,
        facts=facts,
        marker=marker_for(facts),
        synonyms=synonyms_note(task.outline),
        conflicts=conflict_lines(task.ledger, wanted),
        doubts=doubt_lines(task.ledger, task.sources, wanted),
        sections="\n".join(map(plan_line, plans)),
    )


def _sections(reply: WriterReply, plans: Sequence[SectionPlan], task: WriteTask) -> tuple[Section, ...]:
    """The sections asked for, in the plan's order; the only one asked for may come under any name."""
    alone = len(plans) == len(reply.sections) == 1
    written = {plans[0].id if alone else section.id: section for section in reply.sections}
    renamed = {finding.place.section for finding in task.findings if finding.check in HEADING_CHECKS}
    standing = {section.id: section for section in task.previous.sections} if task.previous else {}
    revised = standing if is_revision(task) else {}
    made = [_section(plan, written[plan.id], renamed, revised.get(plan.id)) for plan in plans if plan.id in written]
    sections = tuple(section for section in made if section.paragraphs)
    if not sections:
        raise RoleError("le modèle n’a écrit aucune des parties demandées", role="write")
    return sections


def _length(task: WriteTask, plans: Sequence[SectionPlan]) -> str:
    """The whole article's length when all of it is asked for, else that of the sections asked for."""
    words = sum(plan.words for plan in plans)
    if len(plans) == len(task.outline.sections):
        return length_line(task.brief, words)
    return f"tu n’écris ici qu’un morceau de l’article, environ {words} mots"


def _section(
    plan: SectionPlan, reply: WrittenSection, renamed: Container[str | None], standing: Section | None
) -> Section:
    kept = dict(numbered(standing)) if standing else None
    paragraphs = [_paragraph(paragraph, kept) for paragraph in reply.paragraphs]
    return Section(
        id=plan.id,
        kind=plan.kind,
        heading=french(reply.heading) if plan.id in renamed and reply.heading else plan.heading,
        level=plan.level,
        paragraphs=tuple(paragraph for paragraph in paragraphs if paragraph),
    )


def _paragraph(reply: ParagraphReply, kept: dict[tuple[int, int], Sentence] | None) -> Paragraph | None:
    made = (_sentence(sentence, kept) for sentence in reply.sentences)
    sentences = tuple(sentence for sentence in made if sentence)
    return Paragraph(sentences=sentences, style=reply.style) if sentences else None


def _sentence(reply: SentenceReply, kept: dict[tuple[int, int], Sentence] | None) -> Sentence | None:
    """The sentence; in a revision, a number alone brings back the one that stands there, once."""
    text = reply.text
    if kept is not None:
        if (number := number_in(text)) is not None:
            return kept.pop(number, None)
        text = without_number(text)
    if not text.strip():
        return None
    return Sentence(text=french(" ".join(text.split())), fact_ids=tuple(dict.fromkeys(reply.fact_ids)))
