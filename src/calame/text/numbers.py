"""Figures of a French text with their unit, range and approximation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from calame.contracts.values import Approximation, Quantity
from calame.text.data.approximators import APPROXIMATORS, APPROXIMATORS_AFTER, SUPERLATIVE_WORDS
from calame.text.data.measures import SCALE_ABBREVIATIONS, SCALE_SHORT, SINGLE_UNITS
from calame.text.data.numeral_words import COLLECTIVES, EXACT_COLLECTIVES, SCALES, TEENS, TENS, UNITS
from calame.text.dates import date_mentions
from calame.text.figures import Figure, figures, fraction_noun
from calame.text.flat import flat
from calame.text.ranges import Count, joined
from calame.text.units import Unit, currency_before, singular, unit_after

_SCALE_WORDS = {**SCALES, **COLLECTIVES, "mille": 1000}
_SCALE = re.compile(
    rf"[ -](?:de |d')?(?P<word>{'|'.join(sorted(_SCALE_WORDS, key=len, reverse=True))}"
    rf"|{'|'.join(SCALE_SHORT)})(?![\w-])"
)
_SCALED_CURRENCY = re.compile(
    rf" ?(?P<word>{'|'.join(re.escape(word) for word in sorted(SCALE_ABBREVIATIONS, key=len, reverse=True))})(?!\w)"
)
_THOUSANDS = re.compile(r" ?k(?![\w€$-])")
_AND_A_HALF = re.compile(r" et demie?(?![\w-])")
_CENTS = re.compile(
    r"(?: et)? (?P<cents>\d\d)(?: (?:centimes?|cents?)(?![a-z])"
    r"|(?![\w%€]|[.,]\d| \d| [%€]| (?!a |au |en |par |contre |le |la |pour |des )[a-z]))"
)
_WITH_CENTS = frozenset({"euro", "dollar", "franc suisse"})
_DEMI = re.compile(r" demi-(?=[a-z])")
_FRACTION = re.compile(r"[ -](?P<word>[a-z]+)(?![\w-])")
_APPROXIMATORS = tuple(sorted(APPROXIMATORS, key=len, reverse=True))
_NUMERAL_START = "|".join(sorted({*UNITS, *TEENS, *TENS, "cent", "mille"}, key=len, reverse=True))
_APPROXIMATION_AFTER = re.compile(
    rf"(?: par [a-z]{{1,20}})?,? (?P<word>{'|'.join(sorted(APPROXIMATORS_AFTER, key=len, reverse=True))})"
    rf"(?![\w'-])(?! (?:de|d') ?\w)(?! (?:\d|(?:{_NUMERAL_START}|{'|'.join(SUPERLATIVE_WORDS)})(?![a-z])))"
)
_VAGUE = re.compile(r"(?<![\w-])(?:des|de|plusieurs|quelques|par|les|d'|aux) ?$")
_DETERMINER = re.compile(r"(?<![\w-])(?:la|le|les|une|un|des|plusieurs|quelques) $")
_ONE_IN = re.compile(rf"(?: (?P<noun>[^\W\d_]+)(?: [^\W\d_]+)?)? sur (?=\d|(?:{_NUMERAL_START})(?![a-z]))")
_AFTER_PART = re.compile(
    r" (?:(?:de|du|des)(?![\w-])|d')|[ ]?[.,;:!?)»]|$| (?:au|aux|a|en|par|pour|contre|dans|sur|depuis|et|ou|qui|est"
    r"|sont|seulement|lors|avant|apres|chez|entre|selon|environ|plus|moins)(?![\w-])"
)
"""What follows a fraction and no ordinal: « un cinquième au premier trimestre »."""


def quantities(text: str) -> tuple[Quantity, ...]:
    """Every figure of `text` in order: digits or words, with unit, range and approximation.

    Digits of dates, hours, telephone numbers, articles of law and names are left out.
    """
    folded = flat(text)
    dates = tuple((mention.start, mention.end) for mention in date_mentions(text))
    found = figures(text, folded, dates)
    counts = list(_counts(text, folded, found))
    return tuple(_quantity(text, folded, count) for count in joined(folded, counts))


def _counts(text: str, folded: str, found: tuple[Figure, ...]) -> Iterator[Count]:
    reached = 0
    for figure in found:
        if figure.start < reached:
            continue
        count = _ordinal(text, folded, figure) if figure.ordinal else _cardinal(text, folded, figure)
        if count is not None:
            reached = count.end
            yield count


def _ordinal(text: str, folded: str, figure: Figure) -> Count:
    unit = unit_after(text, folded, figure.end, linked=False, plural=False)
    end = unit.end if unit else figure.end
    return Count(figure.start, figure.end, end, figure.value, 1.0, unit.name if unit else None, "exact", ordinal=True)


def _cardinal(text: str, folded: str, figure: Figure) -> Count | None:
    value, end, linked, vague = _with_fraction(folded, figure)
    scaled = _scaled(folded, end)
    end, scale, currency = scaled.end, scaled.factor, scaled.currency
    vague = scaled.vague or vague
    if figure.kind == "scale":
        linked, vague = True, _vagueness(folded, figure)
    value *= scale
    before = currency_before(folded, figure.start)
    is_one = figure.kind == "words" and figure.value == 1 and figure.end == end
    unit = currency or unit_after(
        text,
        folded,
        end,
        linked=linked or scaled.linked,
        plural=abs(value) >= 2 and not linked,  # noqa: PLR2004 -- French plurals start at two
    )
    if is_one:
        return _single(text, folded, figure, unit)
    unit_end = unit.end if unit else end
    half = _AND_A_HALF.match(folded, unit_end)
    if half and unit:
        value, unit_end = value + 0.5, half.end()
    cents = _CENTS.match(folded, unit_end) if unit and flat(unit.name) in _WITH_CENTS and scale == 1 else None
    if cents and value == int(value):
        value, unit_end = value + int(cents["cents"]) / 100, cents.end()
    start = before[1] if before and unit is None else figure.start
    name = before[0] if before and unit is None else (unit.name if unit else None)
    return Count(start, end, unit_end, value, scale, name, vague or "exact", ordinal=False)


def _single(text: str, folded: str, figure: Figure, unit: Unit | None) -> Count | None:
    """A lone "un" counts before a measure, before "et demi" and in "une personne sur cinq"."""
    ratio = _ONE_IN.match(folded, figure.end)
    if ratio:
        noun = text[ratio.start("noun") : ratio.end("noun")] if ratio["noun"] else None
        end = ratio.end() - len(" sur ") if noun else figure.end
        return Count(figure.start, end, end, 1.0, 1.0, singular(noun) if noun else None, "exact", ordinal=False)
    alone = _AND_A_HALF.match(folded, figure.end)
    if alone:
        return Count(figure.start, alone.end(), alone.end(), 1.5, 1.0, None, "exact", ordinal=False)
    half = _AND_A_HALF.match(folded, unit.end) if unit else None
    if unit is None or (half is None and flat(unit.name) not in SINGLE_UNITS):
        return None
    end = half.end() if half else unit.end
    return Count(figure.start, figure.end, end, 1.5 if half else 1.0, 1.0, unit.name, "exact", ordinal=False)


@dataclass(frozen=True, slots=True)
class _Scaled:
    end: int
    factor: float = 1.0
    linked: bool = False
    vague: Approximation | None = None
    currency: Unit | None = None


def _scaled(folded: str, end: int) -> _Scaled:
    """Scale words after a figure: "millions", "dizaines de milliers", "Md€", "million et demi"."""
    money = _SCALED_CURRENCY.match(folded, end)
    if money:
        factor, name = SCALE_ABBREVIATIONS[money["word"]]
        return _Scaled(money.end(), float(factor), currency=Unit(name, money.end()))
    thousands = _THOUSANDS.match(folded, end)
    if thousands and folded[end - 1].isdigit():
        return _Scaled(thousands.end(), 1000.0)
    result = _Scaled(end)
    while match := _SCALE.match(folded, result.end):
        word = match["word"]
        factor = _SCALE_WORDS.get(word) or SCALE_SHORT[word]
        vague: Approximation | None = "about" if word in COLLECTIVES and word not in EXACT_COLLECTIVES else None
        result = _Scaled(match.end(), result.factor * factor, linked=word != "mille", vague=vague or result.vague)
        half = _AND_A_HALF.match(folded, match.end())
        if half:
            result = replace(result, end=half.end(), factor=result.factor * 1.5)
    return result


def _with_fraction(folded: str, figure: Figure) -> tuple[float, int, bool, Approximation | None]:
    """Value and end of "deux tiers", "un demi-million"; whether "de" comes before the noun."""
    if figure.kind == "half":
        return figure.value, figure.end, True, None
    scaled_word = figure.kind == "words" and figure.value >= 10**6
    demi = _DEMI.match(folded, figure.end)
    if demi:
        return figure.value / 2, demi.end() - 1, False, None
    match = _FRACTION.match(folded, figure.end)
    below = fraction_noun(match["word"]) if match else None
    if match and below and figure.kind != "scale" and _is_fraction(folded, match, figure):
        return figure.value / below, match.end(), True, None
    half = _AND_A_HALF.match(folded, figure.end)
    if half and scaled_word:
        unit = max(scale for scale in SCALES.values() if figure.value >= scale)
        return figure.value + unit / 2, half.end(), True, None
    return figure.value, figure.end, scaled_word and figure.value % 10**6 == 0, None


def _is_fraction(folded: str, match: re.Match[str], figure: Figure) -> bool:
    word = match["word"]
    if word in {"demi", "demie", "demis"}:
        return False
    if word.rstrip("s").endswith("ieme"):
        plural = word.endswith("s")
        tied = _AFTER_PART.match(folded, match.end()) is not None
        return figure.value < 100 and (plural or tied)  # noqa: PLR2004 -- larger tops are not met
    return True


def _vagueness(folded: str, figure: Figure) -> Approximation:
    """A bare "millions" or "des dizaines" says more than one of them; "la centaine" is about one."""
    before = folded[max(0, figure.start - 14) : figure.start]
    plural = folded[figure.start : figure.end].endswith("s")
    if plural and _VAGUE.search(before):
        return "more_than"
    return "about"


def _quantity(text: str, folded: str, count: Count) -> Quantity:
    start, end, approximation = count.start, count.end, count.vague
    determiner = _DETERMINER.search(folded, max(0, start - 12), start) if count.vague != "exact" else None
    start = determiner.start() if determiner else start
    before = _approximator_before(folded, start)
    after = _APPROXIMATION_AFTER.match(folded, end) or _APPROXIMATION_AFTER.match(folded, count.core_end)
    if before:
        start, approximation = before
    elif after and not count.ordinal:
        end, approximation = max(end, after.end()), _approximation(APPROXIMATORS_AFTER[after["word"]])
    return Quantity(
        text=text[start:end],
        start=start,
        end=end,
        value=count.value,
        high=count.high,
        unit=count.unit,
        approximation=approximation,
        ordinal=count.ordinal,
    )


def _approximation(name: str) -> Approximation:
    return name  # type: ignore[return-value]  # the data module holds only these words


def _approximator_before(folded: str, start: int) -> tuple[int, Approximation] | None:
    for skip in ("", "les ", "la ", "l'", "le "):
        before = folded[max(0, start - 40) : start]
        if not before.endswith(skip):
            continue
        before = before.removesuffix(skip) if skip else before
        words = before.rstrip()
        for phrase in _APPROXIMATORS if words.endswith(_APPROXIMATORS) else ():
            if not words.endswith(phrase) or (not phrase.endswith("'") and before == words):
                continue
            left = len(words) - len(phrase)
            if left == 0 or not (words[left - 1].isalnum() or words[left - 1] == "-"):
                return start - len(skip) - (len(before) - left), _approximation(APPROXIMATORS[phrase])
    return None
