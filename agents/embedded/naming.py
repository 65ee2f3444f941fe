"""Names: shortened ones, unexplained acronyms, sentences that name nothing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from calame.agents.embedded import definites
from calame.agents.embedded.leaning import Lean, Rule
from calame.agents.embedded.view import View
from calame.agents.embedded.well_known import is_about_the_pandemic
from calame.text.analysis import Analysis, SentenceAnalysis, Token, analyse
from calame.text.data import anaphora as data
from calame.text.data import referents
from calame.text.flat import flat

_ACRONYM = re.compile(r"(?<!\w)[A-ZÀ-Þ][A-Z0-9À-Þ-]{1,7}(?!\w)")

_BEFORE_PLACES = frozenset({"de", "d'", "a", "en", "au", "aux", "le", "la", "l'", "du", "dans"})
_BARE_CIVILITIES = frozenset(civility.rstrip(".") for civility in data.CIVILITIES)


def names_of(tokens: tuple[Token, ...]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Runs of proper nouns as (index of the first token, words of the name)."""
    run: list[str] = []
    first = 0
    for index, token in enumerate(tokens):
        if token.pos == "PROPN" and token.text[:1].isupper():
            if not run:
                first = index
            run.append(token.text)
        elif run and flat(token.text) in data.NAME_PARTICLES and _goes_on(tokens, index):
            run.append(token.text)
        elif run:
            yield first, tuple(run)
            run = []
    if run:
        yield first, tuple(run)


def _goes_on(tokens: tuple[Token, ...], index: int) -> bool:
    following = tokens[index + 1 : index + 2]
    return bool(following) and following[0].pos == "PROPN" and following[0].text[:1].isupper()


@dataclass(frozen=True, slots=True)
class FullName:
    """A name of two words or more somewhere in the text."""

    words: tuple[str, ...]
    person: bool
    """Whether the analysis takes it for a person anywhere."""


@lru_cache(maxsize=64)
def _full_names(text: str) -> frozenset[FullName]:
    tokens = analyse(text).tokens
    found: dict[tuple[str, ...], bool] = {}
    for first, name in names_of(tokens):
        if len(name) > 1:
            person = any(token.ent == "PER" for token in tokens[first : first + len(name)])
            found[name] = found.get(name, False) or person
    return frozenset(FullName(words, person) for words, person in found.items())


