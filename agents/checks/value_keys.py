"""Keys by which words for one number or one day agree: « cinq » and « 5 », « 03/06/2026 » and « 3 juin »."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from calame.contracts import DateMention, Quantity
from calame.text.analysis import Token
from calame.text.data.calendar_words import MONTHS
from calame.text.data.numeral_words import COLLECTIVES, SCALES, TEENS, TENS, UNITS
from calame.text.words import fold

_NUMERALS = frozenset({*UNITS, *TEENS, *TENS, *SCALES, *COLLECTIVES, "cent", "cents", "mille"})
_MONTH_NAMES = {number: name for name, number in MONTHS.items()}
_SLASHES = frozenset("/.-")


def value_keys(
    tokens: Sequence[Token], figures: Iterable[Quantity], dates: Iterable[DateMention]
) -> dict[int, frozenset[str]]:
    """Keys of the tokens that write a number or a numeric date, by the index of the token."""
    found: dict[int, frozenset[str]] = {}
    for figure in figures:
        keys = frozenset({f"#{figure.value:.12g}"} | ({f"#{figure.high:.12g}"} if figure.high is not None else set()))
        for token in _within(tokens, figure.start, figure.end):
            if _is_numeral(token):
                found[token.i] = keys
    for day in dates:
        keys = frozenset(_parts(day))
        for token in _within(tokens, day.start, day.end):
            if keys and any(mark in token.text for mark in _SLASHES) and token.text[:1].isdigit():
                found[token.i] = keys
    return found


@lru_cache(maxsize=16384)
def is_number(keys: frozenset[str]) -> bool:
    """Whether the keys of a word are those of a number."""
    return any(key.startswith("#") or key.isdigit() or key in _NUMERALS for key in keys)


def _within(tokens: Sequence[Token], start: int, end: int) -> Iterable[Token]:
    return (token for token in tokens if start <= token.start and token.end <= end)


def _is_numeral(token: Token) -> bool:
    form = fold(token.text)
    return form.lstrip("-+")[:1].isdigit() or any(part in _NUMERALS for part in form.split("-"))


def _parts(day: DateMention) -> Iterable[str]:
    if day.day is not None and day.month is not None:
        yield str(day.day)
        yield _MONTH_NAMES[day.month]
