"""Cutting: a quotation that stops before, or begins behind, what turns its meaning round."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import PASSAGE, Fault, show
from calame.agents.checks.reading import plain_words
from calame.text.data.quotation_words import (
    ASKING_WHY,
    CONDITIONS,
    DENYING,
    HEDGES,
    NE,
    NOT_CONDITIONS,
    ONLY,
    OPTATIVE,
    PARTING,
    REVERSALS,
    SAYING_NO,
    SUBORDINATING,
    WARDING,
)
from calame.text.quotations import Quotation, quotations
from calame.text.words import fold

_PIECE = re.compile(r"\w+|[^\w\s]")
_WORD = re.compile(r"\w+")
_MARKED = ("…", "...", "]", ")")
_STOPS = frozenset(".!?…")
_BREAKS = frozenset(",;:—–")
_TOLD = 0.5
"""Share of the words left out that must stand beside the quotation for them to be told outside it."""
_LEAST = 2
"""Quoted words below which a quotation is a term."""
_CONDITION = 8
"""Tokens behind « que » in which the subjunctive of a wish stands."""
_CLAUSE = 3
"""Quoted words from which a quotation states something."""


class _Place(NamedTuple):
    """A quotation of the draft within one of a source."""

    whole: str
    """The source's quotation."""
    before: tuple[str, ...]
    """Words and marks of its sentence in front of the words quoted."""
    after: tuple[str, ...]
    """The same behind them."""


def cuts(case: ReviewCase) -> Iterator[Fault]:
    """Quotations cut so that they mean something else, without a mark."""
    sentences = list(case.sentences)
    for at, found in enumerate(sentences):
        for quote in found.reading.quotations:
            if quote.closed and not quote.text.endswith(_MARKED) and len(_WORD.findall(quote.text)) >= _LEAST:
                yield from _cut(case, found, quote, sentences[max(0, at - 1) : at + 2])


def _cut(case: ReviewCase, found: DraftSentence, quote: Quotation, beside: Sequence[DraftSentence]) -> Iterator[Fault]:
    lost = [(place, _lost(place, found, quote, beside)) for place in _places(case, quote)]
    if lost and all(words for _, words in lost):
        place, words = lost[0]
        message = f"La citation {show(quote.text)} est coupée de ce qui en change le sens\u00a0: {show(words)}."
        remedy = f"Citer la phrase entière, ou marquer la coupe et dire le reste.{PASSAGE}{show(place.whole)}"
        yield Fault(found.place(quote.start, quote.end), message, remedy, found.spans)


def _places(case: ReviewCase, quote: Quotation) -> Iterator[_Place]:
    """Where the sources quote these words."""
    wanted = [fold(word) for word in _WORD.findall(quote.text)]
    for text in case.texts:
        for whole in quotations(text.source.text):
            pieces = _PIECE.findall(whole.text)
            words = [at for at, piece in enumerate(pieces) if piece[0].isalnum()]
            for start in range(len(words) - len(wanted) + 1):
                if all(fold(pieces[words[start + step]]) == word for step, word in enumerate(wanted)):
                    yield _place(whole.text, pieces, words[start], words[start + len(wanted) - 1] + 1)
                    break


def _place(whole: str, pieces: list[str], start: int, end: int) -> _Place:
    first = next((at + 1 for at in range(start - 1, -1, -1) if pieces[at] in _STOPS), 0)
    last = next((at for at in range(end, len(pieces)) if pieces[at] in _STOPS), len(pieces))
    return _Place(whole, tuple(pieces[first:start]), tuple(pieces[end:last]))


def _words(pieces: Sequence[str]) -> str:
    return " ".join(piece for piece in pieces if piece[0].isalnum())


