"""English words for numbers and months, and the scale words of other languages, as news text writes them."""

from typing import Final

NUMBERS: Final[dict[str, int]] = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "dozen": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
SCALES: Final[dict[str, int]] = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9}
SCALE_BEGINNINGS: Final = ("mil", "mrd", "bill", "thous", "taus", "hund", "tril", "bn", "mn")
"""How words and signs that multiply the number before them begin, in English, Spanish, Italian, German, Portuguese
and Dutch; one letter (`k`, `m`) counts too."""
MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""Beginnings of the months, January first; no other beginning of three letters is read as one before a figure."""
