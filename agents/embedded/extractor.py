"""The extractor that needs no model: every fact is a sentence or clause of its source, verbatim."""

import asyncio
from collections.abc import Sequence
from typing import ClassVar

from calame.agents.embedded.doubts import doubts
from calame.agents.embedded.pieces import Piece, is_statement, pieces
from calame.agents.embedded.salience import Weighed, salience
from calame.agents.embedded.speakers import speakers
from calame.agents.role import Context, ExtractTask
from calame.contracts import Extraction, Fact, Modality, Source, Span
from calame.text.analysis import analyse
from calame.text.dates import date_mentions
from calame.text.modality import modality
from calame.text.names import NameMention, name_mentions
from calame.text.numbers import quantities
from calame.text.quotations import quotations

_REACTION_SHARE = 0.5
"""Share of quoted characters from which a statement is a reaction rather than news."""


class EmbeddedExtractor:
    """Takes facts from one source by French analysis alone.

    Every sentence outside headings is covered by one fact, or by one fact a clause where independent clauses are
    coordinated; what states nothing (a question, a caption, a fragment) is listed in `Extraction.uncovered`.
    """

    name: ClassVar[str] = "embedded"

    async def run(self, task: ExtractTask, context: Context) -> Extraction:
        """Take the facts from `task.source`."""
        del context
        return await asyncio.to_thread(extract, task.source)


def extract(source: Source) -> Extraction:
    """The facts of `source`, numbered `F1`, `F2` ... in its order."""
    analysis = analyse(source.text)
    said_by = speakers(analysis)
    told: list[Piece] = []
    uncovered: list[Span] = []
    for piece in pieces(source, analysis):
        if is_statement(piece, analysis):
            told.append(piece)
        else:
            uncovered.append(_span(source, piece))
    named = name_mentions(analysis)
    bare = [_fact(source, piece, said_by[piece.index], named) for piece in told]
    weights = salience([_weighed(fact, piece) for fact, piece in zip(bare, told, strict=True)], source.title)
    facts = tuple(
        fact.model_copy(update={"id": f"F{number}", "salience": weight})
        for number, (fact, weight) in enumerate(zip(bare, weights, strict=True), start=1)
    )
    return Extraction(source=source.id, facts=facts, doubts=doubts(source, analysis), uncovered=tuple(uncovered))


def _span(source: Source, piece: Piece) -> Span:
    return Span(source=source.id, start=piece.sentence.start, end=piece.sentence.end)


def _fact(source: Source, piece: Piece, speaker: str | None, named: Sequence[NameMention]) -> Fact:
    span = _span(source, piece)
    statement = source.quote(span)
    return Fact(
        id="F0",
        statement=statement,
        spans=(span,),
        speaker=speaker,
        modality=_modality(piece, speaker),
        quantities=quantities(statement),
        dates=date_mentions(statement, source.published),
        names=tuple(dict.fromkeys(name.core for name in named if span.start <= name.start and name.end <= span.end)),
    )


def _modality(piece: Piece, speaker: str | None) -> Modality:
    """How sure the fact is; what somebody says stays that person's word, also where no verb says so."""
    read = modality(piece.sentence).modality
    return "reported" if speaker is not None and read in {"asserted", "forecast"} else read


def _weighed(fact: Fact, piece: Piece) -> Weighed:
    quoted = sum(quotation.end - quotation.start for quotation in quotations(fact.statement))
    return Weighed(
        text=fact.statement,
        kind=piece.kind,
        figures=len(fact.quantities),
        names=len(fact.names),
        quoted=quoted > _REACTION_SHARE * len(fact.statement),
    )