def _lost(place: _Place, found: DraftSentence, quote: Quotation, beside: Sequence[DraftSentence]) -> str:
    """The words left out that turn those quoted, unless the draft says them outside the marks; empty for none."""
    outside = f"{found.reading.text[: quote.start]} {found.reading.text[quote.end :]}"
    quoted = _folded(quote.text).split()
    states = (
        len(quoted) >= _CLAUSE
        and quoted[0] not in SUBORDINATING
        and any(verb.finite and quote.start <= verb.start < quote.end for verb in found.reading.verbs)
    )
    for words in (_turned(place.after, states=states), _conditioned(place.before)):
        if words and not _is_told(words, outside, found, beside):
            return words
    denied = _denied(place.before)
    return denied if denied and not _denies(outside, found, quote) else ""


def _turned(after: tuple[str, ...], *, states: bool) -> str:
    """What stands behind the cut when it limits the words before it; a bare term is only cut from its condition."""
    rest = after[1:] if after[:1] and after[0] in _BREAKS else after
    return _opening(rest, (*REVERSALS, *HEDGES, *CONDITIONS) if states else CONDITIONS)


def _conditioned(before: tuple[str, ...]) -> str:
    """The condition or hedge that opens the sentence in front of the cut."""
    return _opening(before, (*CONDITIONS, *HEDGES))


def _opening(pieces: Sequence[str], openings: Sequence[str]) -> str:
    """The words of `pieces` when they open with one of `openings`."""
    words = _words(pieces)
    text = f"{_folded(words)} ".replace(" que ", " qu ")
    opens = text.startswith(tuple(f"{opening} " for opening in openings))
    return words if opens and not text.startswith(NOT_CONDITIONS) else ""


def _denied(before: tuple[str, ...]) -> str:
    """The words right in front of the cut that deny what follows."""
    breaks = [at for at, piece in enumerate(before) if piece in _BREAKS or fold(piece) in PARTING]
    shown = _words(before[breaks[-1] + 1 if breaks else 0 :])
    words = _folded(shown).split()
    at = next((at for at, word in enumerate(words) if word in DENYING or (word == "plus" and NE & {*words[:at]})), None)
    return "" if at is None or not ONLY.isdisjoint(words[at + 1 : at + 2]) else shown


def _folded(text: str) -> str:
    """The folded words of a text, one space between them."""
    return " ".join(_WORD.findall(fold(text)))


def _is_told(words: str, outside: str, found: DraftSentence, beside: Sequence[DraftSentence]) -> bool:
    """Whether the draft says the words left out in its own: in the sentence, or in the next one of the paragraph."""
    if _opening(words.split(), CONDITIONS) and _wishes(found):
        return True
    near = [other for other in beside if other.section is found.section and other.paragraph == found.paragraph]
    content = plain_words(words)
    if not content:
        return f" {_folded(words)} " in f" {_folded(outside)} "
    told = [outside, *(other.reading.text for other in near if other is not found)]
    keys = frozenset(key for text in told for word in plain_words(text) for key in word.keys)
    return sum(not word.keys.isdisjoint(keys) for word in content) / len(content) >= _TOLD


def _wishes(found: DraftSentence) -> bool:
    """Whether a clause in the subjunctive opens the sentence, or stands behind its colon: the condition as a wish."""
    tokens = found.reading.analysis.tokens
    for before, token, after in zip((None, *tokens), tokens, tokens[1:], strict=False):
        if fold(token.text).rstrip("'’") in OPTATIVE and (before is None or before.text == ":"):
            clause = tokens[after.i : after.i + _CONDITION]
            return any(one.has("Mood=Sub") for one in clause)
    return False


def _denies(outside: str, found: DraftSentence, quote: Quotation) -> bool:
    """Whether the draft denies the words itself."""
    folded = _folded(outside)
    if not SAYING_NO.isdisjoint(folded.split()) or any(f" {opening} " in f" {folded} " for opening in ASKING_WHY):
        return True
    tokens = (token for token in found.reading.analysis.tokens if not quote.start <= token.start < quote.end)
    return any(fold(token.lemma) in WARDING or fold(token.text) in WARDING for token in tokens)
