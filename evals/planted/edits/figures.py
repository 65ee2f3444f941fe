"""Figures: another value, scale, unit or precision; the same value written in another way."""

import re
from collections.abc import Iterator

from calame.evals.planted.numerals import LARGEST, grouped, spelled
from calame.evals.planted.site import Change, Site, upper_first
from calame.text.dates import date_mentions

_DIGITS = re.compile(r"(?<![\w/,])\d{1,3}(?: \d{3})+(?:,\d+)?(?![\w/])|(?<![\w/,])\d+(?:,\d+)?(?![\w/]|,\d)")
_WORDS = {spelled(n): n for n in range(2, 21) if n != 20}  # noqa: PLR2004 -- « vingt » begins too many other numbers
_WORD = re.compile(rf"\b(?:{'|'.join(sorted(_WORDS, key=len, reverse=True))})\b(?![-’])", re.IGNORECASE)
_ABOUT = re.compile(r"\b(environ|quelque|près de) (?=\d)", re.IGNORECASE)
_BOUND = re.compile(r"\b(plus de|au moins|jusqu’à) (?=\d)", re.IGNORECASE)
_CLOSED = re.compile(
    r"\b(?:les|des|ces|ses|que|à|entre|et|environ|quelque|près de|plus de|moins de|au moins|jusqu’à|par|sur)\s$"
)
"""What may not stand in front of an approximation."""
_UNITS = (
    ("euros", "dollars"),
    ("dollars", "euros"),
    ("kilomètres carrés", "hectares"),
    ("mètres carrés", "hectares"),
    ("kilomètres", "mètres"),
    ("mètres", "kilomètres"),
    ("tonnes", "quintaux"),
    ("quintaux", "tonnes"),
    ("hectares", "mètres carrés"),
    ("mois", "semaines"),
    ("semaines", "mois"),
    ("heures", "jours"),
    ("minutes", "heures"),
    ("ans", "mois"),
    ("jours", "semaines"),
    ("%", "points"),
)
_YEAR = re.compile(r"(?:1\d|20)\d\d$")
"""Four digits together: a year, even one that no calendar rule knows."""
_NIGHT = re.compile(r"\bnuit du (?:\d{1,2} au )?$")
_RANGE_BEFORE = re.compile(r"\d (?:à|au|et|ou) $|\d-$")
_RANGE_AFTER = re.compile(r" (?:à|au|et|ou) \d|-\d")
_SCALES = {"millions": "milliards", "milliards": "millions", "million": "milliard", "milliard": "million"}
_LEAST_BOUND = 30
_LEAST_ROUNDED = 1000
_FEW = 2


def wrong(site: Site) -> Iterator[Change]:
    """Slips in a figure."""
    for start, end, value in _figures(site):
        if other := _other(site, site.text[start:end], value):
            yield Change("value", site.cut(start, end, other))
        yield from _scale(site, end)
        yield from _unit(site, start, end)
        if value >= _LEAST_BOUND and _is_open(site, start):
            more = site.rng.choice(("plus de", "moins de"))
            yield Change("bound_added", site.cut(start, start, f"{more} "))
    for found in _WORD.finditer(site.text):
        yield from _other_word(site, found)
    yield from _precision(site)
    yield from _swapped(site)


def right(site: Site) -> Iterator[Change]:
    """The same figure, told otherwise."""
    for start, end, value in _figures(site):
        yield from _formats(site, start, end, value)
        if not _in_range(site, start, end):
            yield from _rescaled(site, start, end, value)
        if site.text[end:].startswith(" %"):
            yield Change("percent_in_words", site.cut(end, end + 2, " pour cent"))
        yield from _rounded(site, start, end, value)
    for found in _WORD.finditer(site.text):
        if _counts(site, found) and found.start():
            yield Change("digits", site.cut(*found.span(), str(_WORDS[found.group().lower()])))
    for found in _ABOUT.finditer(site.text):
        same = {"environ": "quelque", "quelque": "environ", "près de": "environ"}[found.group(1).lower()]
        new = upper_first(same) if found.group()[0].isupper() else same
        yield Change("same_precision", site.cut(*found.span(1), new))


