"""Numbers written out in French."""

_UNITS = (
    *("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
    *("onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"),
)
_TENS = ("", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt")
_SIXTY_WAY = frozenset({7, 9})
"""Tens that count on from the ten before: soixante-dix, quatre-vingt-dix."""
_EIGHTY = 8
LARGEST = 999_999


def spelled(number: int) -> str:
    """`number` in words, masculine, traditional hyphens (« deux mille trois cent quarante et un »).

    Raises:
        ValueError: it is negative or above 999 999.
    """
    if not 0 <= number <= LARGEST:
        raise ValueError(f"{number} is not between 0 and {LARGEST}")
    thousands, rest = divmod(number, 1000)
    words = [] if thousands == 0 else [*([_hundreds(thousands, last=False)] if thousands > 1 else []), "mille"]
    if rest or not words:
        words.append(_hundreds(rest, last=True))
    return " ".join(words)


def _hundreds(number: int, *, last: bool) -> str:
    hundreds, rest = divmod(number, 100)
    if hundreds == 0:
        return _below_hundred(rest, last=last)
    head = "cent" if hundreds == 1 else f"{_UNITS[hundreds]} cent"
    if rest == 0:
        return head + ("s" if hundreds > 1 and last else "")
    return f"{head} {_below_hundred(rest, last=last)}"


def _below_hundred(number: int, *, last: bool) -> str:
    if number < len(_UNITS):
        return _UNITS[number]
    tens, unit = divmod(number, 10)
    if tens in _SIXTY_WAY:
        unit += 10
    stem = _TENS[tens]
    if unit == 0:
        return stem + ("s" if tens == _EIGHTY and last else "")
    joint = " et " if unit in {1, 11} and tens < _EIGHTY else "-"
    return f"{stem}{joint}{_UNITS[unit]}"


def grouped(number: int, space: str = " ") -> str:
    """Digits in groups of three."""
    return f"{number:,}".replace(",", space)
