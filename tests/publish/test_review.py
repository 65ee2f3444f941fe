from dataclasses import dataclass
from xml.etree.ElementTree import Element

import html5lib
import pytest

from calame.agents.checks.catalogue import CHECKS
from calame.agents.embedded.dating import DATED
from calame.agents.embedded.edits.catalogue import NAMED, STRUCTURAL, WORDS
from calame.agents.embedded.rows import COMPLETED
from calame.agents.rescue import RESCUED, STATED
from calame.contracts import Article, Measure, Span
from calame.publish import labels
from calame.publish.evidence import prove
from calame.publish.review import gauge, render_review, segments


def page(article: Article) -> Element:
    root = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(render_review(article))
    assert isinstance(root, Element)
    return root


def words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def by_id(root: Element, name: str) -> Element:
    return next(element for element in root.iter() if element.get("id") == name)


def by_class(root: Element, name: str) -> list[Element]:
    return [element for element in root.iter() if name in (element.get("class") or "").split()]


def test_a_faulty_sentence_stands_beside_its_source_its_finding_and_its_remedy(article: Article) -> None:
    root = page(article)
    assert by_id(root, "p3").get("class") == "s problem"
    card = words(by_id(root, "e3"))
    assert "La criée aurait vendu 1 240 tonnes" in card
    assert "La réserve de la source est perdue" in card
    assert "À faire : Écrivez « aurait vendu »." in card
    assert "au conditionnel" in card


def test_edits_and_speakers_are_told(article: Article) -> None:
    card = words(by_id(page(article), "e2"))
    assert "retouche : quotation_turned" in card
    assert "Odile Kerven" in card


def test_the_page_says_outcome_nearness_warnings_doubts_conflicts_removals_and_rounds(article: Article) -> None:
    told = words(page(article))
    for expected in (
        "À relire Deux tours n’ont pas suffi.",
        "Brouillon proche des sources : 78,4 %",
        "La consigne demande des photos",
        "« mercredi » est sans date.",
        "Les tonnages de 2025 diffèrent",
        "Partager sur les réseaux",
        "Constats bloquants21",
        "Parties écrites : La promesse de la maire.",
        "au moins 98 %",
    ):
        assert expected in told


def test_every_sentence_has_its_card(article: Article) -> None:
    root = page(article)
    sentences = [element for element in root.iter("a") if element.get("data-number")]
    assert len(sentences) == 8
    assert all((element.get("href") or "") == f"#e{element.get('data-number')}" for element in sentences)


def test_the_source_is_shown_whole_with_what_is_cited_marked(article: Article) -> None:
    source = article.sources[0]
    pieces = segments(source, prove(article))
    assert "".join(piece.text for piece in pieces) == source.text
    assert [piece.text for piece in pieces if not piece.cited] == ["\n\n", " ", "\n\n"]


@dataclass(frozen=True)
class Bar:
    value: float
    unit: str
    threshold: str
    length: float | None
    zone: tuple[float, float] | None


@pytest.mark.parametrize(
    "bar",
    [
        pytest.param(Bar(350, "mots", "au moins 1\u00a0000 mots", 30.43, (86.96, 100.0)), id="least"),
        pytest.param(Bar(42.4, "%", "au plus 45\u00a0%", 42.4, (0.0, 45.0)), id="most"),
        pytest.param(Bar(3, "", "moins de 3", 86.96, (0.0, 86.96)), id="under"),
        pytest.param(Bar(1.2, "%", "de 0,5 à 3\u00a0%", 34.78, (14.49, 86.96)), id="range"),
        pytest.param(Bar(100, "%", "tous ses mots", 100.0, None), id="no-figure"),
        pytest.param(Bar(62.5, "", "", None, None), id="no-threshold"),
    ],
)
def test_what_a_threshold_admits_stands_below_the_bar_of_its_measure(bar: Bar) -> None:
    drawn = gauge(Measure(name="m", label="Mesure", value=bar.value, unit=bar.unit, threshold=bar.threshold))
    assert (drawn.length, drawn.zone) == (bar.length, bar.zone)


def test_measures_are_grouped_by_what_hangs_on_them(article: Article) -> None:
    graded = Measure(
        name="seo.passives", label="Passif", value=20, unit="%", threshold="au plus 10\u00a0%", grade="bad"
    )
    review = article.review.model_copy(update={"measures": (*article.review.measures, graded)})
    groups = by_class(page(article.model_copy(update={"review": review})), "more")
    assert [words(group).split(" ▸")[0][:41] for group in groups] == [
        "Référencement et lecture ✗ à reprendre 1 ",
        "Pour information Suites de 5 mots reprise",
    ]


def test_the_words_that_a_finding_names_stand_out_in_their_sentence(article: Article) -> None:
    sentence = by_id(page(article), "p3")
    assert [words(part) for part in sentence.iter("em")] == ["a vendu"]


def test_filters_name_the_states_and_checks_that_the_article_has_with_their_counts(article: Article) -> None:
    buttons = [element for element in page(article).iter("button") if element.get("data-filter") is not None]
    assert [words(button) for button in buttons] == [
        "Tout 8",
        "problème 1",
        "appuyée 4",
        "sans affirmation vérifiable 3",
        "Réserves 1",
        "Longueur 1",
        "Structure 1",
    ]


def test_a_sentence_and_its_findings_carry_the_tokens_of_their_filters(article: Article) -> None:
    root = page(article)
    assert by_id(root, "e3").get("data-in") == by_id(root, "p3").get("data-tokens") == "problem c1"
    listed = [element.get("data-in") for element in root.iter("li") if element.get("data-kind") == "finding"]
    assert listed == ["problem c1", "problem c2", "noted c3"]


def test_the_gravest_findings_come_first(article: Article) -> None:
    listed = [element for element in page(article).iter("li") if element.get("data-kind") == "finding"]
    assert [words(element).split()[0] for element in listed] == ["bloquant", "majeur", "mineur"]


def test_the_page_is_the_same_bytes_each_time(article: Article) -> None:
    assert render_review(article) == render_review(article)


def test_a_doubt_is_marked_in_its_source_and_one_outside_it_is_not(article: Article) -> None:
    source = article.sources[0]
    doubt = article.ledger.doubts[0]
    outside = doubt.model_copy(update={"span": Span(source="S1", start=3, end=99_999)})
    pieces = segments(source, prove(article), (doubt, outside))
    assert [piece.text for piece in pieces if piece.doubted] == ["mercredi"]
    assert "".join(piece.text for piece in pieces) == source.text


def test_every_edit_and_check_has_a_french_name() -> None:
    edits = {edit.name for edit in (*STRUCTURAL, *WORDS)} | {NAMED, COMPLETED, DATED, RESCUED, STATED}
    assert edits <= labels.EDITS.keys()
    assert not {check.label for check in CHECKS} & {check.name for check in CHECKS}
