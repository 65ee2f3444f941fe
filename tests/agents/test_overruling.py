"""A finding that a person sets aside blocks nothing, and the figures that hang on it follow; counts stay counts."""

import pytest

from calame.agents.overruling import may_overrule, overruled, overrules_of
from calame.contracts import Article, Brief, Draft, Finding, Measure, Place, Review

WHY = "La préfecture l’a confirmé au téléphone."


@pytest.fixture
def review(article: Article) -> Review:
    """Nothing but the lost hedge stands against the article."""
    measures = tuple(
        measure.model_copy(update={"passed": True}) if measure.name == "words" else measure
        for measure in article.review.measures
    )
    findings = tuple(finding for finding in article.review.findings if finding.check != "length")
    return article.review.model_copy(update={"measures": measures, "findings": findings})


def aside(review: Review, article: Article, reasons: dict[str, str], draft: Draft | None = None) -> Review:
    apart = overrules_of(reasons, review, article.draft)
    return overruled(review, apart, draft or article.draft, article.ledger, article.brief)


def test_the_finding_goes_apart_with_its_reason_and_the_article_is_accepted(article: Article, review: Review) -> None:
    found = aside(review, article, {"N1": WHY})
    assert [(one.finding.id, one.why) for one in found.overruled] == [("N1", WHY)]
    assert [finding.id for finding in found.findings] == ["N3"]
    assert (review.accepted, found.accepted) == (False, True)


def test_its_sentence_counts_neither_for_nor_against_accuracy(article: Article, review: Review) -> None:
    found = aside(review, article, {"N1": WHY})
    sentence = next(verdict for verdict in found.verdicts if (verdict.section, verdict.sentence) == ("sec-1", 1))
    assert (sentence.supported, sentence.vouched) == (None, True)
    assert found.measure("accuracy").value == 100
    assert (review.rank[:2], found.rank[:2]) == ((1, 1), (0, 0))


def test_a_second_fault_of_the_sentence_still_counts(article: Article, review: Review) -> None:
    other = review.findings[0].model_copy(update={"id": "N9", "check": "figures", "message": "Le chiffre diffère."})
    both = review.model_copy(update={"findings": (*review.findings, other)})
    found = aside(both, article, {"N1": WHY})
    assert not found.accepted
    assert any(verdict.supported is False for verdict in found.verdicts)
    assert found.measure("accuracy").passed is False


@pytest.mark.parametrize(
    "check", ["length", "subheadings", "recap_share", "originality", "critic", "style.unanswered", "person"]
)
def test_a_count_or_a_missing_answer_is_never_overruled(article: Article, review: Review, check: str) -> None:
    counted = review.findings[0].model_copy(update={"check": check})
    assert not may_overrule(counted)
    assert aside(review.model_copy(update={"findings": (counted,)}), article, {"N1": WHY}).findings == (counted,)


def test_a_failed_measure_still_refuses_the_article(article: Article) -> None:
    found = aside(article.review, article, {"N1": WHY})
    assert found.overruled
    assert not found.accepted
    assert found.measure("words") == article.review.measure("words")


def test_it_holds_in_a_later_round_for_the_same_words_only(article: Article, review: Review) -> None:
    apart = overrules_of({"N1": WHY}, review, article.draft)
    later = review.findings[0].model_copy(update={"id": "N4"})
    again = review.model_copy(update={"findings": (later,), "round": 3})
    assert [
        one.finding.id for one in overruled(again, apart, article.draft, article.ledger, article.brief).overruled
    ] == ["N4"]
    sections = [
        section.model_copy(update={"paragraphs": ()}) if section.id == "sec-1" else section
        for section in article.draft.sections
    ]
    changed = article.draft.model_copy(update={"sections": tuple(sections)})
    assert overruled(again, apart, changed, article.ledger, article.brief).findings == (later,)


def test_a_verifier_words_its_fault_anew_and_stays_overruled(article: Article, review: Review) -> None:
    first = review.findings[0].model_copy(update={"check": "verifier"})
    apart = overrules_of({"N1": WHY}, review.model_copy(update={"findings": (first,)}), article.draft)
    reworded = first.model_copy(update={"id": "N7", "message": "Autrement dit."})
    again = review.model_copy(update={"findings": (reworded,)})
    assert overruled(again, apart, article.draft, article.ledger, article.brief).findings == ()


def test_a_fact_whose_omission_is_accepted_no_longer_counts_for_coverage(article: Article, review: Review) -> None:
    ledger = article.ledger.model_copy(
        update={"facts": tuple(fact.model_copy(update={"salience": 0.9}) for fact in article.ledger.facts)}
    )
    untold = [
        Finding(
            id=f"N{number}",
            check="coverage",
            severity="major",
            place=Place(),
            message=f"Un fait important n’est pas raconté : {fact.statement}",
            evidence=fact.spans,
        )
        for number, fact in enumerate(ledger.facts[3:], start=1)
    ]
    measure = Measure(name="coverage", label="Faits repris", value=60.0, unit="%", passed=False)
    poor = review.model_copy(update={"findings": tuple(untold), "measures": (measure,)})
    told = [
        overruled(poor, overrules_of(reasons, poor, article.draft), article.draft, ledger, Brief())
        for reasons in ({"N1": "Hors sujet."}, {"N1": "Hors sujet.", "N2": "Démenti depuis."})
    ]
    assert [found.measure("coverage").value for found in told] == [75.0, 100.0]
    assert [found.accepted for found in told] == [False, True]
    later = overruled(
        told[0], overrules_of({"N2": "Démenti depuis."}, told[0], article.draft), article.draft, ledger, Brief()
    )
    assert later.measure("coverage").value == 100.0
    assert [one.why for one in later.overruled] == ["Hors sujet.", "Démenti depuis."]
