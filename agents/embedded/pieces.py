"""The article proper of a source, cut into the pieces that each become a fact."""

from collections.abc import Iterator
from dataclasses import dataclass

from calame.agents.embedded.view import VERBAL, View
from calame.contracts import Block, BlockKind, Source
from calame.text.analysis import Analysis, SentenceAnalysis
from calame.text.words import count_words

_MIN_CLAUSE_TOKENS = 6
"""Tokens that a coordinated clause needs on either side to be a fact of its own."""
_SENTENCE_WORDS = 9
"""Counted words from which a line without a finite verb is taken for a statement all the same."""
_FIGURE_WORDS = 4
"""The same when it gives a figure."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence, or a clause of one, that can be a fact; offsets are characters of the source."""

    sentence: SentenceAnalysis
    """The piece itself, as an analysed stretch."""
    whole: SentenceAnalysis
    """The sentence it was cut from; the same object when it was not cut."""
    index: int
    """Index of `whole` in the analysis."""
    block: int
    """Index in `Source.blocks`."""
    kind: BlockKind


def pieces(source: Source, analysis: Analysis) -> Iterator[Piece]:
    """Every sentence of the source outside its headings, cut where independent clauses are coordinated."""
    blocks = source.blocks or (Block(kind="paragraph", start=0, end=max(1, len(source.text))),)
    block = 0
    for index, sentence in enumerate(analysis.sentences):
        while block + 1 < len(blocks) and blocks[block + 1].start <= sentence.start:
            block += 1
        if blocks[block].kind == "heading":
            continue
        for clause in _clauses(sentence, analysis):
            yield Piece(clause, sentence, index, block, blocks[block].kind)


def _clauses(sentence: SentenceAnalysis, analysis: Analysis) -> Iterator[SentenceAnalysis]:
    """The sentence, or its two halves when both say something whole by themselves."""
    view = View(sentence, analysis)
    joint = next((place for place in range(len(view.tokens)) if _is_joint(view, place)), None)
    if joint is None or view.quotations:
        yield sentence
        return
    first = joint + 1 if view.word(joint) == ";" else joint + 2
    yield _stretch(analysis, sentence.start, view.tokens[joint - 1].end, sentence)
    yield _stretch(analysis, view.tokens[first].start, sentence.end, sentence)


def _stretch(analysis: Analysis, start: int, end: int, sentence: SentenceAnalysis) -> SentenceAnalysis:
    tokens = tuple(token for token in sentence.tokens if start <= token.start < end)
    return SentenceAnalysis(analysis.text[start:end], start, end, tokens)


def _is_joint(view: View, place: int) -> bool:
    """Whether two independent clauses meet here: `;`, or `, et` before a subject of its own."""
    if view.word(place) == ";":
        first = place + 1
    elif view.word(place) == "," and view.word(place + 1) == "et":
        first = place + 2
    else:
        return False
    if place < _MIN_CLAUSE_TOKENS or len(view.tokens) - first < _MIN_CLAUSE_TOKENS:
        return False
    return (
        _says_something(view, 0, place)
        and _says_something(view, first, len(view.tokens))
        and _opens_clause(view, first)
    )


def _says_something(view: View, start: int, end: int) -> bool:
    """Whether a finite verb and a nominal subject of it stand between, no reporting and no subordinator before."""
    if {"selon", "si", "apres", "que", "qu'", "qui", "dont", "lorsque", "quand"}.intersection(view.words[start:end]):
        return False
    verbs = [place for place in range(start, end) if view.is_finite(place)]
    return any(
        view.tokens[place].dep.startswith("nsubj") and view.pos(place) in {"NOUN", "PROPN"}
        for place in range(start, end)
        if verbs and place < verbs[-1]
    )


def _opens_clause(view: View, first: int) -> bool:
    """Whether the second clause begins with its subject, an article before it or not, and leans on nothing."""
    if view.word(first) not in {"le", "la", "les", "l'", "un", "une"} and not view.is_name(first):
        return False
    leaning = {"son", "sa", "ses", "leur", "leurs", "ce", "cette", "ces", "il", "elle", "ils", "elles", "y", "en"}
    if leaning.intersection(view.words[first:]):
        return False
    verb = next((place for place in range(first, len(view.tokens)) if view.is_finite(place)), None)
    return verb is not None and view.pos(verb) in VERBAL and verb - first <= _MIN_CLAUSE_TOKENS


def is_statement(piece: Piece, analysis: Analysis) -> bool:
    """Whether the piece states something: a fact, not a question, a caption or a fragment without a figure."""
    text = piece.sentence.text.strip()
    if text.rstrip('»”" ').endswith("?") and not View(piece.sentence, analysis).quotations:
        return False
    if not any(letter.isalpha() for letter in text):
        return False
    view = View(piece.sentence, analysis)
    words = count_words(text)
    if any(view.is_finite(place) for place in range(len(view.tokens))):
        return True
    return words >= _SENTENCE_WORDS or (words >= _FIGURE_WORDS and any(letter.isdigit() for letter in text))
