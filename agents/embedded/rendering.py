"""Units into draft sentences and paragraphs: the one place where the embedded team's text is made."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from calame.agents.embedded.dating import DATED, dated, dated_row
from calame.agents.embedded.edits.catalogue import edited
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.grouping import paragraphs, told_together
from calame.agents.embedded.material import Material, Passage, Unit
from calame.agents.embedded.recaps import Recap
from calame.agents.embedded.rows import Row
from calame.contracts import Paragraph, Sentence, Source
from calame.text.attribution import attributions
from calame.text.typography import french
from calame.text.words import fold

_ATTRIBUTED = "publisher_attribution"


def sentence(unit: Unit, material: Material, *, foreign: bool = False, before: Unit | None = None) -> Sentence:
    """The unit as the body tells it, edited where that is certain.

    Args:
        unit: what is told.
        material: where it comes from.
        foreign: it opens a section told after another source and names its publisher.
        before: the sentence told right before it, when it is also the one before it in the source.
    """
    disputed = bool(material.disputed & set(unit.fact_ids)) and len(material.sources) > 1
    if disputed or foreign:
        named = attributed(unit, material, disputed=disputed)
        if named is not None:
            return _dated(named, unit, material, (_ATTRIBUTED,))
    setting = material.source_of(unit).text
    previous = Reading(before.sentence, setting) if before is not None else None
    cut = (unit.source, unit.index) in material.cut_quotations
    made = edited(Reading(unit.sentence, setting), unit.index, previous, cut_quotation=cut)
    return _dated(made.text, unit, material, made.edits)


def _dated(text: str, unit: Unit, material: Material, edits: tuple[str, ...]) -> Sentence:
    told = dated(text, unit, material)
    return Sentence(text=french(told), fact_ids=unit.fact_ids, edits=edits if told == text else (*edits, DATED))


def verbatim(unit: Unit) -> Sentence:
    """The unit as its source writes it."""
    return Sentence(text=french(unit.text), fact_ids=unit.fact_ids)


def attributed(unit: Unit, material: Material, *, disputed: bool = False) -> str | None:
    """The sentence with its publisher in front; `None` when that would not read well."""
    source = material.source_of(unit)
    name = _publisher(source, material) if disputed or source.publisher else None
    reading = Reading(unit.sentence, source.text)
    if name is None or attributions(unit.sentence) or reading.quoted or reading.tokens[0].pos == "ADV":
        return None
    claim = reading.lowered(unit.text)
    return f"Selon {name}, {claim}" if claim is not None else None


def _publisher(source: Source, material: Material) -> str:
    if source.publisher:
        return source.publisher
    place = [other.id for other in material.sources].index(source.id)
    return f"la {_RANKS[place]} source" if place < len(_RANKS) else "une autre source"


_RANKS = ("première", "seconde", "troisième", "quatrième")


def body(passages: Sequence[Passage], material: Material) -> tuple[Paragraph, ...]:
    """The paragraphs of a body section."""
    first = passages[0].units[0] if passages else None
    foreign = first is not None and _after_another(first, material)
    return tuple(
        Paragraph(
            sentences=_sentences(units, material, first if foreign else None),
            style="bullet" if all(unit.kind == "bullet" for unit in units) else "prose",
        )
        for units in paragraphs(passages)
    )


def _after_another(unit: Unit, material: Material) -> bool:
    """Whether another source was told before: all but the first source, and that too once another interrupted it."""
    told = takewhile(lambda passage: unit not in passage.units, material.passages)
    return unit.source != material.sources[0].id or any(passage.source != unit.source for passage in told)


def _sentences(units: Sequence[Unit], material: Material, named: Unit | None) -> tuple[Sentence, ...]:
    """The units as sentences; a question or fragment without fact is told in one piece with its neighbour."""
    made: list[Sentence] = []
    before: Unit | None = None
    for group in told_together(units):
        place = next(place for place, unit in enumerate(group) if unit.fact_ids)
        unit = group[place]
        told = sentence(unit, material, foreign=unit is named, before=group[place - 1] if place else before)
        pieces = [*(one.text for one in group[:place]), told.text, *(one.text for one in group[place + 1 :])]
        made.append(told if len(group) == 1 else told.model_copy(update={"text": french(_in_one(pieces))}))
        made.extend(_told_beside(unit, material))
        before = group[-1]
    return tuple(made)


_ENDED = re.compile(r"[.!?…:;,][\s»”\"')]*$")


def _in_one(pieces: Sequence[str]) -> str:
    """Pieces told together; items of a list that end without a stop are parted by a semicolon."""
    told = pieces[0]
    for piece in pieces[1:]:
        told = f"{told} {piece}" if _ENDED.search(told) else f"{told}\u00a0; {piece}"
    return told


def _told_beside(unit: Unit, material: Material) -> Iterator[Sentence]:
    """What other sources say instead, each with the sentence of its own that needs it."""
    before: Unit | None = None
    for rival in (rival for one, rival in material.rivals if one == unit):
        follows = before is not None and (rival.source, rival.index) == (before.source, before.index + 1)
        yield sentence(rival, material, before=before) if follows else _other_side(rival, material)
        before = rival


def _other_side(unit: Unit, material: Material) -> Sentence:
    """What another source says instead, right after the first: attributed, or word for word with who writes it."""
    named = attributed(unit, material, disputed=True)
    if named is None:
        source = material.source_of(unit)
        claim = Reading(unit.sentence, source.text).lowered(unit.text) or unit.text
        named = f"Autre version, celle {_of(_publisher(source, material))}\u00a0: {claim}"
    return _dated(named, unit, material, (_ATTRIBUTED,))


def _of(who: str) -> str:
    """The preposition "de" with the article of a publisher's name."""
    if who.startswith("Le "):
        return f"du {who[3:]}"
    if who.startswith("Les "):
        return f"des {who[4:]}"
    vowel = fold(who)[:1] in "aeiouy"
    return f"d’{who}" if vowel else f"de {who[:1].lower()}{who[1:]}" if who.startswith(("La ", "L’")) else f"de {who}"


def lead(rows: Sequence[Row], material: Material) -> tuple[Paragraph, ...]:
    """The opening paragraph, in the source's words: the body may tell the same sentence again."""
    return (Paragraph(sentences=tuple(_opening(row, material) for row in rows)),) if rows else ()


def _opening(row: Row, material: Material) -> Sentence:
    """A sentence of the lead; who says it goes with it when another source says otherwise."""
    disputed = bool(material.disputed & set(row.fact_ids)) and len(material.sources) > 1
    named = attributed(row.units[0], material, disputed=True) if disputed else None
    if named is None:
        return _row(dated_row(row, material))
    return _dated(named, row.units[0], material, (_ATTRIBUTED,))


def _row(row: Row) -> Sentence:
    return Sentence(text=french(row.text), fact_ids=row.fact_ids, edits=row.edits)


def recap(block: Recap) -> tuple[Paragraph, ...]:
    """The rows of a recap, or the questions with their answers."""
    made: list[Paragraph] = []
    for row in block.rows:
        if row.question:
            made.append(Paragraph(sentences=(Sentence(text=french(row.question)),), style="question"))
        made.append(Paragraph(sentences=(_row(row),), style="prose" if row.question else "bullet"))
    return tuple(made)
