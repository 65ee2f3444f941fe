"""Oddities of a source that the client should see; few, because a silly doubt hides a real one."""

import re
from collections.abc import Iterator
from itertools import combinations

from rapidfuzz.distance import Levenshtein

from calame.agents.embedded.naming import spelled_names
from calame.agents.embedded.pieces import Piece, pieces
from calame.contracts import DateMention, Doubt, Source, Span
from calame.text.analysis import Analysis
from calame.text.data import doubts as data
from calame.text.dates import date_mentions
from calame.text.flat import flat

_NAME_LETTERS = 5
"""Shorter surnames differ by one letter too often."""
_MAX_EDITS = 2
_CUT_WORDS = 8
"""Words from which an unpunctuated line is a sentence cut off rather than a caption."""
_UNIT_REACH = 2
"""Sentences before a figure in which its unit may stand."""
_SCALED = re.compile(r"\d[\d \u00a0\u202f.,]*\s(?:millions?|milliards?)\b")
_EXCEEDED = re.compile(
    r"\b(?:depass\w+|surpass\w+|exced\w+)\s+(?:largement |nettement |de loin |legerement )?"
    r"(?:les |ses |leurs |l')?(?:attentes|previsions|objectifs?|estimations|projections)\b"
)


def doubts(source: Source, analysis: Analysis) -> tuple[Doubt, ...]:
    """What is odd in `source`, in its order."""
    article = tuple(pieces(source, analysis))
    found = [
        *_unanchored_dates(source, article),
        *_name_spellings(source, analysis, article),
        *_inverted_comparisons(source, article),
        *_ambiguous_figures(source, article),
        *_cut_sentences(source, article),
    ]
    return tuple(sorted(found, key=lambda doubt: doubt.span.start))


def _doubt(source: Source, kind: str, message: str, start: int, end: int) -> Doubt:
    return Doubt.model_validate(
        {"kind": kind, "message": message, "span": Span(source=source.id, start=start, end=end)}
    )


def _unanchored_dates(source: Source, article: tuple[Piece, ...]) -> Iterator[Doubt]:
    """Relative dates of a source whose day of publication is not known: one doubt a phrase."""
    if source.published is not None:
        return
    seen: set[str] = set()
    for piece in article:
        for mention in date_mentions(piece.sentence.text):
            phrase = flat(mention.relative or "")
            if not phrase or phrase in seen or not _hangs_on_publication(mention):
                continue
            seen.add(phrase)
            start = piece.sentence.start + mention.start
            message = (
                f"« {mention.text} » : la date de publication est inconnue, le jour exact ne peut pas être établi."
            )
            yield _doubt(source, "unanchored_date", message, start, piece.sentence.start + mention.end)


def _hangs_on_publication(mention: DateMention) -> bool:
    phrase = flat(mention.relative or "")
    if mention.resolved is not None or mention.year is not None or mention.day is not None:
        return False
    return not any(word in phrase for word in data.HANGING_ON_THE_TEXT)


def _name_spellings(source: Source, analysis: Analysis, article: tuple[Piece, ...]) -> Iterator[Doubt]:
    """Two spellings of a surname behind the same first name."""
    places: dict[str, tuple[int, int]] = {}
    for piece in article:
        for name in spelled_names(piece.sentence, analysis):
            start = analysis.text.find(name, piece.sentence.start)
            places.setdefault(name, (start, start + len(name)))
    for one, other in combinations(places, 2):
        if _are_two_spellings(one, other):
            start, end = places[other]
            yield _doubt(source, "name_spelling", f"Le même nom semble écrit « {one} » et « {other} ».", start, end)


def _are_two_spellings(one: str, other: str) -> bool:
    first, second = flat(one).split(), flat(other).split()
    if len(first) != len(second) or len(first) < 2 or first[:-1] != second[:-1]:  # noqa: PLR2004 - a first name, a surname
        return False
    left, right = first[-1], second[-1]
    if min(len(left), len(right)) < _NAME_LETTERS or left == right or left[0] != right[0]:
        return False
    if {left.removesuffix("s").removesuffix("e")} == {right.removesuffix("s").removesuffix("e")}:
        return False
    return Levenshtein.distance(left, right, score_cutoff=_MAX_EDITS) <= _MAX_EDITS


def _inverted_comparisons(source: Source, article: tuple[Piece, ...]) -> Iterator[Doubt]:
    """Results said to exceed expectations in a sentence of bad news."""
    for piece in article:
        folded = flat(piece.sentence.text)
        match = _EXCEEDED.search(folded)
        words = set(re.findall(r"\w+", folded))
        if match and words & data.BAD_NEWS and not words & data.CONTRASTS and not words & data.EXPECTED_BAD:
            start = piece.sentence.start + match.start()
            excerpt = piece.sentence.text[match.start() : match.end()]
            message = f"« {excerpt} » à côté d’une mauvaise nouvelle : le sens de la comparaison semble inversé."
            yield _doubt(source, "inverted_comparison", message, start, piece.sentence.start + match.end())


def _ambiguous_figures(source: Source, article: tuple[Piece, ...]) -> Iterator[Doubt]:
    """Millions and milliards of nothing in the sentence."""
    for place, piece in enumerate(article):
        text = piece.sentence.text
        folded = flat(text)
        near = " ".join(flat(other.sentence.text) for other in article[max(0, place - _UNIT_REACH) : place])
        if data.UNIT_WORD.search(folded) or data.UNIT_WORD.search(near):
            continue
        for match in _SCALED.finditer(text):
            after = folded[match.end() : match.end() + 4].lstrip()
            if after.startswith(("de ", "d'", "des ", "$", "€")):
                break
            start = piece.sentence.start + match.start()
            message = f"« {match.group()} » : l’unité n’est pas dite dans la phrase."
            yield _doubt(source, "ambiguous_figure", message, start, piece.sentence.start + match.end())
            break


def _cut_sentences(source: Source, article: tuple[Piece, ...]) -> Iterator[Doubt]:
    """A paragraph's sentence that stops without punctuation."""
    for piece in article:
        text = piece.whole.text.rstrip()
        if piece.kind != "paragraph" or piece.sentence.end != piece.whole.end or len(text.split()) < _CUT_WORDS:
            continue
        if text[-1:].isalnum() or text.endswith(","):
            message = f"La phrase semble coupée après « {' '.join(text.split()[-3:])} »."
            yield _doubt(source, "cut_sentence", message, piece.whole.start, piece.whole.start + len(text))
