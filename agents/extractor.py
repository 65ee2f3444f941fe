"""The extractor that asks a language model, and believes only what it can find in the source."""

from collections.abc import Sequence
from typing import ClassVar, Literal, NamedTuple

from calame.agents.evidence import EvidenceFinder
from calame.agents.role import Context, ExtractTask
from calame.contracts import Contract, Doubt, Extraction, Fact, Modality, Source, Span
from calame.models.port import Message, Models
from calame.prompts import load, marker_for
from calame.text.analysis import analyse
from calame.text.dates import date_mentions
from calame.text.names import name_mentions
from calame.text.numbers import quantities

_SALIENCE = {5: 1.0, 4: 0.75, 3: 0.5, 2: 0.3, 1: 0.1}
"""The five steps a model chooses from; from 4 up a fact counts as salient (0.6 and more)."""


class FactReply(Contract):
    """One fact as the model tells it."""

    statement: str
    evidence: list[str]
    """Passages of the source, word for word."""
    speaker: str | None
    modality: Modality
    salience: Literal[1, 2, 3, 4, 5]


class DoubtReply(Contract):
    """One oddity of the source as the model tells it."""

    kind: Literal["unanchored_date", "name_spelling", "inverted_comparison", "ambiguous_figure", "cut_sentence"]
    message: str
    evidence: str


class ExtractionReply(Contract):
    """The model's answer for one source."""

    facts: list[FactReply]
    doubts: list[DoubtReply]


class Proven(NamedTuple):
    """A fact with the spans that prove it."""

    reply: FactReply
    spans: tuple[Span, ...]


class ModelExtractor:
    """Takes the facts of one source with a language model; what quotes no passage of the source is dropped."""

    name: ClassVar[str] = "model"
    reads_up_to: ClassVar[int] = 2500
    """Words read in one call; a longer source is read piece by piece."""

    async def run(self, task: ExtractTask, context: Context) -> Extraction:
        """Take the facts; unproven ones are asked for once more, then dropped and counted."""
        models = context.ask_models(self.name)
        finder = EvidenceFinder(task.source)
        piece = task.piece or Span(source=task.source.id, start=0, end=len(task.source.text))
        text = task.source.quote(piece)
        messages = load("extractor").render(source=task.source, text=text, marker=marker_for(text))
        reply = await models.ask("extract", messages, ExtractionReply)
        proven, unproven = _prove(reply.facts, finder)
        if unproven:
            again = await _ask_again(models, messages, unproven)
            mended, unproven = _prove(again.facts, finder)
            proven += mended
        facts = _facts(proven, task.source)
        found = ((doubt, finder.find(doubt.evidence)) for doubt in reply.doubts)
        return Extraction(
            source=task.source.id,
            facts=facts,
            doubts=tuple(
                Doubt(kind=doubt.kind, message=doubt.message, span=spans[0]) for doubt, spans in found if spans
            ),
            uncovered=_uncovered(task.source, piece, facts),
            dropped=tuple(fact.statement for fact in unproven),
        )


def _prove(facts: Sequence[FactReply], finder: EvidenceFinder) -> tuple[list[Proven], list[FactReply]]:
    proven: list[Proven] = []
    unproven: list[FactReply] = []
    for fact in facts:
        spans = tuple(span for quotation in fact.evidence for span in finder.find(quotation))
        if spans and fact.statement.strip():
            proven.append(Proven(fact, tuple(dict.fromkeys(spans))))
        else:
            unproven.append(fact)
    return proven, unproven


async def _ask_again(models: Models, messages: Sequence[Message], unproven: Sequence[FactReply]) -> ExtractionReply:
    told = "\n".join(f"- {fact.statement}" for fact in unproven)
    request = (
        "Les faits suivants citent des passages qui ne se trouvent pas mot pour mot dans la source :\n"
        f"{told}\n"
        "Redonne seulement ces faits, avec pour preuve un passage recopié tel quel ; laisse tomber ceux que la source "
        "ne dit pas. `doubts` reste vide."
    )
    return await models.ask("extract", [*messages, Message(role="user", content=request)], ExtractionReply)


def _facts(proven: Sequence[Proven], source: Source) -> tuple[Fact, ...]:
    ordered = sorted(proven, key=lambda one: one.spans[0].start)
    return tuple(_fact(f"F{number}", one, source) for number, one in enumerate(ordered, start=1))


def _fact(fact_id: str, proven: Proven, source: Source) -> Fact:
    reply = proven.reply
    statement = " ".join(reply.statement.split())
    return Fact(
        id=fact_id,
        statement=statement,
        spans=proven.spans,
        speaker=reply.speaker or None,
        modality=reply.modality,
        quantities=quantities(statement),
        dates=date_mentions(statement, source.published),
        names=tuple(dict.fromkeys(name.core for name in name_mentions(analyse(statement)))),
        salience=_SALIENCE[reply.salience],
    )


def _uncovered(source: Source, piece: Span, facts: Sequence[Fact]) -> tuple[Span, ...]:
    """Sentences of the piece that no evidence touches."""
    covered = [span for fact in facts for span in fact.spans]
    headings = [block for block in source.blocks if block.kind == "heading"]
    return tuple(
        Span(source=source.id, start=sentence.start, end=sentence.end)
        for sentence in analyse(source.text).sentences
        if piece.start <= sentence.start < piece.end
        and not any(span.start < sentence.end and sentence.start < span.end for span in covered)
        and not any(block.start <= sentence.start < block.end for block in headings)
    )
