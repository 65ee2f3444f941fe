"""Passages into sections, sentences into paragraphs: the source's own headings and paragraphs first."""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from calame.agents.embedded.clean import leans, opens_alone, opens_section
from calame.agents.embedded.headings import own_heading
from calame.agents.embedded.material import Passage, Unit
from calame.text.words import fold

SECTION_WORDS = 140
"""What a section is steered to."""
_LEAST = 80
MOST = 290
"""Words of a section that may hold another passage (a reader meets a subheading every 300 words)."""
_USUAL_MOST = 210
_TINY = 40
_SCRAP = 60_000.0
"""Cost of a section of a sentence or two, on the scale of squared words off target."""
_OVER = 3000.0
"""Cost of every word above `MOST`."""
_TORN = 400_000.0
"""Cost of cutting a paragraph of the source of ordinary length."""
_INSIDE = 2500.0
"""Cost of cutting a paragraph too long for one section where a sentence names its own subject."""
_FORCED = 30_000.0
"""The same where the sentence opens well enough, for want of a better one."""
_NEW_HEADING = -20_000.0
"""Gain of cutting where the source has its own heading."""
_COHESION = 6000.0
"""Cost of cutting between passages that share all their nouns."""
_LONG_BLOCK = 170
"""Words from which a paragraph of the source may be cut."""
_WINDOW = 60
"""Most passages that one section holds."""
_PARAGRAPH_WORDS = 105
_PARAGRAPH_CUT = 60
"""Words after which a paragraph too long may be cut."""
_PARAGRAPH_LEAST = 40
_PARAGRAPH_MOST = 145
"""Words above which the source's own paragraph begins anew whatever it takes up."""


def sections(passages: Sequence[Passage]) -> tuple[tuple[Passage, ...], ...]:
    """Runs of passages of one source that end where a paragraph of the source ends, of 80 to 210 words mostly."""
    grouped: list[tuple[Passage, ...]] = []
    for _, run in groupby(passages, key=lambda passage: passage.source):
        grouped.extend(_cut(list(run)))
    return tuple(grouped)


