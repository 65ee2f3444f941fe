"""The extractor that asks a language model, and believes only what it can find in the source."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal, NamedTuple, Self

from calame.agents.coverage import completed, uncovered
from calame.agents.embedded.selfcontained import judge
from calame.agents.evidence import EvidenceFinder
from calame.agents.role import Context, ExtractTask
from calame.agents.statements import faults_of, voice
from calame.contracts import Contract, Doubt, Extraction, Fact, Modality, Source, Span
from calame.errors import BadReplyError
from calame.events import Event
from calame.models.port import Message, Models
from calame.prompts import PromptFile, marker_for, shipped
from calame.text.analysis import analyse, parse_ahead
from calame.text.dates import date_mentions
from calame.text.names import name_mentions
from calame.text.numbers import quantities
from calame.text.typography import french
from calame.text.wording import counted
from calame.text.words import count_words

_SALIENCE = {5: 1.0, 4: 0.75, 3: 0.5, 2: 0.3, 1: 0.1}
"""The five steps a model chooses from; from 4 up a fact counts as salient (0.6 and more)."""


_TOKENS = 2_000
_TOKENS_A_WORD = 10
_MOST_TOKENS = 16_000
"""Room for an answer: eight recorded ones took about 6 tokens for a word read, and a model may think before it answers.
Several endpoints refuse to write more than 16,384 at once."""


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
    prompts: ClassVar[tuple[PromptFile, ...]] = (shipped("extractor"),)
    reads_up_to: ClassVar[int] = 2500
    """Words read in one call; a longer source is read piece by piece."""

    async def run(self, task: ExtractTask, context: Context) -> Extraction:
        """Take the facts; unproven ones are asked for once more, then dropped and counted."""
        models = context.ask_models(self.name)
        finder = EvidenceFinder(task.source)
        piece = task.piece or Span(source=task.source.id, start=0, end=len(task.source.text))
        text = task.source.quote(piece)
        messages = context.prompt("extractor").render(source=task.source, text=text, marker=marker_for(text))
        try:
            reply = await models.ask("extract", messages, ExtractionReply, max_tokens=_room(text))
        except BadReplyError:
            if task.source.language != "fr":
                raise
            reply = ExtractionReply(facts=[], doubts=[])
        reading = await _Reading.of(reply.facts, task.source, finder)
        if reading.unproven or reading.wrong:
            again = await _ask_again(models, messages, reading, _room(text))
            reading = reading.mended_by(await _Reading.of(again, task.source, finder), task.source)
        facts = await _completed(_facts(reading.sound, task.source), task.source, piece, context)
        return Extraction(
            source=task.source.id,
            facts=facts,
            doubts=tuple(_doubts(reply.doubts, task.source, piece, finder)),
            uncovered=uncovered(task.source, piece, facts),
            dropped=tuple(dict.fromkeys(fact.statement for fact in reading.unproven)),
        )


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a model found, sorted by what the source says of it."""

    sound: tuple[Proven, ...]
    wrong: tuple[tuple[Proven, tuple[str, ...]], ...]
    """Statements that say what their passages do not, each with the reasons."""
    unproven: tuple[FactReply, ...]

    @classmethod
    async def of(cls, facts: Sequence[FactReply], source: Source, finder: EvidenceFinder) -> Self:
        """Look for every passage, then read every statement beside its own."""
        proven, unproven = _prove(facts, finder)
        reasons = await asyncio.to_thread(_faults, proven, source)
        sound = tuple(one for number, one in enumerate(proven) if str(number) not in reasons)
        wrong = tuple((one, reasons[str(number)]) for number, one in enumerate(proven) if str(number) in reasons)
        return cls(sound, wrong, tuple(unproven))

    def mended_by(self, again: Self, source: Source) -> Self:
        """What holds after the second try; a statement that is still wrong gives way to its passage, or goes."""
        answered = [span for one in again.sound for span in one.spans]
        left = [
            one for one, _ in self.wrong if not any(_touch(span, other) for span in one.spans for other in answered)
        ]
        kept: dict[str, Proven] = {}
        gone: list[FactReply] = []
        for one in (*left, *(one for one, _ in again.wrong)):
            if (spare := _as_written(one, source)) is None:
                gone.append(one.reply)
            else:
                kept.setdefault(spare.reply.statement, spare)
        return type(self)((*self.sound, *again.sound, *kept.values()), (), (*again.unproven, *gone))


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _as_written(proven: Proven, source: Source) -> Proven | None:
    """The source's own sentence for a fact, when it is French and can be read alone."""
    analysis = analyse(source.text)
    home = next((s for s in analysis.sentences if s.start <= proven.spans[0].start < s.end), None)
    if source.language != "fr" or home is None or not judge(home, analysis).self_contained:
        return None
    span = Span(source=source.id, start=home.start, end=home.end)
    return Proven(proven.reply.model_copy(update={"statement": " ".join(home.text.split())}), (span,))


