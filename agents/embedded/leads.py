"""The opening paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from calame.agents.embedded.clean import clean, leans, opens_alone
from calame.agents.embedded.grouping import answers, shortened, told_together
from calame.agents.embedded.headings import own_heading
from calame.agents.embedded.material import Material, Passage, Unit
from calame.agents.embedded.rows import Row, whole
from calame.text.words import fold

LEAD_WORDS = 45
_LONGEST = 60
"""A source's own first sentence may be this long."""


@dataclass(frozen=True, slots=True)
class Lead:
    """The lead and the passages that the body keeps."""

    rows: tuple[Row, ...]
    body: tuple[Passage, ...]


def lead(material: Material) -> Lead:
    """The standfirst, the lead bullets, or the first sentence of the source moved there; else nothing.

    No later sentence is pulled up, and none is told here and again in the body: only lead bullets, which the body of
    the source repeats itself, may be.
    """
    body = shortened(material.passages)
    above = _fitting(material.standfirst) or _fitting(material.bullets)
    untold = _untold(material, above)
    if above or untold or not body:
        return Lead(above, (*untold, *body))
    return _moved(material, body) or Lead((), body)


def _untold(material: Material, above: Sequence[Row]) -> tuple[Passage, ...]:
    """What stands above the body, is not in the lead and is told nowhere else: the body opens with it."""
    known = {fact for passage in material.passages for fact in passage.homes}
    known |= {fact for row in above for fact in row.fact_ids}
    opening = [unit for row in above for unit in row.units]
    found: list[Passage] = []
    for unit in (*material.standfirst, *material.bullets):
        homes = frozenset(unit.fact_ids) - known
        if unit in opening:
            continue
        if homes:
            found.append(Passage((unit,), None, homes))
            known |= homes
        elif not unit.fact_ids and found:
            found[-1] = replace(found[-1], units=(*found[-1].units, unit))
    return tuple(found)


def _moved(material: Material, body: Sequence[Passage]) -> Lead | None:
    """The first sentence as the lead and the body without it, when both can be read so."""
    first = body[0]
    group, *_ = told_together(first.units)
    unit, rest = group[0], first.units[len(group) :]
    rival = any(one == unit for one, _ in material.rivals)
    if own_heading(first.heading) or rival or sum(one.words for one in group) > _LONGEST:
        return None
    if not _opens_article(unit, material.source_of(unit).title or ""):
        return None
    row = Row(tuple(group), " ".join(one.text for one in group))
    if not rest:
        nexts = [passage.units[0] for passage in body[1:2]]
        return None if any(answers(group[-1], one) for one in nexts) else Lead((row,), tuple(body[1:]))
    homes = first.homes & {fact for one in rest for fact in one.fact_ids}
    if not homes or not _goes_on_alone(rest[0]) or answers(group[-1], rest[0]):
        return None
    return Lead((row,), (replace(first, units=rest, homes=homes), *body[1:]))


def _opens_article(unit: Unit, title: str) -> bool:
    """Whether the sentence can be the first that is read: no quotation, "En" or "Y" with a verb, or lone first name."""
    tokens = unit.sentence.tokens
    if not reads_first(unit) or "?" in unit.text or len(tokens) < _LEAST_TOKENS:
        return False
    if fold(tokens[0].text) in {"en", "y"} and tokens[1].pos in {"VERB", "AUX"}:
        return False
    named = tokens[0].ent == "PER" or (tokens[0].pos in {"PROPN", "NOUN"} and tokens[1].text == ",")
    alone = named and tokens[1].pos != "PROPN" and tokens[1].ent != "PER"
    return not alone or fold(tokens[0].text) in fold(title)


def _goes_on_alone(unit: Unit) -> bool:
    """Whether the sentence after the lead can open the first section: no pronoun or demonstrative takes the lead up."""
    first = unit.sentence.tokens[: 2 * _LEAST_TOKENS]
    pointing = any(token.has("PronType=Dem") or token.has("Poss=Yes") or token.pos == "PRON" for token in first)
    return opens_alone(unit) or not (pointing or leans(unit) or unit.text[:1] in '«"“')


def reads_first(unit: Unit) -> bool:
    """Whether it opens alone; where the parser sees no subject, whether it opens with a noun that points nowhere."""
    if opens_alone(unit):
        return True
    tokens = unit.sentence.tokens
    if not clean(unit) or not unit.fact_ids or leans(unit) or unit.text[:1] in '«"“' or not tokens:
        return False
    pointing = any(token.has("PronType=Dem") or token.has("Poss=Yes") for token in tokens[:_LEAST_TOKENS])
    subjects = any(token.dep.startswith("nsubj") for token in tokens)
    return tokens[0].pos in {"DET", "PROPN", "NOUN"} and not pointing and not subjects


_LEAST_TOKENS = 4


def _fits(units: Sequence[Unit]) -> bool:
    return sum(unit.words for unit in units) <= _LONGEST and all(clean(unit) and unit.fact_ids for unit in units)


def _fitting(units: Sequence[Unit]) -> tuple[Row, ...]:
    """As many sentences from the start as fit, the first of which stands alone."""
    kept: list[Unit] = []
    for unit in units:
        if not _fits([*kept, unit]):
            break
        kept.append(unit)
    if not kept or not (kept[0].self_contained or reads_first(kept[0])):
        return ()
    return tuple(whole(unit) for unit in kept)
