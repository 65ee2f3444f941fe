"""What a figure counts: the unit or the noun after it."""

import re
from dataclasses import dataclass

from calame.text.data.measures import (
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    NOT_COUNTED,
    PRENOMINAL,
    UNIT_PHRASES,
    UNIT_SYMBOLS,
)
from calame.text.data.plurals import INVARIABLE, SINGULARS
from calame.text.flat import flat

_SYMBOLS = {**UNIT_SYMBOLS, **CURRENCY_CODES, **CURRENCY_SIGNS}
_SYMBOL = re.compile(
    r" ?(?:de |d')?(?P<symbol>"
    + "|".join(re.escape(symbol) for symbol in sorted(_SYMBOLS, key=len, reverse=True))
    + r")(?:(?<![a-z²³])|(?![\w-]|'))"
)
_PHRASE = re.compile(
    r"[ -](?:de |d')?(?P<phrase>" + "|".join(sorted(UNIT_PHRASES, key=len, reverse=True)) + r")(?![\w])"
)
_NOUN = re.compile(r"[ -](?P<noun>[^\W\d_]+(?:-[^\W\d_]+)*)(?!['’])")
_LINK = re.compile(r" (?:des|du|de la|de l'|de|d'|d)(?: ces| ses| leurs| nos)?(?=[ \w])")
_SHORTEST_STEM = 3
_BEFORE = re.compile(r"(?P<sign>us\$|\$us|[€$£¥]|(?<![a-z])(?:eur|usd|gbp|chf)) ?$")


@dataclass(frozen=True, slots=True)
class Unit:
    """A normalised unit and where its words end."""

    name: str
    end: int


def unit_after(text: str, folded: str, end: int, *, linked: bool, plural: bool) -> Unit | None:
    """The unit that follows a figure, `None` when nothing there is surely one.

    Args:
        text: the text as written.
        folded: the same text through `flat`.
        end: where the figure and its scale words end.
        linked: whether "de" stands between figure and noun, as after "millions" or "un tiers".
        plural: whether the noun must carry a plural mark.
    """
    symbol = _SYMBOL.match(folded, end)
    if symbol and not (symbol["symbol"] in {"g", "t", "m", "l"} and text[symbol.start("symbol")].isupper()):
        return Unit(_SYMBOLS[symbol["symbol"]], symbol.end())
    phrase = _PHRASE.match(folded, end)
    if phrase:
        return Unit(UNIT_PHRASES[phrase["phrase"]], phrase.end())
    start = end
    if linked:
        link = _LINK.match(folded, end)
        if link is None:
            return None
        start = link.end() - (1 if folded[link.end() - 1] == "'" else 0)
    return _noun(text, folded, start, plural=plural)


def _noun(text: str, folded: str, start: int, *, plural: bool) -> Unit | None:
    elided = folded[start : start + 1] == "'"
    window = folded[start : start + 80]
    at = 0
    if elided:
        window = " " + window[1:]
    for _ in range(3):
        match = _NOUN.match(window, at)
        if match is None or match["noun"] in NOT_COUNTED:
            return None
        if match["noun"] in PRENOMINAL and _NOUN.match(window, match.end()):
            follow = _NOUN.match(window, match.end())
            if follow and follow["noun"] not in NOT_COUNTED:
                at = match.end()
                continue
        return _as_unit(text, start, match, plural=plural)
    return None


def _as_unit(text: str, start: int, match: re.Match[str], *, plural: bool) -> Unit | None:
    left, right = start + match.start("noun"), start + match.end("noun")
    word = match["noun"]
    if plural and word[-1] not in "sxz" and not word.split("-")[0].endswith("s"):
        return None
    if text[left].isupper() and (not plural or not word.endswith("s") or text[left : left + 2].isupper()):
        return None
    return Unit(singular(text[left:right]), right)


def currency_before(folded: str, start: int) -> tuple[str, int] | None:
    """Currency sign right before a figure, with where it starts: "$5", "€ 10"."""
    match = _BEFORE.search(folded, max(0, start - 5), start)
    if match is None:
        return None
    return (CURRENCY_CODES.get(match["sign"]) or CURRENCY_SIGNS[match["sign"]], match.start())


def singular(noun: str) -> str:
    """Lower-case singular of a French noun, by its ending and a list of exceptions; each part of a compound."""
    *heads, last = noun.lower().split("-")
    return "-".join([*(head if flat(head) in INVARIABLE else _singular(head) for head in heads), _singular(last)])


def _singular(word: str) -> str:
    folded = flat(word)
    if folded in SINGULARS:
        return SINGULARS[folded]
    if folded in INVARIABLE or len(folded) <= _SHORTEST_STEM or folded.endswith(("ss", "ois", "eux", "oux")):
        return word
    if folded.endswith("eaux"):
        return word[:-1]
    if folded.endswith("aux"):
        return word[:-2] + "l"
    return word[:-1] if folded.endswith("s") else word
