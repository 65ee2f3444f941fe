"""Lengths as clients write them: "au moins 700 mots", "900 to 1100 words", `--words 900-1100`."""

import re
from typing import NamedTuple

from calame.contracts import DEFAULT_MIN_WORDS
from calame.errors import BriefError
from calame.text.flat import flat
from calame.text.wording import counted

TOLERANCE_PERCENT = 10
"""What a single figure allows on both sides (the order's own convention, README: length)."""
LEAST, MOST = 50, 20_000

_NUMBER = (
    r"(?:\d{1,3}(?:[ .,]\d{3})+|\d{1,12}|(?:deux |trois )?mille(?: (?:deux|cinq) cents?)?|(?:cinq"
    r"|six|sept|huit|neuf) cents)"
)
_UNIT = r"(?:mots|words?\b|mot\b)"
_MIN_BEFORE = (
    r"(?:(?:au moins|au minimum|minimum(?: de| of)?|mini|min\.?|at least|(?:no|not) (?:fewer|less) than"
    r"|pas moins de|(?<!pas )plus de"
    r"|(?<!no )(?<!not )more than|over|superieure? a|a partir de|>=?|a minimum of|un minimum de)[ :]*)"
)
_MAX_BEFORE = (
    r"(?:(?:au plus|au maximum|maximum(?: de| of)?|maxi|max\.?|at most|no more than|not more than"
    r"|pas plus de|(?<!pas )moins de|(?<!no )(?<!not )less than"
    r"|(?<!no )fewer than|under|up to|jusqu'a|inferieure? a|<=?|a maximum of|un maximum de)[ :]*)"
)
_MIN_AFTER = r"(?: ?\+| ?\(?(?:au |at )?(?:minimum|mini|min\b|least|moins)\)?| (?:or|et|ou|and) (?:more|plus|above))"
_MAX_AFTER = r"(?: ?\(?(?:au |at )?(?:maximum|maxi|max\b|most|plus)\)?| (?:or|ou) (?:less|fewer|moins))"
_ABOUT = (
    r"(?:environ|approximativement|a peu pres|autour de|dans les|about|around|approximately|roughly|circa|~|≈|c\.) ?"
)

_RANGE = re.compile(
    rf"(?:entre |between |de |from )?(?P<low>{_NUMBER}) ?{_UNIT}? ?(?:-| a | et | to | and "
    rf"|/) ?(?P<high>{_NUMBER}) ?{_UNIT}"
)
_MIN = re.compile(
    rf"{_MIN_BEFORE}(?P<a>{_NUMBER}) ?\+? ?{_UNIT}|(?P<b>{_NUMBER})(?: ?\+ ?{_UNIT}| ?{_UNIT}{_MIN_AFTER})"
)
_MAX = re.compile(rf"{_MAX_BEFORE}(?P<a>{_NUMBER}) ?{_UNIT}|(?P<b>{_NUMBER}) ?{_UNIT}{_MAX_AFTER}")
_SINGLE = re.compile(rf"(?:{_ABOUT})?(?<![\d.,])(?P<a>{_NUMBER})[ -]?{_UNIT}")
_PART = re.compile(
    r"(?:intro(?:duction)?|conclusion|chapo|chapeau|lead|paragraphs?|paragraphes?|sections?|parties?"
    r"|phrases?|sentences?|titres?|title"
    r"|meta(?:[- ]description)?|resume|summary|premiers|first|chacune?|each|par section|per section)\b"
)
_PLAIN = re.compile(r"(?P<low>\d{1,30})(?: ?(?:-|–|\.\.|:| a ) ?(?P<high>\d{1,30})| ?(?P<plus>\+))?(?: ?mots| ?words)?")
_CONTEXT = 28
_WORDS = {
    "cent": 100,
    "cents": 100,
    "mille": 1000,
    "deux": 2,
    "trois": 3,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
}


class Length(NamedTuple):
    """Bounds in body words; `None` where the client gave none."""

    least: int | None = None
    most: int | None = None


class LengthReading(NamedTuple):
    """What a text says about length."""

    length: Length
    used: tuple[tuple[int, int], ...]
    """Character borders of the expressions that were understood."""


def read_length(text: str) -> LengthReading:
    """The length an instruction asks for.

    Raises:
        BriefError: two expressions contradict each other, or the range is impossible.
    """
    found = _find(text)
    for length in found.values():
        possible(length)
    return LengthReading(_merged(list(found.values())), tuple(found))


