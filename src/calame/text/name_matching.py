"""When two proper names name the same thing, and which acronyms a text expands."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from calame.text.data.name_words import ALIASES, ARTICLES, GENERIC, PARTICLES, ROLES, SURNAME_FIRST, TITLES
from calame.text.flat import flat

_GROUP_OF = {alias: rank for rank, group in enumerate(ALIASES) for alias in group}
_ACRONYM = re.compile(r"\((?P<acronym>[A-ZÀ-Ý][A-ZÀ-Ýa-z]{0,2}[A-ZÀ-Ý]{1,8})\)")
_EXPANDED = re.compile(r"(?<!\w)(?P<acronym>[A-ZÀ-Ý]{2,10}) \((?P<words>[^()]{5,120})\)")
_WORD = re.compile(r"[^\W\d_]+(?:['’](?=\s)|)")
_REACH = 140
"""Characters before "(OMS)" in which its expansion is looked for."""
_SHORTEST = 3
"""Letters of an acronym that is looked for in the words of a text."""
_SPOKEN = 4
"""Letters from which an acronym is read as a word and written with one capital: Anssi, Unesco."""
_TIED = frozenset(("de", "du", "des", "d", "la", "pour"))
_LEAST_TIED = 2
"""Words of a name that leaves out some of those between its head and its tail."""
_SHORT_WORDS = frozenset(("de", "du", "des", "d", "l", "la", "le", "les", "et", "en", "pour", "a", "au", "aux", "sur"))


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


@lru_cache(maxsize=65536)
def same_name(a: str, b: str) -> bool:
    """Whether two names surely name the same: spelling, alias, acronym, or surname for full name."""
    pairs = [(left, right) for left in _spellings(a) for right in _spellings(b)]
    if any(_same_spelling(left, right) for left, right in pairs):
        return True
    return any(
        _is_acronym(a, right)
        or _is_acronym(b, left)
        or _is_part(left, right)
        or _is_part(right, left)
        or _is_abbreviated(left, right)
        or _is_abbreviated(right, left)
        or _is_shortened(left, right)
        or _is_shortened(right, left)
        for left, right in pairs
    )


def expands(text: str, acronym: str) -> bool:
    """Whether `text` holds the words whose initials are those of `acronym`, the first with a capital."""
    letters = flat(acronym.replace(".", ""))
    if not _is_initials(acronym):
        return False
    words = [word for word in _WORD.findall(text) if flat(word) not in _SHORT_WORDS]
    spans = (words[at : at + len(letters)] for at, word in enumerate(words) if word[0].isupper())
    return any("".join(flat(word)[0] for word in span) == letters for span in spans)


def _is_initials(short: str) -> bool:
    letters = short.replace(".", "")
    spoken = len(letters) >= _SPOKEN and letters[:1].isupper() and letters[1:].islower()
    return len(letters) >= _SHORTEST and letters.isalpha() and (letters.isupper() or spoken)


def _is_abbreviated(short: Sequence[str], long: Sequence[str]) -> bool:
    """« FC Tréval » for « Football Club de Tréval »."""
    letters, rest = short[0], list(short[1:])
    full = [word.removeprefix("d'").removeprefix("l'") for word in long if word not in _SHORT_WORDS]
    head = full[: len(letters)]
    return bool(rest) and "".join(word[0] for word in head) == letters and full[len(letters) :] == rest


def _is_shortened(short: Sequence[str], long: Sequence[str]) -> bool:
    """« Festival d'Orvik » for « Festival international du film d'Orvik »: its head and tail, words between left out.

    Names of people have no such head: a tie stands before the tail in both.
    """
    if not _LEAST_TIED <= len(short) < len(long) or (short[0], short[-1]) != (long[0], long[-1]):
        return False
    tied = all(_TIED.isdisjoint(words[1:-1]) is False or words[-1].startswith(("d'", "l'")) for words in (short, long))
    full = iter(long)
    return tied and all(word in full for word in short if word not in _SHORT_WORDS)


def _same_spelling(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    if left == right or "".join(left) == "".join(right):
        return True
    group = _GROUP_OF.get(" ".join(left))
    return group is not None and group == _GROUP_OF.get(" ".join(right))


@lru_cache(maxsize=8192)
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
    spoken = len(letters) >= _SPOKEN and letters.isalpha() and letters[0].isupper() and letters[1:].islower()
    if len(letters) < 2 or not (letters.isupper() or spoken) or len(words) < 2:  # noqa: PLR2004 -- initials of two words at least
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
