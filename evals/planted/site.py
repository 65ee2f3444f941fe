"""What an edit sees: one sentence of a faithful article, analysed, and a seeded source of choices."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import NamedTuple

from calame.evals.planted.corpus import Pair
from calame.text.analysis import Analysis, Token, analyse
from calame.text.quotations import quotations
from calame.text.words import fold


class Change(NamedTuple):
    """A sentence after an edit of this name."""

    edit: str
    text: str


@dataclass(frozen=True)
class Site:
    """A sentence that may be edited."""

    pair: Pair
    text: str
    rng: Random
    around: str = ""
    """The section it stands in."""

    @cached_property
    def analysis(self) -> Analysis:
        """The sentence parsed, alone."""
        return analyse(self.text)

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Its tokens."""
        return self.analysis.tokens

    @cached_property
    def quoted(self) -> tuple[tuple[int, int], ...]:
        """Where its quotations stand, marks included."""
        return tuple((quote.start, quote.end) for quote in quotations(self.text))

    def is_quoted(self, offset: int) -> bool:
        """Whether the character at `offset` stands in a quotation."""
        return any(start <= offset < end for start, end in self.quoted)

    @cached_property
    def folded(self) -> str:
        """The text folded, a space on each side."""
        return f" {fold(self.text)} "

    def cut(self, start: int, end: int, new: str) -> str:
        """The text with `new` in the place of the characters from `start` to `end`."""
        return self.text[:start] + new + self.text[end:]

    def says(self, words: str) -> bool:
        """Whether a source or the article's sentence says `words`."""
        return words in self.pair.said or words in self.text

    def other(self, pool: Iterable[str], *not_these: str) -> str | None:
        """One of `pool` that neither the sources nor the sentence say."""
        free = [word for word in pool if word not in not_these and not self.says(word)]
        return self.rng.choice(free) if free else None


Edit = Callable[[Site], Iterable[Change]]


def upper_first(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def lower_first(site: Site) -> str | None:
    """The sentence as it stands after an opening phrase; `None` when its first word may not lose its capital."""
    first = site.tokens[0] if site.tokens else None
    if first is None or first.start != 0 or first.pos not in {"DET", "PRON", "ADP", "NUM", "ADV"}:
        return None
    lower = first.text.lower()
    if first.text in site.pair.said and not re.search(rf"\b{re.escape(lower)}\b", site.pair.said):
        return None
    return site.text[:1].lower() + site.text[1:]
