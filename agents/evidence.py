"""Where a quoted passage stands in its source, whatever its white space, quotation marks and dashes."""

import re
from dataclasses import dataclass

from calame.contracts import Source, Span

_FOLDED = {
    **dict.fromkeys('«»“”„‟″"', '"'),
    **dict.fromkeys("’‘ʼ′`´'", "'"),
    **dict.fromkeys("–—‑‒−-", "-"),
    "…": "...",
}
_LEAST_CHARACTERS = 12
"""A shorter quotation is a word or two: it shows nothing and may stand anywhere."""
_MOST_PLACES = 20
"""A passage that stands more often is page furniture."""


@dataclass(frozen=True, slots=True)
class _Folded:
    """A text without white space and with plain marks; `at[i]` is where its character `i` stood."""

    text: str
    at: tuple[int, ...]


def _fold(text: str) -> _Folded:
    characters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        if character.isspace() or character in "\u200b\u2060\ufeff":
            continue
        for plain in _FOLDED.get(character, character.lower()):
            characters.append(plain)
            places.append(place)
    return _Folded("".join(characters), tuple(places))


class EvidenceFinder:
    """Finds quotations in one source; folds it once."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._folded = _fold(source.text)

    def find(self, quotation: str) -> tuple[Span, ...]:
        """Every place of `quotation`; none when the source does not hold it, or when it is too short to prove.

        White space, letter case, kinds of quotation marks, apostrophes and dashes are not compared; every other
        character is. Outer quotation marks and a final stop that the model added are forgiven.
        """
        for attempt in (quotation, quotation.strip(' \n\t"«»“”'), re.sub(r"[\s.…]+$", "", quotation)):
            wanted = _fold(attempt).text
            if len(wanted) >= _LEAST_CHARACTERS and (starts := self._starts(wanted)):
                return tuple(self._span(start, start + len(wanted) - 1) for start in starts)
        return ()

    def find_words(self, quotation: str) -> tuple[Span, ...]:
        """Every place where whole words read as `quotation`, however short: it proves nothing, it shows a place."""
        wanted = _fold(quotation.strip(' \n\t"«»“”')).text
        places = (self._span(start, start + len(wanted) - 1) for start in self._starts(wanted)) if wanted else ()
        return tuple(place for place in places if self._stands_alone(place))

    def _stands_alone(self, place: Span) -> bool:
        before, after = self._source.text[: place.start][-1:], self._source.text[place.end :][:1]
        return not before.isalnum() and not after.isalnum()

    def _starts(self, wanted: str) -> list[int]:
        starts: list[int] = []
        start = self._folded.text.find(wanted)
        while start >= 0 and len(starts) < _MOST_PLACES:
            starts.append(start)
            start = self._folded.text.find(wanted, start + len(wanted))
        return starts

    def _span(self, first: int, last: int) -> Span:
        return Span(source=self._source.id, start=self._folded.at[first], end=self._folded.at[last] + 1)
