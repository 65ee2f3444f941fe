"""What goes into the article: lead, body sections and recaps, with their length. Pure; shared by both roles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import permutations
from typing import NamedTuple

from calame.agents.embedded import rendering
from calame.agents.embedded.grouping import sections
from calame.agents.embedded.leads import goes_on_alone, lead
from calame.agents.embedded.material import Material, Passage
from calame.agents.embedded.recaps import ORDER, Recap, Shown, all_candidates, fill
from calame.agents.embedded.rows import Row
from calame.contracts import Brief, Paragraph, SectionKind
from calame.text.overlap import shared_ngrams
from calame.text.words import count_words

MARGIN = 10
"""Words above the minimum, so that a revision that drops a row does not fall below it."""
_USUAL_SHARE = 0.42
"""Recap share that is not passed while the length holds; `Thresholds.recap_share` is the limit."""
_SLACK = 0.004
_EARNED = frozenset({"essentials", "chronology"})
"""Recaps that stand in any article; the others only as far as the length needs them."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The article before headings."""

    lead: tuple[Row, ...]
    body: tuple[tuple[Passage, ...], ...]
    recaps: tuple[Recap, ...]
    carried_words: int


def plan(material: Material, brief: Brief) -> Plan:
    """Choose what is told, where, and how often."""
    opening = lead(material)
    first = words(rendering.lead(opening.rows, material))
    kept = _kept(opening.body, brief, first)
    body = sections(kept)
    told = first + sum(words(rendering.body(run, material)) for run in body)
    apart = all(goes_on_alone(passage.units[0]) for passage in kept[:1])
    recaps = _recaps(_only(material, opening.rows, kept), opening.rows, told, brief, apart=apart)
    whole = Brief(min_words=20_000, thresholds=brief.thresholds)
    all_recaps = _recaps(material, opening.rows, told, whole, apart=apart)
    carried = told + sum(words(rendering.recap(block)) for block in all_recaps)
    return Plan(opening.rows, body, recaps, carried)


def words(paragraphs: Sequence[Paragraph]) -> int:
    """Counted words of the paragraphs."""
    return sum(count_words(paragraph.text) for paragraph in paragraphs)


def _kept(passages: tuple[Passage, ...], brief: Brief, opening: int) -> tuple[Passage, ...]:
    """The passages that fit below the maximum: the least salient go first, the last ones among equals."""
    if brief.max_words is None:
        return passages
    kept = list(passages)
    excess = opening + sum(passage.words for passage in kept) + MARGIN - brief.max_words
    order = sorted(enumerate(passages), key=lambda entry: (entry[1].salience, -entry[0]))
    for _, passage in order:
        if excess <= 0 or len(kept) == 1:
            break
        kept.remove(passage)
        excess -= passage.words
    return tuple(kept)


def _only(material: Material, opening: Sequence[Row], kept: Sequence[Passage]) -> Material:
    """The material that the article tells: what was left out for length does not come back in a recap."""
    told = {(unit.source, unit.index) for passage in kept for unit in passage.units}
    told |= {(unit.source, unit.index) for row in opening for unit in row.units}
    passages = tuple(
        passage for passage in material.passages if all((unit.source, unit.index) in told for unit in passage.units)
    )
    return replace(material, passages=passages)


class _Wanted(NamedTuple):
    """Words that recaps may take, and words that they are needed for."""

    room: int
    need: int


def _recaps(material: Material, opening: Sequence[Row], told: int, brief: Brief, *, apart: bool) -> tuple[Recap, ...]:
    """Recaps in order: those that earn their place, then the others until the minimum is reached.

    Nothing stands between lead and body unless the body can be read `apart` from the lead.
    """
    hard = brief.thresholds.recap_share - _SLACK
    need = max(0, brief.min_words + MARGIN - told)
    room = _room(told, min(hard, _USUAL_SHARE))
    if room < need:
        room = _room(told, hard)
    if brief.max_words is not None:
        room = min(room, brief.max_words - told)
    offered = all_candidates(material)
    if not apart:
        offered = {**offered, "essentials": ()}
    fresh = {**offered, "essentials": _not_right_below(offered["essentials"], material, opening)}
    blocks = _filled(ORDER, material, fresh, opening, _Wanted(room, need))
    return blocks if _told(blocks) >= need else _longest(material, offered, opening, _Wanted(room, need))


def _not_right_below(rows: Sequence[Row], material: Material, opening: Sequence[Row]) -> tuple[Row, ...]:
    """The rows that the reader does not meet again in the very next lines, the first two sentences of the body."""
    above = {unit for row in opening for unit in row.units}
    below = [unit for unit in material.units if unit not in above][:_RIGHT_BELOW]
    texts = [unit.text for unit in below]
    return tuple(row for row in rows if shared_ngrams(row.text, texts) < _SAME)


_RIGHT_BELOW = 2
_SAME = 0.5
"""Share of 5-grams from which two sentences say the same."""


def _longest(material: Material, offered: Shown, opening: Sequence[Row], wanted: _Wanted) -> tuple[Recap, ...]:
    """The blocks in the first order that reaches the words needed, else those of the most words."""
    found: tuple[Recap, ...] = ()
    for order in _orders():
        tried = _filled(order, material, offered, opening, wanted)
        if not found or _told(tried) > _told(found):
            found = tried
        if _told(found) >= wanted.need:
            break
    return found


def _orders() -> Iterator[tuple[SectionKind, ...]]:
    """The usual order first; a row stands in one recap only, so another order may leave fewer rows alone."""
    yield ORDER
    yield from (order for order in permutations(ORDER) if order != ORDER)


def _told(blocks: Sequence[Recap]) -> int:
    return sum(words(rendering.recap(block)) for block in blocks)


def _filled(
    order: Sequence[SectionKind], material: Material, offered: Shown, opening: Sequence[Row], wanted: _Wanted
) -> tuple[Recap, ...]:
    used: list[Row] = list(opening)
    blocks: list[Recap] = []
    spent = 0
    for kind in order:
        if kind not in _EARNED and spent >= wanted.need:
            continue
        block = fill(kind, material, offered, used=used, room=wanted.room - spent, need=wanted.need - spent)
        if block is not None:
            blocks.append(block)
            used.extend(block.rows)
            spent += words(rendering.recap(block))
    return tuple(blocks)


def _room(told: int, share: float) -> int:
    """Words that recaps may take beside `told` words so that their share of the whole is `share`."""
    return int(told * share / (1 - share)) if 0 < share < 1 else 0
