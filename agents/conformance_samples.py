"""Small tasks for every seat, made by hand: what the conformance suite gives a role to do."""

from typing import Final

from calame.agents.role import ExtractTask, FinishTask, OutlineTask, ReviewTask, WriteTask
from calame.contracts import (
    Block,
    Brief,
    Contract,
    Draft,
    Fact,
    Ledger,
    Measure,
    Metadata,
    Outline,
    Paragraph,
    Review,
    Section,
    SectionPlan,
    Sentence,
    Source,
    Span,
    Verdict,
)
from calame.text.words import count_words

_FIRST: Final = (
    "Le conseil municipal de Valmer a voté mardi un budget de 12 millions d’euros.",
    "La maire de Valmer, Ana Ribes, a promis deux écoles pour la rentrée.",
    "L’opposition de Valmer a quitté la salle avant le vote.",
    "Le musée de Valmer a reçu 4 000 visiteurs en 2025.",
)
_SECOND: Final = (
    "La coopérative de Brune-les-Eaux a ouvert lundi un moulin à huile.",
    "Le directeur, Paul Vasseur, emploie neuf salariés dans le bâtiment neuf.",
    "La commune de Brune-les-Eaux a prêté le terrain pour trente ans.",
    "Les agriculteurs ont livré 80 tonnes de colza en octobre.",
)


class Sample:
    """One source, and all that a run makes of it."""

    def __init__(self, sentences: tuple[str, ...]) -> None:
        self.sentences = sentences
        text = " ".join(sentences)
        block = Block(kind="paragraph", start=0, end=len(text))
        self.source = Source(id="S1", text=text, blocks=(block,), sha256="0" * 64, origin="essai.txt")
        self.brief = Brief(min_words=50)
        self.ledger = Ledger(facts=tuple(map(self._fact, range(len(sentences)))))
        self.outline = self._outline()
        self.draft = self._draft()
        self.review = self._review()

    def _fact(self, number: int) -> Fact:
        statement = self.sentences[number]
        start = self.source.text.index(statement)
        span = Span(source="S1", start=start, end=start + len(statement))
        return Fact(id=f"F{number + 1}", statement=statement, spans=(span,), salience=0.75)

    def _outline(self) -> Outline:
        plans = (
            SectionPlan(id="sec-1", kind="body", heading="Ce qui est décidé", fact_ids=("F1", "F2"), words=30),
            SectionPlan(id="sec-2", kind="body", heading="Ce qui reste", fact_ids=("F3", "F4"), words=30),
        )
        title = self.sentences[0].rstrip(".")
        metadata = Metadata(title=title, slug="essai", meta_description=self.sentences[0], keyphrase="Valmer")
        return Outline(metadata=metadata, sections=plans, carried_words=60)

    def _draft(self) -> Draft:
        sections = tuple(
            Section(
                id=plan.id,
                kind=plan.kind,
                heading=plan.heading,
                paragraphs=(Paragraph(sentences=tuple(map(self._sentence, plan.fact_ids))),),
            )
            for plan in self.outline.sections
        )
        return Draft(metadata=self.outline.metadata, sections=sections)

    def _sentence(self, fact_id: str) -> Sentence:
        return Sentence(text=self.ledger.fact(fact_id).statement, fact_ids=(fact_id,))

    def _review(self) -> Review:
        words = sum(count_words(section.text) for section in self.draft.sections)
        verdicts = tuple(
            Verdict(section=section.id, paragraph=0, sentence=index, supported=True)
            for section in self.draft.sections
            for index in range(len(section.paragraphs[0].sentences))
        )
        measure = Measure(name="words", label="Longueur", value=words, unit="mots", passed=True)
        return Review(
            round=1, findings=(), measures=(measure,), verdicts=verdicts, words=words, words_missing=0, accepted=True
        )

    def task(self, seat: str) -> Contract:
        """What a role at `seat` is asked about this sample."""
        brief, sources, ledger, outline = self.brief, (self.source,), self.ledger, self.outline
        tasks: dict[str, Contract] = {
            "extract": ExtractTask(brief=brief, source=self.source),
            "outline": OutlineTask(brief=brief, sources=sources, ledger=ledger),
            "write": WriteTask(
                brief=brief, sources=sources, ledger=ledger, outline=outline, sections=("sec-1", "sec-2")
            ),
            "finisher": FinishTask(
                brief=brief, sources=sources, ledger=ledger, outline=outline, draft=self.draft, review=self.review
            ),
        }
        reading = ReviewTask(brief=brief, sources=sources, ledger=ledger, outline=outline, draft=self.draft)
        return tasks.get(seat, reading)


def samples() -> tuple[Sample, Sample]:
    """Two that have nothing in common."""
    return Sample(_FIRST), Sample(_SECOND)
