"""The opening paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from calame.agents.embedded.clean import clean, leans, opens_alone, opens_section
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.grouping import answers, shortened, told_together
from calame.agents.embedded.headings import own_heading
from calame.agents.embedded.material import Material, Passage, Unit
from calame.agents.embedded.rows import Row, whole
from calame.agents.embedded.telling import is_understood
from calame.text.analysis import Token
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
    """The newest news: the standfirst, the lead bullets, or the first sentence of the source moved there; else nothing.

    With several sources the newest one opens the article where what it goes on with can be read without its opening;
    else the first one told does. No later sentence is pulled up, and none is told here and again in the body: only
    lead bullets, which the body of the source repeats itself, may be.
    """
    body = shortened(material.passages)
    above = _fitting(material.standfirst) or _fitting(material.bullets)
    news = None if above and above[0].units[0].source == material.newest else _moved_news(material, body)
    if news is not None:
        return Lead(news.rows, _with_untold(_untold(material, ()), news.body))
    untold = _untold(material, above)
    if above or untold or not body:
        return Lead(above, _with_untold(untold, body))
    return _moved(material, body) or Lead((), body)


def _with_untold(untold: Sequence[Passage], body: Sequence[Passage]) -> tuple[Passage, ...]:
    """The body with what stood above it in a source, right before the first passage of that source."""
    own = [place for place, passage in enumerate(body) if untold and passage.source == untold[0].source]
    place = own[0] if own else 0
    return (*body[:place], *untold, *body[place:])


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
    another = first.source != material.sources[0].id
    if another or own_heading(first.heading) or rival or sum(one.words for one in group) > _LONGEST:
        return None
    if not _opens_article(unit, material.source_of(unit).title or ""):
        return None
    row = Row(tuple(group), " ".join(one.text for one in group))
    if not rest:
        nexts = [passage.units[0] for passage in body[1:2]]
        return None if any(answers(group[-1], one) for one in nexts) else Lead((row,), tuple(body[1:]))
    homes = first.homes & {fact for one in rest for fact in one.fact_ids}
    if not homes or not goes_on_alone(rest[0]) or answers(group[-1], rest[0]):
        return None
    return Lead((row,), (replace(first, units=rest, homes=homes), *body[1:]))


def _moved_news(material: Material, body: Sequence[Passage]) -> Lead | None:
    """The first sentences of the newest source as the lead, when what follows them there needs none of them."""
    newest = [place for place, passage in enumerate(body) if passage.source == material.newest]
    place = next((place for place in newest if _opens_with_news(body[place], material)), 0)
    if place == 0:
        return None
    run = list(takewhile(lambda passage: passage.source == material.newest, body[place:]))
    groups = [(passage, group) for passage in run for group in told_together(passage.units)]
    rivals = {unit for pair in material.rivals for unit in pair}
    opening: list[Unit] = []
    for (passage, group), (_, after) in pairwise(groups):
        opening.extend(group)
        if sum(unit.words for unit in opening) > _LONGEST or rivals.intersection(group) or own_heading(passage.heading):
            return None
        kept = _left(run, len(opening))
        if kept and _needs_nothing(after[0], opening, material):
            rows = [Row(told, " ".join(unit.text for unit in told)) for _, told in groups if told[0] in opening]
            return Lead(tuple(rows), (*body[:place], *kept, *body[place + len(run) :]))
    return None


def _left(run: Sequence[Passage], count: int) -> tuple[Passage, ...]:
    """The passages without their first `count` sentences; empty when what is left of one tells nothing new."""
    left: list[Passage] = []
    for passage in run:
        units, count = passage.units[count:], max(0, count - len(passage.units))
        homes = passage.homes & {fact for unit in units for fact in unit.fact_ids}
        if units and not homes:
            return ()
        if units:
            left.append(passage if units == passage.units else replace(passage, units=units, homes=homes))
    return tuple(left)


def _opens_with_news(passage: Passage, material: Material) -> bool:
    first = passage.units[0]
    title = material.source_of(first).title or ""
    return _begins_source(first, material) and _opens_article(first, title)


def _begins_source(unit: Unit, material: Material) -> bool:
    """Whether no sentence of its source but headings, standfirst and lead bullets stands before it."""
    above = {one.index for one in (*material.standfirst, *material.bullets) if one.source == unit.source}
    blocks = material.source_of(unit).blocks
    before = [sentence.start for sentence in material.analysis_of(unit).sentences[: unit.index]]
    headings = [block for block in blocks if block.kind == "heading"]
    return all(
        index in above or any(block.start <= start < block.end for block in headings)
        for index, start in enumerate(before)
    )


def _needs_nothing(unit: Unit, opening: Sequence[Unit], material: Material) -> bool:
    """Whether the sentence can open a section far below `opening`: what it takes up was told by the sources before."""
    if not opens_section(unit) or answers(opening[-1], unit):
        return False
    before = [one for one in material.units if one.source != unit.source]
    return is_understood((unit,), before, material.analysis_of(unit))


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


def goes_on_alone(unit: Unit) -> bool:
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
    subjects = [token for token in tokens if token.dep.startswith("nsubj")]
    return tokens[0].pos in {"DET", "PROPN", "NOUN"} and not pointing and (not subjects or _is_copular(unit, subjects))


def _is_copular(unit: Unit, subjects: Sequence[Token]) -> bool:
    """Whether the sentence says of one noun what it is: "La corrosion serait à l'origine de la rupture"."""
    predicate = Reading(unit.sentence, unit.text).predicate
    linked = [one for one in subjects if predicate is not None and one.head == predicate.i]
    return len(linked) == 1 and linked[0].pos in {"NOUN", "PROPN"}


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
