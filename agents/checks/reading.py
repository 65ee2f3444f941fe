"""What the checks see in one sentence: words, verbs, names, figures, dates, quotations, hedges, read once each."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import NamedTuple

from calame.agents.checks.value_keys import value_keys
from calame.agents.checks.verb_marks import marks_of
from calame.contracts import DateMention, Quantity
from calame.text.analysis import Analysis, SentenceAnalysis, Token, analyse
from calame.text.attribution import Attribution, attributions
from calame.text.data.light_words import LIGHT_WORDS
from calame.text.dates import date_mentions
from calame.text.modality import Cue, modality
from calame.text.names import NameMention, name_mentions
from calame.text.numbers import quantities
from calame.text.quotations import Quotation, quotations
from calame.text.words import fold

_GRAMMAR = frozenset({"DET", "ADP", "CCONJ", "SCONJ", "PRON", "PUNCT", "AUX", "SYM", "SPACE", "PART"})
_CONTEXT = 6
"""Tokens on each side of a verb that tell which occurrence of it is meant."""
_STEM = 5
"""Letters that inflected forms of one word share; long enough for `interrom|pu`, `interdi|t`."""
_WORDS = re.compile(r"\w+")


class Word(NamedTuple):
    """A content word; two words agree when they share a key."""

    keys: frozenset[str]
    start: int
    end: int


class Verb(NamedTuple):
    """A verb (or the predicate of a copula) with what decides its truth."""

    keys: frozenset[str]
    text: str
    start: int
    end: int
    negated: bool
    conditional: bool
    future: bool
    finite: bool
    past: bool
    quoted: bool
    context: frozenset[str]
    """Folded words around it."""


@dataclass(frozen=True, eq=False)
class Reading:
    """One sentence as the checks see it; offsets are characters of `text`. Fields are read when first asked for."""

    text: str
    analysis: Analysis
    published: date | None = None

    @cached_property
    def folded(self) -> str:
        """The words of the text, folded, with one space on each side of each: made for `in`."""
        return _in_a_row(self.text) or "  "

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """Dates, resolved against the day of publication."""
        return date_mentions(self.text, self.published)

    @cached_property
    def figures(self) -> tuple[Quantity, ...]:
        """Quantities that are not part of a date."""
        return tuple(
            figure
            for figure in quantities(self.text)
            if not any(overlap((figure.start, figure.end), (day.start, day.end)) for day in self.dates)
        )

    @cached_property
    def read_spans(self) -> tuple[tuple[int, int], ...]:
        """Where figures and dates stand."""
        figures = ((figure.start, figure.end) for figure in self.figures)
        return (*figures, *((day.start, day.end) for day in self.dates))

    @cached_property
    def names(self) -> tuple[NameMention, ...]:
        """Names of people, organisations and places."""
        return name_mentions(self.analysis)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Quoted passages."""
        return quotations(self.text)

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        """Who says what."""
        return tuple(found for sentence in self.analysis.sentences for found in attributions(sentence))

    @cached_property
    def hedges(self) -> tuple[Cue, ...]:
        """Words that make a statement less than certain."""
        return tuple(cue for sentence in self.analysis.sentences for cue in modality(sentence).cues)

    @cached_property
    def keys(self) -> tuple[frozenset[str], ...]:
        """The keys of each token (see `stem_keys`)."""
        return tuple(stem_keys(token.text, token.lemma) for token in self.analysis.tokens)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Content words in text order."""
        return tuple(
            Word(keys, token.start, token.end)
            for token, keys in zip(self.analysis.tokens, self.keys, strict=True)
            if _is_content(token)
        )

    @cached_property
    def sought(self) -> tuple[Word, ...]:
        """The content words and the figures of one digit, numbers by their value: what a passage is looked for by."""
        return tuple(
            Word(keys | self._values[token.i] if token.i in self._values else keys, token.start, token.end)
            for token, keys in zip(self.analysis.tokens, self.keys, strict=True)
            if _is_content(token) or (len(token.text) == 1 and token.text.isdigit())
        )

    @cached_property
    def _values(self) -> dict[int, frozenset[str]]:
        return value_keys(self.analysis.tokens, self.figures, self.dates)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where its tokens begin."""
        return tuple(token.start for token in self.analysis.tokens)

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """Where its tokens end."""
        return tuple(token.end for token in self.analysis.tokens)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All keys of all tokens, so that a word is found whatever its tag was."""
        return frozenset[str]().union(*self.keys)

    @cached_property
    def findable(self) -> frozenset[str]:
        """The vocabulary, with the numbers by their value."""
        return self.vocabulary.union(*self._values.values())

    @cached_property
    def verbs(self) -> tuple[Verb, ...]:
        """Verbs with polarity and mood."""
        return tuple(verb for sentence in self.analysis.sentences for verb in self._verbs_of(sentence))

    def _verbs_of(self, sentence: SentenceAnalysis) -> list[Verb]:
        tokens, marks = self.analysis.tokens, marks_of(self.analysis, sentence)
        return [
            Verb(
                keys=keys_of(tokens[i]),
                text=tokens[i].text,
                start=tokens[i].start,
                end=tokens[i].end,
                negated=i in marks.negated,
                conditional=i in marks.hedged,
                future=i in marks.future,
                finite=i in marks.finite,
                past=i in marks.past,
                quoted=self.is_quoted(tokens[i].start),
                context=_context(tokens, i),
            )
            for i in marks.verbs
        ]

    def is_quoted(self, offset: int) -> bool:
        """Whether the character at `offset` stands in a quotation."""
        quotes = self.quotations
        return bool(quotes) and any(quote.start <= offset < quote.end for quote in quotes)

    def carries(self, phrase: str) -> bool:
        """Whether the folded words of `phrase` stand here in a row."""
        words = _in_a_row(phrase)
        return bool(words) and words in self.folded


@lru_cache(maxsize=16384)
def _in_a_row(text: str) -> str:
    """The folded words of a text with one space on each side of each; empty when it has none."""
    words = _WORDS.findall(fold(text))
    return f" {' '.join(words)} " if words else ""


def overlap(left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Whether two half-open ranges share a character."""
    return left[0] < right[1] and right[0] < left[1]