def length_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where a text speaks of a length in words; never an error."""
    return tuple(_find(text))


def _find(text: str) -> dict[tuple[int, int], Length]:
    folded = flat(text)
    found: dict[tuple[int, int], Length] = {}
    for pattern, read in ((_RANGE, _range), (_MIN, _least), (_MAX, _most), (_SINGLE, _single)):
        for match in pattern.finditer(folded):
            inside = any(start < match.end() and match.start() < end for start, end in found)
            if not inside and not _is_part(folded, match):
                found[match.span()] = read(match)
    return found


def parse_words(value: str) -> Length:
    """`900`, `900-1100` or `700+`, as the option `--words` takes it.

    Raises:
        BriefError: it is none of these, or the range is impossible.
    """
    match = _PLAIN.fullmatch(flat(value).replace(" ", "").replace("mots", "").strip())
    if match is None:
        raise BriefError(f"Longueur {value!r} illisible : écrivez 900 (± 10 %), 900-1100 ou 700+ (au moins 700 mots).")
    low = int(match["low"])
    if match["high"]:
        return possible(Length(low, int(match["high"])))
    possible(Length(low))
    return Length(low) if match["plus"] else possible(around(low))


def around(words: int) -> Length:
    """A single figure, with its tolerance on both sides as far as Calame writes; alone when it is out of range."""
    if not LEAST <= words <= MOST:
        return Length(words, words)
    least, most = -(-words * (100 - TOLERANCE_PERCENT) // 100), words * (100 + TOLERANCE_PERCENT) // 100
    return Length(max(least, LEAST), min(most, MOST))


def possible(length: Length) -> Length:
    """`length` when an article can have it.

    Raises:
        BriefError: the bounds are crossed or out of what Calame writes.
    """
    least, most = length
    if least is not None and most is not None and least > most:
        raise BriefError(
            f"Longueur impossible : au moins {counted(least, 'mot')} et au plus {most} ; donnez d’abord le plus"
            " petit nombre, par exemple 900-1100."
        )
    for words in (least, most):
        if words is not None and not LEAST <= words <= MOST:
            raise BriefError(
                f"Longueur impossible : {counted(words, 'mot')} ; donnez de {LEAST} à {counted(MOST, 'mot')}."
            )
    return length


def default_least(most: int | None) -> int:
    """Least words when the client named at most an upper bound: the product's promise, or a tenth under the bound."""
    if most is None or most >= DEFAULT_MIN_WORDS:
        return DEFAULT_MIN_WORDS
    return max(LEAST, around(most).least or LEAST)


def _is_part(folded: str, match: re.Match[str]) -> bool:
    """Whether the figure is the length of a part: "une introduction de 100 mots"."""
    before = re.split(r"[,;.\n]", folded[max(0, match.start() - _CONTEXT) : match.start()])[-1]
    after = re.split(r"[,;.\n]", folded[match.end() : match.end() + 16])[0]
    part_after = re.match(r" ?(?:par|per|each|chacune?|de chapo|d'intro)", after)
    return (
        part_after is not None
        or re.search(_PART.pattern + r" (?:d'|de |of |en |in |: ?|with |avec )?(?:\w+ ){0,2}$", before) is not None
    )


def _range(match: re.Match[str]) -> Length:
    return Length(_value(match["low"]), _value(match["high"]))


def _least(match: re.Match[str]) -> Length:
    return Length(_value(match["a"] or match["b"]), None)


def _most(match: re.Match[str]) -> Length:
    return Length(None, _value(match["a"] or match["b"]))


def _single(match: re.Match[str]) -> Length:
    return around(_value(match["a"]))


def _value(number: str) -> int:
    if number[0].isdigit():
        return int(re.sub(r"\D", "", number))
    total, group = 0, 0
    for word in number.split():
        value = _WORDS[word]
        if value == 1000:  # noqa: PLR2004 -- the multiplier "mille"
            total, group = max(group, 1) * value, 0
        elif value == 100:  # noqa: PLR2004 -- the multiplier "cent"
            group = max(group, 1) * value
        else:
            group = value
    return total + group


def _merged(found: list[Length]) -> Length:
    least = {length.least for length in found if length.least is not None}
    most = {length.most for length in found if length.most is not None}
    if len(least) > 1 or len(most) > 1:
        raise BriefError(
            "La consigne donne plusieurs longueurs différentes "
            f"({', '.join(str(words) for words in sorted(least | most))} mots) : n’en gardez qu’une."
        )
    return possible(Length(next(iter(least), None), next(iter(most), None)))
