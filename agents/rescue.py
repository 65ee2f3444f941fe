"""The last resort of a model team: a sentence that will not pass becomes its source's own, or its fact's, or goes."""

from collections.abc import Mapping, Sequence

from calame.agents.embedded.selfcontained import judge
from calame.agents.statements import wrongly_stated
from calame.contracts import RECAPS, Draft, Fact, Ledger, Paragraph, Review, Section, Sentence, Source
from calame.text.analysis import analyse
from calame.text.typography import french
from calame.text.words import count_words

RESCUED = "source_sentence"
"""Name of the edit, as the review page shows it."""
STATED = "fact_statement"
"""The same for the wording of the ledger."""

_POINTING = ("pronoun", "possessive", "demonstrative", "quotation without its speaker", "connector")
"""Reasons for which a sentence cannot stand among others; « la réparation » can, in an article about it."""
COVERAGE = "coverage"
"""Name of the check whose findings say that a fact is not told; their evidence is the fact's."""

Key = tuple[str, int, int]


def rescued(draft: Draft, review: Review, ledger: Ledger, sources: Sequence[Source], *, least: int = 0) -> Draft:
    """`draft` without the sentences that `review` found unsupported.

    Each is replaced by the source sentence behind its first fact that can stand by itself and is not told already, else
    by the ledger's statement of such a fact when its source bears it out, else it is removed with whatever that leaves
    empty. Facts that no section tells then fill what is missing to `least` words: first those that `review` missed, for
    a model may cite facts that it does not tell. Everything else stays as it was, byte for byte.
    """
    wrong = {(v.section, v.paragraph, v.sentence) for v in review.verdicts if v.supported is False}
    standing = {sentence.text for section in draft.sections for p in section.paragraphs for sentence in p.sentences}
    replacements = _Replacements(
        {fact.id: fact for fact in ledger.facts}, {source.id: source for source in sources}, standing
    )
    sections = [_section(section, wrong, replacements) for section in draft.sections]
    missed = {finding.evidence for finding in review.findings if finding.check == COVERAGE}
    untold = sorted(enumerate(ledger.facts), key=lambda placed: placed[1].spans not in missed)
    kept = [section for section in sections if section.paragraphs]
    homes = _homes(kept, ledger)
    asked = [(place, fact) for place, fact in untold if place not in homes or fact.spans in missed]
    added = _added(asked, replacements, least - sum(count_words(section.text) for section in kept)) if homes else {}
    for place, sentence in sorted(added.items()):
        home = homes[min(homes, key=lambda other: abs(other - place))]
        paragraphs = (*kept[home].paragraphs, Paragraph(sentences=(sentence,)))
        kept[home] = kept[home].model_copy(update={"paragraphs": paragraphs})
    return draft.model_copy(update={"sections": tuple(kept)})


class _Replacements:
    """Truthful sentences by fact, each given out once."""

    def __init__(self, facts: Mapping[str, Fact], sources: Mapping[str, Source], told: set[str]) -> None:
        self._facts = facts
        self._sources = sources
        self._told = told

    def for_facts(self, fact_ids: Sequence[str]) -> Sentence | None:
        """A sentence of the source for one of the facts, or the ledger's own wording of one, or `None`."""
        known = [self._facts[fact_id] for fact_id in fact_ids if fact_id in self._facts]
        for fact in known:
            if (made := self._given_out(fact, self._stands_alone(fact), RESCUED)) is not None:
                return made
        for fact in known:
            if (made := self._given_out(fact, self._stated(fact), STATED)) is not None:
                return made
        return None

    def _given_out(self, fact: Fact, text: str | None, edit: str) -> Sentence | None:
        if text is None or text in self._told:
            return None
        self._told.add(text)
        return Sentence(text=text, fact_ids=(fact.id,), edits=(edit,))

    def _stated(self, fact: Fact) -> str | None:
        text = french(fact.statement)
        text = text if text.endswith((".", "!", "?", "»", "…")) else f"{text}."
        if text in self._told or self._leans(fact) or wrongly_stated([fact], self._sources):
            return None
        return text

    def _leans(self, fact: Fact) -> bool:
        """Whether a statement is its passage word for word, and so may lean on what stands before it: « dit-il »."""
        span = fact.spans[0]
        source = self._sources[span.source]
        passage = " ".join(source.quote(span).split())
        if source.language != "fr" or " ".join(fact.statement.split()) not in passage:
            return False
        stated = analyse(fact.statement)
        reasons = (reason for sentence in stated.sentences for reason in judge(sentence, stated).reasons)
        return any(reason.startswith(_POINTING) for reason in reasons)

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
            failed = (section.id, place, index) in wrong
            spare = replacements.for_facts(sentence.fact_ids) if failed else sentence
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


def _homes(sections: Sequence[Section], ledger: Ledger) -> dict[int, int]:
    """The body section that cites each fact, both by their places."""
    places = {fact.id: place for place, fact in enumerate(ledger.facts)}
    return {
        places[fact_id]: number
        for number, section in enumerate(sections)
        if section.kind not in RECAPS and section.kind != "lead"
        for paragraph in section.paragraphs
        for sentence in paragraph.sentences
        for fact_id in sentence.fact_ids
        if fact_id in places
    }


def _added(asked: Sequence[tuple[int, Fact]], replacements: _Replacements, missing: int) -> dict[int, Sentence]:
    """Sentences for the first of these facts, by their places, until so many words are no longer missing."""
    added: dict[int, Sentence] = {}
    for place, fact in asked:
        if missing <= 0:
            break
        if (made := replacements.for_facts([fact.id])) is not None:
            added[place] = made
            missing -= count_words(made.text)
    return added
