"""What a person decided is told wherever the article is judged: page, data, manifest."""

from html.parser import HTMLParser
from typing import Any

import html5lib
import pytest

from calame.agents.overruling import overruled, overrules_of
from calame.contracts import Article, Intervention
from calame.publish.evidence import prove
from calame.publish.report import manifest_data, review_data
from calame.publish.review import render_review
from calame.settings import Settings

WHY = "La préfecture <b>l’a confirmé</b> au téléphone."


@pytest.fixture
def decided(article: Article) -> Article:
    apart = overrules_of({"N1": WHY}, article.review, article.draft)
    review = overruled(article.review, apart, article.draft, article.ledger, article.brief)
    told = (
        Intervention(step="review", round=1, action="say", words="Plus court, <i>svp</i>."),
        Intervention(step="final", round=2, action="edit", overruled=("N1",), edited=("metadata", "sec-1", "lead")),
    )
    return article.model_copy(update={"review": review, "interventions": told})


class Text(HTMLParser):
    """The words of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def words(page: str) -> str:
    reader = Text()
    reader.feed(page)
    return " ".join(" ".join(reader.words).split())


@pytest.mark.parametrize(
    ("ui", "told"),
    [
        (
            "fr",
            (
                "Constats écartés par une personne : 1",
                "Décisions d’une personne",
                "Raison : La préfecture <b>l’a confirmé</b> au téléphone.",
                "relecture, tour 1 · changement demandé Plus court, <i>svp</i>.",
                "Titre et description, La promesse de la maire , Chapeau",
                "admise par une personne",
            ),
        ),
        ("en", ("Findings overruled by a person: 1", "Reason: La préfecture", "review, round 1 · change asked for")),
    ],
)
def test_the_page_tells_what_was_overruled_why_and_what_was_decided(
    decided: Article, ui: str, told: tuple[str, ...]
) -> None:
    page = render_review(decided, ui="en" if ui == "en" else "fr")
    html5lib.HTMLParser(strict=True).parse(page)
    for expected in told:
        assert expected in words(page)


def test_nobody_asked_nothing_told(article: Article) -> None:
    page = render_review(article)
    assert "Décisions" not in page
    assert "écarté par" not in page
    data = review_data(article)
    assert (data["overruled"], data["interventions"]) == ([], [])


def test_an_overruled_sentence_is_no_problem_and_says_why_it_is_none(decided: Article) -> None:
    (sentence,) = [one for one in prove(decided).sentences if one.overruled]
    assert (sentence.state, [one.why for one in sentence.overruled]) == ("vouched", [WHY])
    assert prove(decided).count("problem") == 0


def test_data_and_manifest_hold_the_finding_its_reason_and_every_decision(decided: Article) -> None:
    stored: list[Any] = [review_data(decided), manifest_data(decided, settings=Settings(), hashes={})]
    for data in stored:
        (one,) = data["overruled"]
        assert (one["finding"]["id"], one["why"]) == ("N1", WHY)
        assert one["sentence"] == "La criée a vendu 1 240 tonnes de poisson en 2025."
        assert [told["action"] for told in data["interventions"]] == ["say", "edit"]
    sentences = [s for part in stored[0]["sections"] for p in part["paragraphs"] for s in p["sentences"]]
    (checked,) = [sentence["checks"]["modality"] for sentence in sentences if sentence["overruled"]]
    assert checked == "overruled"
