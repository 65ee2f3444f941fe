"""Proper names of a French text, and when two of them name the same thing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from calame.text.analysis import Analysis, SentenceAnalysis, Token
from calame.text.data.name_words import (
    ALIASES,
    ARTICLES,
    GENERIC,
    LEADING,
    NOT_NAMES,
    PARTICLES,
    ROLES,
    SURNAME_FIRST,
    TITLES,
)
from calame.text.flat import flat
from calame.text.numerals import parse_numeral, parse_roman

_GROUP_OF = {alias: rank for rank, group in enumerate(ALIASES) for alias in group}
_ORDINAL = re.compile(r"(?P<roman>[IVXLC]+)(?:e|er|re|ème)$")
_ACRONYM = re.compile(r"\((?P<acronym>[A-ZÀ-Ý][A-ZÀ-Ýa-z]{0,2}[A-ZÀ-Ý]{1,8})\)")
_EXPANDED = re.compile(r"(?<!\w)(?P<acronym>[A-ZÀ-Ý]{2,10}) \((?P<words>[^()]{5,120})\)")
_WORD = re.compile(r"[^\W\d_]+(?:['’](?=\s)|)")
_REACH = 140
"""Characters before "(OMS)" in which its expansion is looked for."""
_SHORT_WORDS = frozenset(("de", "du", "des", "d", "l", "la", "le", "les", "et", "en", "pour", "a", "au", "aux", "sur"))


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


def name_mentions(analysis: Analysis) -> tuple[NameMention, ...]:
    """Proper names of the text, in order, without overlaps: entity spans and runs of capitals."""
    return tuple(mention for sentence in analysis.sentences for mention in _of_sentence(analysis.text, sentence))


def _of_sentence(text: str, sentence: SentenceAnalysis) -> Iterator[NameMention]:
    tokens = sentence.tokens
    words = [flat(token.text) for token in tokens]
    runs = sorted({*_entities(tokens, words), *_capitals(tokens, words)}, key=lambda run: (run.first, -run.end))
    for run in _merged(runs):
        core = _core(tokens, words, run)
        if core is not None:
            start, end = tokens[run.first].start, tokens[run.end - 1].end
            yield NameMention(text[start:end], start, end, text[tokens[core.first].start : tokens[core.end - 1].end])


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
        if at == run.end or _cuts(tokens[at], at == 0):
            piece = _stripped(tokens, words, _Run(first, at))
            if piece is not None:
                yield piece
            first = at + 1


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
    while first < end and (_is_leading(tokens, words, first) or not _wordlike(tokens[first])):
        first += 1
    while (
        first < end
        and not _named(tokens[end - 1])
        and not tokens[end - 2].text.endswith("-")
        and (
            words[end - 1] in PARTICLES
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
        or (token.text.isupper()
        and len(token.text) > 1)
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
        if not _is_name(tokens, words, at):
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


def acronyms(text: str) -> dict[str, str]:
    """Acronyms that the text itself expands: "Organisation mondiale de la santé (OMS)" or "OMS (Organisation ...)"."""
    found: dict[str, str] = {}
    for match in _ACRONYM.finditer(text):
        expansion = _expansion(text[max(0, match.start() - _REACH) : match.start()].rstrip(), match["acronym"])
        if expansion:
            found.setdefault(match["acronym"], expansion)
    for match in _EXPANDED.finditer(text):
        expansion = _expansion(match["words"].strip(), match["acronym"])
        if expansion:
            found.setdefault(match["acronym"], expansion)
    return found


def _expansion(before: str, acronym: str) -> str | None:
    """The shortest tail of `before` whose initials spell the acronym."""
    letters = flat(acronym)
    for match in reversed(list(_WORD.finditer(before))):
        tail = before[match.start() :]
        if flat(match.group())[0] == letters[0] and match.group()[0].isupper() and _spells(tail, letters):
            return tail
    return None


def _spells(words: str, letters: str) -> bool:
    """Whether the initials of the full words of `words`, with their inner letters as a help, give `letters`."""
    every = [word for word in re.findall(r"[^\W\d_]+", flat(words)) if word]
    full = "".join(word[0] for word in every if word not in _SHORT_WORDS)
    return letters in {full, "".join(word[0] for word in every)} or (
        len(every) > 1 and _is_subsequence(letters, full, every)
    )


def _is_subsequence(letters: str, full: str, every: Sequence[str]) -> bool:
    """Every initial serves, in order; other letters may come from inside the words ("Insee", "Unedic")."""
    if len(full) < 2 or len(letters) < len(full) - 1:  # noqa: PLR2004 -- one word is no expansion
        return False
    stream = iter("".join(word for word in every if word not in _SHORT_WORDS))
    initials = iter(letters)
    return all(letter in stream for letter in letters) and sum(initial in initials for initial in full) >= len(full) - 1


def same_name(a: str, b: str) -> bool:
    """Whether two names surely name the same: spelling, alias, acronym, or surname for full name."""
    pairs = [(left, right) for left in _spellings(a) for right in _spellings(b)]
    if any(_same_spelling(left, right) for left, right in pairs):
        return True
    return any(
        _is_acronym(a, right) or _is_acronym(b, left) or _is_part(left, right) or _is_part(right, left)
        for left, right in pairs
    )


def _same_spelling(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    if left == right or "".join(left) == "".join(right):
        return True
    group = _GROUP_OF.get(" ".join(left))
    return group is not None and group == _GROUP_OF.get(" ".join(right))


def _spellings(name: str) -> tuple[tuple[str, ...], ...]:
    """Folded words of a name without title or generic noun, with and without its article; none for an empty name."""
    dotted = re.fullmatch(r"(?:\w\.){2,}\w?\.?", name.strip())
    spread = flat(name).replace(".", "" if dotted else " ").replace("-", " ")
    words = list(_joined(re.findall(r"d'|l'|[^\W_]+", spread)))
    bare = _without_lead(words)
    with_article = [words[words.index(bare[0]) - 1], *bare] if bare and _has_article(words, bare) else bare
    return tuple({tuple(bare), tuple(with_article)} - {()})


def _without_lead(words: list[str]) -> list[str]:
    kept = words
    while len(kept) > 1 and (kept[0] in TITLES or kept[0] in ARTICLES or kept[0] in ROLES or kept[0] in GENERIC):
        kept = kept[1:]
    return [kept[0].removeprefix("l'"), *kept[1:]] if kept else []


def _has_article(words: list[str], bare: list[str]) -> bool:
    at = words.index(bare[0]) if bare[0] in words else 0
    return at > 0 and words[at - 1] in ARTICLES


def _joined(words: Sequence[str]) -> Iterator[str]:
    """Glue an elided article to its word, as the alias table writes it."""
    held = ""
    for word in words:
        if word in {"d'", "l'"}:
            held = word
        else:
            yield held + word
            held = ""


def _is_acronym(short: str, words: Sequence[str]) -> bool:
    letters = short.replace(".", "").strip()
    if len(letters) < 2 or not letters.isupper() or len(words) < 2:  # noqa: PLR2004 -- initials of two words at least
        return False
    full = [word.removeprefix("l'").removeprefix("d'") for word in words if word not in _SHORT_WORDS]
    return flat(letters) == "".join(word[0] for word in full if word)


def _is_part(short: Sequence[str], long: Sequence[str]) -> bool:
    """A surname for a full name: the last words, not tied by a preposition; East Asian names give their first."""
    if len(short) >= len(long):
        return False
    if len(short) == 1 and short[0] == long[0] and short[0] in SURNAME_FIRST:
        return True
    tail = tuple(long[-len(short) :]) == tuple(short)
    before = long[-len(short) - 1]
    return (
        tail
        and (before not in PARTICLES or short[0] in ARTICLES)
        and not short[-1].isdigit()
        and long[0] not in {"coree", "afrique", "amerique"}
    )
