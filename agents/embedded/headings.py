"""Headings: the source's own, a phrase that covers the very section, its speaker's words, or a neutral label."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from calame.agents.embedded.clause_headings import told_clauses
from calame.agents.embedded.infinitives import wanted
from calame.agents.embedded.material import Passage
from calame.agents.embedded.sayings import sayings, speakers
from calame.agents.embedded.section_view import Known, Section
from calame.agents.embedded.topics import Scored, told_topics
from calame.text.data.headline_words import FUNCTION_ENDINGS, NEUTRAL_HEADINGS, PAGE_FURNITURE
from calame.text.quotations import quotations
from calame.text.typography import french
from calame.text.words import fold, word_tokens

_OWN_MAX_CHARS = 100
_OWN_LEAST_LETTERS = 4
_UNFINISHED = FUNCTION_ENDINGS - {"pas", "plus"}
"""Words on which no heading of a source ends: those that end a sentence are no cut."""
_TITLE_CASE_WORDS = 4
_FURNITURE = re.compile(PAGE_FURNITURE)


def own_heading(raw: str | None) -> str | None:
    """The source's heading without its ornaments; `None` when it is not a complete phrase."""
    if raw is None:
        return None
    text = french(raw.strip().strip("-–—•*#|").strip().rstrip(":").strip())
    text = text[:1].upper() + text[1:]
    words = word_tokens(text)
    letters = [char for char in text if char.isalpha()]
    if not words or len(text) > _OWN_MAX_CHARS or not letters or "\n" in text or "|" in text:
        return None
    if len(words) == 1 and (len(letters) < _OWN_LEAST_LETTERS or text[-1].isdigit()):
        return None
    shouted = all(char.isupper() for char in letters)
    if shouted or words[-1] in _UNFINISHED or is_title_cased(text) or not text[0].isprintable():
        return None
    if any(not quotation.closed for quotation in quotations(text)) or _FURNITURE.search(fold(text)):
        return None
    return text.rstrip(".")


def is_title_cased(text: str) -> bool:
    """Whether every word has a capital, as no French title does: its proper names cannot be told apart."""
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", text) if len(word) > 1]
    return len(words) >= _TITLE_CASE_WORDS and all(word[0].isupper() for word in words)


Grade = Literal["own", "strong", "quoted", "fair", "faint"]
"""The source's own, a phrase that covers the section, its speaker's words, what covers less, what opens it only."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What can stand over a section."""

    text: str
    grade: Grade


def headings_of(passages: Sequence[Passage], known: Known, title: str) -> tuple[Heading, ...]:
    """Headings that fit the section, best first; the source's own alone where it has one.

    Args:
        passages: the section.
        known: the whole article.
        title: its title, which no heading repeats.
    """
    own = own_heading(passages[0].heading) if passages else None
    kept = [Heading(own, "own")] if own and fold(own) != fold(title) else []
    return (*kept, *made_headings(passages, known, title))


def made_headings(passages: Sequence[Passage], known: Known, title: str) -> tuple[Heading, ...]:
    """Headings made of the words of the section, best first."""
    section = Section.of([unit for passage in passages for unit in passage.units], known)
    topics = told_topics(section)
    clauses, openings = told_clauses(section)
    graded: list[tuple[Grade, Iterable[Scored]]] = [
        ("strong", topics["central"]),
        ("quoted", sayings(section)),
        ("fair", [*speakers(section), *topics["lesser"], *wanted(section), *clauses]),
        ("faint", [*topics["faint"], *openings]),
    ]
    found = [
        Heading(one.text, grade)
        for grade, scored in graded
        for one in sorted(scored, key=lambda one: -one.score)
        if not _repeats(one.text, title)
    ]
    return tuple(dict.fromkeys(found))


def too_near(heading: str, taken: Iterable[str]) -> bool:
    """Whether a heading says no more or no less than one already taken."""
    return choose([heading], taken) is None


def choose(candidates: Iterable[str], taken: Iterable[str]) -> str | None:
    """The first candidate that is not too near to one already taken."""
    used = [frozenset(word_tokens(heading)) - FUNCTION_ENDINGS for heading in taken]
    for candidate in candidates:
        words = frozenset(word_tokens(candidate)) - FUNCTION_ENDINGS
        if not any(words <= other or other <= words for other in used if other):
            return candidate
    return None


def neutral(taken: Iterable[str], most: int | None = None) -> str | None:
    """A label that asserts nothing and is not used yet; of the first `most` labels only."""
    used = set(taken)
    return next((label for label in NEUTRAL_HEADINGS[:most] if label not in used), None)


def _repeats(heading: str, title: str) -> bool:
    """Whether the heading says nothing but what the title says."""
    words = frozenset(word_tokens(heading)) - FUNCTION_ENDINGS
    return bool(title) and words <= frozenset(word_tokens(title))
