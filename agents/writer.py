"""The writer that asks a language model for sentences, each with the facts it rests on."""

from collections.abc import Container, Sequence
from typing import ClassVar, Literal

from calame.agents.briefing import conflict_lines, doubt_lines, fact_lines, finding_lines, length_line, section_text
from calame.agents.embedded.writer import EmbeddedWriter
from calame.agents.role import Context, WriteResult, WriteTask
from calame.contracts import Contract, Draft, Finding, Outline, Paragraph, Section, SectionPlan, Sentence
from calame.errors import BadReplyError, RoleError
from calame.events import Event
from calame.prompts import load, marker_for
from calame.text.typography import french

HEADING_CHECKS = frozenset({"headline", "subheadings", "structure"})
"""Checks whose finding in a section may be against its heading."""
_TOKENS = 2_000
_TOKENS_A_WORD = 8
"""Room for an answer: recorded ones took about 3.5 tokens for a word planned, and a model may think first."""
_KINDS = {
    "lead": "chapeau",
    "body": "corps",
    "essentials": "rappel essentials",
    "key_figures": "rappel key_figures",
    "chronology": "rappel chronology",
    "who_says_what": "rappel who_says_what",
    "faq": "rappel faq",
}


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
    whole_up_to: ClassVar[int] = 1300
    """Body words written in one call; a longer article is written one section a call."""

    async def run(self, task: WriteTask, context: Context) -> WriteResult:
        """Write the sections asked for, or write the flagged ones again with what was found wrong in them."""
        plans = [plan for plan in task.outline.sections if plan.id in task.sections]
        wanted = {fact_id for plan in plans for fact_id in plan.fact_ids}
        facts = fact_lines(task.ledger, wanted)
        messages = load("writer").render(
            brief=task.brief,
            length=_length(task, plans),
            outline=task.outline,
            facts=facts,
            marker=marker_for(facts),
            synonyms=f" (synonymes : {', '.join(task.outline.metadata.synonyms)})"
            if task.outline.metadata.synonyms
            else "",
            conflicts=conflict_lines(task.ledger, wanted),
            doubts=doubt_lines(task.ledger, task.sources, wanted),
            sections="\n".join(map(_plan_line, plans)),
            **_revision(task, plans),
        )
        most = _TOKENS + _TOKENS_A_WORD * sum(plan.words for plan in plans)
        try:
            reply = await context.ask_models(self.name).ask("write", messages, WriterReply, max_tokens=most)
            return WriteResult(sections=_sections(reply, plans, task.findings))
        except (BadReplyError, RoleError) as error:
            if task.previous is not None or any(source.language != "fr" for source in task.sources):
                raise
            context.listen(Event("warning", "write", f"{', '.join(task.sections)} : écrit sans modèle : {error}"))
            return await EmbeddedWriter().run(task, context)


def _sections(reply: WriterReply, plans: Sequence[SectionPlan], findings: Sequence[Finding]) -> tuple[Section, ...]:
    """The sections asked for, in the plan's order; the only one asked for may come under any name."""
    alone = len(plans) == len(reply.sections) == 1
    written = {plans[0].id if alone else section.id: section for section in reply.sections}
    renamed = {finding.place.section for finding in findings if finding.check in HEADING_CHECKS}
    made = [_section(plan, written[plan.id], renamed) for plan in plans if plan.id in written]
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


def _plan_line(plan: SectionPlan) -> str:
    heading = f" « {plan.heading} »" if plan.heading else ""
    return f"- {plan.id} ({_KINDS[plan.kind]}){heading} : {plan.words} mots ; faits {', '.join(plan.fact_ids)}"


def _revision(task: WriteTask, plans: Sequence[SectionPlan]) -> dict[str, str]:
    if task.previous is None:
        return {"previous": "", "before": "", "after": "", "findings": ""}
    standing = {section.id: section for section in task.previous.sections}
    before, after = _neighbours(task.previous, task.outline, plans)
    return {
        "previous": "\n\n".join(section_text(standing[plan.id]) for plan in plans if plan.id in standing),
        "before": before,
        "after": after,
        "findings": finding_lines(task.findings),
    }


def _neighbours(previous: Draft, outline: Outline, plans: Sequence[SectionPlan]) -> tuple[str, str]:
    """Last sentence of the section before and first one of the section after, as they stand."""
    order = [plan.id for plan in outline.sections]
    first, last = order.index(plans[0].id), order.index(plans[-1].id)
    standing = {section.id: section for section in previous.sections}
    ahead = [standing[name] for name in order[:first] if name in standing]
    behind = [standing[name] for name in order[last + 1 :] if name in standing]
    return (
        ahead[-1].paragraphs[-1].sentences[-1].text if ahead else "",
        behind[0].paragraphs[0].sentences[0].text if behind else "",
    )


def _section(plan: SectionPlan, reply: WrittenSection, renamed: Container[str | None]) -> Section:
    paragraphs = (_paragraph(paragraph) for paragraph in reply.paragraphs)
    return Section(
        id=plan.id,
        kind=plan.kind,
        heading=french(reply.heading) if plan.id in renamed and reply.heading else plan.heading,
        level=plan.level,
        paragraphs=tuple(paragraph for paragraph in paragraphs if paragraph),
    )


def _paragraph(reply: ParagraphReply) -> Paragraph | None:
    sentences = tuple(
        Sentence(text=french(" ".join(sentence.text.split())), fact_ids=tuple(dict.fromkeys(sentence.fact_ids)))
        for sentence in reply.sentences
        if sentence.text.strip()
    )
    return Paragraph(sentences=sentences, style=reply.style) if sentences else None
