"""French numerals written out in words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from calame.text.data.numeral_words import IRREGULAR_ORDINALS, ROMAN, SCALES, TEENS, TENS, UNITS
from calame.text.flat import flat

_WORD = re.compile(r"[^\W\d_]+")
_GLUE = re.compile(r"(?: {1,2}|-| - ?|\n)")
_LIMIT = 10**21
_STARTS = frozenset({*UNITS, *TEENS, *TENS, "zero", "cent", "cents", "mille"})


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral written in words; offsets are characters of the text it was found in."""

    start: int
    end: int
    value: int
    ordinal: bool = False


@dataclass(frozen=True, slots=True)
class _Part:
    value: int
    end: int


@lru_cache(maxsize=8192)
def parse_numeral(words: str) -> int | None:
    """Value of a whole cardinal ("soixante-dix-sept") or ordinal ("vingt et unième"), `None` for anything else."""
    found = tuple(scan_numerals(words.strip()))
    if len(found) == 1 and found[0].start == 0 and found[0].end == len(words.strip()):
        return found[0].value
    return None


def parse_roman(letters: str) -> int | None:
    """Value of a roman numeral in its one canonical spelling, any case, below 4000."""
    figures = [ROMAN.get(letter, 0) for letter in letters.lower()]
    if not figures or 0 in figures:
        return None
    total = sum(-here if here < after else here for here, after in zip(figures, [*figures[1:], 0], strict=True))
    return total if 0 < total < 4000 and spell_roman(total) == letters.lower() else None  # noqa: PLR2004 -- MMMM


