"""Proper names of a French text, and when two of them name the same thing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from calame.text.analysis import Analysis, SentenceAnalysis, Token
from calame.text.data.name_words import (
    GENERIC,
    LEADING,
    NOT_NAMES,
    PARTICLES,
    PORTFOLIOS,
    ROLES,
    TITLES,
)
from calame.text.flat import flat
from calame.text.name_matching import acronyms, expands, same_name
from calame.text.numerals import parse_numeral, parse_roman

_TIES = frozenset({"du", "des", "de", "la", "a", "au", "aux", "l'", "et"})
_FULL_NAME = 2
"""Words of a first name and a surname."""
_ORDINAL = re.compile(r"(?P<roman>[IVXLC]+)(?:e|er|re|ème)$")
__all__ = ["NameMention", "acronyms", "expands", "name_mentions", "same_name"]


@dataclass(frozen=True, slots=True)
class NameMention:
    """A proper name; offsets are characters of the analysed text."""

    text: str
    start: int
    end: int
    core: str
    """The name alone: titles, functions and trailing adjectives stripped."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Positions of tokens in a sentence, end excluded."""

    first: int
    end: int


@lru_cache(maxsize=4096)
def name_mentions(analysis: Analysis) -> tuple[NameMention, ...]:
    """Proper names of the text, in order, without overlaps: entity spans and runs of capitals."""
    return tuple(mention for sentence in analysis.sentences for mention in _of_sentence(analysis.text, sentence))


def _of_sentence(text: str, sentence: SentenceAnalysis) -> Iterator[NameMention]:
    tokens = sentence.tokens
    words = [flat(token.text) for token in tokens]
    runs = sorted({*_entities(tokens, words), *_capitals(tokens, words)}, key=lambda run: (run.first, -run.end))
    for merged in _merged(runs):
        run = _without_portfolio(tokens, words, merged)
        core = _core(tokens, words, run)
        if core is not None:
            start, end = tokens[run.first].start, tokens[run.end - 1].end
            yield NameMention(text[start:end], start, end, text[tokens[core.first].start : tokens[core.end - 1].end])


def _without_portfolio(tokens: Sequence[Token], words: Sequence[str], run: _Run) -> _Run:
    """« La ministre du Travail Anne Corbin »: what she is minister of is no part of her name."""
    first = run.first
    if words[first] not in PORTFOLIOS or run.end - first <= _FULL_NAME or first < _FULL_NAME:
        return run
    named = all(
        token.text[:1].isupper() and token.pos == "PROPN" for token in tokens[first + 1 : first + 1 + _FULL_NAME]
    )
    return _Run(first + 1, run.end) if named and words[first - 1] in _TIES else run


def _merged(runs: Sequence[_Run]) -> Iterator[_Run]:
    """Runs that overlap become one."""
    current: _Run | None = None
    for run in runs:
        if current is not None and run.first < current.end:
            current = _Run(current.first, max(current.end, run.end))
            continue
        if current is not None:
            yield current
        current = run
    if current is not None:
        yield current


def _entities(tokens: Sequence[Token], words: Sequence[str]) -> Iterator[_Run]:
    first: int | None = None
    for at in range(len(tokens) + 1):
        inside = at < len(tokens) and tokens[at].ent != ""
        if first is not None and (not inside or tokens[at].ent != tokens[first].ent):
            yield from _trimmed(tokens, words, _Run(first, at))
            first = None
        if inside and first is None:
            first = at


def _trimmed(tokens: Sequence[Token], words: Sequence[str], run: _Run) -> Iterator[_Run]:
    """Cut a span at verbs and marks, then strip what is no name from both ends."""
    first = run.first
    for at in range(run.first, run.end + 1):
        if at == run.end or _cuts(tokens[at], at == 0) or (at > first and _has_complement(tokens, words, at)):
            piece = _stripped(tokens, words, _Run(first, at))
            if piece is not None:
                yield piece
            first = at + 1


def _has_complement(tokens: Sequence[Token], words: Sequence[str], at: int) -> bool:
    """Whether a lower-case word is no part of the name before it: a verb that the tagger took for an adjective."""
    if tokens[at].text[:1] != tokens[at].text[:1].lower() or not tokens[at].text[:1].isalpha():
        return False
    if words[at] in PARTICLES or tokens[at - 1].text.endswith(("-", "'", "’")):
        return False
    return _is_acronym(tokens[at - 1].text) or _opens_object(tokens, at)


def _is_acronym(text: str) -> bool:
    letters = text.replace(".", "")
    return len(letters) > 1 and letters.isalpha() and letters.isupper()


def _opens_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether an article or determiner follows at once, as it does after a verb and not inside a name."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and after.pos == "DET" and not after.text[:1].isupper()


def _cuts(token: Token, opens: bool) -> bool:
    lower = not token.text[:1].isupper()
    verb = token.pos in {"VERB", "AUX"} and token.has("VerbForm=Fin") and lower
    return (
        verb
        or (token.pos == "PUNCT" and token.text not in {"-", "'", "’", "."})
        or (opens and token.pos in {"ADP", "ADV", "DET", "PRON"})
    )


