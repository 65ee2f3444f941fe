"""« Maire : Claire Denoual »: a cell that gives to somebody the part that the sources give, by a title, to another."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.names import is_name
from calame.agents.checks.reading import Reading, Word
from calame.text.names import NameMention, same_name
from calame.text.words import fold

_APART: Final = " : "
_BEFORE: Final = re.compile(r",? ?(?:(?:d['’]|(?:de la|de|du|des|à) )[A-ZÀ-Þ][\w-]+)?,? ?")
"""Between a title and the name behind it: « le maire de Brisance, Paul Roux »."""
_BEHIND: Final = re.compile(r", (?:l[ea] |l['’])?")
"""Between a name and the title behind it: « Paul Roux, maire de Brisance »."""
_THE: Final = frozenset({"le", "la", "l'"})


class _Titled(NamedTuple):
    """A name with a title, in a sentence of a source."""

    name: NameMention
    alone: bool
    """Whether the title is told as the only one: « le maire »."""


def faults(case: ReviewCase) -> Iterator[Fault]:
    """Names in cells whose row is called by somebody else's title."""
    for found in case.sentences:
        cell = _cell(found) if found.style == "row" else None
        rival = _rival(case, *cell) if cell else None
        if cell and rival:
            message = f"Le nom {show(cell[1].text)} remplace celui que donne la source."
            remedy = f"Rétablir le nom de la source\u00a0: {show(rival.text)}."
            yield against(found, message, remedy, start=cell[1].start, end=cell[1].end)


def _cell(found: DraftSentence) -> tuple[Word, NameMention] | None:
    """The one word that a row is called by, and the one name in the cell."""
    above, _, _ = found.reading.text.rpartition(_APART)
    label = above.split(",", 1)[0]
    words = [word for word in found.reading.words if word.end <= len(label)]
    names = [name for name in found.reading.names if name.start > len(above) and is_name(name, found.reading)]
    return (words[0], names[0]) if len(words) == len(names) == 1 else None


def _rival(case: ReviewCase, title: Word, name: NameMention) -> NameMention | None:
    """Who alone has the title in the sources, when that is somebody else and nothing ties it to the name."""
    titled: list[_Titled] = []
    for place in sorted(case.index.carrying(title)):
        reading = case.index.sentences[place].reading
        if any(same_name(name.core, other.core) for other in reading.names):
            return None
        titled += _titled(reading, title)
    if not titled or not any(one.alone for one in titled) or not case.knows_name(name.core):
        return None
    first = titled[0].name
    return first if all(same_name(first.core, one.name.core) for one in titled) else None


def _titled(reading: Reading, title: Word) -> Iterator[_Titled]:
    tokens = reading.analysis.tokens
    for token, keys in zip(tokens, reading.keys, strict=True):
        if keys.isdisjoint(title.keys):
            continue
        alone = token.i > 0 and fold(tokens[token.i - 1].text) in _THE
        for name in reading.names:
            after = token.end <= name.start and _BEFORE.fullmatch(reading.text[token.end : name.start])
            before = name.end <= token.start and _BEHIND.fullmatch(reading.text[name.end : token.start])
            if after or before:
                yield _Titled(name, alone)