def _figures(site: Site) -> Iterator[tuple[int, int, float]]:
    """Figures in digits outside dates, hours and quotations."""
    dates = [(day.start, day.end) for day in date_mentions(site.text, site.pair.published)]
    for found in _DIGITS.finditer(site.text):
        start, end = found.span()
        in_date = (
            any(a < end and start < b for a, b in dates)
            or _YEAR.match(found.group())
            or _NIGHT.search(site.text[:start])
        )
        if not in_date and not site.is_quoted(start) and not site.text[end:].startswith((" heures", "e ")):
            yield start, end, float(found.group().replace(" ", "").replace(",", "."))


def _in_range(site: Site, start: int, end: int) -> bool:
    """Whether the figure is one end of a range, or one side of a score, that shares its unit with the other."""
    return bool(_RANGE_BEFORE.search(site.text[:start]) or _RANGE_AFTER.match(site.text[end:]))


def _is_label(site: Site, start: int) -> bool:
    """Whether the figure numbers what stands in front of it: « la départementale 613 »."""
    before = next((token for token in reversed(site.tokens) if token.end < start), None)
    return before is not None and before.end == start - 1 and before.pos == "NOUN"


def _other(site: Site, written: str, value: float) -> str | None:
    """Another value in the same format that no source gives."""
    factors = (0.6, 0.7, 0.8, 1.2, 1.3, 1.4, 1.6, 1.7)
    if "," in written:
        decimals = len(written.split(",")[1])
        pool = [f"{value * factor:.{decimals}f}".replace(".", ",") for factor in factors]
    else:
        numbers = {round(value * factor) for factor in factors} | {int(value) + 1, int(value) + 2}
        pool = [grouped(number) if " " in written else str(number) for number in sorted(numbers) if number > 1]
    return site.other((number for number in pool if number != written), written)


def _scale(site: Site, end: int) -> Iterator[Change]:
    if found := re.compile(r" (millions?|milliards?)\b").match(site.text, end):
        yield Change("magnitude", site.cut(*found.span(1), _SCALES[found.group(1)]))


def _unit(site: Site, start: int, end: int) -> Iterator[Change]:
    for unit, other in _UNITS:
        if found := re.compile(rf" (?:millions? d’|milliards? d’)?({unit})(?!\w| d[eu’])").match(site.text, end):
            if unit == "%" and not re.search(r"\bde $", site.text[:start]):
                return
            scaled = found.group().startswith((" million", " milliard"))
            begin = found.start(1) - (2 if scaled else 0)
            joint = ("de " if other[0] not in "aeiouhé" else "d’") if scaled else ""
            yield Change("unit", site.cut(begin, found.end(1), joint + other))
            return


def _is_open(site: Site, start: int) -> bool:
    """Whether « plus de » can stand before the figure at `start`."""
    before = site.text[:start].lower()
    shut = _CLOSED.search(before) or _is_label(site, start) or site.is_quoted(start)
    return bool(before) and not shut and before[-2:] not in {"’ ", ": "}


def _other_word(site: Site, found: re.Match[str]) -> Iterator[Change]:
    if not _counts(site, found):
        return
    words = [word for word, n in _WORDS.items() if n > _FEW and n <= 12]  # noqa: PLR2004 -- numbers told in words
    other = site.other(words, found.group().lower())
    if other:
        yield Change("value", site.cut(*found.span(), upper_first(other) if found.group()[0].isupper() else other))


def _counts(site: Site, found: re.Match[str]) -> bool:
    """Whether a number word counts things here."""
    before = site.text[: found.start()].lower().split()[-1:]
    follows = site.text[found.end() : found.end() + 2]
    return (
        not site.is_quoted(found.start())
        and follows[:1] == " "
        and follows[1:2].isalpha()
        and before not in (["les"], ["des"], ["ces"], ["ses"], ["leurs"], ["tous"], ["toutes"], ["nous"], ["vous"])
        and not (found.group().lower() == "neuf" and _is_new(site, found.start()))
        and not re.match(r" (?:mille|cents?|fois|d[’e])\b", site.text[found.end() :])
    )


