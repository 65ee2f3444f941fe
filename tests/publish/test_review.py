from xml.etree.ElementTree import Element

import html5lib

from calame.agents.checks.catalogue import CHECKS
from calame.agents.embedded.dating import DATED
from calame.agents.embedded.edits.catalogue import NAMED, STRUCTURAL, WORDS
from calame.agents.embedded.rows import COMPLETED
from calame.agents.rescue import RESCUED, STATED
from calame.contracts import Article, Measure
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
        "1, 1, 640, 1, 1",
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


def test_a_threshold_is_a_tick_on_the_scale_of_its_measure() -> None:
    length = gauge(
        Measure(name="words", label="Longueur", value=350, unit="mots", threshold="au moins 1\u00a0000 mots")
    )
    share = gauge(Measure(name="recap", label="Récapitulatifs", value=42.4, unit="%", threshold="au plus 45\u00a0%"))
    shown = gauge(Measure(name="kandel_moles", label="Lisibilité", value=0))
    assert (length.length, length.tick) == (30.43, 86.96)
    assert (share.length, share.tick) == (42.4, 45.0)
    assert (shown.length, shown.tick) == (None, None)


def test_every_edit_and_check_has_a_french_name() -> None:
    edits = {edit.name for edit in (*STRUCTURAL, *WORDS)} | {NAMED, COMPLETED, DATED, RESCUED, STATED}
    assert edits <= labels.EDITS.keys()
    assert not {check.label for check in CHECKS} & {check.name for check in CHECKS}
