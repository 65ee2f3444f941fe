"""Shared by all tests: a whole article made by hand, and the command line as a real program."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from calame.contracts import (
    Article,
    Block,
    Brief,
    Conflict,
    Doubt,
    Draft,
    Fact,
    Finding,
    Ledger,
    Measure,
    Metadata,
    Modality,
    Outcome,
    Outline,
    Paragraph,
    Place,
    Removal,
    Review,
    Round,
    Section,
    SectionKind,
    SectionPlan,
    Sentence,
    Source,
    Span,
    Verdict,
)

SOURCE = (
    "Le port de Sainte-Aube a fermé sa criée mercredi, selon la mairie.\n\n"
    "« Nous rouvrirons avant l’été », a promis la maire, Odile Kerven. "
    "La criée aurait vendu 1 240 tonnes de poisson en 2025, un recul de 12,5 % sur un an.\n\n"
    "Les 38 mareyeurs déchargent désormais à Port-Vaillant."
)
SECOND = "La criée de Sainte-Aube a vendu 1 310 tonnes de poisson en 2025, d’après la préfecture."


def span(text: str, words: str, source: str = "S1") -> Span:
    start = text.index(words)
    return Span(source=source, start=start, end=start + len(words))


def sources() -> tuple[Source, ...]:
    first = Source(
        id="S1",
        text=SOURCE,
        blocks=(Block(kind="paragraph", start=0, end=len(SOURCE)),),
        sha256="a" * 64,
        origin="criee.txt",
        title="La criée de Sainte-Aube ferme",
        publisher="Le Courrier du Large",
        url="https://courrier.example/criee?a=1&b=2",
        published=date(2026, 3, 4),
        removed=(Removal(text="Partager sur les réseaux", reason="ligne de partage", line=3),),
    )
    second = Source(
        id="S2",
        text=SECOND,
        blocks=(Block(kind="paragraph", start=0, end=len(SECOND)),),
        sha256="b" * 64,
        origin="prefecture.txt",
        url="javascript:alert(1)",
    )
    return first, second


def ledger() -> Ledger:
    def fact(number: int, words: str, modality: Modality, speaker: str | None = None) -> Fact:
        return Fact(id=f"F{number}", statement=words, spans=(span(SOURCE, words),), modality=modality, speaker=speaker)

    return Ledger(
        facts=(
            fact(1, "Le port de Sainte-Aube a fermé sa criée mercredi, selon la mairie.", "reported", "la mairie"),
            fact(2, "« Nous rouvrirons avant l’été », a promis la maire, Odile Kerven.", "forecast", "Odile Kerven"),
            fact(
                3, "La criée aurait vendu 1 240 tonnes de poisson en 2025, un recul de 12,5 % sur un an.", "conditional"
            ),
            fact(4, "Les 38 mareyeurs déchargent désormais à Port-Vaillant.", "asserted"),
            Fact(id="F5", statement=SECOND, spans=(Span(source="S2", start=0, end=len(SECOND)),), modality="reported"),
        ),
        conflicts=(Conflict(fact_ids=("F3", "F5"), message="Les tonnages de 2025 diffèrent : 1 240 et 1 310."),),
        doubts=(Doubt(kind="unanchored_date", message="« mercredi » est sans date.", span=span(SOURCE, "mercredi")),),
    )


def draft() -> Draft:
    def prose(*sentences: Sentence) -> Paragraph:
        return Paragraph(sentences=sentences)

    def bullet(text: str, fact: str) -> Paragraph:
        return Paragraph(sentences=(Sentence(text=text, fact_ids=(fact,)),), style="bullet")

    question = Paragraph(sentences=(Sentence(text="Qu’a promis la maire ?"),), style="question")
    answer = prose(Sentence(text="Odile Kerven a promis : « Nous rouvrirons avant l’été ».", fact_ids=("F2",)))
    return Draft(
        metadata=Metadata(
            title="Sainte-Aube : la criée a fermé",
            slug="criee-sainte-aube",
            meta_description="La criée de Sainte-Aube a fermé mercredi, selon la mairie.",
            keyphrase="criée de Sainte-Aube",
            synonyms=("port de Sainte-Aube",),
        ),
        sections=(
            Section(
                id="lead",
                kind="lead",
                heading="",
                paragraphs=(
                    prose(
                        Sentence(
                            text="Le port de Sainte-Aube a fermé sa criée mercredi, selon la mairie.", fact_ids=("F1",)
                        )
                    ),
                ),
            ),
            Section(
                id="sec-1",
                kind="body",
                heading="La promesse de la maire",
                paragraphs=(
                    prose(
                        Sentence(
                            text="La maire, Odile Kerven, a promis : « Nous rouvrirons avant l’été ».",
                            fact_ids=("F2",),
                            edits=("quotation_turned",),
                        ),
                        Sentence(text="La criée a vendu 1 240 tonnes de poisson en 2025.", fact_ids=("F3",)),
                    ),
                    prose(Sentence(text="Les 38 mareyeurs déchargent désormais à Port-Vaillant.", fact_ids=("F4",))),
                ),
            ),
            Section(
                id="essentials",
                kind="essentials",
                heading="L’essentiel",
                paragraphs=(
                    bullet("La criée de Sainte-Aube a fermé mercredi, selon la mairie.", "F1"),
                    bullet("Les 38 mareyeurs déchargent à Port-Vaillant.", "F4"),
                ),
            ),
            Section(id="faq", kind="faq", heading="Questions et réponses", paragraphs=(question, answer)),
        ),
    )


def review() -> Review:
    places = [("lead", 0, 0), ("sec-1", 0, 0), ("sec-1", 0, 1), ("sec-1", 1, 0), ("essentials", 0, 0)]
    verdicts = [
        Verdict(section=section, paragraph=paragraph, sentence=sentence, supported=(section, sentence) != ("sec-1", 1))
        for section, paragraph, sentence in places
    ]
    verdicts.append(Verdict(section="faq", paragraph=0, sentence=0, supported=None))
    return Review(
        round=2,
        findings=(
            Finding(
                id="N1",
                check="modality",
                severity="blocker",
                place=Place(section="sec-1", paragraph=0, sentence=1, start=9, end=15, excerpt="a vendu"),
                message="La réserve de la source est perdue : « aurait vendu » est devenu « a vendu ».",
                evidence=(span(SOURCE, "aurait vendu 1 240 tonnes"),),
                remedy="Écrivez « aurait vendu ».",
            ),
            Finding(
                id="N2",
                check="length",
                severity="major",
                place=Place(),
                message="Il manque 640 mots.",
                remedy="Ajoutez une source.",
            ),
            Finding(
                id="N3", check="structure", severity="minor", place=Place(section="faq"), message="Une seule question."
            ),
        ),
        measures=(
            Measure(name="words", label="Longueur", value=60, unit="mots", threshold="au moins 700 mots", passed=False),
            Measure(name="accuracy", label="Exactitude", value=83.3, unit="%", threshold="au moins 98 %", passed=False),
            Measure(name="coverage", label="Faits repris", value=100, unit="%", threshold="au moins 90 %", passed=True),
            Measure(name="copied_5grams", label="Suites de 5 mots reprises", value=78.4, unit="%"),
        ),
        verdicts=tuple(verdicts),
        words=60,
        words_missing=640,
        accepted=False,
    )


def make() -> Article:
    written = draft()
    plans = tuple(
        SectionPlan(id=section.id, kind=section.kind, heading=section.heading, words=words)
        for section, words in zip(written.sections, (15, 40, 20, 15), strict=True)
    )
    return Article(
        outcome=Outcome.NEEDS_REVIEW,
        reason="Deux tours n’ont pas suffi.",
        team="embedded",
        brief=Brief(warnings=("La consigne demande des photos : Calame n’en fournit pas.",)),
        sources=sources(),
        ledger=ledger(),
        outline=Outline(metadata=written.metadata, sections=plans, carried_words=90),
        draft=written,
        review=review(),
        rounds=(
            Round(number=1, rank=(2, 1, 640, 1, 1), words=60, findings=4, kept=True),
            Round(number=2, rank=(1, 1, 640, 1, 1), words=60, findings=3, kept=True, revised=("sec-1",)),
        ),
        seconds={"extract": 0.1234567, "write": 0.5},
    )


@pytest.fixture
def article() -> Article:
    return make()


Rewrite = Callable[[str], Article]


@pytest.fixture
def saying() -> Rewrite:
    """An article in which every text that came from outside is the one given."""

    def rewrite(text: str) -> Article:
        whole = make()
        metadata = whole.draft.metadata.model_copy(
            update={"title": text, "meta_description": text, "keyphrase": text, "synonyms": (text,)}
        )
        sections = tuple(_section(section.kind, text) for section in whole.draft.sections)
        hostile = Source(
            id="S1",
            text=text or "x",
            blocks=(),
            sha256="c" * 64,
            origin=text,
            title=text,
            publisher=text,
            author=text,
            url=text,
            removed=(Removal(text=text, reason=text, line=1),),
        )
        everywhere = Span(source="S1", start=0, end=len(hostile.text))
        finding = whole.review.findings[0].model_copy(
            update={"message": text, "remedy": text, "check": text, "place": Place(excerpt=text)}
        )
        fact = Fact(id="F1", statement=text, spans=(everywhere,), speaker=text)
        return whole.model_copy(
            update={
                "reason": text,
                "brief": Brief(warnings=(text,)),
                "sources": (hostile,),
                "ledger": Ledger(
                    facts=(fact,),
                    conflicts=(Conflict(fact_ids=("F1", "F9"), message=text),),
                    doubts=(Doubt(kind="cut_sentence", message=text, span=everywhere),),
                ),
                "draft": Draft(metadata=metadata, sections=sections),
                "review": whole.review.model_copy(update={"findings": (finding,)}),
            }
        )

    return rewrite


def _section(kind: SectionKind, text: str) -> Section:
    sentence = Sentence(text=text, fact_ids=("F1",), edits=(text,))
    paragraphs = (
        Paragraph(sentences=(sentence,)),
        Paragraph(sentences=(sentence,), style="bullet"),
        Paragraph(sentences=(sentence,), style="question"),
    )
    return Section(id=kind, kind=kind, heading="" if kind == "lead" else text, paragraphs=paragraphs)


Result = subprocess.CompletedProcess[bytes]
Run = Callable[..., Result]

STORY = (
    "La commune de Trévallon a inauguré lundi une passerelle piétonne de 82 mètres au-dessus de la Vioune. "
    "L’ouvrage a coûté 1,4 million d’euros, selon la mairie. "
    "« Les élèves ne feront plus le détour par la route départementale », a déclaré le maire, Yann Corbel. "
    "La région a payé 40 % de la somme.\n\n"
    "Le chantier avait commencé en mars 2024. "
    "Il aurait dû durer dix mois, mais une crue a emporté un échafaudage en novembre. "
    "L’entreprise Pontarel a repris les travaux en janvier. "
    "Elle n’a demandé aucun supplément, d’après le maire.\n\n"
    "Près de 300 piétons l’emprunteront chaque jour, estime le conseil départemental. "
    "Une association de riverains, Rives claires, conteste l’éclairage nocturne. "
    "« Les chauves-souris chassent ici », a expliqué sa présidente, Nora Lestin. "
    "La mairie a promis d’éteindre les lampes à 22 heures."
)


def environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("CALAME_", "_CALAME"))}
    return kept | {"PYTHONIOENCODING": "utf-8", "COLUMNS": "100"}


@pytest.fixture
def calame(tmp_path: Path) -> Run:
    """Runs `calame` in an empty folder."""

    def run(*arguments: str, stdin: bytes = b"", **extra: str) -> Result:
        command = [sys.executable, "-m", "calame.cli.app", *arguments]
        return subprocess.run(
            command, input=stdin, capture_output=True, cwd=tmp_path, env=environment() | extra, timeout=120, check=False
        )

    return run


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "passerelle.txt"
    path.write_text(STORY, encoding="utf-8")
    return path
