"""From what a text says of a date to a day of the calendar."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from calame.text.data.calendar_words import NOT_FUTURE, PLANNING, SEASON_STARTS

_PART_DAY = {"start": 1, "middle": 11, "end": 21}
_PART_MONTH = {"start": 1, "middle": 5, "end": 9}
_SENTENCE_EDGE = re.compile(r"[.!?;:\n«»\"](?=\s|$)|\n")
_VERB = re.compile(
    r"\b(?P<future>(?:va|vont|doit|doivent|devrait|devraient|devra|devront)\b"
    r"|[a-z]+r(?:a|ont)\b"
    rf"|(?:(?:est|sont|reste|restent|demeure|demeurent|etait|etaient|(?:a|ont|avait|avaient) ete) (?:[a-z]+ment )?)?"
    rf"(?:{'|'.join(PLANNING)})(?:e|s|es)?\b"
    r"(?= (?:le|au|pour|a partir|a compter|en|d'ici|avant|vers|fin|debut|mi|courant|cet|demain|dimanche|[a-z]+di)\b))"
    r"|\b(?P<past>(?:a|ont|ai|avait|avaient|est|sont|etait|etaient|s'est|se sont)(?: ete)? "
    r"[a-z]+(?:e|ee|es|ees|i|is|it|u|us|ue|ues|ert|ort)\b)"
)
_SINCE = re.compile(r"(?<![\w-])(?:depuis|des) (?:le |ce )?$")
_TOWARDS = re.compile(
    r"(?<![\w-])(?:pour|avant|jusqu'a|jusqu'au|jusqu'en|d'ici|d'ici a|d'ici au|au plus tard|au plus tot|a partir de"
    r"|a partir du|a compter de|a compter du|[a-z]{2,}(?:er|ir|dre|tre|oir) (?:des |vers )?)"
    r"(?: (?:le|la|au|l'|en|des|vers))? ?$"
)
"""In front of a day, prepositions and infinitives of what is still to come, or may be."""
_SOON = 60
"""Days ahead up to which a day without a year is the coming one, even beside a verb in the past."""
_WINDOW = 160
"""Characters read on each side in search of a verb."""
_LEAP_CYCLE = range(9)
"""Years tried for a day and month: 29 February may be eight years away."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a date phrase stands and the day its text was published."""

    text: str
    folded: str
    """The same characters in lower case without accents, one for one."""
    start: int
    end: int
    published: date | None


def safe_date(year: int, month: int = 1, day: int = 1) -> date | None:
    """That day, or `None` when the calendar has no such day."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):  # noqa: PLR2004 -- the calendar's own bounds
        return None
    return date(year, month, day)


def shift_days(day: date, days: int) -> date | None:
    """`day` moved by `days`, `None` beyond the calendar."""
    ordinal = day.toordinal() + days
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


def shift_months(day: date, months: int) -> date | None:
    """`day` moved by `months`; the 31st becomes the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first = safe_date(year, month + 1)
    return first and first.replace(day=min(day.day, monthrange(year, month + 1)[1]))


def first_of(year: int, month: int | None, day: int | None, part: str | None) -> date | None:
    """First day of the stretch that an absolute date names."""
    if month is None:
        return safe_date(year, _PART_MONTH.get(part or "", 1))
    return safe_date(year, month, day or _PART_DAY.get(part or "", 1))


def season_start(year: int, season: int) -> date | None:
    """First day of the season of that year."""
    return safe_date(year, *SEASON_STARTS[season])


def without_year(anchor: Anchor, month: int, day: int | None, part: str | None) -> date | None:
    """The latest such day not after publication, the next one beside a verb in the future, the nearest beside none."""
    published = anchor.published
    if published is None:
        return None
    forward = _direction(anchor)
    since = _SINCE.search(anchor.folded[: anchor.start][-_WINDOW:]) is not None
    near = _nearest(published, month, day) if day is not None and not since else None
    if near and (forward is None or _is_coming(anchor, near, published, forward=forward)):
        return near
    if day is None and not forward and not since and _TOWARDS.search(anchor.folded[: anchor.start][-_WINDOW:]):
        forward = True
    for step in _LEAP_CYCLE:
        found = first_of(published.year + (step if forward else -step), month, day, part)
        if found is None:
            continue
        if (forward and _not_before(found, published, day)) or (not forward and found <= published):
            return found
    return None


