"""The spaces of French text at which no line may break: « M. Dupont », « 12 km », « 4 mars 2026 », « XXe siècle ».

Only an ordinary space becomes a no-break one, so a text keeps its length, its words and every offset into it.
"""

import re
from collections.abc import Iterable

from calame.text.data.lexicon import MONTHS
from calame.text.data.tied_words import CIVILITIES, COUNTED, REFERENCES, UNITS
from calame.text.data.typography_rules import NO_BREAK
from calame.text.typography import UNTOUCHED


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_BLANK = "[ \u00a0]"
_ROMAN = "[IVXLC]{1,7}"
_RULES = tuple(
    re.compile(rule)
    for rule in (
        rf"(?<![\w.’'-])(?:{_any(CIVILITIES)}) (?=[A-ZÀ-ÖØ-Þ])",
        rf"(?<![\w.’'-])(?:{_any(REFERENCES)}) (?=\d|{_ROMAN}(?!\w))",
        rf"(?<=\d) (?=(?:{_any(UNITS)})(?![\w’'°/²³]))",
        rf"(?<=\d) (?=(?:{_any(COUNTED)})(?![\w’'-]))",
        rf"(?<=\d{_BLANK}h) (?=\d\d(?!\d))",
        rf"(?<![\w.,/])(?:1er|[12]?\d|3[01]) (?=(?:{_any(MONTHS)})(?!\w))",
        rf"(?<!\w)(?:{_any(MONTHS)}) (?=[12]\d{{3}}(?!\w))",
        rf"(?<!\w){_ROMAN}(?:er|e) (?=siècles?(?!\w))",
        r"(?<=[a-zà-ÿ]) (?=(?:[IVX]{2,7}|I(?:er|re))(?![\w’'.-]))",
    )
)


def bound(text: str) -> str:
    """`text` with no-break spaces where its words must stay on one line, outside addresses and code. Idempotent.

    After M., Mme, Dr, Me and their like; between n°, art., p. and a number, a figure and its unit, scale or currency,
    the hour and its minutes, day, month and year, a numbered century, a name and its Roman number. In quotations too:
    the words are the speaker's, the spaces the printer's.
    """
    written: list[str] = []
    place = 0
    for match in UNTOUCHED.finditer(text):
        written += [_bound(text[place : match.start()]), match.group()]
        place = match.end()
    return "".join([*written, _bound(text[place:])])


def _bound(part: str) -> str:
    for rule in _RULES:
        part = rule.sub(_tied, part)
    return part


def _tied(match: re.Match[str]) -> str:
    """The match with its last space, the one that the rule is about, made a no-break one."""
    return f"{match.group()[:-1]}{NO_BREAK}"
