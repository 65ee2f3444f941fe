"""Days that come back: « chaque samedi », « tous les mardis », « les lundis et jeudis »."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.reading import Reading
from calame.contracts import DateMention
from calame.text.data.calendar_words import WEEKDAYS
from calame.text.flat import flat

_DAY = rf"(?:{'|'.join(WEEKDAYS)})s?"
_HABIT = re.compile(
    rf"(?<![\w'-])(?:chaque|tous les|les) (?P<days>{_DAY}(?:(?:, | et | ou )(?:les )?{_DAY})*)(?![\w-])"
)
_NAMED = re.compile(rf"(?<![\w-]){_DAY}(?![\w-])")
_ARTICLE = re.compile(r"(?:^|[ (])(?:le |du |au )$")


class _Habit(NamedTuple):
    start: int
    end: int
    weekday: str


def wrong_habits(found: DraftSentence) -> Iterator[Fault]:
    """Days that come back which no passage names at all."""
    habits = _habits(found.reading)
    if not habits:
        return
    named = {day for source in (*found.evidence, *found.context) for day in _named(flat(source.reading.text))}
    for start, end, weekday in habits:
        if weekday not in named:
            told = show(found.reading.text[start:end])
            message = f"Le jour {told} n’est pas celui du passage sur lequel la phrase s’appuie."
            yield against(found, message, "Reprendre le jour de la source.", start=start, end=end)


def is_habit_told(found: DraftSentence, day: DateMention) -> bool:
    """« Le mardi », « le marché du mardi » beside « tous les mardis »."""
    if day.weekday is None or day.day is not None or _ARTICLE.search(flat(found.reading.text[: day.start])) is None:
        return False
    return any(WEEKDAYS[one.weekday] == day.weekday for source in found.evidence for one in _habits(source.reading))


def _habits(reading: Reading) -> list[_Habit]:
    text = flat(reading.text)
    return [
        _Habit(match.start("days") + day.start(), match.start("days") + day.end(), day[0].removesuffix("s"))
        for match in _HABIT.finditer(text)
        for day in _NAMED.finditer(match["days"])
    ]


def _named(text: str) -> Iterator[str]:
    return (match[0].removesuffix("s") for match in _NAMED.finditer(text))