def _doubts(replies: Sequence[DoubtReply], source: Source, piece: Span, finder: EvidenceFinder) -> Iterator[Doubt]:
    """Doubts whose words stand in the source; one about its title is shown at the text's first sentence."""
    title = EvidenceFinder(source.model_copy(update={"text": source.title})) if source.title else None
    for doubt in replies:
        if spans := finder.find(doubt.evidence) or finder.find_words(doubt.evidence):
            yield Doubt(kind=doubt.kind, message=doubt.message, span=spans[0])
        elif title is not None and title.find(doubt.evidence):
            first = next((s for s in analyse(source.text).sentences if s.end > piece.start), None)
            if first is not None:
                span = Span(source=source.id, start=first.start, end=first.end)
                message = f"Dans le titre, « {' '.join(doubt.evidence.split())} » : {doubt.message}"
                yield Doubt(kind=doubt.kind, message=french(message), span=span)


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


async def _completed(facts: tuple[Fact, ...], source: Source, piece: Span, context: Context) -> tuple[Fact, ...]:
    """With the facts that French analysis finds, for a model that found little; none in another language."""
    found = await asyncio.to_thread(completed, source, piece, facts)
    if found.added:
        told = counted(found.added, "fait")
        said = (
            f"{source.id} : le modèle n’a relevé que {counted(len(facts), 'fait')}, qui laissent de côté plus de la "
            f"moitié du texte ; {told} de plus relevés sans lui"
            if facts
            else f"{source.id} : aucun fait relevé par le modèle ne tient à la source ; {told} relevés sans lui"
        )
        context.listen(Event("without_model", "extract", said))
    return found.facts


def _room(text: str) -> int:
    return min(_MOST_TOKENS, _TOKENS + _TOKENS_A_WORD * count_words(text))


async def _ask_again(models: Models, messages: Sequence[Message], reading: _Reading, most: int) -> list[FactReply]:
    """What the model answers to what is wrong; a model that cannot answer has nothing to add."""
    request = Message(role="user", content=_request(reading))
    try:
        reply = await models.ask("extract", [*messages, request], ExtractionReply, max_tokens=most)
    except BadReplyError:
        return []
    return reply.facts


def _request(reading: _Reading) -> str:
    parts: list[str] = []
    if reading.unproven:
        told = "\n".join(f"- {fact.statement}" for fact in reading.unproven)
        parts.append(
            f"Les faits suivants citent des passages qui ne se trouvent pas mot pour mot dans la source :\n{told}"
        )
    if reading.wrong:
        told = "\n".join(f"- {one.reply.statement} ({' '.join(reasons)})" for one, reasons in reading.wrong)
        parts.append(f"Les énoncés suivants ne disent pas ce que disent leurs passages :\n{told}")
    parts.append(
        "Redonne seulement ces faits, corrigés : un passage recopié tel quel (deux, si un second dit le nom ou le "
        "chiffre qui manque), un énoncé qui n’y ajoute rien. Laisse tomber ceux que la source ne dit pas. "
        "`doubts` reste vide."
    )
    return "\n".join(parts)


def _faults(proven: Sequence[Proven], source: Source) -> dict[str, tuple[str, ...]]:
    """What the statements say that their passages do not, by place among `proven`."""
    parse_ahead(_statement(one) for one in proven)
    return faults_of(tuple(_fact(str(number), one, source) for number, one in enumerate(proven)), source)


def _statement(proven: Proven) -> str:
    return " ".join(proven.reply.statement.split())


def _facts(proven: Sequence[Proven], source: Source) -> tuple[Fact, ...]:
    ordered = sorted(proven, key=lambda one: one.spans[0].start)
    return tuple(_fact(f"F{number}", one, source) for number, one in enumerate(ordered, start=1))


def _fact(fact_id: str, proven: Proven, source: Source) -> Fact:
    reply = proven.reply
    statement = _statement(proven)
    return Fact(
        id=fact_id,
        statement=statement,
        spans=proven.spans,
        speaker=voice(reply.speaker),
        modality=reply.modality,
        quantities=quantities(statement),
        dates=date_mentions(statement, source.published),
        names=tuple(dict.fromkeys(name.core for name in name_mentions(analyse(statement)))),
        salience=_SALIENCE[reply.salience],
    )