def _is_coming(anchor: Anchor, near: date, published: date, *, forward: bool) -> bool:
    """Whether a verb in the past says nothing of a day that is soon: « sont convenus de se revoir le 23 »."""
    if forward or near <= published:
        return False
    ahead = (near - published).days
    return ahead <= _SOON or _TOWARDS.search(anchor.folded[: anchor.start][-_WINDOW:]) is not None


def _nearest(published: date, month: int, day: int) -> date | None:
    near = (safe_date(published.year + step, month, day) for step in (0, -1, 1))
    return min((found for found in near if found), key=lambda found: abs((found - published).days), default=None)


def with_weekday(published: date | None, weekday: int, day: int, month: int | None) -> date | None:
    """The day nearest to publication, at most a year off, that has this weekday and day of the month."""
    if published is None:
        return None
    months = range(-12, 13)
    near = (shift_months(published.replace(day=1), step) for step in months)
    days = (safe_date(first.year, first.month, day) for first in near if first and month in {None, first.month})
    fitting = [found for found in days if found and found.weekday() == weekday]
    return min(fitting, key=lambda found: (abs((found - published).days), found > published), default=None)


def nearest_day(anchor: Anchor, day: int) -> date | None:
    """That day of a month next to publication, on the side of the nearest verb form; the nearest one beside none."""
    published = anchor.published
    if published is None:
        return None
    forward = _direction(anchor)
    months = (shift_months(published.replace(day=1), step) for step in (-1, 0, 1))
    days = [found for month in months if month and (found := safe_date(month.year, month.month, day))]
    fitting = [found for found in days if forward is None or (found >= published if forward else found <= published)]
    return min(fitting, key=lambda found: abs((found - published).days), default=None)


def _not_before(found: date, published: date, day: int | None) -> bool:
    return found >= published or (day is None and (found.year, found.month) == (published.year, published.month))


def weekday_date(anchor: Anchor, weekday: int, direction: int | None) -> date | None:
    """The day a weekday means: -1 strictly before publication, 1 strictly after, `None` by its surroundings."""
    published = anchor.published
    if published is None:
        return None
    back = (published.weekday() - weekday) % 7
    if direction is None:
        direction = 1 if points_forward(anchor) else 0
        if direction == 1 and back == 0:
            return published
    if direction > 0:
        return published + timedelta(days=7 - back)
    return published - timedelta(days=back or (7 if direction < 0 else 0))


def points_forward(anchor: Anchor) -> bool:
    """Whether the nearest verb form of the clause is in the future."""
    return _direction(anchor) is True


def _direction(anchor: Anchor) -> bool | None:
    """True for a future, false for a past: the verb form before the phrase goes first, then the one behind it."""
    before = anchor.folded[max(0, anchor.start - _WINDOW) : anchor.start]
    clause = len(before) - len(_SENTENCE_EDGE.split(before)[-1])
    after = _SENTENCE_EDGE.split(anchor.folded[anchor.end : anchor.end + _WINDOW], maxsplit=1)[0]
    tenses = _tenses(anchor, anchor.start - len(before) + clause, anchor.start)
    return tenses[-1] if tenses else next(iter(_tenses(anchor, anchor.end, anchor.end + len(after))), None)


def _tenses(anchor: Anchor, start: int, end: int) -> list[bool]:
    """The verb forms that begin and end there: true for a future, false for a past; no name in -ra or -ront."""
    found = _VERB.finditer(anchor.folded, start, end)
    return [
        verb["past"] is None
        for verb in found
        if verb["past"] or not (verb["future"] in NOT_FUTURE or anchor.text[verb.start()].isupper())
    ]
