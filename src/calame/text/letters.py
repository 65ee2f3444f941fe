"""Letters that French publishes otherwise than keyboards write them: É, À, œ, 1er, 2e, XXe, n°, °C."""

import re

from calame.text.data.letter_rules import ACCENTED, AFTER_TO, LIGATURE_NOUNS, LIGATURE_STEMS
from calame.text.data.typography_rules import NO_BREAK

_BLANK = "[ \u00a0\u202f]"
_CAPITAL = re.compile(rf"(?<![\w.@/-])(?:{'|'.join(sorted(ACCENTED, key=len, reverse=True))})(?![\w@/]|\.\w)")
_LIGATURE = re.compile(
    rf"(?<![^\W_])(?:(?:{'|'.join(LIGATURE_NOUNS)})[sx]?(?![^\W_])|(?:{'|'.join(LIGATURE_STEMS)}))", re.IGNORECASE
)
_OE = {"oe": "œ", "Oe": "Œ", "OE": "Œ", "oE": "œ"}
_TO = re.compile(
    rf"(?:\A|(?<=[.!?…][ \u00a0\n])|(?<=\n))A(?= (?:(?:{'|'.join(AFTER_TO)})(?![^\W_])|\d+ [a-zà-ÿ]|"
    r"[A-ZÀ-ÖØ-Þ][\w’'-]{1,30}(?: [A-ZÀ-ÖØ-Þ][\w’'-]{1,30}){0,2},))"
)
_FIRST = re.compile(r"(?<![\w.,])(1|I)(?:ère|ere|ière)(s?)(?!\w)")
_FIRST_MASCULINE = re.compile(r"(?<![\w.,])(1|I) ?(?:ier|°r)(s?)(?!\w)")
_NTH = re.compile(r"(?<![\w.,])(\d{1,4}|[IVX]{1,6})(?:ème|eme|ième|ieme|éme)(s?)(?!\w)")
_NUMBER = re.compile(rf"(?<!\w)([nN])[°º]{_BLANK}*(?=\d)")
_DEGREES = re.compile(rf"(?<=\d){_BLANK}*[°º]{_BLANK}*C(?!\w)")
_CURRENCY = re.compile(rf"(?<=\d){_BLANK}(?=[$£¥](?!\w))")


def lettered(part: str, *, opens: bool) -> str:
    """A stretch outside quotations and addresses with its letters put right; `opens`: it begins the text."""
    part = _CAPITAL.sub(lambda match: ACCENTED[match.group()], part)
    part = _LIGATURE.sub(lambda match: re.sub("oe", _joined, match.group(), flags=re.IGNORECASE), part)
    part = _TO.sub(lambda match: "À" if match.start() or opens else match.group(), part)
    part = _FIRST.sub(r"\1re\2", part)
    part = _FIRST_MASCULINE.sub(r"\1er\2", part)
    part = _NTH.sub(r"\1e\2", part)
    part = _NUMBER.sub(rf"\1°{NO_BREAK}", part)
    part = _DEGREES.sub(f"{NO_BREAK}°C", part)
    return _CURRENCY.sub(NO_BREAK, part)


def _joined(match: re.Match[str]) -> str:
    return _OE[match.group()]
