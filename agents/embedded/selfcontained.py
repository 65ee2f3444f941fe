"""Which sentences can be read alone, and which must stay behind the one before."""

from dataclasses import dataclass

from calame.text.analysis import Analysis, SentenceAnalysis


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a sentence can be moved or repeated away from its place."""

    self_contained: bool
    reasons: tuple[str, ...] = ()
    """What makes it lean on other text, one short English phrase each; empty when self-contained."""


def judge(sentence: SentenceAnalysis, analysis: Analysis) -> Standing:
    """Whether a reader who sees `sentence` alone under the article's title knows who, what and when.

    Args:
        sentence: a sentence of `analysis`.
        analysis: the whole text it stands in, which shows fuller names and open quotations.
    """
    del sentence, analysis
    return Standing(self_contained=False, reasons=("not judged",))


def chains(analysis: Analysis) -> tuple[tuple[int, ...], ...]:
    """Runs of sentence indices that must stay together in order.

    Each run starts at a sentence that does not lean on the one before; the runs cover all sentences.
    """
    runs: list[list[int]] = []
    for index, sentence in enumerate(analysis.sentences):
        if runs and not judge(sentence, analysis).self_contained:
            runs[-1].append(index)
        else:
            runs.append([index])
    return tuple(map(tuple, runs))
