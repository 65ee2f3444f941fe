"""Who speaks and who is named: broken quotations, quotations without a speaker, shortened names, fragments."""

import re
from collections.abc import Iterator
from functools import lru_cache

from calame.agents.embedded.anaphora import Lean
from calame.agents.embedded.view import NOMINAL, View
from calame.text.analysis import Analysis, Token, analyse
from calame.text.data import anaphora as data
from calame.text.flat import flat
from calame.text.quotations import Quotation, quotations

_LONG_QUOTATION = 3
"""Words from which a quotation is somebody's speech, not a word held at a distance."""
_WORD = re.compile(r"\w+")
_GLUED = re.compile(r"[.!?][\"»”]?\s*-\s|[.!?…][\"»”]?[^\W\d_]{2}|\w\"\w|\(\.\.\.\)|\[\.\.\.\]|\(…\)|\[…\]|--")
_ENDS_WELL = re.compile(r"[.»\"”)]\s*$")
_STARTS_WELL = re.compile(r"[«\"“(]?\s*[A-ZÀ-ÖØ-ÞŒ0-9]")
_ACRONYM = re.compile(r"(?<!\w)[A-ZÀ-Þ][A-Z0-9À-Þ-]{1,7}(?!\w)")


@lru_cache(maxsize=64)
def _spoken(text: str) -> tuple[Quotation, ...]:
    return quotations(text)


def quotation_pieces(view: View) -> Iterator[Lean]:
    """Unbalanced marks and sentences that are a piece of a longer quotation."""
    if any(not quotation.closed for quotation in view.quotations) or _odd_marks(view.sentence.text):
        yield Lean("quotation cut", "«")
    start, end = view.sentence.start, view.sentence.end
    for quotation in _spoken(view.analysis.text):
        if quotation.end <= start:
            continue
        if quotation.start >= end:
            break
        if quotation.start < start or quotation.end > end:
            yield Lean("piece of a longer quotation", quotation.text[:20])


def _odd_marks(text: str) -> bool:
    return text.count('"') % 2 == 1 or text.count("«") != text.count("»") or text.count("(") != text.count(")")


def unnamed_speakers(view: View) -> Iterator[Lean]:
    """Quotations whose speaker the sentence does not name."""
    spoken = [q for q in view.quotations if len(_WORD.findall(q.text)) >= _LONG_QUOTATION]
    if not spoken:
        return
    outside = [place for place in range(len(view.tokens)) if not view.quoted(place)]
    named = any(view.pos(place) == "PROPN" for place in outside)
    reported = any(view.is_finite(place) for place in outside) or view.find(data.SOURCE_PREPOSITIONS)
    if not named or not reported:
        yield Lean("quotation without its speaker", spoken[0].text[:20])


def fragments(view: View) -> Iterator[Lean]:
    """Sentences without a finite verb and its subject, questions, exclamations, glued or cut sentences."""
    text = view.sentence.text
    if "?" in text or text.rstrip("»\"” ").endswith(("!", "...", "…", ":", ";", ",")):
        yield Lean("no statement", text[-10:])
    if not _ENDS_WELL.search(text) or not _STARTS_WELL.match(text):
        yield Lean("cut sentence", text[:10])
    if _GLUED.search(text):
        yield Lean("glued sentence", "")
    outside = [place for place in range(len(view.tokens)) if not view.quoted(place)]
    if not any(view.is_finite(place) for place in outside):
        yield Lean("no finite verb", "")
    elif not any(view.tokens[place].dep.startswith("nsubj") for place in outside if view.pos(place) in NOMINAL):
        yield Lean("no subject", "")


def continuing_reports(view: View) -> Iterator[Lean]:
    """Reporting verbs that go on or answer ("ajoute", "poursuit", "a répondu")."""
    for place, token in enumerate(view.tokens):
        lemma = flat(token.lemma)
        if token.pos != "VERB" or view.quoted(place):
            continue
        reports = bool(view.quotations) or view.word(place + 1) in {"que", "qu'"}
        if lemma in data.CONTINUING_VERBS or (lemma in data.CONTINUING_REPORTS and reports):
            yield Lean("continuing report", token.text)


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


@lru_cache(maxsize=64)
def _full_names(text: str) -> frozenset[tuple[str, ...]]:
    """Names of two words or more in the whole text."""
    return frozenset(name for _, name in names_of(analyse(text).tokens) if len(name) > 1)


@lru_cache(maxsize=64)
def _expanded(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\(([A-ZÀ-Þ][A-Z0-9À-Þ-]{1,7})\)", text))


def full_names(analysis: Analysis) -> frozenset[tuple[str, ...]]:
    """Names of two words or more in the whole text, as tuples of words."""
    return _full_names(analysis.text)


def partial_names(view: View) -> Iterator[Lean]:
    """Names that the text gives in full elsewhere, and surnames behind a civility."""
    fuller = full_names(view.analysis)
    here = [name for _, name in names_of(view.tokens)]
    for first, name in names_of(view.tokens):
        civil = flat(view.word(first - 1)) in data.CIVILITIES or flat(name[0]) in data.CIVILITIES
        if len(name) > 1 and not civil:
            continue
        core = name[1:] if flat(name[0]) in data.CIVILITIES else name
        if any(len(other) > len(core) and core[-1:] == other[-1:] for other in here):
            continue
        if civil and len(core) < 2:  # noqa: PLR2004 - a first name and a surname
            yield Lean("shortened name", " ".join(name), near=False)
        elif any(core[0] in other and len(other) > len(core) and _is_person(other) for other in fuller):
            yield Lean("shortened name", " ".join(name), near=False)
        elif view.tokens[first].ent == "PER" and view.tokens[first].dep.startswith("nsubj"):
            yield Lean("single name", " ".join(name), near=False)


def _is_person(name: tuple[str, ...]) -> bool:
    return all(word[:1].isupper() or flat(word) in data.NAME_PARTICLES for word in name)


def unknown_acronyms(view: View) -> Iterator[Lean]:
    """Acronyms that the text expands in another sentence."""
    explained = _expanded(view.analysis.text)
    for acronym in _ACRONYM.findall(view.sentence.text):
        if acronym in explained and acronym not in data.KNOWN_ACRONYMS and f"({acronym})" not in view.sentence.text:
            yield Lean("acronym", acronym, near=False)


def unanchored(view: View) -> Iterator[Lean]:
    """Sentences that name nobody and no place, and whose subject is no whole class either."""
    if not any(token.pos == "PROPN" for token in view.tokens):
        yield Lean("nothing named", "", near=False)


RULES = (quotation_pieces, unnamed_speakers, fragments, continuing_reports, partial_names, unknown_acronyms, unanchored)
"""Every rule of this module."""