def _is_new(site: Site, start: int) -> bool:
    """Whether « neuf » means new: behind a noun, or « remise à neuf », « flambant neuf »."""
    at = next((token for token in site.tokens if token.start == start), None)
    if at is None or at.i == 0:
        return False
    before = site.tokens[at.i - 1]
    counts = at.i + 1 < len(site.tokens) and site.tokens[at.i + 1].has("Number=Plur")
    return before.pos in {"NOUN", "ADJ"} or (before.text in {"à", "de", "du", "tout", "flambant"} and not counts)


def _precision(site: Site) -> Iterator[Change]:
    for found in _ABOUT.finditer(site.text):
        if site.is_quoted(found.start()):
            continue
        without = site.cut(*found.span(), "")
        if found.start():
            yield Change("approximation_dropped", without)
        more = "plus de" if found.group()[0].islower() else "Plus de"
        yield Change("approximation_changed", site.cut(*found.span(1), more))
    for found in _BOUND.finditer(site.text):
        if site.is_quoted(found.start()):
            continue
        other = {"plus de": "moins de", "au moins": "au plus", "jusqu’à": "au moins"}[found.group(1).lower()]
        if site.text[: found.start()].endswith(("aller ", "allant ")):
            continue
        yield Change("bound_changed", site.cut(*found.span(1), other))
        if found.group(1).lower() != "jusqu’à":
            elided = site.text[: found.start()].endswith(" d’")
            start = found.start() - (2 if elided else 0)
            yield Change("bound_dropped", site.cut(start, found.end(), "de " if elided else ""))


def _swapped(site: Site) -> Iterator[Change]:
    found = list(_figures(site))
    if len(found) != _FEW or "contre" not in site.text or "million" in site.text:
        return
    (a, b, one), (c, d, two) = found
    if one != two:
        text = site.text
        yield Change("swapped", text[:a] + text[c:d] + text[b:c] + text[a:b] + text[d:])


def _formats(site: Site, start: int, end: int, value: float) -> Iterator[Change]:
    written = site.text[start:end]
    if " " in written and "," not in written:
        yield Change("point_for_thousands", site.cut(start, end, written.replace(" ", ".")))
        yield Change("no_break_space", site.cut(start, end, written.replace(" ", "\u202f")))
    whole = value == int(value) and value <= LARGEST
    follows = site.text[end : end + 2]
    alone = not _in_range(site, start, end) and not _is_label(site, start)
    if whole and alone and value % 10 not in {1, 0.1} and re.match(r" [^\W\d_]", follows) and value > _FEW:
        words = spelled(int(value))
        yield Change("in_words", site.cut(start, end, upper_first(words) if start == 0 else words))


def _rescaled(site: Site, start: int, end: int, value: float) -> Iterator[Change]:
    if found := re.compile(r" millions? d(?:’|e )(?!plus|moins)(?=\w)").match(site.text, end):
        yield Change("scale_written_out", site.cut(start, found.end(), f"{grouped(round(value * 1e6))} "))
    elif (found := re.compile(r" (euros|dollars)").match(site.text, end)) and value >= 100_000:  # noqa: PLR2004 -- 0,1 million
        written = f"{value / 1e6:g}".replace(".", ",")
        joint = "d’" if found.group(1) == "euros" else "de "
        scale = "million" if value < 2e6 else "millions"  # noqa: PLR2004 -- plural from two on
        yield Change("in_millions", site.cut(start, found.start(1), f"{written} {scale} {joint}"))


def _rounded(site: Site, start: int, end: int, value: float) -> Iterator[Change]:
    if value < _LEAST_ROUNDED or value != int(value) or not _is_open(site, start):
        return
    size = 10 ** (len(str(int(value))) - 2)
    near = int(value / size + 0.5) * size
    if near != value and abs(near - value) / value <= 0.04:  # noqa: PLR2004 -- what a desk calls « environ »
        yield Change("rounded", site.cut(start, end, f"environ {grouped(near)}"))