@lru_cache(maxsize=32768)
def stem_keys(text: str, lemma: str) -> frozenset[str]:
    """What a word is compared by: folded form, folded lemma, and the beginning of a long form."""
    form = fold(text).strip("'-.")
    keys = {form, fold(lemma).strip("'-.")}
    if len(form) >= _STEM:
        keys.add(form[:_STEM] + "*")
    return frozenset(key for key in keys if key)


def keys_of(token: Token) -> frozenset[str]:
    """The keys of a token (see `stem_keys`)."""
    return stem_keys(token.text, token.lemma)


@lru_cache(maxsize=8192)
def plain_words(text: str) -> tuple[Word, ...]:
    """Content words by the word list alone, without a parse: enough to ask whether something is mentioned."""
    found = ((match, fold(match.group())) for match in _WORDS.finditer(text))
    return tuple(
        Word(stem_keys(match.group(), match.group()), match.start(), match.end())
        for match, form in found
        if len(form) > 1 and form not in LIGHT_WORDS
    )


@lru_cache(maxsize=8192)
def read(text: str, published: date | None = None) -> Reading:
    """The reading of a text of its own (a draft sentence, a heading), kept for the next round."""
    return Reading(text, analyse(text), published)


def _is_content(token: Token) -> bool:
    return token.pos not in _GRAMMAR and _says_something(token.text, token.lemma)


@lru_cache(maxsize=32768)
def _says_something(text: str, lemma: str) -> bool:
    form = fold(text)
    if form in LIGHT_WORDS or fold(lemma) in LIGHT_WORDS:
        return False
    return len(form) > 1 and any(character.isalnum() for character in form)


def _context(tokens: tuple[Token, ...], i: int) -> frozenset[str]:
    near = tokens[max(0, i - _CONTEXT) : i] + tokens[i + 1 : i + 1 + _CONTEXT]
    return frozenset(fold(token.text) for token in near if token.pos not in {"PUNCT", "SPACE"})
