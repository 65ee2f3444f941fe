"""One match of a date pattern and what the readers need to know of it."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypedDict, Unpack

from calame.contracts.values import DateMention
from calame.text import date_patterns as patterns
from calame.text.date_resolution import Anchor

Part = Literal["start", "middle", "end", "quarter", "semester", "season", "decade", "century"]


class Fields(TypedDict, total=False):
    """What a reader may say of a date."""

    year: int | None
    month: int | None
    day: int | None
    weekday: int | None
    part: Part | None
    ordinal: int | None
    relative: str | None
    resolved: date | None


@dataclass(frozen=True, slots=True)
class Reading:
    """The text being read and the match at hand."""

    text: str
    folded: str
    published: date | None
    match: re.Match[str]

    def get(self, group: str) -> str | None:
        """Text of a group, `None` when the pattern has no such group."""
        return self.match.groupdict().get(group)

    def number(self, group: str) -> int | None:
        """Digits of a group as a number."""
        value = self.get(group)
        return int(value) if value and value.isdigit() else None

    @property
    def anchor(self) -> Anchor:
        """Where the match stands, for its resolution."""
        return Anchor(self.text, self.folded, self.match.start(), self.match.end(), self.published)

    def mention(self, **fields: Unpack[Fields]) -> DateMention:
        """The match as a mention."""
        start, end = self.match.span()
        return DateMention(text=self.text[start:end], start=start, end=end, **fields)

    def phrase(self) -> str:
        """The matched words in lower case with plain apostrophes and spaces."""
        return " ".join(self.text[self.match.start() : self.match.end()].lower().replace("’", "'").split())


def is_name(reading: Reading, group: str) -> bool:
    """Whether the word is written with a capital within a sentence, as the planet Mars is."""
    start = reading.match.start(group)
    if not reading.text[start].isupper():
        return False
    return not patterns.SENTENCE_START.search(reading.folded, max(0, start - 40), start)
