"""Then and now: two figures that are set against each other keep their sides."""

import math
import re
from collections.abc import Iterator

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.crossed import crossed
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.fitting import told_in
from calame.agents.checks.reading import Reading, Word
from calame.agents.checks.steps import steps
from calame.contracts import Quantity
from calame.text.flat import flat

_AGAINST = re.compile(r"(?<![\w-])(?:contre|au lieu de|apres)(?: un| une| les| la| le)? ?$")
_MOVES = re.compile(
    r"(?<![\w-])(?:pass|tomb|mont|grimp|augment|baiss|recul|descend|chut|bondi|progress|diminu|remont)[a-z]* "
    r"[^,;.]{0,40}$"
)
_FROM = re.compile(rf"{_MOVES.pattern.removesuffix('$')}de $")
_MORE = re.compile(
    r" de (plus|moins)(?![\w-])| fois (plus|moins)(?![\w-])"
    r"(?P<little> (?:faible|petit|bas|court|lent|leger|rare|jeune|pauvre))?"
)
_OTHER = {"plus": "moins", "moins": "plus"}
_THAN = re.compile(r"(?:plus|moins) (?:[a-z]+ )?qu(?:e |')")
_BEHIND = 12
"""Characters at the end of a figure in which its comparison may begin: « trois fois » is read as a unit."""
_REACH = 26
"""Characters behind a figure in which its comparison ends."""
_BEFORE = 60
_LEAST, _MOST = 0.85, 1.6
"""« Doublé » may be said of what has nearly doubled, and « plus que doublé » of what has not tripled by far."""


def turned(found: DraftSentence) -> Iterator[Fault]:
    """Figures that have changed sides, and comparisons that have changed direction."""
    theirs = [pair for source in found.evidence for pair in (*_comparisons(source.reading), *_told(source.reading))]
    for now, then in _comparisons(found.reading):
        same = any(_equal(now, a) and _equal(then, b) for a, b in theirs)
        if not same and any(_equal(now, b) and _equal(then, a) for a, b in theirs):
            message = f"Les deux chiffres ont changé de côté\u00a0: {show(now.text)} et {show(then.text)}."
            yield against(found, message, "Rendre à chacun son chiffre.", start=now.start, end=then.end)
    yield from _swapped(found)
    yield from _other_way(found)
    yield from crossed(found)


def is_other_growth(found: DraftSentence, times: float) -> bool:
    """Whether the closest passage tells a growth, and none that is about this much."""
    pairs = [pair for pair in _comparisons(found.evidence[0].reading) if pair[1].value > 0]
    ratios = [now.value / then.value for now, then in pairs]
    return bool(ratios) and not any(_LEAST * times <= ratio <= _MOST * times for ratio in ratios)


def _told(reading: Reading) -> Iterator[tuple[Quantity, Quantity]]:
    """The levels of a sentence, each with what it was before."""
    for step in steps(reading):
        yield step.level, step.level.model_copy(update={"value": told_in(step.before, step.level)})


def _swapped(found: DraftSentence) -> Iterator[Fault]:
    """« A baissé de 95 millions, à 20 millions » where the evidence has it the other way round."""
    theirs = [step for source in found.evidence for step in steps(source.reading)]
    for mine in steps(found.reading):
        if any(_equal(mine.level, other.change) and _equal(mine.change, other.level) for other in theirs):
            first, last = sorted((mine.level, mine.change), key=lambda figure: figure.start)
            message = f"Le montant et sa variation ont été échangés\u00a0: {show(first.text)} et {show(last.text)}."
            yield against(found, message, "Rendre à chacun son chiffre.", start=first.start, end=last.end)


def _comparisons(reading: Reading) -> Iterator[tuple[Quantity, Quantity]]:
    """Pairs of figures, the new one or the winner's first."""
    text = flat(reading.text)
    for left, right in zip(reading.figures, reading.figures[1:], strict=False):
        if _AGAINST.search(text[left.end : right.start]):
            yield left, right
    for left, right in zip(reading.figures, reading.figures[1:], strict=False):
        if _FROM.search(text[: left.start]) and text[left.end : right.start] == " a ":
            yield right, left
    for figure in reading.figures:
        if figure.high is not None and _MOVES.search(text[max(0, figure.start - _BEFORE) : figure.start]):
            now = figure.model_copy(update={"value": figure.high, "high": None})
            yield now, figure.model_copy(update={"high": None})


def _equal(left: Quantity, right: Quantity) -> bool:
    return math.isclose(left.value, right.value)


def _other_way(found: DraftSentence) -> Iterator[Fault]:
    """« 3 millions de moins » where the source has 3 millions more."""
    theirs = [(source.reading, *pair) for source in found.evidence for pair in _directions(source.reading)]
    for figure, way in _directions(found.reading):
        ways = {
            other
            for reading, given, other in theirs
            if _equal(given, figure) and not _is_other_base(found.reading, figure, reading, given)
        }
        if ways and way not in ways:
            message = f"La comparaison va dans l’autre sens que dans la source\u00a0: {show(f'{figure.text} … {way}')}."
            yield against(found, message, "Rétablir le sens de la comparaison.", start=figure.start, end=figure.end)


def _is_other_base(draft: Reading, ours: Quantity, source: Reading, theirs: Quantity) -> bool:
    """Whether each sentence compares with what the other tells of: the one has three times more, the other less."""
    mine, other = _base(draft, ours), _base(source, theirs)
    return bool(mine and other) and not any(word.keys & rival.keys for word in mine for rival in other)


def _base(reading: Reading, figure: Quantity) -> list[Word]:
    """The words behind « que »: what the figure is compared with."""
    found = _THAN.search(flat(reading.text), figure.end)
    return [word for word in reading.words if word.start >= found.end()] if found else []


def _directions(reading: Reading) -> Iterator[tuple[Quantity, str]]:
    text = flat(reading.text)
    for figure in reading.figures:
        if match := _MORE.search(text, max(figure.start, figure.end - _BEHIND), figure.end + _REACH):
            way = match[1] or match[2]
            yield figure, _OTHER[way] if match["little"] else way
