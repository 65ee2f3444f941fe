"""Figures and months of a text in another language: enough to ask whether a French figure can come from it."""

import re
from itertools import pairwise

from calame.text.data.english_words import MONTHS, NUMBERS, SCALE_BEGINNINGS, SCALES
from calame.text.words import fold

ENGLISH = "en"
_NUMBER = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d])|\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_WORD = re.compile(r"[a-z]+")
_AFTER = re.compile(r"[\s\u00a0-]*([a-z]+)(?:\.([a-z])\.?)?", re.IGNORECASE)
_POWERS = (1, 10**3, 10**6, 10**9, 10**12)
_HALF_DAY = 12


def figures_of(text: str, language: str) -> frozenset[float]:
    """Every value that a number of `text` may stand for.

    Thousands marks and decimal marks are told apart by form only, and a number before a scale word stands for all its
    powers (a German `Billion` is not an English one): the set is generous, what is not in it is not in the text.
    Numbers in words are read in English.
    """
    values: set[float] = set()
    for match in _NUMBER.finditer(text):
        plain = _plain(match.group())
        values |= plain
        values |= _scaled(plain, text[match.end() : match.end() + 16])
    return frozenset(values | (_spelled(text) if language == ENGLISH else set()))


def months_of(text: str) -> frozenset[int]:
    """Months of an English text, 1 to 12; words that only begin like one count too."""
    words = {word[:3] for word in _WORD.findall(fold(text))}
    return frozenset(number for number, month in enumerate(MONTHS, start=1) if month in words)


def _plain(number: str) -> set[float]:
    """`1,240` is 1240 or 1.24; `2.5` is 2.5."""
    digits = re.sub(r"[ \u00a0\u202f]", "", number)
    values = {float(re.sub(r"[.,]", "", digits))} if _GROUPED.fullmatch(digits) or digits.isdigit() else set()
    whole, mark, decimals = digits.replace(",", ".").rpartition(".")
    if mark:
        values.add(float(f"{whole.replace('.', '')}.{decimals}"))
    return values


def _scaled(values: set[float], after: str) -> set[float]:
    found = _AFTER.match(after)
    if not found:
        return set()
    word = fold(found[1])
    if word in {"p", "pm"}:
        return {value + _HALF_DAY for value in values}
    if word in {"k", "m"} or word.startswith(SCALE_BEGINNINGS):
        return {value * power for value in values for power in _POWERS}
    return set()


def _spelled(text: str) -> set[float]:
    """`twenty-five`, `two hundred`; longer compounds give their parts."""
    words = _WORD.findall(fold(text))
    values = {float(NUMBERS[word.removesuffix("s")]) for word in words if word.removesuffix("s") in NUMBERS}
    for word, following in pairwise(words):
        left = 1 if word in {"a", "an"} else NUMBERS.get(word)
        if left is None:
            continue
        if following in SCALES:
            values.add(float(left * SCALES[following]))
        elif word not in {"a", "an"} and left % 10 == 0 and 0 < NUMBERS.get(following, 0) < 10:  # noqa: PLR2004  # tens and units
            values.add(float(left + NUMBERS[following]))
    return values
