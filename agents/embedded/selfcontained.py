"""Which sentences can be read alone, and which must stay behind the one before.

A sentence is self-contained when a reader who sees it alone in a list of key points, under the article's title,
knows who, what and when, and misattributes nothing. The rules look for everything that leans; one that finds
something decides. They are strict on purpose: a sentence kept in its place costs nothing, a sentence moved away
from its antecedent says something false.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from calame.agents.embedded import connectors, ellipses, naming, possession, pronouns, voices
from calame.agents.embedded.definites import definites
from calame.agents.embedded.indefinites import indefinites
from calame.agents.embedded.leaning import Lean, Rule
from calame.agents.embedded.view import View
from calame.text.analysis import Analysis, SentenceAnalysis

RULES: tuple[Rule, ...] = (
    *pronouns.RULES,
    *possession.RULES,
    *connectors.RULES,
    *ellipses.RULES,
    definites,
    indefinites,
    *voices.RULES,
    *naming.RULES,
)
"""What a sentence may lean by; a rule added here is asked by `judge` and `chains`."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a sentence can be moved or repeated away from its place."""

    self_contained: bool
    reasons: tuple[str, ...] = ()
    """What makes it lean on other text, one short English phrase each; empty when self-contained."""


def judge(sentence: SentenceAnalysis, analysis: Analysis, *, title: str | None = None) -> Standing:
    """Whether a reader who sees `sentence` alone under the article's title knows who, what and when.

    Args:
        sentence: a sentence of `analysis`.
        analysis: the whole text it stands in, which shows fuller names and open quotations.
        title: the title that the reader has seen, when it is sure to stand above the sentence.
    """
    reasons = tuple(dict.fromkeys(str(lean) for lean in _leans(sentence, analysis, title)))
    return Standing(self_contained=not reasons, reasons=reasons)


def chains(analysis: Analysis) -> tuple[tuple[int, ...], ...]:
    """Runs of sentence indices that must stay together in order.

    Each run starts at a sentence that does not lean on the one before; the runs cover all sentences. What names
    something told anywhere before (a bare definite, a surname) does not bind a sentence to its neighbour: in
    source order it can begin a section.
    """
    runs: list[list[int]] = []
    for index, sentence in enumerate(analysis.sentences):
        if runs and any(lean.near for lean in _leans(sentence, analysis)):
            runs[-1].append(index)
        else:
            runs.append([index])
    return tuple(map(tuple, runs))


def _leans(sentence: SentenceAnalysis, analysis: Analysis, title: str | None = None) -> Iterator[Lean]:
    view = View(sentence, analysis, title)
    for rule in RULES:
        yield from rule(view)
