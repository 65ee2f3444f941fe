"""Quotations: the very words of a source, which it quotes too, not cut so that they mean something else."""

import re
from collections.abc import Iterator

from calame.agents.checks.case import ReviewCase, paragraphs
from calame.agents.checks.cutting import cuts
from calame.agents.checks.faults import Fault, show
from calame.agents.checks.sourcing import SourceText, agreeing, spaced
from calame.contracts import Paragraph, Place, Section
from calame.text.quotations import Quotation, quotations

_ELLIPSIS = re.compile(r"[\[(]\s*(?:…|\.{3})\s*[\])]")
_PHRASE = 4
"""Words from which a quoted passage must be quoted in the source too; shorter ones may be titles or terms."""


def check(case: ReviewCase) -> Iterator[Fault]:
    """Quoted words that no source has, and the sources' own words put into somebody's mouth."""
    for section, index, paragraph in paragraphs(case.draft):
        for quote in quotations(paragraph.text):
            if quote.closed and (wrong := fault_of(quote.text, case.texts)):
                place = _place(section, index, paragraph, quote)
                yield Fault(place, wrong, "Reprendre mot pour mot la citation de la source, ou retirer les guillemets.")
    yield from cuts(case)


def fault_of(quoted: str, texts: tuple[SourceText, ...]) -> str:
    """What is wrong with a quoted passage, in French; empty when nothing is."""
    parts = [part for piece in _ELLIPSIS.split(quoted) if (part := spaced(piece)).strip()]
    if not any(_in_order(parts, text.words) for text in texts):
        if any(_is_agreed(quoted, text.agreed) for text in texts):
            return ""
        return f"La citation {show(quoted)} ne reprend pas mot pour mot une source."
    if all(len(part.split()) >= _PHRASE for part in parts) and not any(
        all(part in text.quoted for part in parts) for text in texts
    ):
        return f"Les mots {show(quoted)} sont de la source elle-même\u00a0: elle ne les cite pas."
    return ""


def _is_agreed(quoted: str, agreed: str) -> bool:
    """Whether a run of a source's words is quoted that only agree with other words: « jetées en pâture »."""
    return agreeing(quoted) in agreed


def _in_order(parts: list[str], words: str) -> bool:
    at = 0
    for part in parts:
        at = words.find(part, at)
        if at < 0:
            return False
        at += len(part) - 1
    return True


def _place(section: Section, index: int, paragraph: Paragraph, quote: Quotation) -> Place:
    """The sentence in which the quotation begins, offsets cut to it."""
    number = base = 0
    while number + 1 < len(paragraph.sentences):
        length = len(paragraph.sentences[number].text) + 1
        if quote.start < base + length:
            break
        base += length
        number += 1
    end = min(quote.end - base, len(paragraph.sentences[number].text))
    return Place(
        section=section.id,
        paragraph=index,
        sentence=number,
        start=quote.start - base,
        end=end,
        excerpt=paragraph.text[quote.start : quote.end],
    )
