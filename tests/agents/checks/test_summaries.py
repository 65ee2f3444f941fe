"""Summaries: a sentence may gather what stands all over a text; what it makes up is still found."""

from collections.abc import Callable
from datetime import date

import pytest

from calame.agents.checks.case import ReviewCase, found_case
from calame.agents.checks.reading import read
from calame.agents.checks.retrieval import Index
from calame.agents.checks.review import faults_of
from calame.agents.checks.sourcing import read_source
from calame.contracts import Brief, Draft, Section, Source

ARTICLE = (
    "La coopérative laitière de Vaubourg a annoncé la fermeture de son atelier de fromage. "
    "Trente-deux salariés y travaillent encore. "
    "Le prix de l’énergie a triplé en deux ans, explique le directeur, Lucien Ferrand. "
    "Les éleveurs du plateau redoutent de ne plus trouver d’acheteur pour leur lait. "
    "« Nous sommes abandonnés par la région », a lancé l’un d’eux. "
    "La sécheresse avait déjà réduit la production de fourrage. "
    "L’atelier avait ouvert en 1974, avec l’aide du département. "
    "Il a reçu 12 874 visiteurs l’an dernier. "
    "Depuis la pandémie de Covid-19, les ventes aux restaurants ont chuté. "
    "La liste UDPV, majoritaire au conseil, demande une réunion d’urgence. "
    "La décision a été prise le 3 juillet 2020. "
    "Une pétition circule dans les villages voisins. "
    "Le syndicat réclame un plan de reclassement pour les ouvriers. "
    "Le fromage de Vaubourg a été primé à plusieurs reprises."
)
SUMMARY = (
    "Énergie hors de prix, fourrage rare, restaurants vides : sur le plateau, des éleveurs inquiets, des villages qui "
    "signent une pétition et un syndicat qui pense aux ouvriers assistent à la fin d’un atelier"
)


@pytest.fixture
def judged(make_source: Callable[..., Source], make_draft: Callable[..., Draft]) -> Callable[[str], ReviewCase]:
    def _judged(text: str) -> ReviewCase:
        section = Section.model_validate(
            {
                "id": "s",
                "kind": "body",
                "heading": "h",
                "level": 2,
                "paragraphs": [{"sentences": [{"text": text, "fact_ids": ()}]}],
            }
        )
        source = make_source(ARTICLE, published=date(2020, 7, 5))
        return found_case(Brief(min_words=50, seo=False), make_draft(section), (source,))

    return _judged


def objections(case: ReviewCase) -> set[str]:
    return {
        check.name for check, fault in faults_of(case) if check.severity != "minor" and fault.place.sentence is not None
    }


def test_a_summary_rests_on_sentences_all_over_the_text(judged: Callable[[str], ReviewCase]) -> None:
    case = judged(f"{SUMMARY}.")
    assert len(case.sentences[0].evidence) > 3
    assert objections(case) == set()


@pytest.mark.parametrize(
    "added",
    [
        ", a promis le préfet Hugues Tessier",
        ", qui a coûté 900 000 euros",
        " du 14 novembre 2011",
        ", selon « une note secrète du ministère »",
    ],
)
def test_what_a_summary_makes_up_is_found(added: str, judged: Callable[[str], ReviewCase]) -> None:
    assert objections(judged(f"{SUMMARY}{added}."))


def test_the_summary_of_another_text_rests_on_nothing(make_source: Callable[..., Source]) -> None:
    index = Index(read_source(make_source(ARTICLE)).sentences)
    other = (
        "Retards, pannes, rames bondées : la métropole de Clerval promet aux voyageurs de nouveaux tramways, "
        "et les usagers demandent une baisse des tarifs malgré la hausse des dépenses"
    )
    assert len(index.best(read(other))) <= 3


def test_a_summary_finds_the_sentence_whose_figure_it_rounds(judged: Callable[[str], ReviewCase]) -> None:
    rounded = judged(f"{SUMMARY}, lui qui attirait près de 12 900 visiteurs.")
    assert any("12 874" in found.reading.text for found in rounded.sentences[0].evidence)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Les éleveurs se disent « abandonnés par la région ».", True),
        ("Les éleveuses se disent « abandonnées par la région ».", True),
        ("Les éleveurs se disent « trahis par la région ».", False),
        ("Les éleveurs se disent « abandonnés par les régions ».", False),
    ],
)
def test_quoted_words_may_agree_with_what_surrounds_them(
    text: str, right: bool, judged: Callable[[str], ReviewCase]
) -> None:
    assert ("quotations" not in objections(judged(text))) is right


@pytest.mark.parametrize(
    ("text", "check", "right"),
    [
        ("La décision a été prise vendredi.", "dates", True),
        ("La décision a été prise mardi.", "dates", False),
        ("La coopérative laitière de Vaubourg ferme son atelier après le Covid-19.", "figures", True),
        ("La coopérative laitière de Vaubourg ferme son atelier après le Covid-17.", "figures", False),
        ("L’Union du plateau vaubourgeois (UDPV), majoritaire au conseil, demande une réunion.", "names", True),
        ("L’Alliance du plateau (ADP), majoritaire au conseil, demande une réunion.", "names", False),
        ("Fermeture de l’atelier de Vaubourg : le syndicat réclame un plan de reclassement.", "names", True),
    ],
)
def test_days_letters_and_numbers_of_names(
    text: str, check: str, right: bool, judged: Callable[[str], ReviewCase]
) -> None:
    assert (check not in objections(judged(text))) is right
