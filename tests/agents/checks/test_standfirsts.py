"""Standfirsts: a sentence that gathers a text in the writer's own words stands; its careless twin does not."""

from collections.abc import Callable

import pytest

from calame.agents.checks.case import found_case
from calame.agents.checks.review import faults_of
from calame.contracts import Brief, Draft, Section, Source

Judged = Callable[[str, str], set[str]]


@pytest.fixture
def judged(make_source: Callable[..., Source], make_draft: Callable[..., Draft]) -> Judged:
    def _judged(source: str, text: str) -> set[str]:
        sentences = [{"text": text, "fact_ids": ()}]
        section = Section.model_validate(
            {"id": "s", "kind": "body", "heading": "h", "level": 2, "paragraphs": [{"sentences": sentences}]}
        )
        case = found_case(Brief(min_words=50, seo=False), make_draft(section), (make_source(source),))
        return {
            check.name
            for check, fault in faults_of(case)
            if check.severity != "minor" and fault.place.sentence is not None
        }

    return _judged


CRASH = (
    "Le car est tombé dans le ravin de Montaut. "
    "Quatre passagers ont été blessés, même si « aucun n’est dans un état grave », selon les gendarmes. "
    "Les familles, qui jugent le transporteur responsable, ont porté plainte contre le chauffeur, coupable selon elles "
    "de s’être endormi, ce qui avait conduit le car à quitter la route le 14 mars."
)
MEETING = (
    "La fermeture de la ligne de Vieuxbourg inquiète les usagers. "
    "La présidente du collectif a précisé que les usagers se réuniraient mardi soir pour préparer une marche. "
    "Elle a affirmé que la région aurait caché un rapport."
)
SLEEP = (
    "Une étude parue lundi porte sur le sommeil de 900 conducteurs de train. "
    "Leur temps de sommeil a diminué d’une heure en dix ans. "
    "Les chercheurs y voient l’effet des horaires décalés."
)
DEPOT = (
    "Le dépôt de Clerval fermera en mars. "
    "Le temps de sommeil des conducteurs a diminué d’une heure en dix ans, selon le syndicat des roulants."
)


@pytest.mark.parametrize(
    ("source", "text", "check", "right"),
    [
        (CRASH, "L’accident a fait quatre blessés.", "attribution", True),
        (CRASH, "Le chauffeur est coupable de s’être endormi.", "attribution", False),
        (CRASH, "Le car a quitté la route de Montaut le 14 mars.", "attribution", True),
        (MEETING, "Les usagers doivent se réunir mardi soir pour préparer une marche.", "attribution", True),
        (MEETING, "Les usagers doivent se réunir mardi soir pour préparer une marche.", "modality", True),
        (MEETING, "La région a caché un rapport.", "attribution", False),
        (MEETING, "La région a caché un rapport.", "modality", False),
        (
            SLEEP,
            "Les conducteurs de train dorment une heure de moins qu’il y a dix ans, selon des chercheurs.",
            "attribution",
            True,
        ),
        (
            DEPOT,
            "Le sommeil des conducteurs a diminué d’une heure en dix ans, selon des chercheurs.",
            "attribution",
            False,
        ),
    ],
)
def test_whose_words_a_summary_tells(source: str, text: str, check: str, right: bool, judged: Judged) -> None:
    assert (check not in judged(source, text)) is right
