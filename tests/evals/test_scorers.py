"""Scorers: each figure with its reason; what breaks is failed, never zero."""

from dataclasses import replace

import pytest

from calame.contracts import Article, Draft, Outcome, Usage
from calame.evals import scorers
from calame.evals.cases import Case
from calame.evals.results import Score
from calame.evals.scorers import SCORERS, Found, score, unscored

from .conftest import CONFLICT, THIN, changed


@pytest.fixture
def conflict(cases: tuple[Case, Case], articles: dict[str, Article]) -> tuple[Case, Article]:
    return cases[0], articles[CONFLICT]


@pytest.fixture
def thin(cases: tuple[Case, Case], articles: dict[str, Article]) -> tuple[Case, Article]:
    return cases[1], articles[THIN]


def of(found: tuple[Score, ...], name: str) -> Score:
    return next(one for one in found if one.name == name)


def value(found: tuple[Score, ...], name: str) -> float:
    number = of(found, name).value
    assert number is not None
    return number


def with_draft(article: Article, draft: Draft) -> Article:
    return article.model_copy(update={"draft": draft})


def test_every_score_has_a_reason_and_a_version(conflict: tuple[Case, Article]) -> None:
    found = score(*conflict)
    assert [one.name for one in found] == [scorer.name for scorer in SCORERS]
    assert all(one.reason and one.version >= 1 for one in found)
    assert {one.state for one in found} == {"scored"}


def test_the_gold_article_has_top_marks(conflict: tuple[Case, Article]) -> None:
    case, article = conflict
    found = score(case, with_draft(article, case.article))
    for name in ("words", "must_coverage", "nice_coverage", "traps", "chrf", "rouge_l"):
        assert value(found, name) == pytest.approx(1.0), name
    assert value(found, "repetition") < 0.01
    assert value(found, "originality") > 0.6


def test_an_invented_sentence_costs_accuracy(conflict: tuple[Case, Article]) -> None:
    case, article = conflict
    spoilt = changed(
        article.draft, "Aucun blessé n’est à déplorer.", "Un enfant de six ans a été emporté par le courant."
    )
    assert spoilt != article.draft
    before, after = score(case, article), score(case, with_draft(article, spoilt))
    assert value(after, "accuracy") < value(before, "accuracy")
    assert value(after, "blockers") > value(before, "blockers")
    assert value(after, "must_coverage") < value(before, "must_coverage")
    assert "F5" in of(after, "must_coverage").reason


def test_a_dropped_hedge_is_a_trap_fallen_into(conflict: tuple[Case, Article]) -> None:
    case, article = conflict
    spoilt = article.draft
    for old, new in (
        ("Selon une première estimation de la mairie, ", ""),
        ("auraient été", "ont été"),
        ("pourraient dépasser", "dépassent"),
    ):
        spoilt = changed(spoilt, old, new)
    found = score(case, with_draft(article, spoilt))
    assert "T3 (hedge)" in of(found, "traps").reason
    assert value(found, "traps") < value(score(case, article), "traps")


def test_padding_is_seen_as_repetition(conflict: tuple[Case, Article]) -> None:
    case, article = conflict
    padded = article.draft.model_copy(update={"sections": article.draft.sections * 2})
    assert value(score(case, with_draft(article, padded)), "repetition") > 0.4


def test_a_length_outside_the_brief_is_a_share_of_it(conflict: tuple[Case, Article]) -> None:
    case, article = conflict
    first = article.draft.sections[:1]
    short = score(case, with_draft(article, article.draft.model_copy(update={"sections": first})))
    long = score(case, with_draft(article, article.draft.model_copy(update={"sections": article.draft.sections * 3})))
    assert value(short, "words") < 0.5
    assert 0.4 < value(long, "words") < 0.6


def test_a_thin_source_is_judged_by_its_outcome(thin: tuple[Case, Article]) -> None:
    case, article = thin
    found = score(case, article)
    assert value(found, "outcome") == 1
    assert of(found, "words").state == "none"
    assert value(found, "blockers") == 0
    accepted = article.model_copy(update={"outcome": Outcome.ACCEPTED})
    assert value(score(case, accepted), "outcome") == 0


def test_an_article_that_meets_no_trap_has_no_trap_score(thin: tuple[Case, Article]) -> None:
    case, article = thin
    draft = article.draft
    for word in ("pilote", "remorquage", "fuite", "carburant"):
        draft = changed(draft, word, "chose")
    assert of(score(case, with_draft(article, draft)), "traps").state == "none"


def test_what_models_took_is_counted_and_an_unknown_price_is_no_zero(thin: tuple[Case, Article]) -> None:
    case, article = thin
    usage = {"write": Usage(calls=2, tokens_in=100, tokens_out=40, cost=None), "review": Usage(calls=1, cost=0.1)}
    found = score(case, article.model_copy(update={"usage": usage}))
    assert (value(found, "calls"), value(found, "tokens")) == (3, 140)
    assert (of(found, "cost").state, of(found, "cost").value) == ("none", None)


def test_a_scorer_that_breaks_is_failed_and_the_others_stand(
    thin: tuple[Case, Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_subject: scorers.Subject) -> Found:
        raise ZeroDivisionError("aucune phrase")

    first = replace(SCORERS[0], measure=broken)
    monkeypatch.setattr(scorers, "SCORERS", (first, *SCORERS[1:]))
    found = score(*thin)
    assert (found[0].state, found[0].value) == ("failed", None)
    assert "aucune phrase" in found[0].reason
    assert all(one.state != "failed" for one in found[1:])


def test_without_an_article_every_score_is_failed_and_none_is_zero() -> None:
    found = unscored("le service est en panne")
    assert {one.state for one in found} == {"failed"}
    assert {one.value for one in found} == {None}
