"""One ledger out of many sources: duplicates merged with care, contradictions shown."""

from datetime import date

import pytest

from calame.agents.embedded.extractor import extract
from calame.agents.reconcile import reconcile
from calame.contracts import Block, Ledger, Source


def source(number: int, text: str, publisher: str | None = None) -> Source:
    return Source(
        id=f"S{number}",
        text=text,
        blocks=(Block(kind="paragraph", start=0, end=len(text)),),
        sha256="0" * 64,
        origin=f"{number}.txt",
        publisher=publisher,
        published=date(2026, 11, 20),
    )


def ledger(*texts: str) -> Ledger:
    sources = [source(number, text) for number, text in enumerate(texts, start=1)]
    return reconcile(sources, [extract(one) for one in sources])


def test_facts_are_numbered_in_the_order_of_the_sources() -> None:
    first, second = source(1, "Le port de Roscoff a fermé."), source(2, "Le quai de Brest a rouvert.")

    found = reconcile([first, second], [extract(second), extract(first)])

    assert [(fact.id, fact.spans[0].source) for fact in found.facts] == [("F1", "S1"), ("F2", "S2")]


def test_the_same_sentence_in_two_sources_is_one_fact_with_both_spans() -> None:
    found = ledger(
        "L’incendie de Roscoff a fait 17 blessés mardi.", "Il pleuvait. L’incendie de Roscoff a fait 17 blessés mardi."
    )

    merged = found.facts[0]
    assert [span.source for span in merged.spans] == ["S1", "S2"]


def test_the_fuller_wording_wins_and_its_span_comes_first() -> None:
    short, full = "Le port de Roscoff accueille 40 navires.", "Le vieux port de Roscoff accueille 40 navires."
    found = ledger(short, full)

    assert [full] == [fact.statement for fact in found.facts]
    assert [span.source for span in found.facts[0].spans] == ["S2", "S1"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Le port de Roscoff a perdu 40 navires.", "Le port de Roscoff a gagné 40 navires."),
        ("Le port de Roscoff a accueilli le Tara.", "Le port de Roscoff n’a pas accueilli le Tara."),
        ("Le port de Roscoff a accueilli le Tara.", "Le port de Roscoff aurait accueilli le Tara."),
        ("Paul Anselme a battu Yvon Castelbou à Brest.", "Yvon Castelbou a battu Paul Anselme à Brest."),
        ("Les ventes de blé ont reculé de 5 %.", "Les ventes de maïs ont reculé de 5 %."),
        ("Le port de Roscoff accueille 40 navires.", "Le port de Roscoff accueille 41 navires."),
        ("Le port de Roscoff a rouvert le 3 mars.", "Le port de Roscoff a rouvert le 4 mars."),
        ("« Le port rouvrira », a dit Paul Anselme.", "« Le port rouvrira », a dit Yvon Castelbou."),
    ],
)
def test_what_differs_in_sense_never_merges(one: str, other: str) -> None:
    assert len(ledger(one, other).facts) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Le feu a fait 23 blessés légers à Roscoff.", "L’incendie a fait 17 blessés légers, dont cinq pompiers."),
        ("Le feu a détruit environ 4 000 mètres carrés.", "Le feu a détruit environ 2 600 mètres carrés de la halle."),
        ("La commission avait visité la halle le 12 mai.", "La commission avait visité la halle le 21 mai."),
    ],
)
def test_another_figure_or_date_for_the_same_thing_is_a_conflict(one: str, other: str) -> None:
    found = ledger(one, other)

    assert [conflict.fact_ids for conflict in found.conflicts] == [("F1", "F2")]


def test_a_conflict_names_both_sources() -> None:
    first = source(1, "Le feu a fait 23 blessés.", "La Dépêche du Ponant")
    second = source(2, "Le feu a fait 17 blessés.")

    found = reconcile([first, second], [extract(first), extract(second)])

    assert found.conflicts[0].message == (
        "Les sources ne s’accordent pas : « 23 blessés » selon La Dépêche du Ponant (S1), "
        "« 17 blessés » selon la source S2."
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Le feu a fait 23 blessés en 2019.", "Le feu a fait 17 blessés en 2024."),
        ("Le feu a fait plus de 15 blessés.", "Le feu a fait 17 blessés."),
        ("Le feu a fait environ 100 blessés.", "Le feu a fait 105 blessés."),
        ("La ville a versé 300 000 euros aux commerçants.", "Le département a versé 150 000 euros aux commerçants."),
        ("La ville a versé 300 000 euros aux commerçants.", "La ville a versé 20 000 euros pour une fête de quartier."),
    ],
)
def test_figures_that_can_both_be_right_are_no_conflict(one: str, other: str) -> None:
    assert ledger(one, other).conflicts == ()


def test_doubts_and_uncovered_spans_are_kept() -> None:
    found = ledger("Qui paiera ? Le port de Roscoff a coûté 62 millions en 2020.")

    assert [doubt.kind for doubt in found.doubts] == ["ambiguous_figure"]
    assert len(found.uncovered) == 1


def test_nothing_makes_an_empty_ledger() -> None:
    assert Ledger(facts=()) == reconcile([], [])