def shortened(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages, those too long for a section cut where it harms least."""
    return tuple(piece for passage in passages for piece in _pieces(passage))


def _pieces(passage: Passage) -> list[Passage]:
    if passage.words <= _USUAL_MOST:
        return [passage]
    starts = [0]
    while sum(unit.words for unit in passage.units[starts[-1] :]) > _USUAL_MOST:
        cut = _best_cut(passage.units, starts[-1])
        if cut is None:
            break
        starts.append(cut)
    runs = [passage.units[start:end] for start, end in pairwise([*starts, len(passage.units)])]
    told: set[str] = set()
    pieces: list[Passage] = []
    for run in runs:
        facts = {fact for unit in run for fact in unit.fact_ids}
        pieces.append(Passage(run, None if pieces else passage.heading, passage.homes & (facts - told)))
        told |= facts
    return pieces if all(piece.homes for piece in pieces) else [passage]


def _best_cut(units: Sequence[Unit], start: int) -> int | None:
    """Where the next piece begins: where a sentence stands under a heading; anywhere whole when it must be."""
    behind = units[start].words
    found: list[tuple[float, int]] = []
    for position in range(start + 1, len(units)):
        ahead = sum(unit.words for unit in units[position:])
        if behind > MOST or ahead < _TINY:
            break
        forced = sum(unit.words for unit in units[start:]) > MOST
        worth = _worth_of_cut(units[position - 1], units[position])
        if behind >= _LEAST - _TINY and (worth >= _CERTAIN_CUT or (forced and worth > 0)):
            found.append((worth - abs(behind - SECTION_WORDS) / SECTION_WORDS, position))
        behind += units[position].words
    return max(found)[1] if found else None


_CERTAIN_CUT = 3.0


def _worth_of_cut(before: Unit, unit: Unit) -> float:
    """How well a sentence opens a section: 3 and more when it names its own subject, 0 when it continues a speech."""
    worth = 0.0
    if answers(before, unit):
        return worth
    if opens_section(unit):
        worth += _CERTAIN_CUT
    elif opens_alone(unit):
        worth += 1.5
    if unit.block != before.block:
        worth += 1.0
    first = unit.sentence.tokens[0] if unit.sentence.tokens else None
    if first is not None and first.pos in {"DET", "PROPN", "NOUN", "ADP"}:
        worth += 0.5
    return 0.0 if worth < _CERTAIN_CUT and _points_back(unit) else worth


def _points_back(unit: Unit) -> bool:
    """Whether it opens with a pronoun, a possessive or a demonstrative: "Ces derniers sont jugés", "Son départ"."""
    first = unit.sentence.tokens[:_FIRST_WORDS]
    return any(token.pos == "PRON" or token.has("PronType=Dem") or token.has("Poss=Yes") for token in first)


_FIRST_WORDS = 2


def _cut(passages: Sequence[Passage]) -> list[tuple[Passage, ...]]:
    """The cheapest cut by dynamic programming over the borders between passages."""
    blocks: dict[int, int] = {}
    for passage in passages:
        for unit in passage.units:
            blocks[unit.block] = blocks.get(unit.block, 0) + unit.words
    borders = [0.0, *(_border(before, after, blocks) for before, after in pairwise(passages))]
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(passages) + 1):
        best.append(
            min(
                (best[start][0] + _cost(passages, start, end) + borders[start], start)
                for start in range(_earliest(passages, end), end)
            )
        )
    cuts = [len(passages)]
    while cuts[-1]:
        cuts.append(best[cuts[-1]][1])
    return [tuple(passages[start:end]) for start, end in pairwise(cuts[::-1])]


def _earliest(passages: Sequence[Passage], end: int) -> int:
    """Where a section that ends at `end` may begin: no heading of the source is left inside it."""
    headed = (place for place in range(end - 1, -1, -1) if own_heading(passages[place].heading))
    return max(0, end - _WINDOW, next(headed, 0))


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
    return cost


def _border(before: Passage, after: Passage, blocks: dict[int, int]) -> float:
    """Cost of beginning a section at `after`."""
    last, first = before.units[-1], after.units[0]
    cost = _COHESION * _likeness(before, after)
    if after.heading:
        return cost + _NEW_HEADING
    if answers(last, first) or leans(first) or not (first.fact_ids or asks(first)):
        return cost + _TORN
    if first.block == last.block:
        if blocks[first.block] < _LONG_BLOCK:
            return cost + _TORN
        worth = _worth_of_cut(last, first)
        return cost + (_INSIDE if worth >= _CERTAIN_CUT else _FORCED if worth > 0 else _TORN)
    return cost


def _likeness(before: Passage, after: Passage) -> float:
    """Share of the nouns of the poorer passage that the other has too."""
    one, other = _nouns(before), _nouns(after)
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def _nouns(passage: Passage) -> frozenset[str]:
    return frozenset(
        fold(token.lemma)
        for unit in passage.units
        for token in unit.sentence.tokens
        if token.pos in {"NOUN", "PROPN"} and len(token.text) > len("ans")
    )


def paragraphs(passages: Sequence[Passage]) -> tuple[tuple[Unit, ...], ...]:
    """The source's paragraphs: short ones joined, those above 145 words cut; no sentence goes to another's."""
    made: list[list[Unit]] = []
    groups = told_together([unit for passage in passages for unit in passage.units])
    for _, block in groupby(groups, key=lambda group: group[0].block):
        pieces = _in_pieces(list(block))
        if made and len(pieces) == 1 and _joins(made[-1], pieces[0]):
            made[-1].extend(pieces[0])
        else:
            made.extend(pieces)
    return tuple(map(tuple, made))


def _in_pieces(groups: Sequence[tuple[Unit, ...]]) -> list[list[Unit]]:
    """One paragraph of the source; a long one is cut where a sentence opens alone."""
    pieces: list[list[Unit]] = [[]]
    long = sum(map(_words, groups)) > _PARAGRAPH_MOST
    for place, group in enumerate(groups):
        rest = sum(map(_words, groups[place:]))
        full = _words(pieces[-1]) >= _PARAGRAPH_CUT and rest >= _PARAGRAPH_LEAST
        if long and full and opens_alone(group[0]) and not answers(pieces[-1][-1], group[0]):
            pieces.append([])
        pieces[-1].extend(group)
    return pieces


def told_together(units: Sequence[Unit]) -> tuple[tuple[Unit, ...], ...]:
    """Sentences with the questions and fragments that hold no fact of their own, which are told in one piece with them.

    A question, and a fragment that opens a paragraph, go with the sentence after; any other completes the one before.
    """
    groups: list[list[Unit]] = []
    waiting: list[Unit] = []
    for place, unit in enumerate(units):
        if unit.fact_ids:
            groups.append([*waiting, unit])
            waiting = []
        elif waiting or not groups or _leads_on(units, place):
            waiting.append(unit)
        else:
            groups[-1].append(unit)
    if waiting and groups:
        groups[-1].extend(waiting)
    return tuple(map(tuple, groups))


def _leads_on(units: Sequence[Unit], place: int) -> bool:
    unit, following = units[place], units[place + 1 : place + 2]
    if not following:
        return False
    return asks(unit) or (unit.block != units[place - 1].block and following[0].block == unit.block)


def asks(unit: Unit) -> bool:
    """Whether the sentence is a question."""
    return unit.text.rstrip().endswith(("?", "? »", "?\u00a0»", '?"', "?”"))


def _words(units: Sequence[Unit]) -> int:
    return sum(unit.words for unit in units)


def answers(before: Unit, unit: Unit) -> bool:
    """Whether a sentence cannot open a paragraph: it takes up the one before, or answers it."""
    text = fold(unit.text)
    if asks(before) or before.text.rstrip().endswith(":"):
        return True
    if text[:1] in _MARKS and (_ASKED.search(fold(before.text)) or _ANSWER.match(text.lstrip(_MARKS))):
        return True
    return _TAKES_UP.match(text.lstrip(_MARKS)) is not None


_MARKS = '«"“ \u00a0\u202f'
_ANSWER = re.compile(r"(?:oui|non)\b")
_ASKED = re.compile(r"\b(?:demand|interrog|question)")
_TAKES_UP = re.compile(
    r"(?:ensuite|alors|puis|dans l[ea] meme|au meme|avant lui|apres lui|lui|elles?|ils?(?! y a\b| faut\b)|eux|leurs?|"
    r"celles?-ci|celui-ci|ceux-ci|oui|non)\b(?! que\b)"
)


def _joins(current: Sequence[Unit], tail: Sequence[Unit]) -> bool:
    short = min(_words(current), _words(tail)) < _PARAGRAPH_LEAST
    fits = _words(current) + _words(tail) <= _PARAGRAPH_WORDS
    return short and fits and tail[0].kind != "bullet" and current[-1].kind != "bullet"
