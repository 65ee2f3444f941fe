"""The last resort of a model team: a sentence that will not pass becomes its source's own, or its fact's, or goes."""

from collections.abc import Mapping, Sequence

from calame.agents.embedded.selfcontained import judge
from calame.agents.statements import wrongly_stated
from calame.contracts import (
    RECAPS,
    Draft,
    Fact,
    Ledger,
    Paragraph,
    Review,
    Section,
    SectionPlan,
    Sentence,
    Source,
)
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

_PARAGRAPH = 3
"""Sentences of a paragraph that is made of such sentences alone."""

Key = tuple[str, int, int]


def rescued(
    draft: Draft,
    review: Review,
    ledger: Ledger,
    sources: Sequence[Source],
    *,
    plans: Sequence[SectionPlan] = (),
    least: int = 0,
) -> Draft:
    """`draft` without the sentences that `review` found unsupported.

    Each is replaced by the source sentence behind its first fact that can stand by itself and is not told already, else
    by the ledger's statement of such a fact when its source bears it out, else it is removed with whatever that leaves
    empty. Facts that no section tells then fill what is missing to `least` words: first those that `review` missed, for
    a model may cite facts that it does not tell. They go where their neighbours in the ledger stand, and body sections
    of `plans` that nobody wrote are opened for theirs. Everything else stays as it was, byte for byte.
    """
    wrong = {(v.section, v.paragraph, v.sentence) for v in review.verdicts if v.supported is False}
    standing = {sentence.text for section in draft.sections for p in section.paragraphs for sentence in p.sentences}
    replacements = _Replacements(
        {fact.id: fact for fact in ledger.facts}, {source.id: source for source in sources}, standing
    )
    sections = [_section(section, wrong, replacements) for section in draft.sections]
    missed = {finding.evidence for finding in review.findings if finding.check == COVERAGE}
    untold = sorted(enumerate(ledger.facts), key=lambda placed: placed[1].spans not in missed)
    kept = _opened([section for section in sections if section.paragraphs], plans)
    places = {fact.id: place for place, fact in enumerate(ledger.facts)}
    cited = _homes(kept, places)
    homes = _planned(kept, plans, places) | cited
    asked = [(place, fact) for place, fact in untold if place not in cited or fact.spans in missed]
    added = _added(asked, replacements, least - sum(count_words(section.text) for section in kept)) if homes else {}
    for place, sentence in sorted(added.items()):
        home = homes[min(homes, key=lambda other: abs(other - place))]
        kept[home] = _longer(kept[home], sentence)
    return draft.model_copy(update={"sections": tuple(section for section in kept if section.paragraphs)})


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


def _opened(sections: Sequence[Section], plans: Sequence[SectionPlan]) -> list[Section]:
    """The sections in the order of the plan, an empty one for each body section that is not among them."""
    written = {section.id: section for section in sections}
    opened = [
        written.pop(plan.id) if plan.id in written else _empty(plan)
        for plan in plans
        if plan.id in written or plan.kind == "body"
    ]
    return [*opened, *written.values()]


def _empty(plan: SectionPlan) -> Section:
    return Section(id=plan.id, kind=plan.kind, heading=plan.heading, level=plan.level, paragraphs=())


def _homes(sections: Sequence[Section], places: Mapping[str, int]) -> dict[int, int]:
    """The body section that cites each fact, both by their places."""
    return {
        places[fact_id]: number
        for number, section in enumerate(sections)
        if section.kind not in RECAPS and section.kind != "lead"
        for paragraph in section.paragraphs
        for sentence in paragraph.sentences
        for fact_id in sentence.fact_ids
        if fact_id in places
    }


def _planned(sections: Sequence[Section], plans: Sequence[SectionPlan], places: Mapping[str, int]) -> dict[int, int]:
    """The same for the facts that sections without a sentence were to tell."""
    told_in = {plan.id: plan.fact_ids for plan in plans}
    return {
        places[fact_id]: number
        for number, section in enumerate(sections)
        if not section.paragraphs
        for fact_id in told_in[section.id]
        if fact_id in places
    }


def _longer(section: Section, sentence: Sentence) -> Section:
    """The section with one sentence more, in a paragraph of such sentences that has room, else in a new one."""
    last = section.paragraphs[-1].sentences if section.paragraphs else ()
    if last and len(last) < _PARAGRAPH and all(_spare(other) for other in last):
        paragraphs = (*section.paragraphs[:-1], Paragraph(sentences=(*last, sentence)))
    else:
        paragraphs = (*section.paragraphs, Paragraph(sentences=(sentence,)))
    return section.model_copy(update={"paragraphs": paragraphs})


def _spare(sentence: Sentence) -> bool:
    return bool({RESCUED, STATED}.intersection(sentence.edits))


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