def spell_roman(value: int) -> str:
    """Canonical lower-case roman numeral of `value`."""
    steps = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
    letters = ""
    for weight, letter in (*steps, (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        letters += letter * (value // weight)
        value %= weight
    return letters


def scan_numerals(text: str) -> Iterator[Numeral]:
    """Every numeral in words of `text`, longest first reading, left to right.

    A lone "un" or "une" is returned too: whether it counts is for the caller to say.
    """
    yield from scan_flat(flat(text))


def scan_flat(folded: str) -> Iterator[Numeral]:
    """As `scan_numerals`, for a text that `flat` has folded already."""
    for run in _runs(folded):
        yield from _numerals_of(run)


def _runs(folded: str) -> Iterator[list[re.Match[str]]]:
    """Stretches of words that only spaces or hyphens separate and that may belong to numerals."""
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(folded):
        glued = bool(run) and _GLUE.fullmatch(folded, run[-1].end(), word.start()) is not None
        if not _belongs(word.group()):
            if run:
                yield run
            run = []
        elif run and not glued:
            yield run
            run = [word]
        else:
            run.append(word)
    if run:
        yield run


@lru_cache(maxsize=32768)
def _belongs(word: str) -> bool:
    return word in _STARTS or word in SCALES or word == "et" or ordinal_value(word) is not None


def _numerals_of(run: list[re.Match[str]]) -> Iterator[Numeral]:
    words = [match.group() for match in run]
    at = 0
    while at < len(words):
        part = _cardinal(words, at)
        end = part.end if part else at
        ordinal = _ordinal_end(words, at, part)
        if ordinal is not None:
            yield Numeral(run[at].start(), run[ordinal.end - 1].end(), ordinal.value, ordinal=True)
            end = ordinal.end
        elif part is not None:
            yield Numeral(run[at].start(), run[end - 1].end(), part.value)
        at = max(end, at + 1)


def ordinal_value(word: str) -> int | None:
    """Value of a single folded ordinal word: "troisieme", "vingtieme"; `None` for other words."""
    if word in IRREGULAR_ORDINALS:
        return IRREGULAR_ORDINALS[word]
    stem = word.removesuffix("s").removesuffix("ieme")
    if word.removesuffix("s") == stem:
        return None
    if word.removesuffix("s") in IRREGULAR_ORDINALS:
        return IRREGULAR_ORDINALS[word.removesuffix("s")]
    for table in (UNITS, TEENS, TENS, SCALES):
        if stem in table:
            return table[stem]
    return 100 if stem == "cent" else None


def _ordinal_end(words: Sequence[str], at: int, part: _Part | None) -> _Part | None:
    """The ordinal that starts at `at`: "vingt et unième" is twenty-one, "cent deuxième" 102."""
    end = part.end if part else at
    if part and end + 1 < len(words) and words[end] == "et" and words[end + 1].startswith(("unieme", "onzieme")):
        return _Part(part.value + (ordinal_value(words[end + 1]) or 0), end + 2)
    last = ordinal_value(words[end]) if end < len(words) else None
    if last is None:
        return None
    if part is None:
        return _Part(last, end + 1)
    value = _joined(words, at, end, last)
    return None if value is None else _Part(value, end + 1)


def _joined(words: Sequence[str], at: int, end: int, last: int) -> int | None:
    """Value of a compound ordinal; `None` when the words are a cardinal and a fraction ("deux cinquièmes")."""
    part = _cardinal(words, at)
    if part is None or words[end].endswith("s") or words[end] in {"second", "seconde", "premier", "premiere"}:
        return None
    if last >= 100:  # noqa: PLR2004 -- "deux centième", "trois millionième"
        return part.value * last if part.value > 1 else None
    if part.value == 4 and last == 20:  # noqa: PLR2004 -- quatre-vingtième
        return 80
    if last < 10 and part.value % 10 == 0 and part.value % 100 != 10:  # noqa: PLR2004 -- vingt-deuxième
        return part.value + last
    if last < 10 and last > 6 and part.value % 20 == 10:  # noqa: PLR2004 -- dix-septième, soixante-dix-septième
        return part.value + last
    fits = last < 20 and (part.value % 100 in {60, 80, 0})  # noqa: PLR2004 -- soixante-dixième, cent onzième
    return part.value + last if fits else None


def _cardinal(words: Sequence[str], at: int) -> _Part | None:
    """The longest cardinal that starts at `at`; scales must fall from left to right."""
    total, end, ceiling = 0, at, _LIMIT
    while end < len(words):
        group = _below_thousand(words, end)
        after = group.end if group else end
        scale = _scale(words, after)
        if group is None and words[end] != "mille":
            break
        factor = scale or 1
        if factor >= ceiling or (end > at and group is not None and group.value == 0):
            break
        total += (group.value if group else 1) * factor
        end = after + _scale_words(words, after)
        ceiling = factor
        if factor == 1:
            break
    return _Part(total, end) if end > at else None


def _scale(words: Sequence[str], at: int) -> int | None:
    """Factor of the scale word at `at`; "mille milliards" is one factor."""
    if at >= len(words):
        return None
    if words[at] == "mille":
        return 1000 * (SCALES.get(words[at + 1], 1) if at + 1 < len(words) else 1)
    return SCALES.get(words[at])


def _scale_words(words: Sequence[str], at: int) -> int:
    if _scale(words, at) is None:
        return 0
    return 2 if words[at] == "mille" and at + 1 < len(words) and words[at + 1] in SCALES else 1


def _below_thousand(words: Sequence[str], at: int) -> _Part | None:
    if words[at] == "zero":
        return _Part(0, at + 1)
    digit = UNITS.get(words[at], 0)
    if words[at] in {"cent", "cents"}:
        return _with_rest(words, 100, at + 1)
    if digit > 1 and at + 1 < len(words) and words[at + 1] in {"cent", "cents"}:
        return _with_rest(words, digit * 100, at + 2)
    return _below_hundred(words, at)


def _with_rest(words: Sequence[str], hundreds: int, at: int) -> _Part:
    rest = _below_hundred(words, at) if at < len(words) else None
    return _Part(hundreds + rest.value, rest.end) if rest else _Part(hundreds, at)


def _below_hundred(words: Sequence[str], at: int) -> _Part | None:
    word = words[at]
    follow = words[at + 1] if at + 1 < len(words) else ""
    if word == "quatre" and follow in {"vingt", "vingts"}:
        return _after_tens(words, 80, at + 2)
    if word in TENS:
        return _after_tens(words, TENS[word], at + 1)
    if word in TEENS:
        joined = UNITS.get(follow, 0)
        return _Part(10 + joined, at + 2) if word == "dix" and joined > 6 else _Part(TEENS[word], at + 1)  # noqa: PLR2004 -- dix-sept
    return _Part(UNITS[word], at + 1) if word in UNITS else None


def _after_tens(words: Sequence[str], tens: int, at: int) -> _Part:
    """Units after tens: "vingt et un", "soixante et onze", "quatre-vingt-dix-sept"."""
    linked = at + 1 < len(words) and words[at] == "et" and words[at + 1] in {"un", "une", "onze"}
    start = at + 1 if linked else at
    if start >= len(words):
        return _Part(tens, at)
    word = words[start]
    if word in UNITS:
        return _Part(tens + UNITS[word], start + 1)
    if word in TEENS and tens in {60, 80}:
        teen = _below_hundred(words, start)
        return _Part(tens + teen.value, teen.end) if teen else _Part(tens, at)
    return _Part(tens, at)
