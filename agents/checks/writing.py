"""Written French: grammar that refuses the article, spelling and hyphens that are pointed out.

Only the writer's own sentences and labels are read: what a source says word for word is the source's, and what stands
in quotation marks is its speaker's. Every word that a source has is right. A label with a fault refuses nothing: its
grammar is that of headlines, which drop what a parse needs.
"""

import re
from collections.abc import Iterable, Iterator

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, show
from calame.agents.checks.labels import Label, labels_of
from calame.agents.checks.sourcing import spaced
from calame.text.grammar import Slip, grammar_advice, grammar_slips
from calame.text.quotations import quotations
from calame.text.sentences import split_sentences
from calame.text.spelling import misspellings
from calame.text.words import fold

_WORDS = re.compile(r"[^\W\d_]+")
_AROUND = 3
"""Words on each side of a slip: with them as they stand in a source, it is the source's."""
_MOST = 3
"""Suggestions that a remedy shows."""


def check_grammar(case: ReviewCase) -> Iterator[Fault]:
    """Certain faults of agreement, conjugation, participle, confusion, elision, date, doubled words."""
    for found in _own(case):
        for slip in _outside(found, grammar_slips(found.reading.text)):
            if not _is_sourced(case, found.reading.text, slip):
                yield _fault(found, slip)


def check_labels(case: ReviewCase) -> Iterator[Fault]:
    """Certain faults of grammar in title, title tag, description and subheadings."""
    for label, start, sentence in _label_sentences(case):
        kept = quotations(sentence)
        for slip in grammar_slips(sentence):
            quoted = any(quote.start <= slip.start < quote.end for quote in kept)
            if not quoted and not _is_sourced(case, sentence, slip):
                yield _label_fault(label, start, slip)


def check_spelling(case: ReviewCase) -> Iterator[Fault]:
    """Likely misspellings and Grammalecte's advice on hyphens and set phrases."""
    words = {word for text in _source_texts(case) for word in _WORDS.findall(text)}
    known = frozenset(map(fold, words))
    names = frozenset(fold(word) for word in words if word[0].isupper())
    for found in _own(case):
        text = found.reading.text
        for wrong in misspellings(text, known, names):
            if not _is_quoted(found, wrong.start):
                message = f"Le mot {show(wrong.word)} n’est pas dans le dictionnaire."
                yield Fault(found.place(wrong.start, wrong.end), message, _remedy(wrong.suggestions))
        for slip in _outside(found, grammar_advice(text)):
            if not _is_sourced(case, text, slip):
                yield _fault(found, slip)
    for label, _, sentence in _label_sentences(case):
        for wrong in misspellings(sentence, known, names):
            message = f"{label.what} porte le mot {show(wrong.word)}, qui n’est pas dans le dictionnaire."
            yield Fault(label.place, message, _remedy(wrong.suggestions))


def _label_sentences(case: ReviewCase) -> Iterator[tuple[Label, int, str]]:
    """The sentences of the labels with where each begins; a subheading taken from a source is the source's."""
    for label in labels_of(case):
        if any(spaced(label.text) in source.words for source in case.texts):
            continue
        for start, end in split_sentences(label.text):
            yield label, start, label.text[start:end]


def _label_fault(label: Label, start: int, slip: Slip) -> Fault:
    words = show(label.text[start + slip.start : start + slip.end])
    message = f"{label.what} a une faute ({slip.family}), {words}\u00a0: {slip.message}"
    return Fault(label.place, message, _remedy(slip.suggestions))


def _fault(found: DraftSentence, slip: Slip) -> Fault:
    words = found.reading.text[slip.start : slip.end]
    message = f"{slip.family.capitalize()}, {show(words)}\u00a0: {slip.message}"
    return Fault(found.place(slip.start, slip.end), message, _remedy(slip.suggestions))


def _remedy(suggestions: tuple[str, ...]) -> str:
    shown = " ou ".join(show(word) for word in suggestions[:_MOST])
    return f"Corriger la faute\u00a0: écrire {shown}." if shown else "Corriger la faute."


def _own(case: ReviewCase) -> Iterator[DraftSentence]:
    """Sentences that the writer wrote."""
    return (found for found in case.sentences if not found.verbatim)


def _outside(found: DraftSentence, slips: Iterable[Slip]) -> Iterator[Slip]:
    return (slip for slip in slips if not _is_quoted(found, slip.start))


def _is_quoted(found: DraftSentence, at: int) -> bool:
    """Whether a passage stands in a quotation that runs over several sentences of its paragraph."""
    paragraph = found.section.paragraphs[found.paragraph]
    start = paragraph.text.find(found.reading.text)
    if start < 0:
        return False
    return any(quote.start <= start + at < quote.end for quote in quotations(paragraph.text))


def _source_texts(case: ReviewCase) -> Iterator[str]:
    for text in case.texts:
        yield from filter(None, (text.source.text, text.source.title, text.source.publisher, text.source.author))


def _is_sourced(case: ReviewCase, text: str, slip: Slip) -> bool:
    """Whether a source has the words with those around them: the writer copied, the parse strays or the source errs."""
    before = text[: slip.start].split()[-_AROUND:]
    after = text[slip.end :].split()[:_AROUND]
    passage = spaced(" ".join((*before, text[slip.start : slip.end], *after)))
    return any(passage in source.words for source in case.texts)
