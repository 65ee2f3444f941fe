"""Figures of a text, in digits or in words, before anything is known of their unit."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from calame.text.data.number_names import IDENTIFIERS, IDENTIFIERS_EVEN_IF_LOWER, NUMBER_NAME_SIGNS, NUMBER_NAMES
from calame.text.data.numeral_words import COLLECTIVES, FRACTION_NOUNS, SCALES
from calame.text.numerals import ordinal_value, parse_roman, scan_flat

MAX_DIGITS = 18
"""A longer string of digits is an identifier."""

_DIGITS = re.compile(
    r"(?:(?<![\w.,])|(?<=\beur)|(?<=\busd)|(?<=\bgbp))(?:(?<![-/])|(?<=[\d%€$]-)|(?<=\s-)|(?<=[(]-)|(?<=^-))"
    r"(?P<body>\d{1,3}(?: \d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:\.\d{3})+(?![\d.])(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}(?![\d,])"
    r"|\d+[.,]\d+(?![.,]?\d)|\d+(?![.,]\d))"
    r"(?P<ordinal>(?:er|ere|re|e|es|eme|emes|ieme|iemes|nd|nde)(?![\w-]))?"
)
_ROMAN = re.compile(r"(?<![\w-])(?P<roman>[ivx]|[ivxlc]{2,7})(?P<suffix>er|re|e|eme)(?![\w'-])")
_BARE_SCALE = re.compile(
    rf"(?<![\w-])(?P<word>{'|'.join(sorted({*SCALES, *COLLECTIVES}, key=len, reverse=True))})(?![\w-])"
)
_RATIO = re.compile(
    r"(?<![\w.,/-])(?:(?P<whole>\d{1,3}) )?(?P<top>\d)/(?P<below>\d{1,2})"
    r"(?![\w/-]|[.,]\d| (?:janv|fev|mars|avr|mai|jui|aou|sep|oct|nov|dec))"
)
_HALF = re.compile(r"(?<![\w-])(?:la |une )?moitie(?![\w-])")
_PART_OF = re.compile(
    r"(?<![\w-])(?:le|du|au|ce) (?P<word>tiers|quart|cinquieme|sixieme|dixieme|centieme)"
    r"(?= (?:(?:des|du|de la|de l'|de ses|de son|de sa|de leurs|de leur|de nos|d'entre|de ces|de cette|de ce) ?[a-z\d]"
    r"|(?:i|se|reviend|provien|va|vien|servi|fini|part)[a-z]{0,3}(?:rait|raient|ra|ront|t)(?![a-z])|est (?!mond)))"
)
_DIGIT = re.compile(r"\d")
_ADDRESSES = r"https?://\S+|www\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+"
_NUMBERED = (
    r"(?<![\d+])(?:\+\d{1,3}[ .]?(?:\(0\) ?)?|0)[1-9](?:[ .-]?\d{2}){4}(?!\d)"
    r"|(?<!\w)[lrda]\.? ?\*?\d{1,4}-\d[\d-]*|(?<!\w)(?!\d{1,3}(?:\.\d{3})+(?![\d.]))\d+(?:\.\d+){3,}(?!\d)"
    r"|(?<![\d:.])\d{1,2} ?(?:h|:)(?: ?[0-5]\d)(?![\d%a-z])(?::[\d.]+)?|(?<![\w.,])\d{1,2} ?h(?![\w/])"
    r"|(?<![\w.,/])\d{1,2}/\d{1,2}/\d{2,4}(?!\d)|(?<!\w)\d{1,2}h/\d{1,2}|(?<!\w)24 ?h ?(?:/|sur) ?24"
)
"""Telephone numbers, articles of law, addresses of machines, hours and dates."""
_HOURS = (
    r"(?<![\w-])[a-z]{2,8}(?:-[a-z]{2,7}){0,2} h(?: ?[0-5]\d)?(?!\w)"
    r"|(?<![a-z])(?:a|vers|des|avant|apres|jusqu'a) (?:\d{1,2}|[a-z]{2,8}|vingt et une|vingt-[a-z]{4,6}|dix-[a-z]{4}) "
    r"heures?(?![a-z])"
    r"(?: \d{2}| trente| quinze| et quart)?(?! (?:de|par|d'|plus) ?[a-z])"
)
_BRAND_NEW = (
    r"(?<![\w-])(?:(?:remi|remett|refai|repein|retap|restaur|renov)[a-z]* (?:[a-z]+ )?a|flambant|tout|comme) "
    r"neuf(?![\w-])"
)
_NAMES = rf"(?<![\w-])(?:{'|'.join(sorted(map(re.escape, NUMBER_NAMES), key=len, reverse=True))})(?![\w-])"
_NOT_FIGURES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (_ADDRESSES, ("http", "www.", "@")),
    (_NUMBERED, ()),
    (_HOURS, (" h",)),
    (_BRAND_NEW, ("neuf",)),
    (_NAMES, NUMBER_NAME_SIGNS),
)
"""What only looks like a figure, with strings of which it has one; without any, a digit."""
_LASTS = re.compile(
    r"(?<![\w-])(?:sur|pendant|durant|en|(?:dur|travaill|dorm|peinent|bosse)[a-z]*)(?: de)? "
    r"(?:\d{1,2}|[a-z]{2,8}(?:-[a-z]{2,6})?) $"
)
_AT_MOST = 40
"""Characters in front of an hour in which it is told to be the end of a length: « sur douze à quatorze heures »."""
_KEPT_IF_SMALL = ("20 minutes", "vingt minutes")
_DEGREES = re.compile(r" ?(?:°|degres?(?![a-z]))")
_ORDINARY_LOWER = re.compile(r"(?P<word>[a-z]+)(?P<mark>\.|°)? ?$")


@dataclass(frozen=True, slots=True)
class Figure:
    """A bare figure; `kind` says how it was written."""

    start: int
    end: int
    value: float
    kind: str
    """"digits", "words", "scale" (a bare "millions"), "half"; ordinals are told by `ordinal`."""
    ordinal: bool = False


def figures(text: str, folded: str, taken: tuple[tuple[int, int], ...]) -> tuple[Figure, ...]:
    """Figures of `text`, in order, outside the spans `taken` and outside what only looks like a figure.

    Args:
        text: the text as written.
        folded: the same text through `flat`.
        taken: spans that hold no figure, such as dates.
    """
    digit = _DIGIT.search(folded) is not None
    found = sorted(
        [
            *(_in_digits(text, folded) if digit else ()),
            *_in_words(text, folded),
            *_roman(text, folded),
            *_bare(folded),
            *(_in_fractions(folded) if digit else ()),
        ],
        key=lambda figure: (figure.start, -figure.end),
    )
    return tuple(_outside(found, sorted([*taken, *_not_figures(text, folded, digit=digit)]))) if found else ()


def _outside(found: list[Figure], closed: list[tuple[int, int]]) -> Iterator[Figure]:
    """Drop what overlaps a closed span or an earlier figure; one pass over both lists."""
    at, reached, shut = 0, 0, 0
    for figure in found:
        while at < len(closed) and closed[at][0] < figure.end:
            shut = max(shut, closed[at][1])
            at += 1
        if figure.start >= max(reached, shut):
            reached = figure.end
            yield figure


@cache
def _any_of(kinds: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(kinds))


def _not_figures(text: str, folded: str, *, digit: bool) -> Iterator[tuple[int, int]]:
    kinds = tuple(
        pattern for pattern, signs in _NOT_FIGURES if (any(sign in folded for sign in signs) if signs else digit)
    )
    for match in _any_of(kinds).finditer(folded) if kinds else ():
        if match.group().startswith("a ") and _LASTS.search(folded[: match.start()][-_AT_MOST:]):
            continue
        if match.group() in _KEPT_IF_SMALL and not text[match.end() - len("minutes")].isupper():
            continue
        if match.group() == "la cinq" and not text[match.end() - len("cinq")].isupper():
            continue
        yield match.span()


def _in_digits(text: str, folded: str) -> Iterator[Figure]:
    for match in _DIGITS.finditer(folded):
        body = match["body"]
        if sum(map(str.isdigit, body)) > MAX_DIGITS or _names_a_thing(text, folded, match):
            continue
        value, start = digits_value(body), match.start()
        if folded[max(0, start - 6) : start] == "moins " and _DEGREES.match(folded, match.end()):
            value, start = -value, start - 6
        elif _is_negative(folded, start):
            value, start = -value, start - 1
        yield Figure(start, match.end(), value, "digits", ordinal=match["ordinal"] is not None)


def digits_value(body: str) -> float:
    """Value of digits as the French press groups them: "67 000" is "67.000"; "30,6" and "0.27" are decimals."""
    body = body.replace(" ", "")
    if re.fullmatch(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?", body):
        body = body.replace(".", "")
    if re.fullmatch(r"\d{1,3}(?:,\d{3}){2,}", body):
        body = body.replace(",", "")
    return float(body.replace(",", "."))


def _is_negative(folded: str, start: int) -> bool:
    if start == 0 or folded[start - 1] != "-":
        return False
    return start == 1 or folded[start - 2] in " \n("


def _in_fractions(folded: str) -> Iterator[Figure]:
    """1/4, 2/3: a proper fraction of small figures, with a whole part before it if there is one."""
    for match in _RATIO.finditer(folded):
        top, below = int(match["top"]), int(match["below"])
        if 0 < top < below:
            yield Figure(match.start(), match.end(), int(match["whole"] or 0) + top / below, "half")


def _names_a_thing(text: str, folded: str, match: re.Match[str]) -> bool:
    """Whether the digits belong to a name: "article 49", "France 2", "5G", "Airbus 320"."""
    start, end = match.span()
    follow = folded[end : end + 1]
    if follow == "g" and text[end].isupper():
        return True
    if (
        follow.isalpha()
        and not match["ordinal"]
        and not re.match(
            r"(?:km|kg|k(?=[ .,;]|$)|[cm]?[lm]|hl|m?g|t|ha|[mgkt]wh?|[gmtk]o|mds?|ans?|millions?|milliards?)(?![a-z])",
            folded[end : end + 10],
        )
    ):
        return True
    before = _ORDINARY_LOWER.search(folded, max(0, start - 24), start)
    if before is None or match["ordinal"]:
        return False
    word = before["word"]
    if before["mark"] == "°" or word in IDENTIFIERS_EVEN_IF_LOWER:
        return True
    capital = text[before.start("word")].isupper()
    if before["mark"] is None and word in IDENTIFIERS and (capital or not _counts_after(folded, end)):
        return not _counts_after(folded, end)
    inside = before.start() > 0 and not re.search(
        r"[.!?…:\n«\"(-] ?$", folded[max(0, before.start() - 2) : before.start()]
    )
    return capital and inside and before["mark"] is None and not _counts_after(folded, end)


def _counts_after(folded: str, end: int) -> bool:
    return re.match(
        r" ?(?:[%€$£°-]|(?:millions?|milliards?|points?|pour cent)\b| (?:[a-z]+ )?[a-z]+[sx]\b)", folded[end : end + 40]
    ) is not None or (re.match(r" (?:a|et|contre|ou) \d", folded[end : end + 12]) is not None)


def _in_words(text: str, folded: str) -> Iterator[Figure]:
    for numeral in scan_flat(folded):
        before = folded[max(0, numeral.start - 6) : numeral.start]
        if before.endswith(("pour ", "pour-")) and folded[numeral.start : numeral.end] in {"cent", "mille"}:
            continue
        if before.endswith("-") or folded[numeral.end : numeral.end + 2] in {"-l", "-t"}:
            continue
        if _is_capital_name(text, folded, numeral.start) or _is_new(folded, numeral.start, numeral.end):
            continue
        yield Figure(numeral.start, numeral.end, float(numeral.value), "words", ordinal=numeral.ordinal)


def _is_capital_name(text: str, folded: str, start: int) -> bool:
    """A number word with a capital inside a sentence belongs to a name."""
    if not text[start].isupper() or text[start : start + 3].isupper():
        return False
    return re.search(r"(?:^|[.!?…:;\n«\"“(\[-]) ?(?:[-–] )?$", folded[max(0, start - 4) : start]) is None


def _is_new(folded: str, start: int, end: int) -> bool:
    """The adjective "neuf" ("un véhicule neuf") and the noun "seconde", which are no figures."""
    word = folded[start:end]
    if word == "seconde":
        return True
    if word != "neuf":
        return False
    if re.search(r"(?:dont|parmi|sur|seuls|seules) $", folded[max(0, start - 7) : start]):
        return False
    follow = re.match(r" ([a-z]+)", folded[end : end + 20])
    return follow is None or (follow[1] not in {"millions", "milliards", "fois", "sur"} and follow[1][-1] not in "sx")


def _roman(text: str, folded: str) -> Iterator[Figure]:
    for match in _ROMAN.finditer(folded):
        value = parse_roman(match["roman"])
        if value and text[match.start() : match.end("roman")].isupper() and text[match.start("suffix")].islower():
            yield Figure(match.start(), match.end(), float(value), "words", ordinal=True)


def _bare(folded: str) -> Iterator[Figure]:
    for match in _BARE_SCALE.finditer(folded):
        value = SCALES.get(match["word"]) or COLLECTIVES[match["word"]]
        counts = re.match(r" d(?:e |')", folded[match.end() : match.end() + 4])
        if match["word"] in COLLECTIVES and not counts and not match["word"].endswith("s"):
            continue
        yield Figure(match.start(), match.end(), float(value), "scale")
    for match in _HALF.finditer(folded):
        yield Figure(match.start(), match.end(), 0.5, "half")
    for match in _PART_OF.finditer(folded):
        below = fraction_noun(match["word"])
        if below:
            yield Figure(match.start("word"), match.end(), 1 / below, "half")


def fraction_noun(word: str) -> int | None:
    """Denominator that a folded word names: "tiers", "quarts", "cinquièmes"."""
    if word in FRACTION_NOUNS:
        return FRACTION_NOUNS[word]
    value = ordinal_value(word)
    return value if value and value > 2 and word.rstrip("s").endswith("ieme") else None  # noqa: PLR2004 -- halves have their own word
