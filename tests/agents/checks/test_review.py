"""The review as a value: acceptance, verdicts, findings that can be acted on, articles that cite nothing."""

from collections.abc import Callable

import pytest

from calame.agents.checks.catalogue import CHECKS
from calame.agents.checks.review import review_article
from calame.contracts import Brief, Draft, Review, Section, Source

FLOOD = (
    "La Serre a quitté son lit dans la nuit de dimanche à lundi, après trois jours de pluie. "
    "L’eau a atteint 1,80 mètre dans le centre de Montreval, selon la préfecture. "
    "Les pompiers ont mis à l’abri 240 habitants, dont une trentaine d’élèves. "
    "« Nous n’avions jamais vu l’eau monter si vite », a raconté le maire, Bernard Lascaux. "
    "Le lycée Jean-Zay restera fermé jusqu’à vendredi. "
    "Une digue aurait cédé en amont de la ville, près du moulin. "
    "L’assureur Mutavie n’a pas encore chiffré les dégâts. "
    "Les routes départementales 12 et 47 ont rouvert mardi midi."
)
VINEYARD = (
    "Les vendanges ont commencé le 28 août dans le Beaujolais, avec deux semaines d’avance. "
    "La chambre d’agriculture attend une récolte de 610 000 hectolitres. "
    "« Le gel nous a épargnés cette année », s’est réjouie la vigneronne Odile Perrin. "
    "Les acheteurs asiatiques pourraient revenir à l’automne. "
    "Une cave coopérative de Villié a investi 4 millions d’euros dans un nouveau chai. "
    "Les saisonniers sont payés au tarif prévu par la convention collective."
)
REWRITTEN = (
    "Après trois jours de pluie, la Serre a quitté son lit dans la nuit de dimanche à lundi.",
    "Selon la préfecture, l’eau a atteint 1,80 mètre dans le centre de Montreval.",
    "Les pompiers ont mis 240 habitants à l’abri, dont une trentaine d’élèves.",
    "Le maire, Bernard Lascaux, a raconté : « Nous n’avions jamais vu l’eau monter si vite. »",
    "Jusqu’à vendredi, le lycée Jean-Zay restera fermé.",
    "En amont de la ville, près du moulin, une digue aurait cédé.",
    "Les dégâts n’ont pas encore été chiffrés par l’assureur Mutavie.",
    "Mardi midi, les routes départementales 12 et 47 ont rouvert.",
)
BRIEF = Brief(min_words=50, seo=False)


@pytest.fixture(scope="module")
def flood(make_source: Callable[[str], Source]) -> Source:
    return make_source(FLOOD)


@pytest.fixture(scope="module")
def article(make_section: Callable[..., Section], make_draft: Callable[..., Draft]) -> Callable[..., Draft]:
    def _article(*sentences: str | tuple[str, ...]) -> Draft:
        return make_draft(make_section(*sentences), title="La Serre quitte son lit")

    return _article


@pytest.fixture(scope="module")
def faithful(article: Callable[..., Draft], flood: Source, reviewed: Callable[..., Review]) -> Review:
    return reviewed(article(*((text, f"F{n}") for n, text in enumerate(REWRITTEN, start=1))), flood)


def test_a_faithful_rewriting_is_accepted(faithful: Review) -> None:
    assert [(finding.check, finding.message) for finding in faithful.findings] == []
    assert faithful.accepted
    assert faithful.measure("accuracy").value == 100
    assert faithful.measure("coverage").value == 100


def test_every_sentence_has_a_verdict_with_its_evidence(faithful: Review) -> None:
    assert [(verdict.paragraph, verdict.sentence) for verdict in faithful.verdicts] == [(n, 0) for n in range(8)]
    assert all(verdict.supported and verdict.evidence for verdict in faithful.verdicts)


