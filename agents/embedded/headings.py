"""Headings: the source's own, a complete noun phrase of the very section, or a neutral label."""

import re
from collections.abc import Iterable, Sequence

from calame.agents.embedded.clause_headings import told_clauses
from calame.agents.embedded.infinitives import wanted
from calame.agents.embedded.material import Material, Passage
from calame.agents.embedded.sayings import quoted_phrases, sayings, speakers
from calame.agents.embedded.topics import Scored, Section, told_topics
from calame.text.data.headline_words import FUNCTION_ENDINGS, NEUTRAL_HEADINGS
from calame.text.quotations import quotations
from calame.text.typography import french
from calame.text.words import fold, word_tokens

_OWN_MAX_CHARS = 80
_OWN_LEAST_WORDS = 2
_TITLE_CASE_WORDS = 4


def own_heading(raw: str | None) -> str | None:
    """The source's heading without its ornaments; `None` when it is not a complete phrase."""
    if raw is None:
        return None
    text = french(raw.strip().strip("-–—•*#|").strip().rstrip(":").strip())
    words = word_tokens(text)
    letters = [char for char in text if char.isalpha()]
    if len(words) < _OWN_LEAST_WORDS or len(text) > _OWN_MAX_CHARS or not letters or "\n" in text or "|" in text:
        return None
    shouted = all(char.isupper() for char in letters)
    if shouted or words[-1] in FUNCTION_ENDINGS or is_title_cased(text) or not text[0].isprintable():
        return None
    if any(not quotation.closed for quotation in quotations(text)) or text[:1].islower():
        return None
    return text.rstrip(".")


def is_title_cased(text: str) -> bool:
    """Whether every word has a capital, as no French title does: its proper names cannot be told apart."""
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", text) if len(word) > 1]
    return len(words) >= _TITLE_CASE_WORDS and all(word[0].isupper() for word in words)


def section_headings(passages: Sequence[Passage], material: Material, title: str) -> tuple[str, ...]:
    """Headings that fit the section, best first; empty when none is certain.

    Args:
        passages: the section.
        material: the whole article.
        title: its title, which no heading repeats.
    """
    own = [own_heading(passage.heading) for passage in passages[:1]]
    found = [heading for heading in own if heading and fold(heading) != fold(title)]
    section = Section.of([unit for passage in passages for unit in passage.units], material)
    central, _ = told_topics(section)
    ranked = _best_first([*central, *told_clauses(section), *sayings(section)])
    return tuple(dict.fromkeys([*found, *(text for text in ranked if not _repeats(text, title))]))


def last_headings(passages: Sequence[Passage], material: Material, title: str) -> tuple[str, ...]:
    """What names the section when nothing tells of it all: a phrase of one sentence, then whose words it holds."""
    section = Section.of([unit for passage in passages for unit in passage.units], material)
    _, lesser = told_topics(section)
    found = [
        *_best_first([*lesser, *wanted(section), *told_clauses(section), *quoted_phrases(section)], _LEAST_OF_LESSER),
        *(french(label) for label in speakers(section.units)),
    ]
    return tuple(dict.fromkeys(text for text in found if not _repeats(text, title)))


_LEAST = 1.25


_LEAST_OF_LESSER = 0.7


def _best_first(found: Iterable[Scored], least: float = _LEAST) -> list[str]:
    """The headings worth at least `least`."""
    return [one.text for one in sorted(found, key=lambda one: -one.score) if one.score >= least]


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
