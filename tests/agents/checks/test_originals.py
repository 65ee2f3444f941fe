"""Sources in another language: French sentences against French statements, and their details against the original."""

from collections.abc import Sequence
from datetime import date

import pytest

from calame.agents.checks.case import cited_case
from calame.agents.checks.review import review
from calame.agents.critic import undecided
from calame.contracts import Block, Brief, Draft, Fact, Ledger, Metadata, Paragraph, Section, Sentence, Source, Span
from calame.text import analysis as parsing

TEXT = (
    "The harbour of Saltmere closed its fish market on March 4, the town council said. "
    "The market sold 1,240 tonnes of fish in 2025, down 12.5 percent on the year. "
    "“We will reopen before the summer,” said Maud Ellery, the mayor of Saltmere. "
    "Thirty-eight traders now land their fish at Port Wellan, which spent $2.5 million on a new quay."
)
STATEMENTS = (
    "Le port de Saltmere a fermé son marché aux poissons le 4 mars, selon le conseil municipal.",
    "Le marché a vendu 1 240 tonnes de poisson en 2025, en baisse de 12,5 % sur un an.",
    "« Nous rouvrirons avant l’été », a déclaré Maud Ellery, la maire de Saltmere.",
    "Les 38 mareyeurs déchargent désormais à Port Wellan, qui a dépensé 2,5 millions de dollars pour un quai.",
)


def foreign(text: str = TEXT, language: str = "en") -> Source:
    return Source(
        id="S1",
        text=text,
        blocks=(Block(kind="paragraph", start=0, end=len(text)),),
        sha256="0" * 64,
        origin="saltmere.txt",
        published=date(2026, 3, 5),
        language=language,
    )


def ledger(statements: tuple[str, ...]) -> Ledger:
    """One fact a sentence of the source."""
    starts = [0, TEXT.index("The market sold"), TEXT.index("“We"), TEXT.index("Thirty"), len(TEXT)]
    spans = [Span(source="S1", start=starts[n], end=starts[n + 1]) for n in range(4)]
    facts = (Fact(id=f"F{n}", statement=text, spans=(spans[n - 1],)) for n, text in enumerate(statements, start=1))
    return Ledger(facts=tuple(facts))


def draft(*sentences: Sentence) -> Draft:
    section = Section(id="sec-1", kind="body", heading="les faits", paragraphs=(Paragraph(sentences=sentences),))
    return Draft(metadata=Metadata(title="", slug="essai", meta_description="", keyphrase=""), sections=(section,))


def found(text: str, fact: str, statements: tuple[str, ...] = STATEMENTS, language: str = "en") -> set[str]:
    """Names of the blocking checks that one sentence sets off."""
    order = Brief(min_words=50, seo=False)
    case = cited_case(
        order, draft(Sentence(text=text, fact_ids=(fact,))), (foreign(language=language),), ledger(statements), None
    )
    ignored = {"length", "subheadings", "headline"}
    return {finding.check for finding in review(case).findings if finding.severity == "blocker"} - ignored


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Selon le conseil municipal, Saltmere a fermé le 4 mars le marché aux poissons de son port.", "F1"),
        ("En 2025, le marché a vendu 1 240 tonnes de poisson, en recul de 12,5 %.", "F2"),
        ("La maire de Saltmere, Maud Ellery, a déclaré : « Nous rouvrirons avant l’été ».", "F3"),
        ("Port Wellan a dépensé 2,5 millions de dollars pour un quai.", "F4"),
        ("Désormais, les 38 mareyeurs déchargent à Port Wellan.", "F4"),
    ],
)
def test_a_faithful_sentence_passes(text: str, fact: str) -> None:
    assert found(text, fact) == set()


@pytest.mark.parametrize(
    ("text", "fact", "check"),
    [
        ("Le marché a vendu 1 420 tonnes de poisson en 2025, en baisse de 12,5 % sur un an.", "F2", "figures"),
        ("Le port de Saltmere a fermé son marché aux poissons le 5 mars, selon le conseil municipal.", "F1", "dates"),
        ("« Nous fermerons avant l’été », a déclaré Maud Ellery, la maire de Saltmere.", "F3", "quotations"),
        ("Le marché n’a pas vendu 1 240 tonnes de poisson en 2025, en baisse de 12,5 % sur un an.", "F2", "polarity"),
    ],
)
def test_a_sentence_that_leaves_its_fact_is_caught_in_french(text: str, fact: str, check: str) -> None:
    assert check in found(text, fact)


@pytest.mark.parametrize(
    ("number", "wrong"),
    [
        pytest.param(
            2, "Le marché a vendu 1 420 tonnes de poisson en 2025, en baisse de 12,5 % sur un an.", id="figure"
        ),
        pytest.param(2, "Le marché a vendu 1 240 tonnes de poisson en 2023, en baisse de 12,5 % sur un an.", id="year"),
        pytest.param(1, "Le port de Saltmere a fermé son marché aux poissons le 14 mars.", id="day"),
        pytest.param(1, "Le port de Saltmere a fermé son marché aux poissons le 4 mai.", id="month"),
        pytest.param(4, "Port Wellan a dépensé 25 millions de dollars pour un quai.", id="scale"),
        pytest.param(3, "« Nous rouvrirons avant l’été », a déclaré Jean-Pierre Dumoulin.", id="person"),
    ],
)
def test_a_statement_that_leaves_the_original_carries_nothing(number: int, wrong: str) -> None:
    """The extractor's own invention: sentence and statement agree, the passage says something else."""
    statements = (*STATEMENTS[: number - 1], wrong, *STATEMENTS[number:])
    assert "originals" in found(wrong, f"F{number}", statements)


def test_a_statement_cannot_quote_what_the_original_does_not_quote() -> None:
    wrong = "« Le marché a vendu beaucoup de poisson l’an dernier », a dit la mairie."
    statements = (STATEMENTS[0], wrong, *STATEMENTS[2:])
    assert "quotations" in found(wrong, "F2", statements)


def test_numbers_in_words_of_another_language_are_left_to_the_verifier() -> None:
    assert "originals" not in found(STATEMENTS[3], "F4", language="nl")


def test_the_verifier_reads_every_claim_that_rests_on_another_language() -> None:
    sentences = [Sentence(text=text, fact_ids=(f"F{n}",)) for n, text in enumerate(STATEMENTS, start=1)]
    case = cited_case(Brief(), draft(*sentences), (foreign(),), ledger(STATEMENTS), None)
    assert len(undecided(case)) == 4
    assert case.sentences[1].evidence[0].original == TEXT[TEXT.index("The market sold") : TEXT.index(" “We")]


def test_statements_are_parsed_with_the_draft_and_the_sources_in_one_go(monkeypatch: pytest.MonkeyPatch) -> None:
    statements = tuple(text.replace("Saltmere", "Oldmere") for text in STATEMENTS)
    readings: list[int] = []
    read = parsing._Parsed._read

    def counted(self: parsing._Parsed, fresh: Sequence[str]) -> None:
        readings.append(len(fresh))
        read(self, fresh)

    monkeypatch.setattr(parsing._Parsed, "_read", counted)
    found("Le port d’Oldmere a fermé son marché le 4 mars, selon le conseil.", "F1", statements)

    assert [fresh for fresh in readings if fresh] == [max(readings)]
