"""Dates: another day, month, year or order; the same day told in another form."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from calame.evals.planted.site import Change, Site, upper_first
from calame.text.analysis import Token

_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
_DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
_VOWELS = frozenset({"avril", "août", "octobre"})
_MONTH = "|".join(_MONTHS)
_DAY_MONTH = re.compile(rf"\b(1er|\d{{1,2}}) ({_MONTH})\b(?: (\d{{4}}))?")
_BARE_MONTH = re.compile(rf"\b({_MONTH})\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WEEKDAY = re.compile(rf"\b({'|'.join(_DAYS)})\b", re.IGNORECASE)
_LE_DAY = re.compile(rf"\b(l)e (\d{{1,2}}) ({_MONTH})\b(?! \d)", re.IGNORECASE)
_NIGHT = re.compile(r"\bnuit du \d{1,2} au $")
_ORDERS = (
    (re.compile(r"(?<!en )\bavant (?=le |la |l’|\d|fin )"), "après "),
    (re.compile(r"\bAvant (?=le |la |l’|\d|fin )"), "Après "),
    (re.compile(r"\bà partir du (?=\d|1er)"), "jusqu’au "),
    (re.compile(r"\bjusqu’au (?=\d|1er)"), "à partir du "),
    (re.compile(r"\bdepuis (?=\d{4})"), "avant "),
    (re.compile(r"\bDepuis (?=\d{4})"), "Avant "),
)
_PLANNED = frozenset({"prévoir", "attendre", "fixer", "programmer", "annoncer", "espérer", "devoir"})
_AHEAD = re.compile(r"\b(?:\w{2,}r(?:a|ont)|(?!aur|ser)\w{2,}r(?:ait|aient)|appelle|doit|doivent|attendue?s?)\b")
"""A plan, in a sentence whose day lies ahead."""
_RELATIVES = (("l’an dernier", "cette année"), ("l’an passé", "cette année"))
_LONG_MONTH = 31
_SHORT_MONTHS = frozenset({"avril", "juin", "septembre", "novembre"})


def wrong(site: Site) -> Iterator[Change]:
    """Slips in a date."""
    yield from _other_days(site)
    yield from _other_months(site)
    yield from _other_years(site)
    yield from _other_weekdays(site)
    for pattern, new in _ORDERS:
        for found in _outside(site, pattern):
            if new.lower() != "avant " or _tells_past(site):
                yield Change("order", site.cut(*found.span(), new))
    for old, new in _RELATIVES:
        for found in _outside(site, re.compile(re.escape(old), re.IGNORECASE)):
            yield Change("relative", site.cut(*found.span(), upper_first(new) if found.start() == 0 else new))


def right(site: Site) -> Iterator[Change]:
    """The same date, told otherwise."""
    for found in _outside(site, _LE_DAY):
        day = _known(site, int(found.group(2)), found.group(3))
        if day is None:
            continue
        le, rest = found.group(1), found.group()[2:]
        yield Change("year_added", site.cut(*found.span(), f"{found.group()} {day.year}"))
        if not _WEEKDAY.search(site.text):
            yield Change("weekday_added", site.cut(*found.span(), f"{le}e {_DAYS[day.weekday()]}{rest}"))
        yield Change("numeric", site.cut(*found.span(), f"{le}e {day:%d/%m/%Y}"))
        if not re.search(r"\b(?:avant|après|depuis|dès) $", site.text[: found.start()]):
            month = "En" if le == "L" else "en"
            yield Change("month_only", site.cut(*found.span(), f"{month} {found.group(3)}"))
    for found in _outside(site, re.compile(rf"\b(?:{'|'.join(_DAYS)}) (\d{{1,2}} (?:{_MONTH}))")):
        yield Change("weekday_dropped", site.cut(*found.span(), f"le {found.group(1)}"))
    for found in _outside(site, re.compile(rf"\b((?:1er|\d{{1,2}}) (?:{_MONTH})) {site.pair.published.year}\b")):
        yield Change("year_dropped", site.cut(*found.span(), found.group(1)))
    for found in _outside(site, re.compile(rf"\ben ({_MONTH}) (\d{{4}})")):
        yield Change("month_of_year", site.cut(*found.span(), f"au mois {_of(found.group(1))} {found.group(2)}"))


def _outside(site: Site, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    return (found for found in pattern.finditer(site.text) if not site.is_quoted(found.start()))


def _of(month: str) -> str:
    return f"d’{month}" if month in _VOWELS else f"de {month}"


def _known(site: Site, day: int, month: str) -> date | None:
    """The day, when a source writes it with its month; without a year the one that the tense asks for."""
    found = re.search(rf"\b{day} {month}(?: (\d{{4}}))?", site.pair.said)
    if found is None:
        return None
    if found.group(1):
        return date(int(found.group(1)), _MONTHS.index(month) + 1, day)
    published = site.pair.published
    told = date(published.year, _MONTHS.index(month) + 1, day)
    if told > published and not _AHEAD.search(site.text) and _tells_past(site):
        return told.replace(year=told.year - 1)
    if told < published and _AHEAD.search(site.text) and not _tells_past(site):
        return told.replace(year=told.year + 1)
    return told


def _tells_past(site: Site) -> bool:
    """Whether a verb tells what was: a past tense, or a participle that is not one of plans."""
    return any(_is_past(site, token) for token in site.tokens if token.pos in {"VERB", "AUX"})


def _is_past(site: Site, verb: Token) -> bool:
    helpers = [child for child in site.analysis.children(verb) if child.dep.startswith("aux")]
    if any(child.dep == "aux:tense" for child in helpers):
        return all(one.text in {"a", "ont", "est", "sont", "été"} or one.has("Tense=Imp") for one in helpers)
    if verb.has("VerbForm=Part"):
        plain = all(one.text in {"est", "sont"} for one in helpers)
        return verb.has("Tense=Past") and plain and verb.lemma not in _PLANNED
    return verb.has("Tense=Imp") or (verb.has("Tense=Past") and verb.has("VerbForm=Fin"))


def _other_days(site: Site) -> Iterator[Change]:
    for found in _outside(site, _DAY_MONTH):
        pool = [str(day) for day in range(2, 28) if f"{day} {found.group(2)}" not in site.pair.said]
        if found.group(1) != "1er" and not _NIGHT.search(site.text[: found.start()]):
            other = site.rng.choice([day for day in pool if day != found.group(1)])
            yield Change("day", site.cut(*found.span(1), other))


def _other_months(site: Site) -> Iterator[Change]:
    for found in _outside(site, _BARE_MONTH):
        month = found.group(1)
        last = re.search(rf"\b{_LONG_MONTH} $", site.text[: found.start()])
        pool = [m for m in _MONTHS if (m in _VOWELS) == (month in _VOWELS) and m != "février"]
        pool = [m for m in pool if not (last and m in _SHORT_MONTHS)]
        if other := site.other(pool, month):
            yield Change("month", site.cut(*found.span(), other))


def _other_years(site: Site) -> Iterator[Change]:
    for found in _outside(site, _YEAR):
        year = int(found.group())
        if other := site.other((str(year + gap) for gap in (-4, -3, -2, 2, 3)), found.group()):
            yield Change("year", site.cut(*found.span(), other))


def _other_weekdays(site: Site) -> Iterator[Change]:
    yesterday = _DAYS[(site.pair.published - timedelta(days=1)).weekday()]
    for found in _outside(site, _WEEKDAY):
        if other := site.other(_DAYS, found.group().lower()):
            new = upper_first(other) if found.group()[0].isupper() else other
            yield Change("weekday", site.cut(*found.span(), new))
        if found.group().lower() != yesterday and _stands_alone(site, found):
            yield Change("lost_anchor", site.cut(*found.span(), "Hier" if found.start() == 0 else "hier"))


def _stands_alone(site: Site, found: re.Match[str]) -> bool:
    """Whether « hier » can take the place of a weekday."""
    before, after = site.text[: found.start()].lower(), site.text[found.end() :]
    return not (
        before.endswith(("de ", "à ", "le ", "du ", "et ", "chaque ", "ce ", "un ", "au ", "les ", "tous ", "ou "))
        or re.match(r" (?:\d|soir|à|et)", after)
        or _AHEAD.search(site.text)
    )
