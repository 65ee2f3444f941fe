"""Units into draft sentences and paragraphs: the one place where the embedded team's text is made."""

from collections.abc import Sequence
from typing import Literal

from calame.agents.embedded.edits.catalogue import edited
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.grouping import paragraphs
from calame.agents.embedded.material import Material, Passage, Unit
from calame.agents.embedded.recaps import Recap, question
from calame.contracts import Paragraph, Sentence, Source
from calame.text.attribution import attributions
from calame.text.typography import french

Place = Literal["told", "retold"]
_ATTRIBUTED = "publisher_attribution"


def sentence(unit: Unit, material: Material, place: Place, *, foreign: bool = False) -> Sentence:
    """The unit as the article tells it.

    The telling may be edited, the retelling stays verbatim, so that they differ where a safe edit allows.

    Args:
        unit: what is told.
        material: where it comes from.
        place: told for the first time, or told again in a recap or a lead that the body repeats.
        foreign: it opens a section told after another source and names its publisher.
    """
    disputed = bool(material.disputed & set(unit.fact_ids)) and len(material.sources) > 1
    if disputed or foreign:
        named = attributed(unit, material, disputed=disputed)
        if named is not None:
            return Sentence(text=french(named), fact_ids=unit.fact_ids, edits=(_ATTRIBUTED,))
    if place == "retold":
        return verbatim(unit)
    made = edited(Reading(unit.sentence, material.source_of(unit).text), unit.index)
    return Sentence(text=french(made.text), fact_ids=unit.fact_ids, edits=made.edits)


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
    return "un premier article" if source.id == material.sources[0].id else "un autre article"


def body(passages: Sequence[Passage], material: Material) -> tuple[Paragraph, ...]:
    """The paragraphs of a body section."""
    foreign = bool(passages) and passages[0].source != material.sources[0].id
    first = passages[0].units[0] if passages else None
    return tuple(
        Paragraph(
            sentences=_sentences(units, material, first if foreign else None),
            style="bullet" if all(unit.kind == "bullet" for unit in units) else "prose",
        )
        for units in paragraphs(passages)
        if any(unit.fact_ids for unit in units)
    )


def _sentences(units: Sequence[Unit], material: Material, named: Unit | None) -> tuple[Sentence, ...]:
    """The units as sentences; a fragment without fact goes with the sentence that needs it."""
    made: list[Sentence] = []
    fragment = ""
    for unit in units:
        if not unit.fact_ids:
            fragment = f"{fragment}{unit.text} "
            continue
        told = sentence(unit, material, "told", foreign=unit is named)
        made.append(told.model_copy(update={"text": french(f"{fragment}{told.text}")}) if fragment else told)
        fragment = ""
    return tuple(made)


def lead(units: Sequence[Unit], material: Material) -> tuple[Paragraph, ...]:
    """The opening paragraph; told as a recap is, because the body may tell the same sentence again."""
    if not units:
        return ()
    return (Paragraph(sentences=tuple(sentence(unit, material, "retold") for unit in units)),)


def recap(block: Recap, material: Material) -> tuple[Paragraph, ...]:
    """The rows of a recap, or the questions with their answers."""
    made: list[Paragraph] = []
    for unit in block.units:
        row = sentence(unit, material, "retold")
        if block.kind == "faq":
            made.append(Paragraph(sentences=(Sentence(text=french(question(unit))),), style="question"))
            made.append(Paragraph(sentences=(row,), style="prose"))
        else:
            made.append(Paragraph(sentences=(row,), style="bullet"))
    return tuple(made)