def test_one_wrong_sentence_refuses_the_article_and_names_the_place(
    article: Callable[..., Draft], flood: Source, reviewed: Callable[..., Review]
) -> None:
    wrong = [(text, f"F{n}") for n, text in enumerate(REWRITTEN, start=1)]
    wrong[2] = ("Les pompiers ont mis 420 habitants à l’abri, dont une trentaine d’élèves.", "F3")
    review = reviewed(article(*wrong), flood)
    finding = review.findings[0]
    assert (finding.id, finding.check, finding.severity) == ("N1", "figures", "blocker")
    assert (finding.place.section, finding.place.paragraph, finding.place.sentence) == ("sec-1", 2, 0)
    assert wrong[2][0][finding.place.start : finding.place.end] == finding.place.excerpt == "420 habitants"
    assert flood.quote(finding.evidence[0]).startswith("Les pompiers ont mis à l’abri 240 habitants")
    assert "240 habitants" in finding.remedy
    assert not review.accepted
    assert [verdict.supported for verdict in review.verdicts].count(False) == 1
    assert review.measure("accuracy").value == 87.5


def test_an_article_that_cites_nothing_finds_its_evidence(article: Callable[..., Draft], flood: Source) -> None:
    review = review_article(article(*REWRITTEN), (flood,), BRIEF)
    assert [finding for finding in review.findings if finding.severity == "blocker"] == []
    firsts = [flood.quote(verdict.evidence[0])[:12] for verdict in review.verdicts]
    assert firsts[2] == "Les pompiers"
    assert firsts[6] == "L’assureur M"
    assert review.accepted


@pytest.mark.parametrize("cites", [True, False], ids=["with-fact-ids", "without"])
def test_the_article_of_another_source_is_refused(
    cites: bool,
    article: Callable[..., Draft],
    flood: Source,
    make_source: Callable[[str], Source],
    reviewed: Callable[..., Review],
) -> None:
    other = make_source(VINEYARD)
    draft = article(*((text, f"F{n % 6 + 1}") if cites else text for n, text in enumerate(REWRITTEN)))
    review = reviewed(draft, other) if cites else review_article(draft, (other,), BRIEF)
    assert not review.accepted
    assert all(verdict.supported is False for verdict in review.verdicts)


def test_facts_shuffled_between_sentences_are_refused(
    article: Callable[..., Draft], flood: Source, reviewed: Callable[..., Review]
) -> None:
    shuffled = [(text, f"F{(n + 3) % 8 + 1}") for n, text in enumerate(REWRITTEN)]
    review = reviewed(article(*shuffled), flood)
    assert sum(verdict.supported is False for verdict in review.verdicts) >= 7


def test_two_sources_bear_one_sentence(
    article: Callable[..., Draft], flood: Source, make_source: Callable[..., Source], reviewed: Callable[..., Review]
) -> None:
    second = make_source("Le préfet Alain Royer a demandé l’aide de l’armée mardi soir.", "S2")
    draft = article(
        (
            "Les pompiers ont mis 240 habitants à l’abri, le préfet Alain Royer a demandé l’aide de l’armée mardi.",
            "F3",
            "F9",
        )
    )
    assert [f.check for f in reviewed(draft, flood, second).findings if f.severity == "blocker"] == ["length"]


def test_a_longer_quotation_runs_over_sentences(
    make_source: Callable[[str], Source], make_section: Callable[..., Section], make_draft: Callable[..., Draft]
) -> None:
    source = make_source("« Nous avons peur. Nous resterons ici », a dit Odile Perrin. Elle vit à Villié depuis 1998.")
    section = make_section("« Nous avons peur.", "Nous resterons ici », a dit Odile Perrin.")
    review = review_article(make_draft(section), (source,), BRIEF)
    assert [f.check for f in review.findings if f.severity == "blocker"] == ["length"]


def test_severity_is_fixed_by_the_check(faithful: Review) -> None:
    assert len({check.name for check in CHECKS}) == len(CHECKS)
    assert {check.name for check in CHECKS if check.decides_support} <= {
        check.name for check in CHECKS if check.severity == "blocker"
    }


def test_a_new_copy_of_the_same_case_gives_the_same_review(article: Callable[..., Draft], flood: Source) -> None:
    first, second = (review_article(article(*REWRITTEN), (flood,), BRIEF) for _ in range(2))
    assert first == second
