"""The opening paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from calame.agents.embedded.clean import clean, opens_alone
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.grouping import shortened
from calame.agents.embedded.material import Material, Passage, Unit
from calame.agents.embedded.rows import Row, tells_news, whole
from calame.agents.embedded.titles import main_clause

LEAD_WORDS = 45
_LONGEST = 60
"""The source's own opening may be this long when no part of it stands alone."""
_EARLY = 3
"""Another sentence opens the article only from the first third of the source."""
_PART_CHARS = 260
_PART_WORDS = 12


@dataclass(frozen=True, slots=True)
class Lead:
    """The lead and the passages that the body keeps."""

    rows: tuple[Row, ...]
    body: tuple[Passage, ...]


def lead(material: Material) -> Lead:  # noqa: PLR0911  # one way out for each kind of opening, best first
    """The standfirst or lead bullets, the opening of the source, its main clause, or the best sentence told twice."""
    body = shortened(material.passages)
    above = _fitting(material.standfirst) or _fitting(material.bullets)
    if above:
        return Lead(above, body)
    first = body[0].units if body else ()
    if not first:
        return Lead((), body)
    if clean(first[0]) and first[0].text[:1] not in '«"“' and first[0].fact_ids:
        if any(one == first[0] for one, _ in material.rivals):
            return Lead((whole(first[0]),) if first[0].words <= _LONGEST else (), body)
        if first[0].words <= LEAD_WORDS:
            return Lead((whole(first[0]),), _without_first(body))
        part = _main_part(first[0], material)
        if part is not None:
            return Lead((part,), body)
        if first[0].words <= _LONGEST:
            return Lead((whole(first[0]),), _without_first(body))
    early = [unit for unit in _first_third(body) if unit.self_contained and tells_news(unit) and _fits([unit])]
    return Lead((whole(max(early, key=lambda unit: unit.salience)),) if early else (), body)


def _without_first(body: Sequence[Passage]) -> tuple[Passage, ...]:
    """The body after its first sentence; all of it when the second sentence needs the first."""
    first = body[0]
    if len(first.units) == 1:
        return tuple(body[1:])
    rest = first.units[1:]
    if not opens_alone(rest[0]):
        return tuple(body)
    homes = first.homes & {fact for unit in rest for fact in unit.fact_ids}
    return (replace(first, units=rest, homes=homes), *body[1:]) if homes else tuple(body[1:])


def _main_part(unit: Unit, material: Material) -> Row | None:
    """The main clause of an opening too long for a lead, when it says the same without the rest."""
    clause = main_clause(Reading(unit.sentence, material.source_of(unit).text), _PART_CHARS)
    if clause is None or not _PART_WORDS <= len(clause.split()) <= LEAD_WORDS:
        return None
    return Row((unit,), f"{clause}.", edits=("main_clause",))


def _fits(units: Sequence[Unit]) -> bool:
    return sum(unit.words for unit in units) <= LEAD_WORDS and all(clean(unit) and unit.fact_ids for unit in units)


def _fitting(units: Sequence[Unit]) -> tuple[Row, ...]:
    """As many sentences from the start as fit, the first of which stands alone."""
    kept: list[Unit] = []
    for unit in units:
        if not _fits([*kept, unit]):
            break
        kept.append(unit)
    if not kept or not (kept[0].self_contained or opens_alone(kept[0])):
        return ()
    return tuple(whole(unit) for unit in kept)


def _first_third(body: Sequence[Passage]) -> list[Unit]:
    units = [unit for passage in body if passage.source == body[0].source for unit in passage.units]
    total = sum(unit.words for unit in units)
    seen = 0
    early: list[Unit] = []
    for unit in units:
        if seen * _EARLY > total:
            break
        seen += unit.words
        early.append(unit)
    return early
