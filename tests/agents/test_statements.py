"""A statement says what its passages say, and nothing more."""

import pytest

from calame.agents.statements import faults_of, wrongly_stated
from calame.contracts import Block, Fact, Modality, Source, Span

PASSAGES = {
    "vote": "Le conseil municipal de Valmer a voté mardi un budget de 12 millions d’euros.",
    "maire": "La maire, Ana Ribes, a déclaré que deux écoles ouvriraient en 2027.",
    "depart": "L’opposition a quitté la salle avant le vote.",
    "pont": "Le pont de Brec aurait été fermé à la suite d’une crue, selon la préfecture.",
    "demande": "Elle a demandé au préfet Luc Astier une aide.",
    "reponse": "La région ne financera pas le musée.",
    "chiffre": "Ce budget est contesté par l’association Valmer Demain.",
}
TEXT = " ".join(PASSAGES.values())
SOURCE = Source(
    id="S1", text=TEXT, blocks=(Block(kind="paragraph", start=0, end=len(TEXT)),), sha256="0" * 64, origin="valmer.txt"
)


def fact(statement: str, *passages: str, speaker: str | None = None, modality: Modality = "asserted") -> Fact:
    spans = tuple(
        Span(source="S1", start=TEXT.index(PASSAGES[name]), end=TEXT.index(PASSAGES[name]) + len(PASSAGES[name]))
        for name in passages
    )
    return Fact(id="F1", statement=statement, spans=spans, speaker=speaker, modality=modality)


def faults(one: Fact) -> str:
    return " ".join(faults_of([one], SOURCE).get("F1", ()))


@pytest.mark.parametrize(
    "sound",
    [
        pytest.param(fact(PASSAGES["vote"], "vote"), id="word-for-word"),
        pytest.param(fact("Le budget voté mardi par Valmer atteint 12 millions d’euros.", "vote"), id="reworded"),
        pytest.param(
            fact("Ana Ribes a demandé au préfet Luc Astier une aide.", "demande", "maire"), id="pronoun-replaced"
        ),
        pytest.param(
            fact("Selon la préfecture, le pont de Brec aurait été fermé à cause d’une crue.", "pont"), id="same-cause"
        ),
        pytest.param(
            fact("Le budget de 12 millions d’euros est contesté par Valmer Demain.", "chiffre", "vote"),
            id="second-passage",
        ),
    ],
)
def test_a_statement_that_its_passages_bear_out_has_no_fault(sound: Fact) -> None:
    assert faults(sound) == ""
    assert wrongly_stated([sound], {"S1": SOURCE}) == frozenset()


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        pytest.param(
            fact("Ana Ribes a déclaré à Luc Astier que deux écoles ouvriraient en 2027.", "maire"),
            "à qui cela s’adresse",
            id="addressee",
        ),
        pytest.param(
            fact("L’opposition a quitté la salle à cause du budget.", "depart"),
            "a cause du",
            id="cause",
        ),
        pytest.param(
            fact("La région ne financera pas le musée, puis l’opposition partira.", "reponse"), "puis", id="order"
        ),
        pytest.param(fact("Le budget voté mardi est de 14 millions d’euros.", "vote"), "14 millions", id="figure"),
        pytest.param(fact("Le conseil municipal de Valmer a voté jeudi un budget.", "vote"), "jeudi", id="date"),
        pytest.param(fact("Le conseil de Valmer et Jean Morel ont voté un budget.", "vote"), "Jean Morel", id="name"),
        pytest.param(fact("La région financera le musée.", "reponse"), "", id="negation"),
        pytest.param(fact("Le pont de Brec a été fermé.", "pont"), "", id="hedge"),
        pytest.param(
            fact("Deux écoles ouvriraient en 2027.", "maire", speaker="Paul Derain"), "Paul Derain", id="voice"
        ),
        pytest.param(fact("La maire parle d’un « budget de rupture ».", "vote"), "budget de rupture", id="quotation"),
    ],
)
def test_what_a_statement_adds_or_loses_is_named(wrong: Fact, word: str) -> None:
    assert faults(wrong) != ""
    assert word in faults(wrong)
    assert wrongly_stated([wrong], {"S1": SOURCE}) == {"F1"}


def test_a_statement_of_an_english_passage_is_held_to_its_figures() -> None:
    text = "The harbour lost 40 boats in March, the mayor said."
    english = Source(
        id="S1",
        text=text,
        blocks=(Block(kind="paragraph", start=0, end=len(text)),),
        sha256="0" * 64,
        origin="harbour.txt",
        language="en",
    )
    span = Span(source="S1", start=0, end=len(text))
    right = Fact(id="F1", statement="Selon le maire, le port a perdu 40 bateaux en mars.", spans=(span,))
    wrong = Fact(id="F2", statement="Selon le maire, le port a perdu 400 bateaux en mars.", spans=(span,))
    assert list(faults_of([right, wrong], english)) == ["F2"]
