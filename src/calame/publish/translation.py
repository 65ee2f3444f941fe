"""What the checks wrote in French, told in English: by the catalogue where it has the wording, else left as it is."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from calame.agents.checks.faults import PASSAGE
from calame.publish.findings_en import MESSAGES, REASONS, SEARCH, WORDS
from calame.publish.remedies_en import REMEDIES

_BLANKS: Final = str.maketrans({"\u00a0": " ", "\u202f": " "})
_LONGEST: Final = 2_000
"""Characters of a message beyond which it is nobody's template."""
_SLOT: Final = re.compile(r"\{(\d?)\}")
_NUMBER: Final = re.compile(r"\d+(?: \d{3})*(?:,\d+)?( ?%)?")
_WORDS_COUNTED: Final = re.compile(r"(\d+(?: \d{3})*) mots?")
_FACTS: Final = re.compile(r"[A-Z]\d+(?:, [A-Z]\d+)*")
_OR: Final = re.compile(r" ou (?=« )")


class Told(NamedTuple):
    """A text and the language that it turned out to be in."""

    text: str
    language: Literal["fr", "en"]


class _Template(NamedTuple):
    pattern: re.Pattern[str]
    english: str


def message_in_english(french: str) -> tuple[Told, ...]:
    """A finding's message, piece by piece; what it quotes stays French, and all of it where nothing is known."""
    return _told(french, "messages") or (Told(french, "fr"),)


def remedy_in_english(french: str) -> tuple[Told, ...]:
    """A finding's remedy, with the passage of the source that may stand behind it."""
    advice, behind, passage = french.partition(PASSAGE)
    told = _told(advice, "remedies")
    if told is None:
        return (Told(french, "fr"),)
    return (*told, Told(" Source: ", "en"), Told(passage, "fr")) if behind else told


def _told(french: str, kind: Literal["messages", "remedies"]) -> tuple[Told, ...] | None:
    if len(french) > _LONGEST:
        return None
    spaced = french.translate(_BLANKS)
    for template in _templates(kind):
        found = template.pattern.fullmatch(spaced)
        if found:
            slots = [french[found.start(number) : found.end(number)] for number in range(1, len(found.groups()) + 1)]
            return tuple(_joined(_filled(template.english, slots)))
    return None


@lru_cache(maxsize=2)
def _templates(kind: Literal["messages", "remedies"]) -> tuple[_Template, ...]:
    """The templates, those that say most in their own words first."""
    known: Mapping[str, str] = MESSAGES | SEARCH | REASONS if kind == "messages" else REMEDIES
    longest = sorted(known, key=lambda french: (french.count("{}"), -len(french)))
    return tuple(
        _Template(re.compile("(.+?)".join(map(re.escape, french.split("{}"))), re.DOTALL), known[french])
        for french in longest
    )


def _filled(english: str, slots: list[str]) -> Iterator[Told]:
    place = 0
    for number, slot in enumerate(_SLOT.finditer(english)):
        yield Told(english[place : slot.start()], "en")
        yield from _value(slots[int(slot[1] or number)])
        place = slot.end()
    yield Told(english[place:], "en")


def _value(slot: str) -> Iterator[Told]:
    """What fills a slot: Calame's own words and figures are told in English, quoted ones stay."""
    spaced = slot.translate(_BLANKS)
    counted = _WORDS_COUNTED.fullmatch(spaced)
    if spaced in WORDS:
        yield Told(WORDS[spaced], "en")
    elif _NUMBER.fullmatch(spaced):
        yield Told(_anglicised(spaced), "en")
    elif counted:
        yield Told(f"{_anglicised(counted[1])} {'word' if counted[1] == '1' else 'words'}", "en")
    elif _FACTS.fullmatch(spaced):
        yield Told(slot, "en")
    else:
        yield from _either(slot)


def _either(slot: str) -> Iterator[Told]:
    """Quoted words, or a choice between some."""
    place = 0
    for found in _OR.finditer(slot.translate(_BLANKS)):
        yield Told(slot[place : found.start()], "fr")
        yield Told(" or ", "en")
        place = found.end()
    yield Told(slot[place:], "fr")


def _anglicised(number: str) -> str:
    return number.replace(" %", "%").replace(",", ".").replace(" ", ",")


def _joined(pieces: Iterator[Told]) -> Iterator[Told]:
    """Neighbours of one language as one piece; no empty one."""
    last: Told | None = None
    for piece in pieces:
        if last is not None and piece.text and piece.language == last.language:
            last = Told(last.text + piece.text, last.language)
        elif piece.text:
            if last is not None:
                yield last
            last = piece
    if last is not None:
        yield last
