"""The last resort of a model team: a sentence that will not pass becomes its source's own, or goes."""

from collections.abc import Mapping, Sequence

from calame.agents.embedded.selfcontained import judge
from calame.contracts import Draft, Fact, Ledger, Paragraph, Review, Section, Sentence, Source
from calame.text.analysis import analyse
from calame.text.typography import french

RESCUED = "source_sentence"
"""Name of the edit, as the review page shows it."""

Key = tuple[str, int, int]


def rescued(draft: Draft, review: Review, ledger: Ledger, sources: Sequence[Source]) -> Draft:
    """`draft` without the sentences that `review` found unsupported.

    Each is replaced by the source sentence behind its first fact that can stand by itself and is not told already,
    else it is removed with whatever that leaves empty. Everything else stays as it was, byte for byte.
    """
    wrong = {(v.section, v.paragraph, v.sentence) for v in review.verdicts if v.supported is False}
    standing = {sentence.text for section in draft.sections for p in section.paragraphs for sentence in p.sentences}
    replacements = _Replacements(
        {fact.id: fact for fact in ledger.facts}, {source.id: source for source in sources}, standing
    )
    sections = (_section(section, wrong, replacements) for section in draft.sections)
    return draft.model_copy(update={"sections": tuple(section for section in sections if section.paragraphs)})


class _Replacements:
    """Source sentences by fact, each given out once."""

    def __init__(self, facts: Mapping[str, Fact], sources: Mapping[str, Source], told: set[str]) -> None:
        self._facts = facts
        self._sources = sources
        self._told = told

    def for_sentence(self, sentence: Sentence) -> Sentence | None:
        """A sentence of the source for the same facts, or `None`."""
        for fact_id in sentence.fact_ids:
            text = self._stands_alone(self._facts[fact_id]) if fact_id in self._facts else None
            if text is not None and text not in self._told:
                self._told.add(text)
                return Sentence(text=text, fact_ids=(fact_id,), edits=(RESCUED,))
        return None

    def _stands_alone(self, fact: Fact) -> str | None:
        span = fact.spans[0]
        source = self._sources[span.source]
        if source.language != "fr":
            return None
        analysis = analyse(source.text)
        home = next((s for s in analysis.sentences if s.start <= span.start < s.end), None)
        if home is None or not judge(home, analysis).self_contained:
            return None
        return french(home.text)


def _section(section: Section, wrong: set[Key], replacements: _Replacements) -> Section:
    if not any(key[0] == section.id for key in wrong):
        return section
    paragraphs: list[Paragraph] = []
    for place, paragraph in enumerate(section.paragraphs):
        kept: list[Sentence] = []
        for index, sentence in enumerate(paragraph.sentences):
            spare = sentence if (section.id, place, index) not in wrong else replacements.for_sentence(sentence)
            if spare is not None:
                kept.append(spare)
        if kept:
            paragraphs.append(paragraph.model_copy(update={"sentences": tuple(kept)}))
    return section.model_copy(update={"paragraphs": tuple(_answered(paragraphs))})


def _answered(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Without questions whose answer is gone."""
    return [
        paragraph
        for place, paragraph in enumerate(paragraphs)
        if paragraph.style != "question" or (place + 1 < len(paragraphs) and paragraphs[place + 1].style != "question")
    ]