def _stripped(tokens: Sequence[Token], words: Sequence[str], run: _Run) -> _Run | None:
    first, end = run.first, run.end
    while first < end and not any(map(str.isalnum, tokens[end - 1].text)):
        end -= 1
    while first < end and (_is_leading(tokens, words, first) or not _wordlike(tokens[first])):
        first += 1
    while (
        first < end
        and not _named(tokens[end - 1])
        and not tokens[end - 2].text.endswith("-")
        and (
            words[end - 1] in PARTICLES | NOT_NAMES
            or tokens[end - 1].pos in {"ADP", "DET", "PUNCT", "CCONJ", "SPACE", "PRON", "ADV"}
        )
    ):
        end -= 1
    if not any(_is_name(tokens, words, at) for at in range(first, end)):
        return None
    return _Run(first, end)


def _is_leading(tokens: Sequence[Token], words: Sequence[str], at: int) -> bool:
    """An article or preposition before the name; inside a sentence a capital makes it part of it: "Le Pen"."""
    return words[at] in LEADING and (not _named(tokens[at]) or _opens_sentence(tokens, at))


def _wordlike(token: Token) -> bool:
    return any(character.isalnum() for character in token.text)


def _named(token: Token) -> bool:
    return token.text[:1].isupper()


def _is_name(tokens: Sequence[Token], words: Sequence[str], at: int) -> bool:
    """A capital that is not the start of a sentence, a day, a month or a roman ordinal."""
    token = tokens[at]
    if (
        not _named(token)
        or words[at] in NOT_NAMES
        or words[at].rstrip("'") in NOT_NAMES
        or words[at].rstrip(".") in TITLES
    ):
        return False
    if parse_numeral(token.text) is not None:
        return False
    roman = _ORDINAL.match(token.text)
    if roman and parse_roman(roman["roman"]):
        return False
    if len(token.text) == 1 and not token.text.isalpha():
        return False
    return (
        not _opens_sentence(tokens, at)
        or token.pos == "PROPN"
        or token.ent != ""
        or (token.text.isupper() and len(token.text) > 1)
    )


def _opens_sentence(tokens: Sequence[Token], at: int) -> bool:
    return all(not _wordlike(token) for token in tokens[:at]) or tokens[at - 1].text in {
        "«",
        "“",
        '"',
        ":",
        "–",
        "—",
        "(",
        "…",
    }


def _capitals(tokens: Sequence[Token], words: Sequence[str]) -> Iterator[_Run]:
    at = 0
    while at < len(tokens):
        if not tokens[at].text[:1].isupper() or not _is_name(tokens, words, at):
            at += 1
            continue
        end = _run_end(tokens, words, at)
        yield _Run(at, end)
        at = end


def _run_end(tokens: Sequence[Token], words: Sequence[str], at: int) -> int:
    """Past capitals, hyphens and one particle or two between capitals."""
    end = at + 1
    while end < len(tokens):
        ahead = end
        while ahead < len(tokens) and ahead - end < 2 and words[ahead] in PARTICLES - {"a", "en", "sur", "and"}:  # noqa: PLR2004 -- "de la"
            ahead += 1
        if ahead < len(tokens) and _glued(tokens, ahead):
            end = ahead + 1
            continue
        if ahead >= len(tokens) or not _named(tokens[ahead]) or not _may_continue(tokens, words, ahead):
            break
        if (
            tokens[ahead].ent == "PER"
            and tokens[ahead - 1].ent != "PER"
            and ahead == end
            and tokens[end - 1].text != "-"
        ):
            break
        if ahead > end and (words[end] in {"la", "le", "les", "l'"} or words[end] == "et"):
            break
        end = ahead + 1
    return end


def _glued(tokens: Sequence[Token], at: int) -> bool:
    """Whether a hyphen ties the token to the one before: "Jong-un"."""
    touching = tokens[at].start == tokens[at - 1].end
    return touching and (tokens[at - 1].text.endswith("-") or tokens[at].text.startswith("-"))


def _may_continue(tokens: Sequence[Token], words: Sequence[str], at: int) -> bool:
    article = words[at] in {"le", "la", "les", "l'"} and at + 1 < len(tokens) and _named(tokens[at + 1])
    return article or words[at] not in NOT_NAMES


def _core(tokens: Sequence[Token], words: Sequence[str], run: _Run) -> _Run | None:
    """The name without title, function and lower-case tail; `None` for a bare function."""
    first, end = run.first, run.end
    while first < end and (
        words[first].rstrip(".") in TITLES or words[first] == "." or _is_leading(tokens, words, first)
    ):
        first += 1
    if first < end and words[first] in ROLES:
        after = _after_function(tokens, words, first, end)
        if after is None:
            return None
        first = after
    elif first < end - 1 and words[first] in GENERIC and not _named(tokens[first]):
        first += 1
    while (
        end > first + 1
        and not _named(tokens[end - 1])
        and tokens[end - 1].pos == "ADJ"
        and _several_capitals(tokens, first, end)
    ):
        end -= 1
    return _Run(first, end) if first < end and any(_named(token) for token in tokens[first:end]) else None


def _several_capitals(tokens: Sequence[Token], first: int, end: int) -> bool:
    """A lower-case adjective belongs to a name of one capital ("Banque mondiale", "Nations unies")."""
    return not (_named(tokens[first]) and sum(_named(token) for token in tokens[first:end]) == 1)


def _after_function(tokens: Sequence[Token], words: Sequence[str], first: int, end: int) -> int | None:
    """Where the name starts behind a function: the first capital that no preposition ties to it."""
    tied = _named(tokens[first])
    for at in range(first + 1, end):
        if not _named(tokens[at]):
            continue
        before = words[at - 1]
        if before not in PARTICLES and not (tied and _named(tokens[at - 1]) and first == at - 1):
            return at
    return None
