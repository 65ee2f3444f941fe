"""Passages into sections, sentences into paragraphs."""

from collections.abc import Sequence
from itertools import pairwise

from calame.agents.embedded.clean import opens_alone, opens_section
from calame.agents.embedded.material import Passage, Unit

SECTION_WORDS = 130
"""What a section is steered to; `_LEAST` and `MOST` are its usual bounds."""
_LEAST = 80
MOST = 330
_USUAL_MOST = 200
_TINY = 40
_SCRAP = 60_000.0
"""Cost of a section of a sentence or two."""
_OVER = 3000.0
"""Cost of every word above `MOST`."""
_OFF_PARAGRAPH = 900.0
"""Cost of cutting inside a paragraph of the source, on the scale of squared words off target."""
_NEW_HEADING = -4000.0
"""Gain of cutting where the source has its own heading."""
_WINDOW = 60
"""Most passages that one section holds."""
_PARAGRAPH_SENTENCES = 4
_PARAGRAPH_WORDS = 95


def sections(passages: Sequence[Passage]) -> tuple[tuple[Passage, ...], ...]:
    """Runs of passages of one source, of 80 to 200 words where the passages allow it."""
    grouped: list[tuple[Passage, ...]] = []
    for source in dict.fromkeys(passage.source for passage in passages):
        grouped.extend(_cut([passage for passage in passages if passage.source == source]))
    return tuple(grouped)


def shortened(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages without their loose fragments, those too long cut where a sentence names its own subject."""
    return tuple(piece for passage in passages for piece in _pieces(_without_fragments(passage)))


def _without_fragments(passage: Passage) -> Passage:
    """The passage without the verbless comments that hold no fact, where the next sentence does not need them."""
    after = (*passage.units[1:], None)
    kept = tuple(
        unit
        for unit, follower in zip(passage.units, after, strict=True)
        if unit.fact_ids or (follower is not None and not opens_alone(follower))
    )
    return Passage(kept, passage.heading, passage.homes)


def _pieces(passage: Passage) -> list[Passage]:
    if passage.words <= _USUAL_MOST:
        return [passage]
    starts = [0]
    for position, unit in enumerate(passage.units):
        behind = sum(other.words for other in passage.units[starts[-1] : position])
        ahead = sum(other.words for other in passage.units[position:])
        if behind >= _LEAST and ahead >= _LEAST and opens_section(unit):
            starts.append(position)
    runs = [passage.units[start:end] for start, end in pairwise([*starts, len(passage.units)])]
    told: set[str] = set()
    pieces: list[Passage] = []
    for run in runs:
        facts = {fact for unit in run for fact in unit.fact_ids}
        pieces.append(Passage(run, None if pieces else passage.heading, passage.homes & (facts - told)))
        told |= facts
    return pieces if all(piece.homes for piece in pieces) else [passage]


def _cut(passages: Sequence[Passage]) -> list[tuple[Passage, ...]]:
    """The cheapest cut by dynamic programming over the borders between passages."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(passages) + 1):
        best.append(
            min((best[start][0] + _cost(passages, start, end), start) for start in range(max(0, end - _WINDOW), end))
        )
    cuts = [len(passages)]
    while cuts[-1]:
        cuts.append(best[cuts[-1]][1])
    borders = cuts[::-1]
    return [tuple(passages[start:end]) for start, end in pairwise(borders)]


def _cost(passages: Sequence[Passage], start: int, end: int) -> float:
    words = sum(passage.words for passage in passages[start:end])
    cost = float((words - SECTION_WORDS) ** 2)
    if words > _USUAL_MOST and end - start > 1:
        cost *= 2
    if words > MOST and end - start > 1:
        cost += _OVER * (words - MOST)
    if words < _TINY and len(passages) > end - start:
        cost += _SCRAP
    if words < _LEAST and len(passages) > end - start:
        cost += 2 * (_LEAST - words) ** 2
    if start:
        first, before = passages[start].units[0], passages[start - 1].units[-1]
        cost += _NEW_HEADING if passages[start].heading else 0.0
        cost += _OFF_PARAGRAPH if first.block == before.block else 0.0
    return cost


def paragraphs(passages: Sequence[Passage]) -> tuple[tuple[Unit, ...], ...]:
    """Two to four sentences each, by the source's paragraphs where they are of that size."""
    made: list[list[Unit]] = []
    for passage in passages:
        for unit in passage.units:
            starts = unit is passage.units[0]
            if not made or _breaks(made[-1], unit, starts=starts):
                made.append([])
            made[-1].append(unit)
    if len(made) > 1 and len(made[-1]) == 1 and _joins(made[-2], made[-1][0]):
        made[-2].extend(made.pop())
    return tuple(map(tuple, made))


def _breaks(current: Sequence[Unit], unit: Unit, *, starts: bool) -> bool:
    words = sum(other.words for other in current)
    new_block = unit.block != current[-1].block
    if unit.kind == "bullet" or current[-1].kind == "bullet":
        return new_block
    if len(current) >= _PARAGRAPH_SENTENCES or words + unit.words > _PARAGRAPH_WORDS:
        return starts or new_block or words + unit.words > 2 * _PARAGRAPH_WORDS
    return new_block and starts and len(current) > 1


def _joins(current: Sequence[Unit], unit: Unit) -> bool:
    words = sum(other.words for other in current) + unit.words
    return len(current) < _PARAGRAPH_SENTENCES and words <= _PARAGRAPH_WORDS and unit.kind != "bullet"
