"""French typography: one form to compare texts in, one to publish them in."""

import re
import unicodedata
from functools import lru_cache

from calame.text.data.typography_rules import (
    APOSTROPHES,
    DASHES,
    EXCLAMATION_BRANDS,
    INVISIBLE,
    NARROW_NO_BREAK,
    NO_BREAK,
    NOT_BEFORE_GROUPS,
    QUOTES,
    WHOLE,
)
from calame.text.letters import lettered
from calame.text.quotations import Quotation, quotations

_CANONICAL = str.maketrans(
    {
        **dict.fromkeys(APOSTROPHES, "'"),
        **dict.fromkeys(QUOTES, '"'),
        **dict.fromkeys(DASHES, "-"),
        **dict.fromkeys(INVISIBLE, ""),
        "…": "...",
    }
)
_INNER_SPACES = re.compile(r"(?<=[«“„‟‹])\s+|(?<!\s)\s+(?=[»”›])")
_SPACE_BEFORE = re.compile(r" +(?=[;:!?%])")

UNTOUCHED = re.compile(
    r"(?:https?://|\bwww\.)[^\s«»“”\"<>]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
    r"|(?<![\w-])[\w-]{1,63}\.(?:com|fr|org|net|eu|io|gouv|info|tv|be|ch|ca)\b(?:/[^\s«»“”\"<>]*)?"
    r"|`[^`\n]*`|<[^<>\n]{1,300}>",
    re.IGNORECASE,
)
"""Addresses, code and markup: no rule of typography holds there."""
_BLANK = "[ \u00a0\u202f\u2009]"
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['‘ʼ](?=[^\W_«“\"]|[«“\"])")
_DOTS = re.compile(r"(?<!\.)\.{3,}")
_DOUBLE_DASH = re.compile(r"(?<=\S) -- (?=\S)")
_MANY_SPACES = re.compile(r"(?<=\S) {2,}(?=\S)")
_SPACE_BEFORE_COMMA = re.compile(rf"(?<=[^\W_]){_BLANK}+(?=[,.](?:\s|$))")
_GUILLEMET_OPEN = re.compile(rf"«{_BLANK}*(?=[^\s»])")
_GUILLEMET_CLOSE = re.compile(rf"(?<=[^\s«]){_BLANK}*»")
_HIGH_SIGN = re.compile(rf"(?<=[\w»)\]”%€…]){_BLANK}*(?P<sign>[!?]+|;)(?=[\s»”\"’')\]…,.]|$)")
_COLON = re.compile(rf"(?<=[\w»)\]”%€…]){_BLANK}*:(?=\s|$)")
_PERCENT = re.compile(rf"(?<=\d){_BLANK}*(?=[%€‰](?![\w]))")
_SPACED_GROUPS = re.compile(rf"(?<![\w.,])[1-9]\d{{0,2}}(?:{_BLANK}\d{{3}})+(?!\.?\d)")
_DOTTED_GROUPS = re.compile(r"(?<![\w.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\w.,])(?=\s[^\W\d_]{3})")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\W*$")
_WORD_AFTER = re.compile(rf"{_BLANK}+([^\W\d_]{{3,20}})")
_ROUNDS = 4
"""A rule can open the way for one before it; two passes settle every text met, four bound the loop."""


@lru_cache(maxsize=4096)
def canonical(text: str) -> str:
    """`text` in the form in which two spellings of the same words are equal.

    NFC, straight quotes and apostrophes, hyphens for all dashes, single ordinary spaces, none inside « » “ ” or before
    `; : ! ? %`, three dots for the ellipsis, nothing invisible. Case, accents and figures stay. Idempotent.
    """
    plain = _INNER_SPACES.sub("", unicodedata.normalize("NFC", text)).translate(_CANONICAL)
    return _SPACE_BEFORE.sub("", " ".join(unicodedata.normalize("NFC", plain).split()))


def french(text: str) -> str:
    """`text` as it is published in French.

    « » with no-break spaces for straight and English quotes that pair safely (“ ” when nested), ’ for apostrophes, a
    narrow no-break space before `; ! ?` and between groups of three digits, a no-break space before `:`, `%`, `€`.
    « 24.000 abonnés » becomes « 24 000 abonnés »; « 1.234 » alone, hours, addresses and code stay. Outside quotations,
    the accents of common capitals (État, À partir), ligatures (cœur), ordinals (1re, 2e, XXe), n° and °C are put right;
    no other letter and no digit ever changes. Idempotent.
    """
    text = unicodedata.normalize("NFC", text)
    for _ in range(_ROUNDS):
        changed = _letters(_signs(_quotes(text)))
        if changed == text:
            return text
        text = changed
    return text


def _quotes(text: str) -> str:
    """Safe pairs of straight and English quotes as « », nested ones as “ ”."""
    fixed = [match.span() for match in UNTOUCHED.finditer(text)]
    safe = [quotation for quotation in quotations(text) if _is_safe(text, quotation, fixed)]
    pieces: dict[int, tuple[int, str]] = {}
    ends: list[int] = []
    for quotation in safe:
        ends = [end for end in ends if end > quotation.start]
        opening, closing = ("“", "”") if ends else ("«" + NO_BREAK, NO_BREAK + "»")
        pieces[quotation.start] = (quotation.inner_start, opening)
        pieces[quotation.inner_end] = (quotation.end, closing)
        ends.append(quotation.end)
    written: list[str] = []
    place = 0
    for start in sorted(pieces):
        stop, mark = pieces[start]
        if start < place:
            continue
        written += [text[place:start], mark]
        place = stop
    return "".join([*written, text[place:]])


def _is_safe(text: str, quotation: Quotation, fixed: list[tuple[int, int]]) -> bool:
    whole = text[quotation.start : quotation.end]
    if not quotation.closed or not quotation.text or "\n" in whole or whole[0] in "‘‹":
        return False
    marks = (quotation.start, quotation.end - 1)
    return not any(start <= mark < end for start, end in fixed for mark in marks)


def _signs(text: str) -> str:
    """The rules that need no pairing, outside addresses and code."""
    written: list[str] = []
    place = 0
    for match in UNTOUCHED.finditer(text):
        written += [_signs_of(text[place : match.start()]), match.group()]
        place = match.end()
    return "".join([*written, _signs_of(text[place:])])


def _letters(text: str) -> str:
    """The rules that change letters, outside addresses and code and what somebody is quoted with."""
    kept = [match.span() for match in UNTOUCHED.finditer(text)]
    kept += [(quotation.start, quotation.end) for quotation in quotations(text)]
    written: list[str] = []
    place = 0
    for start, end in sorted(kept):
        if start >= place:
            written += [lettered(text[place:start], opens=not place), text[start:end]]
        elif end > place:
            written.append(text[place:end])
        place = max(place, end)
    return "".join([*written, lettered(text[place:], opens=not place)])


def _signs_of(part: str) -> str:
    part = _APOSTROPHE.sub("’", part)
    part = _DOTS.sub("…", part)
    part = _DOUBLE_DASH.sub(" – ", part)
    part = _MANY_SPACES.sub(" ", part)
    part = _SPACE_BEFORE_COMMA.sub("", part)
    part = _GUILLEMET_OPEN.sub("«" + NO_BREAK, part)
    part = _GUILLEMET_CLOSE.sub(NO_BREAK + "»", part)
    part = _HIGH_SIGN.sub(lambda match: _before_sign(part, match), part)
    part = _COLON.sub(NO_BREAK + ":", part)
    part = _PERCENT.sub(NO_BREAK, part)
    part = _SPACED_GROUPS.sub(lambda match: re.sub(_BLANK, NARROW_NO_BREAK, match.group()), part)
    return _DOTTED_GROUPS.sub(_ungrouped, part)


def _before_sign(part: str, match: re.Match[str]) -> str:
    word = _WORD_BEFORE.search(part, max(0, match.start() - 20), match.start())
    if word and word.group(1).lower() in EXCLAMATION_BRANDS and match["sign"] == "!":
        return match.group()
    return NARROW_NO_BREAK + match["sign"]


def _ungrouped(match: re.Match[str]) -> str:
    """Thousands with a space when nothing else can be meant: several groups, one that ends in 0, whole things."""
    figure = match.group()
    before = _WORD_BEFORE.search(match.string, max(0, match.start() - 20), match.start())
    if before and before.group(1).lower() in NOT_BEFORE_GROUPS:
        return figure
    counted = _WORD_AFTER.match(match.string, match.end())
    whole = counted is not None and counted.group(1).lower() in WHOLE
    if figure.count(".") > 1 or figure.endswith("0") or whole:
        return figure.replace(".", NARROW_NO_BREAK)
    return figure