@lru_cache(maxsize=64)
def _expanded(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\(([A-ZÀ-Þ][A-Z0-9À-Þ-]{1,7})\)", text))


def partial_names(view: View) -> Iterator[Lean]:
    """Names that the text gives in full elsewhere, and surnames behind a civility."""
    shortened = list(shortened_runs(view))
    for run in shortened:
        yield Lean("shortened name", " ".join(view.tokens[place].text for place in run), near=False)
    told, known = {run[0] for run in shortened}, _full_surnames(view)
    for run in _runs(view):
        first = view.tokens[run[0]]
        alone = len(run) == 1 and run[0] not in told and not _is_told_elsewhere(view, run, first.text, known)
        subject = first.ent == "PER" and first.dep.startswith("nsubj")
        if alone and (subject or _signs(view, run[0])):
            yield Lean("single name", first.text, near=False)


def shortened_runs(view: View) -> Iterator[list[int]]:
    """Places of the names that are given in full in another sentence, with their civility."""
    fuller, known = _full_names(view.analysis.text), _full_surnames(view)
    for run in _runs(view):
        words = [view.tokens[place].text for place in run]
        core = words[1:] if _is_civil(view, run) else words
        civil = len(core) < len(words) or view.word(run[0] - 1).rstrip(".") in _BARE_CIVILITIES
        if len(core) != 1 or _is_told_elsewhere(view, run, core[0], known):
            continue
        placed = view.word(run[0] - 1) in _BEFORE_PLACES or core[0].isupper()
        if civil or any(_shortens(core[0], other) for other in fuller if other.person or not placed):
            yield run


def _is_told_elsewhere(view: View, run: list[int], core: str, known: frozenset[str]) -> bool:
    """Whether the sentence, the title or the world gives the name in full."""
    if view.word(run[0] - 1) == "famille" or core in data.KNOWN_ACRONYMS:
        return True
    return core in known or _is_full_in_title(view, core)


def _runs(view: View) -> Iterator[list[int]]:
    """Places of the capitalised words that stand side by side."""
    run: list[int] = []
    for place in range(len(view.tokens) + 1):
        if view.is_name(place):
            run.append(place)
        elif view.word(place) == "." and run and view.word(run[-1]) in _BARE_CIVILITIES:
            continue
        elif run and view.word(place) in data.NAME_PARTICLES and view.is_name(place + 1) and _is_persons(view, run[-1]):
            run.append(place)
        elif run:
            yield run
            run = []


def _is_full_in_title(view: View, surname: str) -> bool:
    if view.title is None:
        return False
    return any(full.words[-1] == surname for full in _full_names(view.title))


def _signs(view: View, place: int) -> bool:
    """`« ... », plaisante Odette, 86 ans`: a person's name after a quotation and its verb."""
    if place <= 2 or view.word(place - 2) != "," or not view.quoted(place - 3):  # noqa: PLR2004 - quotation, comma, verb
        return False
    return view.tokens[place].ent == "PER" or "ans" in view.words[place + 1 : place + 4]


def _is_persons(view: View, place: int) -> bool:
    """Whether the name is a person's; `Brest de Paris` is no name."""
    return (
        view.tokens[place].ent == "PER" and view.tokens[place + 1].ent == "PER" and view.tokens[place + 2].ent == "PER"
    )


def _full_surnames(view: View) -> frozenset[str]:
    """Last words of the longer names that the sentence holds."""
    runs = (run for run in _runs(view) if len(run) > 1 and not _is_civil(view, run))
    return frozenset(view.tokens[run[-1]].text for run in runs)


def _is_civil(view: View, run: list[int]) -> bool:
    return view.word(run[0]).rstrip(".") in _BARE_CIVILITIES


def _shortens(word: str, full: FullName) -> bool:
    """Whether `word` alone is the surname, or a person's first name, out of the longer name."""
    if word == full.words[-1]:
        return full.person or not data.NAME_PARTICLES.intersection(map(flat, full.words))
    return full.person and word == full.words[0]


def unknown_acronyms(view: View) -> Iterator[Lean]:
    """Acronyms that the text expands in another sentence."""
    explained = _expanded(view.analysis.text)
    for acronym in _ACRONYM.findall(view.sentence.text):
        if acronym in explained and acronym not in data.KNOWN_ACRONYMS and f"({acronym})" not in view.sentence.text:
            yield Lean("acronym", acronym, near=False)


def unanchored(view: View) -> Iterator[Lean]:
    """Sentences that name nobody and no place, and whose subject is no whole class either."""
    unique = view.find(referents.UNIQUE_PHRASES)
    subjects = (place for place, token in enumerate(view.tokens) if token.dep.startswith("nsubj"))
    generic = any(
        view.word(place) in referents.UNIQUE_NOUNS | referents.UNIQUE_PLURALS
        and view.word(place - 1) in {"le", "la", "les", "l'"}
        for place in subjects
    )
    generic = generic or definites.defines(view) or _is_the_pandemics(view)
    if not unique and not generic and not any(view.is_name(place) for place in range(len(view.tokens))):
        yield Lean("nothing named", "", near=False)


def _is_the_pandemics(view: View) -> bool:
    """Whether the sentence speaks of the coronavirus, without a figure that would want a place."""
    counted = any(view.pos(place) == "NUM" for place in range(len(view.tokens)))
    told = bool(referents.VIRUS_WORDS.intersection(view.words))
    return told and not counted and is_about_the_pandemic(view.analysis.text)


def spelled_names(sentence: SentenceAnalysis, analysis: Analysis) -> tuple[str, ...]:
    """The names of the sentence as it spells them, each once."""
    view = View(sentence, analysis)
    names: list[str] = []
    run: list[int] = []
    for place in range(len(view.tokens) + 1):
        joined = bool(run) and view.word(place) in data.NAME_PARTICLES and view.is_name(place + 1)
        if place < len(view.tokens) and (view.is_name(place) or joined):
            run.append(place)
        elif run:
            start, end = view.tokens[run[0]].start, view.tokens[run[-1]].end
            names.append(analysis.text[start:end])
            run = []
    return tuple(dict.fromkeys(names))


def full_persons(surname: str, analysis: Analysis) -> frozenset[str]:
    """The full names in the text that end with `surname`, civilities apart; none when one of them is no person's."""
    named = [full for full in _full_names(analysis.text) if full.words[-1] == surname]
    fuller = {full.words for full in named} if all(full.person for full in named) else set()
    return frozenset(" ".join(words) for words in fuller if flat(words[0]).rstrip(".") not in _BARE_CIVILITIES)


def full_person(surname: str, analysis: Analysis) -> str | None:
    """The only full name in the text that ends with `surname`."""
    fuller = {full.words for full in _full_names(analysis.text) if full.words[-1] == surname}
    return " ".join(fuller.pop()) if len(fuller) == 1 else None


RULES: tuple[Rule, ...] = (partial_names, unknown_acronyms, unanchored)
"""Every rule of this module; each names what leans."""
